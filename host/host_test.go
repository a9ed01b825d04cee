package host_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/host"
	"evovoice/internal/fault"
)

// GetBook, SaveBook, DropBook and AnyBook are the operations of a small shelf.
type (
	GetBook struct {
		BookID string   `json:"bookId,omitempty" in:"path" required:"true"`
		Fields []string `json:"fields"`
		Page   int      `json:"page"`
	}
	SaveBook struct {
		BookID string `json:"bookId,omitempty" in:"path"`
		Title  string `json:"title,omitempty"`
		Pages  int    `json:"pages"`
	}
	DropBook struct {
		BookID string `json:"bookId,omitempty"`
	}
	AnyBook struct {
		Title string `json:"title,omitempty"`
	}
	Book struct {
		BookID string   `json:"bookId,omitempty"`
		Title  string   `json:"title,omitempty"`
		Pages  int      `json:"pages"`
		Fields []string `json:"fields"`
	}
)

type shelf struct{ writes atomic.Int64 }

func (*shelf) GetBook(_ context.Context, r *GetBook) (*Book, error) {
	switch r.BookID {
	case "missing":
		return nil, fault.OnField(fault.NotFound, "bookId", "No book has this id")
	case "broken":
		return nil, errors.New("the disk said: secret detail")
	case "panic":
		panic("secret detail")
	case "slow":
		return nil, &fault.Error{Code: fault.Unavailable, Message: "Later", RetryAfter: 1500 * time.Millisecond}
	}
	return &Book{BookID: r.BookID, Pages: r.Page, Fields: r.Fields}, nil
}

func (s *shelf) SaveBook(_ context.Context, r *SaveBook) (*Book, error) {
	s.writes.Add(1)
	return &Book{BookID: r.BookID, Title: r.Title, Pages: r.Pages}, nil
}

func (s *shelf) DropBook(context.Context, *DropBook) error { s.writes.Add(1); return nil }

func (*shelf) AnyBook(_ context.Context, r *AnyBook) (*Book, error) {
	return &Book{Title: r.Title}, nil
}

func bookOperations() []host.Operation {
	return []host.Operation{
		{
			Name: "GetBook", Area: "books", Summary: "Reads a book", Reads: true, Open: true,
			Routes:  []host.Route{{Verbs: []string{"GET"}, Path: "/books/{bookId}"}},
			Request: reflect.TypeFor[GetBook](), Reply: reflect.TypeFor[Book](),
		},
		{
			Name: "SaveBook", Area: "books", Summary: "Saves a book", Open: true,
			Routes:  []host.Route{{Verbs: []string{"POST", "PATCH"}, Path: "/books/{bookId}"}},
			Request: reflect.TypeFor[SaveBook](), Reply: reflect.TypeFor[Book](),
		},
		{
			Name: "DropBook", Area: "books", Summary: "Drops a book", Open: true,
			Routes:  []host.Route{{Verbs: []string{"DELETE"}, Path: "/books/{bookId}"}},
			Request: reflect.TypeFor[DropBook](),
		},
		{
			Name: "AnyBook", Area: "books", Summary: "Takes every verb", Reads: true, Open: true,
			Routes:  []host.Route{{Path: "/books/any"}},
			Request: reflect.TypeFor[AnyBook](), Reply: reflect.TypeFor[Book](),
		},
	}
}

type server struct {
	*host.Host
	shelf *shelf
	log   *bytes.Buffer
}

func newServer(t *testing.T, change func(*host.Config)) server {
	t.Helper()
	s := server{shelf: &shelf{}, log: &bytes.Buffer{}}
	config := &host.Config{
		Name: "Shelf", Operations: bookOperations(), Services: []any{s.shelf},
		Now: time.Now, NewRequestID: func() string { return "made" },
		Log:     slog.New(slog.NewTextHandler(s.log, nil)),
		MaxBody: 1000,
	}
	if change != nil {
		change(config)
	}
	h, err := host.New(config)
	if err != nil {
		t.Fatal(err)
	}
	s.Host = h
	return s
}

