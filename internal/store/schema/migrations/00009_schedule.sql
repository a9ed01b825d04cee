-- Secret addresses at which a customer's schedule can be subscribed to.
CREATE TABLE schedule_feed (
	account_id   TEXT NOT NULL REFERENCES account (id),
	id           TEXT NOT NULL,
	customer_id  TEXT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
	token_hash   TEXT NOT NULL UNIQUE,
	name         TEXT NOT NULL,
	date_created TEXT NOT NULL,
	created_by   TEXT NOT NULL,
	PRIMARY KEY (account_id, id)
) STRICT;
CREATE INDEX schedule_feed_customer ON schedule_feed (account_id, customer_id, id);
