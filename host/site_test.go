package host_test

import (
	"net/http"
	"strings"
	"testing"

	"evovoice/host"
)

func TestSite(t *testing.T) {
	t.Parallel()
	s := newServer(t, func(c *host.Config) {
		c.SignInPath = "/sign-in"
		c.Hooks.Reader = func(r *http.Request) (string, func(*host.Operation) bool) {
			return r.Header.Get("Who"), func(op *host.Operation) bool { return op.Name != "DropBook" }
		}
	})
	const (
		html = "text/html; charset=utf-8"
		json = "application/json; charset=utf-8"
		text = "text/plain; charset=utf-8"
	)
	for _, c := range []struct {
		target string
		status int
		kind   string
		has    string
	}{
		{"/metadata", 200, html, "GetBook"},
		{"/Metadata/?text=saves", 200, html, "SaveBook"},
		{"/metadata/style.css", 200, "text/css; charset=utf-8", "{"},
		{"/json/metadata", 302, html, ""},
		{"/json/metadata?op=getbook", 200, html, "<h2>GetBook</h2>"},
		{"/xml/metadata?op=GetBook", 200, html, "&lt;Book "},
		{"/csv/metadata?op=GetBook", 200, html, "BookId,Title,Pages,Fields"},
		{"/jsv/metadata?op=GetBook", 200, html, "{bookId:String"},
		{"/json/metadata?op=GetBook&lang=rust", 200, html, "pub struct GetBook"},
		{"/json/metadata?op=Foo", 404, json, "'Foo' does not exist"},
		{"/types", 200, json, `"TypeScript":"http://example.com/types/typescript"`},
		{"/types/metadata", 200, json, `"name":"GetBook"`},
		{"/types/typescript", 200, text, "export class GetBook"},
		{"/TYPES/TypeScript", 200, text, "export class GetBook"},
		{"/types/mjs", 200, "text/javascript; charset=utf-8", "export class GetBook"},
		{"/types/klingon", 404, json, "klingon"},
		{"/types/typescript?includetypes=Book", 200, text, "IncludeTypes: Book"},
		{"/types/typescript?IncludeTypes={", 400, json, "not closed"},
		{"/types/csharp?GlobalNamespace=My.Books", 200, text, "namespace My.Books"},
		{"/types/csharp?GlobalNamespace=a%3Bb", 400, json, "GlobalNamespace"},
		{"/types/typescript?AddImplicitVersion=2", 200, text, "version?: number"},
		{"/types/typescript?AddImplicitVersion=two", 400, json, "AddImplicitVersion"},
		{"/types/typescript?AddResponseStatus=true", 200, text, "responseStatus?: ResponseStatus"},
		{"/types/typescript?ExportAsTypes=false", 200, text, "declare namespace dtos"},
		{"/types/csharp?ExportTags=true", 200, text, `[Tag("books")]`},
		{"/types/java?AddReturnMarker=false", 200, text, "class GetBook"},
		{"/types/typescript?DefaultImports=a%0ab", 400, json, "DefaultImports"},
		{"/metadata/app", 200, json, `"serviceName":"Shelf"`},
		{"/metadata/app.json", 200, json, `"serviceName":"Shelf"`},
		{"/metadata/nav", 200, json, `"href":"/sign-in"`},
		{"/metadata/nav/auth", 200, json, `"navItemsMap"`},
		{"/operations/metadata", 200, json, `"name":"AnyBook"`},
		{"/openapi", 200, html, "script"},
		{"/openapi/browser.js", 200, "text/javascript; charset=utf-8", ""},
		{"/openapi/browser.css", 200, "text/css; charset=utf-8", ""},
		{"/openapi.json", 200, json, `"openapi": "3.1.0"`},
		{"/openapi.yaml", 200, "application/yaml; charset=utf-8", "openapi: "},
		{"/metadata/other", 404, json, "Nothing is at"},
	} {
		t.Run(c.target, func(t *testing.T) {
			t.Parallel()
			w := s.do("GET", c.target, "")
			if w.Code != c.status || w.Header().Get("Content-Type") != c.kind || !strings.Contains(w.Body.String(), c.has) {
				t.Errorf("status %d, %q, want %d, %q with %q: %.300s", w.Code, w.Header().Get("Content-Type"), c.status, c.kind, c.has, w.Body)
			}
			if c.kind == html && c.status == 200 {
				policy := w.Header().Get("Content-Security-Policy")
				if !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") {
					t.Errorf("policy %q", policy)
				}
			}
			if w := s.do("POST", c.target, ""); c.status == 200 && (w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD") {
				t.Errorf("POST: status %d, Allow %q", w.Code, w.Header().Get("Allow"))
			}
		})
	}
	for who, marked := range map[string]bool{"": false, "ann": true} {
		if got := strings.Contains(s.do("GET", "/metadata", "", "Who", who).Body.String(), "ann"); got != marked {
			t.Errorf("read by %q: the page names the reader is %v", who, got)
		}
	}
}

func TestDescriptionsAreNotSentAgain(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	tag := s.do("GET", "/openapi.json", "").Header().Get("ETag")
	if w := s.do("GET", "/openapi.json", "", "If-None-Match", tag); w.Code != 304 || w.Body.Len() > 0 {
		t.Errorf("status %d", w.Code)
	}
}

// A listing's comment cannot be ended by what a caller puts into the address.
func TestListingHeadersStayComments(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for language, end := range map[string]string{"typescript": "*/", "fsharp": "*)", "python": `"""`, "vbnet": "\nX", "rust": "*/"} {
		body := s.do("GET", "/types/"+language+"?BaseUrl=%2A%2Fevil%28%29%3B%2A%29%22%22%22%0AX", "").Body.String()
		head, _, _ := strings.Cut(body, "evil")
		if strings.Contains(head[len(end):], end) {
			t.Errorf("%s: the comment ends before the caller's text:\n%s", language, head)
		}
		if strings.Contains(body, "\nX") {
			t.Errorf("%s: a caller's line stands alone", language)
		}
	}
}
