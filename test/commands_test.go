package test_test

import (
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"evovoice/api"
	"evovoice/test"
)

// operator runs commands beside a running server.
type operator struct{ data string }

func (o operator) run(words ...string) test.Invocation {
	return test.Invocation{Args: append(words, "--data", o.data)}
}

func (o operator) withPassword(password string, words ...string) test.Invocation {
	i := o.run(append(words, "--password-stdin")...)
	i.Stdin = password + "\nsecond line\n"
	return i
}

func TestLoginsBesideTheServer(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p, c := serve(t, data)
	account := c.NewAccount(t, "Harbor")
	customer := c.NewCustomer(t, account.ID, "", "Group")
	o := operator{data}

	out := program.Succeed(t, o.run("user", "add", "ann@harbor.example", "--role", "Manager", "--account", account.ID, "--first-name", "Ann", "--last-name", "Lee"))
	invented := regexp.MustCompile(`(?m)^password: (\S+)$`).FindStringSubmatch(out)
	if invented == nil || !strings.HasPrefix(out, "added ann@harbor.example with id ") {
		t.Fatalf("user add says %q", out)
	}
	ann := test.As[api.UserInfo](t, p.Client().Basic("ann@harbor.example", invented[1]).Get(t, "/auth/status"))
	if ann.Name != "Ann Lee" || len(ann.AccountNames) != 1 || ann.AccountNames[0] != "Harbor" || ann.Roles[0] != "Manager" {
		t.Errorf("signed in as %+v", ann)
	}

	out = program.Succeed(t, o.withPassword("chosen by stdin", "user", "add", "bob@harbor.example", "--role", "Customer", "--customer", customer.ID))
	if strings.Contains(out, "chosen by stdin") {
		t.Errorf("a given password is printed: %q", out)
	}
	p.Client().Basic("bob@harbor.example", "chosen by stdin").Get(t, "/customers/"+customer.ID).Want(t, http.StatusOK)

	list := program.Succeed(t, o.run("user", "list"))
	for _, pattern := range []string{
		`^ID +EMAIL +NAME +ROLES +ACCOUNTS +CUSTOMER$`,
		`^[0-9a-f]{24} +` + regexp.QuoteMeta(test.AdminEmail) + ` .*SystemAdministrator *$`,
		`^[0-9a-f]{24} +ann@harbor\.example +Ann Lee +Manager +` + account.ID + ` *$`,
		`^[0-9a-f]{24} +bob@harbor\.example .*Customer +` + account.ID + ` +` + customer.ID + `$`,
	} {
		if !regexp.MustCompile("(?m)" + pattern).MatchString(list) {
			t.Errorf("no line like %s in\n%s", pattern, list)
		}
	}
	if strings.Contains(list, "argon2") || strings.Contains(list, "chosen") {
		t.Errorf("user list shows secrets:\n%s", list)
	}
	p.Stop(t)
}

func TestPasswordChangeBesideTheServer(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p, basic := serve(t, data)
	session := p.Client().SignIn(t, test.AdminEmail, test.Password)
	basic.Get(t, "/customers").Want(t, http.StatusOK)

	i := operator{data}.run("user", "password", test.AdminEmail)
	i.Env = []string{"EVOVOICE_PASSWORD=chosen in the environment"}
	if out := program.Succeed(t, i); strings.Contains(out, "chosen in") || !strings.Contains(out, test.AdminEmail) {
		t.Errorf("user password says %q", out)
	}
	basic.Get(t, "/customers").Refused(t, 401, "Unauthorized", "")
	session.Get(t, "/customers").Refused(t, 401, "Unauthorized", "")
	if test.As[api.UserInfo](t, session.Get(t, "/auth/status")).IsAuthenticated {
		t.Error("the session is still signed in")
	}
	p.Client().Basic(test.AdminEmail, "chosen in the environment").Get(t, "/customers").Want(t, http.StatusOK)
	p.Stop(t)
}

