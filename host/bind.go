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

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// bind makes the operation's request from a call. Body, query, form and path
// are read in this order and the later wins; on the predefined routes the body
// beats the query.
func (h *Host) bind(w http.ResponseWriter, r *http.Request, t *target) (reflect.Value, error) {
	request := reflect.New(t.op.Request)
	into := request.Interface()
	if t.predefined {
		if err := bindValues(into, t.query); err != nil {
			return request, err
		}
	}
	form, err := h.bindBody(w, r, t, into)
	if err != nil {
		return request, err
	}
	if !t.predefined {
		if err := bindValues(into, t.query); err != nil {
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
	return request, missing(t.op, request.Elem())
}

// bindValues binds text values; names without a member are passed over.
func bindValues(into any, values url.Values) error {
	if len(values) == 0 {
		return nil
	}
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

// limitBody bounds a body and undoes its compression. Open operations get less:
// nobody is known whom one could ask to behave.
func (h *Host) limitBody(w http.ResponseWriter, r *http.Request, t *target) error {
	limit := h.config.MaxBody
	switch {
	case t.op == nil || t.op.Open:
		limit = min(limit, h.config.MaxOpenBody)
	case t.op.Files:
		limit = max(limit, h.config.MaxUpload)
	}
	if r.ContentLength > limit { // nothing of it is read
		w.Header().Set("Connection", "close")
		return bodyError(&http.MaxBytesError{Limit: limit})
	}
	r.Body = http.MaxBytesReader(w, r.Body, limit)
	return h.expand(r, limit)
}

// bindBody binds a body in one of the formats, or gives the values of a form.
func (h *Host) bindBody(w http.ResponseWriter, r *http.Request, t *target, into any) (url.Values, error) {
	if r.PostForm != nil {
		return r.PostForm, nil // read already, for the verb that it may name
	}
	if r.Body == nil || r.Body == http.NoBody {
		return nil, nil
	}
	if err := h.limitBody(w, r, t); err != nil {
		return nil, err
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		kind = ""
	}
	switch {
	case kind == formType:
		if err := r.ParseForm(); err != nil {
			return nil, bodyError(err)
		}
		return r.PostForm, nil
	case kind == "multipart/form-data":
		return h.bindMultipart(r, t)
	case t.op.Files && wire.FormatOf(kind) == nil:
		bodyIsFile(r, t)
		return nil, nil
	}
	text, err := readBody(r)
	if err != nil {
		return nil, bodyError(err)
	}
	format, err := bodyFormat(t, kind, len(text))
	if err != nil {
		return nil, err
	}
	return nil, format.Decode(text, into)
}

const formType = "application/x-www-form-urlencoded"

// bodyFormat is the predefined route's format, whatever the body says it is,
// and else the one that it says.
func bodyFormat(t *target, kind string, size int) (*wire.Format, error) {
	if t.predefined {
		return t.routeFormat, nil
	}
	if format := wire.FormatOf(kind); format != nil {
		return format, nil
	}
	if size > 0 && !mayBeJSON(kind) {
		return nil, fault.New(fault.UnsupportedMedia, "A body of type %s is not accepted; send application/json", kind)
	}
	return wire.JSON, nil
}

// mayBeJSON tells whether a body of this media type is read as JSON on a route
// of its own. Clients that name no type send text/plain or nothing.
func mayBeJSON(kind string) bool {
	switch kind {
	case "", "text/plain", "application/octet-stream":
		return true
	}
	return strings.HasSuffix(kind, "+json")
}

// readBody reads a body. Long ones get memory as they come, not as they promise.
func readBody(r *http.Request) ([]byte, error) {
	if r.ContentLength <= 0 || r.ContentLength > promised {
		return io.ReadAll(r.Body)
	}
	text := make([]byte, r.ContentLength)
	_, err := io.ReadFull(r.Body, text)
	return text, err
}

const promised = 64 << 10

func bodyError(err error) error {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return fault.New(fault.TooLarge, "The body is larger than %d bytes", tooLarge.Limit)
	}
	return &fault.Error{Code: fault.Serialization, Message: "The body could not be read", Cause: err}
}

// missing refuses a request without one of its required members.
func missing(op *Operation, request reflect.Value) error {
	for _, m := range op.required {
		if request.FieldByIndex(m.Index).IsZero() {
			return fault.OnField(fault.NotEmpty, m.Name, "%s is needed", m.Name)
		}
	}
	return nil
}
