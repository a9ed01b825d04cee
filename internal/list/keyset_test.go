package list_test

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/list"
)

var columns = map[string]list.Column{
	"name": {Expression: "x.name"}, "count": {Expression: "x.count", Kind: list.Number}, "isOpen": {Expression: "x.open", Kind: list.Truth},
}

func sortBy(t interface{ Fatalf(string, ...any) }, field string, order api.SortOrders) list.Sort {
	s, err := list.By(field, order, columns, "x.id")
	if err != nil {
		t.Fatalf("%s: %v", field, err)
	}
	return s
}

// Cursors bring back key and id, of whatever kind and however databases read them.
func TestCursorsKeepTheirPosition(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		order := rapid.SampledFrom([]api.SortOrders{"", api.SortAscend, api.SortDescend}).Draw(t, "order")
		id := rapid.StringMatching(`[0-9a-f]{24}`).Draw(t, "id")
		text := strings.ReplaceAll(rapid.String().Draw(t, "text"), "\x00", "")
		number := rapid.Int64().Draw(t, "number")
		for _, c := range []struct {
			field     string
			key, want any
		}{
			{"name", text, text}, {"NAME", []byte(text), text}, {"count", number, number}, {"isOpen", int64(1), true}, {"isopen", false, false},
		} {
			s := sortBy(t, c.field, order)
			p, err := s.Position(s.Cursor(c.key, id))
			if err != nil {
				t.Fatalf("%v: %v", c.key, err)
			}
			var bound []any
			where := s.Following(p, func(v any) string { bound = append(bound, v); return fmt.Sprint("$", len(bound)) })
			than := map[bool]string{true: "<", false: ">"}[order == api.SortDescend]
			if want := fmt.Sprintf("(%s, x.id) %s ($1, $2)", s.Expression, than); where != want {
				t.Fatalf("condition %s, want %s", where, want)
			}
			if d := cmp.Diff([]any{c.want, id}, bound); d != "" {
				t.Fatalf("%s: %s", c.field, d)
			}
		}
	})
}

func TestRefusedCursors(t *testing.T) {
	t.Parallel()
	s := sortBy(t, "name", api.SortAscend)
	encode := func(json string) string { return base64.RawURLEncoding.EncodeToString([]byte(json)) }
	for name, c := range map[string]struct {
		cursor string
		code   fault.Code
	}{
		"no base64":         {"*", fault.Format},
		"no JSON":           {encode("{"), fault.Format},
		"something after":   {encode(`{"field":"name","order":"Ascend","key":"a","id":"b"} {}`), fault.Format},
		"another member":    {encode(`{"field":"name","order":"Ascend","key":"a","id":"b","or":"1=1"}`), fault.Format},
		"a number as name":  {encode(`{"field":"name","order":"Ascend","key":1,"id":"b"}`), fault.Format},
		"no key":            {encode(`{"field":"name","order":"Ascend","id":"b"}`), fault.Format},
		"a zero in the key": {encode(`{"field":"name","order":"Ascend","key":"a\u0000","id":"b"}`), fault.Format},
		"a zero in the id":  {encode(`{"field":"name","order":"Ascend","key":"a","id":"\u0000"}`), fault.Format},
		"another field":     {sortBy(t, "count", api.SortAscend).Cursor(int64(1), "b"), fault.Predicate},
		"another direction": {sortBy(t, "name", api.SortDescend).Cursor("a", "b"), fault.Predicate},
		"too long":          {s.Cursor(strings.Repeat("a", 10_000), "b"), fault.Format},
	} {
		_, err := s.Position(c.cursor)
		if !fault.Is(err, c.code) || fault.As(err).Fields[0].Path != "cursor" {
			t.Errorf("%s: %v, want %s on cursor", name, err, c.code)
		}
	}
	if p, err := s.Position(""); p != nil || err != nil {
		t.Errorf("the beginning: %v, %v", p, err)
	}
	if _, err := list.By("size", "", columns, "x.id"); err == nil || err.Error() != "sortField must be one of count, isOpen, name" {
		t.Errorf("an unknown field: %v", err)
	}
	if got := sortBy(t, "isopen", api.SortDescend).Clause(); got != " ORDER BY x.open DESC, x.id DESC" {
		t.Error(got)
	}
}

// Walking by cursors gives each row once and in order, whatever page is asked for.
func TestCursorsWalkTheList(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		type row struct {
			key int64
			id  string
		}
		var rows []row
		for i := range rapid.IntRange(0, 40).Draw(t, "rows") {
			rows = append(rows, row{int64(rapid.IntRange(0, 5).Draw(t, "key")), fmt.Sprintf("%03d", i)})
		}
		slices.SortFunc(rows, func(a, b row) int { return strings.Compare(fmt.Sprint(a.key, a.id), fmt.Sprint(b.key, b.id)) })
		s := sortBy(t, "count", api.SortAscend)
		request := &api.ListRequest[item]{Page: rapid.IntRange(0, 3).Draw(t, "page"), CountPerPage: rapid.IntRange(1, 41).Draw(t, "count")}
		page, err := list.Of(request)
		if err != nil {
			t.Fatal(err)
		}
		var walked []row
		cursor := s.Cursor(int64(-1), "")
		for cursor != "" {
			p, err := s.Position(cursor)
			if err != nil {
				t.Fatal(err)
			}
			var bound []any
			s.Following(p, func(v any) string { bound = append(bound, v); return "" })
			rest := rows
			for len(rest) > 0 && (rest[0].key < bound[0].(int64) || rest[0].key == bound[0].(int64) && rest[0].id <= bound[1].(string)) {
				rest = rest[1:]
			}
			limit, ofEach := page.After(p).Limit()
			if limit != ofEach {
				t.Fatalf("an offset of %d", ofEach-limit)
			}
			read := rest[:min(limit, len(rest))]
			cursor = list.Next(page, s, read, func(r row) (any, string) { return r.key, r.id })
			walked = append(walked, list.Reply(page, read, 0).Items...)
		}
		if !slices.Equal(walked, rows) {
			t.Fatalf("walked %v, want %v", walked, rows)
		}
	})
}

func TestAllHasNoCursor(t *testing.T) {
	t.Parallel()
	page, err := list.Of(&api.ListRequest[item]{All: true})
	if err != nil {
		t.Fatal(err)
	}
	rows, ofEach := page.Limit()
	next := list.Next(page, sortBy(t, "name", ""), make([]item, 100), func(item) (any, string) { return "", "" })
	if rows != 0 || ofEach != 0 || next != "" {
		t.Errorf("limits %d and %d, next %q", rows, ofEach, next)
	}
}
