package test_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/test"
)

// harbor is a server with an account, a customer in it, and one of another account.
type harbor struct {
	*test.Server
	places *strings.Replacer
	total  int
}

func newHarbor(t *testing.T) harbor {
	t.Helper()
	s := test.Start(t)
	c := s.Admin()
	account, other := c.NewAccount(t, "Harbor"), c.NewAccount(t, "Other")
	customer, foreign := c.NewCustomer(t, account.ID, "", "Group"), c.NewCustomer(t, other.ID, "", "Foreign")
	return harbor{s, strings.NewReplacer(
		"{account}", account.ID, "{other}", other.ID, "{customer}", customer.ID, "{foreign}", foreign.ID, "{unknown}", test.Unknown,
	), 2}
}

// nothingMade checks that there are the same accounts and customers as before.
func (h harbor) nothingMade(t *testing.T) {
	t.Helper()
	if total := h.Admin().ListCustomers(t).TotalCount; total != h.total {
		t.Errorf("%d customers, want %d", total, h.total)
	}
	accounts := test.As[api.ListResponse[api.AccountInfo]](t, h.Admin().Get(t, "/accounts"))
	if accounts.TotalCount != 2 {
		t.Errorf("%d accounts, want 2", accounts.TotalCount)
	}
}

// nested is the JSON of data that holds the given count of Structs inside each
// other, through structValue or listValue.
func nested(count int, member, open, end string) string {
	inner := strings.Repeat(`{"a":{"`+member+`":`+open, count-1)
	return inner + "{}" + strings.Repeat(end+"}}", count-1)
}

const (
	serialization = "SerializationException"
	characters    = "InvalidCharacters"
	outOfRange    = "InclusiveBetween"
)

// refusal is a call that a server of harbor's must refuse.
type refusal struct {
	name, verb, path, body string
	status                 int
	code, field            string
}

func create(name, body string, status int, code, field string) refusal {
	return refusal{name, "POST", "/customers", body, status, code, field}
}

func list(query string, code, field string) refusal {
	return refusal{query, "GET", "/customers?" + query, "", 400, code, field}
}

