package storetest

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

var reachLaws = map[string]func(*testing.T, Open){
	"covers its accounts and trees and no more":     reachCovers,
	"joins very many conditions":                    joinsMany,
	"is needed for statements that change":          reachBindsChanges,
	"is needed for all but the system's statements": reachIsNeeded,
	"lets a search find a text as it is":            searchFindsText,
}

// place is where a row of the reach laws lies. Some of its paths begin like
// others without being below them.
type place struct{ account, path string }

var (
	accounts = []string{"1", "10", "2"}
	paths    = []string{"/1/", "/1/1/", "/1/1/2/", "/1/10/", "/1/2/", "/10/", "/10/1/", "/2/", "/2/1/", "/2/1/1/1/"}
)

func (p place) id() string { return p.account + p.path }

// within tells in plain words whether a reach covers a place.
func (p place) within(reach call.Reach) bool {
	return reach.IsEverywhere() || slices.Contains(reach.WholeAccounts(), p.account) ||
		slices.ContainsFunc(reach.Subtrees(), func(t call.Tree) bool {
			return t.AccountID == p.account && strings.HasPrefix(p.path, t.Path)
		})
}

// settle fills the table with a row at each place, in the order of their ids.
func settle(p *product) []place {
	p.rig.t.Helper()
	ctx := context.Background()
	var all []place
	p.rig.must(p.rig.Write(ctx, func(c store.Conn) error {
		for _, account := range accounts {
			for _, path := range paths {
				at := place{account, path}
				all = append(all, at)
				_, err := c.Exec(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,$2,$3,$4)`, at.id(), at.account, at.path, len(at.path))
				if err != nil {
					return err
				}
			}
		}
		return nil
	}))
	slices.SortFunc(all, func(a, b place) int { return strings.Compare(a.id(), b.id()) })
	return all
}

var anyReach = rapid.Custom(func(t *rapid.T) call.Reach {
	if rapid.IntRange(0, 9).Draw(t, "kind") == 0 {
		return call.Everywhere()
	}
	anyAccount := rapid.SampledFrom(append(accounts, "none"))
	whole := rapid.SliceOfN(anyAccount, 0, 2).Draw(t, "accounts")
	trees := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) call.Tree {
		return call.Tree{AccountID: anyAccount.Draw(t, "account"), Path: rapid.SampledFrom(paths).Draw(t, "path")}
	}), 0, 3).Draw(t, "trees")
	return call.Limited(whole, trees...)
})

func ids(places []place, keep func(place) bool) []string {
	var out []string
	for _, p := range places {
		if keep(p) {
			out = append(out, p.id())
		}
	}
	return out
}

// ask runs a query of one column with a reach.
func ask(p *product, reach call.Reach, statement string, args ...any) ([]string, error) {
	return store.View(context.Background(), p.DB, func(q *store.Reader) ([]string, error) {
		var out []string
		err := q.Each(context.Background(), reach, func(rows *sql.Rows) error {
			var text string
			err := rows.Scan(&text)
			out = append(out, text)
			return err
		}, statement, args...)
		return out, err
	})
}

func reachCovers(t *testing.T, open Open) {
	p := newProduct(t, open)
	all := settle(p)
	rapid.Check(t, func(rt *rapid.T) {
		reach := anyReach.Draw(rt, "reach")
		length := rapid.IntRange(0, 10).Draw(rt, "length")
		compare := func(what string, want []string, statement string, args ...any) {
			got, err := ask(p, reach, statement, args...)
			if err != nil {
				rt.Fatalf("%s: %v", what, err)
			}
			if !slices.Equal(got, want) {
				rt.Fatalf("%s with %+v: got %q, want %q", what, reach, got, want)
			}
		}
		inReach := func(p place) bool { return p.within(reach) }
		inAccount := func(p place) bool { return reach.IsEverywhere() || slices.Contains(reach.WholeAccounts(), p.account) }
		compare("rows of customers", ids(all, inReach),
			`SELECT id FROM probe WHERE {reach account_id path} ORDER BY id`)
		compare("rows of accounts", ids(all, inAccount),
			`SELECT id FROM probe WHERE {account account_id} ORDER BY id`)
		compare("arguments around a mark", ids(all, func(p place) bool { return inReach(p) && p.account != "2" && len(p.path) > length }),
			`SELECT id FROM probe WHERE account_id <> $1 AND {reach account_id path} AND amount > $2 ORDER BY id`, "2", length)
		compare("marks twice", ids(all, func(p place) bool { return inReach(p) && inAccount(p) }),
			`SELECT a.id FROM probe a JOIN probe b ON b.id = a.id WHERE {reach a.account_id a.path} AND {account b.account_id} ORDER BY a.id`)
		tops := ids(all, func(p place) bool { return strings.Count(p.path, "/") == 2 })
		compare("a list beside a mark", ids(all, func(p place) bool { return inReach(p) && slices.Contains(tops, p.id()) }),
			`SELECT id FROM probe WHERE {reach account_id path} AND id IN (`+store.Placeholders(0, len(tops))+`) ORDER BY id`, anys(tops)...)
	})
}

// joinsMany stands for a caller with very many trees, or a search below very
// many customers.
func joinsMany(t *testing.T, open Open) {
	p := newProduct(t, open)
	conditions := slices.Repeat([]string{"$1 = 'no'"}, 3000)
	for _, last := range []string{"no", "yes"} {
		conditions[len(conditions)-1] = "$1 = '" + last + "'"
		got, err := ask(p, call.System(), `SELECT 'found' WHERE `+store.AnyOf(conditions), "yes")
		if err != nil || (len(got) > 0) != (last == "yes") {
			t.Errorf("%d conditions, the last of them %q: %q, %.200v", len(conditions), last, got, err)
		}
	}
}

func anys(texts []string) []any {
	out := make([]any, len(texts))
	for i, text := range texts {
		out[i] = text
	}
	return out
}

func reachBindsChanges(t *testing.T, open Open) {
	p := newProduct(t, open)
	all := settle(p)
	ctx := t.Context()
	reach := call.Limited([]string{"2"}, call.Tree{AccountID: "1", Path: "/1/"})
	inReach := func(p place) bool { return p.within(reach) }
	p.rig.must(p.Maintain(ctx, func(tx *store.Tx) error {
		changed, err := tx.Exec(ctx, reach, `UPDATE probe SET amount = $1 WHERE {reach account_id path}`, 99)
		if want := int64(len(ids(all, inReach))); changed != want {
			t.Errorf("changed %d rows, want %d", changed, want)
		}
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, reach, `DELETE FROM probe WHERE amount <> $1 AND {account account_id}`, 99)
		return err
	}))
	got, err := ask(p, call.System(), `SELECT id FROM probe WHERE amount = 99 ORDER BY id`)
	if want := ids(all, inReach); err != nil || !slices.Equal(got, want) {
		t.Errorf("changed %q, %v; want %q", got, err, want)
	}
	p.rig.want(ids(all, func(place) bool { return true })...)
}

func reachIsNeeded(t *testing.T, open Open) {
	p := newProduct(t, open)
	settle(p)
	ctx := t.Context()
	for _, c := range []struct {
		name      string
		reach     call.Reach
		statement string
	}{
		{"no mark, everywhere", call.Everywhere(), `SELECT id FROM probe`},
		{"no mark, an account", call.Limited([]string{"1"}), `SELECT id FROM probe`},
		{"no mark, nothing", call.Reach{}, `SELECT id FROM probe`},
		{"a mark, the system", call.System(), `SELECT id FROM probe WHERE {reach account_id path}`},
		{"a mark that is not one", call.Everywhere(), `SELECT id FROM probe WHERE {tenant account_id}`},
		{"a mark without its path", call.Everywhere(), `SELECT id FROM probe WHERE {reach account_id}`},
		{"a mark with a path too much", call.Everywhere(), `SELECT id FROM probe WHERE {account account_id path}`},
		{"an empty mark", call.Everywhere(), `SELECT id FROM probe WHERE {}`},
		{"a mark left open", call.Everywhere(), `SELECT id FROM probe WHERE {account account_id`},
	} {
		if _, err := ask(p, c.reach, c.statement); err == nil {
			t.Errorf("%s: %s was run", c.name, c.statement)
		}
		err := p.Maintain(ctx, func(tx *store.Tx) error {
			_, err := tx.Exec(ctx, c.reach, strings.Replace(c.statement, "SELECT id", "DELETE", 1))
			return err
		})
		if err == nil {
			t.Errorf("%s: a deletion like %s was run", c.name, c.statement)
		}
	}
	if n := len(p.rig.rows()); n != len(accounts)*len(paths) {
		t.Errorf("%d rows are left", n)
	}
	if err := p.Maintain(ctx, func(tx *store.Tx) error { return tx.Insert(ctx, `DELETE FROM probe`) }); err == nil {
		t.Error("Insert deleted")
	}
	for name, reach := range map[string]call.Reach{"zero": {}, "limited to nothing": call.Limited(nil)} {
		for _, mark := range []string{"{reach account_id path}", "{account account_id}"} {
			got, err := ask(p, reach, `SELECT id FROM probe WHERE `+mark+` OR 1=0`)
			if err != nil || len(got) > 0 {
				t.Errorf("%s, %s: got %q, %v", name, mark, got, err)
			}
		}
	}
}

func searchFindsText(t *testing.T, open Open) {
	p := newProduct(t, open)
	word := rapid.StringOfN(rapid.SampledFrom([]rune(`ab%_\ ü[*?'`)), 0, 6, -1)
	rapid.Check(t, func(rt *rapid.T) {
		hay, needle := word.Draw(rt, "hay"), word.Draw(rt, "needle")
		if rapid.Bool().Draw(rt, "inside") {
			hay = word.Draw(rt, "left") + needle + word.Draw(rt, "right")
		}
		found, err := ask(p, call.System(), `SELECT 'yes' WHERE $1 LIKE $2 ESCAPE '\'`, hay, store.LikePattern(needle))
		if err != nil {
			rt.Fatal(err)
		}
		if got, want := len(found) > 0, strings.Contains(hay, needle); got != want {
			rt.Fatal(fmt.Sprintf("%q is found in %q: %v, want %v", needle, hay, got, want))
		}
	})
}
