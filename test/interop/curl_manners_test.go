package interop_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/internal/app"
	"evovoice/test"
)

func gzipped(t *testing.T, text string) []byte {
	t.Helper()
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Bytes()
}

func TestCurlUnpacks(t *testing.T) {
	t.Parallel()
	h := newHand(t)
	plain := h.curl(t, "/types/typescript?WithoutOptions")
	if len(plain.Body) < 10_000 || plain.Header.Get("Content-Encoding") != "" {
		t.Fatalf("%d bytes, %v", len(plain.Body), plain.Header)
	}
	for _, c := range []struct{ offer, taken string }{
		{"", "zstd"}, // curl offers all that it knows, zstd among them
		{"gzip", "gzip"},
		{"zstd", "zstd"},
		{"br", ""},
	} {
		args := []string{"--compressed"}
		if c.offer != "" {
			args = append(args, "-H", "Accept-Encoding: "+c.offer)
		}
		a := h.curl(t, "/types/typescript?WithoutOptions", args...)
		if got := a.Header.Get("Content-Encoding"); got != c.taken {
			t.Errorf("offered %q, sent %q, want %q", c.offer, got, c.taken)
		}
		if !bytes.Equal(a.Body, plain.Body) {
			t.Errorf("offered %q: another listing after unpacking", c.offer)
		}
	}
}

func TestCurlWithCookies(t *testing.T) {
	t.Parallel()
	h := newHand(t)
	jar := []string{"-c", "jar", "-b", "jar"}
	status := func() string { return string(h.curl(t, "/auth/status", jar...).Body) }
	signIn := append(jar, "-d", "userName="+test.AdminEmail, "--data-urlencode", "password="+test.Password)
	if a := h.curl(t, "/auth/credentials", signIn...); a.Status != http.StatusOK || len(a.Header.Values("Set-Cookie")) != 4 {
		t.Fatalf("status %d, %v\n%s", a.Status, a.Header, a.Body)
	}
	kept, err := os.ReadFile(filepath.Join(h.folder, "jar"))
	if err != nil || strings.Count(string(kept), "#HttpOnly_") != 4 {
		t.Errorf("%v: not every cookie is kept from scripts:\n%s", err, kept)
	}
	if got := status(); !strings.Contains(got, `"isAuthenticated":true`) {
		t.Errorf("with the cookies: %s", got)
	}
	if a := h.curl(t, "/customers", "-b", string(cookieLine(kept))+"; 11 Jul 2046 08:47:11 GMT=null; =; odd"); a.Status != http.StatusOK {
		t.Errorf("a cookie that is none: status %d\n%s", a.Status, a.Body)
	}
	if a := h.curl(t, "/auth/logout", append(jar, "-X", "POST")...); a.Status != http.StatusOK {
		t.Errorf("signing out: status %d\n%s", a.Status, a.Body)
	}
	if got := status(); !strings.Contains(got, `"isAuthenticated":false`) {
		t.Errorf("after signing out: %s", got)
	}
	if a := h.curl(t, "/customers", "-b", string(cookieLine(kept))); a.Status != http.StatusUnauthorized {
		t.Errorf("the cookies of a session that has ended: status %d", a.Status)
	}
	if a := h.signed(t, "/customers"); len(a.Header.Values("Set-Cookie")) != 0 {
		t.Errorf("a call by Basic sets %q", a.Header.Values("Set-Cookie"))
	}
}

// cookieLine writes curl's jar as a header.
func cookieLine(jar []byte) []byte {
	var pairs [][]byte
	for line := range bytes.Lines(jar) {
		if fields := bytes.Split(bytes.TrimSpace(line), []byte("\t")); len(fields) == 7 {
			pairs = append(pairs, bytes.Join(fields[5:], []byte("=")))
		}
	}
	return bytes.Join(pairs, []byte("; "))
}

