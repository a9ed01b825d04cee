package openapi_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"evovoice/host/openapi"
)

// documents are those that the laws below are tried on.
func documents(t *testing.T) map[string][]byte {
	t.Helper()
	ops, o := contract()
	product := document(t, ops, o)
	o.Predefined = true
	o.Servers = []string{"https://one.example/v1", "https://two.example"}
	return map[string][]byte{
		"evovoice":   product,
		"predefined": document(t, ops, o),
		"samples":    document(t, samples(), options()),
		"empty":      document(t, nil, options()),
	}
}

func document(t *testing.T, ops []openapi.Operation, o openapi.Options) []byte {
	t.Helper()
	text, err := openapi.Document(ops, o)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func parse(t *testing.T, text []byte) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(text)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestGolden(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"evovoice", "samples"} {
		text := documents(t)[name]
		checkGolden(t, name+".json", text)
		printed, err := openapi.YAML(text)
		if err != nil {
			t.Fatal(err)
		}
		checkGolden(t, name+".yaml", printed)
	}
}

func TestValid(t *testing.T) {
	t.Parallel()
	for name, text := range documents(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			doc := parse(t, text)
			if err := doc.Validate(t.Context(), openapi3.EnableExamplesValidation()); err != nil {
				t.Error(err)
			}
			if !doc.IsOpenAPI31OrLater() {
				t.Errorf("version %s", doc.OpenAPI)
			}
		})
	}
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	t.Parallel()
	forward := samples()
	backward := samples()
	slices.Reverse(backward)
	if d := cmp.Diff(string(document(t, forward, options())), string(document(t, backward, options()))); d != "" {
		t.Error(d)
	}
}

func TestReferencesResolve(t *testing.T) {
	t.Parallel()
	for name, text := range documents(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			root := decoded(t, text)
			targets := map[string]bool{}
			references(root, targets)
			for target := range targets {
				if resolve(root, target) == nil {
					t.Errorf("%s leads nowhere", target)
				}
			}
			if len(targets) < 5 {
				t.Errorf("only %d references", len(targets))
			}
		})
	}
}

