-- Lists of a tree by name are sorted from this index alone.
DROP INDEX customer_path;
CREATE INDEX customer_path ON customer (account_id, path, name_key, id);
