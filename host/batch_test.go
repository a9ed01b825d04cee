package host_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestBatch(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, verb, target, body string
		status                   int
		completed                string
		writes                   int64
		want                     string
	}{
		{"all", "POST", "/json/reply/SaveBook[]", `[{"title":"a"},{"title":"b"}]`, 200, "2", 2, `[{"title":"a","pages":0},{"title":"b","pages":0}]`},
		{"on api, brackets escaped", "POST", "/api/SaveBook%5B%5D", `[{"title":"a"}]`, 200, "1", 1, `[{"title":"a","pages":0}]`},
		{"none", "POST", "/api/SaveBook[]", `[]`, 200, "0", 0, `[]`},
		{"void", "POST", "/api/DropBook[]", `[{},{}]`, 200, "2", 2, `[null,null]`},
		{"one way", "POST", "/json/oneway/SaveBook[]", `[{}]`, 204, "1", 1, ``},
		{"a bad one, so none is run", "POST", "/api/SaveBook[]", `[{"title":"a"},{"pages":"x"}]`, 400, "0", 0, `"meta":{"AutoBatchIndex":"1"}}}`},
		{"a failing one ends it", "POST", "/api/GetBook[]", `[{"bookId":"1"},{"bookId":"missing"},{"bookId":"panic"}]`, 404, "1", 0, `"meta":{"AutoBatchIndex":"1"}}}`},
		{"a required member missing", "POST", "/api/GetBook[]", `[{"bookId":"1"},{}]`, 400, "0", 0, `"fieldName":"bookId"`},
		{"no list", "POST", "/api/SaveBook[]", `{}`, 400, "", 0, `SerializationException`},
		{"broken list", "POST", "/api/SaveBook[]", `[{},`, 400, "", 0, `SerializationException`},
		{"not a POST", "GET", "/api/SaveBook[]", ``, 405, "", 0, `MethodNotAllowed`},
		{"unknown operation", "POST", "/api/Foo[]", `[]`, 405, "", 0, `'Foo'`},
		{"too many", "POST", "/api/DropBook[]", `[` + strings.TrimSuffix(strings.Repeat("0,", 495), ",") + `]`, 400, "0", 0, `"AutoBatchIndex":"0"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := newServer(t, nil)
			w := s.do(c.verb, c.target, c.body)
			if w.Code != c.status || w.Header().Get("X-AutoBatch-Completed") != c.completed || s.shelf.writes.Load() != c.writes {
				t.Errorf("status %d, completed %q, %d writes; want %d, %q, %d", w.Code, w.Header().Get("X-AutoBatch-Completed"), s.shelf.writes.Load(), c.status, c.completed, c.writes)
			}
			if !strings.Contains(w.Body.String(), c.want) {
				t.Errorf("body %s, want %s", w.Body, c.want)
			}
		})
	}
}

func TestBatchIsBounded(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	s.do("POST", "/api/DropBook[]", "")
	body := "[" + strings.TrimSuffix(strings.Repeat("{},", 333), ",") + "]"
	if w := s.do("POST", "/api/DropBook[]", body); w.Code != 200 {
		t.Errorf("status %d", w.Code)
	}
	if w := s.do("POST", "/api/DropBook[]", fmt.Sprintf("[%s]", strings.Repeat("{},", 400))); w.Code != 413 {
		t.Errorf("a batch over the body limit: status %d", w.Code)
	}
}
