package host

import (
	"compress/flate"
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/klauspost/compress/zstd"

	"evovoice/internal/fault"
)

// leastCompressed is the size in bytes from which compressing an answer pays.
const leastCompressed = 1400

var (
	gzips = sync.Pool{New: func() any { w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed); return w }}
	zstds = sync.Pool{New: func() any {
		w, _ := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(1<<20))
		return w
	}}
)

type resetWriter interface {
	io.WriteCloser
	Reset(io.Writer)
}

// encoding picks the compression that a caller takes, none for the empty text.
func encoding(r *http.Request) string {
	best, quality := "", ""
	for offer := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(offer), ";")
		name = strings.ToLower(strings.TrimSpace(name))
		if name != "gzip" && name != "zstd" {
			continue
		}
		q := "1"
		if value, ok := strings.CutPrefix(strings.ReplaceAll(params, " ", ""), "q="); ok {
			q = value
		}
		if strings.Trim(q, "0.") == "" { // RFC 9110 12.4.2: a weight of 0 refuses
			continue
		}
		if q > quality || q == quality && name == "zstd" {
			best, quality = name, q
		}
	}
	return best
}

// compress writes text in an encoding and tells the size; the caller has set
// all headers but the length.
func compress(w http.ResponseWriter, status int, name string, text []byte) {
	w.Header().Set("Content-Encoding", name)
	w.WriteHeader(status)
	pack(w, name, text)
}

// pack writes text in an encoding.
func pack(w io.Writer, name string, text []byte) {
	pool := &gzips
	if name == "zstd" {
		pool = &zstds
	}
	c := pool.Get().(resetWriter)
	defer pool.Put(c)
	c.Reset(w)
	c.Write(text) //nolint:errcheck // a client that went away needs no answer
	c.Close()     //nolint:errcheck // the same
	c.Reset(nil)
}

// expand undoes the compression of a body. The expanded body is bounded like
// any other, so that a small one cannot fill the memory.
func (h *Host) expand(r *http.Request, limit int64) error {
	name := strings.ToLower(strings.TrimSpace(r.Header.Get("Content-Encoding")))
	var body io.ReadCloser
	var err error
	switch name {
	case "", "identity":
		return nil
	case "gzip", "x-gzip":
		body, err = gzip.NewReader(r.Body)
	case "deflate":
		body = flate.NewReader(r.Body)
	case "zstd":
		var d *zstd.Decoder
		d, err = zstd.NewReader(r.Body, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(8<<20))
		if err == nil {
			body = d.IOReadCloser()
		}
	default:
		return fault.New(fault.UnsupportedMedia, "A body with Content-Encoding %s is not accepted; gzip, deflate and zstd are", cut(name))
	}
	if err != nil {
		return bodyError(err)
	}
	r.Body = &boundedBody{ReadCloser: body, packed: r.Body, limit: limit, left: limit}
	r.ContentLength = -1
	return nil
}

// boundedBody ends with an error where an expanded body passes the bound.
type boundedBody struct {
	io.ReadCloser
	packed io.Closer
	limit  int64
	left   int64
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, &http.MaxBytesError{Limit: b.limit}
	}
	return n, err
}

func (b *boundedBody) Close() error {
	b.ReadCloser.Close()
	return b.packed.Close()
}
