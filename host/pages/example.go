package pages

import (
	"html/template"
	"slices"
	"strings"

	"evovoice/host/sample"
	"evovoice/host/typegen"
)

// JSON is the format of most calls.
func JSON() Format {
	return Format{Name: "json", ContentType: "application/json", Sample: sample.JSON}
}

// Example is a call as it goes over the wire.
type Example struct {
	// Format is the format's name for people, for instance JSON.
	Format string
	// Request and Response are blocks of HTML; Response is empty when the
	// operation answers nothing.
	Request, Response template.HTML
}

func example(op Operation, o Options) Example {
	verb := exampleVerb(op.Routes)
	e := Example{Format: strings.ToUpper(o.Format.Name)}
	// ServiceStack leaves a space at the end of the first two lines.
	head := verb + " " + examplePath(op, o.Format.Name) + " HTTP/1.1 \n" +
		"Host: " + o.Host + " \n" +
		"Accept: " + o.Format.ContentType
	e.Request = escape([]byte(head))
	if verb != "GET" && verb != "DELETE" {
		e.Request += escape([]byte("\nContent-Type: "+o.Format.ContentType+"\n")) +
			`Content-Length: <span class="value">length</span>` +
			escape(append([]byte("\n\n"), o.Format.Sample(op.Request)...))
	}
	if op.Reply != nil {
		e.Response = escape([]byte("HTTP/1.1 200 OK\nContent-Type: " + o.Format.ContentType +
			"\nContent-Length: length\n\n" + string(o.Format.Sample(op.Reply))))
	}
	return e
}

// exampleVerb is the verb that says most about the operation among all that its
// routes take.
func exampleVerb(routes []typegen.Route) string {
	for _, verb := range []string{"POST", "PUT", "PATCH", "GET", "DELETE"} {
		for _, r := range routes {
			if takes(r, verb) {
				return verb
			}
		}
	}
	return "POST"
}

// takes tells whether a route names the verb; a route for every verb takes POST.
func takes(r typegen.Route, verb string) bool {
	if len(r.Verbs) == 0 {
		return verb == "POST"
	}
	return slices.Contains(r.Verbs, verb)
}

func examplePath(op Operation, format string) string {
	if len(op.Routes) == 0 {
		if op.Reply == nil {
			return "/" + format + "/oneway/" + op.Name
		}
		return "/" + format + "/reply/" + op.Name
	}
	for _, r := range op.Routes {
		if takes(r, "POST") {
			return r.Path
		}
	}
	return op.Routes[0].Path
}
