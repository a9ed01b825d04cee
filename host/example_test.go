package host_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"reflect"
	"strings"
	"time"

	"evovoice/host"
	"evovoice/internal/fault"
)

// Greet and GetGreeting are two operations of a service of one's own.
type (
	Greet struct {
		Name string `json:"name,omitempty" doc:"Whom to greet"`
	}
	GetGreeting struct {
		Number int `json:"number" in:"path"`
	}
	Greeting struct {
		Number int    `json:"number"`
		Text   string `json:"text,omitempty"`
	}
)

type greeter struct{ said []string }

func (g *greeter) Greet(_ context.Context, r *Greet) (*Greeting, error) {
	if r.Name == "" {
		return nil, fault.OnField(fault.NotEmpty, "name", "name must not be empty")
	}
	g.said = append(g.said, "Hello "+r.Name)
	return g.GetGreeting(context.Background(), &GetGreeting{Number: len(g.said)})
}

func (g *greeter) GetGreeting(_ context.Context, r *GetGreeting) (*Greeting, error) {
	if r.Number < 1 || r.Number > len(g.said) {
		return nil, fault.New(fault.NotFound, "No greeting has this number")
	}
	return &Greeting{Number: r.Number, Text: g.said[r.Number-1]}, nil
}

func Example() {
	h, err := host.New(&host.Config{
		Name: "Greeter",
		Operations: []host.Operation{
			{
				Name: "Greet", Summary: "Greets someone", Open: true,
				Routes:  []host.Route{{Verbs: []string{"POST"}, Path: "/greetings"}},
				Request: reflect.TypeFor[Greet](), Reply: reflect.TypeFor[Greeting](),
			},
			{
				Name: "GetGreeting", Summary: "Reads a greeting", Open: true, Reads: true,
				Routes:  []host.Route{{Verbs: []string{"GET"}, Path: "/greetings/{number}"}},
				Request: reflect.TypeFor[GetGreeting](), Reply: reflect.TypeFor[Greeting](),
			},
		},
		Services:     []any{&greeter{}},
		Now:          time.Now,
		NewRequestID: func() string { return "1" },
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, call := range []struct{ verb, target, body string }{
		{"POST", "/greetings", `{"name":"Ann"}`},
		{"GET", "/greetings/1", ""},
		{"POST", "/json/reply/Greet?name=Bob", ""},
		{"GET", "/greetings/9", ""},
	} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(call.verb, call.target, strings.NewReader(call.body)))
		fmt.Println(w.Code, w.Body)
	}
	// Output:
	// 200 {"number":1,"text":"Hello Ann"}
	// 200 {"number":1,"text":"Hello Ann"}
	// 200 {"number":2,"text":"Hello Bob"}
	// 404 {"responseStatus":{"errorCode":"NotFound","message":"No greeting has this number","errors":[]}}
}
