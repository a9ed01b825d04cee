package deptest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

const modulePath = "evovoice"

// root is the module's folder.
var root = sync.OnceValue(func() string {
	folder, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		panic(err)
	}
	return folder
})

// listed is what go list tells of a package.
type listed struct {
	ImportPath, Dir, Name string
	GoFiles, CgoFiles     []string
	Imports               []string
	Standard              bool
}

// golist runs go list as on a machine with a C compiler: without one, files
// that need it are left out of sight.
func golist(t *testing.T, args ...string) []listed {
	t.Helper()
	fields := "-json=ImportPath,Dir,Name,GoFiles,CgoFiles,Imports,Standard"
	list := exec.CommandContext(t.Context(), "go", append([]string{"list", fields}, args...)...)
	list.Dir = root()
	list.Env = append(os.Environ(), "CGO_ENABLED=1", "GOWORK=off")
	var complaints bytes.Buffer
	list.Stderr = &complaints
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &complaints)
	}
	var packages []listed
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		switch err := decoder.Decode(&p); {
		case errors.Is(err, io.EOF):
			return packages
		case err != nil:
			t.Fatalf("go list: %v", err)
		}
		if !strings.Contains(p.Dir, "node_modules") { // some packages of npm hold Go files
			packages = append(packages, p)
		}
	}
}

// local writes a path as the rules do.
func local(path string) string {
	if path == modulePath {
		return "."
	}
	if below, ok := strings.CutPrefix(path, modulePath+"/"); ok {
		return "./" + below
	}
	return path
}

func TestImports(t *testing.T) {
	t.Parallel()
	var packages []Package
	for _, l := range golist(t, "./...") {
		p := Package{Path: local(l.ImportPath)}
		for _, imported := range l.Imports {
			p.Imports = append(p.Imports, local(imported))
		}
		packages = append(packages, p)
	}
	if len(packages) < 10 {
		t.Errorf("go list knows %d packages", len(packages))
	}
	for _, r := range Rules {
		for _, broken := range r.Check(packages...) {
			t.Error(broken)
		}
	}
}

func TestBuildHasNoCgo(t *testing.T) {
	t.Parallel()
	for _, p := range golist(t, "-deps", "./cmd/...") {
		if len(p.CgoFiles) > 0 && !p.Standard {
			t.Errorf("%s has the cgo files %v: the program is built without cgo, as one file for any machine", p.ImportPath, p.CgoFiles)
		}
	}
}