var refusals = []refusal{
	create("no body", ``, 400, "NotEmpty", "name"),
	create("no JSON", `{"accountId":"{account}","name":"A"`, 400, serialization, ""),
	create("text after JSON", `{"accountId":"{account}","name":"A"} x`, 400, serialization, ""),
	create("trailing comma", `{"accountId":"{account}","name":"A",}`, 400, serialization, ""),
	create("single quotes", `{'accountId':'{account}','name':'A'}`, 400, serialization, ""),
	create("list for object", `[{"accountId":"{account}","name":"A"}]`, 400, serialization, ""),
	create("text for object", `"A"`, 400, serialization, ""),
	create("half of a surrogate pair", `{"accountId":"{account}","name":"\ud83d"}`, 400, serialization, ""),
	create("raw control character", "{\"accountId\":\"{account}\",\"name\":\"a\tb\"}", 400, serialization, ""),
	create("invalid UTF-8", "{\"accountId\":\"{account}\",\"name\":\"a\xffb\"}", 400, serialization, ""),
	create("overlong UTF-8", "{\"accountId\":\"{account}\",\"name\":\"\xc0\xaf\"}", 400, serialization, ""),

	create("object for name", `{"accountId":"{account}","name":{"a":1}}`, 400, serialization, "name"),
	create("list for account", `{"accountId":["{account}"],"name":"A"}`, 400, serialization, "accountId"),
	create("list for data", `{"accountId":"{account}","name":"A","data":[1]}`, 400, serialization, "data"),
	create("number for a value", `{"accountId":"{account}","name":"A","data":{"x":5}}`, 400, serialization, "data.x"),
	create("text for a number", `{"accountId":"{account}","name":"A","data":{"x":{"numberValue":"many"}}}`, 400, serialization, "data.x.numberValue"),
	create("number without end", `{"accountId":"{account}","name":"A","data":{"x":{"numberValue":1e400}}}`, 400, serialization, "data.x.numberValue"),
	create("text for a truth value", `{"accountId":"{account}","name":"A","data":{"x":{"boolValue":"maybe"}}}`, 400, serialization, "data.x.boolValue"),
	create("number in a list of objects", `{"accountId":"{account}","name":"A","data":{"x":{"listValue":[{},7]}}}`, 400, serialization, "data.x.listValue[1]"),
	create("text in a nested object", `{"accountId":"{account}","name":"A","data":{"x":{"structValue":{"y":{"structValue":"z"}}}}}`, 400, serialization, "data.x.structValue.y.structValue"),
	create("65 Structs by structValue", `{"accountId":"{account}","name":"A","data":`+nested(65, "structValue", "", "")+`}`, 400, "Depth", "data"+strings.Repeat(".a.structValue", 64)),
	create("65 Structs by listValue", `{"accountId":"{account}","name":"A","data":`+nested(65, "listValue", "[", "]")+`}`, 400, "Depth", "data"+strings.Repeat(".a.listValue[0]", 64)),

	create("no name", `{"accountId":"{account}"}`, 400, "NotEmpty", "name"),
	create("null name", `{"accountId":"{account}","name":null}`, 400, "NotEmpty", "name"),
	create("empty name", `{"accountId":"{account}","name":""}`, 400, "NotEmpty", "name"),
	create("blank name", `{"accountId":"{account}","name":" \t\u00a0\u2003\r\n"}`, 400, "NotEmpty", "name"),
	create("name of 501 characters", `{"accountId":"{account}","name":"`+strings.Repeat("é", 501)+`"}`, 400, "Length", "name"),
	create("name of 10,000 characters", `{"accountId":"{account}","name":"`+strings.Repeat("x", 10_000)+`"}`, 400, "Length", "name"),
	create("line in a name", `{"accountId":"{account}","name":"a\nb"}`, 400, characters, "name"),
	create("bell in a name", `{"accountId":"{account}","name":"a\u0007b"}`, 400, characters, "name"),
	create("zero in a name", `{"accountId":"{account}","name":"a\u0000b"}`, 400, characters, "name"),
	create("C1 control in a name", `{"accountId":"{account}","name":"a\u0085b"}`, 400, characters, "name"),
	create("line separator in a name", `{"accountId":"{account}","name":"a\u2028b"}`, 400, characters, "name"),
	create("bell in a reference", `{"accountId":"{account}","name":"A","referenceId":"\u0007"}`, 400, characters, "referenceId"),
	create("reference of 501 characters", `{"accountId":"{account}","name":"A","referenceId":"`+strings.Repeat("x", 501)+`"}`, 400, "Length", "referenceId"),

	create("no account", `{"name":"A"}`, 400, "NotEmpty", "accountId"),
	create("unknown account", `{"accountId":"{unknown}","name":"A"}`, 404, "NotFound", "accountId"),
	create("no id of an account", `{"accountId":"' OR 1=1 --","name":"A"}`, 404, "NotFound", "accountId"),
	create("unknown parent", `{"accountId":"{account}","parentCustomerId":"{unknown}","name":"A"}`, 404, "NotFound", "parentCustomerId"),
	create("unknown parent alone", `{"parentCustomerId":"{unknown}","name":"A"}`, 404, "NotFound", "parentCustomerId"),
	create("parent of another account", `{"accountId":"{account}","parentCustomerId":"{foreign}","name":"A"}`, 400, "Predicate", "parentCustomerId"),
	create("account for parent", `{"accountId":"{account}","parentCustomerId":"{account}","name":"A"}`, 404, "NotFound", "parentCustomerId"),

	{"invalid UTF-8 in a query", "POST", "/customers?accountId={account}&name=a%ff", "", 400, serialization, "name"},
	{"query that is not encoded", "POST", "/customers?accountId={account}&name=%zz", "", 400, serialization, ""},
	{"unknown dry run", "POST", "/customers?dryRun=perhaps", `{"accountId":"{account}","name":"A"}`, 400, serialization, "dryRun"},

	{"account without name", "POST", "/accounts", `{}`, 400, "NotEmpty", "name"},
	{"carrier without token", "POST", "/accounts", `{"name":"A","twilioAccountSid":"AC1"}`, 400, "NotEmpty", "twilioAuthToken"},
	{"carrier without account", "POST", "/accounts", `{"name":"A","twilioAuthToken":"t"}`, 400, "NotEmpty", "twilioAccountSid"},
	{"unknown account to read", "GET", "/accounts/{unknown}", "", 404, "NotFound", "accountId"},
	{"unknown customer to read", "GET", "/customers/{unknown}", "", 404, "NotFound", "customerId"},
	{"no customer to read", "GET", "/json/reply/GetCustomer", "", 400, "NotEmpty", "customerId"},

	{"unknown path", "GET", "/customer", "", 404, "NotFound", ""},
	{"path too deep", "GET", "/customers/{customer}/x", "", 404, "NotFound", ""},
	{"root", "GET", "/", "", 404, "NotFound", ""},
	{"unknown operation by reply", "POST", "/json/reply/NewThing", `{}`, 405, "NotImplementedException", ""},
	{"unknown operation by api", "GET", "/api/NewThing", "", 405, "NotImplementedException", ""},

	list("page=-1", outOfRange, "page"),
	list("page=2147483648", serialization, "page"),
	list("page=abc", serialization, "page"),
	list("page=1.5", serialization, "page"),
	list("countPerPage=-1", outOfRange, "countPerPage"),
	list("countPerPage=10001", outOfRange, "countPerPage"),
	list("countPerPage=9999999999", serialization, "countPerPage"),
	list("all=perhaps", serialization, "all"),
	list("sortOrder=Sideways", serialization, "sortOrder"),
	list("sortField=colour", "Predicate", "sortField"),
	list("sortField=data", "Predicate", "sortField"),
	list("sortField=name+desc", "Predicate", "sortField"),
	list("nameFilter="+strings.Repeat("x", 501), "Length", "nameFilter"),
	list("nameFilter=a%00b", characters, "nameFilter"),
	list("specificIds="+strings.Repeat("1,", 10_000)+"1", outOfRange, "specificIds"),
	list("accountIds="+strings.Repeat("1,", 1000)+"1", outOfRange, "accountIds"),
	list("parentCustomerIds="+strings.Repeat("1,", 1000)+"1", outOfRange, "parentCustomerIds"),
	list("tagIds="+strings.Repeat("1,", 50)+"1", outOfRange, "tagIds"),
	{"sort field of accounts", "GET", "/accounts?sortField=twilioAuthToken", "", 400, "Predicate", "sortField"},
	{"page of accounts", "GET", "/accounts?page=-1", "", 400, outOfRange, "page"},
	{"long filter of accounts", "POST", "/json/reply/ListAccounts", `{"nameFilter":"` + strings.Repeat("x", 60_000) + `"}`, 400, "Length", "nameFilter"},
}

