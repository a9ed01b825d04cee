package interop_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What is installed from npm is the same everywhere, and from whatever registry
// the machine uses: versions are exact, and no lock holds an address.
func TestClientsArePinnedWithoutAddresses(t *testing.T) {
	t.Parallel()
	folders := []string{"npm/v1", "npm/v2", "../browser/npm"}
	for _, folder := range folders {
		var wanted struct{ Dependencies map[string]string }
		var lock struct {
			Packages map[string]struct{ Version, Resolved, Integrity string }
		}
		for name, into := range map[string]any{"package.json": &wanted, "package-lock.json": &lock} {
			text, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(text, into); err != nil {
				t.Fatalf("%s/%s: %v", folder, name, err)
			}
		}
		for name, version := range wanted.Dependencies {
			if strings.Trim(version, "0123456789.") != "" || lock.Packages["node_modules/"+name].Version != version {
				t.Errorf("%s: %s is wanted as %s, locked as %s", folder, name, version, lock.Packages["node_modules/"+name].Version)
			}
		}
		for name, p := range lock.Packages {
			if p.Resolved != "" || name != "" && p.Integrity == "" {
				t.Errorf("%s: %s is from %q with the hash %q", folder, name, p.Resolved, p.Integrity)
			}
		}
		if len(wanted.Dependencies) != 1 {
			t.Errorf("%s wants %v", folder, wanted.Dependencies)
		}
	}
}
