package host

import (
	"net/http"
	"slices"
	"strings"
)

// What pages of other origins may send and read.
const (
	corsMethods = "GET, POST, PUT, DELETE, PATCH, OPTIONS, HEAD"
	corsHeaders = "Content-Type, Accept, Authorization, Idempotency-Key, If-Match, If-None-Match, X-Account, X-Http-Method-Override, X-Reason, X-Request-Id, X-TOTP"
	corsExposed = "Content-Disposition, Dry-Run, ETag, Idempotent-Replayed, Link, Retry-After, X-AutoBatch-Completed, X-Next-Cursor, X-Request-Id"
	corsMaxAge  = "600"
)

// allowOrigin lets pages of the configured origins call, with the session of
// whoever is signed in. An origin of * lets every page call, but then without
// a session.
func (h *Host) allowOrigin(w http.ResponseWriter, r *http.Request) {
	if len(h.config.Origins) == 0 {
		return
	}
	header := w.Header()
	header.Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" {
		return
	}
	switch {
	case slices.Contains(h.config.Origins, origin):
		header.Set("Access-Control-Allow-Origin", origin)
		header.Set("Access-Control-Allow-Credentials", "true")
	case slices.Contains(h.config.Origins, "*"):
		header.Set("Access-Control-Allow-Origin", "*")
	default:
		return
	}
	header.Set("Access-Control-Expose-Headers", corsExposed)
	if r.Method == http.MethodOptions {
		header.Set("Access-Control-Allow-Methods", corsMethods)
		header.Set("Access-Control-Allow-Headers", corsHeaders)
		header.Set("Access-Control-Max-Age", corsMaxAge)
	}
}

// preflight answers OPTIONS on any path.
func preflight(w http.ResponseWriter) {
	w.Header().Set("Allow", corsMethods)
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusOK)
}

// trustOrigins lets pages of the listed origins change something.
func (h *Host) trustOrigins() error {
	h.config.Origins = slices.Clone(h.config.Origins)
	for i, origin := range h.config.Origins {
		if origin == "*" {
			continue
		}
		origin = strings.TrimSuffix(origin, "/")
		h.config.Origins[i] = origin
		if err := h.config.CrossOrigin.AddTrustedOrigin(origin); err != nil {
			return err
		}
	}
	return nil
}
