package signin_test

import (
	"context"
	"net/http"
	"sync"
	"testing"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// TestNobodyIsNotShared identifies the same name and password at once for signing
// in, which looks at the code itself, and for other calls, which are refused.
func TestNobodyIsNotShared(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.turnOn(t)
	identify := func(operation string) (call.Caller, error) {
		c := &call.Call{Verb: http.MethodPost, Operation: operation, Credentials: call.Credentials{Basic: true, UserName: email, Password: secret}}
		return d.Identify(call.Into(context.Background(), c))
	}
	identify("Authenticate") //nolint:errcheck // the password is remembered then, and the rest is quick
	var all sync.WaitGroup
	for range 100 {
		all.Go(func() {
			if caller, err := identify("Authenticate"); err != nil || caller.SignedIn() {
				t.Errorf("signing in: %+v, %v", caller, err)
			}
		})
		all.Go(func() {
			if _, err := identify("GetCustomer"); refused(err) != "TwoFactorRequired" {
				t.Errorf("another call: %v", err)
			}
		})
	}
	all.Wait()
}

// Commits that spare callers leave them known, where the database can tell, and
// all others do not.
func TestCallersOutlastWhatSparesThem(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	made := d.newKey(t, d.loginID, api.NewApiKey{})
	known := func() bool {
		t.Helper()
		before, _ := d.Remembered()
		if _, err := d.byKey(made.Key); err != nil {
			t.Fatal(err)
		}
		d.Settle()
		after, _ := d.Remembered()
		return after > before
	}
	commit := func(name string, spares bool) {
		t.Helper()
		err := d.db.Maintain(t.Context(), func(tx *store.Tx) error {
			if spares {
				tx.SparesCallers()
			}
			return tx.Insert(t.Context(), `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, '')`, name)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	known() // its use is noted
	known()
	commit("sparing", true)
	if known() != (d.db.Dialect() == store.SQLite) {
		t.Error("after a commit that spares callers it is the other way round")
	}
	commit("not sparing", false)
	if known() {
		t.Error("a caller outlasts a commit that may have changed it")
	}
}
