package test_test

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/test"
)

var program test.Program

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "evovoice-test-")
	if err == nil {
		defer os.RemoveAll(dir)
		program, err = test.Build(dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

// serve starts the program with a known SystemAdministrator.
func serve(t *testing.T, data string, args ...string) (*test.Process, test.Client) {
	t.Helper()
	p := program.Serve(t, data, test.Invocation{Args: args, Env: admin()})
	return p, p.Client().Basic(test.AdminEmail, test.Password)
}

func admin() []string {
	return []string{"EVOVOICE_ADMIN_EMAIL=" + test.AdminEmail, "EVOVOICE_ADMIN_PASSWORD=" + test.Password}
}

// await gives the line of standard error that holds mark.
func await(t *testing.T, p *test.Process, mark string) string {
	t.Helper()
	line, err := p.Stderr.Await(test.Context(t), mark)
	if err != nil {
		t.Fatalf("%v\n%s", err, p.Stderr)
	}
	return line
}

// The last line of what the first start says.
const welcomeEnd = "All operations are listed at"

func TestFirstStartPrintsWorkingCalls(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p := program.Serve(t, data, test.Invocation{})
	await(t, p, welcomeEnd)
	password := regexp.MustCompile(`Its password is (\S+) and`).FindStringSubmatch(p.Stderr.String())
	if password == nil {
		t.Fatalf("no password in\n%s", p.Stderr)
	}
	var calls []string
	for _, line := range p.Stderr.Lines() {
		if call := strings.TrimSpace(line); strings.HasPrefix(call, "curl ") {
			calls = append(calls, call)
		}
	}
	if len(calls) != 3 {
		t.Fatalf("%d curl lines, want 3:\n%s", len(calls), p.Stderr)
	}
	for i, want := range []string{`"name":"Acme Answering"`, `"name":"Bluewater Dental"`, `"totalCount":1`} {
		reply := bash(t, calls[i])
		if !strings.Contains(reply, want) {
			t.Errorf("%s\nanswers %s, want %s in it", calls[i], reply, want)
		}
	}
	customers := p.Client().Basic("admin@example.com", password[1]).ListCustomers(t)
	if customers.Items[0].AccountName != "Acme Answering" {
		t.Errorf("the customer's account is %q", customers.Items[0].AccountName)
	}
	p.Stop(t)

	again := program.Serve(t, data, test.Invocation{})
	again.Client().Basic("admin@example.com", password[1]).Get(t, "/customers").Want(t, http.StatusOK)
	again.Stop(t)
	for _, mark := range []string{password[1], "password", "curl", "first start"} {
		if strings.Contains(again.Stderr.String(), mark) {
			t.Errorf("the second start prints %q:\n%s", mark, again.Stderr)
		}
	}
}

func bash(t *testing.T, line string) string {
	t.Helper()
	cmd := exec.CommandContext(test.Context(t), "bash", "-c", line)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", line, err, stderr.String())
	}
	return string(out)
}

func TestFirstStartTakesAGivenLogin(t *testing.T) {
	t.Parallel()
	const email, password = "o'brien@harbor.example", "it's \"given\" $HOME"
	p := program.Serve(t, t.TempDir(), test.Invocation{Env: []string{"EVOVOICE_ADMIN_EMAIL=" + email, "EVOVOICE_ADMIN_PASSWORD=" + password}})
	await(t, p, welcomeEnd)
	if text := p.Stderr.String(); strings.Contains(text, password) || strings.Contains(text, "Its password is") {
		t.Errorf("a given password is printed:\n%s", text)
	}
	c := p.Client().Basic(email, password)
	who := test.As[api.UserInfo](t, c.Get(t, "/auth/status"))
	if who.EmailAddress != email || len(who.Roles) != 1 || who.Roles[0] != "SystemAdministrator" {
		t.Errorf("signed in as %+v", who)
	}
	call := strings.TrimSpace(await(t, p, "Acme Answering"))
	// As in the shell that the server was started from, where the variable stands.
	words := bash(t, "EVOVOICE_ADMIN_PASSWORD="+quoted(password)+"; "+strings.Replace(call, "curl", `printf '%s\n'`, 1))
	if want := "-u\n" + email + ":" + password + "\n--json\n{\"name\":\"Acme Answering\"}\n" + p.URL + "/accounts\n"; words != want {
		t.Errorf("a shell reads %s as\n%s", call, words)
	}
	p.Stop(t)
}

func quoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }

