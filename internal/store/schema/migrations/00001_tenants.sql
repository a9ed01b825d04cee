CREATE TABLE account (
	id                 TEXT NOT NULL PRIMARY KEY,
	parent_id          TEXT REFERENCES account (id),
	path               TEXT NOT NULL, -- ids from the topmost account to this one, each between slashes
	name               TEXT NOT NULL,
	name_key           TEXT NOT NULL, -- name without case, for searching and sorting
	carrier_sid        TEXT,
	carrier_token      TEXT,          -- sealed
	max_phone_numbers  INTEGER NOT NULL DEFAULT 0,
	trust_hub_sid      TEXT,
	logo_id            TEXT,
	billing_settings   TEXT,
	date_created       TEXT NOT NULL,
	date_last_modified TEXT NOT NULL,
	created_by         TEXT NOT NULL,
	last_modified_by   TEXT NOT NULL
) STRICT;

CREATE TABLE tag (
	account_id TEXT NOT NULL REFERENCES account (id),
	id         TEXT NOT NULL,
	position   INTEGER NOT NULL,
	name       TEXT NOT NULL,
	color      TEXT NOT NULL,
	PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
	account_id                TEXT NOT NULL REFERENCES account (id),
	id                        TEXT NOT NULL UNIQUE,
	parent_id                 TEXT REFERENCES customer (id),
	path                      TEXT NOT NULL, -- ids from the root to this customer, each between slashes
	depth                     INTEGER NOT NULL,
	name                      TEXT NOT NULL,
	name_key                  TEXT NOT NULL,
	reference_id              TEXT,
	is_staging                BOOLEAN NOT NULL DEFAULT FALSE,
	data                      TEXT,
	schedule                  TEXT,
	integration_data          TEXT,
	override_billing_settings BOOLEAN NOT NULL DEFAULT FALSE,
	billing_settings          TEXT,
	override_app_settings     BOOLEAN NOT NULL DEFAULT FALSE,
	app_settings              TEXT,
	date_created              TEXT NOT NULL,
	date_last_modified        TEXT NOT NULL,
	created_by                TEXT NOT NULL,
	last_modified_by          TEXT NOT NULL,
	PRIMARY KEY (account_id, id)
) STRICT;
CREATE INDEX customer_path ON customer (account_id, path);
CREATE INDEX customer_parent ON customer (parent_id, name_key, id) WHERE parent_id IS NOT NULL;
CREATE INDEX customer_name ON customer (account_id, name_key, id);
CREATE INDEX customer_reference ON customer (account_id, reference_id) WHERE reference_id IS NOT NULL;

CREATE TABLE customer_tag (
	account_id  TEXT NOT NULL,
	tag_id      TEXT NOT NULL,
	customer_id TEXT NOT NULL REFERENCES customer (id),
	PRIMARY KEY (account_id, tag_id, customer_id),
	FOREIGN KEY (account_id, tag_id) REFERENCES tag (account_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tag_customer ON customer_tag (customer_id);
