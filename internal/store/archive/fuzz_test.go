package archive_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"evovoice/internal/store/archive"
)

var update = flag.Bool("update", false, "write the archives in testdata anew")

// kept are archives of few as they were once written, with what opens them.
var kept = []struct {
	name   string
	task   archive.Task
	opener archive.Opener
}{
	{"open.evobackup", archive.Task{}, archive.Opener{}},
	{"sealed.evobackup", archive.Task{Seal: archive.Seal{Recipients: []string{forMe}}, Key: "the key"}, archive.Opener{Identities: []byte(mine)}},
}

// TestArchivesStayReadable reads archives that earlier programs wrote.
func TestArchivesStayReadable(t *testing.T) {
	t.Parallel()
	for _, k := range kept {
		path := filepath.Join("testdata", k.name)
		if *update {
			made, _ := write(t, few(t), k.task)
			text, err := os.ReadFile(made)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, text, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		found, err := archive.Verify(t.Context(), path, k.opener, nil)
		if err != nil {
			t.Error(err)
			continue
		}
		rows := map[string]int64{}
		for _, table := range found.Tables {
			rows[table.Name] = table.Rows
		}
		if found.Format != 1 || found.Product != "v1.2.3" || found.Schema < older || !found.Taken.Equal(taken) || found.Key != k.task.Key || rows["failed_sign_in"] != 2 {
			t.Errorf("%s holds %+v", k.name, found)
		}
	}
}

// FuzzVerify reads what may be an archive: it is whole and says of itself what
// it holds, or it is refused.
func FuzzVerify(f *testing.F) {
	for _, k := range kept {
		whole, err := os.ReadFile(filepath.Join("testdata", k.name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(whole)
		f.Add(whole[:len(whole)/2])
	}
	f.Add([]byte("evovoice backup\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		found, err := archive.Verify(t.Context(), path, archive.Opener{}, nil)
		if (found == nil) == (err == nil) {
			t.Fatalf("%+v, %v", found, err)
		}
		if err == nil && (found.Format != archive.Format || len(found.Sums) != len(found.Tables)) {
			t.Errorf("%+v", found)
		}
	})
}
