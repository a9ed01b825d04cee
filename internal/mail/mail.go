// Package mail sends plain messages through mail accounts on SMTP servers
// (RFC 5321). It chooses no account, keeps nothing on disk, and refuses to send
// a password over a line that others can read.
package mail

import (
	"fmt"
	netmail "net/mail"
	"net/netip"
	"strings"
	"unicode"
	"unicode/utf8"

	"evovoice/internal/fault"
)

// Account is a mail account on a server.
type Account struct {
	// Server is a host name or address, Port 1 to 65535.
	Server string
	Port   int
	// UserName and Password sign in; without a user name nobody does.
	UserName, Password string
	// From is the sender's bare address, FromName the name shown with it.
	From, FromName string
	Security       Security
}

// Security is how the line to a server is made safe.
type Security string

// The ways. A password goes over a line without TLS only inside this machine,
// whatever the way.
const (
	// Automatic speaks TLS from the start on port 465, and elsewhere once the
	// server offers it.
	Automatic Security = ""
	// TLS speaks it from the start (RFC 8314 section 3.3).
	TLS Security = "tls"
	// StartTLS refuses a server that does not offer it (RFC 3207).
	StartTLS Security = "starttls"
)

// Message is a text for one recipient.
type Message struct {
	// To is a bare address such as ann@example.com.
	To string
	// Subject is one line of at most 900 bytes, Text any text in UTF-8.
	Subject, Text string
}

// Bounds of RFC 5321 section 4.5.3.1 and RFC 1035 section 2.3.4, in bytes. A
// subject has room on one header line even where it is encoded.
const (
	maxAddress = 254
	maxServer  = 253
	maxLabel   = 63
	maxSubject = 900
)

// CheckAddress refuses a text that is no bare email address. path is the member
// it came in.
func CheckAddress(path, value string) *fault.Field {
	parsed, err := netmail.ParseAddress(value)
	if err != nil || parsed.Address != value || parsed.Name != "" || len(value) > maxAddress || strings.ContainsFunc(value, unicode.IsControl) {
		return &fault.Field{Path: path, Code: fault.Format, Message: path + " must be an email address such as ann@example.com"}
	}
	return nil
}

// CheckServer refuses a text that is neither the name of a host nor an IP
// address. path is the member it came in.
func CheckServer(path, value string) *fault.Field {
	if value == "" {
		return &fault.Field{Path: path, Code: fault.NotEmpty, Message: path + " must not be blank"}
	}
	if address, err := netip.ParseAddr(value); err == nil && address.Zone() == "" {
		return nil
	}
	if len(value) <= maxServer && isHostName(value) {
		return nil
	}
	return &fault.Field{Path: path, Code: fault.Format, Message: path + " must be the name of a host such as smtp.example.com, without a port"}
}

func isHostName(value string) bool {
	labels := strings.Split(strings.TrimSuffix(value, "."), ".")
	for _, label := range labels {
		wrong := strings.ContainsFunc(label, func(r rune) bool {
			return r != '-' && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z') && !('0' <= r && r <= '9')
		})
		if wrong || label == "" || len(label) > maxLabel || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
	}
	return strings.Trim(labels[len(labels)-1], "0123456789") != "" // or it would be a broken address
}

// CheckPort refuses what is no port.
func CheckPort(path string, port int) *fault.Field {
	if port < 1 || port > 65535 {
		return &fault.Field{Path: path, Code: fault.Range, Message: fmt.Sprintf("%s must be between 1 and 65535, got %d", path, port)}
	}
	return nil
}

// Check refuses a message that no server could be given. Nothing in it can end
// a header line.
func (m Message) Check() error {
	var fields []fault.Field
	if wrong := CheckAddress("to", m.To); wrong != nil {
		fields = append(fields, *wrong)
	}
	if !utf8.ValidString(m.Subject) || strings.ContainsFunc(m.Subject, unicode.IsControl) {
		fields = append(fields, fault.Field{Path: "subject", Code: fault.Characters, Message: "subject must be one line"})
	}
	if len(m.Subject) > maxSubject {
		fields = append(fields, fault.Field{Path: "subject", Code: fault.Length, Message: fmt.Sprintf("subject must have at most %d bytes, got %d", maxSubject, len(m.Subject))})
	}
	if !utf8.ValidString(m.Text) || strings.ContainsRune(m.Text, 0) {
		fields = append(fields, fault.Field{Path: "text", Code: fault.Characters, Message: "text must be UTF-8 without U+0000"})
	}
	return fault.OnFields(fields)
}
