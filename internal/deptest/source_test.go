package deptest

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestSources(t *testing.T) {
	t.Parallel()
	for _, p := range golist(t, "./...") {
		at := token.NewFileSet()
		var files []*ast.File
		for _, name := range p.GoFiles {
			f, err := parser.ParseFile(at, filepath.Join(p.Dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				t.Error(err)
				continue
			}
			files = append(files, f)
		}
		report(t, packageDoc(local(p.ImportPath), files))
		for _, f := range files {
			report(t, undocumented(at, f))
			if !matches(ReadClock, local(p.ImportPath)) {
				report(t, clockReads(at, f))
			}
		}
	}
}

func report(t *testing.T, lines []string) {
	t.Helper()
	for _, line := range lines {
		t.Error(strings.TrimPrefix(line, root()+string(filepath.Separator)))
	}
}

// texts are the kinds of files that people write.
var texts = []string{".go", ".sql", ".ts", ".tsx", ".js", ".mjs", ".css", ".html"}

// TestFilesAreShort leaves out tests, examples of other people's forms, and
// modules of their own.
func TestFilesAreShort(t *testing.T) {
	t.Parallel()
	seen := 0
	err := filepath.WalkDir(root(), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() {
			_, outside := os.Stat(filepath.Join(path, "go.mod"))
			if name == "testdata" || name == "node_modules" || name == "dist" || path != root() && (strings.HasPrefix(name, ".") || outside == nil) {
				return filepath.SkipDir
			}
			return nil
		}
		if !slices.Contains(texts, filepath.Ext(name)) || strings.HasSuffix(name, "_test.go") || strings.Contains(name, ".test.") {
			return nil
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		seen++
		if lines := bytes.Count(content, []byte("\n")); lines > MaxLines && !generated(content) {
			below, _ := filepath.Rel(root(), path)
			t.Errorf("%s has %d lines, more than %d: a file carries one idea", below, lines, MaxLines)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	if seen < 50 {
		t.Errorf("%d files were looked at", seen)
	}
}

// generated tells a file that a program wrote, by the line that go generate asks for.
func generated(content []byte) bool {
	head, _, _ := bytes.Cut(content, []byte("\n"))
	return bytes.HasPrefix(head, []byte("// Code generated ")) && bytes.HasSuffix(head, []byte(" DO NOT EDIT."))
}

func parse(t *testing.T, source string) (*token.FileSet, *ast.File) {
	t.Helper()
	at := token.NewFileSet()
	f, err := parser.ParseFile(at, "a.go", source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return at, f
}

func TestPackageDoc(t *testing.T) {
	t.Parallel()
	_, with := parse(t, "// Package a is for tests.\npackage a")
	_, without := parse(t, "// This is far from the clause.\n\npackage a")
	for _, c := range []struct {
		name  string
		files []*ast.File
		fine  bool
	}{
		{"one of two", []*ast.File{without, with}, true},
		{"none", []*ast.File{without, without}, false},
		{"both", []*ast.File{with, with}, false},
		{"no files but tests", nil, true},
	} {
		if lines := packageDoc("./a", c.files); (len(lines) == 0) != c.fine {
			t.Errorf("%s: %q", c.name, lines)
		}
	}
}

func TestUndocumented(t *testing.T) {
	t.Parallel()
	at, f := parse(t, `package a

import "time"

type Silent struct{ Field int }

// Spoken has a sentence.
type Spoken struct{}

type (
	Grouped int
	// Told has a sentence.
	Told int
)

// The group speaks for these.
const (
	A = 1
	B = 2
)

const (
	C = 1 // has a sentence
	D = 2
	d = 3
)

var E, f = 1, 2

func Function() {}
func function() {}

func (Silent) Method()      {}
func (*Spoken) Method2()    {}
func (*list[T]) Method3()   {}
func (l *List[K, V]) Put()  {}
func (l *List[K, V]) put()  {}

// Get has a sentence.
func (l *List[K, V]) Get() { _ = time.Now }
`)
	var names []string
	for _, line := range undocumented(at, f) {
		place, rest, _ := strings.Cut(line, ": ")
		if !strings.HasPrefix(place, "a.go:") {
			t.Errorf("no place in %q", line)
		}
		name, _, _ := strings.Cut(rest, " ")
		names = append(names, name)
	}
	if want := []string{"Silent", "Grouped", "D", "E", "Function", "Method", "Method2", "Put"}; !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}

func TestClockReads(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, source string
		want         int
	}{
		{"a call", `import "time"; var a = time.Now()`, 1},
		{"a value", `import "time"; var a = time.Now`, 1},
		{"since and until", `import "time"; func f(t time.Time) { time.Since(t); time.Until(t) }`, 2},
		{"another name", `import clock "time"; var a = clock.Now()`, 1},
		{"another package", `import "example.com/now/time2"; import t "time"; var a = time2.Now(); var b t.Time`, 0},
		{"a method", `import "time"; type s struct{ now func() time.Time }; func (s s) Now() time.Time { return s.now() }; var a = s{}.Now()`, 0},
		{"other uses", `import "time"; var a = time.UnixMilli(1); const b = time.Second`, 0},
	} {
		at, f := parse(t, "package a\n"+c.source)
		if lines := clockReads(at, f); len(lines) != c.want {
			t.Errorf("%s: %q, want %d", c.name, lines, c.want)
		}
	}
}
