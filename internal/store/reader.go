package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"evovoice/internal/call"
)

// Reader queries one snapshot.
type Reader struct {
	conn    Conn
	dialect Dialect
}

// Query runs a SELECT. Each statement over tenant data holds a mark that the
// reach is put in place of:
//
//	{reach account_column path_column}   rows that belong to a customer
//	{account id_column}                  rows that belong to an account
//
// Without a mark only call.System is accepted.
func (r *Reader) Query(ctx context.Context, reach call.Reach, statement string, args ...any) (*sql.Rows, error) {
	statement, args, err := applyReach(reach, statement, args)
	if err != nil {
		return nil, err
	}
	tell(r.conn, reach)
	return r.conn.Query(ctx, statement, args...)
}

// Scan reads a query's first row into dest and tells whether there was one.
func (r *Reader) Scan(ctx context.Context, reach call.Reach, dest []any, statement string, args ...any) (bool, error) {
	rows, err := r.Query(ctx, reach, statement, args...)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	if !rows.Next() {
		return false, rows.Err()
	}
	if err := rows.Scan(dest...); err != nil {
		return false, fmt.Errorf("scan: %w", err)
	}
	return true, rows.Close()
}

// Each calls fn for each row of a query.
func (r *Reader) Each(ctx context.Context, reach call.Reach, fn func(*sql.Rows) error, statement string, args ...any) error {
	rows, err := r.Query(ctx, reach, statement, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return fmt.Errorf("scan: %w", err)
		}
	}
	return rows.Err()
}

var errNoReach = errors.New("store: the statement has no mark for the caller's reach")

// applyReach puts conditions in place of the marks and adds their arguments.
func applyReach(reach call.Reach, statement string, args []any) (string, []any, error) {
	start := strings.IndexByte(statement, '{')
	if start < 0 {
		if reach.IsSystem() {
			return statement, args, nil
		}
		return "", nil, fmt.Errorf("%w: %s", errNoReach, statement)
	}
	var b strings.Builder
	args = args[:len(args):len(args)]
	for start >= 0 {
		end := strings.IndexByte(statement[start:], '}')
		if end < 0 {
			return "", nil, fmt.Errorf("store: unclosed mark: %s", statement)
		}
		b.WriteString(statement[:start])
		mark := strings.Fields(statement[start+1 : start+end])
		condition, err := reachCondition(reach, mark, &args)
		if err != nil {
			return "", nil, err
		}
		b.WriteString(condition)
		statement = statement[start+end+1:]
		start = strings.IndexByte(statement, '{')
	}
	b.WriteString(statement)
	return b.String(), args, nil
}

func reachCondition(reach call.Reach, mark []string, args *[]any) (string, error) {
	bind := func(value string) string {
		*args = append(*args, value)
		return "$" + strconv.Itoa(len(*args))
	}
	valid := len(mark) == 3 && mark[0] == "reach" || len(mark) == 2 && mark[0] == "account"
	switch {
	case !valid:
		return "", fmt.Errorf("store: unknown mark %q", mark)
	case reach.IsEverywhere():
		return "1=1", nil
	case reach.IsSystem():
		return "", errors.New("store: tenant data is not read with the system's reach")
	}
	var any []string
	if ids := reach.WholeAccounts(); len(ids) > 0 {
		places := make([]string, len(ids))
		for i, id := range ids {
			places[i] = bind(id)
		}
		any = append(any, mark[1]+" IN ("+strings.Join(places, ",")+")")
	}
	if mark[0] == "reach" {
		for _, tree := range reach.Subtrees() {
			any = append(any, fmt.Sprintf("(%s = %s AND %s >= %s AND %s < %s)",
				mark[1], bind(tree.AccountID), mark[2], bind(tree.Path), mark[2], bind(call.PathEnd(tree.Path))))
		}
	}
	return AnyOf(any), nil
}

// AnyOf joins conditions with OR; none gives a condition that never holds. Many
// are joined in groups, because databases bound how deep an expression goes.
func AnyOf(conditions []string) string {
	const group = 100
	for len(conditions) > group {
		var groups []string
		for part := range slices.Chunk(conditions, group) {
			groups = append(groups, "("+strings.Join(part, " OR ")+")")
		}
		conditions = groups
	}
	if len(conditions) == 0 {
		return "1=0"
	}
	return "(" + strings.Join(conditions, " OR ") + ")"
}

// Placeholders gives n placeholders that follow the first count ones, for IN.
func Placeholders(count, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('$')
		b.WriteString(strconv.Itoa(count + i + 1))
	}
	return b.String()
}

// LikePattern gives a pattern for LIKE … ESCAPE '\' that finds text anywhere.
func LikePattern(text string) string {
	return "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(text) + "%"
}
