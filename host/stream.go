package host

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime"

	"evovoice/host/wire"
)

// Items gives the items of a reply one after the other, and stops at the first
// error of item.
type Items func(ctx context.Context, item func(any) error) error

// Stream makes the reply to the call that ctx is of one whose items are written
// as they come, after the call's method returned. The reply is a struct whose
// first member in JSON is the list, which it holds empty; its other members are
// written when items returns, which may still set them. Such a reply has no
// ETag. When items fails with a part written the connection ends.
func Stream(ctx context.Context, items Items) {
	if e := exchangeOf(ctx); e != nil && e.bare {
		e.items = items
	}
}

// bare tells whether a call reads, and its reply is JSON and nothing besides.
func (t *target) bare(r *http.Request) bool {
	f := t.form
	return t.op.Reads && r.Method != http.MethodHead && !t.batched && !t.oneway && f.format == wire.JSON && f.options.IsZero() && !f.page && f.callback == ""
}

// leastWritten is how many bytes of items are written at once.
const leastWritten = 64 << 10

// errWrite is the failure of a stream whose reader went away.
var errWrite = errors.New("host: the reply cannot be written")

// stream is a reply being written.
type stream struct {
	host    *Host
	w       http.ResponseWriter
	r       *http.Request
	target  *target
	buffer  []byte
	out     io.Writer   // nil until the first bytes are written
	packer  resetWriter // of out, nil for none
	written int         // items
}

// writeStream answers with a reply's items as they come.
func (h *Host) writeStream(w http.ResponseWriter, r *http.Request, t *target, reply any) {
	if err := h.enter(); err != nil {
		h.writeError(w, r, t, err)
		return
	}
	defer h.leave()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.ctx)) // that of the call ended with it
	defer cancel()
	defer context.AfterFunc(r.Context(), cancel)()
	s := &stream{host: h, w: w, r: r, target: t}
	err := s.run(ctx, reply)
	switch {
	case err == nil:
		return
	case s.out == nil:
		h.writeError(w, r, t, err)
		return
	case !errors.Is(err, errWrite) && r.Context().Err() == nil:
		t.failure = err
	}
	if rec, ok := w.(*recorder); ok {
		h.logCall(r, t, rec) // the panic passes the usual place
	}
	panic(http.ErrAbortHandler) // an end would say that the list is whole
}

func (s *stream) run(ctx context.Context, reply any) error {
	head, _, err := s.frame(reply)
	if err != nil {
		return err
	}
	s.buffer = head
	if err := s.target.exchange.items(ctx, s.item); err != nil {
		return err
	}
	_, tail, err := s.frame(reply)
	if err != nil {
		return err
	}
	s.buffer = append(s.buffer, tail...)
	if err := s.flush(); err != nil {
		return err
	}
	if s.packer != nil {
		return s.packer.Close()
	}
	return nil
}

// frame gives the reply's text before its items and after them.
func (s *stream) frame(reply any) (head, tail []byte, err error) {
	text, err := wire.AppendJSON(nil, reply)
	if err != nil {
		return nil, nil, err
	}
	at := bytes.Index(text, []byte(":[]"))
	if at < 0 || bytes.IndexByte(text, ':') != at {
		return nil, nil, fmt.Errorf("host: %T does not begin with an empty list", reply)
	}
	return text[: at+2 : at+2], text[at+2:], nil
}

func (s *stream) item(v any) (err error) {
	if s.written > 0 {
		s.buffer = append(s.buffer, ',')
	}
	s.written++
	if s.buffer, err = wire.AppendJSON(s.buffer, v); err != nil {
		return err
	}
	if len(s.buffer) < leastWritten {
		return nil
	}
	return s.flush()
}

// flush writes what is there, after the headers at the first time.
func (s *stream) flush() error {
	if s.out == nil {
		s.begin()
	}
	_, err := s.out.Write(s.buffer)
	s.buffer = s.buffer[:0]
	if err != nil {
		return fmt.Errorf("%w: %w", errWrite, err)
	}
	runtime.Gosched() // others have short replies to make
	return nil
}

func (s *stream) begin() {
	header := s.w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Type", wire.JSON.ContentType)
	header.Add("Vary", "Accept-Encoding")
	s.out = s.w
	if name := encoding(s.r); name != "" {
		header.Set("Content-Encoding", name)
		s.packer = packerOf(name)
		s.packer.Reset(s.w)
		s.out = s.packer
	}
	s.w.WriteHeader(http.StatusOK)
}

// packerOf makes a compressor of a stream's own: one that failed midway is not
// to serve another reply.
func packerOf(name string) resetWriter {
	if name == "zstd" {
		return zstds.New().(resetWriter)
	}
	return gzips.New().(resetWriter)
}
