package store

import "evovoice/internal/call"

// Dialect names the database below, for the few statements that one database
// runs faster in words of its own.
type Dialect string

// The dialects.
const (
	SQLite   Dialect = "sqlite"
	Postgres Dialect = "postgres"
)

// Dialect tells which database runs the statements.
func (d *DB) Dialect() Dialect { return d.engine.Dialect() }

// Dialect tells which database runs the statements.
func (r *Reader) Dialect() Dialect { return r.dialect }

// Walled is a Conn that keeps rows out of reach away by itself, whatever the
// statement says. Until it is told of a wall it shows no rows of the product.
type Walled interface {
	// Wall says how far the statements that follow reach.
	Wall(Wall)
}

// Wall is a reach in plain values, as engines know no callers. Its zero value
// reaches nothing.
type Wall struct {
	// Everywhere reaches all rows, System those that belong to no tenant.
	Everywhere, System bool
	// Accounts are reached whole.
	Accounts []string
	// Trees are reached with all that lies below them.
	Trees []Subtree
}

// Subtree is a customer with everything below it.
type Subtree struct {
	AccountID string
	// Path holds the ids from the root to the customer, each between slashes.
	Path string
}

// tell says to a connection that has a wall how far the next statement reaches.
func tell(c Conn, reach call.Reach) {
	walled, ok := c.(Walled)
	if !ok {
		return
	}
	w := Wall{Everywhere: reach.IsEverywhere(), System: reach.IsSystem(), Accounts: reach.WholeAccounts()}
	if trees := reach.Subtrees(); len(trees) > 0 {
		w.Trees = make([]Subtree, len(trees))
		for i, tree := range trees {
			w.Trees[i] = Subtree(tree)
		}
	}
	walled.Wall(w)
}
