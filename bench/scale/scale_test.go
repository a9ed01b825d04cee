package scale

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"
)

func TestTree(t *testing.T) {
	t.Parallel()
	for _, size := range []int{200, 1000, 30_000} {
		tree := NewTree(size)
		paths, below, moved, rare := map[string]string{}, 0, 0, 0
		for r := range tree.Rows() {
			if parent := paths[r.Parent]; r.Parent != "" && (parent == "" || r.Path != parent+r.ID+"/") {
				t.Fatalf("%d: %s has path %s below %q", size, r.ID, r.Path, parent)
			}
			if depth := strings.Count(r.Path, "/") - 1; depth != r.Depth || paths[r.ID] != "" {
				t.Fatalf("%d: %s has depth %d, or is there twice", size, r.Path, r.Depth)
			}
			paths[r.ID] = r.Path
			if strings.Contains(r.Path, "/"+tree.Deep+"/") {
				below++
			}
			if strings.Contains(r.Path, "/"+tree.Subtree+"/") {
				moved++
			}
			if strings.Contains(r.Name, RareWord) {
				rare++
			}
		}
		if len(paths) != size || below != tree.DeepSize+1 || moved != tree.SubtreeSize+1 {
			t.Errorf("%d: %d customers, %d in the deep tree, %d in the subtree", size, len(paths), below, moved)
		}
		if strings.Count(paths[tree.Leaf], "/") != ChainDepth+1 || len(tree.Sample) < 200 || rare == 0 || rare > 40 {
			t.Errorf("%d: leaf %s, sample of %d, %d rare", size, paths[tree.Leaf], len(tree.Sample), rare)
		}
		if paths[tree.Homes[0]] == "" || paths[tree.Homes[1]] == "" || !strings.HasPrefix(paths[tree.Subtree], paths[tree.Homes[0]]) {
			t.Errorf("%d: homes %v, subtree %s", size, tree.Homes, paths[tree.Subtree])
		}
	}
}

const schema = `
CREATE TABLE tag (account_id TEXT, id TEXT, position INTEGER, name TEXT, color TEXT);
CREATE TABLE customer_tag (account_id TEXT, tag_id TEXT, customer_id TEXT, PRIMARY KEY (account_id, tag_id, customer_id));
CREATE TABLE customer (account_id TEXT NOT NULL, id TEXT NOT NULL UNIQUE, parent_id TEXT REFERENCES customer (id), path TEXT NOT NULL,
	depth INTEGER NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, reference_id TEXT, is_staging INTEGER NOT NULL DEFAULT 0, data TEXT,
	date_created TEXT NOT NULL, date_last_modified TEXT NOT NULL, created_by TEXT NOT NULL, last_modified_by TEXT NOT NULL);
CREATE TABLE customer_search (number INTEGER NOT NULL PRIMARY KEY, customer_id TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE customer_trigram USING fts5 (name_key, content = '', tokenize = 'trigram case_sensitive 1');`

func given(t *testing.T, text string) (SQLiteFiller, *sql.DB) {
	t.Helper()
	f := SQLiteFiller{File: filepath.Join(t.TempDir(), "x.db")}
	db, err := sql.Open("sqlite", f.File)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	if _, err := db.Exec(text); err != nil {
		t.Fatal(err)
	}
	return f, db
}

func TestFill(t *testing.T) {
	t.Parallel()
	f, db := given(t, schema)
	tree := NewTree(1003) // not a multiple of what a statement takes
	if err := f.Fill(t.Context(), tree, "A"); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]int{
		`SELECT COUNT(*) FROM customer WHERE account_id = 'A'`:                                                     1003,
		`SELECT COUNT(*) FROM customer WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM customer)`: 0,
		`SELECT COUNT(*) FROM customer WHERE NOT json_valid(data)`:                                                 0,
		`SELECT COUNT(*) FROM customer_tag WHERE tag_id = '` + TagID(0) + `'`:                                      201,
		`SELECT COUNT(*) FROM customer_trigram t JOIN customer_search s ON s.number = t.rowid`:                     1003,
		`SELECT COUNT(*) FROM customer_trigram WHERE customer_trigram MATCH 'answering'`:                           1,
	} {
		var got int
		if err := db.QueryRow(query).Scan(&got); err != nil || got != want {
			t.Errorf("%s: got %d, %v; want %d", query, got, err, want)
		}
	}
}

func TestFillRefusesATableThatItDoesNotKnow(t *testing.T) {
	t.Parallel()
	f, _ := given(t, schema+`ALTER TABLE customer RENAME TO c; CREATE TABLE customer (id TEXT, flavour TEXT NOT NULL);`)
	if err := f.Fill(t.Context(), NewTree(200), "A"); err == nil || !strings.Contains(err.Error(), "flavour") {
		t.Errorf("got %v", err)
	}
}
