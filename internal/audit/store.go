package audit

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"

	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/store"
)

const columns = `e.account_id, e.sequence, e.change_id, e.position, s.at, s.operation, s.login_id, s.login_email, s.actor_email,
	s.address, s.request_id, s.reason, s.undoes, e.customer_id, e.kind, e.record_id, e.action, e.description,
	e.before_state, e.after_state, e.hash`

// tables joins where an entry's customer is now: what concerns no customer, or
// one that is gone, is seen only by who reaches the whole account.
var tables = ` FROM change_entry e JOIN change_set s ON s.id = e.change_id` + customer.Join("e.account_id", "e.customer_id")

const inReach = ` WHERE {reach e.account_id place.path} AND `

func scan(rows *sql.Rows) (entry, error) {
	var e entry
	var before, after []byte
	err := rows.Scan(&e.AccountID, &e.Sequence, &e.ChangeID, &e.Position, &e.At, &e.Operation, &e.LoginID, &e.LoginEmail, &e.ActorEmail,
		&e.Address, &e.RequestID, &e.Reason, &e.Undoes, &e.CustomerID, &e.Kind, &e.RecordID, &e.Action, &e.Description,
		&before, &after, &e.hash)
	e.Before, e.After = before, after
	return e, err
}

// read gives the entries that a condition finds, as far as they are in reach.
func read(ctx context.Context, q *store.Reader, reach call.Reach, condition, clause string, args ...any) ([]entry, error) {
	var found []entry
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		e, err := scan(rows)
		found = append(found, e)
		return err
	}, `SELECT `+columns+tables+inReach+condition+clause, args...)
	if err != nil {
		return nil, fmt.Errorf("read audit: %w", err)
	}
	return found, nil
}

func count(ctx context.Context, q *store.Reader, reach call.Reach, condition string, args ...any) (int, error) {
	total := 0
	_, err := q.Scan(ctx, reach, []any{&total}, `SELECT COUNT(*)`+tables+inReach+condition, args...)
	if err != nil {
		return 0, fmt.Errorf("count audit: %w", err)
	}
	return total, nil
}

// filter is a WHERE clause in the making.
type filter struct {
	conditions []string
	args       []any
}

func (f *filter) bind(value any) string {
	f.args = append(f.args, value)
	return "$" + strconv.Itoa(len(f.args))
}

func (f *filter) and(format string, args ...any) {
	f.conditions = append(f.conditions, fmt.Sprintf(format, args...))
}

func (f *filter) in(column string, ids []string) {
	places := make([]string, len(ids))
	for i, id := range ids {
		places[i] = f.bind(id)
	}
	f.and("%s IN (%s)", column, strings.Join(places, ","))
}

func (f *filter) condition() string {
	if len(f.conditions) == 0 {
		return "1=1"
	}
	return strings.Join(f.conditions, " AND ")
}
