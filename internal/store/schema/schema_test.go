package schema

import (
	"strings"
	"testing"
)

func TestSpelling(t *testing.T) {
	t.Parallel()
	const text = "CREATE TABLE a (id TEXT NOT NULL, n INTEGER, b BOOLEAN) STRICT, WITHOUT ROWID;\n" +
		"-- only sqlite\nS TEXT;\n-- end\n-- only postgres\nP TEXT;\n-- end\nCREATE TABLE b (x TEXT) STRICT;\n"
	for d, want := range map[Dialect]string{
		SQLite:   "CREATE TABLE a (id TEXT NOT NULL, n INTEGER, b INTEGER) STRICT, WITHOUT ROWID;\nS TEXT;\nCREATE TABLE b (x TEXT) STRICT;\n",
		Postgres: "CREATE TABLE a (id TEXT COLLATE \"C\" NOT NULL, n BIGINT, b BOOLEAN);\nP TEXT;\nCREATE TABLE b (x TEXT COLLATE \"C\");\n",
	} {
		if got, err := spell(text, d); err != nil || got != want {
			t.Errorf("%s: %v\n%s\nwant\n%s", d, err, got, want)
		}
	}
	for _, wrong := range []string{"-- only sqlite\n", "-- only mysql\n-- end\n", "-- only sqlite\n-- only postgres\n-- end\n"} {
		if _, err := spell(wrong, SQLite); err == nil {
			t.Errorf("%q is accepted", wrong)
		}
	}
}

func TestMigrations(t *testing.T) {
	t.Parallel()
	for _, d := range []Dialect{SQLite, Postgres} {
		steps, err := Migrations(d)
		if err != nil || len(steps) < 3 || steps[0].Name != "tenants" {
			t.Fatalf("%s: %v, %v", d, steps, err)
		}
		for i, s := range steps {
			if s.Version <= int64(i) {
				t.Errorf("%s has the number %d", s.Name, s.Version)
			}
			if d == Postgres && strings.Contains(s.SQL, "STRICT") || d == SQLite && strings.Contains(s.SQL, "BOOLEAN") {
				t.Errorf("%s, %s: a word of another dialect is left", d, s.Name)
			}
		}
	}
}
