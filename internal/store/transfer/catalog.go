package transfer

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"evovoice/internal/store"
)

// versions is the table of the schema's steps, which each database has of its
// own.
const versions = "goose_db_version"

// side is one of the two databases.
type side struct {
	conn    store.Conn
	dialect store.Dialect
	tables  map[string]*table
}

// table is what a catalog says of one. Columns that the database works out by
// itself are left out.
type table struct {
	name    string
	columns []column
	// key are the places of the primary key's columns, in its order.
	key []int
	// parents are the tables that rows refer to, ties the places of columns
	// that refer to rows of the same table.
	parents []string
	ties    []int
}

type column struct {
	name, kind string
	nullable   bool
}

// The kinds of columns that both databases know.
const (
	text    = "text"
	integer = "integer"
	boolean = "boolean"
	bytes   = "bytes"
	float   = "real"
)

// kinds gives what a catalog's types are.
var kinds = map[string]string{
	"text": text, "integer": integer, "int": integer, "bigint": integer, "smallint": integer,
	"boolean": boolean, "blob": bytes, "bytea": bytes, "real": float, "double precision": float,
}

// look reads the catalog.
func look(ctx context.Context, c store.Conn, d store.Dialect) (*side, error) {
	if walled, ok := c.(store.Walled); ok {
		walled.Wall(store.Wall{Everywhere: true})
	}
	s := &side{conn: c, dialect: d, tables: map[string]*table{}}
	read, ok := catalogs[d]
	if !ok {
		return nil, fmt.Errorf("unknown dialect %q", d)
	}
	err := s.each(ctx, func(rows *sql.Rows) error {
		var name, kind string
		var at column
		var key int
		if err := rows.Scan(&name, &at.name, &kind, &at.nullable, &key); err != nil {
			return err
		}
		t := s.tables[name]
		if t == nil {
			t = &table{name: name}
			s.tables[name] = t
		}
		if at.kind = kinds[strings.ToLower(kind)]; at.kind == "" {
			return fmt.Errorf("column %s of %s is of the type %s", at.name, name, kind)
		}
		for key > len(t.key) {
			t.key = append(t.key, -1)
		}
		if key > 0 {
			t.key[key-1] = len(t.columns)
		}
		t.columns = append(t.columns, at)
		return nil
	}, read.columns, versions)
	if err != nil {
		return nil, err
	}
	if err := s.dropDerived(ctx, read.triggers); err != nil {
		return nil, err
	}
	return s, s.each(ctx, func(rows *sql.Rows) error {
		var name, at, parent string
		if err := rows.Scan(&name, &at, &parent); err != nil {
			return err
		}
		if t := s.tables[name]; t != nil {
			t.refer(at, parent)
		}
		return nil
	}, read.references)
}

var keeps = regexp.MustCompile(`(?i)\b(?:INSERT\s+INTO|DELETE\s+FROM)\s+"?(\w+)`)

// dropDerived leaves out tables that triggers keep: they follow from the others,
// and the target fills its own.
func (s *side) dropDerived(ctx context.Context, triggers string) error {
	return s.each(ctx, func(rows *sql.Rows) error {
		var text string
		if err := rows.Scan(&text); err != nil {
			return err
		}
		for _, found := range keeps.FindAllStringSubmatch(text, -1) {
			delete(s.tables, found[1])
		}
		return nil
	}, triggers)
}

func (t *table) refer(name, parent string) {
	if parent != t.name {
		t.parents = append(t.parents, parent)
		return
	}
	at := t.place(name)
	if !slices.Contains(t.ties, at) {
		t.ties = append(t.ties, at)
	}
}

func (t *table) place(name string) int {
	return slices.IndexFunc(t.columns, func(c column) bool { return c.name == name })
}

