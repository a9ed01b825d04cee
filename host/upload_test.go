package host_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"mime/multipart"
	"net/textproto"
	"reflect"
	"strings"
	"testing"

	"evovoice/host"
)

// KeepFile takes files.
type KeepFile struct {
	Title string `json:"title,omitempty"`
}

type attic struct{ shelf }

// KeepFile tells of the files it was sent, and how long each is.
func (*attic) KeepFile(ctx context.Context, r *KeepFile) (*Book, error) {
	book := &Book{Title: r.Title}
	for f, err := range host.Files(ctx) {
		if err != nil {
			return nil, err
		}
		n, err := io.Copy(io.Discard, f)
		if err != nil {
			return nil, err
		}
		book.Fields = append(book.Fields, fmt.Sprintf("%s %s %s %d", f.Field, f.Name, f.ContentType, n))
	}
	return book, nil
}

func newAttic(t *testing.T) server {
	return newServer(t, func(c *host.Config) {
		c.Operations = append(c.Operations, host.Operation{
			Name: "KeepFile", Files: true,
			Routes:  []host.Route{{Verbs: []string{"POST"}, Path: "/files"}},
			Request: reflect.TypeFor[KeepFile](), Reply: reflect.TypeFor[Book](),
		})
		c.Services = []any{&attic{}}
		c.MaxUpload = 10_000
	})
}

// form writes parts: name=value, or name@file=content.
func form(t *testing.T, parts ...string) (kind, body string) {
	t.Helper()
	var text bytes.Buffer
	w := multipart.NewWriter(&text)
	for _, p := range parts {
		name, content, _ := strings.Cut(p, "=")
		header := textproto.MIMEHeader{}
		field, file, isFile := strings.Cut(name, "@")
		header.Set("Content-Disposition", fmt.Sprintf(`form-data; name=%q`, field))
		if isFile {
			header.Set("Content-Disposition", fmt.Sprintf(`form-data; name=%q; filename=%q`, field, file))
			header.Set("Content-Type", "audio/wav")
		}
		part, err := w.CreatePart(header)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(part, content) //nolint:errcheck // into memory
	}
	w.Close()
	return w.FormDataContentType(), text.String()
}

func TestFilesAreStreams(t *testing.T) {
	t.Parallel()
	s := newAttic(t)
	kind, body := form(t, "title=T", "file@../a.wav="+strings.Repeat("x", 5000), "other=y", "more@b.wav=12")
	if w := s.do("POST", "/files", body, "Content-Type", kind); w.Body.String() != `{"title":"T","pages":0,"fields":["file a.wav audio/wav 5000","more b.wav audio/wav 2"]}` {
		t.Errorf("a form: %s", w.Body)
	}
	w := s.do("POST", "/files?title=T", "RIFF", "Content-Type", "audio/wav", "Content-Disposition", `attachment; filename="c.wav"`)
	if w.Body.String() != `{"title":"T","pages":0,"fields":[" c.wav audio/wav 4"]}` {
		t.Errorf("a body: %s", w.Body)
	}
	if w := s.do("POST", "/files", `{"title":"T"}`, "Content-Type", "application/json"); w.Body.String() != `{"title":"T","pages":0}` {
		t.Errorf("no file: %s", w.Body)
	}
	kind, body = form(t, "file@a.wav="+strings.Repeat("x", 20_000))
	if w := s.do("POST", "/files", body, "Content-Type", kind); w.Code != 413 {
		t.Errorf("a file over the bound: status %d, %s", w.Code, w.Body)
	}
	kind, body = form(t, "title="+strings.Repeat("x", 5000), "file@a.wav=1")
	if w := s.do("POST", "/files", body, "Content-Type", kind); w.Code != 413 {
		t.Errorf("a value over the bound: status %d, %s", w.Code, w.Body)
	}
}

func TestFilesOfOthersArePassedOver(t *testing.T) {
	t.Parallel()
	s := newAttic(t)
	kind, body := form(t, "file@a.wav=123", "title=T")
	if w := s.do("POST", "/books/7", body, "Content-Type", kind); w.Body.String() != `{"bookId":"7","title":"T","pages":0}` {
		t.Errorf("%s", w.Body)
	}
	for f := range host.Files(context.Background()) {
		t.Errorf("outside a call there is the file %q", f.Name)
	}
}
