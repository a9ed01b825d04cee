package customer_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/store"
	"evovoice/internal/store/sqlite"
	"evovoice/internal/store/storefix"
	"evovoice/internal/store/transfer"
	"evovoice/internal/text"
)

// openFile gives a tenant on the database in a file, as it is after a start.
func openFile(t testing.TB, file string) (*tenant, store.Engine) {
	t.Helper()
	e, err := sqlite.Open(t.Context(), file, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() }) //nolint:errcheck // closed by some tests
	return tenantOn(t, e), e
}

// afterCrash gives a copy of a database whose program ended at this moment.
func afterCrash(t testing.TB, file string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "copy.db")
	for _, end := range []string{"", "-wal"} {
		in, err := os.Open(file + end)
		if err != nil {
			t.Fatal(err)
		}
		out, err := os.Create(to + end)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(out, in); err != nil {
			t.Fatal(err)
		}
		in.Close()
		out.Close()
	}
	return to
}

// byNeedle gives the customers of a list by name, which begins with the index of
// names or not by the bounds that are set.
func (tt *tenant) byNeedle(r failer, needle string) []string {
	r.Helper()
	listed, err := tt.customers.ListCustomers(admin(), &api.ListCustomers{
		NameFilter: needle, ListRequest: api.ListRequest[api.CustomerInfo]{SortField: "id", CountPerPage: 1000},
	})
	if err != nil {
		r.Fatal(err)
	}
	var ids []string
	for _, c := range listed.Items {
		ids = append(ids, c.ID)
	}
	if listed.TotalCount != len(ids) {
		r.Fatalf("%d in all, and %d are listed", listed.TotalCount, len(ids))
	}
	return ids
}

// having gives the ids of the names that hold a needle.
func having(names map[string]string, needle string) []string {
	var ids []string
	for id, name := range names {
		if strings.Contains(text.Fold(name), text.Fold(needle)) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

func (tt *tenant) checkIndex(r failer) int {
	r.Helper()
	n, err := store.View(context.Background(), tt.db, func(q *store.Reader) (int, error) { return customer.CheckIndex(context.Background(), q) })
	if err != nil {
		r.Fatal(err)
	}
	return n
}

// Customers come, are renamed, go and come back, names are indexed at some
// moments, and the program ends at others: searches always hold what looking at
// each name gives.
func TestNamesAreFoundWhateverIsIndexed(t *testing.T) {
	t.Parallel()
	parts := []string{"Ärzte", "ABAB", "abab", "100%", "b_r\\", "\"q\"", "日本語", "🏢🏢🏢", "zo", "AND", "\uffff\ufffe", "ß", ""}
	rounds(t, 20, func(r *rapid.T) {
		file := filepath.Join(t.TempDir(), "test.db")
		tt, engine := openFile(t, file)
		defer func() { engine.Close() }() //nolint:errcheck // also where a round fails
		names, gone := map[string]string{}, map[string]string{}
		anyName := rapid.Custom(func(r *rapid.T) string {
			return "x" + strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 4).Draw(r, "parts"), "")
		})
		pick := func(from map[string]string) string {
			return rapid.SampledFrom(slices.Sorted(maps.Keys(from))).Draw(r, "id")
		}
		states := map[string][]byte{}
		restorer := tt.customers.Restorers()[customer.Kind]
		r.Repeat(map[string]func(*rapid.T){
			"create": func(r *rapid.T) {
				name := anyName.Draw(r, "name")
				names[tt.add(r, tt.accounts[0], "", name)] = name
			},
			"rename": func(r *rapid.T) {
				if len(names) == 0 {
					r.Skip("there is none")
				}
				id, name := pick(names), anyName.Draw(r, "name")
				tt.patch(r, &api.PatchCustomer{CustomerID: id, Name: &name})
				names[id] = name
			},
			"delete": func(r *rapid.T) {
				if len(names) == 0 {
					r.Skip("there is none")
				}
				id := pick(names)
				states[id] = tt.recorded(r, restorer, id)
				if err := tt.customers.DeleteCustomer(admin(), &api.DeleteCustomer{CustomerID: id}); err != nil {
					r.Fatal(err)
				}
				gone[id] = names[id]
				delete(names, id)
			},
			"restore": func(r *rapid.T) {
				if len(gone) == 0 {
					r.Skip("there is none")
				}
				id := pick(gone)
				_, err := store.Write(admin(), tt.db, func(tx *store.Tx) (any, error) {
					return nil, restorer.Restore(admin(), tx, tt.accounts[0], id, states[id])
				})
				if err != nil {
					r.Fatal(err)
				}
				names[id] = gone[id]
				delete(gone, id)
			},
			"index": func(r *rapid.T) {
				if _, err := tt.customers.IndexSome(context.Background(), rapid.IntRange(1, 5).Draw(r, "most")); err != nil {
					r.Fatal(err)
				}
			},
			"merge": func(r *rapid.T) {
				if _, err := tt.customers.MergeIndex(context.Background()); err != nil {
					r.Fatal(err)
				}
			},
			"crash": func(r *rapid.T) {
				if rapid.IntRange(0, 3).Draw(r, "crashes") > 0 {
					r.Skip("another time")
				}
				file = afterCrash(t, file)
				engine.Close() //nolint:errcheck // it is not looked at again
				accounts := tt.accounts
				tt, engine = openFile(t, file)
				tt.accounts = accounts
				restorer = tt.customers.Restorers()[customer.Kind]
			},
			"": func(r *rapid.T) {
				missing, err := tt.customers.NotIndexed(context.Background())
				if checked := tt.checkIndex(r); err != nil || checked+missing != len(names) {
					r.Fatalf("%d names are indexed and %d are not, of %d: %v", checked, missing, len(names), err)
				}
				tt.customers.SetBounds(rapid.SampledFrom([]int{0, 2, 2000}).Draw(r, "few"), rapid.SampledFrom([]int{0, 3, 20000}).Draw(r, "hits"),
					0, rapid.SampledFrom([]int{0, 2, 1000}).Draw(r, "far"))
				for range 3 {
					needle := anyName.Draw(r, "needle")[rapid.IntRange(0, 1).Draw(r, "from"):]
					if got, want := tt.byNeedle(r, needle), having(names, needle); !slices.Equal(got, want) {
						r.Fatalf("%q: %v, want %v of %v", needle, got, want, names)
					}
				}
			},
		})
	})
}

