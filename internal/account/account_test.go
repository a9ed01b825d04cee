package account_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/secret"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

func newService(t *testing.T) (*account.Service, *store.DB, *secret.Box) {
	t.Helper()
	engine := storefix.Open(t)
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	db := store.New(engine, func() time.Time { return now }, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })
	t.Cleanup(func() { db.Close() })
	box, err := secret.New(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	return account.New(db, box), db, box
}

func as(reach call.Reach, also ...string) context.Context {
	return call.Into(context.Background(), &call.Call{Caller: call.Caller{LoginID: "1", Email: "ann@example.com", Reach: reach, AccountIDs: also}})
}

func TestNewAccountRefuses(t *testing.T) {
	t.Parallel()
	s, _, _ := newService(t)
	for _, c := range []struct {
		request api.NewAccount
		code    fault.Code
		member  string
	}{
		{api.NewAccount{}, fault.NotEmpty, "name"},
		{api.NewAccount{Name: "\t "}, fault.NotEmpty, "name"},
		{api.NewAccount{Name: strings.Repeat("x", 501)}, fault.Length, "name"},
		{api.NewAccount{Name: "a\u2028b"}, fault.Characters, "name"},
		{api.NewAccount{Name: "A", TwilioAccountSID: "AC1"}, fault.NotEmpty, "twilioAuthToken"},
		{api.NewAccount{Name: "A", TwilioAuthToken: "secret"}, fault.NotEmpty, "twilioAccountSid"},
		{api.NewAccount{Name: "A", TwilioAccountSID: strings.Repeat("x", 201), TwilioAuthToken: "t"}, fault.Length, "twilioAccountSid"},
	} {
		_, err := s.NewAccount(as(call.Everywhere()), &c.request)
		if e := fault.As(err); e.Code != c.code || e.Fields[0].Path != c.member {
			t.Errorf("%.60v: %+v, want %s on %s", c.request, e, c.code, c.member)
		}
	}
	if listed, err := s.ListAccounts(as(call.Everywhere()), &api.ListAccounts{}); err != nil || listed.TotalCount != 0 {
		t.Errorf("%d accounts, %v", listed.TotalCount, err)
	}
}

// A token is sealed for its account; neither it nor its seal is audited.
func TestCarrierTokensAreSealed(t *testing.T) {
	t.Parallel()
	s, db, box := newService(t)
	a, err := s.NewAccount(as(call.Everywhere()), &api.NewAccount{Name: "A", TwilioAccountSID: "AC1", TwilioAuthToken: "hush-hush"})
	if err != nil || !a.IsBYOA || a.TwilioAccountSID != "AC1" {
		t.Fatalf("%+v, %v", a, err)
	}
	err = db.Read(t.Context(), func(q *store.Reader) error {
		var sealed string
		var audited int
		if _, err := q.Scan(t.Context(), call.Everywhere(), []any{&sealed}, `SELECT a.carrier_token FROM account a WHERE {account a.id}`); err != nil {
			return err
		}
		if plain, err := box.Open(sealed, "account/"+a.ID+"/carrier-token"); err != nil || plain != "hush-hush" {
			t.Errorf("opens as %q, %v", plain, err)
		}
		if _, err := box.Open(sealed, "account/another/carrier-token"); err == nil {
			t.Error("a token can be moved to another account")
		}
		_, err := q.Scan(t.Context(), call.System(), []any{&audited}, `SELECT COUNT(*) FROM change_entry WHERE after_state LIKE '%hush%' OR after_state LIKE '%' || $1 || '%'`, sealed)
		if audited != 0 {
			t.Error("the audit holds the token")
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestAccountsAreCutToTheCaller(t *testing.T) {
	t.Parallel()
	s, _, _ := newService(t)
	var ids []string
	for _, name := range []string{"Harbor", "Ärzte", "Lighthouse"} {
		a, err := s.NewAccount(as(call.Everywhere()), &api.NewAccount{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, a.ID)
	}
	for _, c := range []struct {
		name    string
		ctx     context.Context
		request api.ListAccounts
		want    string
	}{
		{"everything, from the newest", as(call.Everywhere()), api.ListAccounts{}, "Lighthouse Ärzte Harbor"},
		{"a manager", as(call.Limited(ids[:1])), api.ListAccounts{}, "Harbor"},
		{"a customer login, its account", as(call.Limited(nil, call.Tree{AccountID: ids[1], Path: "/x/"})), api.ListAccounts{}, "Ärzte"},
		{"a user, what it was given", as(call.Reach{}, ids[2]), api.ListAccounts{}, "Lighthouse"},
		{"nobody", as(call.Reach{}), api.ListAccounts{}, ""},
		{"by name, in any case", as(call.Everywhere()), api.ListAccounts{NameFilter: "äRZ"}, "Ärzte"},
		{"a wildcard is a letter", as(call.Everywhere()), api.ListAccounts{NameFilter: "%"}, ""},
		{"by id", as(call.Limited(ids[:2])), api.ListAccounts{ListRequest: api.ListRequest[api.AccountInfo]{SpecificIDs: ids[1:]}}, "Ärzte"},
		{"sorted", as(call.Everywhere()), api.ListAccounts{ListRequest: api.ListRequest[api.AccountInfo]{SortField: "NAME", SortOrder: api.SortDescend}}, "Ärzte Lighthouse Harbor"},
		{"a page", as(call.Everywhere()), api.ListAccounts{ListRequest: api.ListRequest[api.AccountInfo]{CountPerPage: 1, Page: 1}}, "Ärzte"},
	} {
		listed, err := s.ListAccounts(c.ctx, &c.request)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var names []string
		for _, a := range listed.Items {
			names = append(names, a.Name)
		}
		if got := strings.Join(names, " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	for _, id := range []string{ids[1], "", "x"} {
		if _, err := s.GetAccount(as(call.Limited(ids[:1])), &api.GetAccount{AccountID: id}); !fault.Is(err, fault.NotFound) {
			t.Errorf("account %q: %v", id, err)
		}
	}
}
