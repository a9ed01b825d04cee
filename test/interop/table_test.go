package interop_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// reference names a test in docs/wire.md.
var reference = regexp.MustCompile("`([a-z0-9_/]+_test\\.go): (Test\\w+)`")

func TestTableNamesItsTests(t *testing.T) {
	t.Parallel()
	const root = "../../"
	text, err := os.ReadFile(root + "docs/wire.md")
	if err != nil {
		t.Fatal(err)
	}
	section, row := 0, 0
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "## ") {
			section, row = section+1, 0
		}
		cells := strings.Split(line, " | ")
		if !numbered.MatchString(cells[0]) {
			continue
		}
		row++
		if want := fmt.Sprintf("| %d.%d", section, row); cells[0] != want {
			t.Errorf("row %q, want %q", cells[0], want)
		}
		named := reference.FindAllStringSubmatch(cells[len(cells)-1], -1)
		if len(cells) != 4 || len(named) == 0 {
			t.Errorf("a row of %d cells and %d tests: %s", len(cells), len(named), line)
		}
		for _, n := range named {
			source, err := os.ReadFile(filepath.Join(root, n[1]))
			if err != nil || !strings.Contains(string(source), "\nfunc "+n[2]+"(t *testing.T) {") {
				t.Errorf("there is no %s in %s: %v", n[2], n[1], err)
			}
		}
	}
	if section == 0 || row == 0 {
		t.Error("the table has no rows")
	}
}

var numbered = regexp.MustCompile(`^\| \d+\.\d+$`)