func decoded(t *testing.T, text []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func references(v any, into map[string]bool) {
	switch v := v.(type) {
	case map[string]any:
		if target, ok := v["$ref"].(string); ok {
			into[target] = true
		}
		for _, part := range v {
			references(part, into)
		}
	case []any:
		for _, part := range v {
			references(part, into)
		}
	}
}

func resolve(root any, target string) any {
	path, ok := strings.CutPrefix(target, "#/")
	if !ok {
		return nil
	}
	for _, name := range strings.Split(path, "/") {
		members, _ := root.(map[string]any)
		root = members[name]
	}
	return root
}

func TestOperationIDs(t *testing.T) {
	t.Parallel()
	for name, text := range documents(t) {
		seen := map[string]bool{}
		for path, item := range parse(t, text).Paths.Map() {
			for verb, op := range item.Operations() {
				if op.OperationID == "" || seen[op.OperationID] {
					t.Errorf("%s: %s %s has id %q, which is empty or not the only one", name, verb, path, op.OperationID)
				}
				seen[op.OperationID] = true
			}
		}
	}
}

func TestOperationIDsOfSamples(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"DELETE /things/{Id}":       "removeThing",
		"PUT /things/{Id}":          "changeThing",
		"PATCH /things/{Id}":        "changeThingByPatchThingsId",
		"GET /things":               "findThings",
		"POST /things":              "doAnything",
		"PUT /things":               "doAnythingByPutThings",
		"PATCH /things":             "doAnythingByPatchThings",
		"DELETE /things":            "doAnythingByDeleteThings",
		"GET /shown-things":         "showThings",
		"POST /shown-things":        "showThingsByPostShownThings",
		"PUT /shown-things":         "showThingsByPutShownThings",
		"PATCH /shown-things":       "showThingsByPatchShownThings",
		"DELETE /shown-things":      "showThingsByDeleteShownThings",
		"GET /ways/{way}":           "twoWaysByGetWaysWay",
		"POST /ways/{way}":          "twoWays",
		"POST /ways":                "twoWaysByPostWays",
		"PUT /ways":                 "twoWaysByPutWays",
		"GET /ping":                 "ping",
		"POST /json/reply/unrouted": "unrouted",
		"OPTIONS /texts":            "getTexts",
	}
	got := map[string]string{}
	for path, item := range parse(t, documents(t)["samples"]).Paths.Map() {
		for verb, op := range item.Operations() {
			got[verb+" "+path] = op.OperationID
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// Ids stay apart where operations are named as if to meet them.
func TestOperationIDsGiveWay(t *testing.T) {
	t.Parallel()
	two := sampleOf[ping]("", nil, "POST PUT /a-b", "PUT /a/b")
	rival := sampleOf[getTexts]("", nil, "GET /texts")
	rival.Name = "pingByPutAB"
	ids := map[string]string{}
	for path, item := range parse(t, document(t, []openapi.Operation{two, rival}, options())).Paths.Map() {
		for verb, op := range item.Operations() {
			ids[verb+" "+path] = op.OperationID
		}
	}
	want := map[string]string{"POST /a-b": "ping", "PUT /a-b": "pingByPutAB2", "PUT /a/b": "pingByPutAB3", "GET /texts": "pingByPutAB"}
	if d := cmp.Diff(want, ids); d != "" {
		t.Error(d)
	}
}

func TestExamplesFitTheirSchemas(t *testing.T) {
	t.Parallel()
	for name, text := range documents(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			doc := parse(t, text)
			checked := 0
			for _, c := range contents(doc) {
				for kind, media := range c.content {
					checked++
					if err := media.Schema.Value.VisitJSON(media.Example, openapi3.EnableJSONSchema2020(), openapi3.EnableFormatValidation()); err != nil {
						t.Errorf("%s: %s: %v", c.where, kind, err)
					}
				}
			}
			if checked < 10 {
				t.Errorf("only %d examples", checked)
			}
		})
	}
}

type place struct {
	where   string
	content openapi3.Content
}

// contents are all bodies of requests and responses.
func contents(doc *openapi3.T) []place {
	var all []place
	for name, r := range doc.Components.Responses {
		all = append(all, place{name, r.Value.Content})
	}
	for path, item := range doc.Paths.Map() {
		for verb, op := range item.Operations() {
			where := verb + " " + path
			if op.RequestBody != nil {
				all = append(all, place{where, op.RequestBody.Value.Content})
			}
			for status, r := range op.Responses.Map() {
				all = append(all, place{where + " " + status, r.Value.Content})
			}
		}
	}
	return all
}

func TestCharactersStayAsTheyAre(t *testing.T) {
	t.Parallel()
	text := documents(t)["samples"]
	for _, want := range []string{"Samples <of> all & sundry", "Which <thing>", "page<thing>", "Goes <either> way"} {
		if !bytes.Contains(text, []byte(want)) {
			t.Errorf("lacks %s", want)
		}
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	type thing struct {
		Other string `json:"other"`
	}
	tests := map[string]struct {
		ops  []openapi.Operation
		o    openapi.Options
		want string
	}{
		"no title":   {nil, openapi.Options{Version: "1"}, "openapi: a document needs a title and a version"},
		"no version": {nil, openapi.Options{Title: "T"}, "openapi: a document needs a title and a version"},
		"two at one path": {
			[]openapi.Operation{sampleOf[ping]("", nil, "GET PUT /a/{b}"), sampleOf[removeThing]("", nil, "PUT /A/{id}")},
			options(),
			"openapi: operation ping: route /a/{b}: the request has no member b",
		},
		"taken": {
			[]openapi.Operation{sampleOf[ping]("", nil, "GET PUT /a"), sampleOf[removeThing]("", nil, "PUT /A/")},
			options(),
			"openapi: operation removeThing: route /A/: PUT is taken by ping",
		},
		"taken by every verb": {
			[]openapi.Operation{sampleOf[ping]("", nil, "/a"), sampleOf[removeThing]("", nil, "/A/")},
			options(),
			"openapi: operation removeThing: route /A/: GET is taken by ping",
		},
		"odd verb": {
			[]openapi.Operation{sampleOf[ping]("", nil, "BREW /a")},
			options(),
			"openapi: operation ping: route /a: [BREW] has no verb of OpenAPI",
		},
		"two types": {
			append(samples(), sampleOf[thing]("", nil, "GET /other")), options(),
			"openapi: two types are named thing: ",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := openapi.Document(test.ops, test.o)
			if !strings.HasPrefix(fmt.Sprint(err), test.want) {
				t.Errorf("%v, want %s", err, test.want)
			}
			if text != nil {
				t.Error("a document all the same")
			}
		})
	}
}
