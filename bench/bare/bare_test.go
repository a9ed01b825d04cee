package bare

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

func ask(t *testing.T, s *httptest.Server, method, path, body string) (int, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer x")
	response, err := s.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

func TestPrototype(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	handler, err := Prototype(ctx, filepath.Join(t.TempDir(), "x.db"), "x")
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(handler)
	defer s.Close()
	var parent Record
	_, text := ask(t, s, "POST", "/customers", `{"name":"p","data":{"a":[1]}}`)
	if err := json.Unmarshal([]byte(text), &parent); err != nil || parent.ID == "" {
		t.Fatalf("%s: %v", text, err)
	}
	var all sync.WaitGroup
	for range 30 {
		all.Go(func() { ask(t, s, "POST", "/customers", `{"name":"c","parent":"`+parent.ID+`"}`) })
	}
	all.Wait()
	if code, _ := ask(t, s, "PATCH", "/customers/"+parent.ID, `{"name":"q"}`); code != 200 {
		t.Errorf("rename answers %d", code)
	}
	if _, text := ask(t, s, "GET", "/customers/"+parent.ID, ""); !strings.Contains(text, `"name":"q"`) || !strings.Contains(text, `"data":{"a":[1]}`) {
		t.Errorf("read %s", text)
	}
	var page struct {
		Items   []Record `json:"items"`
		HasMore bool     `json:"hasMore"`
	}
	_, text = ask(t, s, "GET", "/customers?limit=25&parent="+parent.ID, "")
	if err := json.Unmarshal([]byte(text), &page); err != nil || len(page.Items) != 25 || !page.HasMore {
		t.Errorf("%d items, %v, %v", len(page.Items), page.HasMore, err)
	}
	if code, _ := ask(t, s, "POST", "/customers", `{"name":"c","parent":"nobody"}`); code != 500 {
		t.Errorf("an unknown parent answers %d", code)
	}
}

func TestSQLiteCommits(t *testing.T) {
	t.Parallel()
	limits, err := SQLiteCommits(t.Context(), t.TempDir(), `{}`, 20*time.Millisecond)
	if err != nil || len(limits) != 3 {
		t.Fatalf("%v, %v", limits, err)
	}
	for _, l := range limits {
		if l.Rows <= 0 || l.Commits > l.Rows {
			t.Errorf("%+v", l)
		}
	}
}
