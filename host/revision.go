package host

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"

	"evovoice/internal/fault"
)

// settled marks the answer to a read with its ETag, the value of a header, and
// tells whether that settles the call: the caller has it already, or expects
// another one. RFC 9110 13.1.
func (h *Host) settled(w http.ResponseWriter, r *http.Request, t *target, tag []string) bool {
	switch compareTag(w, r, tag) {
	case http.StatusNotModified:
		w.WriteHeader(http.StatusNotModified)
		return true
	case http.StatusPreconditionFailed:
		w.Header().Del("ETag")
		h.writeError(w, r, t, fault.New(fault.Precondition, "The record is not as If-Match expects"))
		return true
	}
	return false
}

// compareTag marks an answer with its ETag and holds it against what the caller
// has or expects. It gives 304 where the caller has it already, 412 where the
// caller expects another one, else 200.
func compareTag(w http.ResponseWriter, r *http.Request, value []string) int {
	w.Header()["Etag"] = value
	tag := value[0]
	if expected := r.Header.Values("If-Match"); len(expected) > 0 && !listsTag(expected, tag) {
		return http.StatusPreconditionFailed
	}
	if had := r.Header.Values("If-None-Match"); len(had) > 0 && listsTag(had, tag) {
		return http.StatusNotModified
	}
	return http.StatusOK
}

// Revision gives the ETag of an answer's text.
func Revision(text []byte) string {
	sum := sha256.Sum256(text)
	return `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
}

// Matches tells whether the lines of an If-Match take an answer with this text.
func Matches(lines []string, text []byte) bool { return listsTag(lines, Revision(text)) }

// listsTag tells whether a tag is in the lines of a condition. Weak marks are
// passed over: proxies that compress turn strong tags into weak ones.
func listsTag(lines []string, tag string) bool {
	for _, line := range lines {
		for one := range strings.SplitSeq(line, ",") {
			one = strings.TrimPrefix(strings.TrimSpace(one), "W/")
			if one == "*" || one == tag {
				return true
			}
		}
	}
	return false
}
