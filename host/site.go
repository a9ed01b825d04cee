package host

import (
	"bytes"
	"net"
	"net/http"
	"slices"
	"strings"

	"evovoice/host/pages"
	"evovoice/host/typegen"
	"evovoice/internal/fault"
)

// metadata serves the pages about operations: /metadata, its stylesheet, and
// /json/metadata?op= for each operation.
type metadata struct {
	host       *Host
	operations []pages.Operation
	index      []byte
}

func newMetadata(h *Host) (*metadata, error) {
	m := &metadata{host: h}
	for _, op := range h.ordered {
		described := typegen.Operation{Name: op.Name, Summary: op.Summary, Request: op.request, Reply: op.reply}
		for _, route := range op.Routes {
			described.Routes = append(described.Routes, typegen.Route{Verbs: route.Verbs, Path: route.Path})
		}
		described.Verb = typegen.MarkerVerb(described.Routes)
		m.operations = append(m.operations, pages.Operation{
			Operation: described, Area: op.Area, Open: op.Open, Roles: op.Roles,
		})
	}
	slices.SortFunc(m.operations, func(a, b pages.Operation) int { return strings.Compare(a.Name, b.Name) })
	var page bytes.Buffer
	if err := pages.WriteIndex(&page, pages.NewIndex(h.config.Name, m.operations)); err != nil {
		return nil, err
	}
	m.index = page.Bytes()
	return m, nil
}

// serve answers a request for a page and tells whether it was one.
func (m *metadata) serve(w http.ResponseWriter, r *http.Request) bool {
	path := lower(strings.TrimSuffix(r.URL.Path, "/"))
	switch path {
	case pages.IndexPath, pages.StylePath, "/json" + pages.IndexPath:
	default:
		return false
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		t := &target{match: match{allow: []string{"GET", "HEAD"}}}
		m.host.writeError(w, t, fault.New(fault.MethodNotAllowed, "Pages are read with GET"))
		return true
	}
	switch {
	case path == pages.StylePath:
		w.Header().Set("Cache-Control", "max-age=3600")
		writePage(w, http.StatusOK, "text/css; charset=utf-8", pages.Style())
	case path == pages.IndexPath:
		writePage(w, http.StatusOK, "text/html; charset=utf-8", m.index)
	default:
		m.operation(w, r)
	}
	return true
}

func (m *metadata) operation(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	name := query.Get("op")
	i := slices.IndexFunc(m.operations, func(op pages.Operation) bool { return strings.EqualFold(op.Name, name) })
	if i < 0 {
		m.host.writeError(w, &target{}, fault.OnField(fault.NotFound, "op", "The operation '%s' does not exist for this service", cut(name)))
		return
	}
	listing := m.host.config.Listing
	listing.Edition = typegen.EditionOf(query.Get("compat"))
	view := pages.NewOperation(m.operations[i], pages.Options{
		Service:  m.host.config.Name,
		Host:     hostName(r.Host),
		Format:   pages.JSON(),
		Language: query.Get("lang"),
		Listing:  listing,
	})
	var page bytes.Buffer
	if err := pages.WriteOperation(&page, view); err != nil {
		m.host.writeError(w, &target{}, err)
		return
	}
	writePage(w, http.StatusOK, "text/html; charset=utf-8", page.Bytes())
}

// hostName is the host of the request without its port.
func hostName(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		return name
	}
	return host
}

// writePage sends a page that may load nothing but its own stylesheet.
func writePage(w http.ResponseWriter, status int, kind string, text []byte) {
	header := w.Header()
	header.Set("Content-Type", kind)
	header.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "same-origin")
	w.WriteHeader(status)
	w.Write(text) //nolint:errcheck // a client that went away needs no answer
}
