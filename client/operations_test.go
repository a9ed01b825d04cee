package client_test

import (
	"errors"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/client"
)

func TestAccounts(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	opened := newAccount(t, c, "Harbor Answering Service")
	if len(opened.ID) != 24 || opened.Name != "Harbor Answering Service" || opened.CreatedBy != adminEmail {
		t.Errorf("opened %+v", opened)
	}
	read, err := c.GetAccount(t.Context(), &api.GetAccount{AccountID: opened.ID})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(opened, read, cmp.AllowUnexported(api.Document[api.BillingSettings]{})); diff != "" {
		t.Error(diff)
	}
	newAccount(t, c, "Northwind")
	found, err := c.ListAccounts(t.Context(), &api.ListAccounts{NameFilter: "north"})
	if err != nil {
		t.Fatal(err)
	}
	if len(found.Items) != 1 || found.Items[0].Name != "Northwind" || found.TotalCount != 1 {
		t.Errorf("found %+v", found)
	}
}

func TestCustomers(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	account := newAccount(t, c, "Harbor")
	// Order, spelling of numbers, marks of HTML and unknown members are kept.
	const data = `{"Zeta":{"numberValue":1.50},"Alpha":{"stringValue":"<a> & b","future":[1,{}]}}`
	reference := "A, \"B\" / ü"
	added, err := c.NewCustomer(t.Context(), &api.NewCustomer{
		AccountID: account.ID, Name: "Lakeside", ReferenceID: &reference,
		Data: api.DocumentJSON[api.Struct]([]byte(data)),
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(added.Data.JSON()); got != data {
		t.Errorf("data came back as %s", got)
	}
	if added.ReferenceID == nil || *added.ReferenceID != reference {
		t.Errorf("reference came back as %v", added.ReferenceID)
	}
	read, err := c.GetCustomer(t.Context(), &api.GetCustomer{CustomerID: added.ID})
	if err != nil {
		t.Fatal(err)
	}
	if read.Name != "Lakeside" || read.AccountName != "Harbor" || string(read.Data.JSON()) != data {
		t.Errorf("read %+v", read)
	}
	values, err := read.Data.Value()
	if err != nil || *values["Zeta"].NumberValue != 1.5 {
		t.Errorf("values %v, %v", values, err)
	}
	below, err := c.NewCustomer(t.Context(), &api.NewCustomer{ParentCustomerID: added.ID, Name: "Pediatrics"})
	if err != nil {
		t.Fatal(err)
	}
	found, err := c.ListCustomers(t.Context(), &api.ListCustomers{
		AccountIDs: []string{account.ID, "no, such"}, ParentCustomerIDs: []string{added.ID}, ShallowParent: true,
		ListRequest: api.ListRequest[api.CustomerInfo]{SortField: "name", SortOrder: api.SortDescend, CountPerPage: 5},
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found.Items) != 1 || found.Items[0].ID != below.ID {
		t.Errorf("found %+v", found.Items)
	}
}

func TestManyIDsGoInABody(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	account := newAccount(t, c, "Harbor")
	added, err := c.NewCustomer(t.Context(), &api.NewCustomer{AccountID: account.ID, Name: "Lakeside"})
	if err != nil {
		t.Fatal(err)
	}
	ids := []string{added.ID}
	for range 2000 {
		ids = append(ids, strings.Repeat("f", 24))
	}
	found, err := c.ListCustomers(t.Context(), &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{SpecificIDs: ids}})
	if err != nil {
		t.Fatal(err)
	}
	if len(found.Items) != 1 || found.Items[0].ID != added.ID {
		t.Errorf("found %d customers", len(found.Items))
	}
}

func TestSession(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := dial(t, a.URL())
	status := func() *api.UserInfo {
		t.Helper()
		s, err := c.GetAuthStatus(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	if status().IsAuthenticated {
		t.Fatal("signed in before signing in")
	}
	if _, err := c.ListAccounts(t.Context(), nil); !client.IsUnauthorized(err) {
		t.Errorf("without a session: %v", err)
	}
	if _, err := c.SignIn(t.Context(), adminEmail, "wrong password"); !client.IsUnauthorized(err) {
		t.Errorf("wrong password: %v", err)
	}
	in, err := c.SignIn(t.Context(), adminEmail, password)
	if err != nil {
		t.Fatal(err)
	}
	if in.UserName != adminEmail || in.SessionID == "" {
		t.Errorf("signed in as %+v", in)
	}
	if s := status(); !s.IsAuthenticated || s.EmailAddress != adminEmail {
		t.Errorf("status %+v", s)
	}
	newAccount(t, c, "With a session")
	if err := c.SignOut(t.Context()); err != nil {
		t.Fatal(err)
	}
	if status().IsAuthenticated {
		t.Error("still signed in after signing out")
	}
	if err := c.SignOut(t.Context()); err != nil {
		t.Errorf("signing out twice: %v", err)
	}
}

func TestErrorsOfTheServer(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	account := newAccount(t, c, "Harbor")

	var seen client.Outcome
	_, err := c.NewCustomer(t.Context(), &api.NewCustomer{AccountID: account.ID, Name: " "}, client.WithRequestID("mine-1"), client.WithOutcome(&seen))
	var e *client.Error
	if !errors.As(err, &e) || !client.IsInvalid(err) {
		t.Fatalf("blank name: %v", err)
	}
	want := []client.FieldError{{Name: "name", Code: "NotEmpty", Message: "name must not be blank"}}
	if diff := cmp.Diff(want, e.Fields); diff != "" || e.Code != "NotEmpty" || e.RequestID != "mine-1" {
		t.Errorf("error %+v\n%s", e, diff)
	}
	if seen.RequestID != "mine-1" || seen.Attempts != 1 || seen.IdempotencyKey == "" {
		t.Errorf("outcome %+v", seen)
	}
	for _, id := range []string{strings.Repeat("f", 24), "x.json", "..", "a/b", "customers", "status"} {
		if _, err := c.GetCustomer(t.Context(), &api.GetCustomer{CustomerID: id}); !client.IsNotFound(err) || client.IsConflict(err) {
			t.Errorf("customer %q: %v", id, err)
		}
	}
	if _, err := c.GetCustomer(t.Context(), nil); !client.IsInvalid(err) {
		t.Errorf("no id: %v", err)
	}
	m := manager(t, a, account.ID)
	if _, err := m.NewAccount(t.Context(), &api.NewAccount{Name: "Mine"}); !client.IsForbidden(err) {
		t.Errorf("a manager opening an account: %v", err)
	}
	wrong := dial(t, a.URL(), client.WithBasic(adminEmail, "wrong password"))
	if _, err := wrong.GetAuthStatus(t.Context(), nil); !client.IsUnauthorized(err) {
		t.Errorf("wrong Basic credentials: %v", err)
	}
}

func TestDryRun(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	account := newAccount(t, c, "Harbor")
	shown, err := c.NewCustomer(t.Context(), &api.NewCustomer{AccountID: account.ID, Name: "Lakeside"}, client.WithDryRun())
	if err != nil || shown.Name != "Lakeside" {
		t.Fatalf("dry run: %+v, %v", shown, err)
	}
	dry := admin(t, a.URL(), client.WithDryRun(), client.WithReason("trying"))
	if _, err := dry.NewCustomer(t.Context(), &api.NewCustomer{AccountID: account.ID}); !client.IsInvalid(err) {
		t.Errorf("dry run without a name: %v", err)
	}
	found, err := dry.ListCustomers(t.Context(), nil)
	if err != nil || len(found.Items) != 0 {
		t.Errorf("dry runs left %+v, %v", found, err)
	}
}

func TestKeyOfAnEarlierCall(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	account := newAccount(t, c, "Harbor")
	request := &api.NewCustomer{AccountID: account.ID, Name: "Lakeside"}
	var first, second client.Outcome
	one, err := c.NewCustomer(t.Context(), request, client.WithOutcome(&first), client.WithReason("moved in, ü"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := c.NewCustomer(t.Context(), request, client.WithIdempotencyKey(first.IdempotencyKey), client.WithOutcome(&second))
	if err != nil || again.ID != one.ID || first.Replayed || !second.Replayed {
		t.Errorf("again %+v, %v; outcomes %+v and %+v", again, err, first, second)
	}
	request.Name = "Riverside"
	_, err = c.NewCustomer(t.Context(), request, client.WithIdempotencyKey(first.IdempotencyKey))
	var e *client.Error
	if !errors.As(err, &e) || e.Status != http.StatusUnprocessableEntity || e.Code != "IdempotencyKeyReused" {
		t.Errorf("key of another request: %v", err)
	}
	request.Name = "Lakeside"
	fresh, err := c.NewCustomer(t.Context(), request)
	if err != nil || fresh.ID == one.ID {
		t.Errorf("two calls share a key: %+v, %v", fresh, err)
	}
}

// Every operation of the table reaches its method on a real server: the answer
// is a reply or what the operation itself refuses.
func TestEveryOperation(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	for _, op := range api.Operations() {
		method := reflect.ValueOf(c).MethodByName(op.Name)
		if !method.IsValid() {
			t.Errorf("%s has no method", op.Name)
			continue
		}
		example := rapid.Custom(func(t *rapid.T) reflect.Value {
			v := reflect.New(reflect.TypeOf(op.Request))
			fill(t, v.Elem())
			rapid.Bool().Draw(t, "draw") // rapid wants one, and a request may have no members
			return v
		})
		for seed := range 5 {
			var seen client.Outcome
			request := example.Example(seed)
			results := method.Call([]reflect.Value{reflect.ValueOf(t.Context()), request, reflect.ValueOf(client.WithOutcome(&seen))})
			err, _ := results[len(results)-1].Interface().(error)
			if want := op.Reply != nil; (len(results) == 2) != want {
				t.Errorf("%s: reply %v, want %v", op.Name, !want, want)
			}
			var e *client.Error
			switch {
			case seen.RequestID == "":
				t.Errorf("%s: no request id, error %v", op.Name, err)
			case err == nil:
			case !errors.As(err, &e) || e.Code == "" || e.Status >= 500 || e.Status == http.StatusMethodNotAllowed || e.Code == "SerializationException":
				t.Errorf("%s: request %+v: %v", op.Name, request, err)
			}
		}
	}
}
