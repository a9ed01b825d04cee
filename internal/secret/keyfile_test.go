package secret_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"evovoice/internal/secret"
)

func TestKeyFileIsMadeOnce(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "secret.key")
	first, err := secret.KeyFile(path)
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v, %v; want it for its owner only", info.Mode(), err)
	}
	second, err := secret.KeyFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := second.Open(first.Seal("token", "here"), "here"); err != nil || got != "token" {
		t.Errorf("the key read again opens %q, %v", got, err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 1 {
		t.Errorf("the folder holds %v, %v", left, err)
	}
	other, err := secret.KeyFile(filepath.Join(folder, "other.key"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.Open(first.Seal("token", "here"), "here"); err == nil {
		t.Error("two files have one key")
	}
}

// TestKeyFileOfSeveral: processes that start at once on an empty folder agree
// on one key, whoever makes it.
func TestKeyFileOfSeveral(t *testing.T) {
	t.Parallel()
	const rounds, starters = 20, 8
	for range rounds {
		path := filepath.Join(t.TempDir(), "secret.key")
		boxes := make([]*secret.Box, starters)
		var done sync.WaitGroup
		for i := range starters {
			done.Go(func() {
				b, err := secret.KeyFile(path)
				if err != nil {
					t.Error(err)
				}
				boxes[i] = b
			})
		}
		done.Wait()
		if t.Failed() {
			return
		}
		sealed := boxes[0].Seal("token", "here")
		for i, b := range boxes {
			if _, err := b.Open(sealed, "here"); err != nil {
				t.Fatalf("starter %d has another key: %v", i, err)
			}
		}
	}
}

func TestKeyFileRefuses(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		content string
		mode    os.FileMode
		want    string
	}{
		"read by others":       {keyA, 0o644, "chmod 600"},
		"written by the group": {keyA, 0o620, "chmod 600"},
		"half a key":           {keyA[:32], 0o600, "64 hexadecimal digits"},
		"empty":                {"", 0o600, "64 hexadecimal digits"},
	} {
		path := filepath.Join(t.TempDir(), "secret.key")
		if err := os.WriteFile(path, []byte(c.content), c.mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, c.mode); err != nil { // whatever the process takes away
			t.Fatal(err)
		}
		if _, err := secret.KeyFile(path); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if content, err := os.ReadFile(path); err != nil || string(content) != c.content {
			t.Errorf("%s: the file holds %q now, %v", name, content, err)
		}
	}
	if _, err := secret.KeyFile(filepath.Join(t.TempDir(), "missing", "secret.key")); err == nil {
		t.Error("a key was made in a folder that is not there")
	}
	readOnly := filepath.Join(t.TempDir(), "secret.key")
	if err := os.WriteFile(readOnly, []byte(keyA+"\n"), 0o400); err != nil {
		t.Fatal(err)
	}
	if _, err := secret.KeyFile(readOnly); err != nil {
		t.Errorf("a key that its owner may only read: %v", err)
	}
}
