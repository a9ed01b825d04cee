package host

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"evovoice/internal/fault"
)

// checkOrigin refuses what another site's page makes a browser send. Predefined
// routes take every verb, so a verb that is safe by name is no reason to trust.
func (h *Host) checkOrigin(r *http.Request, op *Operation) error {
	if op.Reads || h.ownCredentials(r) {
		return nil
	}
	asked := *r
	asked.Method = http.MethodPost
	err := h.config.CrossOrigin.Check(&asked)
	if err == nil && !ledHere(r) {
		return nil
	}
	return &fault.Error{Code: fault.Forbidden, Message: "Calls from pages of another site are refused", Cause: err}
}

// ownCredentials tells whether every page may call, and this one sends
// credentials that it must know itself rather than the browser's session.
func (h *Host) ownCredentials(r *http.Request) bool {
	return slices.Contains(h.config.Origins, "*") && r.Header.Get("Cookie") == "" && r.Header.Get("Authorization") != ""
}

// ledHere tells whether a browser that says nothing about origins may have been
// led here by a link of another site: over plain HTTP, and in old browsers, a
// followed link carries the session and neither Sec-Fetch-Site nor Origin.
func ledHere(r *http.Request) bool {
	header := r.Header
	safe := r.Method == http.MethodGet || r.Method == http.MethodHead
	if !safe || header.Get("Sec-Fetch-Site") != "" || header.Get("Origin") != "" || header.Get("Cookie") == "" || header.Get("Authorization") != "" {
		return false
	}
	referer := header.Get("Referer")
	if referer == "" {
		return strings.HasPrefix(header.Get("Accept"), "text/html")
	}
	from, err := url.Parse(referer)
	return err != nil || !strings.EqualFold(from.Host, r.Host)
}
