package audit

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sort"
	"strings"

	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/store"
)

// Finding is the first thing that is not as it must be.
type Finding struct {
	// Law is what was checked, for instance audit chain.
	Law string
	// Place is the record, entry or account.
	Place string
	// Problem says what is wrong with it.
	Problem string
}

// Error gives the finding as a line.
func (f *Finding) Error() string { return fmt.Sprintf("%s: %s: %s", f.Law, f.Place, f.Problem) }

// Counted is how many things one law was checked on.
type Counted struct {
	Law   string
	Count int
}

// Check proves on one snapshot that the audit's chains are whole, that the
// trees, paths and references of the records hold, that names are found as they
// are, and that each record is as the audit left it. It gives what it counted;
// its error is a *Finding for the first break.
func (s *Service) Check(ctx context.Context) ([]Counted, error) {
	var done []Counted
	err := s.db.Read(ctx, func(q *store.Reader) error {
		for _, law := range []struct {
			name  string
			check func(context.Context, *store.Reader) (int, error)
		}{
			{"database", checkDatabase},
			{"audit chains", checkChains},
			{"account tree", accountTree.check},
			{"customer tree", customerTree.check},
			{"references", checkReferences},
			{"search index", checkSearch},
			{"records", s.checkRecords},
		} {
			n, err := law.check(ctx, q)
			if err != nil {
				return err
			}
			done = append(done, Counted{law.name, n})
		}
		return nil
	})
	return done, err
}

// checkDatabase lets an embedded database look through its own pages.
func checkDatabase(ctx context.Context, q *store.Reader) (int, error) {
	if q.Dialect() != "sqlite" {
		return 0, nil
	}
	lines := 0
	err := q.Each(ctx, call.System(), func(rows *sql.Rows) error {
		var line string
		if err := rows.Scan(&line); err != nil {
			return err
		}
		lines++
		if line != "ok" {
			return &Finding{"database", "file", line}
		}
		return nil
	}, `PRAGMA integrity_check(1)`)
	return lines, err
}

// checkSearch compares the index by which names are found with the names.
func checkSearch(ctx context.Context, q *store.Reader) (int, error) {
	count, err := customer.CheckIndex(ctx, q)
	var wrong *customer.IndexProblem
	if errors.As(err, &wrong) {
		return 0, &Finding{"search index", wrong.Place, wrong.Problem}
	}
	return count, err
}

// checkChains computes every hash anew.
func checkChains(ctx context.Context, q *store.Reader) (int, error) {
	type end struct {
		sequence int64
		hash     string
	}
	ends := map[string]end{}
	links := 0
	const law = "audit chain"
	err := q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		e, err := scan(rows)
		if err != nil {
			return err
		}
		links++
		place := fmt.Sprintf("entry %s of account %q", e.id(), e.AccountID)
		last := ends[e.AccountID]
		if e.Sequence != last.sequence+1 {
			return &Finding{law, place, fmt.Sprintf("it has the number %d after %d", e.Sequence, last.sequence)}
		}
		if want := e.Hash(last.hash); want != e.hash {
			return &Finding{law, place, "its hash does not cover what is stored: the entry, its change set or one before it was altered"}
		}
		ends[e.AccountID] = end{e.Sequence, e.hash}
		return nil
	}, `SELECT `+columns+` FROM change_entry e LEFT JOIN change_set s ON s.id = e.change_id
		WHERE e.sequence > 0 AND {account e.account_id} ORDER BY e.account_id, e.sequence`)
	if err != nil {
		return 0, err
	}
	heads := 0
	err = q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		var accountID string
		var kept end
		if err := rows.Scan(&accountID, &kept.sequence, &kept.hash); err != nil {
			return err
		}
		heads++
		if ends[accountID] != kept {
			return &Finding{law, fmt.Sprintf("account %q", accountID), fmt.Sprintf("it ends at entry %d, and %d were kept: entries are missing or were added", ends[accountID].sequence, kept.sequence)}
		}
		return nil
	}, `SELECT account_id, sequence, hash FROM audit_chain WHERE {account account_id} ORDER BY account_id`)
	if err != nil {
		return 0, err
	}
	if heads != len(ends) {
		return 0, &Finding{law, "ends", fmt.Sprintf("%d accounts have entries, and %d ends were kept", len(ends), heads)}
	}
	return links, nil
}

