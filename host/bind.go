package host

import (
	"cmp"
	"errors"
	"io"
	"iter"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"

	"evovoice/host/schema"
	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// bind makes the operation's request from a call. Body, query, form and path
// are read in this order and the later wins; on the predefined routes the body
// beats the query.
func (h *Host) bind(w http.ResponseWriter, r *http.Request, t *target) (reflect.Value, error) {
	request := reflect.New(t.op.Request)
	into := request.Interface()
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return request, fault.New(fault.Serialization, "The query is not well encoded")
	}
	if t.predefined {
		if err := bindValues(into, query); err != nil {
			return request, err
		}
	}
	form, err := h.bindBody(w, r, t, into)
	if err != nil {
		return request, err
	}
	if !t.predefined {
		if err := bindValues(into, query); err != nil {
			return request, err
		}
	}
	if err := bindValues(into, form); err != nil {
		return request, err
	}
	for i, name := range t.match.names {
		if _, err := wire.SetText(into, name, t.match.values[i:i+1]); err != nil {
			return request, err
		}
	}
	return request, missing(t.op.request, request.Elem())
}

// bindValues binds text values; names without a member are passed over.
func bindValues(into any, values url.Values) error {
	var fields []fault.Field
	for name, texts := range byName(values) {
		_, err := wire.SetText(into, name, texts)
		var e *fault.Error
		switch {
		case errors.As(err, &e) && len(e.Fields) > 0:
			fields = append(fields, e.Fields...)
		case err != nil:
			return err
		}
	}
	return fault.OnFields(fields)
}

// byName gives values by name in order, those of one name together in whatever
// case it was sent.
func byName(values url.Values) iter.Seq2[string, []string] {
	names := slices.SortedFunc(maps.Keys(values), func(a, b string) int {
		return cmp.Or(strings.Compare(lower(a), lower(b)), strings.Compare(a, b))
	})
	return func(yield func(string, []string) bool) {
		for len(names) > 0 {
			n := 1
			texts := values[names[0]]
			for n < len(names) && strings.EqualFold(names[n], names[0]) {
				texts = slices.Concat(texts, values[names[n]])
				n++
			}
			if !yield(names[0], texts) {
				return
			}
			names = names[n:]
		}
	}
}

// bindBody binds a JSON body, or gives the values of a form.
func (h *Host) bindBody(w http.ResponseWriter, r *http.Request, t *target, into any) (url.Values, error) {
	if r.Body == nil || r.Body == http.NoBody {
		return nil, nil
	}
	r.Body = http.MaxBytesReader(w, r.Body, h.config.MaxBody)
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		kind = ""
	}
	switch {
	case kind == "application/x-www-form-urlencoded":
		if err := r.ParseForm(); err != nil {
			return nil, bodyError(err)
		}
		return r.PostForm, nil
	case kind == "multipart/form-data":
		if err := r.ParseMultipartForm(h.config.MaxBody); err != nil {
			return nil, bodyError(err)
		}
		return r.MultipartForm.Value, nil
	}
	text, err := readBody(r)
	if err != nil {
		return nil, bodyError(err)
	}
	if len(text) > 0 && !t.predefined && !mayBeJSON(kind) {
		return nil, fault.New(fault.UnsupportedMedia, "A body of type %s is not accepted; send application/json", kind)
	}
	return nil, wire.DecodeJSON(text, into)
}

// mayBeJSON tells whether a body of this media type is read as JSON on a route
// of its own. Clients that name no type send text/plain or nothing.
func mayBeJSON(kind string) bool {
	switch kind {
	case "", "application/json", "text/json", "text/plain", "application/octet-stream":
		return true
	}
	return strings.HasSuffix(kind, "+json")
}

func readBody(r *http.Request) ([]byte, error) {
	if r.ContentLength <= 0 || r.ContentLength > 1<<20 {
		return io.ReadAll(r.Body)
	}
	text := make([]byte, r.ContentLength)
	_, err := io.ReadFull(r.Body, text)
	return text, err
}

func bodyError(err error) error {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return fault.New(fault.TooLarge, "The body is larger than %d bytes", tooLarge.Limit)
	}
	return &fault.Error{Code: fault.Serialization, Message: "The body could not be read", Cause: err}
}

// missing refuses a request without one of its required members.
func missing(t *schema.Type, request reflect.Value) error {
	for _, m := range t.Members {
		if m.Required && request.FieldByIndex(m.Index).IsZero() {
			return fault.OnField(fault.NotEmpty, m.Name, "%s is needed", m.Name)
		}
	}
	return nil
}
