// Package schema holds the product's tables as numbered migrations: one SQL
// text that each engine reads in its own dialect. It runs nothing, and knows of
// the tables no more than how they are spelled.
//
// The text is what the databases have in common, with some words that are
// replaced where a dialect spells them otherwise: TEXT, which compares by
// bytes; INTEGER of 64 bits; BOOLEAN; and ") STRICT" or ") STRICT, WITHOUT
// ROWID" after the columns of a table. Lines between "-- only sqlite" or
// "-- only postgres" and "-- end" are for that one dialect.
package schema

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Dialect is how a database spells the text.
type Dialect string

// The dialects.
const (
	SQLite   Dialect = "sqlite"
	Postgres Dialect = "postgres"
)

// Migration is one step of the schema. Steps are only ever added.
type Migration struct {
	Version int64
	Name    string
	// SQL is one or more statements in the dialect asked for.
	SQL string
}

// Migrations gives every step in order, spelled for a dialect.
func Migrations(d Dialect) ([]Migration, error) {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	last := int64(0)
	all := make([]Migration, len(files)) // Glob sorts, and the numbers have five digits
	for i, file := range files {
		text, err := migrations.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("read migration: %w", err)
		}
		number, name, _ := strings.Cut(strings.TrimSuffix(path.Base(file), ".sql"), "_")
		version, err := strconv.ParseInt(number, 10, 64)
		if err != nil || version <= last {
			return nil, fmt.Errorf("migration %s: want a number after %05d", file, last)
		}
		last = version
		sql, err := spell(string(text), d)
		if err != nil {
			return nil, fmt.Errorf("migration %s: %w", file, err)
		}
		all[i] = Migration{Version: version, Name: name, SQL: sql}
	}
	return all, nil
}

// spell leaves out what is for other dialects and replaces words.
func spell(text string, d Dialect) (string, error) {
	var b strings.Builder
	only := ""
	for line := range strings.Lines(text) {
		mark := strings.TrimSpace(line)
		other, opens := strings.CutPrefix(mark, "-- only ")
		switch {
		case opens && only != "":
			return "", fmt.Errorf("%q inside %q", other, only)
		case opens && other != string(SQLite) && other != string(Postgres):
			return "", fmt.Errorf("unknown dialect %q", other)
		case opens:
			only = other
		case mark == "-- end":
			only = ""
		case only == "":
			b.WriteString(replaceWords(line, d))
		case only == string(d):
			b.WriteString(line)
		}
	}
	if only != "" {
		return "", fmt.Errorf("%q has no end", only)
	}
	return b.String(), nil
}

var (
	strict = regexp.MustCompile(`\) STRICT(, WITHOUT ROWID)?;`)
	words  = regexp.MustCompile(`\b(TEXT|INTEGER|BOOLEAN)\b`)
)

func replaceWords(line string, d Dialect) string {
	if d == Postgres {
		line = strict.ReplaceAllString(line, ");")
	}
	return words.ReplaceAllStringFunc(line, func(word string) string {
		switch {
		case d == SQLite && word == "BOOLEAN":
			return "INTEGER"
		case d == Postgres && word == "TEXT":
			return `TEXT COLLATE "C"`
		case d == Postgres && word == "INTEGER":
			return "BIGINT"
		}
		return word
	})
}
