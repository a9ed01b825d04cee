package sample_test

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/sample"
	"evovoice/host/schema"
)

// givenBodies reads the request and reply of the page that the samples follow.
func givenBodies(t *testing.T) (request, reply string) {
	t.Helper()
	page, err := os.ReadFile("../pages/testdata/new-customer-page.txt")
	if err != nil {
		t.Fatal(err)
	}
	var bodies []string
	for line := range strings.Lines(string(page)) {
		if strings.HasPrefix(line, `{"`) {
			bodies = append(bodies, strings.TrimSuffix(line, "\n"))
		}
	}
	if len(bodies) != 2 {
		t.Fatalf("%d bodies on the page", len(bodies))
	}
	return bodies[0], bodies[1]
}

func TestSamplesMatchTheGivenPage(t *testing.T) {
	t.Parallel()
	request, reply := givenBodies(t)
	if d := cmp.Diff(request, string(sample.JSON(schema.Of(reflect.TypeFor[api.NewCustomer]())))); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(reply, string(sample.JSON(schema.Of(reflect.TypeFor[api.CustomerInfo]())))); d != "" {
		t.Error(d)
	}
}

type colour string

func (colour) Members() []string { return []string{"Ultraviolet", "Red", "Green"} }
func (colour) Later() []string   { return []string{"Ultraviolet"} }

type box struct {
	Lid   string `json:"lid"`
	Inner *box   `json:"inner"`
}

type mapping map[string]*mapping

type base struct {
	ID string `json:"id"`
}

type derived struct {
	Name string `json:"name"`
	base
}

func TestSample(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		typ  reflect.Type
		want string
	}{
		"text": {reflect.TypeFor[string](), `"String"`},
		"null becomes zero": {reflect.TypeFor[struct {
			B *bool      `json:"b"`
			N *float64   `json:"n"`
			D *time.Time `json:"d"`
		}](), `{"b":false,"n":0,"d":"0001-01-01T00:00:00.0000000Z"}`},
		"bytes":                   {reflect.TypeFor[[]byte](), `"AA=="`},
		"anything":                {reflect.TypeFor[[]any](), `[{}]`},
		"plain map":               {reflect.TypeFor[map[string]string](), `{"String":"String"}`},
		"first of the base names": {reflect.TypeFor[colour](), `"Red"`},
		"later members": {reflect.TypeFor[struct {
			A int `json:"a" later:"true"`
			B int `json:"b"`
		}](), `{"b":0}`},
		"own members first":         {reflect.TypeFor[derived](), `{"name":"String","id":"String"}`},
		"object in itself":          {reflect.TypeFor[box](), `{"lid":"String","inner":{"lid":"String","inner":{"lid":"String","inner":{"lid":"String"}}}}`},
		"null entries are left out": {reflect.TypeFor[mapping](), `{"String":{"String":{"String":{}}}}`},
		"null elements stay": {reflect.TypeFor[struct {
			V api.Struct `json:"v"`
		}](), nestedStruct},
		"empty": {reflect.TypeFor[struct{}](), `{}`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if d := cmp.Diff(test.want, string(sample.JSON(schema.Of(test.typ)))); d != "" {
				t.Error(d)
			}
		})
	}
}

// nestedStruct is the pair Struct and Value, which the given page shows too.
const (
	value        = `{"String":{"boolValue":false,"stringValue":"String","numberValue":0,"listValue":`
	third        = value + `[null]}}`
	second       = value + `[` + third + `],"structValue":` + third + `}}`
	nestedStruct = `{"v":` + value + `[` + second + `],"structValue":` + second + `}}}`
)

// Samples decode into the types that they show and carry their own name.
func TestSamplesDecode(t *testing.T) {
	t.Parallel()
	for _, op := range api.Operations() {
		for _, v := range []any{op.Request, op.Reply} {
			if v == nil {
				continue
			}
			typ := reflect.TypeOf(v)
			text := sample.JSON(schema.Of(typ))
			if err := json.Unmarshal(text, reflect.New(typ).Interface()); err != nil {
				t.Errorf("%s: %v in %s", typ, err, text)
			}
			if again := sample.JSON(schema.Of(typ)); !cmp.Equal(text, again) {
				t.Errorf("%s: differs the second time", typ)
			}
		}
	}
}
