package host

import (
	"bytes"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"evovoice/host/openapi"
	"evovoice/host/pages"
	"evovoice/host/typegen"
	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// site serves what people and tools read about operations: pages, type
// listings and descriptions. All of it is read with GET.
type site struct {
	host       *Host
	operations []pages.Operation
	files      map[string]file // by path
	// anonymous makes the index for a reader of whom nothing is known.
	anonymous func() ([]byte, error)
}

// file is text that is the same for every reader.
type file struct {
	kind string
	text []byte
	// make gives the text where it takes long to: at the first call only.
	make func() ([]byte, error)
	// policy is the Content-Security-Policy; empty for what is no page.
	policy string
}

const (
	htmlType = "text/html; charset=utf-8"
	cssType  = "text/css; charset=utf-8"
	jsType   = "text/javascript; charset=utf-8"
)

// pagePolicy lets a page load nothing but its own stylesheet and send its forms
// to this server only.
const pagePolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

func newSite(h *Host) *site {
	s := &site{host: h}
	for _, op := range h.ordered {
		described := typegen.Operation{
			Name: op.Name, Summary: op.Summary, Request: op.request, Reply: op.reply,
		}
		if op.Area != "" {
			described.Tags = []string{op.Area}
		}
		for _, route := range op.Routes {
			described.Routes = append(described.Routes, typegen.Route{Verbs: route.Verbs, Path: route.Path})
		}
		described.Verb = typegen.MarkerVerb(described.Routes)
		s.operations = append(s.operations, pages.Operation{
			Operation: described, Area: op.Area, Open: op.Open, Roles: op.Roles,
		})
	}
	slices.SortFunc(s.operations, func(a, b pages.Operation) int { return strings.Compare(a.Name, b.Name) })
	s.anonymous = sync.OnceValues(func() ([]byte, error) {
		return s.makeIndex(pages.IndexQuery{}, pages.Caller{SignInPath: h.config.SignInPath})
	})
	document := sync.OnceValues(s.describe)
	yaml := sync.OnceValues(func() ([]byte, error) {
		text, err := document()
		if err != nil {
			return nil, err
		}
		return openapi.YAML(text)
	})
	s.files = map[string]file{
		pages.StylePath:      {kind: cssType, text: pages.Style()},
		openapi.PagePath:     {kind: htmlType, text: openapi.Page(), policy: openapi.ContentSecurityPolicy},
		openapi.ScriptPath:   {kind: jsType, text: openapi.Script()},
		openapi.StylePath:    {kind: cssType, text: openapi.Style()},
		openapi.DocumentPath: {kind: wire.JSON.ContentType, make: document},
		openapi.YAMLPath:     {kind: "application/yaml; charset=utf-8", make: yaml},
	}
	return s
}

// describe makes the OpenAPI document.
func (s *site) describe() ([]byte, error) {
	operations := make([]openapi.Operation, len(s.operations))
	for i, op := range s.operations {
		operations[i] = openapi.Operation{Operation: op, Reads: s.host.operations[lower(op.Name)].Reads}
	}
	return openapi.Document(operations, openapi.Options{
		Title: s.host.config.Name, Version: s.host.config.Version,
	})
}

// serve answers a request for something about operations, and tells whether it
// was one.
func (s *site) serve(w http.ResponseWriter, r *http.Request, t *target) bool {
	path := plainPath(r.URL.Path)
	answer := s.find(path)
	if answer == nil {
		return false
	}
	t.form = form{format: wire.JSON}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		t.match.allow = []string{http.MethodGet, http.MethodHead}
		s.host.writeError(w, r, t, fault.New(fault.MethodNotAllowed, "This is read with GET"))
		return true
	}
	if err := s.host.enter(); err != nil {
		s.host.writeError(w, r, t, err)
		return true
	}
	defer s.host.leave()
	if err := answer(w, r, path); err != nil {
		s.host.writeError(w, r, t, err)
	}
	return true
}

type answerer func(w http.ResponseWriter, r *http.Request, path string) error

func (s *site) find(path string) answerer {
	if _, ok := s.files[path]; ok {
		return s.file
	}
	first, second, _ := strings.Cut(path[1:], "/")
	switch {
	case path == pages.IndexPath:
		return s.index
	case isTool(strings.TrimSuffix(path, ".json")):
		return s.model
	case second == "metadata" && wire.FormatNamed(first) != nil:
		return s.operation
	case first == "types" && !strings.Contains(second, "/"):
		return s.types
	}
	return nil
}

// plainPath gives a path in lower case without empty segments.
func plainPath(path string) string {
	plain := strings.HasPrefix(path, "/") && !strings.HasSuffix(path, "/") && !strings.Contains(path, "//")
	if plain && strings.IndexFunc(path, func(r rune) bool { return r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf }) < 0 {
		return path
	}
	return "/" + strings.Join(segments(lower(path)), "/")
}

