package client

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A call without a reply takes any answer of the API's, but none of another's.
func TestCallsWithoutAReply(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		status     int
		kind, body string
		want       error
	}{
		"no content":   {http.StatusNoContent, "", "", nil},
		"an object":    {http.StatusOK, "application/json", "{}", nil},
		"an empty one": {http.StatusOK, "", "", nil},
		"a page":       {http.StatusOK, "text/html", "<html>", ErrReply},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got string
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				got = r.Method + " " + r.RequestURI
				if test.kind != "" {
					w.Header().Set("Content-Type", test.kind)
				}
				w.WriteHeader(test.status)
				io.WriteString(w, test.body) //nolint:errcheck // the client sees a cut answer
			}))
			defer server.Close()
			c, err := New(server.URL)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			op := operation{name: "DeleteThing", routes: []route{{"DELETE", "/things/{thingId}"}}}
			request := &struct {
				ThingID string  `json:"thingId,omitempty"`
				Force   bool    `json:"force"`
				Note    *string `json:"note,omitempty"`
			}{ThingID: "7", Force: true}
			if err := c.call(t.Context(), &op, request, nil, nil); !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
			if want := "DELETE /things/7?force=true"; got != want {
				t.Errorf("sent %s, want %s", got, want)
			}
		})
	}
}

// What a verb without a body cannot say goes in a body to the predefined route,
// and so does a write whose path is not safe.
func TestWritesWithoutABody(t *testing.T) {
	t.Parallel()
	type request struct {
		ThingID string  `json:"thingId,omitempty"`
		Note    *string `json:"note,omitempty"`
	}
	c, err := New("http://voice.example")
	if err != nil {
		t.Fatal(err)
	}
	op := operation{name: "DeleteThing", routes: []route{{"DELETE", "/things/{thingId}"}}}
	empty, note, long := "", "a", strings.Repeat("a", longestTarget)
	for _, test := range []struct {
		request request
		verb    string
		url     string
		body    string
	}{
		{request{"7", nil}, "DELETE", "/things/7", ""},
		{request{"7", &note}, "DELETE", "/things/7?note=a", ""},
		{request{"7", &empty}, "POST", "/json/reply/DeleteThing", `{"thingId":"7","note":""}`},
		{request{"7", &long}, "POST", "/json/reply/DeleteThing", `{"thingId":"7","note":"` + long + `"}`},
		{request{"7/8", nil}, "POST", "/json/reply/DeleteThing", `{"thingId":"7/8"}`},
		{request{"", nil}, "POST", "/json/reply/DeleteThing", `{}`},
	} {
		m, err := c.message(&op, &test.request, false)
		if err != nil || m.verb != test.verb || m.url != "http://voice.example"+test.url || string(m.body) != test.body {
			t.Errorf("%+v: %s %s %s, %v", test.request, m.verb, m.url, m.body, err)
		}
	}
}
