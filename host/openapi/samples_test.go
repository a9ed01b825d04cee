package openapi_test

import (
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/openapi"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

var update = flag.Bool("update", false, "write the golden files")

func checkGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", path, d)
	}
}

func options() openapi.Options {
	return openapi.Options{Title: "Samples <of> all & sundry", Version: "1.2"}
}

// contract are the operations of the product, and what it says besides them.
func contract() ([]openapi.Operation, openapi.Options) {
	var ops []openapi.Operation
	for _, o := range api.Operations() {
		op := openapi.Operation{Reads: o.Reads}
		op.Name, op.Area, op.Summary, op.Open = o.Name, o.Area, o.Summary, o.Open
		op.Request = schema.Of(reflect.TypeOf(o.Request))
		if o.Reply != nil {
			op.Reply = schema.Of(reflect.TypeOf(o.Reply))
		}
		for _, r := range o.Routes {
			op.Routes = append(op.Routes, typegen.Route{Verbs: r.Verbs, Path: r.Path})
		}
		for _, r := range o.Roles {
			op.Roles = append(op.Roles, string(r))
		}
		ops = append(ops, op)
	}
	return ops, openapi.Options{
		Title: "Evo Voice", Version: "1.0",
		Roots: []*schema.Type{schema.Of(reflect.TypeFor[api.NodeParameterMap]())},
	}
}

// The operations below show what the contract's first ones do not.

type (
	removeThing struct {
		ID string `json:"id" in:"path" required:"true" doc:"Which <thing>"`
	}
	changeThing struct {
		ID     string    `json:"id" in:"path" required:"true"`
		Name   string    `json:"name" required:"true" note:"What it & others are called"`
		Size   *int64    `json:"size"`
		Until  time.Time `json:"until"`
		Colour colour    `json:"colour"`
		Part   *part     `json:"part"`
		DryRun bool      `json:"dryRun"`
	}
	findThings struct {
		Texts   []string          `json:"texts"`
		Colours []colour          `json:"colours"`
		Ranges  [][]int           `json:"ranges"`
		Labels  map[string]string `json:"labels"`
		Any     any               `json:"any"`
		When    *time.Time        `json:"when"`
		Raw     []byte            `json:"raw"`
		Flag    *bool             `json:"flag"`
		Factor  float64           `json:"factor"`
		page[thing]
	}
	doAnything struct{}
	showThings struct{}
	twoWays    struct {
		Way  colour `json:"way" in:"path"`
		Step int    `json:"step"`
	}
	unrouted struct {
		Pair pair[[]string, part] `json:"pair"`
	}
	ping     struct{}
	getTexts struct{}

	page[T any] struct {
		_    [0]T
		Page int `json:"page" required:"true"`
	}
	pair[A, B any] struct {
		_     [0]A
		_     [0]B
		Left  A   `json:"left"`
		Right []B `json:"right"`
	}
	thing struct {
		Name  string         `json:"name"`
		Rooms map[string]int `json:"rooms"`
		Parts []part         `json:"parts"`
		Tree  []thing        `json:"tree"`
		Later *late          `json:"late" later:"true"`
		record
	}
	part struct {
		Owner *thing `json:"owner"`
		Raw   []byte `json:"raw"`
		Any   []any  `json:"any"`
	}
	record struct {
		ID string `json:"id"`
	}
	late struct {
		Size int64 `json:"size"`
	}
	colour string
)

func (colour) Members() []string { return []string{"Red", "Green"} }
func (colour) Later() []string   { return []string{"Red"} }

func samples() []openapi.Operation {
	signedIn := sampleOf[changeThing]("things", reflect.TypeFor[thing](), "PUT PATCH /things/{Id}")
	signedIn.Roles = []string{"Keeper", "Owner", "Smith"}
	// Paths that differ in letter case and names of variables only are one path.
	one := sampleOf[removeThing]("things", nil, "DELETE /Things/{id}/")
	one.Roles = []string{"Owner"}
	read := sampleOf[findThings]("things", reflect.TypeFor[[]thing](), "GET /things")
	read.Reads = true
	show := sampleOf[ping]("", reflect.TypeFor[bool](), "GET /ping")
	show.Open, show.Reads = true, true
	anything := sampleOf[doAnything]("any", reflect.TypeFor[any](), "/things")
	reading := sampleOf[showThings]("any", reflect.TypeFor[map[string]thing](), "/shown-things")
	reading.Reads = true
	two := sampleOf[twoWays]("any", reflect.TypeFor[colour](), "GET POST /ways/{way}", "POST PUT /ways")
	two.Summary = "Goes <either> way"
	return []openapi.Operation{
		two, signedIn, one, read, show, anything, reading,
		sampleOf[unrouted]("any", reflect.TypeFor[pair[[]string, part]]()),
		sampleOf[getTexts]("any", reflect.TypeFor[[]string](), "OPTIONS /texts"),
	}
}

// sampleOf makes an operation with routes such as "GET POST /things".
func sampleOf[T any](area string, reply reflect.Type, routes ...string) openapi.Operation {
	var op openapi.Operation
	op.Area, op.Request = area, schema.Of(reflect.TypeFor[T]())
	op.Name = op.Request.Name
	if reply != nil {
		op.Reply = schema.Of(reply)
	}
	for _, r := range routes {
		words := strings.Fields(r)
		last := len(words) - 1
		op.Routes = append(op.Routes, typegen.Route{Verbs: words[:last], Path: words[last]})
	}
	return op
}
