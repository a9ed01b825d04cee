package interop

import (
	"context"
	"net/http/httptest"
	"reflect"
	"strconv"
	"sync"
	"testing"
	"time"

	"evovoice/host"
	"evovoice/internal/fault"
)

// The operations of a shelf of books, which cover what the host can serve and
// the product does not use yet: every verb, calls without an answer, many kinds
// of members.
type (
	// NewBook puts a book on the shelf.
	NewBook struct {
		Title  string            `json:"title,omitempty"`
		Pages  int               `json:"pages"`
		Tags   []string          `json:"tags"`
		Notes  map[string]string `json:"notes,omitempty"`
		Lent   *bool             `json:"lent,omitempty"`
		Weight float64           `json:"weight"`
	}
	// SetBook replaces a book.
	SetBook struct {
		BookID string `json:"bookId,omitempty" in:"path" required:"true"`
		Title  string `json:"title,omitempty"`
		Pages  int    `json:"pages"`
	}
	// ChangeBook changes what is given of a book.
	ChangeBook struct {
		BookID string  `json:"bookId,omitempty" in:"path" required:"true"`
		Title  *string `json:"title,omitempty"`
		Pages  *int    `json:"pages,omitempty"`
	}
	// GetBook reads a book.
	GetBook struct {
		BookID string `json:"bookId,omitempty" in:"path" required:"true"`
	}
	// DropBook takes a book away.
	DropBook struct {
		BookID string `json:"bookId,omitempty" in:"path" required:"true"`
	}
	// Book is a book on the shelf.
	Book struct {
		BookID string            `json:"bookId,omitempty"`
		Title  string            `json:"title,omitempty"`
		Pages  int               `json:"pages"`
		Tags   []string          `json:"tags"`
		Notes  map[string]string `json:"notes,omitempty"`
		Lent   *bool             `json:"lent,omitempty"`
		Weight float64           `json:"weight"`
	}
)

// Shelf is a service with the operations.
type Shelf struct {
	mu    sync.Mutex
	made  int
	books map[string]*Book
}

// StartShelf serves an empty shelf until the test ends, and gives its address.
func StartShelf(t testing.TB) string {
	t.Helper()
	h, err := NewShelf()
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return server.URL
}

// NewShelf makes the host of an empty shelf.
func NewShelf() (*host.Host, error) {
	one := func(name, summary, verb, path string, request reflect.Type) host.Operation {
		return host.Operation{
			Name: name, Area: "books", Summary: summary, Open: true, Reads: verb == "GET",
			Routes:  []host.Route{{Verbs: []string{verb}, Path: path}},
			Request: request, Reply: reflect.TypeFor[Book](),
		}
	}
	drop := one("DropBook", "Takes a book away", "DELETE", "/books/{bookId}", reflect.TypeFor[DropBook]())
	drop.Reply = nil
	return host.New(&host.Config{
		Name: "Shelf", JSONP: true, Services: []any{&Shelf{books: map[string]*Book{}}},
		Operations: []host.Operation{
			one("NewBook", "Puts a book on the shelf", "POST", "/books", reflect.TypeFor[NewBook]()),
			one("SetBook", "Replaces a book", "PUT", "/books/{bookId}", reflect.TypeFor[SetBook]()),
			one("ChangeBook", "Changes what is given of a book", "PATCH", "/books/{bookId}", reflect.TypeFor[ChangeBook]()),
			one("GetBook", "Reads a book", "GET", "/books/{bookId}", reflect.TypeFor[GetBook]()),
			drop,
		},
		Now: time.Now, NewRequestID: func() string { return "made" },
	})
}

// NewBook puts a book on the shelf.
func (s *Shelf) NewBook(_ context.Context, r *NewBook) (*Book, error) {
	if r.Title == "" {
		return nil, fault.OnField(fault.NotEmpty, "title", "title must not be empty")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.made++
	b := &Book{BookID: strconv.Itoa(s.made), Title: r.Title, Pages: r.Pages, Tags: r.Tags, Notes: r.Notes, Lent: r.Lent, Weight: r.Weight}
	s.books[b.BookID] = b
	return b, nil
}

// SetBook replaces a book.
func (s *Shelf) SetBook(_ context.Context, r *SetBook) (*Book, error) {
	return s.with(r.BookID, func(b *Book) { *b = Book{BookID: r.BookID, Title: r.Title, Pages: r.Pages} })
}

// ChangeBook changes what is given of a book.
func (s *Shelf) ChangeBook(_ context.Context, r *ChangeBook) (*Book, error) {
	return s.with(r.BookID, func(b *Book) {
		if r.Title != nil {
			b.Title = *r.Title
		}
		if r.Pages != nil {
			b.Pages = *r.Pages
		}
	})
}

// GetBook reads a book.
func (s *Shelf) GetBook(_ context.Context, r *GetBook) (*Book, error) {
	return s.with(r.BookID, func(*Book) {})
}

// DropBook takes a book away.
func (s *Shelf) DropBook(_ context.Context, r *DropBook) error {
	_, err := s.with(r.BookID, func(*Book) { delete(s.books, r.BookID) })
	return err
}

// with lets change a book, and gives a copy of it.
func (s *Shelf) with(id string, change func(*Book)) (*Book, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.books[id]
	if b == nil {
		return nil, fault.OnField(fault.NotFound, "bookId", "No book has the id %s", id)
	}
	change(b)
	out := *b
	return &out, nil
}
