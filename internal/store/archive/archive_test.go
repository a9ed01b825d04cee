package archive_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"evovoice/internal/store"
	"evovoice/internal/store/archive"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/storefix"
	"evovoice/internal/store/transfer"
)

// Two pairs of keys, as age-keygen writes them.
const (
	mine      = "# of the tests\nAGE-SECRET-KEY-1YSX8Z6CE8FDJELWWA9LSH8JU6A9603RSCAHM72MJC3MRNC6DUMDS4MLUEX\n"
	forMe     = "age1m8g5kewh4ht8rnyf23v9yf5jw2lkgd9mq8pwhymrmze2ny5uusqskq60qg"
	others    = "AGE-SECRET-KEY-1MZQSXTAEVMWE0FL8DPS98U8ZRDZ87H5XQF7RNQGD7YL6U5JEFM2STDTTAJ"
	forOthers = "age1uq92x6au0uheljwxtqttpudy9qd7ze45hga9c3mupt03rk9u0pasl9pwh5"
)

const someone = `'2025-01-01T00:00:00.000Z', '', 'žluťoučký 🐎', 'it''s "him" \ %_'`

// fill makes rows of many kinds in an embedded database: parents that come after their children, more
// than a page, numbers at their ends, NULLs and truths.
func fill(t *testing.T, e store.Engine) {
	t.Helper()
	const author = `date_created, date_last_modified, created_by, last_modified_by`
	storefix.Alter(t, e,
		`INSERT INTO account (id, parent_id, path, name, name_key, max_phone_numbers, billing_settings, `+author+`) VALUES
			('z', NULL, '/z/', 'Confidential Harbor', '', 9223372036854775807, NULL, `+someone+`), ('a', 'z', '/z/a/', '', '', -9223372036854775808, '{"a" : 1.0}', `+someone+`)`,
		`WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1199)
			INSERT INTO customer (account_id, id, path, depth, name, name_key, is_staging, override_app_settings, data, `+author+`)
			SELECT 'a', printf('c%05d', i), '/', i, 'Confidential ' || i, 'k' || (i % 10), i % 2 = 0, i % 3 = 0, printf('{"text": "  %.*c"}', i % 100, 'x'), `+someone+` FROM n`,
		`UPDATE customer SET parent_id = printf('c%05d', 1199 - depth % 7) WHERE depth % 3 = 0 AND depth < 1190`)
}

// few makes an embedded database of some rows, whose archive is small.
func few(t *testing.T) store.Engine {
	t.Helper()
	e := storefix.SQLite(t)
	storefix.Alter(t, e, `INSERT INTO failed_sign_in (name_hash, failures, last_at, delayed_to) VALUES ('A confidential name', 1, '', NULL), ('ä', 4, '', '')`)
	return e
}

var taken = time.Date(2026, 3, 1, 12, 0, 0, 5e6, time.UTC)

