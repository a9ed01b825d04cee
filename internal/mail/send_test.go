package mail_test

import (
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	netmail "net/mail"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"evovoice/internal/fault"
	"evovoice/internal/mail"
)

func TestSend(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		line     line
		security mail.Security
		user     string
		ways     []string
		tls      bool
	}{
		{"inside the machine", plain, mail.Automatic, "ann", nil, false},
		{"nobody signs in", plain, mail.Automatic, "", nil, false},
		{"TLS once it is offered", offered, mail.Automatic, "ann", nil, true},
		{"TLS asked for", offered, mail.StartTLS, "ann", nil, true},
		{"TLS from the start", implicit, mail.TLS, "ann", nil, true},
		{"by LOGIN", offered, mail.Automatic, "ann", []string{"LOGIN"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p, sender := newPost(t, c.line, &post{password: "open-sesame-1", ways: c.ways})
			a := p.account()
			a.UserName, a.Security = c.user, c.security
			if err := sender.Send(t.Context(), a, hello); err != nil {
				t.Fatal(err)
			}
			got := p.got()
			if len(got) != 1 {
				t.Fatalf("%d letters arrived", len(got))
			}
			l := got[0]
			if l.user != c.user || l.from != "desk@harbor.example" || l.to != "bob@example.com" || l.tls != c.tls {
				t.Errorf("got %+v", l)
			}
			checkLetter(t, l.text)
		})
	}
}

// checkLetter reads a message as RFC 5322 says.
func checkLetter(t *testing.T, text string) {
	t.Helper()
	m, err := netmail.ReadMessage(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil || subject != hello.Subject {
		t.Errorf("subject %q, %v", subject, err)
	}
	from, err := m.Header.AddressList("From")
	if err != nil || len(from) != 1 || from[0].Name != "Harbor, Desk" || from[0].Address != "desk@harbor.example" {
		t.Errorf("from %v, %v", from, err)
	}
	if date, err := m.Header.Date(); err != nil || !date.Equal(now()) {
		t.Errorf("date %v, %v", date, err)
	}
	for _, name := range []string{"User-Agent", "X-Mailer"} {
		if m.Header.Get(name) != "" {
			t.Errorf("%s tells of us: %s", name, m.Header.Get(name))
		}
	}
	if id := m.Header.Get("Message-Id"); !strings.HasSuffix(id, "@harbor.example>") {
		t.Errorf("the id is %s", id)
	}
	body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if got := strings.ReplaceAll(string(body), "\r\n", "\n"); err != nil || got != hello.Text {
		t.Errorf("body %q, %v", got, err)
	}
}

func TestServerRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		post *post
		step mail.Step
		code int
		said string
	}{
		// A server that repeats what it was given gives none of it away.
		{"password", &post{password: "another"}, mail.SignIn, 535, "Not with …"},
		{"sender", &post{password: "open-sesame-1", refuse: map[string]error{"from": &smtp.SMTPError{Code: 553, Message: "Not your address"}}}, mail.From, 553, "Not your address"},
		{"recipient", &post{password: "open-sesame-1", refuse: map[string]error{"to": &smtp.SMTPError{Code: 550, Message: "No such box"}}}, mail.To, 550, "No such box"},
		{"message", &post{password: "open-sesame-1", refuse: map[string]error{"data": &smtp.SMTPError{Code: 554, Message: "Spam: 123456789012345"}}}, mail.Content, 554, "Spam: …"},
		{"for now", &post{password: "open-sesame-1", refuse: map[string]error{"to": &smtp.SMTPError{Code: 451, Message: "Later"}}}, mail.To, 451, "Later"},
		{"no way to sign in", &post{password: "open-sesame-1", ways: []string{"XOAUTH2"}}, mail.SignIn, 0, "the server lets nobody sign in but by XOAUTH2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p, sender := newPost(t, offered, c.post)
			failed := failure(t, sender.Send(t.Context(), p.account(), hello))
			if failed.Step != c.step || failed.Code != c.code || !strings.Contains(failed.Said, c.said) || failed.Timeout {
				t.Errorf("got %+v", failed)
			}
			if text := failed.Error(); strings.Contains(text, "open-sesame") || strings.Contains(text, "123456789012345") {
				t.Errorf("the error gives away secrets: %s", text)
			}
			if len(p.got()) > 0 {
				t.Error("a letter arrived")
			}
		})
	}
}

func TestUnsafeLines(t *testing.T) {
	t.Parallel()
	p, sender := newPost(t, plain, &post{})
	a := p.account()
	a.Security = mail.StartTLS
	if failed := failure(t, sender.Send(t.Context(), a, hello)); failed.Step != mail.Secure || failed.Said != "the server offers no TLS" {
		t.Errorf("without TLS: %+v", failed)
	}
	p, sender = newPost(t, offered, &post{password: "open-sesame-1"})
	sender.Roots = nil
	if failed := failure(t, sender.Send(t.Context(), p.account(), hello)); failed.Step != mail.Secure || !strings.Contains(failed.Said, "certificate") {
		t.Errorf("an unknown certificate: %+v", failed)
	}
	_, other := newPost(t, offered, &post{})
	if failed := failure(t, other.Send(t.Context(), p.account(), hello)); failed.Step != mail.Secure {
		t.Errorf("another's certificate: %+v", failed)
	}
	if len(p.got()) > 0 {
		t.Error("a letter arrived")
	}
}

