package host

import (
	"bytes"
	"context"
	"net/http"
	"strconv"

	"evovoice/host/wire"
)

// Bare tells whether the call that ctx is of reads, and its reply is answered as
// JSON and nothing besides. Only then do Stream, Keep and Reuse change anything.
func Bare(ctx context.Context) bool {
	e := exchangeOf(ctx)
	return e != nil && e.bare
}

// Keep asks for what answering the same reply again needs, for Reuse. keep may be
// called once for each call and must not change what it is given, which takes
// size bytes.
func Keep(ctx context.Context, keep func(kept any, size int)) {
	if e := exchangeOf(ctx); e != nil && e.bare {
		e.keep = keep
	}
}

// Reuse answers the call that ctx is of with what Keep gave, in place of the
// reply that the call's method gives.
func Reuse(ctx context.Context, given any) {
	if e := exchangeOf(ctx); e != nil && e.bare {
		e.kept, _ = given.(*kept)
	}
}

// kept is a reply as bare JSON with what goes with it. It does not change.
type kept struct {
	text        []byte
	tag, length []string          // values of headers
	packed      map[string][]byte // by encoding, for those that were asked for
}

func newKept(text []byte) *kept {
	return &kept{text: text, tag: []string{Revision(text)}, length: []string{strconv.Itoa(len(text))}}
}

// keptOverhead is about what a kept takes beside its texts, in bytes.
const keptOverhead = 300

func (k *kept) size() int {
	size := keptOverhead + len(k.text)
	for _, packed := range k.packed {
		size += len(packed)
	}
	return size
}

// with gives k with its text in one more encoding.
func (k *kept) with(encoding string) *kept {
	var b bytes.Buffer
	pack(&b, encoding, k.text)
	more := *k
	more.packed = map[string][]byte{encoding: bytes.Clone(b.Bytes())}
	for name, packed := range k.packed {
		more.packed[name] = packed
	}
	return &more
}

// writeKept answers with a reply that was kept, or that is to be.
func (h *Host) writeKept(w http.ResponseWriter, r *http.Request, t *target, reply any) {
	k := t.exchange.kept
	if k == nil {
		buffer := buffers.Get().(*[]byte)
		defer putBuffer(buffer)
		text, err := wire.AppendJSON((*buffer)[:0], reply)
		if err != nil {
			h.writeError(w, r, t, err)
			return
		}
		*buffer = text
		k = newKept(bytes.Clone(text))
	}
	name := ""
	if len(k.text) >= leastCompressed {
		name = encoding(r)
	}
	if name != "" && k.packed[name] == nil {
		k = k.with(name)
	}
	if keep := t.exchange.keep; keep != nil && k != t.exchange.kept {
		keep(k, k.size())
	}
	if h.settled(w, r, t, k.tag) {
		return
	}
	h.describe(w, t, typeJSON)
	header := w.Header()
	text, length := k.text, k.length
	if len(text) >= leastCompressed {
		varyEncoding(header)
	}
	if name != "" {
		text = k.packed[name]
		length = []string{strconv.Itoa(len(text))}
		header.Set("Content-Encoding", name)
	}
	header["Content-Length"] = length
	w.WriteHeader(http.StatusOK)
	w.Write(text) //nolint:errcheck // a client that went away needs no answer
}
