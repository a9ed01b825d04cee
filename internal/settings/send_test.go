package settings_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"testing"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/mail"
	"evovoice/internal/settings"
)

// post is a mail server that lets in whoever has its password.
type post struct {
	password string
	refuse   error
	port     int

	mu      sync.Mutex
	letters []string
}

func (p *post) got() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return strings.Join(p.letters, ",")
}

func (p *post) NewSession(*smtp.Conn) (smtp.Session, error) { return &session{post: p}, nil }

type session struct {
	post     *post
	from, to string
}

func (*session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if password != s.post.password {
			return &smtp.SMTPError{Code: 535, Message: "Go away, " + user}
		}
		return nil
	}), nil
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.from = from
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.to = to
	return s.post.refuse
}

func (s *session) Data(r io.Reader) error {
	if _, err := io.Copy(io.Discard, r); err != nil {
		return err
	}
	s.post.mu.Lock()
	defer s.post.mu.Unlock()
	s.post.letters = append(s.post.letters, s.from+">"+s.to)
	return nil
}

func (*session) Reset() {}

func (*session) Logout() error { return nil }

func newPost(t *testing.T, p *post) *post {
	t.Helper()
	server := smtp.NewServer(p)
	server.AllowInsecureAuth = true
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.port = listener.Addr().(*net.TCPAddr).Port
	var serving sync.WaitGroup
	serving.Go(func() { server.Serve(listener) })
	t.Cleanup(func() {
		server.Close()
		listener.Close() // the server may not know it yet
		serving.Wait()
	})
	return p
}

// account is the server's mail account as JSON, with what else is given.
func (p *post) account(from, more string) string {
	return fmt.Sprintf(`{"server":"127.0.0.1","port":%d,"userName":"ann","emailAddress":"%s"%s}`, p.port, from, more)
}

const word = "open-sesame-1"

func TestPasswordsAreKeptAndNeverShown(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	p := newPost(t, &post{password: word})
	try := func(id string) error {
		port := p.port
		return h.SendTestEmail(h.owner(), &api.SendTestEmail{EmailAddress: "bob@example.com", Account: &api.EmailAccount{
			ID: id, Server: "127.0.0.1", Port: port, UserName: "ann", EmailAddress: "desk@example.com",
		}})
	}
	info := h.mustPatch(t, `{"emailAccounts":[`+p.account("desk@example.com", `,"password":"`+word+`"`)+`]}`)
	id := info.EmailAccounts[0].ID
	if text := encode(t, info) + encode(t, h.get(t)); len(id) != 24 || strings.Contains(text, word) || strings.Contains(text, "password") {
		t.Errorf("answers hold %s", text)
	}
	if err := try(id); err != nil {
		t.Errorf("with the stored password: %v", err)
	}
	h.mustPatch(t, `{"emailAccounts":[`+p.account("other@example.com", "")+`,`+p.account("desk@example.com", `,"id":"`+id+`","password":null`)+`]}`)
	if err := try(id); err != nil {
		t.Errorf("with the password kept: %v", err)
	}
	if err := try(h.get(t).EmailAccounts[0].ID); err == nil {
		t.Error("an account without a password has one")
	}
	h.mustPatch(t, `{"emailAccounts":[`+p.account("desk@example.com", `,"id":"`+id+`","password":""`)+`]}`)
	wantRefused(t, "a cleared password", try(id), "account.password Predicate")
	h.mustPatch(t, `{"emailAccounts":[`+p.account("desk@example.com", `,"id":"`+id+`","password":"`+word+`"`)+`]}`)
	h.mustPatch(t, `{"emailAccounts":[]}`)
	h.mustPatch(t, `{"emailAccounts":[`+p.account("desk@example.com", `,"id":"`+id+`"`)+`]}`)
	wantRefused(t, "the password of an account that was deleted", try(id), "account.password Predicate")

	h.mustPatch(t, `{"emailAccounts":[`+p.account("desk@example.com", `,"id":"`+id+`","password":"`+word+`"`)+`]}`)
	if _, err := h.PatchGlobalSettings(root(), &api.PatchGlobalSettings{SystemEmailAccount: &api.EmailAccount{
		Server: "127.0.0.1", Port: p.port, EmailAddress: "system@example.com", Password: ptr(word),
	}}); err != nil {
		t.Fatal(err)
	}
	if found := h.find(t, word); len(found) > 0 {
		t.Errorf("the password stands in %v", found)
	}
	if found := h.find(t, "desk@example.com"); len(found) != 2 {
		t.Errorf("the search finds an address in %v only", found)
	}
	if strings.Contains(h.log.String(), word) {
		t.Error("the password is in the log")
	}
}

