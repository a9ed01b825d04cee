package archive

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"

	"github.com/klauspost/compress/zstd"

	"evovoice/internal/store/transfer"
)

// visitor sees an archive pass by. Either of its functions may be nil.
type visitor struct {
	header func(*Contents) error
	rows   func(context.Context, transfer.Shape, []transfer.Row) error
}

// Bounds of the rows that are handed on at once.
const (
	pageRows  = 500
	pageBytes = 8 << 20
)

// Verify reads an archive to its end and gives what it holds. Its error is
// ErrDamaged, by errors.Is, when any byte is not as it was written.
func Verify(ctx context.Context, file string, opener Opener, progress Progress) (*Contents, error) {
	done, all := int64(0), int64(0)
	return scanFile(ctx, file, opener, visitor{
		header: func(c *Contents) error { all = c.Rows(); return nil },
		rows: func(_ context.Context, _ transfer.Shape, rows []transfer.Row) error {
			done += int64(len(rows))
			progress.tell(done, all)
			return nil
		},
	})
}

func scanFile(ctx context.Context, file string, opener Opener, v visitor) (*Contents, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out, err := scan(ctx, f, opener, v)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return out, nil
}

// scan reads a whole archive.
func scan(ctx context.Context, in io.Reader, opener Opener, v visitor) (*Contents, error) {
	raw := bufio.NewReaderSize(in, 64<<10)
	out := &Contents{}
	head, err := raw.Peek(len(sealed))
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(head, []byte(magic)):
		if len(opener.Identities) > 0 || opener.Passphrase != "" {
			return nil, errors.New("the backup is not encrypted; somebody may have put it there instead of one that is")
		}
	case bytes.Equal(head, []byte(sealed)):
		out.Sealed = true
		inside, err := opener.open(raw)
		if err != nil {
			return nil, err
		}
		raw = bufio.NewReaderSize(inside, 64<<10)
	default:
		return nil, damaged("it does not begin as one")
	}
	b := &body{in: raw, sum: sha256.New()}
	if err := b.unpack(ctx, out, v); err != nil {
		return nil, err
	}
	out.Sum, err = b.end()
	return out, err
}

// body reads all but the hash that a file ends with.
type body struct {
	in  *bufio.Reader
	sum hash.Hash
}

// Read implements io.Reader.
func (b *body) Read(p []byte) (int, error) {
	ahead, err := b.in.Peek(min(len(p)+sha256.Size, b.in.Size()))
	if err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	n := len(ahead) - sha256.Size
	switch {
	case n < 0:
		return 0, io.ErrUnexpectedEOF
	case n == 0:
		return 0, err
	}
	n = copy(p, ahead[:n])
	b.sum.Write(p[:n])
	if _, err := b.in.Discard(n); err != nil {
		return 0, err
	}
	return n, nil
}

// end compares the hash over everything with the one that is kept.
func (b *body) end() (string, error) {
	kept, err := io.ReadAll(b.in)
	if err != nil {
		return "", damaged("%w", err)
	}
	sum := b.sum.Sum(nil)
	if subtle.ConstantTimeCompare(kept, sum) != 1 {
		return "", damaged("its SHA-256 is %x and it says %x", sum, kept)
	}
	return hex.EncodeToString(sum), nil
}

func (b *body) unpack(ctx context.Context, out *Contents, v visitor) error {
	begin := make([]byte, len(magic))
	if _, err := io.ReadFull(b, begin); err != nil || string(begin) != magic {
		return damaged("it does not begin as one")
	}
	unzip, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(64<<20))
	if err != nil {
		return damaged("%w", err)
	}
	defer unzip.Close()
	text := bufio.NewReaderSize(unzip, 64<<10)
	line, err := readLine(text, maxHeader)
	if err != nil {
		return damaged("header: %w", err)
	}
	if err := json.Unmarshal(line, &out.Header); err != nil {
		return damaged("header: %w", err)
	}
	if out.Format != Format {
		return fmt.Errorf("the backup is of format %d, and this program reads %d; use the program of version %s", out.Format, Format, out.Product)
	}
	for _, t := range out.Tables {
		if len(t.Columns) == 0 || t.Rows < 0 {
			return damaged("table %q has %d columns and %d rows", t.Name, len(t.Columns), t.Rows)
		}
	}
	if v.header != nil {
		if err := v.header(out); err != nil {
			return err
		}
	}
	for _, t := range out.Tables {
		sum, err := readTable(ctx, text, t, v)
		if err != nil {
			return err
		}
		out.Sums = append(out.Sums, sum)
	}
	line, err = readLine(text, len(lastLine))
	if err != nil || string(line)+"\n" != lastLine {
		return damaged("it has no end")
	}
	switch _, err := text.ReadByte(); {
	case err == nil:
		return damaged("more follows its end")
	case !errors.Is(err, io.EOF):
		return damaged("%w", err)
	}
	return nil
}

// readTable reads the rows of a table and the hash after them.
func readTable(ctx context.Context, text *bufio.Reader, t transfer.Shape, v visitor) (string, error) {
	h := sha256.New()
	var again []byte
	var page []transfer.Row
	size := 0
	for n := int64(1); n <= t.Rows; n++ {
		r, err := transfer.ReadRow(text, len(t.Columns))
		if err != nil {
			return "", damaged("table %s, row %d: %w", t.Name, n, err)
		}
		again = transfer.AppendText(again[:0], r)
		h.Write(again)
		page = append(page, r)
		if size += len(again); n < t.Rows && len(page) < pageRows && size < pageBytes {
			continue
		}
		if err := ctx.Err(); err != nil {
			return "", err
		}
		if v.rows != nil {
			if err := v.rows(ctx, t, page); err != nil {
				return "", fmt.Errorf("table %s: %w", t.Name, err)
			}
		}
		page, size = page[:0], 0
	}
	sum := hex.EncodeToString(h.Sum(nil))
	line, err := readLine(text, len(sumMark)+2*sha256.Size+1)
	if err != nil {
		return "", damaged("table %s: %w", t.Name, err)
	}
	if string(line) != sumMark+sum {
		return "", damaged("table %s has the SHA-256 %s and it says %q", t.Name, sum, line)
	}
	return sum, nil
}

var errLong = errors.New("a line is too long")

// readLine reads a line of at most the given length, and leaves out its end.
func readLine(in *bufio.Reader, most int) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		if len(line)+len(part) > most {
			return nil, errLong
		}
		line = append(line, part...)
		switch {
		case err == nil:
			return line[:len(line)-1], nil
		case errors.Is(err, io.EOF):
			return nil, io.ErrUnexpectedEOF
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}