func (s server) do(verb, target, body string, headers ...string) *httptest.ResponseRecorder {
	var reader io.Reader
	if body != "" {
		reader = strings.NewReader(body)
	}
	r := httptest.NewRequest(verb, target, reader)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func TestCalls(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for _, c := range []struct {
		name, verb, target, body string
		headers                  []string
		status                   int
		want                     string
	}{
		{"path", "GET", "/books/7", "", nil, 200, `{"bookId":"7","pages":0}`},
		{"trailing slash and empty segments", "GET", "//books//7/", "", nil, 200, `{"bookId":"7","pages":0}`},
		{"literals in any case, values as they are", "GET", "/BOOKS/aB", "", nil, 200, `{"bookId":"aB","pages":0}`},
		{"escaped slash stays in its segment", "GET", "/books/a%2Fb", "", nil, 200, `{"bookId":"a/b","pages":0}`},
		{"json suffix", "GET", "/books/7.json", "", nil, 200, `{"bookId":"7","pages":0}`},
		{"other suffix is part of the value", "GET", "/books/7.pdf", "", nil, 200, `{"bookId":"7.pdf","pages":0}`},
		{"query in any case", "GET", "/books/7?PAGE=3&fields=a,b&FIELDS=c", "", nil, 200, `{"bookId":"7","pages":3,"fields":["c","a","b"]}`},
		{"unknown query names are passed over", "GET", "/books/7?nope=1&page=", "", nil, 200, `{"bookId":"7","pages":0}`},
		{"literal beats variable", "GET", "/books/any", "", nil, 200, `{"pages":0}`},
		{"every verb", "PUT", "/books/any", `{"title":"t"}`, nil, 200, `{"title":"t","pages":0}`},
		{"verb picks the operation", "PATCH", "/books/7", `{"title":"t","pages":2}`, nil, 200, `{"bookId":"7","title":"t","pages":2}`},
		{"path beats query and body", "POST", "/books/7?bookId=8", `{"bookId":"9"}`, nil, 200, `{"bookId":"7","pages":0}`},
		{"query beats body on a route", "POST", "/books/7?title=q", `{"title":"b"}`, nil, 200, `{"bookId":"7","title":"q","pages":0}`},
		{"body beats query on a predefined route", "POST", "/json/reply/SaveBook?title=q&pages=4", `{"title":"b"}`, nil, 200, `{"title":"b","pages":4}`},
		{"predefined route in any case", "GET", "/JSON/Reply/getbook?bookId=1", "", nil, 200, `{"bookId":"1","pages":0}`},
		{"predefined route takes every verb", "DELETE", "/api/GetBook?bookId=1", "", nil, 200, `{"bookId":"1","pages":0}`},
		{"api with suffix", "POST", "/api/GetBook.json", `{"bookid":"1"}`, nil, 200, `{"bookId":"1","pages":0}`},
		{"body of any type on a predefined route", "POST", "/api/SaveBook", `{"title":"b"}`, []string{"Content-Type", "text/plain;charset=UTF-8"}, 200, `{"title":"b","pages":0}`},
		{"form", "POST", "/books/7", "Title=a%20b&pages=5", []string{"Content-Type", "application/x-www-form-urlencoded"}, 200, `{"bookId":"7","title":"a b","pages":5}`},
		{"multipart form", "POST", "/books/7", "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nm\r\n--x--\r\n", []string{"Content-Type", "multipart/form-data; boundary=x"}, 200, `{"bookId":"7","title":"m","pages":0}`},
		{"void", "DELETE", "/books/7", "", nil, 204, ""},
		{"failure on a member", "GET", "/books/missing", "", nil, 404, `{"responseStatus":{"errorCode":"NotFound","message":"No book has this id","errors":[{"errorCode":"NotFound","fieldName":"bookId","message":"No book has this id"}]}}`},
		{"failure inside tells nothing", "GET", "/books/broken", "", nil, 500, `{"responseStatus":{"errorCode":"InternalServerError","message":"The server failed to answer this call","errors":[]}}`},
		{"panic tells nothing", "GET", "/books/panic", "", nil, 500, `{"responseStatus":{"errorCode":"InternalServerError","message":"The server failed to answer this call","errors":[]}}`},
		{"required member missing", "POST", "/json/reply/GetBook", "", nil, 400, `{"responseStatus":{"errorCode":"NotEmpty","message":"bookId is needed","errors":[{"errorCode":"NotEmpty","fieldName":"bookId","message":"bookId is needed"}]}}`},
		{"unknown operation", "GET", "/json/reply/Foo", "", nil, 405, `{"responseStatus":{"errorCode":"NotImplementedException","message":"The operation 'Foo' does not exist for this service","errors":[]}}`},
		{"unknown path", "GET", "/nothing", "", nil, 404, `{"responseStatus":{"errorCode":"NotFound","message":"Nothing is at /nothing","errors":[]}}`},
		{"path of many segments", "GET", strings.Repeat("/a", 100), "", nil, 404, ""},
		{"wrong verb", "PUT", "/books/7", "", nil, 405, `{"responseStatus":{"errorCode":"MethodNotAllowed","message":"PUT is not allowed here; DELETE, GET, PATCH, POST is","errors":[]}}`},
		{"body of another type", "POST", "/books/7", "<a/>", []string{"Content-Type", "image/svg+xml"}, 415, `{"responseStatus":{"errorCode":"UnsupportedMediaType","message":"A body of type image/svg+xml is not accepted; send application/json","errors":[]}}`},
		{"body too large", "POST", "/books/7", `{"title":"` + strings.Repeat("a", 1000) + `"}`, nil, 413, `{"responseStatus":{"errorCode":"RequestEntityTooLarge","message":"The body is larger than 1000 bytes","errors":[]}}`},
		{"query value of a wrong type", "GET", "/books/7?page=abc", "", nil, 400, `{"responseStatus":{"errorCode":"SerializationException","message":"'abc' is an Invalid value for 'page'","errors":[{"errorCode":"SerializationException","fieldName":"page","message":"'abc' is an Invalid value for 'page'"}]}}`},
		{"badly encoded query", "GET", "/books/7?page=%zz", "", nil, 400, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := s.do(c.verb, c.target, c.body, c.headers...)
			if w.Code != c.status {
				t.Errorf("status %d, want %d", w.Code, c.status)
			}
			if c.want != "" && w.Body.String() != c.want {
				t.Errorf("body %s\nwant %s", w.Body, c.want)
			}
			if c.status == 204 && (w.Body.Len() > 0 || w.Header().Get("Content-Length") != "0") {
				t.Error("an empty answer has a body or no length")
			}
			if w.Header().Get("X-Request-Id") != "made" {
				t.Error("no request id")
			}
		})
	}
}

