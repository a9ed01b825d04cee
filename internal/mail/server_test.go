package mail_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"evovoice/internal/mail"
)

// letter is a message as the server took it.
type letter struct {
	user, from, to, text string
	tls                  bool
}

// post is a mail server of its own for one test.
type post struct {
	// password is the only right one; refuse gives the server's answers by step.
	password string
	refuse   map[string]error
	ways     []string

	mu      sync.Mutex
	letters []letter
	port    int
}

func (p *post) NewSession(c *smtp.Conn) (smtp.Session, error) {
	_, safe := c.TLSConnectionState()
	return &session{post: p, letter: letter{tls: safe}}, nil
}

func (p *post) got() []letter {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.letters
}

type session struct {
	post   *post
	letter letter
}

func (s *session) AuthMechanisms() []string { return s.post.ways }

func (s *session) Auth(way string) (sasl.Server, error) {
	check := func(user, password string) error {
		if password != s.post.password {
			return &smtp.SMTPError{Code: 535, EnhancedCode: smtp.EnhancedCode{5, 7, 8}, Message: "Not with " + password}
		}
		s.letter.user = user
		return nil
	}
	if way == sasl.Plain {
		return sasl.NewPlainServer(func(_, user, password string) error { return check(user, password) }), nil
	}
	return &loginServer{check: check}, nil
}

// loginServer asks for user name and password, each for itself.
type loginServer struct {
	check func(string, string) error
	user  string
	asked int
}

func (l *loginServer) Next(answer []byte) ([]byte, bool, error) {
	l.asked++
	switch l.asked {
	case 1:
		return []byte("Username:"), false, nil
	case 2:
		l.user = string(answer)
		return []byte("Password:"), false, nil
	}
	return nil, true, l.check(l.user, string(answer))
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.letter.from = from
	return s.post.refuse["from"]
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.letter.to = to
	return s.post.refuse["to"]
}

func (s *session) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if err := s.post.refuse["data"]; err != nil {
		return err
	}
	s.letter.text = string(text)
	s.post.mu.Lock()
	defer s.post.mu.Unlock()
	s.post.letters = append(s.post.letters, s.letter)
	return nil
}

func (*session) Reset() {}

func (*session) Logout() error { return nil }

// line is how a server speaks TLS.
type line int

const (
	plain line = iota
	offered
	implicit
)

// newPost starts a server and gives what trusts its certificate.
func newPost(t *testing.T, l line, p *post) (*post, mail.Sender) {
	t.Helper()
	certificate, roots := newCertificate(t)
	if p.ways == nil {
		p.ways = []string{sasl.Plain}
	}
	server := smtp.NewServer(p)
	server.Domain = "mail.test"
	server.AllowInsecureAuth = true
	server.ErrorLog = quiet{}
	config := &tls.Config{Certificates: []tls.Certificate{certificate}}
	if l == offered {
		server.TLSConfig = config
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.port = listener.Addr().(*net.TCPAddr).Port
	if l == implicit {
		listener = tls.NewListener(listener, config)
	}
	var serving sync.WaitGroup
	serving.Go(func() { server.Serve(listener) })
	t.Cleanup(func() {
		server.Close()
		listener.Close() // the server may not know it yet
		serving.Wait()
	})
	return p, mail.Sender{Roots: roots, Now: now}
}

func now() time.Time { return time.Date(2026, 3, 1, 9, 30, 0, 0, time.UTC) }

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

func newCertificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "mail.test"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, DNSNames: []string{"localhost"},
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, roots
}

func (p *post) account() mail.Account {
	return mail.Account{Server: "127.0.0.1", Port: p.port, UserName: "ann", Password: "open-sesame-1", From: "desk@harbor.example", FromName: "Harbor, Desk"}
}

var hello = mail.Message{To: "bob@example.com", Subject: "Grüße", Text: "Hello Bob,\n.\nyour code is 123456789012345\n"}

func failure(t *testing.T, err error) *mail.Error {
	t.Helper()
	var failed *mail.Error
	if !errors.As(err, &failed) {
		t.Fatalf("the error is %v", err)
	}
	return failed
}

// speak runs a server that says what a test wants, for one connection.
func speak(t *testing.T, say func(net.Conn)) int {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var serving sync.WaitGroup
	serving.Go(func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		say(conn)
	})
	t.Cleanup(func() {
		listener.Close()
		serving.Wait()
	})
	return listener.Addr().(*net.TCPAddr).Port
}

// logged collects a log.
type logged struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func (l *logged) log() *slog.Logger { return slog.New(slog.NewTextHandler(l, nil)) }

func short(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	t.Cleanup(cancel)
	return ctx
}
