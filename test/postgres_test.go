package test_test

import (
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"evovoice/api"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/test"
)

// TestOnPostgres walks the same ways with the servers on PostgreSQL.
func TestOnPostgres(t *testing.T) {
	t.Parallel()
	for name, walk := range map[string]func(*testing.T){
		"first start":            TestFirstStartPrintsWorkingCalls,
		"given login":            TestFirstStartTakesAGivenLogin,
		"tree":                   TestTreeOfCustomers,
		"routes":                 TestRoutesToAnOperation,
		"health":                 TestHealth,
		"lists":                  TestLists,
		"paging":                 TestPaging,
		"reach over accounts":    TestReachOverAccounts,
		"reach over customers":   TestReachOverCustomers,
		"reach of new customers": TestReachOverNewCustomers,
		"nothing above":          TestCustomerLoginSeesNothingAbove,
		"many at once":           TestTwoHundredCustomersAtOnce,
		"one key":                TestOneKeyMakesOneCustomer,
		"dry runs":               TestDryRunsKeepNothing,
		"repeated requests":      TestRepeatedRequests,
		"cookies":                TestSessionByCookies,
		"sign-out":               TestSignOut,
		"failures":               TestTenFailuresDelay,
		"restart":                TestRestartKeepsEverything,
		"data":                   TestDataIsKeptExactly,
		"limits":                 TestInputAtItsLimits,
		"depth":                  TestDepthOfTheTree,
		"access":                 TestAccess,
		"nothing leaks":          TestNothingLeaks,
		"a working day":          TestAWorkingDay,
		"several logins":         TestSeveralLoginsAgreeWithAModel,
	} {
		t.Run(name, walk)
	}
}

// TestServersOnOneDatabase lets three servers, which start at once, take
// customers of the same account: each sees what the others answered for.
func TestServersOnOneDatabase(t *testing.T) {
	t.Parallel()
	url := pgtest.EmptyURL(t)
	const servers, each = 3, 10
	env := append(admin(), "EVOVOICE_DATABASE="+url)
	first := program.Serve(t, t.TempDir(), test.Invocation{Env: env})
	clients := []test.Client{first.Client().Basic(test.AdminEmail, test.Password)}
	processes := []*test.Process{first}
	account := clients[0].NewAccount(t, "Harbor")
	for range servers - 1 {
		p := program.Serve(t, t.TempDir(), test.Invocation{Env: env})
		processes = append(processes, p)
		clients = append(clients, p.Client().Basic(test.AdminEmail, test.Password))
	}
	var done sync.WaitGroup
	for i, c := range clients {
		done.Go(func() {
			for n := range each {
				made := c.NewCustomer(t, account.ID, "", fmt.Sprintf("%d/%d", i, n))
				if got := clients[(i+1)%servers].Customer(t, made.ID); got.Name != made.Name {
					t.Errorf("another server has %q, want %q", got.Name, made.Name)
				}
			}
		})
	}
	done.Wait()
	for i, c := range clients {
		if total := c.ListCustomers(t).TotalCount; total != servers*each {
			t.Errorf("server %d counts %d customers, want %d", i, total, servers*each)
		}
	}
	// A key is used once, whichever server it comes to.
	body := map[string]any{"accountId": account.ID, "name": "Once"}
	keyed := func(c test.Client) *test.Reply {
		return c.With("Idempotency-Key", "one").Post(t, "/customers", body).Want(t, http.StatusOK)
	}
	a, b := keyed(clients[0]), keyed(clients[1])
	if string(a.Body) != string(b.Body) || b.Header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("one key made\n%s\nand\n%s", a.Body, b.Body)
	}
	for _, p := range processes {
		p.Stop(t)
	}
}

// TestCopyThereAndBack moves a database from one kind to the other and back,
// by the program.
func TestCopyThereAndBack(t *testing.T) {
	t.Parallel()
	data, back := t.TempDir(), t.TempDir()
	p, c := serve(t, data)
	account := c.NewAccount(t, "Harbor")
	top := c.NewCustomer(t, account.ID, "", "Group")
	leaf := c.NewCustomer(t, "", top.ID, "Desk")
	file, url, again := "sqlite:"+filepath.Join(data, "evovoice.db"), pgtest.EmptyURL(t), "sqlite:"+filepath.Join(back, "evovoice.db")
	if done := program.Run(t, test.Invocation{Args: []string{"copy", "--from", file, "--to", url}}); done.Code == 0 || !strings.Contains(done.Stderr, "in use by another evovoice") {
		t.Errorf("under a running server: exit code %d\n%s%s", done.Code, done.Stdout, done.Stderr)
	}
	p.Stop(t)
	there := program.Succeed(t, test.Invocation{Args: []string{"copy", "--from", file, "--to", url}})
	if again := program.Run(t, test.Invocation{Args: []string{"copy", "--from", file, "--to", url}}); again.Code == 0 || !strings.Contains(again.Stderr, "not empty") {
		t.Errorf("a second time: exit code %d\n%s", again.Code, again.Stderr)
	}
	p = program.Serve(t, data, test.Invocation{Env: []string{"EVOVOICE_DATABASE=" + url}})
	c = p.Client().Basic(test.AdminEmail, test.Password)
	if got := c.Customer(t, leaf.ID); test.Way(got) != "Group > Desk" {
		t.Errorf("on PostgreSQL the customer is %q", test.Way(got))
	}
	p.Stop(t)
	returned := program.Succeed(t, test.Invocation{Args: []string{"copy", "--from", url, "--to", again}})
	for _, text := range []string{there, returned} {
		if strings.Contains(text, "DIFFERS") || strings.Count(text, " same") < 11 {
			t.Errorf("the copy says\n%s", text)
		}
	}
	for line := range strings.Lines(there) {
		// Nobody wrote between the two but for the sign-in by password.
		if strings.HasPrefix(line, "customer ") && !strings.Contains(returned, line) {
			t.Errorf("there\n%s\nback\n%s", there, returned)
		}
	}
	p = program.Serve(t, back, test.Invocation{})
	c = p.Client().Basic(test.AdminEmail, test.Password)
	if got := test.As[api.AccountInfo](t, c.Get(t, "/accounts/"+account.ID)); got.Name != "Harbor" {
		t.Errorf("back again the account is %+v", got)
	}
	p.Stop(t)
}
