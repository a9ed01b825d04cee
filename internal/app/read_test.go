package app

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/user"
)

// TestReadsAgainAnswerAlike reads and lists customers several times, between
// commits of this server and of a command beside it. Each answer is that of a
// batch, which is made anew each time, and shows the commit before.
func TestReadsAgainAnswerAlike(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	a, err := New(t.Context(), Config{Listen: "127.0.0.1:0", Data: folder})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Stop()
	if err := a.Start(); err != nil {
		t.Fatal(err)
	}
	beside, err := New(t.Context(), Config{Data: folder, Shared: true})
	if err != nil {
		t.Fatal(err)
	}
	defer beside.Stop()
	ctx := call.Into(t.Context(), &call.Call{Caller: call.Caller{Reach: call.Everywhere()}})
	mid, below := a.addBranch(t, ctx)
	for _, l := range []user.Login{
		{Email: testEmail, Roles: []api.Role{api.SystemAdministrator}},
		{Email: "c@example.com", Roles: []api.Role{api.Customer}, CustomerID: mid},
	} {
		if _, err := a.AddLogin(t.Context(), l, testPassword); err != nil {
			t.Fatal(err)
		}
	}
	for round := range 6 {
		name := fmt.Sprintf("Mid %d", round) // which all of the answers show
		on := []*App{a, beside}[round%2]
		if _, err := on.Customers.PatchCustomer(ctx, &api.PatchCustomer{CustomerID: mid, Name: &name}); err != nil {
			t.Fatal(err)
		}
		for _, who := range []string{testEmail, "c@example.com"} {
			read := a.readAlike(t, who, "/customers/"+below, "GetCustomer", fmt.Sprintf(`[{"customerId":%q}]`, below))
			listed := a.readAlike(t, who, "/customers?parentCustomerIds="+mid, "ListCustomers", fmt.Sprintf(`[{"parentCustomerIds":[%q]}]`, mid))
			if !strings.Contains(read, name) || !strings.Contains(listed, name) {
				t.Errorf("round %d: %s does not see %s in\n%s\nand\n%s", round, who, name, read, listed)
			}
		}
	}
}

// addBranch makes an account with three customers below each other, and gives
// the ids of the last two.
func (a *App) addBranch(t *testing.T, ctx context.Context) (mid, below string) {
	t.Helper()
	account, err := a.Accounts.NewAccount(ctx, &api.NewAccount{Name: "Harbor"})
	if err != nil {
		t.Fatal(err)
	}
	ids := []string{""}
	for _, name := range []string{"Top", "Mid", "Below"} {
		c, err := a.Customers.NewCustomer(ctx, &api.NewCustomer{AccountID: account.ID, ParentCustomerID: ids[len(ids)-1], Name: name})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, c.ID)
	}
	return ids[2], ids[3]
}

// readAlike reads a path several times and compares it with the reply to a batch
// of one.
func (a *App) readAlike(t *testing.T, who, path, operation, batch string) string {
	t.Helper()
	send := func(verb, path, body, had string) (int, string, string) {
		r, err := http.NewRequestWithContext(t.Context(), verb, a.URL()+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.SetBasicAuth(who, testPassword)
		r.Header.Set("If-None-Match", had)
		reply, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer reply.Body.Close()
		text, err := io.ReadAll(reply.Body)
		if err != nil {
			t.Fatal(err)
		}
		return reply.StatusCode, reply.Header.Get("ETag"), string(text)
	}
	_, _, want := send("POST", "/json/reply/"+operation+"[]", batch, "")
	for range 3 {
		status, tag, text := send("GET", path, "", "")
		if status != 200 || "["+text+"]" != want {
			t.Fatalf("%s by %s: %d\n%s\nwant\n%s", path, who, status, text, want)
		}
		if status, _, rest := send("GET", path, "", tag); status != 304 || rest != "" {
			t.Fatalf("%s by %s who has it: %d %s", path, who, status, rest)
		}
	}
	return want
}
