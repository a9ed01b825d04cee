// Package archive writes a whole database into one file and puts it back into
// an empty database of any kind: the rows of all tables as they stood at one
// instant, compressed, hashed, and sealed where it is asked for. It knows no
// domain and chooses no engine, and refuses a file of which one byte is not as
// it was written.
//
// A file is the magic line, then one stream of zstd, then the SHA-256 over both
// as 32 bytes. Inside the stream are the header as one line of JSON, for each
// table of it the rows' texts (transfer.AppendText) and a line with their
// SHA-256, and a last line. A sealed file is all this inside the age format
// (https://age-encryption.org/v1).
package archive

import (
	"errors"
	"fmt"
	"time"

	"evovoice/internal/store"
	"evovoice/internal/store/transfer"
)

// Format is the version of the form that this package writes, and the only one
// that it reads.
const Format = 1

const (
	magic    = "evovoice backup\n"
	sealed   = "age-encryption.org/v1\n"
	lastLine = "end\n"
	sumMark  = "sha256 "
)

// maxHeader bounds the header in bytes.
const maxHeader = 4 << 20

// Header says what an archive holds.
type Header struct {
	Format int `json:"format"`
	// Product is the version of the program that wrote it.
	Product string `json:"product"`
	// Schema is the version of the database's schema.
	Schema  int64         `json:"schema"`
	Dialect store.Dialect `json:"dialect"`
	// Taken is when its snapshot was begun.
	Taken time.Time `json:"taken"`
	// Tables come so that those referred to are first.
	Tables []transfer.Shape `json:"tables"`
	// Key is the secret key of the server, as 64 hexadecimal digits, in sealed
	// archives that were asked to hold it.
	Key string `json:"key,omitempty"`
}

// Rows counts those of all tables.
func (h *Header) Rows() int64 {
	n := int64(0)
	for _, t := range h.Tables {
		n += t.Rows
	}
	return n
}

// Contents is what an archive was found to hold, or was written with.
type Contents struct {
	Header
	// Sealed tells that nobody reads it without a key.
	Sealed bool
	// Sums are the SHA-256 of the tables in the header's order, as
	// transfer.Table has them.
	Sums []string
	// Sum is the SHA-256 over everything, in hexadecimal.
	Sum string
}

// ErrDamaged is the error of a file that is not as it was written.
var ErrDamaged = errors.New("the backup is damaged")

func damaged(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrDamaged, fmt.Errorf(format, args...))
}

// Progress is told how many of how many rows are done.
type Progress func(done, all int)

func (p Progress) tell(done, all int64) {
	if p != nil {
		p(int(done), int(all))
	}
}

// step is how many rows pass between two words of progress.
const step = 500