// catalogs are the queries for a table's columns in order (table, name, type,
// whether NULL may stand there, place in the key from 1) and for references
// (table, column, table referred to), and for what triggers do. Only tables that
// hold rows of the product are asked for: no views, no indexes that look like
// tables.
var catalogs = map[store.Dialect]struct{ columns, references, triggers string }{
	store.SQLite: {
		columns: `SELECT l.name, c.name, c.type, c."notnull" = 0, c.pk
			FROM pragma_table_list l JOIN pragma_table_xinfo(l.name) c
			WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND l.name <> $1 AND c.hidden = 0
			ORDER BY l.name, c.cid`,
		references: `SELECT l.name, f."from", f."table"
			FROM pragma_table_list l JOIN pragma_foreign_key_list(l.name) f
			WHERE l.schema = 'main' AND l.type = 'table'`,
		triggers: `SELECT sql FROM sqlite_schema WHERE type = 'trigger'`,
	},
	store.Postgres: {
		columns: `SELECT r.relname::text, a.attname::text, format_type(a.atttypid, NULL), NOT a.attnotnull, COALESCE(array_position(k.conkey, a.attnum), 0)
			FROM pg_class r
			JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
			LEFT JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'p'
			WHERE r.relnamespace = current_schema()::regnamespace AND r.relkind IN ('r', 'p') AND NOT r.relispartition AND r.relname <> $1
			ORDER BY r.relname, a.attnum`,
		references: `SELECT r.relname::text, a.attname::text, p.relname::text
			FROM pg_constraint k
			JOIN pg_class r ON r.oid = k.conrelid
			JOIN pg_class p ON p.oid = k.confrelid
			JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = ANY (k.conkey)
			WHERE k.contype = 'f' AND r.relnamespace = current_schema()::regnamespace`,
		triggers: `SELECT f.prosrc FROM pg_trigger g
			JOIN pg_class r ON r.oid = g.tgrelid
			JOIN pg_proc f ON f.oid = g.tgfoid
			WHERE NOT g.tgisinternal AND r.relnamespace = current_schema()::regnamespace`,
	},
}

func (s *side) each(ctx context.Context, fn func(*sql.Rows) error, statement string, args ...any) error {
	rows, err := s.conn.Query(ctx, statement, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func (s *side) count(ctx context.Context, t *table) (n int64, err error) {
	err = s.each(ctx, func(rows *sql.Rows) error { return rows.Scan(&n) }, `SELECT COUNT(*) FROM `+quote(t.name))
	return n, err
}

func quote(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }

// pair is a table on both sides.
type pair struct {
	source, target *side
	from, to       *table
}

// match pairs the tables so that those referred to come first.
func match(from, to *side) ([]pair, error) {
	var pairs []pair
	names := sorted(from)
	if other := sorted(to); !slices.Equal(names, other) {
		return nil, fmt.Errorf("the databases have different tables: %q, and %q in the target", names, other)
	}
	done := map[string]bool{}
	for len(done) < len(names) {
		before := len(done)
		for _, name := range names {
			t := from.tables[name]
			waits := slices.ContainsFunc(slices.Concat(t.parents, to.tables[name].parents), func(p string) bool { return !done[p] })
			if done[name] || waits {
				continue
			}
			p := pair{from, to, t, to.tables[name]}
			if err := p.check(); err != nil {
				return nil, err
			}
			pairs = append(pairs, p)
			done[name] = true
		}
		if len(done) == before {
			return nil, fmt.Errorf("tables refer to each other in a circle; %d of %q could be put in order", before, names)
		}
	}
	return pairs, nil
}

func sorted(s *side) []string {
	var names []string
	for name := range s.tables {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// check makes sure that both sides keep the same columns in ways that fit, and
// brings the target's into the source's order.
func (p pair) check() error {
	if len(p.from.key) == 0 || len(p.to.key) != len(p.from.key) {
		return fmt.Errorf("table %s has no primary key, or not the same on both sides", p.from.name)
	}
	if len(p.from.columns) != len(p.to.columns) {
		return fmt.Errorf("table %s has %d columns, and %d in the target", p.from.name, len(p.from.columns), len(p.to.columns))
	}
	key := names(p.to, p.to.key)
	ties := names(p.to, p.to.ties)
	ordered := make([]column, len(p.from.columns))
	for i, c := range p.from.columns {
		at := p.to.place(c.name)
		if at < 0 || !fits(c.kind, p.to.columns[at].kind) {
			return fmt.Errorf("column %s of %s is not the same on both sides", c.name, p.from.name)
		}
		ordered[i] = p.to.columns[at]
	}
	p.to.columns = ordered
	p.to.key, p.to.ties = places(p.to, key), places(p.to, ties)
	if !slices.Equal(p.to.key, p.from.key) {
		return fmt.Errorf("table %s has another primary key in the target", p.from.name)
	}
	for _, at := range p.to.ties {
		if !p.to.columns[at].nullable || slices.Contains(p.to.key, at) {
			return fmt.Errorf("column %s of %s refers to its own table and cannot be left out at first", p.to.columns[at].name, p.to.name)
		}
	}
	return nil
}

// fits tells whether values of one kind can be kept as another: SQLite has no
// booleans of its own.
func fits(a, b string) bool {
	return a == b || a == boolean && b == integer || a == integer && b == boolean
}

func names(t *table, at []int) []string {
	out := make([]string, len(at))
	for i, place := range at {
		out[i] = t.columns[place].name
	}
	return out
}

func places(t *table, names []string) []int {
	out := make([]int, len(names))
	for i, name := range names {
		out[i] = t.place(name)
	}
	return out
}
