package host_test

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"evovoice/host"
	"evovoice/internal/fault"
)

// ListBooks gives Count books and fails After so many, if it is to.
type (
	ListBooks struct {
		Count int `json:"count"`
		After int `json:"after"`
	}
	Books struct {
		Items []Book `json:"items"`
		Total int    `json:"total"`
	}
	library struct{}
)

func (library) ListBooks(ctx context.Context, r *ListBooks) (*Books, error) {
	reply := &Books{Items: []Book{}}
	give := func(item func(any) error) error {
		for i := range r.Count {
			if i+1 == r.After {
				return fault.New(fault.Unavailable, "The shelf fell")
			}
			if err := item(&Book{BookID: fmt.Sprint(i), Title: noise(i), Pages: i}); err != nil {
				return err
			}
		}
		reply.Total = r.Count
		return nil
	}
	if host.Bare(ctx) {
		host.Stream(ctx, func(ctx context.Context, item func(any) error) error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return give(item)
		})
		return reply, nil
	}
	err := give(func(item any) error {
		reply.Items = append(reply.Items, *item.(*Book))
		return nil
	})
	return reply, err
}

// noise is a text that packs badly.
func noise(seed int) string {
	bytes := make([]byte, 500)
	rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)}).Read(bytes) //nolint:errcheck // it never fails
	return fmt.Sprintf("%x", bytes)
}

func serveLibrary(t *testing.T) *httptest.Server {
	t.Helper()
	h, err := host.New(&host.Config{
		Now: time.Now, NewRequestID: func() string { return "made" },
		Operations: []host.Operation{{
			Name: "ListBooks", Reads: true, Open: true, Request: reflect.TypeFor[ListBooks](), Reply: reflect.TypeFor[Books](),
			Routes: []host.Route{{Verbs: []string{"GET"}, Path: "/books"}},
		}},
		Services: []any{library{}},
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return server
}

// fetch gives an answer, and the error that its body ended with.
func fetch(t *testing.T, address string, headers ...string) (*http.Response, []byte, error) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), "GET", address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	reply, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	return reply, text, err
}

// A reply that is given item by item is the text that it would be as a whole.
func TestStreamsEqualWholeReplies(t *testing.T) {
	t.Parallel()
	server := serveLibrary(t)
	for _, count := range []int{0, 1, 2, 300} {
		address := fmt.Sprintf("%s/books?count=%d", server.URL, count)
		streamed, text, err := fetch(t, address)
		if err != nil || streamed.StatusCode != 200 || streamed.Header.Get("ETag") != "" || streamed.Header.Get("Content-Type") != "application/json; charset=utf-8" {
			t.Fatalf("status %d, %v: %v", streamed.StatusCode, streamed.Header, err)
		}
		var books Books
		if err := json.Unmarshal(text, &books); err != nil || len(books.Items) != count || books.Total != count {
			t.Fatalf("%d books, %d in all: %v", len(books.Items), books.Total, err)
		}
		reply, err := http.Post(server.URL+"/json/reply/ListBooks[]", "application/json", strings.NewReader(fmt.Sprintf(`[{"count":%d}]`, count)))
		if err != nil {
			t.Fatal(err)
		}
		whole, err := io.ReadAll(reply.Body)
		reply.Body.Close()
		if err != nil || string(whole) != "["+string(text)+"]" {
			t.Errorf("%d books as a whole are other text: %v", count, err)
		}
		packed, text2, err := fetch(t, address, "Accept-Encoding", "gzip")
		if err != nil || packed.Header.Get("Content-Encoding") != "gzip" {
			t.Fatalf("%v: %v", packed.Header, err)
		}
		unpacker, err := gzip.NewReader(strings.NewReader(string(text2)))
		if err != nil {
			t.Fatal(err)
		}
		if plain, err := io.ReadAll(unpacker); err != nil || string(plain) != string(text) {
			t.Errorf("%d books packed are other text: %v", count, err)
		}
	}
}

// A list that fails midway has no end that could be taken for one.
func TestStreamsThatFail(t *testing.T) {
	t.Parallel()
	server := serveLibrary(t)
	reply, text, err := fetch(t, server.URL+"/books?count=300&after=2")
	if err != nil || reply.StatusCode != 503 || !strings.Contains(string(text), "The shelf fell") {
		t.Errorf("before anything is written: status %d, %v: %.100s", reply.StatusCode, err, text)
	}
	for _, encoding := range []string{"identity", "gzip", "zstd"} {
		reply, text, err := fetch(t, server.URL+"/books?count=300&after=290", "Accept-Encoding", encoding)
		if !errors.Is(err, io.ErrUnexpectedEOF) || reply.StatusCode != 200 || len(text) == 0 && encoding == "identity" {
			t.Errorf("%s: status %d, %d bytes, %v", encoding, reply.StatusCode, len(text), err)
		}
	}
}

// Answers that are no bare JSON are made whole.
func TestWhatIsNotStreamed(t *testing.T) {
	t.Parallel()
	server := serveLibrary(t)
	for _, query := range []string{"&format=xml", "&format=csv", "&format=jsv"} {
		reply, _, err := fetch(t, server.URL+"/books?count=3"+query)
		if err != nil || reply.StatusCode != 200 || reply.Header.Get("ETag") == "" {
			t.Errorf("%s: status %d, %v: %v", query, reply.StatusCode, reply.Header, err)
		}
	}
}
