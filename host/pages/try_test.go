package pages_test

import (
	"html"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/pages"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

func tried(c pages.Caller) pages.Options {
	o := options()
	o.TypesPath, o.TryPath, o.Caller = "/types", "/json/reply", c
	return o
}

type base struct {
	Page int `json:"page"`
}

type everything struct {
	ID     string                  `json:"id" in:"path" required:"true" doc:"Which <one>"`
	Code   string                  `json:"userPassword"`
	Count  int64                   `json:"count"`
	Rate   *float64                `json:"rate"`
	Flag   *bool                   `json:"flag"`
	Colour api.TagColors           `json:"colour" note:"Of the label"`
	May    []api.UserManagerAccess `json:"may"`
	Words  []string                `json:"words"`
	When   bool                    `json:"later" later:"true"`
	Raw    []byte                  `json:"raw"`
	Part   *part                   `json:"part"`
	Parts  []part                  `json:"parts"`
	Any    any                     `json:"any"`
	base
}

// odd is an operation with members of every kind.
func odd() pages.Operation {
	op := pages.Operation{}
	op.Name, op.Request = "everything", schema.Of(reflect.TypeFor[everything]())
	op.Routes = []typegen.Route{route("GET", "/x/{id}")}
	return op
}

func TestFields(t *testing.T) {
	t.Parallel()
	want := []pages.Field{
		{Name: "id", Type: "string", About: "Which <one>", Required: true, Control: "text"},
		{Name: "userPassword", Type: "string", Control: "password"},
		{Name: "count", Type: "long", Control: "number", Step: "1"},
		{Name: "rate", Type: "double?", Control: "number", Step: "any"},
		{Name: "flag", Type: "bool?", Control: "select", Options: []string{"true", "false"}},
		{Name: "colour", Type: "TagColors", About: "Of the label", Control: "select", Options: api.TagColors("").Members()},
		{Name: "may", Type: "List<UserManagerAccess>", About: "With commas between them, of ReadOnly, ReadWrite, ReadWriteDelete", Control: "text"},
		{Name: "words", Type: "List<string>", About: "With commas between them", Control: "text"},
		{Name: "later", Type: "bool", Control: "select", Options: []string{"true", "false"}},
		{Name: "raw", Type: "byte[]", About: "Bytes in base64", Control: "text"},
		{Name: "part", Type: "part", About: "JSON", Control: "textarea", Placeholder: `{"size":0}`},
		{Name: "parts", Type: "List<part>", About: "JSON", Control: "textarea", Placeholder: `[{"size":0}]`},
		{Name: "any", Type: "object", About: "JSON", Control: "textarea", Placeholder: "{}"},
		{Name: "page", Type: "int", Control: "number", Step: "1"},
	}
	for i := range want {
		want[i].ID = "try-" + want[i].Name
	}
	if d := cmp.Diff(want, pages.NewOperation(odd(), tried(pages.Caller{})).Try.Fields); d != "" {
		t.Error(d)
	}
}

func TestRequiredMembersAreMarked(t *testing.T) {
	t.Parallel()
	text := page(t, odd(), tried(pages.Caller{}))
	for _, want := range []string{
		`<label for="try-id">id <span class="kind">string, required</span></label>`,
		`<input id="try-id" type="text" name="id" aria-describedby="try-id-about" required>`,
		`<label for="try-flag">flag <span class="kind">bool?</span></label>`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
	if got := strings.Count(text, " required>"); got != 1 {
		t.Errorf("%d are required", got)
	}
}

func TestCompatFormsLackLaterMembers(t *testing.T) {
	t.Parallel()
	o := tried(pages.Caller{})
	o.Listing.Edition = typegen.Compat64
	for _, f := range pages.NewOperation(odd(), o).Try.Fields {
		if f.Name == "later" {
			t.Error("has a member of a later generation")
		}
		if f.Name == "colour" && f.About != "" {
			t.Errorf("says %q", f.About)
		}
	}
}

func TestPlaceholderIsPartOfTheExample(t *testing.T) {
	t.Parallel()
	v := pages.NewOperation(operation(t, "NewCustomer"), tried(pages.Caller{}))
	last := v.Try.Fields[len(v.Try.Fields)-1]
	if example := html.UnescapeString(string(v.Example.Request)); !strings.HasSuffix(example, `"data":`+last.Placeholder+"}") {
		t.Errorf("%s is not in %s", last.Placeholder, example)
	}
}

func TestTryMethod(t *testing.T) {
	t.Parallel()
	type plain struct {
		Name string `json:"name"`
	}
	type secret struct {
		Key string `json:"accessToken"`
	}
	type clash struct {
		Form string `json:"Format"`
	}
	tests := map[string]struct {
		request        any
		routes         []typegen.Route
		method, action string
	}{
		"read":            {plain{}, []typegen.Route{route("GET", "/x"), route("GET", "/y")}, "get", "/json/reply/change"},
		"read and write":  {plain{}, []typegen.Route{route("GET", "/x"), route("POST", "/y")}, "post", "/json/reply/change?format=html"},
		"read or write":   {plain{}, []typegen.Route{route("GET POST", "/x")}, "post", "/json/reply/change?format=html"},
		"remove":          {plain{}, []typegen.Route{route("DELETE", "/x")}, "post", "/json/reply/change?format=html"},
		"every verb":      {plain{}, []typegen.Route{route("", "/x")}, "post", "/json/reply/change?format=html"},
		"no route":        {plain{}, nil, "post", "/json/reply/change?format=html"},
		"read a secret":   {secret{}, []typegen.Route{route("GET", "/x")}, "post", "/json/reply/change?format=html"},
		"member format":   {clash{}, []typegen.Route{route("GET", "/x")}, "post", "/json/reply/change?format=html"},
		"nothing to give": {struct{}{}, []typegen.Route{route("GET", "/x")}, "get", "/json/reply/change"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			op := changeWith(test.routes...)
			op.Request = schema.Of(reflect.TypeOf(test.request))
			v := pages.NewOperation(op, tried(pages.Caller{})).Try
			if v.Method != test.method || v.Action != test.action {
				t.Errorf("%s %s", v.Method, v.Action)
			}
			text := page(t, op, tried(pages.Caller{}))
			if button := strings.Contains(text, `<button type="submit" name="format" value="html">`); button != (test.method == "get") {
				t.Errorf("format in the form is %v", button)
			}
		})
	}
}

func TestNotes(t *testing.T) {
	t.Parallel()
	guest := pages.Caller{SignInPath: "/sign-in"}
	tests := map[string]struct {
		operation string
		c         pages.Caller
		note      string
		signIn    bool
	}{
		"allowed":       {"ListAccounts", caller(), "Signed in as Ann <ann@example.com>; the call goes out with this session.", false},
		"not allowed":   {"NewCustomer", caller(), "Signed in as Ann <ann@example.com>, who may not use this operation.", false},
		"roles unknown": {"NewCustomer", pages.Caller{Who: "Ann"}, "Signed in as Ann; the call goes out with this session.", false},
		"guest":         {"NewCustomer", guest, "The operation needs a sign-in, and nobody is signed in here.", true},
		"guest, open":   {"GetAuthStatus", guest, "The operation needs no sign-in, and nobody is signed in here.", true},
		"nowhere to":    {"NewCustomer", pages.Caller{}, "The operation needs a sign-in, and nobody is signed in here.", false},
	}
	for name, test := range tests {
		v := pages.NewOperation(operation(t, test.operation), tried(test.c)).Try
		if v.Note != test.note || (v.SignIn != nil) != test.signIn {
			t.Errorf("%s: %q, sign-in %v", name, v.Note, v.SignIn)
		}
	}
}

// The form comes after all that scrapers look for.
func TestFormStandsLast(t *testing.T) {
	t.Parallel()
	op := operation(t, "NewCustomer")
	plain, withForm := tried(pages.Caller{}), tried(pages.Caller{})
	plain.TryPath = ""
	before, form, _ := strings.Cut(page(t, op, withForm), `<section class="try"`)
	before = strings.Replace(before, "\n<p><a href=\"#try\">Try it</a></p>", "", 1)
	if want, _, _ := strings.Cut(page(t, op, plain), "</main>"); before != want {
		t.Error(cmp.Diff(want, before))
	}
	if _, after, _ := strings.Cut(form, "</section>"); after != "\n</main>\n</body>\n</html>\n" {
		t.Errorf("%q follows the form", after)
	}
}

// Scrapers walk a page by these, in this order.
func TestStructure(t *testing.T) {
	t.Parallel()
	o := tried(caller())
	common := []string{
		"<title>Evo Voice</title>", "<h1>Evo Voice</h1>",
		`<p><a href="/metadata">&lt;back to all web services</a></p>`,
		"<h2>NewCustomer</h2>", `<h3 id="desc">Adds a customer</h3>`,
		`<table class="authentication">`, "<b>Requires Authentication</b>", "Requires any of the roles:", "SystemAdministrator, Manager, Customer",
		`<table class="routes">`, "The following routes are available for this service:", "POST</th>", "/customers</th>",
		`<div class="types-nav">`, ">Metadata</a>", ">C#</a>", ">F#</a>",
	}
	after := []string{
		`<div class="call-info">`, "<b>Accept</b>", "<b>.json</b>", "<b>?format=json</b>", "<b>?callback=myCallback</b>",
		`<div class="example">`, "<h3>HTTP + JSON</h3>", `<div class="request"><pre>POST /customers HTTP/1.1 `, `<div class="response"><pre>HTTP/1.1 200 OK`,
		`<section class="try"`,
	}
	tables := []string{`<table class="params">`, "<b>NewCustomer</b> Parameters:", "<b>CustomerInfo</b> Parameters:", `<table class="enum">`, "<b>TagColors</b> Enum:"}
	listing := []string{`<pre><code lang="csharp">`, `</code></pre>`, `<p><a href="/types/csharp?IncludeTypes=NewCustomer.*">C# NewCustomer DTOs</a></p>`}
	for language, middle := range map[string][]string{"": tables, "csharp": listing} {
		o.Language = language
		rest := page(t, operation(t, "NewCustomer"), o)
		for _, mark := range append(append(append([]string(nil), common...), middle...), after...) {
			var ok bool
			if _, rest, ok = strings.Cut(rest, mark); !ok {
				t.Errorf("%q: no %s where it belongs", language, mark)
				break
			}
		}
	}
}

// The navigation offers every language, and marks the page's own.
func TestNavOffersEveryLanguage(t *testing.T) {
	t.Parallel()
	o := options()
	o.Language = "csharp"
	nav := between(t, page(t, operation(t, "NewCustomer"), o), `<div class="types-nav">`, "</div>")
	for _, l := range typegen.Languages() {
		link := regexp.MustCompile(`<a href="/json/metadata\?op=NewCustomer&amp;lang=` + regexp.QuoteMeta(l.Name()) + `"( class="active" aria-current="page")?>` + regexp.QuoteMeta(html.EscapeString(l.Label())) + `</a>`)
		m := link.FindStringSubmatch(nav)
		if m == nil || (m[1] != "") != (l.Name() == "csharp") {
			t.Errorf("%s is %q", l.Name(), m)
		}
	}
}