func TestTreeOfCustomers(t *testing.T) {
	t.Parallel()
	p, c := serve(t, t.TempDir())
	account := c.NewAccount(t, "  Harbor Answering ")
	if account.Name != "Harbor Answering" || account.CreatedBy != test.AdminEmail || account.DateCreated == "" {
		t.Errorf("account %+v", account)
	}
	if got := test.As[api.AccountInfo](t, c.Get(t, "/accounts/"+account.ID)); got.ID != account.ID || got.Name != account.Name {
		t.Errorf("read %+v, wrote %+v", got, account)
	}
	top := c.NewCustomer(t, account.ID, "", "Group")
	middle := c.NewCustomer(t, "", top.ID, "Office")
	leaf := c.NewCustomer(t, account.ID, middle.ID, "Desk")
	for _, want := range []struct {
		c           api.CustomerInfo
		parent, way string
	}{
		{top, "", "Group"}, {middle, top.ID, "Group > Office"}, {leaf, middle.ID, "Group > Office > Desk"},
	} {
		for source, got := range map[string]api.CustomerInfo{"made": want.c, "read": c.Customer(t, want.c.ID)} {
			if got.ParentCustomerID != want.parent || test.Way(got) != want.way || got.AccountID != account.ID {
				t.Errorf("%s as %q below %q in %q, want %q below %q", source, test.Way(got), got.ParentCustomerID, got.AccountID, want.way, want.parent)
			}
			if last := got.Breadcrumb[len(got.Breadcrumb)-1]; last.ID != want.c.ID {
				t.Errorf("%s: the breadcrumb ends with %s, not with the customer %s", source, last.ID, want.c.ID)
			}
		}
	}
	if !regexp.MustCompile(`^[0-9a-f]{24}$`).MatchString(leaf.ID) || leaf.ID <= middle.ID || middle.ID <= top.ID {
		t.Errorf("ids %s, %s, %s are not 24 digits in the order of creation", top.ID, middle.ID, leaf.ID)
	}
	if !regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$`).MatchString(leaf.DateCreated) || leaf.DateLastModified != leaf.DateCreated {
		t.Errorf("created %s, modified %s", leaf.DateCreated, leaf.DateLastModified)
	}
	p.Stop(t)
}

func TestRoutesToAnOperation(t *testing.T) {
	t.Parallel()
	p, c := serve(t, t.TempDir())
	account := c.NewAccount(t, "Harbor")
	body := fmt.Sprintf(`{"accountId":%q,"name":"A"}`, account.ID)
	query := "accountId=" + account.ID + "&name=A"
	form := c.With("Content-Type", "application/x-www-form-urlencoded")
	made := []*test.Reply{
		c.Post(t, "/customers", body),
		c.Post(t, "/Customers/", body),
		c.Post(t, "/customers.json", strings.NewReader(body)),
		c.Post(t, "/json/reply/NewCustomer", body),
		c.Post(t, "/JSON/Reply/newcustomer", body),
		c.Post(t, "/api/NewCustomer", body),
		c.With("Content-Type", "text/plain;charset=UTF-8").Post(t, "/api/NewCustomer", body),
		c.Call(t, http.MethodPatch, "/json/reply/NewCustomer", body),
		c.Get(t, "/json/reply/NewCustomer?"+query),
		c.Post(t, "/customers?"+query, nil),
		c.Post(t, "/customers?NAME=A", strings.Replace(body, `"A"`, `"the query counts"`, 1)),
		c.Post(t, "/api/NewCustomer?name=the+body+counts&accountId="+account.ID, `{"NAME":"A"}`),
		form.Post(t, "/customers", query),
		form.Post(t, "/json/reply/NewCustomer", query),
	}
	for _, r := range made {
		if got := test.As[api.CustomerInfo](t, r); got.Name != "A" || got.AccountID != account.ID {
			t.Errorf("%s makes %q in %q", r.What, got.Name, got.AccountID)
		}
	}
	if total := c.ListCustomers(t).TotalCount; total != len(made) {
		t.Errorf("%d customers after %d calls", total, len(made))
	}
	first := test.As[api.CustomerInfo](t, made[0])
	for _, path := range []string{
		"/customers/" + first.ID, "/customers/" + first.ID + ".json", "/json/reply/GetCustomer?customerId=" + first.ID, "/api/GetCustomer?CustomerID=" + first.ID,
	} {
		if got := test.As[api.CustomerInfo](t, c.Get(t, path)); got.ID != first.ID {
			t.Errorf("%s gives %s, not %s", path, got.ID, first.ID)
		}
	}
	if head := c.Call(t, http.MethodHead, "/customers", nil); head.Status != http.StatusOK || len(head.Body) > 0 {
		t.Errorf("HEAD gives %d with %d bytes", head.Status, len(head.Body))
	}
	p.Stop(t)
}

func TestRequestIDs(t *testing.T) {
	t.Parallel()
	p, c := serve(t, t.TempDir())
	if got := c.With("X-Request-Id", "walk-42").Get(t, "/customers").Header.Get("X-Request-Id"); got != "walk-42" {
		t.Errorf("the id walk-42 comes back as %q", got)
	}
	seen := map[string]bool{}
	for _, given := range []string{"", "", "two words", strings.Repeat("x", 101)} {
		id := c.With("X-Request-Id", given).Get(t, "/no/such/path").Header.Get("X-Request-Id")
		if id == "" || id == given || seen[id] {
			t.Errorf("for %q the id %q is made", given, id)
		}
		seen[id] = true
	}
	p.Stop(t)
}

func TestHealth(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, t.TempDir())
	for _, path := range []string{"/health/live", "/health/ready"} {
		r := p.Client().Get(t, path).Want(t, http.StatusOK)
		if string(r.Body) != "{\"status\":\"ok\"}\n" || r.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s answers %s with %v", path, r.Body, r.Header)
		}
	}
	p.Stop(t)
}
