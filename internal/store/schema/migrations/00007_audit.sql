-- The entries of one account form a chain: each hash covers the entry, its
-- change set and the hash before. Entries from before the chain have sequence 0.
ALTER TABLE change_entry ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE change_entry ADD COLUMN hash TEXT NOT NULL DEFAULT '';
ALTER TABLE change_entry ADD COLUMN description TEXT NOT NULL DEFAULT ''; -- what happened, for people
ALTER TABLE change_entry ADD COLUMN search_key TEXT NOT NULL DEFAULT '';  -- description, reason and logins without case
CREATE UNIQUE INDEX change_entry_chain ON change_entry (account_id, sequence) WHERE sequence > 0;
CREATE INDEX change_entry_customer ON change_entry (account_id, customer_id, change_id);

ALTER TABLE change_set ADD COLUMN actor_email TEXT NOT NULL DEFAULT ''; -- who acted as the login
ALTER TABLE change_set ADD COLUMN undoes TEXT NOT NULL DEFAULT '';      -- the change set that it puts back
CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes <> '';

CREATE TABLE audit_chain (
	account_id TEXT NOT NULL PRIMARY KEY,
	sequence   INTEGER NOT NULL, -- of the last entry
	hash       TEXT NOT NULL     -- of the last entry
) STRICT, WITHOUT ROWID;
