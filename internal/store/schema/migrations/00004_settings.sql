-- Tags, definitions of fields and mail accounts are edited as lists of an
-- account. A tag or definition that is taken off its list stays, hidden by its
-- date, so that it can come back with what was put under it.
ALTER TABLE tag ADD COLUMN date_deleted TEXT;

CREATE TABLE system_settings (
	account_id                TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
	override_time             BOOLEAN NOT NULL, -- whether the account's clock stands at override_at
	override_zone             TEXT NOT NULL,
	override_at               TEXT NOT NULL,    -- as sent: ISO 8601, local to override_zone without an offset
	documentation             TEXT NOT NULL,
	recording_retention_days  INTEGER NOT NULL,
	enable_sip_refer          BOOLEAN NOT NULL,
	auto_agent_logoff_seconds INTEGER NOT NULL,
	default_sip_region        TEXT,
	date_created              TEXT NOT NULL,
	date_last_modified        TEXT NOT NULL,
	created_by                TEXT NOT NULL,
	last_modified_by          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE field_definition (
	account_id   TEXT NOT NULL REFERENCES account (id),
	kind         TEXT NOT NULL,    -- system, customer or endpoint
	id           TEXT NOT NULL,
	position     INTEGER NOT NULL,
	document     TEXT NOT NULL,    -- JSON as sent, with the id
	definition   TEXT NOT NULL,    -- JSON of what the document means
	former_names TEXT NOT NULL,    -- JSON list, the latest first
	date_deleted TEXT,
	PRIMARY KEY (account_id, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE email_account (
	account_id    TEXT NOT NULL REFERENCES account (id),
	id            TEXT NOT NULL,
	position      INTEGER NOT NULL,
	server        TEXT NOT NULL,
	port          INTEGER NOT NULL,
	user_name     TEXT NOT NULL,
	email_address TEXT NOT NULL,
	display_name  TEXT NOT NULL,
	password      TEXT, -- sealed
	PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dialing_permission (
	account_id          TEXT NOT NULL REFERENCES account (id),
	iso_code            TEXT NOT NULL,
	low_risk            BOOLEAN NOT NULL,
	high_risk_special   BOOLEAN NOT NULL,
	high_risk_tollfraud BOOLEAN NOT NULL,
	PRIMARY KEY (account_id, iso_code)
) STRICT, WITHOUT ROWID;

-- One row for the whole system.
CREATE TABLE global_settings (
	id                   TEXT NOT NULL PRIMARY KEY,
	mail_id              TEXT NOT NULL, -- empty for no mail account
	mail_server          TEXT NOT NULL,
	mail_port            INTEGER NOT NULL,
	mail_user_name       TEXT NOT NULL,
	mail_email_address   TEXT NOT NULL,
	mail_display_name    TEXT NOT NULL,
	mail_password        TEXT,          -- sealed
	default_time_zone    TEXT NOT NULL,
	session_archive_days INTEGER NOT NULL,
	maintenance_message  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
