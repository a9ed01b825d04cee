CREATE TABLE login (
	id                 TEXT NOT NULL PRIMARY KEY,
	email              TEXT NOT NULL,
	email_key          TEXT NOT NULL UNIQUE, -- email without case: one address in the whole system
	first_name         TEXT NOT NULL,
	last_name          TEXT NOT NULL,
	password_hash      TEXT NOT NULL,
	password_set       TEXT NOT NULL,
	roles              TEXT NOT NULL,        -- JSON list
	customer_id        TEXT REFERENCES customer (id), -- top of what a Customer login reaches
	date_created       TEXT NOT NULL,
	date_last_modified TEXT NOT NULL,
	created_by         TEXT NOT NULL,
	last_modified_by   TEXT NOT NULL
) STRICT;

CREATE TABLE login_account (
	login_id   TEXT NOT NULL REFERENCES login (id),
	account_id TEXT NOT NULL REFERENCES account (id),
	PRIMARY KEY (login_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX login_account_account ON login_account (account_id);

CREATE TABLE session (
	id             TEXT NOT NULL PRIMARY KEY,
	login_id       TEXT NOT NULL REFERENCES login (id),
	session_hash   TEXT NOT NULL UNIQUE, -- of the token that ends with the browser
	permanent_hash TEXT UNIQUE,          -- of the token that outlives it, if asked for
	date_created   TEXT NOT NULL,
	date_expires   TEXT NOT NULL,
	address        TEXT NOT NULL,
	user_agent     TEXT NOT NULL
) STRICT;
CREATE INDEX session_login ON session (login_id);
CREATE INDEX session_expiry ON session (date_expires);

CREATE TABLE failed_sign_in (
	name_hash  TEXT NOT NULL PRIMARY KEY, -- of the name given, known or not
	failures   INTEGER NOT NULL,
	last_at    TEXT NOT NULL,
	delayed_to TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX failed_sign_in_last ON failed_sign_in (last_at);
