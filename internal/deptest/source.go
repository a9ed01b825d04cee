package deptest

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strconv"
)

// MaxLines bounds a file, so that it carries one idea.
const MaxLines = 450

// clock are the functions of package time that read the machine's clock.
var clock = []string{"Now", "Since", "Until"}

// ReadClock are the packages that may read the machine's clock. All others are
// given the time: tests, previews and replays of the past then run the very
// code that runs live.
var ReadClock = []string{"./cmd/...", "./internal/app", "./test/...", "./bench/..."}

// packageDoc gives a line unless exactly one of a package's files says what the
// package is for.
func packageDoc(path string, files []*ast.File) []string {
	docs := 0
	for _, f := range files {
		if f.Doc != nil {
			docs++
		}
	}
	if docs == 1 || len(files) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("%s has %d package comments: one file says in a paragraph what the package is for and what it refuses to do", path, docs)}
}

// undocumented gives a line for each exported name without a comment. Methods
// of types that are not exported are known by the interface they are for.
func undocumented(at *token.FileSet, file *ast.File) []string {
	var lines []string
	miss := func(name *ast.Ident) {
		if name.IsExported() {
			lines = append(lines, fmt.Sprintf("%s: %s has no comment: exported names have a sentence with units, shapes, errors", at.Position(name.Pos()), name.Name))
		}
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Doc == nil && (d.Recv == nil || exportedReceiver(d.Recv.List[0].Type)) {
				miss(d.Name)
			}
		case *ast.GenDecl:
			for _, name := range silent(d) {
				miss(name)
			}
		}
	}
	return lines
}

func exportedReceiver(t ast.Expr) bool {
	switch t := t.(type) {
	case *ast.StarExpr:
		return exportedReceiver(t.X)
	case *ast.IndexExpr:
		return exportedReceiver(t.X)
	case *ast.IndexListExpr:
		return exportedReceiver(t.X)
	case *ast.Ident:
		return t.IsExported()
	}
	return false
}

// silent gives the names that a declaration says nothing of. The comment of a
// group speaks for the values in it, but not for types.
func silent(d *ast.GenDecl) (names []*ast.Ident) {
	for _, s := range d.Specs {
		switch s := s.(type) {
		case *ast.TypeSpec:
			if s.Doc == nil && (d.Doc == nil || d.Lparen.IsValid()) {
				names = append(names, s.Name)
			}
		case *ast.ValueSpec:
			if s.Doc == nil && s.Comment == nil && d.Doc == nil {
				names = append(names, s.Names...)
			}
		}
	}
	return names
}

// clockReads gives a line for each use of the machine's clock.
func clockReads(at *token.FileSet, file *ast.File) []string {
	name := importName(file, "time")
	var lines []string
	ast.Inspect(file, func(n ast.Node) bool {
		use, ok := n.(*ast.SelectorExpr)
		if !ok || !slices.Contains(clock, use.Sel.Name) {
			return true
		}
		if of, ok := use.X.(*ast.Ident); ok && of.Name == name {
			lines = append(lines, fmt.Sprintf("%s: time.%s: only app and the program read the clock; all others are given the time", at.Position(use.Pos()), use.Sel.Name))
		}
		return true
	})
	return lines
}

// importName is what a file calls a package of the standard library; empty
// where it does not import it.
func importName(file *ast.File, path string) string {
	for _, i := range file.Imports {
		if unquoted, err := strconv.Unquote(i.Path.Value); err == nil && unquoted == path {
			if i.Name != nil {
				return i.Name.Name
			}
			return path
		}
	}
	return ""
}
