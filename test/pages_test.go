package test_test

import (
	"fmt"
	"html"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/test"
)

// between cuts out what stands between two marks.
func between(t *testing.T, text, before, after string) string {
	t.Helper()
	_, rest, found := strings.Cut(text, before)
	inner, _, ended := strings.Cut(rest, after)
	if !found || !ended {
		t.Fatalf("no %s…%s in\n%.2000s", before, after, text)
	}
	return inner
}

// givenPage is the page of NewCustomer on a host that clients know.
type givenPage struct {
	listing, example  string
	request, response string // sample bodies
}

func readGivenPage(t *testing.T) givenPage {
	t.Helper()
	raw, err := os.ReadFile("testdata/new-customer-page.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := string(raw)
	_, example, _ := strings.Cut(text, "\n\nPOST /customers ")
	bodies := regexp.MustCompile(`(?m)^\{"accountId".*$`).FindAllString(text, -1)
	if example == "" || len(bodies) != 2 {
		t.Fatal("testdata/new-customer-page.txt has no example")
	}
	return givenPage{
		listing:  between(t, text, "POST/customers\n\n\n", "\nTypeScript NewCustomer DTOs"),
		example:  "POST /customers " + strings.TrimSuffix(example, "\n"),
		request:  bodies[0],
		response: bodies[1],
	}
}

func TestSampleOfThePageIsAccepted(t *testing.T) {
	t.Parallel()
	p, c := serve(t, t.TempDir())
	given := readGivenPage(t)
	account := c.NewAccount(t, "Harbor")
	parent := c.NewCustomer(t, account.ID, "", "Group")
	body := strings.NewReplacer(
		`"accountId":"String"`, fmt.Sprintf(`"accountId":%q`, account.ID),
		`"parentCustomerId":"String"`, fmt.Sprintf(`"parentCustomerId":%q`, parent.ID),
	).Replace(given.request)

	made := c.Post(t, "/customers", body).Want(t, http.StatusOK)
	sent := test.MemberOf(t, []byte(body), "data")
	var names, want []string
	for _, m := range test.Members(t, made.Body) {
		names = append(names, m.Name)
	}
	for _, m := range test.Members(t, []byte(given.response)) {
		want = append(want, m.Name)
	}
	if d := cmp.Diff(want, names); d != "" {
		t.Errorf("members of the reply: %s", d)
	}
	id := test.As[api.CustomerInfo](t, made).ID
	read := c.Get(t, "/customers/"+id).Want(t, http.StatusOK)
	for _, r := range []*test.Reply{made, read} {
		if d := cmp.Diff(sent, test.MemberOf(t, r.Body, "data")); d != "" {
			t.Errorf("%s: data: %s", r.What, d)
		}
	}
	if string(made.Body) != string(read.Body) {
		t.Errorf("made\n%s\nread\n%s", made.Body, read.Body)
	}
	got := test.As[api.CustomerInfo](t, made)
	if got.Name != "String" || *got.ReferenceID != "String" || got.AccountID != account.ID || got.AccountName != "Harbor" || test.Way(got) != "Group > String" {
		t.Errorf("made %+v", got)
	}
	p.Stop(t)
}

func TestMetadataIndex(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, t.TempDir())
	r := p.Client().Get(t, "/metadata").Want(t, http.StatusOK)
	if kind := r.Header.Get("Content-Type"); kind != "text/html; charset=utf-8" {
		t.Errorf("content type %s", kind)
	}
	links := regexp.MustCompile(`href="(/json/metadata\?op=[^"]*)"`).FindAllStringSubmatch(string(r.Body), -1)
	var named []string
	for _, link := range links {
		page := p.Client().Get(t, html.UnescapeString(link[1])).Want(t, http.StatusOK)
		named = append(named, between(t, string(page.Body), "<h2>", "</h2>"))
	}
	var all []string
	for _, op := range api.Operations() {
		all = append(all, op.Name)
	}
	slices.Sort(all)
	slices.Sort(named)
	if d := cmp.Diff(all, slices.Compact(named)); d != "" {
		t.Errorf("operations with a page: %s", d)
	}
	p.Client().Get(t, "/json/metadata?op=NoSuch").Refused(t, 404, "NotFound", "op")
	p.Stop(t)
}

func TestPageOfNewCustomer(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, t.TempDir())
	given := readGivenPage(t)
	for _, query := range []string{"", "&compat=6.4", "&lang=typescript", "&lang=typescript&compat=6.4"} {
		page := p.Client().With("Host", "evovoice.io:8443").Get(t, "/json/metadata?op=NewCustomer"+query).Want(t, http.StatusOK)
		request := between(t, string(page.Body), `<div class="request"><pre>`, "</pre>")
		response := between(t, string(page.Body), `<div class="response"><pre>`, "</pre>")
		request = strings.NewReplacer(`<span class="value">`, "", "</span>", "").Replace(request)
		if d := cmp.Diff(given.example, html.UnescapeString(request)+"\n"+html.UnescapeString(response)); d != "" {
			t.Errorf("example of %q: %s", query, d)
		}
	}
	listing := typescript(t, p.Client(), "NewCustomer", "&compat=6.4")
	if d := cmp.Diff(withoutTexts(given.listing), withoutTexts(listing)); d != "" {
		t.Errorf("listing: %s", d)
	}
	p.Stop(t)
}

// typescript gives the TypeScript listing on the page of an operation.
func typescript(t *testing.T, c test.Client, operation, query string) string {
	t.Helper()
	page := c.Get(t, "/json/metadata?op="+operation+"&lang=typescript"+query).Want(t, http.StatusOK)
	return html.UnescapeString(between(t, string(page.Body), `<code lang="typescript">`, "</code>"))
}

var (
	commentText   = regexp.MustCompile(`(?m)^(\s*\* ).+$`)
	attributeText = regexp.MustCompile(`Description="[^"]*"`)
)

// withoutTexts leaves out what descriptions say.
func withoutTexts(listing string) string {
	listing = commentText.ReplaceAllString(listing, "${1}…")
	return attributeText.ReplaceAllString(listing, `Description="…"`)
}
