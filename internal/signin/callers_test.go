package signin_test

import (
	"context"
	"net/http"
	"sync"
	"testing"

	"evovoice/internal/call"
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
