package mail

import (
	"context"
	"encoding/base64"
	"errors"
	"net"
	"net/textproto"
	"strconv"
	"strings"
	"unicode"
)

// Step is where sending failed.
type Step string

// The steps, in order.
const (
	Connect Step = "connect"
	Secure  Step = "TLS"
	SignIn  Step = "sign in"
	From    Step = "sender"
	To      Step = "recipient"
	Content Step = "message"
)

// Error tells why a message was not sent. It holds neither the password nor
// words of the message.
type Error struct {
	Step Step
	// Code is the server's reply code (RFC 5321 section 4.2), 0 where it gave
	// none.
	Code int
	// Said is what the server said, or what went wrong before it could, in one
	// line.
	Said string
	// Timeout tells that time ran out.
	Timeout bool
}

// Error says it in one line.
func (e *Error) Error() string {
	if e.Code != 0 {
		return "mail: " + string(e.Step) + ": the server said " + strconv.Itoa(e.Code) + " " + e.Said
	}
	return "mail: " + string(e.Step) + ": " + e.Said
}

// conversation is one message on its way.
type conversation struct {
	account Account
	message Message
	// local tells that the server is on this machine, safe that the line is
	// encrypted.
	local, safe bool
}

func (t *conversation) failed(ctx context.Context, step Step, err error) *Error {
	e := &Error{Step: step, Said: clean(t.redact(inner(err).Error()))}
	var reply *textproto.Error
	var timeout interface{ Timeout() bool }
	switch {
	case errors.As(err, &reply):
		e.Code, e.Said = reply.Code, clean(t.redact(reply.Msg))
	case errors.As(err, &timeout) && timeout.Timeout(), ctx.Err() != nil:
		e.Said, e.Timeout = "the server did not answer in time", true
	}
	return e
}

// inner leaves out of a network's error what is of no use to those who typed
// the server in, such as which resolver was asked.
func inner(err error) error {
	var name *net.DNSError
	if errors.As(err, &name) {
		return errors.New(name.Err)
	}
	var op *net.OpError
	if errors.As(err, &op) && op.Err != nil {
		return op.Err
	}
	return err
}

// secretWord is the least length of a word of a message, in bytes, that is
// taken out of what a server says, for it may be a token.
const secretWord = 12

// redact takes out what servers may repeat of the password and the message.
func (t *conversation) redact(said string) string {
	password := t.account.Password
	secrets := []string{password}
	if password != "" {
		for _, form := range []string{password, "\x00" + t.account.UserName + "\x00" + password} {
			secrets = append(secrets, base64.StdEncoding.EncodeToString([]byte(form)))
		}
	}
	for _, line := range []string{t.message.Text, t.message.Subject} {
		for _, word := range strings.Fields(line) {
			if len(word) >= secretWord {
				secrets = append(secrets, word)
			}
		}
	}
	for _, secret := range secrets {
		if secret != "" {
			said = strings.ReplaceAll(said, secret, "…")
		}
	}
	return said
}

// maxSaid is the most characters that are kept of what a server says.
const maxSaid = 300

// clean makes one short line of a text.
func clean(text string) string {
	words := strings.FieldsFunc(strings.ToValidUTF8(text, "�"), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r)
	})
	line := []rune(strings.Join(words, " "))
	if len(line) > maxSaid {
		return string(line[:maxSaid]) + "…"
	}
	return string(line)
}