// write archives what an engine holds.
func write(t *testing.T, e store.Engine, task archive.Task) (string, *archive.Contents) {
	t.Helper()
	task.Product, task.Taken = "v1.2.3", taken
	file := filepath.Join(t.TempDir(), "one.evobackup")
	var out *archive.Contents
	err := archive.Create(file, archive.Refuse, func(w io.Writer) error {
		return e.Read(t.Context(), func(c store.Conn) (err error) {
			out, err = archive.Write(t.Context(), w, c, e.Dialect(), task)
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return file, out
}

func restore(t *testing.T, file string, opener archive.Opener, target store.Engine) (*archive.Contents, error) {
	t.Helper()
	found, err := archive.Verify(t.Context(), file, opener, nil)
	if err != nil {
		t.Fatal(err)
	}
	return found, archive.Restore(t.Context(), file, opener, target, found, nil)
}

func same(t *testing.T, a, b store.Engine) {
	t.Helper()
	tables, err := transfer.Compare(t.Context(), a, b)
	if err != nil {
		t.Fatal(err)
	}
	rows := int64(0)
	for _, table := range tables {
		if !table.Equal() {
			t.Errorf("table %+v", table)
		}
		rows += table.Rows
	}
	if rows < 1202 {
		t.Errorf("only %d rows", rows)
	}
}

// TestRoundTrip goes from an embedded database to PostgreSQL and back, and
// between two of a kind.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	first := storefix.SQLite(t)
	fill(t, first)
	file, wrote := write(t, first, archive.Task{})
	middle := pgtest.Open(t)
	there, err := restore(t, file, archive.Opener{}, middle)
	if err != nil {
		t.Fatal(err)
	}
	same(t, first, middle)
	if there.Dialect != store.SQLite || there.Product != "v1.2.3" || !there.Taken.Equal(taken) || there.Sum != wrote.Sum || there.Rows() != wrote.Rows() || there.Sealed {
		t.Errorf("the archive holds %+v, and was written with %+v", there, wrote)
	}
	back, fromMiddle := write(t, middle, archive.Task{})
	if !slices.Equal(sums(wrote), sums(fromMiddle)) || fromMiddle.Dialect != store.Postgres {
		t.Errorf("of the first %q, of PostgreSQL %q", sums(wrote), sums(fromMiddle))
	}
	for _, last := range []store.Engine{storefix.SQLite(t), pgtest.Open(t)} {
		if _, err := restore(t, back, archive.Opener{}, last); err != nil {
			t.Fatal(err)
		}
		same(t, first, last)
	}
}

// TestTextsOfAllBytes goes between embedded databases, which keep them.
func TestTextsOfAllBytes(t *testing.T) {
	t.Parallel()
	source, target := storefix.SQLite(t), storefix.SQLite(t)
	storefix.Alter(t, source, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES (CAST(x'410042ff' AS TEXT), 1, '')`)
	file, _ := write(t, source, archive.Task{})
	if _, err := restore(t, file, archive.Opener{}, target); err != nil {
		t.Error(err)
	}
	if _, err := restore(t, file, archive.Opener{}, pgtest.Open(t)); err == nil || !strings.Contains(err.Error(), "PostgreSQL does not keep") {
		t.Errorf("into PostgreSQL: %v", err)
	}
}

func sums(c *archive.Contents) (out []string) {
	for i, t := range c.Tables {
		out = append(out, t.Name+" "+c.Sums[i])
	}
	slices.Sort(out)
	return out
}

// TestEveryByteCounts changes, cuts off and adds to each byte.
func TestEveryByteCounts(t *testing.T) {
	t.Parallel()
	for name, task := range map[string]archive.Task{
		"open": {}, "sealed": {Seal: archive.Seal{Recipients: []string{forMe, forOthers}}, Key: "k"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file, _ := write(t, few(t), task)
			var opener archive.Opener
			if task.Key != "" {
				opener.Identities = []byte(mine)
			}
			whole, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			try := func(text []byte) error {
				if err := os.WriteFile(file, text, 0o600); err != nil {
					t.Fatal(err)
				}
				_, err := archive.Verify(t.Context(), file, opener, nil)
				return err
			}
			if err := try(whole); err != nil {
				t.Fatal(err)
			}
			for i := range whole {
				changed := slices.Clone(whole)
				changed[i] ^= 1 << (i % 8)
				if try(changed) == nil {
					t.Errorf("byte %d of %d is changed, and nothing found", i, len(whole))
				}
				if try(whole[:i]) == nil {
					t.Errorf("cut at %d of %d, and nothing found", i, len(whole))
				}
			}
			for _, more := range []string{"\x00", "\n", string(whole)} {
				if try(append(slices.Clone(whole), more...)) == nil {
					t.Errorf("%d bytes are added, and nothing found", len(more))
				}
			}
			if name == "open" {
				if err := try(whole[:len(whole)-1]); !errors.Is(err, archive.ErrDamaged) {
					t.Errorf("one byte is missing: %v", err)
				}
			}
		})
	}
}

func TestSealedArchivesSayNothing(t *testing.T) {
	t.Parallel()
	e := storefix.SQLite(t)
	fill(t, e)
	key := strings.Repeat("5eed", 16)
	for name, seal := range map[string]archive.Seal{"recipients": {Recipients: []string{forMe}}, "passphrase": {Passphrase: "open sesame"}} {
		file, _ := write(t, e, archive.Task{Seal: seal, Key: key})
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"Confidential", "customer", "evovoice", "v1.2.3", key, "sqlite", "\x28\xb5\x2f\xfd"} {
			if bytes.Contains(text, []byte(word)) {
				t.Errorf("%s: it shows %q", name, word)
			}
		}
	}
}

func TestOpeners(t *testing.T) {
	t.Parallel()
	e := few(t)
	plain, _ := write(t, e, archive.Task{})
	toMe, _ := write(t, e, archive.Task{Seal: archive.Seal{Recipients: []string{forMe}}, Key: "the key"})
	toBoth, _ := write(t, e, archive.Task{Seal: archive.Seal{Recipients: []string{forOthers, forMe}}})
	locked, _ := write(t, e, archive.Task{Seal: archive.Seal{Passphrase: "open sesame"}, Key: "the key"})
	for _, c := range []struct {
		name, file string
		opener     archive.Opener
		refused    string
		key        string
	}{
		{"open", plain, archive.Opener{}, "", ""},
		{"open, with a key", plain, archive.Opener{Identities: []byte(mine)}, "not encrypted", ""},
		{"sealed", toMe, archive.Opener{Identities: []byte(mine)}, "", "the key"},
		{"sealed to more", toBoth, archive.Opener{Identities: []byte(mine)}, "", ""},
		{"no key", toMe, archive.Opener{}, "name the identity", ""},
		{"another's key", toMe, archive.Opener{Identities: []byte(others)}, "open the seal", ""},
		{"a passphrase instead", toMe, archive.Opener{Passphrase: "open sesame"}, "open the seal", ""},
		{"passphrase", locked, archive.Opener{Passphrase: "open sesame"}, "", "the key"},
		{"another passphrase", locked, archive.Opener{Passphrase: "open says me"}, "open the seal", ""},
		{"no private keys", toMe, archive.Opener{Identities: []byte(forMe)}, "identities", ""},
	} {
		found, err := archive.Verify(t.Context(), c.file, c.opener, nil)
		switch {
		case c.refused == "" && err != nil:
			t.Errorf("%s: %v", c.name, err)
		case c.refused == "" && found.Key != c.key:
			t.Errorf("%s: the key %q", c.name, found.Key)
		case c.refused != "" && (err == nil || !strings.Contains(err.Error(), c.refused)):
			t.Errorf("%s: %v, want %s", c.name, err, c.refused)
		}
	}
}

func TestSealsThatCannotBe(t *testing.T) {
	t.Parallel()
	for _, seal := range []archive.Seal{
		{Recipients: []string{forMe}, Passphrase: "both"}, {Recipients: []string{"age1"}}, {Recipients: []string{mine}}, {Recipients: []string{""}},
	} {
		if seal.Check() == nil {
			t.Errorf("%+v is taken", seal)
		}
	}
	e := few(t)
	err := e.Read(t.Context(), func(c store.Conn) error {
		_, err := archive.Write(t.Context(), io.Discard, c, e.Dialect(), archive.Task{Key: "the key"})
		return err
	})
	if !errors.Is(err, archive.ErrOpenKey) {
		t.Errorf("the key in an open archive: %v", err)
	}
}

func TestTargetsThatAreRefused(t *testing.T) {
	t.Parallel()
	storefix.Each(t, func(t *testing.T, target store.Engine) {
		file, _ := write(t, few(t), archive.Task{})
		storefix.Alter(t, target, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ('b', 1, '')`)
		if _, err := restore(t, file, archive.Opener{}, target); err == nil || !strings.Contains(err.Error(), "not empty") {
			t.Errorf("into a database with rows: %v", err)
		}
		storefix.Alter(t, target, `DELETE FROM failed_sign_in`, `CREATE TABLE more (id TEXT PRIMARY KEY)`)
		if _, err := restore(t, file, archive.Opener{}, target); err == nil || !strings.Contains(err.Error(), "different tables") {
			t.Errorf("into a database with another table: %v", err)
		}
		storefix.Alter(t, target, `DROP TABLE more`)
		if _, err := restore(t, file, archive.Opener{}, target); err != nil {
			t.Errorf("into an empty database: %v", err)
		}
	})
}

// TestFailedRestoreLeavesNothing puts another file in the place of the one that
// was verified.
func TestFailedRestoreLeavesNothing(t *testing.T) {
	t.Parallel()
	source := storefix.SQLite(t)
	fill(t, source)
	file, found := write(t, source, archive.Task{})
	storefix.Alter(t, source, `UPDATE customer SET name = 'Another' WHERE id = 'c01150'`)
	other, _ := write(t, source, archive.Task{})
	target := storefix.SQLite(t)
	if err := archive.Restore(t.Context(), other, archive.Opener{}, target, found, nil); !errors.Is(err, archive.ErrDamaged) {
		t.Errorf("another file: %v", err)
	}
	if _, err := restore(t, file, archive.Opener{}, target); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

func TestFilesAppearWhole(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	file := filepath.Join(folder, "one")
	say := func(text string, err error) func(io.Writer) error {
		return func(w io.Writer) error {
			io.WriteString(w, text) //nolint:errcheck // the file is read below
			if _, seen := os.Stat(file); text == "first" && !os.IsNotExist(seen) {
				t.Errorf("it is there before it is whole: %v", seen)
			}
			return err
		}
	}
	full := errors.New("full")
	if err := archive.Create(file, archive.Refuse, say("first", full)); !errors.Is(err, full) {
		t.Errorf("a failure: %v", err)
	}
	if err := archive.Create(file, archive.Refuse, say("first", nil)); err != nil {
		t.Error(err)
	}
	if err := archive.Create(file, archive.Refuse, say("second", nil)); !errors.Is(err, os.ErrExist) {
		t.Errorf("a second one: %v", err)
	}
	late := filepath.Join(folder, "late")
	err := archive.Create(late, archive.Refuse, func(io.Writer) error { return os.WriteFile(late, []byte("kept"), 0o600) })
	if kept, _ := os.ReadFile(late); !errors.Is(err, os.ErrExist) || string(kept) != "kept" { //nolint:errcheck // it is compared
		t.Errorf("the name was taken meanwhile: %v, %q", err, kept)
	}
	if err := archive.Create(file, archive.Replace, say("third", nil)); err != nil {
		t.Error(err)
	}
	text, err := os.ReadFile(file)
	info, _ := os.Stat(file) //nolint:errcheck // it was read
	if err != nil || string(text) != "third" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q, %v, %v", text, info.Mode(), err)
	}
	if left, _ := os.ReadDir(folder); len(left) != 2 { //nolint:errcheck // it is counted
		t.Errorf("left behind: %v", left)
	}
}

func TestProgress(t *testing.T) {
	t.Parallel()
	e := storefix.SQLite(t)
	fill(t, e)
	last, all := 0, 0
	file, wrote := write(t, e, archive.Task{Progress: func(done, of int) { last, all = done, of }})
	if int64(last) != wrote.Rows() || last != all {
		t.Errorf("written: %d of %d, want %d", last, all, wrote.Rows())
	}
	last = 0
	found, err := archive.Verify(t.Context(), file, archive.Opener{}, func(done, of int) { last, all = done, of })
	if err != nil || last != all || int64(last) != found.Rows() {
		t.Errorf("read: %d of %d, %v", last, all, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err = archive.Verify(ctx, file, archive.Opener{}, func(int, int) { cancel() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("ended in the middle: %v", err)
	}
}
