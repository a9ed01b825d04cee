ALTER TABLE login ADD COLUMN manager_access TEXT NOT NULL DEFAULT 'ReadWriteDelete';
ALTER TABLE login ADD COLUMN dashboard_permissions TEXT NOT NULL DEFAULT '[]'; -- JSON list, empty for all
ALTER TABLE login ADD COLUMN first_key TEXT NOT NULL DEFAULT '';                -- names without case, for sorting
ALTER TABLE login ADD COLUMN last_key TEXT NOT NULL DEFAULT '';
UPDATE login SET first_key = LOWER(first_name), last_key = LOWER(last_name);
ALTER TABLE login ADD COLUMN two_factor BOOLEAN NOT NULL DEFAULT FALSE;        -- whether signing in takes a code

-- Who acts as the session's login, empty where it is that login itself.
ALTER TABLE session ADD COLUMN actor_id TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN actor_email TEXT NOT NULL DEFAULT '';
CREATE INDEX session_actor ON session (actor_id) WHERE actor_id <> '';

CREATE TABLE recovery_token (
	token_hash   TEXT NOT NULL PRIMARY KEY,
	login_id     TEXT NOT NULL REFERENCES login (id),
	date_expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recovery_token_login ON recovery_token (login_id);
CREATE INDEX recovery_token_expiry ON recovery_token (date_expires);

CREATE TABLE acting_token (
	token_hash   TEXT NOT NULL PRIMARY KEY,
	login_id     TEXT NOT NULL REFERENCES login (id),
	actor_id     TEXT NOT NULL REFERENCES login (id),
	date_expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX acting_token_login ON acting_token (login_id);
CREATE INDEX acting_token_actor ON acting_token (actor_id);
CREATE INDEX acting_token_expiry ON acting_token (date_expires);

CREATE TABLE second_factor (
	login_id     TEXT NOT NULL PRIMARY KEY REFERENCES login (id),
	secret       TEXT NOT NULL,    -- sealed
	confirmed    BOOLEAN NOT NULL,
	last_step    INTEGER NOT NULL, -- of the latest code that counted
	date_created TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE recovery_code (
	login_id  TEXT NOT NULL REFERENCES login (id),
	code_hash TEXT NOT NULL,
	PRIMARY KEY (login_id, code_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE api_key (
	id            TEXT NOT NULL PRIMARY KEY,
	login_id      TEXT NOT NULL REFERENCES login (id),
	key_hash      TEXT NOT NULL UNIQUE,
	name          TEXT NOT NULL,
	scope_account TEXT NOT NULL, -- id of the one account it reaches, empty for those of its login
	role          TEXT NOT NULL, -- the one role it has, empty for those of its login
	date_created  TEXT NOT NULL,
	date_expires  TEXT,
	date_used     TEXT
) STRICT;
CREATE INDEX api_key_login ON api_key (login_id, id);
