-- Values of custom fields by which customers are compared, searched or sorted:
-- the key orders like the values and is empty for a blank one.
CREATE TABLE customer_field (
	account_id  TEXT NOT NULL REFERENCES account (id),
	field_id    TEXT NOT NULL,
	customer_id TEXT NOT NULL REFERENCES customer (id),
	value_key   TEXT NOT NULL,
	PRIMARY KEY (account_id, field_id, value_key, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_field_customer ON customer_field (customer_id);

-- The common orders of lists. One index ends with the path, so that a list of
-- a tree can walk it without reading the rows.
DROP INDEX customer_name;
CREATE INDEX customer_name ON customer (account_id, name_key, id, path);
CREATE INDEX customer_name_all ON customer (name_key, id);
DROP INDEX customer_reference;
CREATE INDEX customer_reference ON customer (account_id, (COALESCE(reference_id, '')), id);
CREATE INDEX customer_created ON customer (account_id, date_created, id);
CREATE INDEX customer_modified ON customer (account_id, date_last_modified, id);

-- Where names contain a text, by their runs of three characters.
-- only sqlite
CREATE TABLE customer_search (
	number      INTEGER NOT NULL PRIMARY KEY, -- row ids of customer are not for ever
	customer_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE customer_trigram USING fts5 (name_key, content = '', tokenize = 'trigram case_sensitive 1');

INSERT INTO customer_search (customer_id) SELECT id FROM customer;
INSERT INTO customer_trigram (rowid, name_key)
	SELECT s.number, c.name_key FROM customer_search s JOIN customer c ON c.id = s.customer_id;

CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN
	INSERT INTO customer_search (customer_id) VALUES (new.id);
	INSERT INTO customer_trigram (rowid, name_key)
		SELECT s.number, new.name_key FROM customer_search s WHERE s.customer_id = new.id;
END;
CREATE TRIGGER customer_search_update AFTER UPDATE OF name_key ON customer WHEN old.name_key <> new.name_key BEGIN
	INSERT INTO customer_trigram (customer_trigram, rowid, name_key)
		SELECT 'delete', s.number, old.name_key FROM customer_search s WHERE s.customer_id = old.id;
	INSERT INTO customer_trigram (rowid, name_key)
		SELECT s.number, new.name_key FROM customer_search s WHERE s.customer_id = new.id;
END;
CREATE TRIGGER customer_search_delete AFTER DELETE ON customer BEGIN
	INSERT INTO customer_trigram (customer_trigram, rowid, name_key)
		SELECT 'delete', s.number, old.name_key FROM customer_search s WHERE s.customer_id = old.id;
	DELETE FROM customer_search WHERE customer_id = old.id;
END;
-- end
-- only postgres
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX customer_trigram ON customer USING gin (name_key gin_trgm_ops);
-- end
