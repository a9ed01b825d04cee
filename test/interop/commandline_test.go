package interop_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/test"
	"evovoice/test/interop"
)

func TestCommandLineClient(t *testing.T) {
	t.Parallel()
	e := interop.Editions()[2]
	p := newPlace(t, e, compile(t, e))
	type answer struct {
		Status, Length int
		JSON           json.RawMessage
		File           string
		Cookies        []string
	}
	var got map[string]json.RawMessage
	p.run(t, "commandline.js", nil, &got)
	answers := map[string]answer{}
	for what, text := range got {
		if what == "sent" {
			continue
		}
		var a answer
		if err := json.Unmarshal(text, &a); err != nil {
			t.Fatalf("%s: %v\n%s", what, err, text)
		}
		answers[what] = a
	}
	statuses := map[string]int{}
	for what, a := range answers {
		statuses[what] = a.Status
	}
	if d := cmp.Diff(map[string]int{
		"unsigned": 401, "refused": 401, "signedIn": 200, "status": 200, "made": 200, "upload": 200, "report": 200, "patch": 200,
		"list": 200, "oneWay": 204, "download": 200, "missing": 404, "signedOut": 200, "after": 401,
	}, statuses); d != "" {
		t.Fatal(d)
	}
	for what, want := range map[string]string{
		"made": "By JSON", "upload": "By form", "patch": "By PATCH", "report": "By JSON", "list": "By form, By JSON, By PATCH",
	} {
		if name := namesIn(t, answers[what].JSON); name != want {
			t.Errorf("%s: %s, want %s", what, name, want)
		}
	}
	if n := len(answers["signedIn"].Cookies); n != 4 || !strings.Contains(string(got["sent"]), "ss-id=") {
		t.Errorf("%d cookies, %s", n, got["sent"])
	}
	if len(answers["refused"].Cookies) != 0 {
		t.Errorf("a refused sign-in sets %q", answers["refused"].Cookies)
	}
	if answers["oneWay"].Length != 0 || answers["download"].File != "ListCustomers.csv" {
		t.Errorf("%+v, %+v", answers["oneWay"], answers["download"])
	}
	if names := p.names(t); names != "By form, By JSON, By PATCH, One way" {
		t.Error(names)
	}
	for _, c := range p.wire.Calls() {
		if c.Header.Get("Accept") != "application/json" || (c.Body == "") != (c.Header.Get("Content-Type") == "") {
			t.Errorf("%s %s: %v", c.Verb, c.Target, c.Header)
		}
	}
}

// namesIn gives the name of a customer, or those of a page.
func namesIn(t *testing.T, text []byte) string {
	t.Helper()
	var both struct {
		api.CustomerInfo
		Items []api.CustomerInfo `json:"items"`
	}
	if err := json.Unmarshal(text, &both); err != nil {
		t.Fatal(err)
	}
	if both.Items != nil {
		return test.Names(test.Customers{Items: both.Items})
	}
	return both.Name
}