func ptr[T any](v T) *T { return &v }

// TestSealedPasswordsStay: a sealed password is of no use in another place.
func TestSealedPasswordsStay(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	h.mustPatch(t, `{"emailAccounts":[{"id":"a","server":"x","port":25,"emailAddress":"a@b","password":"`+word+`"},{"id":"b","server":"x","port":25,"emailAddress":"a@b"}]}`)
	h.write(t, func(tx *storeTx) error {
		_, err := tx.Exec(context.Background(), call.Everywhere(), `UPDATE email_account SET password = (SELECT m.password FROM email_account m WHERE m.id = 'a') WHERE {account account_id} AND id = 'b'`)
		return err
	})
	err := h.SendTestEmail(h.owner(), &api.SendTestEmail{EmailAddress: "bob@example.com", Account: &api.EmailAccount{ID: "b", Server: "127.0.0.1", Port: 25, EmailAddress: "a@b"}})
	if code(err) != fault.Internal {
		t.Errorf("a password from another account gives %v", err)
	}
}

func TestSendTestEmailRefuses(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	p := newPost(t, &post{password: word})
	full := newPost(t, &post{password: word, refuse: &smtp.SMTPError{Code: 550, Message: "No such box"}})
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed := free.Addr().(*net.TCPAddr).Port
	free.Close()
	account := func(port int) *api.EmailAccount {
		return &api.EmailAccount{Server: "127.0.0.1", Port: port, UserName: "ann", EmailAddress: "desk@example.com", Password: ptr(word)}
	}
	wrongPassword, private := account(p.port), account(25)
	wrongPassword.Password, private.Server = ptr("open-sesame-2"), "10.0.0.1"
	for _, c := range []struct {
		name string
		r    api.SendTestEmail
		want []string
		said string
	}{
		{"nothing", api.SendTestEmail{}, []string{"account NotEmpty", "emailAddress RegularExpression"}, ""},
		{
			"an empty account",
			api.SendTestEmail{Account: &api.EmailAccount{}, EmailAddress: "x"},
			[]string{"account.server NotEmpty", "account.port InclusiveBetween", "account.emailAddress RegularExpression", "emailAddress RegularExpression"},
			"",
		},
		{"a wrong password", api.SendTestEmail{Account: wrongPassword, EmailAddress: "bob@example.com"}, []string{"account.password Predicate"}, "535 5.0.0 Go away, ann"},
		{"a recipient that is refused", api.SendTestEmail{Account: account(full.port), EmailAddress: "bob@example.com"}, []string{"emailAddress Predicate"}, "550 5.0.0 No such box"},
		{"no server there", api.SendTestEmail{Account: account(closed), EmailAddress: "bob@example.com"}, []string{"account.server Predicate"}, "refused"},
		{"a private address", api.SendTestEmail{Account: private, EmailAddress: "bob@example.com"}, []string{"account.server Predicate"}, "not public"},
		{"two recipients", api.SendTestEmail{Account: account(p.port), EmailAddress: "bob@example.com, eve@example.com"}, []string{"emailAddress RegularExpression"}, ""},
	} {
		err := h.SendTestEmail(h.owner(), &c.r)
		wantRefused(t, c.name, err, c.want...)
		if err != nil && !strings.Contains(err.Error(), c.said) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if got := p.got(); got != "" {
		t.Errorf("sent: %s", got)
	}
	r := &api.SendTestEmail{Account: account(p.port), EmailAddress: " bob@example.com "}
	if got := code(h.SendTestEmail(h.tenant(), r)); got != fault.Forbidden {
		t.Errorf("a tenant gets %q", got)
	}
	dry := call.From(h.owner())
	dry.DryRun = true
	if err := h.SendTestEmail(call.Into(t.Context(), dry), r); err != nil || p.got() != "" {
		t.Errorf("a dry run: %v, %s", err, p.got())
	}
	if err := h.SendTestEmail(h.owner(), r); err != nil || p.got() != "desk@example.com>bob@example.com" {
		t.Errorf("in earnest: %v, %s", err, p.got())
	}
}

// TestTestsUseOnlyPasswordsInReach: an id of another account's mail account
// brings no password.
func TestTestsUseOnlyPasswordsInReach(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	p := newPost(t, &post{password: word})
	id := h.mustPatch(t, `{"emailAccounts":[`+p.account("desk@example.com", `,"password":"`+word+`"`)+`]}`).EmailAccounts[0].ID
	global, err := h.PatchGlobalSettings(root(), &api.PatchGlobalSettings{SystemEmailAccount: &api.EmailAccount{
		Server: "127.0.0.1", Port: p.port, UserName: "ann", EmailAddress: "system@example.com", Password: ptr(word),
	}})
	if err != nil {
		t.Fatal(err)
	}
	r := &api.SendTestEmail{EmailAddress: "bob@example.com", Account: &api.EmailAccount{ID: id, Server: "127.0.0.1", Port: p.port, UserName: "ann", EmailAddress: "desk@example.com"}}
	other := as(call.Limited(h.accounts[1:]))
	wantRefused(t, "another account's", h.SendTestEmail(other, r), "account.password Predicate")
	if err := h.SendTestEmail(root(), r); err != nil {
		t.Error(err)
	}
	r.Account.ID = global.SystemEmailAccount.ID
	wantRefused(t, "the system's", h.SendTestEmail(h.owner(), r), "account.password Predicate")
	if err := h.SendTestEmail(root(), r); err != nil {
		t.Error(err)
	}
	if _, err := h.PatchSystemSettings(root(), &api.PatchSystemSettings{AccountID: h.accounts[1], EmailAccounts: []api.EmailAccount{
		{ID: id, Server: "127.0.0.1", Port: p.port, EmailAddress: "x@example.com", Password: ptr("another")},
	}}); err != nil {
		t.Fatal(err)
	}
	r.Account.ID = id
	wantRefused(t, "an id in two accounts", h.SendTestEmail(root(), r), "account.password NotEmpty")
	if err := h.SendTestEmail(h.owner(), r); err != nil {
		t.Errorf("an id that one in reach has: %v", err)
	}
}

func TestTestsAreBounded(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	ctx, cancel := context.WithCancel(h.owner())
	defer cancel()
	r := &api.SendTestEmail{EmailAddress: "bob@example.com", Account: &api.EmailAccount{
		Server: "127.0.0.1", Port: listener.Addr().(*net.TCPAddr).Port, EmailAddress: "a@b",
	}}
	var running sync.WaitGroup
	for range 4 {
		running.Go(func() {
			if err := h.SendTestEmail(ctx, r); err == nil {
				t.Error("a silent server took a message")
			}
		})
		conn, err := listener.Accept()
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
	}
	if err := h.SendTestEmail(ctx, r); !fault.Is(err, fault.Unavailable) {
		t.Errorf("a fifth gives %v", err)
	}
	cancel()
	running.Wait()
}

// TestSendPicksAMailAccount: the first account that has one, else the system's,
// else the server's.
func TestSendPicksAMailAccount(t *testing.T) {
	t.Parallel()
	p := newPost(t, &post{password: word})
	note := mail.Message{To: "bob@example.com", Subject: "Recovery", Text: "https://portal.example/recover?token=secret-token-1234567890"}
	account := func(from string) *api.EmailAccount {
		return &api.EmailAccount{Server: "127.0.0.1", Port: p.port, UserName: "ann", EmailAddress: from, Password: ptr(word)}
	}
	for _, c := range []struct {
		name                           string
		first, second, system, machine bool
		want                           string
	}{
		{"all", true, true, true, true, "first@example.com"},
		{"not the first", false, true, true, true, "second@example.com"},
		{"the system", false, false, true, true, "system@example.com"},
		{"the server", false, false, false, true, "server@example.com"},
		{"none", false, false, false, false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, func(config *settings.Config) {
				if c.machine {
					config.Mail = mail.Account{Server: "localhost", Port: p.port, UserName: "ann", Password: word, From: "server@example.com"}
				}
			})
			for i, has := range []bool{c.first, c.second} {
				if has {
					r := &api.PatchSystemSettings{AccountID: h.accounts[i], EmailAccounts: []api.EmailAccount{
						*account([]string{"first@example.com", "second@example.com"}[i]), *account("never@example.com"),
					}}
					if _, err := h.PatchSystemSettings(root(), r); err != nil {
						t.Fatal(err)
					}
				}
			}
			if c.system {
				if _, err := h.PatchGlobalSettings(root(), &api.PatchGlobalSettings{SystemEmailAccount: account("system@example.com")}); err != nil {
					t.Fatal(err)
				}
			}
			m := note
			m.To = strings.ReplaceAll(c.name, " ", "-") + "@example.com"
			if err := h.Send(h.owner(), h.accounts[:], m); err != nil {
				t.Fatal(err)
			}
			h.outbox.Start()
			h.outbox.Stop(t.Context())
			if c.want != "" && !strings.Contains(p.got(), c.want+">"+m.To) {
				t.Errorf("sent: %s; the log is %s", p.got(), h.log)
			}
			if c.want == "" && (strings.Contains(p.got(), m.To) || !strings.Contains(h.log.String(), "no mail account") || !strings.Contains(h.log.String(), "request=request-1")) {
				t.Errorf("sent: %s; the log is %s", p.got(), h.log)
			}
			if strings.Contains(h.log.String(), "secret-token") {
				t.Errorf("the log is %s", h.log)
			}
		})
	}
}

