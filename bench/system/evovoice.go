package system

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"

	"evovoice/bench/load"
	"evovoice/bench/process"
)

// Evovoice is the product, on its embedded database or on PostgreSQL.
type Evovoice struct {
	OnPostgres bool
	program    string
}

// Name implements System.
func (e *Evovoice) Name() string {
	if e.OnPostgres {
		return "evovoice, PostgreSQL"
	}
	return "evovoice, SQLite"
}

func (e *Evovoice) postgres() bool { return e.OnPostgres }

// Prepare builds the program as the repository does.
func (e *Evovoice) Prepare(ctx context.Context, shop *Shop) (err error) {
	if e.OnPostgres {
		if _, err := programs(); err != nil {
			return fmt.Errorf("%w: %w", ErrSkip, err)
		}
	}
	if shop.Evovoice == "" {
		shop.Evovoice, err = BuildEvovoice(ctx, shop, nil)
	}
	e.program = shop.Evovoice
	return err
}

// BuildEvovoice builds cmd/evovoice with further arguments of go build.
func BuildEvovoice(ctx context.Context, shop *Shop, args []string) (string, error) {
	program := filepath.Join(shop.Dir, "evovoice")
	args = append(append([]string{"build", "-trimpath"}, args...), "-o", program, "./cmd/evovoice")
	_, err := process.Run(ctx, process.Spec{Path: "go", Args: args, Dir: shop.Repository, Env: []string{"CGO_ENABLED=0"}})
	return program, err
}

// Logins of a home.
const (
	adminEmail  = "admin@bench.example"
	callerEmail = "manager@bench.example"
)

func (e *Evovoice) arguments(home *Home) []string {
	args := []string{"--data", filepath.Join(home.Dir, "data")}
	if home.Database != "" {
		args = append(args, "--database", home.Database)
	}
	return args
}

// wideBounds let one login call from one address as often as it likes, as the
// others do by default. Calls are counted all the same.
var wideBounds = []string{
	"EVOVOICE_LOGIN_RATE=1000000", "EVOVOICE_LOGIN_BURST=1000000", "EVOVOICE_ADDRESS_RATE=1000000", "EVOVOICE_ADDRESS_BURST=1000000",
}

// Start implements System.
func (e *Evovoice) Start(ctx context.Context, home *Home) (*Running, error) {
	r, err := home.start(ctx, "/health/ready", func(address string) process.Spec {
		return process.Spec{
			Path: e.program, Args: append([]string{"serve", "--listen", address}, e.arguments(home)...),
			Env: append([]string{"EVOVOICE_ADMIN_EMAIL=" + adminEmail, "EVOVOICE_ADMIN_PASSWORD=" + home.Password}, wideBounds...),
		}
	})
	if err != nil && e.OnPostgres && strings.Contains(err.Error(), `got the scheme "postgres"`) {
		return nil, fmt.Errorf("%w: this version knows no postgres://", ErrSkip)
	}
	return r, err
}

// SignIn makes an account with a Manager, who calls with a session.
func (e *Evovoice) SignIn(ctx context.Context, home *Home, r *Running) (*Target, error) {
	if home.Known["account"] == "" {
		if err := e.furnishHome(ctx, home, r); err != nil {
			return nil, err
		}
	}
	session, err := e.session(ctx, r.Address, callerEmail, home.Password)
	if err != nil {
		return nil, err
	}
	t := &Target{Address: r.Address, Header: []string{session}}
	api := collection{
		path: "/customers", fixed: fmt.Sprintf(`"accountId":%q,`, home.Known["account"]), parent: "parentCustomerId",
		list: func(parent string) string {
			return "/customers?parentCustomerIds=" + parent + "&shallowParent=true&countPerPage=25&simplifiedPaging=true"
		},
	}
	t.Jobs = func(job Job, in Input) (load.Request, bool) {
		if job != Schedule {
			return api.request(job, in)
		}
		return load.Request{Method: http.MethodPost, Targets: api.each(in.IDs, "/test-schedule"), Body: `{"dateTime":"2026-07-06T15:04:05Z"}`}, true
	}
	t.Page = func(parent string, page int) string {
		return fmt.Sprintf("/customers?parentCustomerIds=%s&shallowParent=true&countPerPage=%d&page=%d&simplifiedPaging=true", parent, PageSize, page)
	}
	t.Furnish = func(ctx context.Context, ids []string) error {
		for _, target := range api.each(ids, "") {
			_, err := t.Do(ctx, load.Request{Method: http.MethodPatch, Targets: []string{target}, Body: `{"schedule":` + strings.TrimSpace(sampleSchedule) + `}`})
			if err != nil {
				return err
			}
		}
		return nil
	}
	return t, nil
}

// furnishHome makes the account and its Manager.
func (e *Evovoice) furnishHome(ctx context.Context, home *Home, r *Running) error {
	// The first login is made just after the server begins to answer.
	admin, err := e.session(ctx, r.Address, adminEmail, home.Password)
	for refused := (*ErrStatus)(nil); errors.As(err, &refused) && ctx.Err() == nil; {
		if r.Process.Gone() {
			return err
		}
		admin, err = e.session(ctx, r.Address, adminEmail, home.Password)
		if refused.Code == http.StatusTooManyRequests {
			break
		}
	}
	if err != nil {
		return err
	}
	text, err := call(ctx, "http://"+r.Address+"/accounts", http.MethodPost, []string{admin}, `{"name":"Bench"}`, nil)
	if err != nil {
		return err
	}
	if home.Known["account"], err = memberID(text); err != nil {
		return err
	}
	args := append([]string{"user", "add"}, e.arguments(home)...)
	_, err = process.Run(ctx, process.Spec{
		Path: e.program, Dir: home.Dir,
		Args: append(args, "--role", "Manager", "--account", home.Known["account"], callerEmail),
		Env:  []string{"EVOVOICE_PASSWORD=" + home.Password},
	})
	return err
}

// session signs in and gives the line of the header that later calls send.
func (e *Evovoice) session(ctx context.Context, address, email, password string) (string, error) {
	body, err := json.Marshal(map[string]string{"userName": email, "password": password})
	if err != nil {
		return "", err
	}
	cookie := ""
	_, err = call(ctx, "http://"+address+"/auth/credentials", http.MethodPost, nil, string(body), func(h http.Header) {
		for _, line := range h.Values("Set-Cookie") {
			if value, ok := strings.CutPrefix(line, "ss-id="); ok {
				value, _, _ = strings.Cut(value, ";")
				cookie = "Cookie: ss-id=" + value
			}
		}
	})
	if err == nil && cookie == "" {
		err = errors.New("sign-in gave no session")
	}
	return cookie, err
}
