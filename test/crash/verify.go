package crash

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// laws are queries that find nothing, while every customer was created with a
// key of its own.
var laws = map[string]string{
	"a customer without audit":        `SELECT id FROM customer EXCEPT SELECT record_id FROM change_entry WHERE kind = 'customer' AND action = 'created'`,
	"an audit without its customer":   `SELECT record_id FROM change_entry WHERE kind = 'customer' EXCEPT SELECT id FROM customer`,
	"an audit without its change set": `SELECT change_id FROM change_entry EXCEPT SELECT id FROM change_set`,
	"a change set without audit":      `SELECT id FROM change_set EXCEPT SELECT change_id FROM change_entry`,
	"a change without stored reply":   `SELECT change_id FROM change_entry WHERE kind = 'customer' EXCEPT SELECT change_id FROM stored_reply`,
	"a stored reply without change":   `SELECT change_id FROM stored_reply EXCEPT SELECT change_id FROM change_entry`,
	"two customers of one key":        `SELECT name FROM customer GROUP BY name HAVING COUNT(*) > 1`,
	"two changes of one key":          `SELECT change_id FROM stored_reply GROUP BY change_id HAVING COUNT(*) > 1`,
}

// Laws looks for changes that are half there.
func Laws(ctx context.Context, db *sql.DB) (wrong []string) {
	for _, law := range slices.Sorted(maps.Keys(laws)) {
		found, err := texts(ctx, db, laws[law])
		switch {
		case err != nil:
			wrong = append(wrong, fmt.Sprintf("%s: %v", law, err))
		case len(found) > 0:
			wrong = append(wrong, fmt.Sprintf("%s: %q", law, found))
		}
	}
	return wrong
}

func texts(ctx context.Context, db *sql.DB, query string) (found []string, err error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		found = append(found, text)
	}
	return found, rows.Err()
}

// state is what the tables hold of customers and stored replies.
type state struct {
	ids, references map[string]string // by name, and by id
	replies         map[string]string // by key
}

func read(ctx context.Context, db *sql.DB) (*state, error) {
	s := &state{map[string]string{}, map[string]string{}, map[string]string{}}
	for query, put := range map[string]func(a, b, c string){
		`SELECT id, name, COALESCE(reference_id, '') FROM customer`: func(id, name, reference string) {
			s.ids[name], s.references[id] = id, reference
		},
		`SELECT idempotency_key, reply, '' FROM stored_reply`: func(key, reply, _ string) { s.replies[key] = reply },
	} {
		rows, err := db.QueryContext(ctx, query)
		if err != nil {
			return nil, err
		}
		defer rows.Close()
		for rows.Next() {
			var a, b, c string
			if err := rows.Scan(&a, &b, &c); err != nil {
				return nil, err
			}
			put(a, b, c)
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Compare holds what the tables hold against the calls that were made.
func Compare(ctx context.Context, db *sql.DB, calls []Call) (wrong []string, err error) {
	s, err := read(ctx, db)
	if err != nil {
		return nil, err
	}
	last := map[string][]string{} // what a customer's reference may be
	for _, c := range calls {
		if c.Wrong != "" {
			wrong = append(wrong, c.Key+" "+c.Wrong)
		}
		_, replied := s.replies[c.Key]
		there := s.ids[c.Key] != ""
		if c.Customer != "" {
			there = replied // Laws holds the two together
		}
		switch {
		case c.Done() && !there:
			wrong = append(wrong, c.Key+" was answered for and is gone")
		case c.Done() && !same(s.replies[c.Key], c.Body):
			wrong = append(wrong, fmt.Sprintf("%s was answered %s, and the reply kept is %s", c.Key, c.Body, s.replies[c.Key]))
		case there && !replied:
			wrong = append(wrong, c.Key+" is there without its reply")
		case c.Answered && c.Status != http.StatusOK && c.Status != http.StatusServiceUnavailable:
			wrong = append(wrong, fmt.Sprintf("%s was answered with %d: %s", c.Key, c.Status, c.Body))
		case c.Answered && c.Status == http.StatusServiceUnavailable && c.RetryAfter == "":
			wrong = append(wrong, c.Key+" was refused without Retry-After: "+c.Body)
		case c.Answered && there && strings.Contains(c.Body, "nothing was kept"):
			wrong = append(wrong, c.Key+" was told that nothing was kept, and it is there")
		}
		if c.Customer != "" && replied {
			last[c.Customer] = []string{c.Key}
		}
	}
	for customer, want := range last {
		if got := s.references[customer]; !slices.Contains(want, got) {
			wrong = append(wrong, fmt.Sprintf("customer %s has the reference %q, want %q", customer, got, want))
		}
	}
	return wrong, nil
}

// same compares JSON texts that may be laid out differently.
func same(a, b string) bool {
	var x, y any
	if json.Unmarshal([]byte(a), &x) != nil || json.Unmarshal([]byte(b), &y) != nil {
		return false
	}
	p, _ := json.Marshal(x) //nolint:errcheck // it was decoded from text
	q, _ := json.Marshal(y) //nolint:errcheck // it was decoded from text
	return string(p) == string(q)
}
