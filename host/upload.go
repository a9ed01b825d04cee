package host

import (
	"context"
	"errors"
	"io"
	"iter"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"

	"evovoice/internal/fault"
)

// File is a file that a caller sends, read as it comes.
type File struct {
	// Field is the part's name in the form, empty for a body that is the file.
	Field string
	// Name is the caller's name for the file, without folders; it may be empty.
	Name string
	// ContentType is what the caller says the file is.
	ContentType string
	io.Reader
}

// Files gives the files of the call that ctx is of, one after the other; each
// is read before the next. Only operations that take files have any.
func Files(ctx context.Context) iter.Seq2[File, error] {
	return func(yield func(File, error) bool) {
		e := exchangeOf(ctx)
		if e == nil || e.files == nil {
			return
		}
		for {
			f, err := e.files()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(File{}, bodyError(err))
				return
			}
			if !yield(f, nil) {
				return
			}
		}
	}
}

// bindMultipart gives the values of a form. Files of an operation that takes
// them are left to it, and with them the values behind the first one; those of
// others are passed over.
func (h *Host) bindMultipart(r *http.Request, t *target) (url.Values, error) {
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, bodyError(err)
	}
	values := url.Values{}
	left := h.config.MaxBody
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return values, nil
		}
		if err != nil {
			return nil, bodyError(err)
		}
		if part.FileName() != "" {
			if t.op.Files {
				t.exchange.files = filesFrom(part, parts)
				return values, nil
			}
			continue
		}
		text, err := io.ReadAll(io.LimitReader(part, left+1))
		if err != nil {
			return nil, bodyError(err)
		}
		if left -= int64(len(text)); left < 0 {
			return nil, fault.New(fault.TooLarge, "The values of the form are larger than %d bytes", h.config.MaxBody)
		}
		values.Add(part.FormName(), string(text))
	}
}

// filesFrom gives the first file, then those of the parts behind it.
func filesFrom(first *multipart.Part, parts *multipart.Reader) func() (File, error) {
	part := first
	return func() (File, error) {
		for {
			if part == nil {
				var err error
				if part, err = parts.NextPart(); err != nil {
					return File{}, err
				}
			}
			found := part
			part = nil
			if found.FileName() != "" {
				return File{found.FormName(), found.FileName(), found.Header.Get("Content-Type"), bodyReader{found}}, nil
			}
		}
	}
}

// bodyIsFile makes a body that is no form and in no format the call's file.
func bodyIsFile(r *http.Request, t *target) {
	given := false
	t.exchange.files = func() (File, error) {
		if given {
			return File{}, io.EOF
		}
		given = true
		_, disposition, _ := mime.ParseMediaType(r.Header.Get("Content-Disposition"))
		return File{Name: disposition["filename"], ContentType: r.Header.Get("Content-Type"), Reader: bodyReader{r.Body}}, nil
	}
}

// bodyReader fails with errors that callers may be told of.
type bodyReader struct{ io.Reader }

func (b bodyReader) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = bodyError(err)
	}
	return n, err
}
