package host_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"evovoice/host"
)

// archive gives books of a length that its callers ask for, and keeps the
// replies that it may.
type archive struct {
	keeps bool

	mu           sync.Mutex
	kept         map[string]any
	size, reused int
}

func (a *archive) GetBook(ctx context.Context, r *GetBook) (*Book, error) {
	book := &Book{BookID: r.BookID, Title: strings.Repeat("é ", r.Page), Pages: r.Page, Fields: r.Fields}
	if !a.keeps {
		return book, nil
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	key := fmt.Sprintf("%+v", r)
	host.Keep(ctx, func(kept any, size int) {
		a.mu.Lock()
		defer a.mu.Unlock()
		a.kept[key] = kept
		a.size = size
	})
	if kept := a.kept[key]; kept != nil && host.Bare(ctx) {
		host.Reuse(ctx, kept)
		a.reused++
		return &Book{Title: "passed over"}, nil
	}
	return book, nil
}

func serveArchive(t *testing.T, keeps bool) (*host.Host, *archive) {
	t.Helper()
	a := &archive{keeps: keeps, kept: map[string]any{}}
	h, err := host.New(&host.Config{
		Now: time.Now, NewRequestID: func() string { return "made" }, JSONP: true,
		Operations: bookOperations()[:1], Services: []any{a},
	})
	if err != nil {
		t.Fatal(err)
	}
	return h, a
}

// TestKeptRepliesAnswerAlike makes the same calls where replies are kept and
// where they are not, in every form that an answer has.
func TestKeptRepliesAnswerAlike(t *testing.T) {
	t.Parallel()
	keeping, a := serveArchive(t, true)
	fresh, _ := serveArchive(t, false)
	tags := []string{"*", `"another"`}
	rapid.Check(t, func(t *rapid.T) {
		page := rapid.SampledFrom([]int{0, 1, 400, 3000}).Draw(t, "length")
		target := fmt.Sprintf(rapid.SampledFrom([]string{
			"/books/7?page=%d", "/books/7?page=%d", "/books/7?page=%d", "/books/7?page=%d", "/books/8?fields=a&page=%d", "/books/7.xml?page=%d", "/books/7?format=csv&page=%d", "/books/7?jsconfig=tc:pc&page=%d",
			"/books/7?callback=f&page=%d", "/json/reply/GetBook?bookId=7&page=%d", "/jsv/reply/GetBook?bookId=7&page=%d", "/json/oneway/GetBook?bookId=7&page=%d",
		}).Draw(t, "target"), page)
		verb := rapid.SampledFrom([]string{"GET", "GET", "GET", "HEAD"}).Draw(t, "verb")
		header := map[string]string{
			"Accept":          rapid.SampledFrom([]string{"", "", "", "application/json", "text/html", "application/xml"}).Draw(t, "accept"),
			"Accept-Encoding": rapid.SampledFrom([]string{"", "gzip", "zstd", "gzip;q=0"}).Draw(t, "encoding"),
			"If-None-Match":   rapid.SampledFrom(append(tags, "", "", "")).Draw(t, "had"),
			"If-Match":        rapid.SampledFrom(append(tags, "", "", "")).Draw(t, "expected"),
		}
		call := func(h http.Handler) *httptest.ResponseRecorder {
			r := httptest.NewRequest(verb, target, nil)
			for name, value := range header {
				if value != "" {
					r.Header.Set(name, value)
				}
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			return w
		}
		want, got := call(fresh), call(keeping)
		want.Header().Del("Content-Length") // of packed answers only kept ones tell it
		length := got.Header().Get("Content-Length")
		got.Header().Del("Content-Length")
		if got.Code != want.Code || got.Body.String() != want.Body.String() || !reflect.DeepEqual(got.Header(), want.Header()) {
			t.Fatalf("%s %s %v: %d %v %.80q, want %d %v %.80q", verb, target, header, got.Code, got.Header(), got.Body, want.Code, want.Header(), want.Body)
		}
		if length != "" && verb != "HEAD" && length != fmt.Sprint(got.Body.Len()) {
			t.Fatalf("%s %s: length %s of %d bytes", verb, target, length, got.Body.Len())
		}
		if tag := got.Header().Get("ETag"); tag != "" && len(tags) < 8 {
			tags = append(tags, tag)
		}
	})
	if a.reused == 0 {
		t.Error("no reply was answered again")
	}
}

// TestKeptSizeCountsWhatIsPacked keeps an encoding that was asked for.
func TestKeptSizeCountsWhatIsPacked(t *testing.T) {
	t.Parallel()
	h, a := serveArchive(t, true)
	sizes := []int{}
	for _, encoding := range []string{"", "gzip", "zstd", "gzip"} {
		r := httptest.NewRequest("GET", "/books/7?page=3000", nil)
		r.Header.Set("Accept-Encoding", encoding)
		a.size = 0
		h.ServeHTTP(httptest.NewRecorder(), r)
		sizes = append(sizes, a.size)
	}
	if sizes[0] < 9000 || sizes[1] <= sizes[0] || sizes[2] <= sizes[1] || sizes[3] != 0 {
		t.Errorf("kept of %v bytes: plain, with gzip, with zstd too, and nothing new", sizes)
	}
}

// TestKeepIsForBareReads changes nothing about answers in other forms.
func TestKeepIsForBareReads(t *testing.T) {
	t.Parallel()
	h, a := serveArchive(t, true)
	for _, target := range []string{"/books/7.xml", "/books/7?jsconfig=edv", "/books/7?callback=f", "/json/oneway/GetBook?bookId=7"} {
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", target, nil))
	}
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/json/reply/GetBook[]", strings.NewReader(`[{"bookId":"7"},{"bookId":"7"}]`)))
	if len(a.kept) != 0 {
		t.Errorf("%d replies were kept", len(a.kept))
	}
}