func (s *site) file(w http.ResponseWriter, r *http.Request, path string) error {
	f := s.files[path]
	if f.make != nil {
		var err error
		if f.text, err = f.make(); err != nil {
			return err
		}
	}
	if compareTag(w, r, []string{Revision(f.text)}) == http.StatusNotModified {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	w.Header().Set("Cache-Control", "no-cache") // kept, but asked for anew: a new program brings new files
	s.write(w, r, http.StatusOK, f)
	return nil
}

func (s *site) index(w http.ResponseWriter, r *http.Request, _ string) error {
	make := s.anonymous
	if caller := s.caller(r); caller.Who != "" || r.URL.RawQuery != "" {
		make = func() ([]byte, error) { return s.makeIndex(pages.IndexQueryOf(r.URL.Query()), caller) }
	}
	page, err := make()
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-store") // it may name the reader
	s.write(w, r, http.StatusOK, file{kind: htmlType, text: page, policy: pagePolicy})
	return nil
}

func (s *site) makeIndex(query pages.IndexQuery, caller pages.Caller) ([]byte, error) {
	var page bytes.Buffer
	err := pages.WriteIndex(&page, pages.SearchIndex(s.operations, pages.IndexOptions{
		Service: s.host.config.Name, Query: query, Caller: caller,
		Formats: formatNames(), TypesPath: typesPath, BrowserPath: openapi.PagePath, DocumentPath: openapi.DocumentPath,
	}))
	return page.Bytes(), err
}

func (s *site) operation(w http.ResponseWriter, r *http.Request, path string) error {
	query := r.URL.Query()
	name := query.Get("op")
	if name == "" {
		http.Redirect(w, r, pages.IndexPath, http.StatusFound)
		return nil
	}
	i := slices.IndexFunc(s.operations, func(op pages.Operation) bool { return strings.EqualFold(op.Name, name) })
	if i < 0 {
		return fault.OnField(fault.NotFound, "op", "The operation '%s' does not exist for this service", cut(name))
	}
	listing := s.host.config.Listing
	listing.Edition = typegen.EditionOf(query.Get("compat"))
	view := pages.NewOperation(s.operations[i], pages.Options{
		Service:   s.host.config.Name,
		Host:      hostName(r.Host),
		Format:    pageFormat(segments(path)[0]),
		Language:  query.Get("lang"),
		Listing:   listing,
		TypesPath: typesPath,
		TryPath:   tryPath,
		Caller:    s.caller(r),
	})
	var page bytes.Buffer
	if err := pages.WriteOperation(&page, view); err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-store")
	s.write(w, r, http.StatusOK, file{kind: htmlType, text: page.Bytes(), policy: pagePolicy})
	return nil
}

// tryPath takes the calls of the forms on pages.
const tryPath = "/json/reply"

// caller tells pages who reads them.
func (s *site) caller(r *http.Request) pages.Caller {
	c := pages.Caller{SignInPath: s.host.config.SignInPath}
	if s.host.config.Hooks.Reader == nil {
		return c
	}
	who, allowed := s.host.config.Hooks.Reader(r)
	c.Who = who
	c.Allowed = func(op pages.Operation) bool { return allowed(s.host.operations[lower(op.Name)]) }
	return c
}

// snapshot writes an answer as a page for people.
func (s *site) snapshot(w http.ResponseWriter, r *http.Request, t *target, status int, answer []byte) {
	name, address := "", r.URL
	if t.op != nil {
		name = t.op.Name
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		address = nil
	}
	view := pages.NewSnapshot(s.host.config.Name, name, address, status, answer, s.host.config.Now(), formatNames())
	if status == http.StatusUnauthorized && s.host.config.SignInPath != "" {
		view.SignIn = &pages.Link{Href: s.host.config.SignInPath, Label: "Sign in"}
	}
	var page bytes.Buffer
	if err := pages.WriteSnapshot(&page, view); err != nil {
		t.failure = err
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	s.write(w, r, status, file{kind: htmlType, text: page.Bytes(), policy: pagePolicy})
}

// hostName is the host of the request without its port.
func hostName(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		return name
	}
	return host
}

func (s *site) write(w http.ResponseWriter, r *http.Request, status int, f file) {
	header := w.Header()
	header.Set("Content-Type", f.kind)
	header.Set("X-Content-Type-Options", "nosniff")
	if f.policy != "" {
		header.Set("Content-Security-Policy", f.policy)
		header.Set("Referrer-Policy", "same-origin")
	}
	writeText(w, r, status, f.text)
}
