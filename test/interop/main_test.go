package interop_test

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"evovoice/api"
	"evovoice/internal/user"
	"evovoice/test"
	"evovoice/test/interop"
)

// workshop holds a compiled folder an edition.
var workshop string

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	var err error
	if workshop, err = os.MkdirTemp("", "evovoice-interop-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(workshop)
	return m.Run()
}

// listings asks the server and the shelf for the types that clients work with.
func listings(t *testing.T) interop.Listings {
	t.Helper()
	server := test.Start(t).App.URL()
	return interop.Listings{
		"dtos.ts":  listing(t, server, "typescript"),
		"dtos.mjs": listing(t, server, "mjs"),
		"shelf.ts": listing(t, interop.StartShelf(t), "typescript"),
	}
}

func listing(t *testing.T, url, language string) string {
	t.Helper()
	return string(test.At(url).Get(t, "/types/"+language).Want(t, http.StatusOK).Body)
}

var compiled struct {
	sync.Mutex
	folders map[string]string // by folder of the edition
	err     error
}

// compile gives the compiled folder of an edition, made for the first test that
// wants it.
func compile(t *testing.T, e interop.Edition) string {
	t.Helper()
	compiled.Lock()
	defer compiled.Unlock()
	if compiled.err != nil {
		t.Fatal(compiled.err)
	}
	if folder, ok := compiled.folders[e.Folder]; ok {
		return folder
	}
	folder := filepath.Join(workshop, filepath.Base(e.Folder))
	if compiled.err = os.Mkdir(folder, 0o700); compiled.err == nil {
		compiled.err = interop.Compile(context.WithoutCancel(t.Context()), folder, e, listings(t))
	}
	if compiled.err != nil {
		t.Fatal(compiled.err)
	}
	if compiled.folders == nil {
		compiled.folders = map[string]string{}
	}
	compiled.folders[e.Folder] = folder
	return folder
}

// place is a server with an account, and what stands between it and a client.
type place struct {
	*test.Server
	wire    *interop.Recorder
	admin   test.Client
	account string
	edition interop.Edition
	folder  string
}

// everyEdition runs a test with each edition of the client, on a server of its own.
func everyEdition(t *testing.T, fn func(*testing.T, place)) {
	eachEdition(t, interop.Editions(), fn)
}

func eachEdition(t *testing.T, editions []interop.Edition, fn func(*testing.T, place)) {
	t.Parallel()
	for _, e := range editions {
		t.Run(e.Name, func(t *testing.T) {
			t.Parallel()
			folder := compile(t, e)
			fn(t, newPlace(t, e, folder))
		})
	}
}

func newPlace(t *testing.T, e interop.Edition, folder string) place {
	t.Helper()
	s := test.Start(t)
	admin := s.Admin()
	return place{
		Server: s, admin: admin, account: admin.NewAccount(t, "Harbor").ID,
		wire: interop.Record(t, s.App.URL()), edition: e, folder: folder,
	}
}

// run runs a script on this server; given adds to what every script is given.
func (p place) run(t *testing.T, script string, given map[string]any, what any) {
	t.Helper()
	all := map[string]any{"url": p.wire.URL, "user": test.AdminEmail, "password": test.Password, "account": p.account}
	for name, value := range given {
		all[name] = value
	}
	interop.Run(t, p.edition, p.folder, script, all, what)
}

// names lists the customers that the server has.
func (p place) names(t *testing.T) string {
	t.Helper()
	return test.Names(p.admin.ListCustomers(t, "all", "true", "sortField", "name"))
}

// weak adds a login that may change nothing.
func (p place) weak(t *testing.T) string {
	t.Helper()
	const email = "operator@harbor.example"
	p.AddLogin(t, user.Login{Email: email, Roles: []api.Role{api.User}, AccountIDs: []string{p.account}})
	return email
}

// login is one that may do all in an account.
func login(email, account string) user.Login {
	return user.Login{Email: email, Roles: []api.Role{api.Manager}, AccountIDs: []string{account}}
}

// failure is a refusal as scripts report it.
type failure struct {
	Type           string
	ResponseStatus status
}

type status struct {
	ErrorCode, Message string
	Errors             []struct{ ErrorCode, FieldName, Message string }
	Meta               map[string]string
}

// fields lists the members at fault with their codes.
func (s status) fields() string {
	text := ""
	for _, e := range s.Errors {
		text += fmt.Sprintf("%s %s;", e.FieldName, e.ErrorCode)
	}
	return text
}