func TestHead(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(newServer(t, nil))
	defer server.Close()
	reply, err := http.Head(server.URL + "/books/7")
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	if reply.StatusCode != 200 || reply.ContentLength != int64(len(`{"bookId":"7","pages":0}`)) {
		t.Errorf("status %d, length %d", reply.StatusCode, reply.ContentLength)
	}
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for _, c := range []struct{ sent, want string }{
		{"abc-1_2.3:4", "abc-1_2.3:4"},
		{"line\nbreak", "made"},
		{`quote"`, "made"},
		{strings.Repeat("a", 101), "made"},
	} {
		if got := s.do("GET", "/books/7", "", "X-Request-Id", c.sent).Header().Get("X-Request-Id"); got != c.want {
			t.Errorf("request id %q came back as %q, want %q", c.sent, got, c.want)
		}
	}
	if got := s.do("GET", "/books/slow", "").Header().Get("Retry-After"); got != "2" {
		t.Errorf("Retry-After %q, want whole seconds, rounded up", got)
	}
	w := s.do("DELETE", "/nothing", "")
	if got := w.Header().Get("Content-Type"); got != "application/json; charset=utf-8" {
		t.Errorf("Content-Type %q", got)
	}
	if got := s.do("PUT", "/books/7", "").Header().Get("Allow"); got != "DELETE, GET, PATCH, POST" {
		t.Errorf("Allow %q", got)
	}
}

func TestLogHoldsTheCauseAndNoQuery(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	s.do("GET", "/books/broken?password=hidden", "", "X-Request-Id", "id-1")
	line := s.log.String()
	for _, want := range []string{"id-1", "operation=GetBook", "status=500", "secret detail", "path=/books/broken"} {
		if !strings.Contains(line, want) {
			t.Errorf("log lacks %q: %s", want, line)
		}
	}
	if strings.Contains(line, "hidden") {
		t.Errorf("log holds the query: %s", line)
	}
}

func TestCrossSitePagesChangeNothing(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for _, c := range []struct {
		verb, target string
		headers      []string
		status       int
	}{
		{"POST", "/books/7", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"GET", "/json/reply/SaveBook?title=x", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"GET", "/json/reply/SaveBook?title=x", []string{"Origin", "https://evil.example"}, 403},
		{"GET", "/json/reply/SaveBook?title=x", []string{"Cookie", "a=b", "Referer", "http://evil.example/"}, 403},
		{"GET", "/json/reply/SaveBook?title=x", []string{"Cookie", "a=b", "Accept", "text/html,*/*"}, 403},
		{"GET", "/json/reply/SaveBook?title=x", []string{"Cookie", "a=b", "Referer", "http://example.com/metadata"}, 200},
		{"GET", "/json/reply/SaveBook?title=x", []string{"Cookie", "a=b", "Accept", "*/*"}, 200},
		{"GET", "/json/reply/SaveBook?title=x", []string{"Referer", "http://evil.example/"}, 200},
		{"GET", "/books/7", []string{"Sec-Fetch-Site", "cross-site"}, 200},
		{"POST", "/books/7", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"POST", "/books/7", nil, 200},
	} {
		before := s.shelf.writes.Load()
		w := s.do(c.verb, c.target, "", c.headers...)
		if w.Code != c.status {
			t.Errorf("%s %s %v: status %d, want %d", c.verb, c.target, c.headers, w.Code, c.status)
		}
		if changed := s.shelf.writes.Load() > before; changed && c.status == 403 {
			t.Errorf("%s %s %v: refused, and done", c.verb, c.target, c.headers)
		}
	}
}