func TestSessionsBesideTheServer(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p, _ := serve(t, data)
	o := operator{data}
	c := p.Client().With("User-Agent", "walker/1.0")
	sessions := []test.Client{}
	for range 3 {
		sessions = append(sessions, c.SignIn(t, test.AdminEmail, test.Password))
	}
	list := func() []string {
		out := program.Succeed(t, o.run("user", "sessions", test.AdminEmail))
		lines := regexp.MustCompile(`(?m)^([0-9a-f]{24}) +\S+Z +\S+Z +127\.0\.0\.1 +walker/1\.0$`).FindAllStringSubmatch(out, -1)
		ids := make([]string, len(lines))
		for i, l := range lines {
			ids[i] = l[1]
		}
		return ids
	}
	check := func(open ...bool) {
		t.Helper()
		for i, session := range sessions {
			if got := test.As[api.UserInfo](t, session.Get(t, "/auth/status")).IsAuthenticated; got != open[i] {
				t.Errorf("session %d signed in: %v, want %v", i, got, open[i])
			}
		}
	}
	ids := list()
	if len(ids) != 3 {
		t.Fatalf("%d sessions are listed", len(ids))
	}
	program.Succeed(t, o.run("user", "sessions", test.AdminEmail, "--end", ids[1]))
	check(true, false, true)
	if again := program.Run(t, o.run("user", "sessions", test.AdminEmail, "--end", ids[1])); again.Code == 0 {
		t.Error("a session ends twice")
	}
	program.Succeed(t, o.run("user", "sessions", test.AdminEmail, "--end-all"))
	check(false, false, false)
	if left := list(); len(left) > 0 {
		t.Errorf("sessions left: %v", left)
	}
	p.Stop(t)
}

func TestRefusedCommands(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p, c := serve(t, data)
	account := c.NewAccount(t, "Harbor")
	o := operator{data}
	program.Succeed(t, o.withPassword(test.Password, "user", "add", "ann@harbor.example", "--role", "User"))
	before := program.Succeed(t, o.run("user", "list"))
	t.Run("refused", func(t *testing.T) { runRefused(t, o, account.ID) })
	if after := program.Succeed(t, o.run("user", "list")); after != before {
		t.Errorf("logins before\n%s\nafter\n%s", before, after)
	}
	p.Stop(t)
}

func runRefused(t *testing.T, o operator, accountID string) {
	for name, row := range map[string]struct {
		invocation test.Invocation
		says       string
	}{
		"no command":         {test.Invocation{}, "serve"},
		"unknown command":    {test.Invocation{Args: []string{"sing"}}, "sing"},
		"unknown flag":       {o.run("serve", "--sing"), "--sing"},
		"no role":            {o.run("user", "add", "x@harbor.example"), "--role"},
		"unknown role":       {o.run("user", "add", "x@harbor.example", "--role", "Boss"), "Boss"},
		"no email address":   {o.withPassword(test.Password, "user", "add", "ann", "--role", "User"), "emailAddress"},
		"taken address":      {o.withPassword(test.Password, "user", "add", "ANN@harbor.example", "--role", "User"), "in use"},
		"short password":     {o.withPassword("ninechars", "user", "add", "x@harbor.example", "--role", "User"), "10 characters"},
		"unknown account":    {o.withPassword(test.Password, "user", "add", "x@harbor.example", "--role", "Manager", "--account", test.Unknown), "No account"},
		"Manager of none":    {o.withPassword(test.Password, "user", "add", "x@harbor.example", "--role", "Manager"), "account"},
		"Customer of none":   {o.withPassword(test.Password, "user", "add", "x@harbor.example", "--role", "Customer", "--account", accountID), "customerId"},
		"unknown customer":   {o.withPassword(test.Password, "user", "add", "x@harbor.example", "--role", "Customer", "--customer", test.Unknown), "No customer"},
		"password of none":   {o.run("user", "password", "nobody@harbor.example"), "nobody@harbor.example"},
		"short new":          {o.withPassword("ninechars", "user", "password", "ann@harbor.example"), "10 characters"},
		"sessions of none":   {o.run("user", "sessions", "nobody@harbor.example"), "nobody@harbor.example"},
		"database of a kind": {o.run("user", "list", "--database", "mysql://x"), "sqlite:FILE"},
		"bad secret key":     {o.run("user", "list", "--secret-key", "abc"), "64 hexadecimal digits"},
		"bad proxy":          {o.run("serve", "--trusted-proxies", "10.0.0.1"), "10.0.0.1"},
		"bad body limit":     {o.run("serve", "--max-body", "0"), "max-body"},
		"bad log level":      {o.run("serve", "--log-level", "loud"), "loud"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			done := program.Run(t, row.invocation)
			if done.Code != 1 || done.Stdout != "" {
				t.Errorf("exit code %d, output %q", done.Code, done.Stdout)
			}
			if strings.Count(done.Stderr, "\n") != 1 || !strings.HasPrefix(done.Stderr, "evovoice: ") || !strings.Contains(done.Stderr, row.says) {
				t.Errorf("not one line with %q:\n%s", row.says, done.Stderr)
			}
		})
	}
}

