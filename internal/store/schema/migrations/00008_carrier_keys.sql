ALTER TABLE account ADD COLUMN carrier_key_sid TEXT;    -- of the key that signs the account's call tokens
ALTER TABLE account ADD COLUMN carrier_key_secret TEXT; -- sealed