// tree is a table whose rows carry their path.
type tree struct {
	law, query string
}

var (
	accountTree = tree{"account tree", `SELECT a.id, COALESCE(a.parent_id, ''), '', a.path, -1,
			COALESCE(p.path, ''), '' FROM account a LEFT JOIN account p ON p.id = a.parent_id WHERE {account a.id}`}
	customerTree = tree{"customer tree", `SELECT c.id, COALESCE(c.parent_id, ''), c.account_id, c.path, c.depth,
			COALESCE(p.path, ''), COALESCE(p.account_id, '') FROM customer c LEFT JOIN customer p ON p.id = c.parent_id WHERE {reach c.account_id c.path}`}
)

// check compares each path with that of the row above. With every path right
// by the one above it, no row is its own ancestor: its path would have no end.
func (t tree) check(ctx context.Context, q *store.Reader) (int, error) {
	count := 0
	err := q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		var id, parent, accountID, path, above, aboveAccount string
		var depth int
		if err := rows.Scan(&id, &parent, &accountID, &path, &depth, &above, &aboveAccount); err != nil {
			return err
		}
		count++
		want := "/" + id + "/"
		if parent != "" {
			want = above + id + "/"
		}
		switch {
		case parent != "" && above == "":
			return &Finding{t.law, id, "its parent " + parent + " is not there"}
		case path != want:
			return &Finding{t.law, id, fmt.Sprintf("its path is %s, and by its parent it must be %s", path, want)}
		case parent != "" && aboveAccount != accountID:
			return &Finding{t.law, id, fmt.Sprintf("it is in account %s and its parent in %s", accountID, aboveAccount)}
		case depth >= 0 && depth != strings.Count(path, "/")-1:
			return &Finding{t.law, id, fmt.Sprintf("its depth is %d, and by its path it must be %d", depth, strings.Count(path, "/")-1)}
		}
		return nil
	}, t.query)
	return count, err
}

// references are queries that find nothing; each row names what is wrong.
var references = map[string]string{
	"tag of a customer":     `SELECT ct.customer_id FROM customer_tag ct LEFT JOIN customer c ON c.id = ct.customer_id AND c.account_id = ct.account_id LEFT JOIN tag t ON t.account_id = ct.account_id AND t.id = ct.tag_id WHERE {account ct.account_id} AND (c.id IS NULL OR t.id IS NULL)`,
	"account of a customer": `SELECT c.id FROM customer c LEFT JOIN account a ON a.id = c.account_id WHERE {account c.account_id} AND a.id IS NULL`,
	"account of a login":    `SELECT la.login_id FROM login_account la LEFT JOIN account a ON a.id = la.account_id LEFT JOIN login l ON l.id = la.login_id WHERE {account la.account_id} AND (a.id IS NULL OR l.id IS NULL)`,
	"customer of a login":   `SELECT l.id FROM login l LEFT JOIN customer c ON c.id = l.customer_id WHERE l.customer_id IS NOT NULL AND c.id IS NULL AND {account c.account_id}`,
	"audit of a customer":   `SELECT c.id FROM customer c WHERE {reach c.account_id c.path} AND NOT EXISTS (SELECT 1 FROM change_entry e WHERE e.record_id = c.id)`,
	"audit of an account":   `SELECT a.id FROM account a WHERE {account a.id} AND NOT EXISTS (SELECT 1 FROM change_entry e WHERE e.record_id = a.id)`,
	"entry's change set":    `SELECT e.change_id FROM change_entry e LEFT JOIN change_set s ON s.id = e.change_id WHERE {account e.account_id} AND s.id IS NULL`,
}

func checkReferences(ctx context.Context, q *store.Reader) (int, error) {
	names := make([]string, 0, len(references))
	for name := range references {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		id := ""
		found, err := q.Scan(ctx, call.Everywhere(), []any{&id}, references[name]+` LIMIT 1`)
		if err != nil {
			return 0, fmt.Errorf("check %s: %w", name, err)
		}
		if found {
			return 0, &Finding{"references", id, "the " + name + " is not there"}
		}
	}
	return len(names), nil
}
