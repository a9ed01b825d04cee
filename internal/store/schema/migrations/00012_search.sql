-- only sqlite
-- Names are indexed many at once, some time after their customers were created.
-- Until then a customer's id is greater than all in customer_search; one with a
-- smaller id, as of a customer that comes back, is indexed with it.
DROP TRIGGER customer_search_insert;
CREATE TRIGGER customer_search_insert AFTER INSERT ON customer
WHEN new.id < (SELECT MAX(customer_id) FROM customer_search) BEGIN
	INSERT INTO customer_search (customer_id) VALUES (new.id);
	INSERT INTO customer_trigram (rowid, name_key)
		SELECT s.number, new.name_key FROM customer_search s WHERE s.customer_id = new.id;
END;

-- Segments are merged by those who index, a few pages at a time: automatic
-- merges come in pieces that hold up the change sets behind them.
INSERT INTO customer_trigram (customer_trigram, rank) VALUES ('automerge', 0);

-- How often the index has each run of three characters.
CREATE VIRTUAL TABLE customer_trigram_use USING fts5vocab (customer_trigram, row);
-- end
