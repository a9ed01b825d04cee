package interop_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/test"
	"evovoice/test/interop"
)

// What ServiceStack hosts may have and this one does not: callers must learn
// so, and get in by none of it.
func TestWhatIsNotHere(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Client()
	for _, path := range []string{
		"/register", "/assignroles", "/unassignroles", "/login", "/access-token", "/session-to-token", "/apikeys", "/apikeys/regenerate",
		"/event-stream", "/event-heartbeat", "/event-subscribers", "/ui", "/ui/NewCustomer", "/locode", "/admin-ui", "/requestlogs",
		"/swagger-ui", "/auth-profiles/me", "/html/reply/GetAuthStatus", "/json/GetAuthStatus", "/API/GetAuthStatus", "/api/v1/GetAuthStatus", "/",
		"/types/swift4", "/types/js",
	} {
		c.Get(t, path).Refused(t, 404, "NotFound", "")
	}
	for _, name := range []string{"GetAccessToken", "Register", "AssignRoles", "GetApiKeys"} {
		c.Post(t, "/api/"+name, "{}").Refused(t, 405, "NotImplementedException", "")
	}
	for name, stranger := range map[string]test.Client{
		"a bearer token": c.With("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."),
		"a secret":       c.With("authsecret", "zsecret"),
		"a key":          c.Basic("ak-87949de37e894627a9f6173154e7cafa", ""),
		"a token cookie": c.With("Cookie", "ss-tok=eyJhbGciOiJub25lIn0.e30."),
	} {
		r := stranger.Get(t, "/customers?authsecret=zsecret&apikey=ak-87949de37e894627a9f6173154e7cafa")
		if r.Status != http.StatusUnauthorized {
			t.Errorf("%s: status %d", name, r.Status)
		}
	}
}

// Names that have a meaning elsewhere mean nothing here, and do no harm.
func TestReservedNames(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	account := s.Admin().NewAccount(t, "Harbor").ID
	const reserved = "_=1&v=2&version=3&debug=requestinfo&authsecret=x&apikey=y&code=z&redirect=%2F&continue=%2F&skip=1&take=1&orderBy=Name&fields=id&include=total"
	made := test.As[api.CustomerInfo](t, s.Admin().Post(t, "/customers?"+reserved, map[string]any{"accountId": account, "name": "One", "version": 4, "__type": "System.Object"}))
	page := test.As[test.Customers](t, s.Admin().Get(t, "/customers?"+reserved))
	if made.Name != "One" || test.Names(page) != "One" || page.Items[0].ID != made.ID {
		t.Errorf("made %+v, listed %+v", made, page)
	}
}

