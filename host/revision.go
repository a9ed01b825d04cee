package host

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
)

// revision marks an answer with its ETag and holds it against what the caller
// has or expects. It gives 304 where the caller has it already, 412 where the
// caller expects another one, else 200. RFC 9110 13.1.
func (h *Host) revision(w http.ResponseWriter, r *http.Request, text []byte) int {
	tag := Revision(text)
	w.Header().Set("ETag", tag)
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
