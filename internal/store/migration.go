package store

import "context"

// BeforeMigration sees a database whose schema is of an earlier version than the
// program's, on a snapshot, before the schema is changed. Its error stops that,
// and the opening of the database with it.
type BeforeMigration func(ctx context.Context, schema int64, c Conn) error
