package pages

import (
	"bytes"
	"encoding/json"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"evovoice/host/typegen"
)

// SnapshotView is what the page of an answer shows.
type SnapshotView struct {
	Service, StylePath string
	// Operation is empty where the call reached none.
	Operation string
	// At is the time of the answer for people, AtISO the same for machines.
	At, AtISO string
	// Status is the HTTP status with its phrase, for instance 404 Not Found.
	Status string
	// Answer is the answer's JSON as HTML; it is empty for an empty answer.
	Answer template.HTML
	// Formats lead to the same answer in other formats; there may be none.
	Formats []Link
	// Page is the operation's page, nil where the call reached none.
	Page  *Link
	Index Link
	// SignIn, where it is set, leads to the page where people sign in.
	SignIn *Link
}

// Title names the page.
func (v SnapshotView) Title() string { return v.Heading() + " – " + v.Service }

// Heading says what the page is.
func (v SnapshotView) Heading() string {
	if v.Operation == "" {
		return "Snapshot"
	}
	return "Snapshot of " + v.Operation
}

// NewSnapshot fills the page that shows a reply or a failure to people. The
// operation is empty where the call reached none. The answer is JSON; it is
// empty where the reply is. The links to other formats repeat the call at its
// address: a nil address leaves them out, which suits calls with a body.
func NewSnapshot(service, operation string, address *url.URL, status int, answer []byte, at time.Time, formats []string) SnapshotView {
	at = at.UTC()
	v := SnapshotView{
		Service: service, StylePath: StylePath, Operation: operation,
		At: at.Format("2 January 2006, 15:04:05 UTC"), AtISO: at.Format(time.RFC3339),
		Status: strings.TrimSpace(strconv.Itoa(status) + " " + http.StatusText(status)),
		Answer: escape(indented(answer)),
		Index:  Link{Href: IndexPath, Label: "All operations"},
	}
	if operation != "" {
		v.Page = &Link{Href: href(operation, JSON().Name, "", typegen.Current), Label: "About " + operation}
	}
	if address == nil {
		return v
	}
	for _, format := range formats {
		if format != "html" {
			v.Formats = append(v.Formats, Link{Href: inFormat(address, format), Label: format})
		}
	}
	return v
}

func indented(answer []byte) []byte {
	var out bytes.Buffer
	if err := json.Indent(&out, answer, "", "  "); err != nil {
		return answer // shown as it is rather than not at all
	}
	return out.Bytes()
}

// inFormat is the address with the format asked for. It begins with one slash:
// two would lead to another host.
func inFormat(address *url.URL, format string) string {
	path := "/" + strings.TrimLeft(strings.TrimSuffix(address.EscapedPath(), ".html"), "/")
	var kept []string
	for _, part := range strings.Split(address.RawQuery, "&") {
		name, _, _ := strings.Cut(part, "=")
		if part != "" && !strings.EqualFold(name, "format") {
			kept = append(kept, strings.ReplaceAll(part, "#", "%23")) // or the rest would not be sent
		}
	}
	return path + "?" + strings.Join(append(kept, "format="+url.QueryEscape(format)), "&")
}
