package transfer

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"evovoice/internal/store"
)

// Database is one database as a connection shows it, for those who keep its
// rows elsewhere than in another database.
type Database struct{ side *side }

// Shape is what is told of a table apart from its rows.
type Shape struct {
	Name    string   `json:"name"`
	Columns []Column `json:"columns"`
	// Key names the columns of the primary key, in whose order rows come.
	Key []string `json:"key"`
	// Rows is how many there are.
	Rows int64 `json:"rows"`
}

// Column is one of a table's columns; Kind is text, integer, boolean, bytes or
// real.
type Column struct {
	Name string `json:"name"`
	Kind string `json:"kind"`
}

// Row holds the values of a table's columns, each nil, int64, string, []byte or
// float64. Booleans are 0 and 1.
type Row = row

// Look reads the catalog behind a connection. Tables that triggers keep are left
// out.
func Look(ctx context.Context, c store.Conn, d store.Dialect) (*Database, error) {
	s, err := look(ctx, c, d)
	if err != nil {
		return nil, fmt.Errorf("read the tables: %w", err)
	}
	return &Database{s}, nil
}

// Schema gives the version of the database's schema.
func (d *Database) Schema(ctx context.Context) (version int64, err error) {
	err = d.side.each(ctx, func(rows *sql.Rows) error { return rows.Scan(&version) },
		`SELECT MAX(version_id) FROM `+versions)
	if err != nil {
		return 0, fmt.Errorf("read schema version: %w", err)
	}
	return version, nil
}

// Shapes gives the tables so that those referred to come first, with their
// counts of rows.
func (d *Database) Shapes(ctx context.Context) ([]Shape, error) {
	pairs, err := match(d.side, d.side)
	if err != nil {
		return nil, err
	}
	shapes := make([]Shape, len(pairs))
	for i, p := range pairs {
		s := Shape{Name: p.from.name, Key: names(p.from, p.from.key)}
		for _, c := range p.from.columns {
			s.Columns = append(s.Columns, Column{c.name, c.kind})
		}
		if s.Rows, err = d.side.count(ctx, p.from); err != nil {
			return nil, fmt.Errorf("table %s: %w", s.Name, err)
		}
		shapes[i] = s
	}
	return shapes, nil
}

// Rows hands each row of a table to fn, in the order of keys.
func (d *Database) Rows(ctx context.Context, name string, fn func(Row) error) error {
	t, ok := d.side.tables[name]
	if !ok {
		return fmt.Errorf("there is no table %s", name)
	}
	return d.side.walk(ctx, t, func(rows []row) error {
		for _, r := range rows {
			if err := fn(r); err != nil {
				return err
			}
		}
		return nil
	})
}

// Hash gives how many rows a table has and the SHA-256 over their texts in the
// order of keys, as Table has them.
func (d *Database) Hash(ctx context.Context, name string) (rows int64, sum string, err error) {
	t, ok := d.side.tables[name]
	if !ok {
		return 0, "", fmt.Errorf("there is no table %s", name)
	}
	return d.side.hash(ctx, t)
}

// Loader puts rows that came from elsewhere into a database.
type Loader struct{ pairs map[string]pair }

// Load begins to fill a database with tables of the given shapes. It refuses a
// database that holds rows or whose tables are others.
func (d *Database) Load(ctx context.Context, shapes []Shape) (*Loader, error) {
	pairs, err := match(taken(shapes), d.side)
	if err != nil {
		return nil, err
	}
	l := &Loader{map[string]pair{}}
	for _, p := range pairs {
		n, err := d.side.count(ctx, p.to)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			return nil, fmt.Errorf("the target is not empty: it has %d rows of %s", n, p.to.name)
		}
		l.pairs[p.from.name] = p
	}
	return l, nil
}

// taken makes a side of what was told of one.
func taken(shapes []Shape) *side {
	s := &side{tables: map[string]*table{}}
	for _, shape := range shapes {
		t := &table{name: shape.Name}
		for _, c := range shape.Columns {
			t.columns = append(t.columns, column{name: c.Name, kind: c.Kind})
		}
		t.key = places(t, shape.Key)
		s.tables[shape.Name] = t
	}
	return s
}

// Insert adds rows of a table. References into the same table are left to Tie.
func (l *Loader) Insert(ctx context.Context, name string, rows []Row) error {
	return l.pairs[name].put(ctx, rows)
}

// Ties tells whether rows of a table refer to others of it.
func (l *Loader) Ties(name string) bool { return len(l.pairs[name].to.ties) > 0 }

// Tie fills in the references into the same table, once all its rows are there.
func (l *Loader) Tie(ctx context.Context, name string, rows []Row) error {
	return l.pairs[name].tie(ctx, rows)
}

// AppendText gives a row as the text that ReadRow reads and that hashes are
// taken over.
func AppendText(b []byte, r Row) []byte { return r.append(b) }

// maxValue bounds a value that is read, in bytes: SQLite keeps none longer.
const maxValue = 1 << 30

// errRow is the error of a text that is no row.
var errRow = errors.New("this is not the text of a row")

// ReadRow reads a row of the given count of columns from its text.
func ReadRow(in *bufio.Reader, columns int) (Row, error) {
	r := make(Row, columns)
	for i := range r {
		kind, err := in.ReadByte()
		if err != nil {
			return nil, early(err)
		}
		if r[i], err = readValue(in, kind); err != nil {
			return nil, err
		}
	}
	return r, expect(in, '\n')
}

func readValue(in *bufio.Reader, kind byte) (any, error) {
	switch kind {
	case 'n':
		return nil, expect(in, ';')
	case 'i', 'f':
		word, err := readWord(in, ';')
		if err != nil {
			return nil, err
		}
		if kind == 'f' {
			bits, err := strconv.ParseUint(word, 16, 64)
			return math.Float64frombits(bits), wrong(err)
		}
		n, err := strconv.ParseInt(word, 10, 64)
		return n, wrong(err)
	case 't', 'b':
		word, err := readWord(in, ':')
		if err != nil {
			return nil, err
		}
		size, err := strconv.ParseUint(word, 10, 31)
		if err != nil || size > maxValue {
			return nil, errRow
		}
		var value strings.Builder // grows with what is there: the size may be a lie
		if _, err := io.CopyN(&value, in, int64(size)); err != nil {
			return nil, early(err)
		}
		if kind == 'b' {
			return []byte(value.String()), expect(in, ';')
		}
		return value.String(), expect(in, ';')
	}
	return nil, errRow
}

// readWord reads a number up to its end mark.
func readWord(in *bufio.Reader, end byte) (string, error) {
	word := make([]byte, 0, 24)
	for {
		c, err := in.ReadByte()
		switch {
		case err != nil:
			return "", early(err)
		case c == end:
			return string(word), nil
		case len(word) == cap(word):
			return "", errRow
		}
		word = append(word, c)
	}
}

func expect(in *bufio.Reader, want byte) error {
	c, err := in.ReadByte()
	if err != nil {
		return early(err)
	}
	if c != want {
		return errRow
	}
	return nil
}

func early(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func wrong(err error) error {
	if err != nil {
		return errRow
	}
	return nil
}
