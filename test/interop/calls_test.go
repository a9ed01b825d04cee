package interop_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/test"
	"evovoice/test/interop"
)

// text has what is special in JSON, in queries and in HTML.
const text = `Söhne & "Töchter" <100%>, a+b=c; \ 日本 😀`

// lines gives verb and target of each call.
func lines(calls []interop.Call) string {
	var b strings.Builder
	for _, c := range calls {
		b.WriteString(c.Verb + " " + c.Target + "\n")
	}
	return b.String()
}

func TestCalls(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		var got struct {
			Posted, Sent, ToURL, Read, ByPath api.CustomerInfo
			Page, List                        test.Customers
		}
		p.run(t, "calls.js", map[string]any{"text": text}, &got)
		if got.Posted.Name != text || got.Posted.AccountName != "Harbor" {
			t.Errorf("posted %+v", got.Posted)
		}
		data, err := json.Marshal(map[string]any{"Greeting": map[string]string{"stringValue": text}})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(asMap(t, data), asMap(t, got.Posted.Data.JSON())); d != "" {
			t.Errorf("data: %s", d)
		}
		if d := cmp.Diff(string(mustJSON(t, got.Posted)), string(mustJSON(t, got.Read))); d != "" {
			t.Errorf("read another customer than was posted: %s", d)
		}
		if got.ByPath.ID != got.Posted.ID {
			t.Errorf("by path %s, want %s", got.ByPath.ID, got.Posted.ID)
		}
		if len(got.Page.Items) != 1 || got.Page.TotalCount != 3 || got.Page.TotalPages != 2 || got.Page.HasMorePages {
			t.Errorf("second page of two %+v", got.Page)
		}
		want := []string{got.Posted.ID, got.Sent.ID, got.ToURL.ID}
		var ids []string
		for _, c := range got.List.Items {
			ids = append(ids, c.ID)
		}
		if d := cmp.Diff(want, ids); d != "" {
			t.Errorf("list: %s", d)
		}
		base := p.edition.Base
		sent := p.wire.Calls()
		if d := cmp.Diff("POST "+base+"NewAccount\nPOST "+base+"NewCustomer\nPOST "+base+"NewCustomer\nPOST /customers\n"+
			"GET "+base+"GetCustomer?customerId="+got.Posted.ID+"\nGET /customers/"+got.Posted.ID+"\n", lines(sent[:6])); d != "" {
			t.Errorf("request lines: %s", d)
		}
		if c := sent[7]; c.Verb != http.MethodGet || !strings.HasPrefix(c.Target, base+"ListCustomers?") {
			t.Errorf("the verb that the types tell is not taken: %s %s", c.Verb, c.Target)
		}
		for _, c := range sent {
			if c.Header.Get("Content-Type") != "application/json" || c.Header.Get("Accept") != "*/*" {
				t.Errorf("%s %s: the client is known to say application/json on every call and to accept */*: %v", c.Verb, c.Target, c.Header)
			}
		}
	})
}

func asMap(t *testing.T, text []byte) (m map[string]any) {
	t.Helper()
	if err := json.Unmarshal(text, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestVerbs(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		wire := interop.Record(t, interop.StartShelf(t))
		var got struct {
			Made, Put, Patched, Got, PutToURL, PatchToURL interop.Book
			Gone, LeftOver                                failure
			Answers                                       []string
		}
		p.run(t, "verbs.js", map[string]any{"url": wire.URL}, &got)
		lent := false
		made := interop.Book{
			BookID: "1", Title: "Moby Dick", Pages: 635, Tags: []string{"whale", "a,b"}, Lent: &lent, Weight: 0.5,
			Notes: map[string]string{"Straße": `a "quoted" note`, "empty": ""},
		}
		book := func(title string, pages int) interop.Book {
			return interop.Book{BookID: "1", Title: title, Pages: pages}
		}
		want := []interop.Book{made, book("Moby-Dick", 1), book("Moby-Dick", 2), book("Moby-Dick", 2), book("By path", 3), book("By path too", 3)}
		if d := cmp.Diff(want, []interop.Book{got.Made, got.Put, got.Patched, got.Got, got.PutToURL, got.PatchToURL}); d != "" {
			t.Error(d)
		}
		for _, f := range []failure{got.Gone, got.LeftOver} {
			if f.ResponseStatus.ErrorCode != "NotFound" || f.ResponseStatus.fields() != "bookId NotFound;" {
				t.Errorf("a book that was dropped: %+v", f)
			}
		}
		if d := cmp.Diff([]string{"undefined", "undefined", "null"}, got.Answers); d != "" {
			t.Errorf("answers of calls without an answer: %s", d)
		}
		base := p.edition.Base
		if d := cmp.Diff(strings.ReplaceAll("POST %NewBook\nPUT %SetBook\nPATCH %ChangeBook\nGET %GetBook?bookId=1\nPUT /books/1\nPATCH /books/1\n"+
			"DELETE %DropBook?bookId=1\nGET %GetBook?bookId=1\nPOST %NewBook\nDELETE %DropBook?bookId=2\nPOST %NewBook\nDELETE /books/3\n"+
			"DELETE %DropBook?bookId=3\n", "%", base), lines(wire.Calls())); d != "" {
			t.Errorf("request lines: %s", d)
		}
	})
}

