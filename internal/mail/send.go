package mail

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	netmail "net/mail"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"
)

// Sender reaches mail servers.
type Sender struct {
	// Roots are the authorities that certificates are checked by; nil takes
	// those of the system.
	Roots *x509.CertPool
	// Guard says which servers are reached; nil reaches all.
	Guard *Guard
	// Now dates messages.
	Now func() time.Time
}

// Send hands a message to the account's server and returns once the server
// took it, or when ctx ends or half a minute is over. Its error is *Error, or of
// type fault.Error for a message that Check refuses.
func (s Sender) Send(ctx context.Context, a Account, m Message) error {
	if err := m.Check(); err != nil {
		return err
	}
	return s.converse(ctx, &conversation{account: a, message: m}, s.hand)
}

// Try signs in to the account's server and sends nothing. Its error is *Error.
func (s Sender) Try(ctx context.Context, a Account) error {
	return s.converse(ctx, &conversation{account: a}, func(_ *conversation, client *smtp.Client) (Step, error) {
		client.Quit() //nolint:errcheck // what there was to learn is known
		return "", nil
	})
}

// converse connects, signs in and leaves the rest to then.
func (s Sender) converse(ctx context.Context, talk *conversation, then func(*conversation, *smtp.Client) (Step, error)) error {
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	conn, err := s.connect(ctx, talk)
	if err != nil {
		return talk.failed(ctx, Connect, err)
	}
	defer context.AfterFunc(ctx, func() { conn.Close() })() //nolint:errcheck // it ends whatever waits on it
	defer conn.Close()
	step, err := s.talk(talk, conn, then)
	if err != nil {
		return talk.failed(ctx, step, err)
	}
	return nil
}

// sendTimeout bounds how long a message may take.
const sendTimeout = 30 * time.Second

func (s Sender) connect(ctx context.Context, talk *conversation) (net.Conn, error) {
	dialer := net.Dialer{Control: s.Guard.control}
	conn, err := dialer.DialContext(ctx, "tcp", net.JoinHostPort(talk.account.Server, strconv.Itoa(talk.account.Port)))
	if err != nil {
		return nil, err
	}
	peer, _ := conn.RemoteAddr().(*net.TCPAddr)
	talk.local = peer != nil && peer.IP.IsLoopback()
	return &bounded{Conn: conn, left: maxReply}, nil
}

// talk walks through the commands and tells at which step one failed.
func (s Sender) talk(t *conversation, conn net.Conn, then func(*conversation, *smtp.Client) (Step, error)) (Step, error) {
	config := &tls.Config{ServerName: t.account.Server, RootCAs: s.Roots, MinVersion: tls.VersionTLS12}
	implicit := t.account.Security == TLS || t.account.Security == Automatic && t.account.Port == implicitPort
	if implicit {
		line := tls.Client(conn, config)
		if err := line.Handshake(); err != nil {
			return Secure, err
		}
		conn = line
	}
	client, err := smtp.NewClient(conn, t.account.Server)
	if err != nil {
		return Connect, err
	}
	if err := client.Hello(helloName(t.account.From)); err != nil {
		return Connect, err
	}
	t.safe = implicit
	if offered, _ := client.Extension("STARTTLS"); !implicit && offered {
		if err := client.StartTLS(config); err != nil {
			return Secure, err
		}
		t.safe = true
	}
	if !t.safe && t.account.Security == StartTLS {
		return Secure, errNoTLS
	}
	if t.account.UserName != "" {
		if err := t.signIn(client); err != nil {
			return SignIn, err
		}
	}
	return then(t, client)
}

// hand gives the message to the server.
func (s Sender) hand(t *conversation, client *smtp.Client) (Step, error) {
	text, err := s.compose(t.account, t.message)
	if err != nil {
		return Content, err
	}
	if err := client.Mail(t.account.From); err != nil {
		return From, err
	}
	if err := client.Rcpt(t.message.To); err != nil {
		return To, err
	}
	w, err := client.Data()
	if err != nil {
		return Content, err
	}
	if _, err := text.WriteTo(w); err != nil {
		return Content, err
	}
	if err := w.Close(); err != nil {
		return Content, err
	}
	client.Quit() //nolint:errcheck // the server has the message
	return "", nil
}

const implicitPort = 465

// helloName is what the server is told to be talking to: the sender's domain,
// so that nothing of this machine shows.
func helloName(from string) string {
	if domain := from[strings.LastIndexByte(from, '@')+1:]; isHostName(domain) {
		return domain
	}
	return "localhost"
}

func (s Sender) compose(a Account, m Message) (*gomail.Msg, error) {
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	msg.SetAddrHeaderFromMailAddress(gomail.HeaderFrom, &netmail.Address{Name: a.FromName, Address: a.From})
	if err := msg.To(m.To); err != nil {
		return nil, err
	}
	msg.Subject(m.Subject)
	msg.SetDateWithValue(s.Now())
	msg.SetMessageIDWithValue(rand.Text() + "@" + helloName(a.From))
	// RFC 3834 section 5 keeps vacation answers away.
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	return msg, nil
}

// signIn picks the safest way that the server offers.
func (t *conversation) signIn(client *smtp.Client) error {
	a := t.account
	if !t.safe && !t.local {
		return errNoTLS
	}
	_, offered := client.Extension("AUTH")
	ways := strings.Fields(strings.ToUpper(offered))
	for _, way := range []struct {
		name string
		auth smtp.Auth
	}{
		{"SCRAM-SHA-256", smtp.ScramSHA256Auth(a.UserName, a.Password)},
		{"PLAIN", smtp.PlainAuth("", a.UserName, a.Password, a.Server, t.local)},
		{"LOGIN", smtp.LoginAuth(a.UserName, a.Password, a.Server, t.local)},
		{"CRAM-MD5", smtp.CRAMMD5Auth(a.UserName, a.Password)},
	} {
		for _, o := range ways {
			if o == way.name {
				return client.Auth(way.auth)
			}
		}
	}
	if len(ways) == 0 {
		return errors.New("the server lets nobody sign in")
	}
	return fmt.Errorf("the server lets nobody sign in but by %s", clean(strings.Join(ways, ", ")))
}

var errNoTLS = errors.New("the server offers no TLS")

// bounded is a line on which a server may say only so much.
type bounded struct {
	net.Conn
	left int
}

// maxReply bounds what is read from a server, in bytes.
const maxReply = 1 << 20

// Read fails once too much was read.
func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errors.New("the server says too much")
	}
	n, err := b.Conn.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