func TestCurlIsRefused(t *testing.T) {
	t.Parallel()
	h := newHand(t, func(c *app.Config) { c.MaxBody = 4000 })
	bare := func(args ...string) []string { return args }
	signed := func(args ...string) []string { return append(args, h.credentials...) }
	for _, c := range []struct {
		name, path string
		args       []string
		status     int
		code       string
		header     [2]string
	}{
		{"nobody", "/customers", bare(), 401, "Unauthorized", [2]string{"Www-Authenticate", `Basic realm="Evo Voice", charset="UTF-8"`}},
		{"nobody, in a browser's script", "/customers", bare("-H", "Sec-Fetch-Mode: cors"), 401, "Unauthorized", [2]string{"Www-Authenticate", `Session realm="Evo Voice", charset="UTF-8"`}},
		{"a wrong password", "/customers", bare("-u", test.AdminEmail+":wrong password"), 401, "Unauthorized", [2]string{}},
		{"no password", "/customers", bare("-u", test.AdminEmail+":"), 401, "Unauthorized", [2]string{}},
		{"no password in a form", "/auth/credentials", bare("-d", "userName="+test.AdminEmail), 400, "NotEmpty", [2]string{}},
		{"no user name", "/auth/credentials", bare("--json", `{"password":"x"}`), 400, "NotEmpty", [2]string{}},
		{"an unknown provider", "/auth/unknown", bare("--json", `{}`), 404, "NotFound", [2]string{}},
		{"a password in the address", "/auth/credentials?userName=a&password=b", bare(), 405, "NotSupportedException", [2]string{}},
		{"no such path", "/nowhere", signed(), 404, "NotFound", [2]string{}},
		{"a wrong verb", "/customers", signed("-X", "DELETE"), 405, "MethodNotAllowed", [2]string{"Allow", "GET, POST"}},
		{"no such operation", "/json/reply/NoSuch", signed(), 405, "NotImplementedException", [2]string{"Allow", ""}},
		{"no object", "/customers", signed("--json", `[1,2]`), 400, "SerializationException", [2]string{}},
		{"no JSON", "/customers", signed("--json", `{"name":"A"`), 400, "SerializationException", [2]string{}},
		{"a number that is none", "/customers?page=many", signed(), 400, "SerializationException", [2]string{}},
		{"an unknown kind of body", "/customers", signed("-H", "Content-Type: image/png", "-d", "x"), 415, "UnsupportedMediaType", [2]string{}},
		{"a long body", "/customers", signed("--json", `{"name":"`+strings.Repeat("x", 5000)+`"}`), 413, "RequestEntityTooLarge", [2]string{}},
	} {
		a := h.curl(t, c.path, c.args...)
		if a.Status != c.status || !bytes.HasPrefix(a.Body, []byte(`{"responseStatus":{"errorCode":"`+c.code+`","message":"`)) {
			t.Errorf("%s: status %d, want %d %s\n%s", c.name, a.Status, c.status, c.code, a.Body)
		}
		if phrase := fmt.Sprintf("%d %s", c.status, http.StatusText(c.status)); a.Phrase != phrase {
			t.Errorf("%s: %s, want %s", c.name, a.Phrase, phrase)
		}
		if name := c.header[0]; name != "" {
			if got := a.Header[name]; len(got) != 1 || got[0] != c.header[1] {
				t.Errorf("%s: %s %q, want %q", c.name, name, got, c.header[1])
			}
		}
	}
}

func TestCurlAnswersTheChallenge(t *testing.T) {
	t.Parallel()
	h := newHand(t)
	if a := h.signed(t, "/customers", "--anyauth"); a.Status != http.StatusOK {
		t.Errorf("status %d\n%s", a.Status, a.Body)
	}
}

func TestCurlDownloads(t *testing.T) {
	t.Parallel()
	h := newHand(t)
	h.Admin().NewCustomer(t, h.account, "", `Söhne, "Töchter"`)
	h.signed(t, "/customers?format=csv", "--remote-name", "--remote-header-name")
	rows, err := os.ReadFile(filepath.Join(h.folder, "ListCustomers.csv"))
	if err != nil {
		t.Fatal(err)
	}
	head, row, _ := strings.Cut(string(rows), "\r\n")
	if !strings.HasPrefix(head, "AccountId,") || !strings.Contains(row, `"Söhne, ""Töchter"""`) {
		t.Errorf("%s\n%s", head, row)
	}
}

