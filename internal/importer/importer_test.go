package importer_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/importer"
	"evovoice/internal/secret"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

type rig struct {
	*testing.T
	db        *store.DB
	customers *customer.Service
	account   string
	ctx       context.Context
}

func newRig(t *testing.T) *rig {
	t.Helper()
	engine := storefix.Open(t)
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	db := store.New(engine, func() time.Time { return now }, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })
	t.Cleanup(func() { db.Close() })
	box, err := secret.New(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	ctx := call.Into(context.Background(), &call.Call{Caller: call.Caller{LoginID: "operator", Email: "operator", Reach: call.Everywhere()}})
	a, err := account.New(db, box).NewAccount(ctx, &api.NewAccount{Name: "Harbor"})
	if err != nil {
		t.Fatal(err)
	}
	return &rig{t, db, customer.New(db), a.ID, ctx}
}

// run brings a file in and gives the counts and the errors.
func (r *rig) run(text string, change ...func(*importer.Options)) (importer.Result, string) {
	r.Helper()
	var refused bytes.Buffer
	options := importer.Options{AccountID: r.account, Errors: &refused}
	for _, fn := range change {
		fn(&options)
	}
	result, err := importer.Run(r.ctx, r.db, strings.NewReader(text), options)
	if err != nil {
		r.Fatal(err)
	}
	return result, strings.TrimPrefix(refused.String(), "line,member,reason\n")
}

// tree draws the customers, one a line, by their way from the root.
func (r *rig) tree() string {
	r.Helper()
	listed, err := r.customers.ListCustomers(r.ctx, &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{All: true}})
	if err != nil {
		r.Fatal(err)
	}
	var lines []string
	for _, c := range listed.Items {
		var names []string
		for _, b := range c.Breadcrumb {
			names = append(names, b.Name)
		}
		lines = append(lines, strings.Join(names, " > ")+" "+string(c.Data.JSON()))
	}
	return strings.Join(lines, "\n")
}

const file = "\ufeffname,referenceId,parentReferenceId,data.Greeting,data.Max Hold:number,data.Paging:bool\n" +
	"Leaf,3,2,,,\n" + // before what it lies below
	"Branch,2,1,\"Hello, \"\"you\"\"\",45,TRUE\n" +
	"Root,1,,,,\n"

func TestRowsGoInBelowTheirParents(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	result, refused := r.run(file)
	if result != (importer.Result{Added: 3}) || refused != "" {
		t.Errorf("%+v %s", result, refused)
	}
	want := `Root > Branch {"Greeting":{"stringValue":"Hello, \"you\""},"Max Hold":{"numberValue":45},"Paging":{"boolValue":true}}
Root > Branch > Leaf {}
Root {}`
	if got := r.tree(); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

// No server has to find the names that a run left.
func TestARunIndexesItsNames(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	r.run(file, func(o *importer.Options) { o.DryRun = true })
	r.run(file)
	indexed, err := store.View(r.ctx, r.db, func(q *store.Reader) (int, error) { return customer.CheckIndex(r.ctx, q) })
	if err != nil || r.db.Dialect() == store.SQLite && indexed != 3 {
		t.Errorf("%d names are indexed, %v", indexed, err)
	}
}

func TestARunIsRepeatedSafely(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	r.run(file)
	before := r.tree()
	if result, _ := r.run(file); result != (importer.Result{Earlier: 3}) {
		t.Errorf("the second run: %+v", result)
	}
	if after := r.tree(); after != before {
		t.Errorf("it left\n%s", after)
	}
	// Another file finds the parents of the first by their references.
	result, refused := r.run("name,parentReferenceId\nTwig,3\n")
	if result.Added != 1 || !strings.Contains(r.tree(), "Root > Branch > Leaf > Twig") {
		t.Errorf("%+v %s\n%s", result, refused, r.tree())
	}
}

func TestABrokenOffRunGoesOn(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	var b strings.Builder
	b.WriteString("name,referenceId\n")
	const rows = 3*importer.BatchSize + 7
	for i := range rows {
		fmt.Fprintf(&b, "Customer %d,%d\n", i, i)
	}
	ctx, stop := context.WithCancel(r.ctx)
	_, err := importer.Run(ctx, r.db, strings.NewReader(b.String()), importer.Options{
		AccountID: r.account, Errors: &bytes.Buffer{},
		Progress: func(done, _ int) {
			if done >= 2*importer.BatchSize {
				stop()
			}
		},
	})
	if err == nil {
		t.Fatal("the run was not broken off")
	}
	if result, _ := r.run(b.String()); result.Earlier != 2*importer.BatchSize || result.Added != rows-2*importer.BatchSize {
		t.Errorf("%+v", result)
	}
	if got := strings.Count(r.tree(), "\n") + 1; got != rows {
		t.Errorf("%d customers, want %d", got, rows)
	}
}

func TestRefusedRows(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	text := "name,referenceId,parentReferenceId,parentCustomerId,data.n:number,data.b:bool\n" +
		" ,,,,,\n" +
		"No parent,,none,,,\n" +
		"Two parents,,1,0123456789abcdef01234567,,\n" +
		"Wrong number,,,,many,\n" +
		"Wrong truth,,,,,perhaps\n" +
		"Good,1,,,1e3,false\n" +
		"On a circle,a,b,,,\n" +
		"On it too,b,a,,,\n" +
		"No customer,,,0123456789abcdef01234567,,\n"
	result, refused := r.run(text)
	want := `2,name,name must not be blank
3,parentReferenceId,"No customer has the reference ""none"""
5,,"data.n:number: expected a number, got ""many"""
6,,"data.b:bool: expected true or false, got ""perhaps"""
8,,parentReferenceId: the row is below itself
10,parentCustomerId,No customer has this id
4,parentReferenceId,parentReferenceId and parentCustomerId cannot both be given
9,,parentReferenceId: the row is below itself
`
	lines := func(s string) string {
		all := strings.Split(strings.TrimSpace(s), "\n")
		for i := range all {
			for j := i + 1; j < len(all); j++ {
				if all[j] < all[i] {
					all[i], all[j] = all[j], all[i]
				}
			}
		}
		return strings.Join(all, "\n")
	}
	if lines(refused) != lines(want) || result != (importer.Result{Added: 1, Refused: 8}) {
		t.Errorf("%+v\n%s\nwant\n%s", result, refused, want)
	}
}

func TestDryRun(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	result, refused := r.run(file+"Orphan,,none,,,\n", func(o *importer.Options) { o.DryRun = true })
	if result != (importer.Result{Added: 3, Refused: 1}) || !strings.Contains(refused, `5,parentReferenceId,`) {
		t.Errorf("%+v %s", result, refused)
	}
	if got := r.tree(); got != "" {
		t.Errorf("it left %s", got)
	}
}

func TestRefusedFiles(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	for text, want := range map[string]string{
		"":                  "the file has no header line",
		"name,colour\n":     `unknown column "colour"`,
		"name,name\n":       `the column "name" comes twice`,
		"referenceId\n":     "there is no column name",
		"name\nA,B\n":       "wrong number of fields",
		"name\n\"A\n":       `extraneous or missing " in quoted-field`,
		"name,data.\nA,B\n": `unknown column "data."`,
	} {
		_, err := importer.Run(r.ctx, r.db, strings.NewReader(text), importer.Options{AccountID: r.account, Errors: &bytes.Buffer{}})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