func TestVersion(t *testing.T) {
	t.Parallel()
	if got := program.Succeed(t, test.Invocation{Args: []string{"version"}}); got != "evovoice "+test.Version+"\n" {
		t.Errorf("says %q", got)
	}
	help := program.Succeed(t, test.Invocation{Args: []string{"--help"}})
	for _, command := range []string{"serve", "demo", "user add", "user list", "user password", "user sessions", "version"} {
		if !strings.Contains(help, "  "+command) {
			t.Errorf("the help does not name %s:\n%s", command, help)
		}
	}
}

func TestDemo(t *testing.T) {
	t.Parallel()
	temp := t.TempDir()
	p := program.Launch(t, test.Invocation{Args: []string{"demo", "--listen", "127.0.0.1:0"}, Env: []string{"TMPDIR=" + temp}})
	if _, err := p.Stdout.Await(test.Context(t), "/metadata"); err != nil {
		t.Fatal(err)
	}
	out := p.Stdout.String()
	said := regexp.MustCompile(`account "(.*)" \(([0-9a-f]{24})\) has (\d+) customers`).FindStringSubmatch(out)
	password := regexp.MustCompile(`password (\S+)\n`).FindStringSubmatch(out)
	if said == nil || password == nil || said[1] != "Harbor Answering Service" {
		t.Fatalf("it says\n%s", out)
	}
	tree := regexp.MustCompile(`(?m)^((?:  )+)(.+) \(([0-9a-f]{24})\)$`).FindAllStringSubmatch(out, -1)
	logins := regexp.MustCompile(`(?m)^  (\w+) +(\S+@\S+)$`).FindAllStringSubmatch(out, -1)
	checkDemoLogins(t, p, logins, password[1])

	manager := p.Client().Basic("manager@harbor.example", password[1])
	deepest := 0
	for _, step := range tree {
		depth := len(step[1]) / 2
		deepest = max(deepest, depth)
		got := manager.Customer(t, step[3])
		if got.Name != step[2] || len(got.Breadcrumb) != depth || got.AccountID != said[2] {
			t.Errorf("%s at depth %d is %q at %q", step[2], depth, got.Name, test.Way(got))
		}
	}
	total := manager.ListCustomers(t).TotalCount
	if deepest != 3 || total != len(tree) || said[3] != strconv.Itoa(total) {
		t.Errorf("a tree of %d customers, %d deep; %d are listed; it says\n%s", len(tree), deepest, total, out)
	}
	call := regexp.MustCompile(`(?m)^ *(curl .*)$`).FindStringSubmatch(out)
	if call == nil || !strings.Contains(bash(t, call[1]), `"items":[{`) {
		t.Errorf("the call %v gives no customers", call)
	}
	p.Signal(t, syscall.SIGINT)
	if code := p.Wait(t); code != 0 {
		t.Errorf("exit code %d\n%s", code, p.Stderr)
	}
	if left, err := os.ReadDir(temp); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func checkDemoLogins(t *testing.T, p *test.Process, logins [][]string, password string) {
	t.Helper()
	missing := map[string]bool{}
	for _, r := range api.Roles() {
		missing[string(r)] = true
	}
	for _, l := range logins {
		role, email := l[1], l[2]
		delete(missing, role)
		session := p.Client().SignIn(t, email, password)
		who := test.As[api.UserInfo](t, session.Get(t, "/auth/status"))
		if !who.IsAuthenticated || len(who.Roles) != 1 || who.Roles[0] != role || len(who.AccountNames) != 1 || who.AccountNames[0] != "Harbor Answering Service" {
			t.Errorf("%s signs in as %+v", email, who)
		}
		want := http.StatusOK
		if role == "User" || role == "CallCenterDashboard" {
			want = http.StatusForbidden
		}
		session.Get(t, "/customers").Want(t, want)
	}
	if len(missing) > 0 {
		t.Errorf("no login for %v", missing)
	}
}
