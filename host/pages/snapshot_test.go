package pages_test

import (
	"bytes"
	"html"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/host/pages"
)

var taken = time.Date(2026, 7, 1, 10, 47, 11, 5, time.FixedZone("", 2*3600))

func snapshot(t testing.TB, v pages.SnapshotView) string {
	t.Helper()
	var out bytes.Buffer
	if err := pages.WriteSnapshot(&out, v); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func at(address string) *url.URL {
	u, err := url.Parse(address)
	if err != nil {
		panic(err)
	}
	return u
}

func reply() pages.SnapshotView {
	return pages.NewSnapshot("Evo Voice", "ListCustomers", at("/customers?nameFilter=%3Ca%26b&format=html&page=1"), http.StatusOK,
		[]byte(`{"items":[{"name":"</code><b>\"Söhne\" & Co"}],"totalCount":1,"hasMorePages":false}`), taken, []string{"json", "xml", "html", "csv"})
}

func failure() pages.SnapshotView {
	v := pages.NewSnapshot("Evo Voice", "", nil, http.StatusUnauthorized,
		[]byte(`{"responseStatus":{"errorCode":"Unauthorized","message":"Not Authenticated","errors":[]}}`), taken, []string{"json"})
	v.SignIn = &pages.Link{Href: "/sign-in", Label: "Sign in"}
	return v
}

func TestSnapshot(t *testing.T) {
	t.Parallel()
	got := snapshot(t, reply())
	for _, want := range []string{
		"<title>Snapshot of ListCustomers – Evo Voice</title>", "<h1>Evo Voice</h1>", "<h2>Snapshot of ListCustomers</h2>",
		`<time datetime="2026-07-01T08:47:11Z">1 July 2026, 08:47:11 UTC</time>`, "<b>200 OK</b>",
		`<a href="/json/metadata?op=ListCustomers">`, `<a href="/metadata">`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s", want)
		}
	}
	code := html.UnescapeString(between(t, got, "<pre><code>", "</code></pre>"))
	want := `{
  "items": [
    {
      "name": "</code><b>\"Söhne\" & Co"
    }
  ],
  "totalCount": 1,
  "hasMorePages": false
}`
	if d := cmp.Diff(want, code); d != "" {
		t.Error(d)
	}
}

func TestSnapshotOfNothing(t *testing.T) {
	t.Parallel()
	v := pages.NewSnapshot("Evo Voice", "RemoveThing", at("/things/7"), http.StatusNoContent, nil, taken, nil)
	got := snapshot(t, v)
	for _, want := range []string{"<b>204 No Content</b>", "<p>The answer is empty.</p>"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(got, "<pre>") || strings.Contains(got, "In other formats") {
		t.Error("shows what is not there")
	}
	if got := pages.NewSnapshot("", "", nil, 599, []byte("{half"), taken, nil); got.Status != "599" || got.Answer != "{half" || got.Page != nil {
		t.Errorf("%+v", got)
	}
}

func TestLinksToOtherFormats(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		"/customers":                               "/customers?format=xml",
		"/customers?format=html":                   "/customers?format=xml",
		"/customers?Format=html&page=1":            "/customers?page=1&format=xml",
		"/customers?page=1&format=html&x=%26+%3D":  "/customers?page=1&x=%26+%3D&format=xml",
		"/customers?format=html&format=html":       "/customers?format=xml",
		"/customers?formats=html&&":                "/customers?formats=html&format=xml",
		"/customers.html?page=1":                   "/customers?page=1&format=xml",
		"/things/a%2Fb%20c":                        "/things/a%2Fb%20c?format=xml",
		"//evil.example/x":                         "/x?format=xml",
		"http://evil.example//evil.example/x":      "/evil.example/x?format=xml",
		"http://here.example/\\evil.example/x?y=1": "/%5Cevil.example/x?y=1&format=xml",
		"":                    "/?format=xml",
		"javascript:alert(1)": "/?format=xml",
	}
	for address, want := range tests {
		v := pages.NewSnapshot("", "", at(address), http.StatusOK, nil, taken, []string{"xml"})
		if d := cmp.Diff([]pages.Link{{Href: want, Label: "xml"}}, v.Formats); d != "" {
			t.Errorf("%s: %s", address, d)
		}
	}
}

// Whatever was asked and answered, the page stays whole and its links stay on
// the server with the rest of the query.
func FuzzSnapshot(f *testing.F) {
	f.Fuzz(func(t *testing.T, operation, path, query string, answer []byte) {
		address := &url.URL{Path: path, RawQuery: query}
		v := pages.NewSnapshot("Evo Voice", operation, address, http.StatusOK, answer, taken, []string{"json"})
		text := snapshot(t, v)
		if strings.Contains(text, "<script") {
			t.Error("a script got in")
		}
		if shown := strings.Count(text, "<pre>"); shown > 1 || strings.Count(text, "</main>") != 1 {
			t.Errorf("the page came apart: %s", text)
		}
		href := v.Formats[0].Href
		if !strings.HasPrefix(href, "/") || strings.HasPrefix(href, "//") || strings.HasPrefix(href, `/\`) {
			t.Fatalf("%s leaves the server", href)
		}
		_, asked, _ := strings.Cut(href, "?")
		if strings.Contains(href, "#") {
			t.Errorf("%s is cut short", href)
		}
		if !strings.HasSuffix("&"+asked, "&format=json") {
			t.Errorf("%s asks for another format", href)
		}
		for _, part := range strings.Split(strings.ReplaceAll(query, "#", "%23"), "&") {
			if name, _, _ := strings.Cut(part, "="); part != "" && !strings.EqualFold(name, "format") && !strings.Contains("&"+asked+"&", "&"+part+"&") {
				t.Errorf("%s lost %s", href, part)
			}
		}
	})
}
