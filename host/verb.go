package host

import (
	"net/http"
	"net/url"
	"strings"

	"evovoice/internal/fault"
)

const overrideName = "X-Http-Method-Override"

// maxEarlyForm bounds, in bytes, the forms that are looked into for a verb. That
// is before anybody is asked who calls, so it must cost little.
const maxEarlyForm = 64 << 10

// verbOf is the request's verb, or the one that a client names that cannot
// send it: in a header, the query or a form.
func (h *Host) verbOf(w http.ResponseWriter, r *http.Request, t *target) (string, error) {
	if verb := r.Header.Get(overrideName); verb != "" {
		return knownVerb(verb)
	}
	if verb := valueOf(t.query, overrideName); verb != "" {
		return knownVerb(verb)
	}
	kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	short := r.ContentLength > 0 && r.ContentLength <= maxEarlyForm && r.Header.Get("Content-Encoding") == ""
	if r.Method != http.MethodPost || !short || !strings.EqualFold(strings.TrimSpace(kind), formType) || t.batched {
		return r.Method, nil
	}
	if err := h.limitBody(w, r, t); err != nil {
		return "", err
	}
	if err := r.ParseForm(); err != nil {
		return "", bodyError(err)
	}
	if verb := valueOf(r.PostForm, overrideName); verb != "" {
		return knownVerb(verb)
	}
	return r.Method, nil
}

func valueOf(values url.Values, name string) string {
	for n, texts := range values {
		if strings.EqualFold(n, name) && len(texts) > 0 {
			return texts[0]
		}
	}
	return ""
}

func knownVerb(verb string) (string, error) {
	switch verb = strings.ToUpper(verb); verb {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS":
		return verb, nil
	}
	return "", fault.OnField(fault.Predicate, overrideName, "%s must be a verb such as PATCH", overrideName)
}
