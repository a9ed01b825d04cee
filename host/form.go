package host

import (
	"mime"
	"net/http"
	"net/url"
	"strings"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// form is how an answer is written.
type form struct {
	format *wire.Format
	// page wraps the answer into an HTML page for people.
	page bool
	// callback makes JSONP of JSON.
	callback string
	options  wire.Options
}

// pageSuffix is the name of the HTML form, which is no format: nothing is read from it.
const pageSuffix = "html"

// formOf decides the form of the answer: by what the path says, then callback,
// format and the Accept header. Predefined routes have a form of their own and
// do not look at Accept.
func (h *Host) formOf(r *http.Request, query url.Values, pathSays string, predefined bool) (form, error) {
	f := form{format: wire.JSON}
	var err error
	if text := query.Get("jsconfig"); text != "" {
		if f.options, err = wire.ParseOptions(text); err != nil {
			return f, err
		}
	}
	named, known := func(name string) (form, bool) {
		if name == pageSuffix {
			return form{format: wire.JSON, page: true, options: f.options}, true
		}
		if format := wire.FormatNamed(name); format != nil {
			return form{format: format, options: f.options}, true
		}
		return f, false
	}, false
	if pathSays != "" && !predefined {
		f, _ = named(pathSays)
		return f, nil
	}
	if callback := query.Get("callback"); callback != "" && h.config.JSONP {
		if err := checkCallback(r, callback); err != nil {
			return f, err // as JSON: what was refused must not become a script
		}
		f.callback = callback
		return f, nil
	}
	if asked, _, _ := strings.Cut(strings.ToLower(query.Get("format")), "."); asked != "" {
		if f, known = named(asked); known {
			return f, nil
		}
	}
	if predefined {
		f, _ = named(pathSays)
		return f, nil
	}
	return accepted(r, f), nil
}

// accepted reads the Accept header as clients of this API send it: only the
// first type of each line counts. A browser lists text/html first; whatever
// names no format gets JSON.
func accepted(r *http.Request, otherwise form) form {
	f := otherwise
	for _, line := range r.Header.Values("Accept") {
		first, _, _ := strings.Cut(line, ",")
		kind, _, _ := strings.Cut(first, ";")
		kind = strings.ToLower(strings.TrimSpace(kind))
		if kind == "text/html" {
			f.page = true
			return f
		}
		if format := wire.FormatOf(kind); format != nil {
			f.format = format
			return f
		}
		if kind == "*/*" {
			if sent := formatSent(r); sent != nil {
				f.format = sent
			}
			return f
		}
	}
	return f
}

// formatSent is the format that the request's body is in, nil if it is none.
func formatSent(r *http.Request) *wire.Format {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		return nil
	}
	return wire.FormatOf(kind)
}

const maxCallback = 100

// checkCallback refuses names that are more than a function's, and calls by
// another site's page in the name of whoever is signed in to the browser.
func checkCallback(r *http.Request, name string) error {
	for i, c := range []byte(name) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$'
		if !letter && (i == 0 || c != '.' && (c < '0' || c > '9')) || i >= maxCallback {
			return fault.OnField(fault.Format, "callback", "callback must be a function's name of at most %d letters, digits, dots, _ and $", maxCallback)
		}
	}
	site := r.Header.Get("Sec-Fetch-Site")
	if site != "" && site != "same-origin" && site != "none" && (r.Header.Get("Cookie") != "" || r.Header.Get("Authorization") != "") {
		return fault.New(fault.Forbidden, "A session is not used for a callback in another site's page")
	}
	return nil
}

// cutSuffix takes the name of a form off the last segment of a path.
func cutSuffix(path []string) string {
	if len(path) == 0 {
		return ""
	}
	last := &path[len(path)-1]
	dot := strings.LastIndexByte(*last, '.')
	if dot < 0 {
		return ""
	}
	name := (*last)[dot+1:]
	if name != pageSuffix && wire.FormatNamed(name) == nil {
		return ""
	}
	*last = (*last)[:dot]
	return name
}