func TestRefusedInput(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	for _, row := range refusals {
		t.Run(row.name[:min(len(row.name), 60)], func(t *testing.T) {
			t.Parallel()
			var body any
			if row.body != "" {
				body = h.places.Replace(row.body)
			}
			h.Admin().Call(t, row.verb, h.places.Replace(row.path), body).Refused(t, row.status, row.code, row.field)
			h.nothingMade(t)
		})
	}
}

func TestRefusedBodies(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	c := h.Admin()
	const limit = 1 << 20
	body := func(size int) string {
		head, tail := h.places.Replace(`{"accountId":"{account}","name":"A","unknown":"`), `"}`
		return head + strings.Repeat("x", size-len(head)-len(tail)) + tail
	}
	c.Post(t, "/customers", body(limit+1)).Refused(t, 413, "RequestEntityTooLarge", "")
	c.Post(t, "/api/NewCustomer", body(limit+1)).Refused(t, 413, "RequestEntityTooLarge", "")
	c.Post(t, "/customers", strings.NewReader(body(limit+1))).Refused(t, 413, "RequestEntityTooLarge", "")
	c.With("Content-Type", "application/x-www-form-urlencoded").Post(t, "/customers", "name=A&accountId="+strings.Repeat("x", limit)).Refused(t, 413, "RequestEntityTooLarge", "")
	c.With("Content-Type", "application/pdf").Post(t, "/customers", h.places.Replace(`{"accountId":"{account}","name":"A"}`)).Refused(t, 415, "UnsupportedMediaType", "")
	// Nobody without sign-in makes the server read a body.
	h.Client().Post(t, "/customers", `{`).Refused(t, 401, "Unauthorized", "")
	h.nothingMade(t)
	for _, r := range []*test.Reply{
		c.Post(t, "/customers", body(limit)),
		c.Post(t, "/customers", strings.NewReader(body(limit))),
	} {
		r.Want(t, http.StatusOK)
	}
}