// TestFailedSendIsLogged: with account and request, without password and text.
func TestFailedSendIsLogged(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	p := newPost(t, &post{password: word, refuse: &smtp.SMTPError{Code: 550, Message: "Spam: token=secret-token-1234567890"}})
	h.mustPatch(t, `{"emailAccounts":[`+p.account("desk@example.com", `,"password":"`+word+`"`)+`]}`)
	m := mail.Message{To: "bob@example.com", Subject: "Recovery", Text: "Use token=secret-token-1234567890 soon"}
	if err := h.Send(h.owner(), h.accounts[:1], m); err != nil {
		t.Fatal(err)
	}
	h.outbox.Start()
	h.outbox.Stop(t.Context())
	text := h.log.String()
	for _, want := range []string{"550", h.accounts[0], "request-1", "Recovery"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in the log: %s", want, text)
		}
	}
	if strings.Contains(text, "secret-token") || strings.Contains(text, word) {
		t.Errorf("the log is %s", text)
	}
	var refused *fault.Error
	if err := h.Send(h.owner(), nil, mail.Message{To: "nobody"}); !errors.As(err, &refused) {
		t.Errorf("a message to nobody gives %v", err)
	}
	if err := h.Send(h.owner(), nil, m); !fault.Is(err, fault.Unavailable) {
		t.Errorf("after the end: %v", err)
	}
}