// The clients for .NET ask for JSON, take an operation's own route, and write
// values of a query as JSV.
func TestDotNetClients(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Admin().With("Accept", "application/json").With("User-Agent", "ServiceStack .NET Client 6.40")
	first, second := c.NewAccount(t, "Harbor").ID, c.NewAccount(t, "Quay").ID
	for _, body := range []string{
		`{"accountId":"` + first + `","name":"One"}`,
		`{"AccountId":"` + second + `","Name":"Two","ReferenceId":"HAS-2"}`,
	} {
		c.Post(t, "/customers", body).Want(t, http.StatusOK)
	}
	for query, want := range map[string]string{
		"accountIds=" + first + "," + second + "&sortField=Name&sortOrder=Descend": "Two, One",
		"accountIds=%5B" + first + "%2C" + second + "%5D&all=True&sortField=name":  "One, Two",
		"AccountIds=" + second + "&ShallowParent=False&SimplifiedPaging=True":      "Two",
		"nameFilter=%22One%22": "",
	} {
		if got := test.Names(test.As[test.Customers](t, c.Get(t, "/customers?"+query))); got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
	found := test.As[test.Customers](t, c.Post(t, "/json/reply/ListCustomers", `{"AccountIds":["`+second+`"],"Page":0}`))
	if test.Names(found) != "Two" || found.Items[0].ReferenceID == nil || *found.Items[0].ReferenceID != "HAS-2" {
		t.Errorf("found %+v", found)
	}
}

// A read may bring its values in a body, as tools send them that write no queries.
func TestBodiesOfReads(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	account := s.Admin().NewAccount(t, "Harbor").ID
	for _, name := range []string{"One", "Two"} {
		s.Admin().NewCustomer(t, account, "", name)
	}
	for _, path := range []string{"/customers", "/json/reply/ListCustomers", "/api/ListCustomers"} {
		for _, body := range []any{`{"nameFilter":"one"}`, strings.NewReader(`{"nameFilter":"one"}`)} {
			r := s.Admin().Call(t, http.MethodGet, path, body)
			if got := test.Names(test.As[test.Customers](t, r)); got != "One" {
				t.Errorf("%s: %s", path, got)
			}
		}
	}
}

// An answer without content says so by its status alone (RFC 9110 8.6).
func TestEmptyAnswers(t *testing.T) {
	t.Parallel()
	c := test.At(interop.StartShelf(t))
	book := test.As[interop.Book](t, c.Post(t, "/books", map[string]any{"title": "Emma"}))
	for _, r := range []*test.Reply{
		c.Call(t, http.MethodDelete, "/books/"+book.BookID, nil),
		c.Post(t, "/json/oneway/NewBook", map[string]any{"title": "Persuasion"}),
	} {
		r.Want(t, http.StatusNoContent)
		if len(r.Body) > 0 || r.Header.Get("Content-Length") != "" || r.Header.Get("Content-Type") != "" {
			t.Errorf("%s: %v\n%s", r.What, r.Header, r.Body)
		}
	}
}

// What stands in the path of a route is taken as it is spelled there.
func TestValuesInPaths(t *testing.T) {
	t.Parallel()
	c := test.At(interop.StartShelf(t))
	for spelled, want := range map[string]string{
		"a+b": "a+b", "a%20b": "a b", "a%2Fb": "a/b", "a%252Fb": "a%2Fb", "A.b": "A.b", "a.pdf": "a.pdf", "a.json": "a",
		"%C3%A4": "ä", "a,b": "a,b", "%22a%22": `"a"`,
	} {
		r := c.Get(t, "/books/"+spelled)
		r.Refused(t, 404, "NotFound", "bookId")
		if text := "No book has the id " + want; !strings.Contains(string(r.Body), string(mustJSON(t, text))) {
			t.Errorf("%s: %s, want %s", spelled, r.Body, text)
		}
	}
}

// People who are not signed in are shown where to, at the address that they asked for.
func TestPeopleAreLedToTheSignIn(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	browser := s.Client().With("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8").With("Sec-Fetch-Mode", "navigate")
	r := browser.Get(t, "/customers").Want(t, http.StatusUnauthorized)
	page := string(r.Body)
	if r.Header.Get("Content-Type") != "text/html; charset=utf-8" || !strings.Contains(page, `href="/json/metadata?op=Authenticate`) {
		t.Errorf("%v\n%s", r.Header, page)
	}
	if challenge := r.Header.Get("WWW-Authenticate"); !strings.HasPrefix(challenge, "Session ") {
		t.Errorf("the browser would ask for a password by itself: %s", challenge)
	}
	page = string(browser.Basic(test.AdminEmail, test.Password).Get(t, "/customers/"+test.Unknown).Want(t, http.StatusNotFound).Body)
	if !strings.Contains(page, "No customer has this id") || strings.Contains(page, "Authenticate") {
		t.Errorf("a failure for people:\n%s", page)
	}
}

// What failed carries the same parts in every format.
func TestFailuresInEachFormat(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	account := s.Admin().NewAccount(t, "Harbor").ID
	body := map[string]any{"accountId": account, "name": " "}
	for format, want := range map[string]string{
		"json": `{"responseStatus":{"errorCode":"NotEmpty","message":"name must not be blank","errors":[{"errorCode":"NotEmpty","fieldName":"name","message":"name must not be blank"}]}}`,
		"jsv":  `{responseStatus:{errorCode:NotEmpty,message:name must not be blank,errors:[{errorCode:NotEmpty,fieldName:name,message:name must not be blank}]}}`,
		"xml":  `<ErrorCode>NotEmpty</ErrorCode>`,
		"csv":  `NotEmpty`,
	} {
		r := s.Admin().Post(t, "/customers?format="+format, body).Want(t, http.StatusBadRequest)
		if format == "json" || format == "jsv" {
			if d := cmp.Diff(want, string(r.Body)); d != "" {
				t.Errorf("%s: %s", format, d)
			}
			continue
		}
		if !strings.Contains(string(r.Body), want) || strings.Contains(string(r.Body), "StackTrace><") {
			t.Errorf("%s: %s", format, r.Body)
		}
	}
}