func TestInputAtItsLimits(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	for _, row := range []struct{ name, body string }{
		{"name of 500 characters", `{"accountId":"{account}","name":"` + strings.Repeat("é", 500) + `"}`},
		{"name with white space around", `{"accountId":"{account}","name":"\n  A\t"}`},
		{"64 Structs by structValue", `{"accountId":"{account}","name":"A","data":` + nested(64, "structValue", "", "") + `}`},
		{"64 Structs by listValue", `{"accountId":"{account}","name":"A","data":` + nested(64, "listValue", "[", "]") + `}`},
		{"reference of 500 characters", `{"accountId":"{account}","name":"A","referenceId":"` + strings.Repeat("x", 500) + `"}`},
		{"number for name", `{"accountId":"{account}","name":3}`},
		{"nulls", `{"accountId":"{account}","name":"A","parentCustomerId":null,"referenceId":null,"data":null}`},
		{"empty texts", `{"accountId":"{account}","name":"A","parentCustomerId":"","referenceId":""}`},
		{"unknown members", `{"accountId":"{account}","name":"A","color":"red","deep":{"er":[1,{}]}}`},
		{"names in another case", `{"ACCOUNTID":"{account}","Name":"A"}`},
		{"the last of two", `{"accountId":"{unknown}","accountId":"{account}","name":"B","name":"A"}`},
		{"byte order mark", "\ufeff" + `{"accountId":"{account}","name":"A"}`},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			r := h.Admin().Post(t, "/customers", h.places.Replace(row.body)).Want(t, http.StatusOK)
			made := test.As[api.CustomerInfo](t, r)
			switch {
			case strings.Contains(row.name, "500") && len(made.Name) < 500 && len(*made.ReferenceID) != 500:
				t.Errorf("made %+v", made)
			case !strings.Contains(row.name, "name") && made.Name != "A":
				t.Errorf("the name is %q", made.Name)
			}
			if read := h.Admin().Get(t, "/customers/"+made.ID); string(read.Body) != string(r.Body) {
				t.Errorf("made\n%.500s\nread\n%.500s", r.Body, read.Body)
			}
		})
	}
}

func TestWrongVerbs(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	for _, row := range []struct{ verb, path, allow string }{
		{"DELETE", "/customers", "GET, POST"},
		{"PUT", "/customers.json", "GET, POST"},
		{"POST", "/customers/{customer}", "DELETE, GET, PATCH"},
		{"PATCH", "/accounts", "GET, POST"},
		{"PUT", "/accounts/{account}", "DELETE, GET, PATCH"},
		{"DELETE", "/auth/status", "GET, POST"},
		{"POST", "/metadata", "GET, HEAD"},
	} {
		r := h.Admin().Call(t, row.verb, h.places.Replace(row.path), nil)
		r.Refused(t, 405, "MethodNotAllowed", "")
		if got := r.Header.Get("Allow"); got != row.allow {
			t.Errorf("%s %s allows %q, want %q", row.verb, row.path, got, row.allow)
		}
	}
	h.nothingMade(t)
}

func TestSeveralFieldsAtFault(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	want := ""
	for range 20 {
		r := h.Admin().Get(t, "/customers?page=a&countPerPage=b&all=c&sortOrder=d").Want(t, 400)
		if want == "" {
			want = string(r.Body)
		}
		if string(r.Body) != want {
			t.Fatalf("the same call is refused with\n%s\nand with\n%s", want, r.Body)
		}
	}
	for _, field := range []string{"page", "countPerPage", "all", "sortOrder"} {
		if !strings.Contains(want, fmt.Sprintf(`"fieldName":%q`, field)) {
			t.Errorf("%s is not named in %s", field, want)
		}
	}
}

func TestDepthOfTheTree(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Admin()
	account := c.NewAccount(t, "Harbor")
	parent := ""
	for range 64 {
		parent = c.NewCustomer(t, account.ID, parent, "Level").ID
	}
	deepest := c.Customer(t, parent)
	if len(deepest.Breadcrumb) != 64 {
		t.Errorf("a breadcrumb of %d", len(deepest.Breadcrumb))
	}
	c.Post(t, "/customers", map[string]string{"accountId": account.ID, "parentCustomerId": parent, "name": "Too deep"}).
		Refused(t, 400, "Depth", "parentCustomerId")
	if total := c.ListCustomers(t, "parentCustomerIds", deepest.Breadcrumb[0].ID).TotalCount; total != 63 {
		t.Errorf("%d customers below the top", total)
	}
}
