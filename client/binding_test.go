package client_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/client"
	"evovoice/host/wire"
)

// Whatever a request holds, the server binds the very same from what the client
// sends, be it in the path, the query or the body.
func TestWhatIsSentIsWhatIsBound(t *testing.T) {
	t.Parallel()
	for _, op := range api.Operations() {
		t.Run(op.Name, func(t *testing.T) {
			t.Parallel()
			var bound any
			server := httptest.NewServer(binder(t, op, &bound))
			defer server.Close()
			c := dial(t, server.URL)
			method := reflect.ValueOf(c).MethodByName(op.Name)
			rapid.Check(t, func(rt *rapid.T) {
				request := reflect.New(reflect.TypeOf(op.Request))
				fill(rt, request.Elem())
				bound = nil
				results := method.Call([]reflect.Value{reflect.ValueOf(t.Context()), request})
				if err, _ := results[len(results)-1].Interface().(error); err != nil {
					rt.Fatal(err)
				}
				if !reflect.DeepEqual(bound, request.Interface()) {
					rt.Fatalf("sent  %+v\nbound %+v", request.Elem(), bound)
				}
			})
		})
	}
}

// binder binds requests of one operation as the server does, at its own routes
// and the predefined one.
func binder(t *testing.T, op api.Operation, bound *any) http.Handler {
	handler := func(w http.ResponseWriter, r *http.Request) {
		into := reflect.New(reflect.TypeOf(op.Request)).Interface()
		text, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		if err := wire.DecodeJSON(text, into); err != nil {
			t.Errorf("body %s: %v", text, err)
		}
		query, err := url.ParseQuery(r.URL.RawQuery)
		if err != nil {
			t.Error(err)
		}
		for name, values := range query {
			if found, err := wire.SetText(into, name, values); err != nil || !found {
				t.Errorf("query %s=%q: found %v, %v", name, values, found, err)
			}
		}
		for _, f := range reflect.VisibleFields(reflect.TypeOf(op.Request)) {
			name := f.Tag.Get("json")
			if i := len(name) - len(",omitempty"); i > 0 && name[i:] == ",omitempty" {
				name = name[:i]
			}
			if value := r.PathValue(name); f.Tag.Get("in") == "path" && value != "" {
				if _, err := wire.SetText(into, name, []string{value}); err != nil {
					t.Errorf("path %s=%s: %v", name, value, err)
				}
			}
		}
		*bound = into
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		io.WriteString(w, "{}") //nolint:errcheck // the test fails for want of a reply
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/json/reply/"+op.Name, handler)
	for _, route := range op.Routes {
		verbs := route.Verbs
		if len(verbs) == 0 {
			verbs = []string{""}
		}
		for _, verb := range verbs {
			mux.HandleFunc(verb+" "+route.Path, handler)
		}
	}
	return mux
}

// Requests that could be anything but the plain form of a call.
func TestWhereACallGoes(t *testing.T) {
	t.Parallel()
	var got string
	c := dial(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		got = r.Method + " " + r.RequestURI + " " + string(text)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Dry-Run", "true")
		io.WriteString(w, "{}") //nolint:errcheck // the test fails for want of a reply
	})+"/voice/")
	empty := ""
	dry := client.WithDryRun()
	for _, test := range []struct {
		name string
		call func() error
		want string
	}{
		{
			"path", func() error { _, err := c.GetCustomer(t.Context(), &api.GetCustomer{CustomerID: "5f-A_9"}); return err },
			"GET /voice/customers/5f-A_9 ",
		},
		{
			"path value with a slash", func() error { _, err := c.GetCustomer(t.Context(), &api.GetCustomer{CustomerID: "a/b"}); return err },
			"GET /voice/json/reply/GetCustomer?customerId=a%2Fb ",
		},
		{
			"path value that is a word of a route", func() error { _, err := c.GetAccount(t.Context(), &api.GetAccount{AccountID: "Status"}); return err },
			"GET /voice/json/reply/GetAccount?accountId=Status ",
		},
		{
			"path value missing", func() error { _, err := c.GetCustomer(t.Context(), nil); return err },
			"GET /voice/json/reply/GetCustomer ",
		},
		{
			"second route", func() error { _, err := c.Authenticate(t.Context(), &api.Authenticate{UserName: "a"}); return err },
			`POST /voice/auth {"userName":"a"}`,
		},
		{
			"first route", func() error { _, err := c.SignIn(t.Context(), "a", "b"); return err },
			`POST /voice/auth/credentials {"userName":"a","password":"b"}`,
		},
		{"lists", func() error {
			_, err := c.ListCustomers(t.Context(), &api.ListCustomers{
				NameFilter: "a,b & c", AccountIDs: []string{"a", `b,"c"`, "", " d"}, TagIDs: []string{},
				ListRequest: api.ListRequest[api.CustomerInfo]{Page: 2, All: true, SortOrder: api.SortDescend},
			})
			return err
		}, "GET /voice/customers?accountIds=a%2C%22b%2C%22%22c%22%22%22%2C%22%22%2C%22+d%22&nameFilter=a%2Cb+%26+c&tagIds=%5B%5D&page=2&all=true&sortOrder=Descend "},
		{
			"nothing set", func() error { _, err := c.NewCustomer(t.Context(), nil); return err },
			"POST /voice/customers {}",
		},
		{
			"an empty text that counts", func() error { _, err := c.NewCustomer(t.Context(), &api.NewCustomer{ReferenceID: &empty}); return err },
			`POST /voice/customers {"referenceId":""}`,
		},
		{
			"a dry write", func() error { _, err := c.NewAccount(t.Context(), &api.NewAccount{Name: "<A>"}, dry); return err },
			`POST /voice/accounts?dryRun=true {"name":"<A>"}`,
		},
		{
			"a dry read", func() error { _, err := c.ListAccounts(t.Context(), nil, dry); return err },
			"GET /voice/accounts ",
		},
	} {
		if err := test.call(); err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if got != test.want {
			t.Errorf("%s: sent %s\nwant %s", test.name, got, test.want)
		}
	}
}
