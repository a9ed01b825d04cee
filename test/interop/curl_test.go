package interop_test

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"evovoice/internal/app"
	"evovoice/test"
	"evovoice/test/interop"
)

// hand is a person with curl at a server with one account.
type hand struct {
	*test.Server
	url, account, folder string
	credentials          []string
}

func newHand(t *testing.T, change ...func(*app.Config)) hand {
	t.Helper()
	s := test.Start(t, change...)
	return hand{
		Server: s, url: s.App.URL(), account: s.Admin().NewAccount(t, "Harbor").ID, folder: t.TempDir(),
		credentials: []string{"--user", test.AdminEmail + ":" + test.Password},
	}
}

// curl calls a path; args come before the address.
func (h hand) curl(t *testing.T, path string, args ...string) interop.Answer {
	t.Helper()
	return interop.Curl(t, h.folder, append(args, h.url+path)...)
}

// signed calls a path with the password on the command line.
func (h hand) signed(t *testing.T, path string, args ...string) interop.Answer {
	t.Helper()
	return h.curl(t, path, append(args, h.credentials...)...)
}

const jsonKind = "application/json; charset=utf-8"

func TestCurlSendsBodies(t *testing.T) {
	t.Parallel()
	h := newHand(t)
	packed := filepath.Join(h.folder, "packed.gz")
	if err := os.WriteFile(packed, gzipped(t, `{"accountId":"`+h.account+`","name":"Packed"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	object := func(name string) string {
		return string(mustJSON(t, map[string]string{"accountId": h.account, "name": name}))
	}
	for _, c := range []struct {
		name string
		path string
		args []string
	}{
		{"JSON", "/customers", []string{"--json", object("JSON")}},
		{"Form, and more", "/customers", []string{"-d", "accountId=" + h.account, "--data-urlencode", "name=Form, and more"}},
		{"Parts", "/customers", []string{"-F", "accountId=" + h.account, "-F", "name=Parts"}},
		{"Named", "/json/reply/NewCustomer", []string{"--json", object("Named")}},
		{"Named, as a form", "/json/reply/NewCustomer", []string{"-d", "accountId=" + h.account, "-d", "name=Named, as a form"}},
		{"No type", "/customers", []string{"-H", "Content-Type:", "-d", object("No type")}},
		{"Of unknown length", "/customers", []string{"-H", "Transfer-Encoding: chunked", "--json", object("Of unknown length")}},
		{"Packed", "/customers", []string{"-H", "Content-Encoding: gzip", "-H", "Content-Type: application/json", "--data-binary", "@packed.gz"}},
		{"Put", "/api/NewCustomer", []string{"-X", "PUT", "--json", object("Put")}},
		{"Overridden", "/customers", []string{"-X", "PUT", "-H", "x-http-method-override: POST", "--json", object("Overridden")}},
		{"Query", "/json/reply/NewCustomer?accountId=" + h.account + "&name=Query", []string{"-X", "POST"}},
		{"Beside a query", "/api/NewCustomer?accountId=" + h.account + "&name=Query", []string{"--json", `{"name":"Beside a query"}`}},
	} {
		a := h.signed(t, c.path, c.args...)
		var got struct{ Name, AccountName string }
		if err := json.Unmarshal(a.Body, &got); err != nil || a.Status != http.StatusOK || got.Name != c.name || got.AccountName != "Harbor" {
			t.Errorf("%s: status %d, %v\n%s", c.name, a.Status, err, a.Body)
		}
		if kind := a.Header.Get("Content-Type"); kind != jsonKind {
			t.Errorf("%s: answered as %s", c.name, kind)
		}
	}
}

func TestCurlAsksForAForm(t *testing.T) {
	t.Parallel()
	h := newHand(t)
	h.Admin().NewCustomer(t, h.account, "", "Bluewater")
	const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	for _, c := range []struct {
		name, path string
		args       []string
		kind, body string // of the answer, and what it begins with
	}{
		{"nothing", "/customers", nil, jsonKind, `{"items":[`},
		{"no Accept", "/customers", []string{"-H", "Accept:"}, jsonKind, `{"items":[`},
		{"a script's Accept", "/customers", []string{"-H", "Accept: application/json, text/plain, */*"}, jsonKind, `{"items":[`},
		{"a browser's Accept", "/customers", []string{"-H", "Accept: " + browser}, "text/html; charset=utf-8", "<!DOCTYPE html>"},
		{"CSV", "/customers", []string{"-H", "Accept: text/csv"}, "text/csv", ""},
		{"XML", "/customers", []string{"-H", "Accept: application/xml"}, "application/xml", "<?xml"},
		{"JSV", "/customers", []string{"-H", "Accept: application/jsv"}, "application/jsv", "{items:["},
		{"an image", "/customers", []string{"-H", "Accept: image/png"}, jsonKind, `{"items":[`},
		{"by suffix", "/customers.xml", nil, "application/xml", "<?xml"},
		{"by suffix, against Accept", "/customers.json", []string{"-H", "Accept: " + browser}, jsonKind, `{"items":[`},
		{"by query", "/customers?format=jsv", nil, "application/jsv", "{items:["},
		{"an unknown format", "/customers?format=pdf", nil, jsonKind, `{"items":[`},
		{"an unknown suffix", "/json/reply/ListCustomers.pdf", nil, jsonKind, `{"responseStatus":`},
		{"a named operation, against Accept", "/json/reply/ListCustomers", []string{"-H", "Accept: application/xml"}, jsonKind, `{"items":[`},
		{"a named operation in JSV", "/jsv/reply/listcustomers", nil, "application/jsv", "{items:["},
		{"a named operation by suffix", "/api/ListCustomers.xml", nil, "application/xml", "<?xml"},
		{"a failure in XML", "/customers/ffffffffffffffffffffffff", []string{"-H", "Accept: application/xml"}, "application/xml", "<?xml"},
		{"a failure in JSV", "/customers/ffffffffffffffffffffffff.jsv", nil, "application/jsv", "{responseStatus:{errorCode:NotFound"},
	} {
		a := h.signed(t, c.path, c.args...)
		if kind := a.Header.Get("Content-Type"); kind != c.kind || !strings.HasPrefix(string(a.Body), c.body) {
			t.Errorf("%s: %s, want %s\n%.200s", c.name, kind, c.kind, a.Body)
		}
		if vary := a.Header.Get("Vary"); !strings.HasPrefix(vary, "Accept") {
			t.Errorf("%s: Vary %q", c.name, vary)
		}
	}
}
