package host

import (
	"encoding/json"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func routesOf(t interface{ Fatal(...any) }, paths ...string) *node {
	root := &node{}
	for _, p := range paths {
		verbs, path, ok := strings.Cut(p, " ")
		if !ok {
			t.Fatal("bad route", p)
		}
		route := Route{Path: path}
		if verbs != "ANY" {
			route.Verbs = strings.Split(verbs, ",")
		}
		if err := root.add(&Operation{Name: p}, route); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestFindPicksTheMostLiteralRoute(t *testing.T) {
	t.Parallel()
	root := routesOf(t,
		"GET /sessions/{id}", "GET /sessions/my", "POST /sessions/{id}", "ANY /sessions/{id}/end", "DELETE /sessions/{id}/end",
		"GET /{kind}/my/log", "GET /sessions/{id}/log",
	)
	for _, c := range []struct {
		verb, path, want string
		values           []string
		allow            []string
	}{
		{"GET", "/sessions/my", "GET /sessions/my", nil, nil},
		{"HEAD", "/sessions/my", "GET /sessions/my", nil, nil},
		{"POST", "/sessions/my", "POST /sessions/{id}", []string{"my"}, nil},
		{"GET", "/sessions/7", "GET /sessions/{id}", []string{"7"}, nil},
		{"DELETE", "/sessions/7/end", "DELETE /sessions/{id}/end", []string{"7"}, nil},
		{"PUT", "/sessions/7/end", "ANY /sessions/{id}/end", []string{"7"}, nil},
		{"GET", "/sessions/my/log", "GET /sessions/{id}/log", []string{"my"}, nil},
		{"GET", "/calls/my/log", "GET /{kind}/my/log", []string{"calls"}, nil},
		{"PATCH", "/sessions/my", "", nil, []string{"GET", "POST"}},
		{"GET", "/sessions", "", nil, nil},
		{"GET", "/", "", nil, nil},
	} {
		m, found := root.find(c.verb, segments(c.path))
		got := ""
		if m.op != nil {
			got = m.op.Name
		}
		if got != c.want || !slices.Equal(m.values, c.values) || !slices.Equal(m.allow, c.allow) {
			t.Errorf("%s %s: %q %v allow %v (found %v), want %q %v allow %v", c.verb, c.path, got, m.values, m.allow, found, c.want, c.values, c.allow)
		}
	}
}

// A path made from a route leads back to it or to one with more literals, and
// its values come out as they went in.
func TestFindGivesBackWhatWentIntoThePath(t *testing.T) {
	t.Parallel()
	root := routesOf(t, "GET /a/{x}/b/{y}", "GET /a/{x}", "GET /c")
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.StringMatching(`[^/]+`).Draw(t, "x")
		y := rapid.StringMatching(`[^/]+`).Draw(t, "y")
		path, err := decoded("/A/" + url.PathEscape(x) + "//b/" + url.PathEscape(y) + "/")
		if err != nil {
			t.Fatal(err)
		}
		m, found := root.find("GET", path)
		if !found || !slices.Equal(m.values, []string{x, y}) {
			t.Fatalf("values %q, want %q", m.values, []string{x, y})
		}
	})
}

func FuzzFind(f *testing.F) {
	root := routesOf(f, "GET /a/{x}/b/{y}", "ANY /a/b/c", "GET /{x}/{y}/{z}", "POST /c")
	for _, p := range []string{"/", "/a/b/c", "/a/%2F/b/%zz", "/%61/x/b/y", "//c//"} {
		f.Add("GET", p)
	}
	f.Fuzz(func(t *testing.T, verb, path string) {
		parts, err := decoded(path)
		if err != nil || len(parts) > maxSegments {
			return
		}
		m, found := root.find(verb, parts)
		if found && m.op == nil && len(m.allow) == 0 {
			t.Errorf("%q is known, but takes no verb", path)
		}
		if m.op != nil && len(m.names) != len(m.values) {
			t.Errorf("%q: %d names, %d values", path, len(m.names), len(m.values))
		}
	})
}

// allRoutes are those of the whole contract, whether they are served or not.
func allRoutes(b *testing.B) *node {
	b.Helper()
	text, err := os.ReadFile("../api/testdata/contract.json")
	if err != nil {
		b.Fatal(err)
	}
	var contract struct {
		Operations []struct {
			Name   string
			Routes []Route
		}
	}
	if err := json.Unmarshal(text, &contract); err != nil {
		b.Fatal(err)
	}
	root := &node{}
	for _, op := range contract.Operations {
		for _, route := range op.Routes {
			if len(route.Verbs) == 1 && route.Verbs[0] == "ANY" {
				route.Verbs = nil
			}
			if err := root.add(&Operation{Name: op.Name}, route); err != nil {
				b.Fatal(err)
			}
		}
	}
	return root
}

func BenchmarkFind(b *testing.B) {
	root := allRoutes(b)
	for b.Loop() {
		path, err := decoded("/customers/01a20861b17c586e1eaf9a58")
		if err != nil {
			b.Fatal(err)
		}
		if m, _ := root.find("PATCH", path); m.op == nil || m.op.Name != "PatchCustomer" {
			b.Fatal("not found")
		}
	}
}
