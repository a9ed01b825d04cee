package interop

import (
	"bytes"
	"encoding/json"
	"errors"
	"os/exec"
	"path/filepath"
	"testing"

	"evovoice/test"
)

// Run runs a script of a compiled folder, such as calls.js, on what it is given, and decodes the
// line that it reports into what.
func Run(t testing.TB, e Edition, folder, script string, given map[string]any, what any) {
	t.Helper()
	text, err := json.Marshal(given)
	if err != nil {
		t.Fatal(err)
	}
	args := append(append([]string{}, e.Flags...), filepath.Join(folder, script), string(text))
	node := exec.CommandContext(test.Context(t), "node", args...)
	var out, complaints bytes.Buffer
	node.Stdout, node.Stderr = &out, &complaints
	err = node.Run()
	if errors.Is(err, exec.ErrNotFound) {
		t.Fatal(ErrNotInstalled)
	}
	if err != nil {
		t.Fatalf("%s with %s: %v\n%s%s", script, e.Name, err, &out, &complaints)
	}
	if err := json.Unmarshal(out.Bytes(), what); err != nil {
		t.Fatalf("%s with %s reports: %v\n%s", script, e.Name, err, &out)
	}
}
