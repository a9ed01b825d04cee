package customer

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// IndexProblem says where the index of names does not agree with the names.
type IndexProblem struct {
	// Place is a customer's id, or a run of three characters in quotes.
	Place, Problem string
}

// Error gives the problem as a line.
func (p *IndexProblem) Error() string { return p.Place + ": " + p.Problem }

// CheckIndex proves that the trigram index of the embedded database has the
// names of the customers that it is to have, by how often and in how many names
// each run of three characters occurs. It gives how many names these are; its
// error is an *IndexProblem for the first disagreement.
func CheckIndex(ctx context.Context, q *store.Reader) (int, error) {
	if q.Dialect() != store.SQLite {
		return 0, nil
	}
	for _, wrong := range []struct{ query, problem string }{
		{
			`SELECT p.id FROM customer p WHERE {reach p.account_id p.path} AND NOT (` + notIndexed + `)
				AND NOT EXISTS (SELECT 1 FROM customer_search s WHERE s.customer_id = p.id) LIMIT 1`,
			"its name is not in the index",
		},
		{
			`SELECT s.customer_id FROM customer_search s WHERE NOT EXISTS
				(SELECT 1 FROM customer p WHERE p.id = s.customer_id AND {reach p.account_id p.path}) LIMIT 1`,
			"the index has its name, and there is no such customer",
		},
	} {
		id := ""
		found, err := q.Scan(ctx, call.Everywhere(), []any{&id}, wrong.query)
		if err != nil {
			return 0, fmt.Errorf("check the index of names: %w", err)
		}
		if found {
			return 0, &IndexProblem{id, wrong.problem}
		}
	}
	uses, count, err := countTrigrams(ctx, q)
	if err != nil {
		return 0, err
	}
	return count, compareTrigrams(ctx, q, uses)
}

// trigram is three characters, use in how many names and how often it occurs.
type (
	trigram [3]rune
	use     struct{ names, times int }
)

// countTrigrams reads the names that are indexed, and gives how many they are.
func countTrigrams(ctx context.Context, q *store.Reader) (map[trigram]use, int, error) {
	uses, count := map[trigram]use{}, 0
	seen := map[trigram]bool{}
	err := q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		var name string
		if err := rows.Scan(&name); err != nil {
			return err
		}
		count++
		clear(seen)
		for all := []rune(name); len(all) >= leastTrigram; all = all[1:] {
			t := firstTrigram(all)
			u := uses[t]
			u.times++
			if !seen[t] {
				u.names++
				seen[t] = true
			}
			uses[t] = u
		}
		return nil
	}, `SELECT c.name_key FROM customer_search s CROSS JOIN customer c WHERE c.id = s.customer_id AND {reach c.account_id c.path}`)
	if err != nil {
		return nil, 0, fmt.Errorf("read the names that are indexed: %w", err)
	}
	return uses, count, nil
}

// firstTrigram gives the first three characters as the index has them, which
// knows no noncharacters at the end of the first plane.
func firstTrigram(text []rune) trigram {
	t := trigram(text[:leastTrigram])
	for i, c := range t {
		if c == 0xFFFE || c == 0xFFFF {
			t[i] = 0xFFFD
		}
	}
	return t
}

// compareTrigrams compares with what the index has, and takes what agrees out
// of uses.
func compareTrigrams(ctx context.Context, q *store.Reader, uses map[trigram]use) error {
	err := q.Each(ctx, call.System(), func(rows *sql.Rows) error {
		var term string
		var has use
		if err := rows.Scan(&term, &has.names, &has.times); err != nil {
			return err
		}
		text := []rune(term)
		if len(text) != leastTrigram {
			return &IndexProblem{fmt.Sprintf("%q", term), "the index has it, and it is not of three characters"}
		}
		if t := trigram(text); has == uses[t] {
			delete(uses, t)
			return nil
		}
		return differs(trigram(text), has, uses)
	}, `SELECT u.term, u.doc, u.cnt FROM customer_trigram_use u`)
	if err != nil || len(uses) == 0 {
		return err
	}
	first := slices.MinFunc(slices.Collect(maps.Keys(uses)), func(a, b trigram) int { return slices.Compare(a[:], b[:]) })
	return differs(first, use{}, uses)
}

func differs(t trigram, has use, uses map[trigram]use) error {
	want := uses[t]
	return &IndexProblem{
		fmt.Sprintf("%q", string(t[:])),
		fmt.Sprintf("the index has it %d times in %d names, and it occurs %d times in %d", has.times, has.names, want.times, want.names),
	}
}