// recorded gives what the audit keeps of a customer.
func (tt *tenant) recorded(r failer, of store.Restorer, id string) []byte {
	r.Helper()
	current, err := store.View(admin(), tt.db, func(q *store.Reader) (any, error) { return of.Current(admin(), q, tt.accounts[0], id) })
	if err != nil {
		r.Fatal(err)
	}
	state, err := tt.db.State(current)
	if err != nil {
		r.Fatal(err)
	}
	return state
}

// fillPast adds n customers past the service, as a copy of a database does.
func fillPast(t testing.TB, e store.Engine, account string, n int) {
	t.Helper()
	storefix.Alter(t, e, fmt.Sprintf(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
		INSERT INTO customer (account_id, id, path, depth, name, name_key, date_created, date_last_modified, created_by, last_modified_by)
		SELECT '%s', printf('%%024x', i), printf('/%%024x/', i), 1, 'Depot ' || i, 'depot ' || i, '', '', '', '' FROM n`, n, account))
}

// Names that were in a database before it was brought up to date are indexed,
// and those of a copy come to be.
func TestNamesOfAnEarlierSchemaAndOfACopy(t *testing.T) {
	t.Parallel()
	const before = 11 // the last version that indexes with each creation
	file := filepath.Join(t.TempDir(), "old.db")
	old, err := sqlite.Open(t.Context(), file, sqlite.Options{Schema: before})
	if err != nil {
		t.Fatal(err)
	}
	storefix.Alter(t, old, `INSERT INTO account (id, path, name, name_key, date_created, date_last_modified, created_by, last_modified_by)
		VALUES ('A', '/A/', 'A', 'a', '', '', '', '')`)
	fillPast(t, old, "A", 700)
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	tt, engine := openFile(t, file)
	if n := tt.checkIndex(t); n != 700 {
		t.Errorf("%d names of the earlier schema are indexed", n)
	}
	want := []string{fmt.Sprintf("%024x", 66)}
	for i := 660; i < 670; i++ {
		want = append(want, fmt.Sprintf("%024x", i))
	}
	want = append(want, tt.add(t, tt.accounts[0], "", "Depot 66"))

	target, copied := openCopy(t, engine)
	for name, one := range map[string]*tenant{"earlier": tt, "copy": target} {
		if got := one.byNeedle(t, "POT 66"); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	if missing, err := target.customers.NotIndexed(t.Context()); err != nil || missing != 701 {
		t.Errorf("the copy indexed its names at once: %d are not, %v", missing, err)
	}
	if err := customer.IndexNames(t.Context(), target.db); err != nil {
		t.Fatal(err)
	}
	if n := target.checkIndex(t); n != 701 {
		t.Errorf("%d names of the copy are indexed", n)
	}
	if got := target.byNeedle(t, "POT 66"); !slices.Equal(got, want) {
		t.Errorf("copy, indexed: %v, want %v", got, want)
	}
	storefix.Alter(t, copied, `INSERT INTO customer_trigram (customer_trigram) VALUES ('integrity-check')`)
}

// openCopy gives a copy of a database, on which nothing was written since.
func openCopy(t *testing.T, source store.Engine) (*tenant, store.Engine) {
	t.Helper()
	e := storefix.SQLite(t)
	if _, err := transfer.Copy(t.Context(), source, e); err != nil {
		t.Fatal(err)
	}
	return tenantOn(t, e), e
}

// told is a log that hands on how many names were indexed, and -1 for a failure.
type told struct {
	slog.Handler
	counts chan int64
}

func newTold() told { return told{slog.DiscardHandler, make(chan int64, 100)} }

// Enabled implements slog.Handler.
func (told) Enabled(context.Context, slog.Level) bool { return true }

// Handle implements slog.Handler.
func (h told) Handle(_ context.Context, r slog.Record) error {
	count := int64(-1)
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "count" {
			count = a.Value.Int64()
		}
		return true
	})
	h.counts <- count
	return nil
}

func TestNamesAreIndexedBehindTheirCreation(t *testing.T) {
	t.Parallel()
	engine := storefix.SQLite(t)
	tt := tenantOn(t, engine)
	const every = 5
	tt.customers.SetIndexEvery(every)
	fillPast(t, engine, tt.accounts[0], 1200)
	heard := newTold()
	next := func(what string, want int64) {
		t.Helper()
		if got := <-heard.counts; got != want {
			t.Fatalf("%s: %d, want %d", what, got, want)
		}
	}
	add := func(n int) {
		t.Helper()
		for i := range n {
			tt.add(t, tt.accounts[0], "", fmt.Sprint("Depot later ", i))
		}
	}
	tt.customers.Start(slog.New(heard))
	t.Cleanup(tt.customers.Stop)
	next("left before the start", 1200)
	add(every)
	next("created", every)
	if n := tt.checkIndex(t); n != 1200+every {
		t.Errorf("%d names are indexed", n)
	}

	storefix.Alter(t, engine, `CREATE TRIGGER stop BEFORE INSERT ON customer_search BEGIN SELECT RAISE(ABORT, 'stopped'); END`)
	add(every)
	next("with a failure", -1)
	storefix.Alter(t, engine, `DROP TRIGGER stop`)
	add(every)
	next("after it", 2*every)

	tt.customers.Stop()
	add(3 * every)
	if missing, err := tt.customers.NotIndexed(t.Context()); err != nil || missing != 3*every {
		t.Errorf("after the end: %d names are not indexed, want %d: %v", missing, 3*every, err)
	}
	if got := len(tt.byNeedle(t, "later 4")); got != 4 { // once of each time, indexed or not
		t.Errorf("%d customers are found", got)
	}
}

// While customers are created little is merged, and the rest when a time has
// passed without any.
func TestTheIndexIsMergedInQuietTimes(t *testing.T) {
	t.Parallel()
	engine := storefix.SQLite(t)
	tt := tenantOn(t, engine)
	tt.customers.SetIndexEvery(1)
	fillPast(t, engine, tt.accounts[0], 6000)
	for range 24 {
		if n, err := tt.customers.IndexSome(t.Context(), 250); n != 250 || err != nil {
			t.Fatal(n, err)
		}
	}
	heard, ticks := newTold(), make(chan time.Time)
	tt.customers.SetTicks(ticks)
	tt.add(t, tt.accounts[0], "", "Depot") // due from the start
	tt.customers.Start(slog.New(heard))
	t.Cleanup(tt.customers.Stop)
	if n := <-heard.counts; n != 1 {
		t.Fatalf("%d names were indexed", n)
	}
	for range 20 {
		ticks <- time.Time{}
	}
	if merged, err := tt.customers.MergeIndex(t.Context()); merged || err != nil {
		t.Errorf("something was left to merge: %t, %v", merged, err)
	}
	before, _ := tt.db.Version(t.Context())
	ticks <- time.Time{}
	ticks <- time.Time{} // once this one is taken, the one before is done with
	if after, _ := tt.db.Version(t.Context()); after != before {
		t.Error("something was written when all was merged")
	}
	if n := tt.checkIndex(t); n != 6001 {
		t.Errorf("%d names are indexed", n)
	}
}

// Where the database indexes names by itself there is nothing to be done behind.
func TestOtherDatabasesIndexNamesThemselves(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		heard := newTold()
		tt.customers.SetIndexEvery(1)
		tt.customers.Start(slog.New(heard))
		tt.add(t, tt.accounts[0], "", "Depot")
		if tt.db.Dialect() == store.SQLite {
			<-heard.counts
		}
		tt.customers.Stop()
		if err := customer.IndexNames(as(call.Everywhere()), tt.db); err != nil {
			t.Error(err)
		}
		if n := len(tt.byNeedle(t, "epo")); n != 1 || len(heard.counts) > 0 {
			t.Errorf("%d customers are found; %d times something was told", n, len(heard.counts))
		}
	})
}
