package host_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"evovoice/host"
)

type ReadFile struct {
	Name string `json:"name"`
}

type PlainFile struct {
	Text string `json:"text"`
}

// File makes the reply one that is answered bare.
func (f *PlainFile) File() (contentType, name string, body []byte) {
	return "text/calendar; charset=utf-8", "a.ics", []byte(f.Text)
}

type fileService struct{}

func (fileService) ReadFile(_ context.Context, r *ReadFile) (*PlainFile, error) {
	return &PlainFile{"file of " + r.Name}, nil
}

func TestFilesAreAnsweredBareOnTheirRoutes(t *testing.T) {
	t.Parallel()
	h, err := host.New(&host.Config{
		Operations: []host.Operation{{
			Name: "ReadFile", Open: true, Reads: true, Routes: []host.Route{{Verbs: []string{"GET"}, Path: "/things/{name}/file.ics"}},
			Request: reflect.TypeFor[ReadFile](), Reply: reflect.TypeFor[PlainFile](),
		}},
		Services: []any{fileService{}}, Now: time.Now, NewRequestID: func() string { return "1" },
	})
	if err != nil {
		t.Fatal(err)
	}
	get := func(path string, header ...string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		for i := 0; i+1 < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	for _, accept := range []string{"", "text/html", "application/xml"} {
		w := get("/things/box/file.ics", "Accept", accept)
		if w.Code != 200 || w.Body.String() != "file of box" || w.Header().Get("Content-Type") != "text/calendar; charset=utf-8" || w.Header().Get("Content-Disposition") != `inline;filename="a.ics"` || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("accepting %q: %d %v %s", accept, w.Code, w.Header(), w.Body)
		}
	}
	for _, path := range []string{"/json/reply/ReadFile?name=box", "/api/ReadFile?name=box", "/things/box/file.ics?format=json"} {
		if w := get(path); w.Body.String() != `{"text":"file of box"}` || !strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") {
			t.Errorf("%s: %v %s", path, w.Header(), w.Body)
		}
	}
	tag := get("/things/box/file.ics").Header().Get("ETag")
	if w := get("/things/box/file.ics", "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := get("/things/box/file.ics", "If-Match", `"x"`); w.Code != http.StatusPreconditionFailed || w.Header().Get("ETag") != "" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
}
