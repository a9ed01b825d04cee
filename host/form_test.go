package host_test

import (
	"net/http"
	"strings"
	"testing"

	"evovoice/host"
)

// What answers each Accept header gets, as clients of this API send them.
func TestNegotiation(t *testing.T) {
	t.Parallel()
	s := newServer(t, func(c *host.Config) { c.JSONP = true })
	const (
		json = "application/json; charset=utf-8"
		html = "text/html; charset=utf-8"
	)
	for _, c := range []struct {
		name, target, accept, sent, want string
	}{
		{"nothing said", "/books/7", "", "", json},
		{"curl", "/books/7", "*/*", "", json},
		{"axios", "/books/7", "application/json, text/plain, */*", "", json},
		{"browser", "/books/7", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "", html},
		{"browser on a predefined route", "/json/reply/GetBook?bookId=7", "text/html,application/xml;q=0.9", "", json},
		{"csv", "/books/7", "text/csv", "", "text/csv"},
		{"xml", "/books/7", "application/xml", "", "application/xml"},
		{"jsv", "/books/7", "application/jsv;q=0.5", "", "application/jsv"},
		{"image", "/books/7", "image/png", "", json},
		{"anything, and xml sent", "/books/7", "*/*", "application/xml", "application/xml"},
		{"suffix beats Accept", "/books/7.xml", "application/json", "", "application/xml"},
		{"suffix beats format", "/books/7.csv?format=json", "", "", "text/csv"},
		{"suffix html", "/books/7.html", "", "", html},
		{"suffix in capitals is part of the path", "/books/7.XML", "", "", json},
		{"format", "/books/7?format=XML", "", "", "application/xml"},
		{"format with an ending", "/books/7?format=csv.gz", "", "", "text/csv"},
		{"unknown format", "/books/7?format=pdf", "application/xml", "", "application/xml"},
		{"format on a predefined route", "/json/reply/GetBook?bookId=7&format=jsv", "", "", "application/jsv"},
		{"predefined format", "/xml/reply/GetBook?bookId=7", "application/json", "", "application/xml"},
		{"api suffix", "/api/GetBook.csv?bookId=7", "", "", "text/csv"},
		{"callback", "/books/7?callback=cb", "text/html", "", "text/javascript; charset=utf-8"},
		{"callback beats format", "/books/7?callback=cb&format=xml", "", "", "text/javascript; charset=utf-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			headers := []string{"Accept", c.accept}
			if c.sent != "" {
				headers = append(headers, "Content-Type", c.sent)
			}
			w := s.do("GET", c.target, "", headers...)
			if got := w.Header().Get("Content-Type"); w.Code != 200 || got != c.want {
				t.Errorf("status %d, Content-Type %q, want %q: %.200s", w.Code, got, c.want, w.Body)
			}
		})
	}
}

func TestCallback(t *testing.T) {
	t.Parallel()
	on := newServer(t, func(c *host.Config) { c.JSONP = true })
	w := on.do("GET", "/books/7?callback=a.b_1", "")
	if got := w.Body.String(); got != `a.b_1({"bookId":"7","pages":0})` || w.Header().Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("body %s", got)
	}
	if w := on.do("GET", "/books/missing?callback=cb", ""); w.Code != 404 || !strings.HasPrefix(w.Body.String(), `cb({"responseStatus"`) {
		t.Errorf("a failure: status %d, body %s", w.Code, w.Body)
	}
	for _, name := range []string{"alert(1)//", "a-b", "1a", "<script>", "a%0d%0ab", strings.Repeat("a", 101)} {
		w := on.do("GET", "/books/7?callback="+name, "")
		if kind := w.Header().Get("Content-Type"); w.Code != 400 || kind != "application/json; charset=utf-8" {
			t.Errorf("callback %q: status %d, %s: %s", name, w.Code, kind, w.Body)
		}
	}
	w = on.do("GET", "/books/7?callback=cb", "", "Cookie", "ss-id=x", "Sec-Fetch-Site", "cross-site")
	if kind := w.Header().Get("Content-Type"); w.Code != 403 || kind != "application/json; charset=utf-8" {
		t.Errorf("a session in another site's script: status %d, %s", w.Code, kind)
	}
	off := newServer(t, nil)
	if got := off.do("GET", "/books/7?callback=cb", "").Header().Get("Content-Type"); got != "application/json; charset=utf-8" {
		t.Errorf("switched off: %q", got)
	}
}

func TestCSVIsADownload(t *testing.T) {
	t.Parallel()
	got := newServer(t, nil).do("GET", "/books/7.csv", "").Header().Get("Content-Disposition")
	if got != `attachment;filename="GetBook.csv"` {
		t.Errorf("Content-Disposition %q", got)
	}
}

func TestBodiesInEachFormat(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for _, c := range []struct{ target, kind, body string }{
		{"/books/7", "application/json", `{"title":"A","pages":3}`},
		{"/books/7", "text/xml; charset=utf-8", `<SaveBook><Pages>3</Pages><Title>A</Title></SaveBook>`},
		{"/books/7", "application/jsv", `{title:A,pages:3}`},
		{"/books/7", "text/csv", "Title,Pages\r\nA,3\r\n"},
		{"/xml/reply/SaveBook?bookId=7", "text/plain", `<SaveBook><Title>A</Title><Pages>3</Pages></SaveBook>`},
		{"/jsv/reply/SaveBook?bookId=7", "", `{title:A,pages:3}`},
	} {
		w := s.do("POST", c.target, c.body, "Content-Type", c.kind, "Accept", "application/json")
		if strings.Contains(c.target, "reply") {
			w = s.do("POST", c.target+"&format=json", c.body, "Content-Type", c.kind)
		}
		if got := w.Body.String(); got != `{"bookId":"7","title":"A","pages":3}` {
			t.Errorf("%s %s: %s", c.target, c.kind, got)
		}
	}
}

func TestVerbOverride(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for _, c := range []struct {
		verb, target, body string
		headers            []string
		status             int
	}{
		{"POST", "/books/7", "", []string{"X-Http-Method-Override", "DELETE"}, 204},
		{"POST", "/books/7", "", []string{"X-HTTP-Method-Override", "delete"}, 204},
		{"GET", "/books/7?x-http-method-override=DELETE", "", nil, 204},
		{"POST", "/books/7", "X-Http-Method-Override=DELETE", []string{"Content-Type", "application/x-www-form-urlencoded"}, 204},
		{"POST", "/books/7", "title=t", []string{"Content-Type", "application/x-www-form-urlencoded"}, 200},
		{"POST", "/books/7", "", []string{"X-Http-Method-Override", "EXPLODE"}, 400},
	} {
		if w := s.do(c.verb, c.target, c.body, c.headers...); w.Code != c.status {
			t.Errorf("%s %s %v: status %d, want %d: %s", c.verb, c.target, c.headers, w.Code, c.status, w.Body)
		}
	}
}

func TestOneway(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	if w := s.do("POST", "/json/oneway/SaveBook", `{"title":"t"}`); w.Code != http.StatusNoContent || s.shelf.writes.Load() != 1 {
		t.Errorf("status %d, %d writes", w.Code, s.shelf.writes.Load())
	}
	if w := s.do("GET", "/json/oneway/GetBook?bookId=missing", ""); w.Code != 404 {
		t.Errorf("a failure: status %d", w.Code)
	}
}

func TestHeadChangesNothing(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	if w := s.do("HEAD", "/json/reply/SaveBook?title=t", ""); w.Code != 405 || s.shelf.writes.Load() != 0 {
		t.Errorf("status %d, %d writes", w.Code, s.shelf.writes.Load())
	}
}
