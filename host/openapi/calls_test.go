package openapi_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"evovoice/host/openapi"
)

// find gives an operation of a document by its id.
func find(t *testing.T, doc *openapi3.T, id string) *openapi3.Operation {
	t.Helper()
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			if op.OperationID == id {
				return op
			}
		}
	}
	t.Fatalf("no operation %s", id)
	return nil
}

// summary is what a test compares of an operation.
type summary struct {
	Parameters, Body string
	Statuses         string
	Security         int
	Roles            any
}

func summarize(op *openapi3.Operation) summary {
	var parameters []string
	for _, p := range op.Parameters {
		text := p.Value.In + " " + p.Value.Name
		if p.Value.Required {
			text += "!"
		}
		if p.Value.Explode != nil && !*p.Value.Explode && p.Value.Style == "form" {
			text += " joined"
		}
		if p.Value.Content != nil {
			text += " json"
		}
		parameters = append(parameters, text)
	}
	s := summary{
		Parameters: strings.Join(parameters, ", "), Roles: op.Extensions["x-roles"], Security: len(*op.Security),
		Statuses: strings.Join(slices.Sorted(maps.Keys(op.Responses.Map())), " "),
	}
	if op.RequestBody != nil {
		body := op.RequestBody.Value.Content["application/json"].Schema
		s.Body = strings.Join(slices.Sorted(maps.Keys(body.Value.Properties)), " ")
		if body.Ref != "" {
			s.Body = body.Ref
		}
		if op.RequestBody.Value.Required {
			s.Body += "!"
		}
	}
	return s
}

func TestCalls(t *testing.T) {
	t.Parallel()
	const failed = " 400 401 403 404 405 "
	tests := map[string]summary{
		"removeThing": {
			Parameters: "path Id!, query dryRun, header Idempotency-Key, header X-Reason",
			Statuses:   "204" + failed + "409 422 429 500 503", Security: 2, Roles: []any{"Owner"},
		},
		"changeThing": { // has a dryRun of its own
			Parameters: "path Id!, header Idempotency-Key, header X-Reason", Body: "colour dryRun name part size until!",
			Statuses: "200" + failed + "409 413 415 422 429 500 503", Security: 2, Roles: []any{"Keeper", "Owner", "Smith"},
		},
		"findThings": {
			Parameters: "query texts joined, query colours joined, query ranges json, query labels json, query any json, " +
				"query when, query raw, query flag, query factor, query page!",
			Statuses: "200" + failed + "429 500 503", Security: 2,
		},
		"ping":                {Statuses: "200 400 401 405 429 500 503"},
		"twoWaysByGetWaysWay": {Parameters: "path way!, query step, query dryRun, header Idempotency-Key, header X-Reason", Statuses: "200" + failed + "409 422 429 500 503", Security: 2},
		"twoWays":             {Parameters: "path way!, query dryRun, header Idempotency-Key, header X-Reason", Body: "step", Statuses: "200" + failed + "409 413 415 422 429 500 503", Security: 2},
		"twoWaysByPutWays":    {Parameters: "query dryRun, header Idempotency-Key, header X-Reason", Body: "#/components/schemas/twoWays", Statuses: "200" + failed + "409 413 415 422 429 500 503", Security: 2},
		"showThings":          {Statuses: "200" + failed + "429 500 503", Security: 2},
		"getTexts":            {Parameters: "query dryRun, header Idempotency-Key, header X-Reason", Statuses: "200" + failed + "409 422 429 500 503", Security: 2},
	}
	doc := parse(t, documents(t)["samples"])
	for id, want := range tests {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			if d := cmp.Diff(want, summarize(find(t, doc, id))); d != "" {
				t.Error(d)
			}
		})
	}
}

// Open writes keep no reply for a key: it would have no owner.
func TestOpenWrites(t *testing.T) {
	t.Parallel()
	op := find(t, parse(t, documents(t)["evovoice"]), "Authenticate")
	got := summarize(op)
	if got.Parameters != "path provider!, query dryRun, header X-Reason" || got.Security != 0 {
		t.Errorf("%+v", got)
	}
	if op.Responses.Value("422") != nil || op.Responses.Value("200").Value.Headers["Idempotent-Replayed"] != nil {
		t.Error("speaks of keys")
	}
}

func TestAccessInWords(t *testing.T) {
	t.Parallel()
	doc := parse(t, documents(t)["samples"])
	for id, want := range map[string]string{
		"ping":        "Needs no sign-in.",
		"findThings":  "Needs a sign-in of any role.",
		"removeThing": "Needs the role Owner.",
		"changeThing": "Needs one of the roles Keeper, Owner and Smith.",
	} {
		if got := find(t, doc, id).Description; got != want {
			t.Errorf("%s: %s", id, got)
		}
	}
}

func TestPredefinedPathsOnRequestOnly(t *testing.T) {
	t.Parallel()
	ops, o := contract()
	without := parse(t, document(t, ops, o))
	if !strings.Contains(without.Info.Description, "`/json/reply/{operation}`") {
		t.Error("not mentioned")
	}
	o.Predefined = true
	with := parse(t, document(t, ops, o))
	routed := 0 // others have their predefined path in both
	for _, op := range ops {
		routed += min(1, len(op.Routes))
	}
	if got, want := with.Paths.Len(), without.Paths.Len()+routed; got != want {
		t.Errorf("%d paths, want %d", got, want)
	}
	if find(t, with, "GetCustomerByPostJsonReplyGetCustomer").RequestBody == nil {
		t.Error("no body")
	}
}

// The types of failures are those of the operations where these have any.
func TestFailureTypes(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]int{"evovoice": 5, "samples": 3} {
		status := parse(t, documents(t)[name]).Components.Schemas["ErrorResponse"].Value.Properties["responseStatus"].Value
		if got := len(status.Properties); got != want {
			t.Errorf("%s: %d members, want %d", name, got, want)
		}
	}
}

func TestServers(t *testing.T) {
	t.Parallel()
	o := options()
	o.Servers = []string{"https://one.example/v1", "/two"}
	o.Description = "Own words."
	doc := parse(t, document(t, []openapi.Operation{}, o))
	if len(doc.Servers) != 2 || doc.Servers[0].URL != "https://one.example/v1" || doc.Servers[1].URL != "/two" {
		t.Errorf("%v", doc.Servers)
	}
	if !strings.HasPrefix(doc.Info.Description, "Own words.\n\nEach operation") {
		t.Errorf("%q", doc.Info.Description)
	}
}