func TestResults(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		type result struct {
			Succeeded, Failed, Empty, HasOther bool
			Name, Code, Message, OfName        string
			Total                              int
			Names                              []string
			Fields                             [][]string
		}
		var got struct{ Made, List, Bad, Missing, Unsigned, Dropped, NotDropped result }
		p.run(t, "results.js", map[string]any{"shelf": interop.StartShelf(t), "base": shelfBase(p.edition)}, &got)
		want := got
		want.Made = result{Succeeded: true, Name: "Bluewater"}
		want.List = result{Succeeded: true, Total: 1, Names: []string{"Bluewater"}}
		want.Bad = result{
			Failed: true, Code: "NotEmpty", OfName: "name must not be blank",
			Fields: [][]string{{"name", "NotEmpty"}, {"referenceId", "Length"}},
		}
		want.Missing = result{Failed: true, Code: "NotFound", Message: got.Missing.Message}
		want.Unsigned = result{Failed: true, Code: "Unauthorized"}
		want.Dropped = result{Succeeded: true, Empty: true}
		want.NotDropped = result{Failed: true, Code: "NotFound"}
		if d := cmp.Diff(want, got); d != "" || got.Missing.Message == "" {
			t.Errorf("%+v\n%s", got.Missing, d)
		}
	})
}

// shelfBase is what a client of an edition is told to call below when it gets
// another address; empty stands for /json/reply.
func shelfBase(e interop.Edition) string {
	if e.Base == "/api/" {
		return "api"
	}
	return ""
}

func TestBatches(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		var got struct {
			All, None                     []string
			Failed, Invalid, OneWayFailed failure
			Drops                         []any
			OneWay                        struct{ All, One, Published string }
		}
		shelf := interop.Record(t, interop.StartShelf(t))
		p.run(t, "batches.js", map[string]any{"shelf": shelf.URL, "base": shelfBase(p.edition)}, &got)
		if d := cmp.Diff([]string{"A1", "A2", "A3"}, got.All); d != "" {
			t.Errorf("answers of a batch: %s", d)
		}
		if d := cmp.Diff([]any{nil, nil}, got.Drops); d != "" {
			t.Errorf("a batch of calls without an answer: %s", d)
		}
		for _, c := range []struct {
			what, code, index string
			got               failure
		}{
			{"the second call fails", "NotFound", "1", got.Failed},
			{"the third call is no request", "SerializationException", "2", got.Invalid},
			{"a one-way call fails", "NotEmpty", "", got.OneWayFailed},
		} {
			s := c.got.ResponseStatus
			if s.ErrorCode != c.code || s.Meta["AutoBatchIndex"] != c.index || s.Message == "" {
				t.Errorf("%s: %+v", c.what, s)
			}
		}
		// What ran before a failure stands; a batch that cannot be read runs nothing.
		if d := cmp.Diff("A1, A2, A3, B1, D1, D2, E1, F1", p.names(t)); d != "" {
			t.Errorf("customers: %s", d)
		}
		want := strings.Repeat("POST "+p.edition.Base+"NewCustomer[]\n", 3) + "POST " + p.edition.OneWay + "NewCustomer[]\n" +
			strings.Repeat("POST "+p.edition.OneWay+"NewCustomer\n", 3)
		if d := cmp.Diff(want, lines(p.wire.Calls())); d != "" {
			t.Errorf("request lines: %s", d)
		}
	})
}

func TestPlainTextAndBasePaths(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		var got struct {
			Names []string
			Paths []bool
			Other failure
		}
		p.run(t, "plain.js", nil, &got)
		if d := cmp.Diff([]string{"As text", "As text, in a batch", "As text, on its route"}, got.Names); d != "" {
			t.Error(d)
		}
		if got.Other.ResponseStatus.ErrorCode != "NotFound" {
			t.Errorf("a path that is none: %+v", got.Other)
		}
		sent := p.wire.Calls()
		if d := cmp.Diff("POST /api/NewCustomer\nPOST /api/NewCustomer[]\nPOST /customers\nGET "+p.edition.Base+"GetAuthStatus\n"+
			"GET /json/reply/GetAuthStatus\nPOST /json/oneway/GetAuthStatus\nGET /elsewhere/GetAuthStatus\n", lines(sent)); d != "" {
			t.Errorf("request lines: %s", d)
		}
		for _, c := range sent[:3] {
			if kind := c.Header.Get("Content-Type"); kind != "text/plain;charset=UTF-8" {
				t.Errorf("%s: the client is known to send text/plain, here %s", c.Target, kind)
			}
		}
	})
}

func TestJSONAPIClient(t *testing.T) {
	t.Parallel()
	e := interop.Editions()[2]
	p := newPlace(t, e, compile(t, e))
	var got struct {
		User, Made string
		All        []string
	}
	p.run(t, "apiclient.js", nil, &got)
	if got.User != test.AdminEmail || got.Made != "Made by JsonApiClient" || len(got.All) != 1 {
		t.Errorf("%+v", got)
	}
	if d := cmp.Diff("In a batch, Made by JsonApiClient", p.names(t)); d != "" {
		t.Error(d)
	}
	for _, c := range p.wire.Calls() {
		if c.Verb == http.MethodPost && c.Header.Get("Content-Type") != "text/plain;charset=UTF-8" {
			t.Errorf("%s: %v", c.Target, c.Header)
		}
	}
}

func TestListingForJavaScript(t *testing.T) {
	t.Parallel()
	e := interop.Editions()[2]
	p := newPlace(t, e, compile(t, e))
	p.admin.NewCustomer(t, p.account, "", "Another")
	var got struct {
		Made  api.CustomerInfo
		Reply bool
		Names []string
	}
	p.run(t, "javascript.mjs", nil, &got)
	if d := cmp.Diff([]string{"By JavaScript", "Another"}, got.Names); d != "" || !got.Reply || got.Made.Name != "By JavaScript" {
		t.Errorf("%+v\n%s", got, d)
	}
	want := map[string]any{"Greeting": map[string]any{"stringValue": "Good day"}}
	if d := cmp.Diff(want, asMap(t, got.Made.Data.JSON())); d != "" {
		t.Errorf("data: %s", d)
	}
}
