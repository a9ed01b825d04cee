package typegen_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	goparser "go/parser"
	gotoken "go/token"
	"go/types"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// wireNames are names of members and enumerations that lead to trouble alone or
// together.
func wireNames() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.SampledFrom(strings.Fields(`class Class id Id ID type object end End next self Self super crate match
			val var fun in is null _ __ a_b aB a-b A_b getMethod GetMethod responseType string String date Date
			marker T t T1 value get set of new base companion`)),
		rapid.StringMatching(`[a-cA-C1_é.\-]{1,4}`),
	)
}

// drawType makes an object or enumeration. Names of types are those of Go.
func drawType(t *rapid.T, name string, others []*schema.Type) *schema.Type {
	names := rapid.SliceOfNDistinct(wireNames(), 1, 8, rapid.ID[string]).Draw(t, "names")
	if rapid.IntRange(0, 3).Draw(t, "enum") == 0 {
		return &schema.Type{Kind: schema.Enum, Name: name, EnumMembers: names}
	}
	object := &schema.Type{Kind: schema.Object, Name: name}
	var fields []reflect.StructField
	for i, wire := range names {
		m := &schema.Member{
			Name: wire, Type: rapid.SampledFrom(others).Draw(t, "type"),
			Nullable: rapid.Bool().Draw(t, "nullable"), Index: []int{i},
		}
		object.Members = append(object.Members, m)
		fields = append(fields, reflect.StructField{Name: fmt.Sprintf("F%d", i), Type: reflect.TypeFor[*string]()})
	}
	object.Go = reflect.StructOf(fields)
	return object
}

func drawOperations(t *rapid.T) []typegen.Operation {
	known := []*schema.Type{
		schema.Of(reflect.TypeFor[string]()), schema.Of(reflect.TypeFor[bool]()), schema.Of(reflect.TypeFor[int]()),
		schema.Of(reflect.TypeFor[[]int64]()), schema.Of(reflect.TypeFor[map[string]float64]()), schema.Of(reflect.TypeFor[any]()),
	}
	typeNames := rapid.SliceOfNDistinct(rapid.SampledFrom(strings.Fields(
		`Thing thing String string List Option Date record Record IReturn Api Object Type self Self type class T Größe`)),
		2, 6, rapid.ID[string]).Draw(t, "types")
	var ops []typegen.Operation
	for _, name := range typeNames {
		drawn := drawType(t, name, known)
		known = append(known, drawn)
		if drawn.Kind == schema.Object {
			reply := rapid.SampledFrom(known).Draw(t, "reply")
			ops = append(ops, typegen.Operation{Name: name, Request: drawn, Reply: reply, Verb: "POST"})
		}
	}
	return ops
}

// Whatever names types and members have, listings are well formed.
func TestAnyNamesGiveWholeListings(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		ops := drawOperations(r)
		for name, g := range grammars {
			text := string(typegen.Print(language(t, name), ops, typegen.Options{}))
			if err := g.check(text); err != nil {
				r.Fatalf("%s: %v\n%s", name, err, text)
			}
		}
		text := string(typegen.Print(language(t, "go"), ops, typegen.Options{}))
		if err := checkGo(text); err != nil {
			r.Fatalf("go: %v\n%s", err, text)
		}
	})
}

func checkGo(text string) error {
	files := gotoken.NewFileSet()
	file, err := goparser.ParseFile(files, "dtos.go", text, goparser.SkipObjectResolution)
	if err != nil {
		return err
	}
	config := types.Config{Importer: importer.Default()}
	_, err = config.Check("dtos", files, []*ast.File{file}, nil)
	return err
}
