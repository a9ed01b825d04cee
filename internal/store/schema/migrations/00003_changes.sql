CREATE TABLE change_set (
	id          TEXT NOT NULL PRIMARY KEY,
	at          TEXT NOT NULL,
	operation   TEXT NOT NULL,
	login_id    TEXT NOT NULL, -- empty where nobody was signed in
	login_email TEXT NOT NULL,
	address     TEXT NOT NULL,
	request_id  TEXT NOT NULL,
	reason      TEXT NOT NULL
) STRICT;

CREATE TABLE change_entry (
	account_id   TEXT NOT NULL, -- empty for records of no account
	change_id    TEXT NOT NULL REFERENCES change_set (id),
	position     INTEGER NOT NULL,
	customer_id  TEXT NOT NULL,
	kind         TEXT NOT NULL,
	record_id    TEXT NOT NULL,
	action       TEXT NOT NULL,
	before_state TEXT,
	after_state  TEXT,
	PRIMARY KEY (account_id, change_id, position)
) STRICT;
CREATE INDEX change_entry_record ON change_entry (record_id, change_id);

CREATE TABLE stored_reply (
	login_id        TEXT NOT NULL,
	idempotency_key TEXT NOT NULL,
	at              TEXT NOT NULL,
	request_hash    TEXT NOT NULL,
	reply           TEXT NOT NULL, -- JSON
	change_id       TEXT NOT NULL REFERENCES change_set (id),
	PRIMARY KEY (login_id, idempotency_key)
) STRICT;
CREATE INDEX stored_reply_at ON stored_reply (at);
