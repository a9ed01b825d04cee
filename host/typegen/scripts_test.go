package typegen_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// wantedListing is what a script is told of a listing.
type wantedListing struct {
	Path       string              `json:"path"`
	Operations []wantedOperation   `json:"operations"`
	Enums      map[string][]string `json:"enums"`
}

type wantedOperation struct {
	Name string `json:"name"`
	Verb string `json:"verb"`
	// Reply is a word for the kind, and what belongs to it; nil for none.
	Reply []any `json:"reply"`
	// Members have a number each, so that a mix-up shows.
	Members map[string]int `json:"members"`
}

func wanted(path string, ops []typegen.Operation) wantedListing {
	w := wantedListing{Path: path, Enums: map[string][]string{}}
	for _, op := range ops {
		verb := op.Verb
		if verb == "" {
			verb = typegen.MarkerVerb(op.Routes)
		}
		members := map[string]int{}
		for i, m := range op.Request.AllMembers() {
			members[m.Name] = i
		}
		w.Operations = append(w.Operations, wantedOperation{op.Name, verb, wantedType(op.Reply), members})
		for _, t := range (typegen.Options{}).Related(op.Request, op.Reply) {
			if t.Kind == schema.Enum {
				w.Enums[t.Name] = t.EnumMembers
			}
		}
	}
	return w
}

func wantedType(t *schema.Type) []any {
	switch {
	case t == nil:
		return nil
	case t.Name != "":
		described := []any{"type", t.Name}
		for _, a := range t.Args {
			described = append(described, wantedType(a))
		}
		return described
	case t.Kind == schema.List:
		return []any{"list", wantedType(t.Elem)}
	case t.Kind == schema.Map:
		return []any{"map", wantedType(t.Elem)}
	}
	return []any{t.FullName()}
}

// checkListings writes the listing of each set, with everything that a caller
// may add but members, and has a script compare them with what is wanted.
func checkListings(t *testing.T, name, extension string, env []string, program string, args ...string) {
	t.Helper()
	dir := t.TempDir()
	var all []wantedListing
	for set, ops := range sets(t) {
		o := headed("calls." + set)
		o.Version, o.ResponseStatus = 0, nil
		path := writeSource(t, string(typegen.Print(language(t, name), ops, o)), dir, set+extension)
		all = append(all, wanted(path, ops))
		// With further members a listing must still be whole.
		more := typegen.Print(language(t, name), ops, headed("calls."+set))
		path = writeSource(t, string(more), dir, set+"_more"+extension)
		all = append(all, wantedListing{Path: path, Operations: []wantedOperation{}, Enums: map[string][]string{}})
	}
	input, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), program, args...)
	c.Env, c.Stdin = append(os.Environ(), env...), bytes.NewReader(input)
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestJavaScriptListingsRun(t *testing.T) {
	t.Parallel()
	node := compiler(t, "node", "apt-get install nodejs")
	checkListings(t, "mjs", ".mjs", nil, node, "testdata/node/check.mjs")
}

func TestPythonListingsRun(t *testing.T) {
	t.Parallel()
	python := compiler(t, "python3", "apt-get install python3")
	stubs, err := filepath.Abs("testdata/python")
	if err != nil {
		t.Fatal(err)
	}
	env := []string{"PYTHONPATH=" + stubs, "PYTHONDONTWRITEBYTECODE=1"}
	checkListings(t, "python", ".py", env, python, "-S", "-W", "error", "testdata/python/check.py")
}

// typeScriptUse is what callers write, and what the compiler must refuse.
const typeScriptUse = `import { NewCustomer, CustomerInfo, Struct, Value } from './all';
import { ListCustomers } from './plain.mjs';
const data = new Struct();
data['Seconds'] = new Value({ numberValue: 45 });
const made: CustomerInfo = new NewCustomer({ name: 'A', data }).createResponse();
const items: string[] = new ListCustomers({ page: 1 }).createResponse().items.map(c => c.name);
const plain: plain.NewCustomer = { name: 'A', data: { Seconds: { numberValue: 45 } } };
const object: plain.NewCustomer = new NewCustomer({ name: 'A' });
type Reply<R> = R extends plain.IReturn<infer T> ? T : void;
const reply: Reply<plain.ListCustomers> = { items: [{ name: 'A', tags: [{ color: 'Red' }] }] };
const nothing: Reply<odd.deleteThing> = undefined;
// @ts-expect-error
const wrong: plain.NewCustomer = { names: 'A' };
// @ts-expect-error
const colour: plain.Tag = { color: 'Redd' };
// @ts-expect-error
const number: Reply<plain.ListCustomers> = { totalCount: 'A' };
// @ts-expect-error
new ListCustomers({ page: 'A' });
console.log(made, items, plain, object, reply, nothing, wrong, colour, number);
`

func TestTypeScriptListingsCompile(t *testing.T) {
	t.Parallel()
	node := compiler(t, "node", "apt-get install nodejs")
	tsc, err := filepath.Abs("../../test/tsc/node_modules/typescript/bin/tsc")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(tsc); err != nil {
		t.Fatal(`run "make test", which installs TypeScript`)
	}
	dir := t.TempDir()
	files := []string{"use.ts"}
	for set, ops := range sets(t) {
		o := headed("")
		writeSource(t, string(typegen.Print(language(t, "typescript"), ops, o)), dir, set+".ts")
		writeSource(t, string(typegen.Print(language(t, "typescript"), ops, headed("my.calls"))), dir, set+"_inside.ts")
		plain := map[bool]string{true: "plain", false: set}[set == "all"]
		o.Namespace = plain
		writeSource(t, string(typegen.Print(language(t, "typescript.d"), ops, o)), dir, plain+"_ambient.d.ts")
		writeSource(t, string(typegen.Print(language(t, "mjs"), ops, o)), dir, plain+".mjs")
		files = append(files, set+".ts", set+"_inside.ts", plain+"_ambient.d.ts", plain+".mjs")
	}
	writeSource(t, typeScriptUse, dir, "use.ts")
	slices.Sort(files)
	// JavaScript cannot say that a member has no value at first.
	options := []string{
		tsc, "--strict", "--noEmit", "--allowJs", "--checkJs", "--strictPropertyInitialization", "false",
		"--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--types", "", "--pretty", "false",
	}
	run(t, dir, nil, node, append(options, files...)...)
}