func TestCurlAsksAboutAnswers(t *testing.T) {
	t.Parallel()
	h := newHand(t, func(c *app.Config) { c.Origins = []string{"https://portal.example"} })
	get := h.signed(t, "/customers", "--etag-save", "tag")
	head := h.signed(t, "/customers", "--head")
	if head.Status != http.StatusOK || head.Header.Get("Content-Length") != get.Header.Get("Content-Length") || head.Header.Get("Etag") == "" {
		t.Errorf("HEAD: status %d, %v; GET %v", head.Status, head.Header, get.Header)
	}
	if a := h.signed(t, "/customers", "--etag-compare", "tag"); a.Status != http.StatusNotModified || len(a.Body) != 0 {
		t.Errorf("with the tag: status %d\n%s", a.Status, a.Body)
	}
	h.Admin().NewCustomer(t, h.account, "", "One")
	if a := h.signed(t, "/customers", "--etag-compare", "tag"); a.Status != http.StatusOK {
		t.Errorf("with the tag of before: status %d", a.Status)
	}
	if a := h.signed(t, "/json/reply/NewCustomer?name=A&accountId="+h.account, "--head"); a.Status != http.StatusMethodNotAllowed {
		t.Errorf("HEAD of a change: status %d", a.Status)
	}
	for _, path := range []string{"/customers", "/api/NewCustomer", "/nowhere"} {
		a := h.curl(t, path, "-X", "OPTIONS", "-H", "Origin: https://portal.example", "-H", "Access-Control-Request-Method: POST")
		got := []string{
			a.Header.Get("Access-Control-Allow-Origin"), a.Header.Get("Access-Control-Allow-Credentials"),
			a.Header.Get("Access-Control-Allow-Methods"), a.Header.Get("Access-Control-Max-Age"),
		}
		want := []string{"https://portal.example", "true", "GET, POST, PUT, DELETE, PATCH, OPTIONS, HEAD", "600"}
		if d := cmp.Diff(want, got); d != "" || a.Status != http.StatusOK || len(a.Body) != 0 {
			t.Errorf("OPTIONS %s: status %d, %s", path, a.Status, d)
		}
	}
}

func TestCurlTakesScripts(t *testing.T) {
	t.Parallel()
	h := newHand(t, func(c *app.Config) { c.JSONP = true })
	for _, c := range []struct {
		name, path string
		signed     bool
		status     int
		body, end  string
	}{
		{"an answer", "/customers?callback=my.page", true, 200, `my.page({"items":[`, `})`},
		{"an answer of a named operation", "/json/reply/ListCustomers?callback=cb", true, 200, `cb({"items":[`, `})`},
		{"a failure keeps its status", "/customers?callback=cb", false, 401, `cb({"responseStatus":{"errorCode":"Unauthorized"`, `})`},
	} {
		args := []string{}
		if c.signed {
			args = h.credentials
		}
		a := h.curl(t, c.path, args...)
		text := string(a.Body)
		if a.Status != c.status || !strings.HasPrefix(text, c.body) || !strings.HasSuffix(text, c.end) || !strings.HasPrefix(a.Header.Get("Content-Type"), "text/javascript") {
			t.Errorf("%s: status %d, %v\n%s", c.name, a.Status, a.Header, a.Body)
		}
	}
	if a := h.signed(t, "/customers?callback=alert(1)//"); a.Status != http.StatusBadRequest || a.Header.Get("Content-Type") != jsonKind {
		t.Errorf("a callback that is no name: status %d, %v\n%s", a.Status, a.Header, a.Body)
	}
	off := newHand(t)
	if a := off.signed(t, "/customers?callback=cb"); a.Status != http.StatusOK || a.Header.Get("Content-Type") != jsonKind {
		t.Errorf("where scripts are off: status %d, %v", a.Status, a.Header)
	}
}