func TestHooksWrapTheCall(t *testing.T) {
	t.Parallel()
	type key struct{}
	var steps []string
	s := newServer(t, func(c *host.Config) {
		c.Operations[0].Open = false
		c.Hooks = host.Hooks{
			Identify: func(ctx context.Context, op *host.Operation, r *http.Request) (context.Context, error) {
				steps = append(steps, "identify "+op.Name)
				return context.WithValue(ctx, key{}, r.Header.Get("Who")), nil
			},
			Authorize: func(ctx context.Context, op *host.Operation) error {
				steps = append(steps, "authorize")
				if !op.Open && ctx.Value(key{}) != "ann" {
					return fault.New(fault.Unauthorized, "Not Authenticated")
				}
				return nil
			},
			Around: func(ctx context.Context, _ *host.Operation, request any, next host.Next) (any, error) {
				steps = append(steps, "around "+request.(*GetBook).BookID)
				host.ReplyHeader(ctx).Set("X-Around", host.RequestID(ctx))
				return next(ctx)
			},
		}
	})
	w := s.do("GET", "/books/7?page=abc", "")
	if w.Code != 401 || !strings.HasPrefix(w.Header().Get("WWW-Authenticate"), `Basic realm="Shelf"`) {
		t.Errorf("a stranger's bad call: status %d, %v", w.Code, w.Header())
	}
	if got := s.do("GET", "/books/7", "", "Sec-Fetch-Mode", "cors").Header().Get("WWW-Authenticate"); !strings.HasPrefix(got, "Session ") {
		t.Errorf("a browser script is challenged with %q", got)
	}
	steps = nil
	w = s.do("GET", "/books/7", "", "Who", "ann")
	if w.Code != 200 || w.Header().Get("X-Around") != "made" {
		t.Errorf("status %d, header %q", w.Code, w.Header().Get("X-Around"))
	}
	if want := []string{"identify GetBook", "authorize", "around 7"}; !reflect.DeepEqual(steps, want) {
		t.Errorf("steps %v, want %v", steps, want)
	}
}

type wrongForm struct{}

func (wrongForm) GetBook(*GetBook) *Book { return nil }

func TestNewRefusesWhatCannotBeServed(t *testing.T) {
	t.Parallel()
	base := func() *host.Config {
		return &host.Config{
			Operations: bookOperations()[:1], Services: []any{&shelf{}},
			Now: time.Now, NewRequestID: func() string { return "" },
		}
	}
	for _, c := range []struct {
		name   string
		change func(*host.Config)
		want   string
	}{
		{"no method", func(c *host.Config) { c.Services = nil }, "GetBook: no service has a method for it"},
		{"method of another form", func(c *host.Config) { c.Services = []any{wrongForm{}} }, "want func(context.Context"},
		{"two methods", func(c *host.Config) { c.Services = append(c.Services, &shelf{}) }, "has it too"},
		{"declared twice", func(c *host.Config) { c.Operations = append(c.Operations, c.Operations[0]) }, "declared twice"},
		{"route taken", func(c *host.Config) {
			other := bookOperations()[1]
			other.Routes = []host.Route{{Verbs: []string{"GET"}, Path: "/Books/{id}"}}
			c.Operations = append(c.Operations, other)
		}, "route /Books/{id} is taken by GetBook"},
		{"route without a slash", func(c *host.Config) { c.Operations[0].Routes = []host.Route{{Path: "books"}} }, "does not start with a slash"},
		{"no clock", func(c *host.Config) { c.Now = nil }, "Now and NewRequestID"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			config := base()
			c.change(config)
			if _, err := host.New(config); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
}

func TestEveryFailureHasTheOneShape(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for _, target := range []string{"/nothing", "/json/reply/Foo", "/books/7?page=x", "/books/broken", "/json/metadata?op=Foo"} {
		var body struct {
			ResponseStatus struct {
				ErrorCode, Message *string
				Errors             *[]any
			}
		}
		if err := json.Unmarshal(s.do("GET", target, "").Body.Bytes(), &body); err != nil {
			t.Fatalf("%s: %v", target, err)
		}
		if got := body.ResponseStatus; got.ErrorCode == nil || got.Message == nil || got.Errors == nil {
			t.Errorf("%s: a member of responseStatus is missing", target)
		}
	}
}
