package store

import "context"

// Quick gives the context for queries that find few rows by their keys. SQLite
// answers such a query in less time than it takes to watch for the end of ctx;
// a database elsewhere may have to be waited for.
func (r *Reader) Quick(ctx context.Context) context.Context {
	if r.dialect == SQLite {
		return context.WithoutCancel(ctx)
	}
	return ctx
}