// TestServersThatDoNotHelp: nothing that a server does or leaves makes Send hang
// or take up memory without end.
func TestServersThatDoNotHelp(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		say     func(net.Conn)
		timeout bool
	}{
		{"says nothing", func(c net.Conn) { io.Copy(io.Discard, c) }, true},
		{"stops after its greeting", func(c net.Conn) {
			io.WriteString(c, "220 mail.test\r\n")
			io.Copy(io.Discard, c)
		}, true},
		{"drips", func(c net.Conn) {
			for _, err := io.WriteString(c, "220-a\r\n"); err == nil; _, err = io.WriteString(c, "220-a\r\n") {
				c.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
				c.Read(make([]byte, 1)) // waits, as the other end listens
			}
		}, true},
		{"says too much", func(c net.Conn) {
			flood := strings.Repeat("220-"+strings.Repeat("a", 1000)+"\r\n", 100)
			for _, err := io.WriteString(c, flood); err == nil; _, err = io.WriteString(c, flood) {
			}
		}, false},
		{"hangs up", func(net.Conn) {}, false},
		{"speaks something else", func(c net.Conn) { io.WriteString(c, "HTTP/1.1 400 Bad Request\r\n\r\n") }, false},
		{"is closed", func(c net.Conn) { io.WriteString(c, "554 closed\r\n") }, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			a := mail.Account{Server: "127.0.0.1", Port: speak(t, c.say), From: "desk@harbor.example"}
			ctx := t.Context()
			if c.timeout {
				ctx = short(t)
			}
			failed := failure(t, mail.Sender{Now: now}.Send(ctx, a, hello))
			if failed.Step != mail.Connect || failed.Timeout != c.timeout || len(failed.Said) > 1000 {
				t.Errorf("got %+v", failed)
			}
		})
	}
}

func TestNoServer(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	a := mail.Account{Server: "127.0.0.1", Port: port, From: "desk@harbor.example"}
	failed := failure(t, mail.Sender{Now: now}.Send(t.Context(), a, hello))
	if failed.Step != mail.Connect || !strings.Contains(failed.Said, "refused") || strings.Contains(failed.Said, "127.0.0.1") {
		t.Errorf("got %+v", failed)
	}
}

func TestGuardHoldsSenders(t *testing.T) {
	t.Parallel()
	p, sender := newPost(t, plain, &post{password: "open-sesame-1"})
	sender.Guard = &mail.Guard{}
	for _, server := range []string{"127.0.0.1", "localhost"} {
		a := p.account()
		a.Server = server
		failed := failure(t, sender.Send(t.Context(), a, hello))
		if failed.Step != mail.Connect || !strings.Contains(failed.Said, "not public") {
			t.Errorf("%s: %+v", server, failed)
		}
	}
	if len(p.got()) > 0 {
		t.Error("a letter arrived")
	}
}

// TestHeadersCannotBeAdded: no member of a message or account ends a line.
func TestHeadersCannotBeAdded(t *testing.T) {
	t.Parallel()
	p, sender := newPost(t, plain, &post{password: "open-sesame-1"})
	for _, m := range []mail.Message{
		{To: "bob@example.com\r\nBcc: eve@example.com", Subject: "s"},
		{To: "bob@example.com>\r\nRCPT TO:<eve@example.com", Subject: "s"},
		{To: "Bob <bob@example.com>", Subject: "s"},
		{To: "", Subject: "s"},
		{To: "bob@example.com", Subject: "s\r\nBcc: eve@example.com"},
		{To: "bob@example.com", Subject: "s\nBcc: eve@example.com"},
		{To: "bob@example.com", Subject: "\xff"},
		{To: "bob@example.com", Subject: strings.Repeat("s", 901)},
		{To: "bob@example.com", Subject: "s", Text: "a\x00b"},
	} {
		err := sender.Send(t.Context(), p.account(), m)
		var refused *fault.Error
		if !errors.As(err, &refused) || len(refused.Fields) == 0 {
			t.Errorf("%+v gives %v", m, err)
		}
	}
	a := p.account()
	a.FromName = "Desk\r\nBcc: eve@example.com"
	if err := sender.Send(t.Context(), a, hello); err != nil {
		t.Fatal(err)
	}
	got := p.got()
	if len(got) != 1 {
		t.Fatalf("%d letters arrived", len(got))
	}
	m, err := netmail.ReadMessage(strings.NewReader(got[0].text))
	if err != nil || m.Header.Get("Bcc") != "" {
		t.Errorf("a header was added: %v, %v", m, err)
	}
}
