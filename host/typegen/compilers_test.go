package typegen_test

import (
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"

	"evovoice/api"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// compiler finds a program of the machine, which tests do not do without.
func compiler(t *testing.T, name, remedy string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Fatalf("%s is missing: %s", name, remedy)
	}
	return path
}

// run fails the test with what the program says.
func run(t *testing.T, dir string, env []string, program string, args ...string) {
	t.Helper()
	c := exec.CommandContext(t.Context(), program, args...)
	c.Dir, c.Env = dir, append(os.Environ(), env...)
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%s %v: %v\n%s", filepath.Base(program), args, err, out)
	}
}

func writeSource(t *testing.T, text string, path ...string) string {
	t.Helper()
	name := filepath.Join(path...)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// headed are options with everything that a caller may add.
func headed(namespace string) typegen.Options {
	o := options(typegen.Current)
	o.Header = []string{"Options:", "Date: 2026-01-01", `Odd: */ /* (* *) " \u`, "", "//Base: http://x"}
	o.Namespace = namespace
	o.Version, o.ResponseStatus = 2, schema.Of(reflect.TypeFor[api.ResponseStatus]())
	return o
}

const goUses = `package all

var (
	_ IReturn[CustomerInfo] = NewCustomer{Name: "A", Data: Struct{"a": {ListValue: []Struct{{}}}}}
	_ IReturn[ListResponse[CustomerInfo]] = &ListCustomers{ListRequest: ListRequest[CustomerInfo]{Page: 1}}
)
`

func TestGoListingsCompile(t *testing.T) {
	t.Parallel()
	program := compiler(t, "go", "apt-get install golang-go")
	dir := t.TempDir()
	writeSource(t, "module listings\n\ngo 1.24\n", dir, "go.mod")
	for set, ops := range compiledSets(t) {
		text := typegen.Print(language(t, "go"), ops, headed("calls."+set))
		if formatted, err := format.Source(text); err != nil || string(formatted) != string(text) {
			t.Errorf("%s is not formatted: %v", set, err)
		}
		writeSource(t, string(text), dir, set, "dtos.go")
	}
	writeSource(t, goUses, dir, "all", "uses.go")
	env := []string{"GOFLAGS=", "GOPROXY=off", "GOWORK=off", "GOTOOLCHAIN=local"}
	run(t, dir, env, program, "build", "./...")
	run(t, dir, env, program, "vet", "./...")
}

const javaUses = `package calls.all;

import calls.all.dtos.*;
import net.servicestack.client.*;

class Uses {
    IReturn<CustomerInfo> one = new NewCustomer().setName("A").setData(new Struct());
    IReturn<ListResponse<CustomerInfo>> many = new ListCustomers().setNameFilter("A");
    Integer page = new ListCustomers().setPage(1).getPage();
}
`

func TestJavaListingsCompile(t *testing.T) {
	t.Parallel()
	program := compiler(t, "javac", "apt-get install default-jdk-headless")
	stubs, err := filepath.Abs("testdata/java")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	files := []string{writeSource(t, javaUses, dir, "src", "calls", "all", "Uses.java")}
	for set, ops := range compiledSets(t) {
		text := string(typegen.Print(language(t, "java"), ops, headed("calls."+set)))
		files = append(files, writeSource(t, text, dir, "src", "calls", set, "dtos.java"))
	}
	args := []string{"-d", filepath.Join(dir, "out"), "-encoding", "UTF-8", "-proc:none", "-sourcepath", stubs}
	run(t, dir, nil, program, append(args, files...)...)
}

const rustUses = `
pub fn customer() -> <all::NewCustomer as all::IReturn>::Response {
    let name = Some(String::from("A"));
    all::CustomerInfo { name, schedule: Some(all::Schedule::default()), ..Default::default() }
}

pub fn page() -> <all::ListCustomers as all::IReturn>::Response {
    all::ListResponse { items: Some(vec![customer()]), total_count: 1, ..Default::default() }
}

pub fn spaced() -> calls::my_calls::NewCustomer {
    calls::my_calls::NewCustomer::default()
}
`

func TestRustListingsCompile(t *testing.T) {
	t.Parallel()
	program := compiler(t, "rustc", "apt-get install rustc")
	dir := t.TempDir()
	lib := ""
	for set, ops := range compiledSets(t) {
		writeSource(t, string(typegen.Print(language(t, "rust"), ops, headed(""))), dir, set+".rs")
		lib += "#[allow(non_snake_case)]\npub mod " + set + ";\n"
	}
	writeSource(t, string(typegen.Print(language(t, "rust"), operations(), headed("web.myCalls"))), dir, "calls.rs")
	writeSource(t, lib+"pub mod calls;\n"+rustUses, dir, "lib.rs")

	args := []string{"--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "-D", "warnings", "lib.rs"}
	run(t, dir, nil, program, append(args, "-o", "plain.rmeta")...)

	serde, err := filepath.Abs("testdata/rust/serde.rs")
	if err != nil {
		t.Fatal(err)
	}
	run(t, dir, nil, program, "--edition", "2021", "--crate-type", "proc-macro", "--crate-name", "serde", serde)
	run(t, dir, nil, program, append(args, "--cfg", `feature="serde"`, "--extern", "serde=libserde.so", "-o", "full.rmeta")...)
}
