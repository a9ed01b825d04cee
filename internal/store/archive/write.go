package archive

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"time"

	"github.com/klauspost/compress/zstd"

	"evovoice/internal/store"
	"evovoice/internal/store/transfer"
)

// Task says how an archive is written.
type Task struct {
	// Product is the version of the program.
	Product string
	// Taken is the time of the snapshot.
	Taken time.Time
	Seal  Seal
	// Key is the server's secret key, kept in a sealed archive only.
	Key      string
	Progress Progress
}

// ErrOpenKey is the error of a task that would leave the key open to all.
var ErrOpenKey = errors.New("the secret key goes into an encrypted backup only")

// Write writes what a connection shows into w. The connection is of a Read, so
// that all of it is of one instant; writers go on meanwhile.
func Write(ctx context.Context, w io.Writer, c store.Conn, d store.Dialect, task Task) (*Contents, error) {
	if task.Key != "" && task.Seal.IsOpen() {
		return nil, ErrOpenKey
	}
	db, err := transfer.Look(ctx, c, d)
	if err != nil {
		return nil, err
	}
	out := &Contents{Sealed: !task.Seal.IsOpen()}
	out.Header = Header{Format: Format, Product: task.Product, Dialect: d, Taken: task.Taken.UTC(), Key: task.Key}
	if out.Schema, err = db.Schema(ctx); err != nil {
		return nil, err
	}
	if out.Tables, err = db.Shapes(ctx); err != nil {
		return nil, err
	}
	s, err := newStream(w, task.Seal)
	if err != nil {
		return nil, err
	}
	if err := s.fill(ctx, db, out, task.Progress); err != nil {
		s.zstd.Close() //nolint:errcheck // the error is on its way already
		return nil, err
	}
	out.Sum, err = s.end()
	return out, err
}

// stream is the way of the text into the file.
type stream struct {
	text *bufio.Writer
	zstd *zstd.Encoder
	sum  hash.Hash
	seal io.WriteCloser
}

func newStream(w io.Writer, seal Seal) (*stream, error) {
	inside, err := seal.seal(w)
	if err != nil {
		return nil, err
	}
	s := &stream{sum: sha256.New(), seal: inside}
	hashed := io.MultiWriter(inside, s.sum)
	if _, err := io.WriteString(hashed, magic); err != nil {
		return nil, err
	}
	// One core is enough: the others serve.
	if s.zstd, err = zstd.NewWriter(hashed, zstd.WithEncoderConcurrency(1)); err != nil {
		return nil, err
	}
	s.text = bufio.NewWriterSize(s.zstd, 64<<10)
	return s, nil
}

func (s *stream) fill(ctx context.Context, db *transfer.Database, out *Contents, progress Progress) error {
	header, err := json.Marshal(out.Header)
	if err != nil {
		return fmt.Errorf("header: %w", err)
	}
	if _, err := s.text.Write(append(header, '\n')); err != nil {
		return err
	}
	all, done := out.Rows(), int64(0)
	progress.tell(0, all)
	for _, t := range out.Tables {
		sum, err := s.table(ctx, db, t, func() {
			if done++; done%step == 0 {
				progress.tell(done, all)
			}
		})
		if err != nil {
			return fmt.Errorf("table %s: %w", t.Name, err)
		}
		out.Sums = append(out.Sums, sum)
	}
	progress.tell(done, all)
	_, err = s.text.WriteString(lastLine)
	return err
}

func (s *stream) table(ctx context.Context, db *transfer.Database, t transfer.Shape, each func()) (string, error) {
	h := sha256.New()
	var text []byte
	n := int64(0)
	err := db.Rows(ctx, t.Name, func(r transfer.Row) error {
		text = transfer.AppendText(text[:0], r)
		h.Write(text)
		n++
		each()
		_, err := s.text.Write(text)
		return err
	})
	if err == nil && n != t.Rows {
		err = fmt.Errorf("%d rows were counted and %d read", t.Rows, n)
	}
	if err != nil {
		return "", err
	}
	sum := hex.EncodeToString(h.Sum(nil))
	_, err = s.text.WriteString(sumMark + sum + "\n")
	return sum, err
}

// end closes all that stands above the file, and gives the hash over everything.
func (s *stream) end() (string, error) {
	if err := s.text.Flush(); err != nil {
		return "", err
	}
	if err := s.zstd.Close(); err != nil {
		return "", err
	}
	sum := s.sum.Sum(nil)
	if _, err := s.seal.Write(sum); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum), s.seal.Close()
}
