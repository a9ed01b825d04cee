package metadata_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/metadata"
	"evovoice/host/pages"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// two is generic in two types.
type two[A, B any] struct {
	_     [0]A
	_     [0]B
	First A              `json:"first"`
	Rest  []B            `json:"rest"`
	Named map[string]*A  `json:"named"`
	Deep  map[string][]B `json:"deep"`
}

type item struct {
	ID string `json:"id"`
}

type thing struct {
	Name string `json:"name"`
}

type wide struct {
	ID      string                   `json:"id" in:"path" required:"true" doc:"Which <one>"`
	Count   int                      `json:"count"`
	Long    *int64                   `json:"long"`
	Rate    float64                  `json:"rate" required:"true"`
	Flag    *bool                    `json:"flag"`
	When    time.Time                `json:"when"`
	Until   *time.Time               `json:"until"`
	Colour  api.TagColors            `json:"colour"`
	Maybe   *api.TagColors           `json:"maybe"`
	Raw     []byte                   `json:"raw"`
	Any     any                      `json:"any" note:"Whatever"`
	Lists   [][]item                 `json:"lists"`
	Words   map[string][]string      `json:"words"`
	Struct  api.Document[api.Struct] `json:"struct"`
	Part    *item                    `json:"part"`
	Both    two[item, thing]         `json:"both"`
	Colours []api.TagColors          `json:"colours"`
}

type plain struct {
	Deep string `json:"deep"`
}

// named has a wire name that .NET cannot guess, and a base that has none.
type named struct {
	Card string `json:"SIM"`
	plain
}

type capital struct {
	URL string `json:"URL"`
}

// heir has such a name in its base.
type heir struct {
	Name string `json:"name"`
	capital
}

// labelled is generic in what may be a text, and has a text besides.
type labelled[T any] struct {
	_     [0]T
	Label string `json:"label"`
	Thing *T     `json:"thing"`
}

func operation[T any](reply any, routes ...string) pages.Operation {
	var op pages.Operation
	op.Name, op.Request = reflect.TypeFor[T]().Name(), schema.Of(reflect.TypeFor[T]())
	if reply != nil {
		op.Reply = schema.Of(reflect.TypeOf(reply))
	}
	for _, r := range routes {
		verbs, path, _ := strings.Cut(r, "/")
		op.Routes = append(op.Routes, typegen.Route{Verbs: strings.Fields(verbs), Path: "/" + path})
	}
	op.Verb = typegen.MarkerVerb(op.Routes)
	return op
}

// odd operations show what the contract does not.
func odd() []pages.Operation {
	return []pages.Operation{
		operation[wide](nil, "GET DELETE /wide/{id}", "PUT /wide"),
		operation[named]([]item{}, "/named"),
		operation[thing](two[item, thing]{}),
		operation[heir](labelled[string]{}, "PATCHY /heirs"),
	}
}

func TestProperties(t *testing.T) {
	t.Parallel()
	yes := new(true)
	want := []metadata.Property{
		{
			Name: "Id", Type: "String", Namespace: "System", Description: "Which <one>", ParamType: "path", IsRequired: yes,
			Attributes: []metadata.Attribute{{Name: "ApiMember", Args: []metadata.Property{
				{Name: "Description", Type: "String", Value: "Which <one>"},
				{Name: "IsRequired", Type: "Boolean", Value: "true"},
				{Name: "ParameterType", Type: "String", Value: "path"},
			}}},
		},
		{Name: "Count", Type: "Int32", Namespace: "System", IsValueType: yes},
		{Name: "Long", Type: "Nullable`1", Namespace: "System", IsValueType: yes, GenericArgs: []string{"Int64"}},
		{
			Name: "Rate", Type: "Double", Namespace: "System", IsValueType: yes, IsRequired: yes,
			Attributes: []metadata.Attribute{{Name: "ApiMember", Args: []metadata.Property{{Name: "IsRequired", Type: "Boolean", Value: "true"}}}},
		},
		{Name: "Flag", Type: "Nullable`1", Namespace: "System", IsValueType: yes, GenericArgs: []string{"Boolean"}},
		{Name: "When", Type: "DateTime", Namespace: "System", IsValueType: yes},
		{Name: "Until", Type: "Nullable`1", Namespace: "System", IsValueType: yes, GenericArgs: []string{"DateTime"}},
		{Name: "Colour", Type: "TagColors", Namespace: "Dtos", IsValueType: yes, IsEnum: yes},
		{Name: "Maybe", Type: "Nullable`1", Namespace: "System", IsValueType: yes, GenericArgs: []string{"TagColors"}},
		{Name: "Raw", Type: "Byte[]", Namespace: "System"},
		{Name: "Any", Type: "Object", Namespace: "System", Description: "Whatever"},
		{Name: "Lists", Type: "List`1", Namespace: "System.Collections.Generic", GenericArgs: []string{"List<item>"}},
		{Name: "Words", Type: "Dictionary`2", Namespace: "System.Collections.Generic", GenericArgs: []string{"String", "List<String>"}},
		{Name: "Struct", Type: "Struct", Namespace: "Dtos"},
		{Name: "Part", Type: "item", Namespace: "Dtos"},
		{Name: "Both", Type: "two`2", Namespace: "Dtos", GenericArgs: []string{"item", "thing"}},
		{Name: "Colours", Type: "List`1", Namespace: "System.Collections.Generic", GenericArgs: []string{"TagColors"}},
	}
	m := metadata.Types([]pages.Operation{operation[wide](nil)}, metadata.Options{})
	if d := cmp.Diff(want, m.Operations[0].Request.Properties); d != "" {
		t.Error(d)
	}
}

func TestGenericTypes(t *testing.T) {
	t.Parallel()
	m := metadata.Types(odd(), metadata.Options{})
	var definition metadata.Type
	for _, d := range m.Types {
		if d.Name == "two`2" {
			definition = d
		}
	}
	generics := "System.Collections.Generic"
	want := metadata.Type{
		Name: "two`2", Namespace: "Dtos", GenericArgs: []string{"T1", "T2"}, IsGenericTypeDef: new(true),
		Properties: []metadata.Property{
			{Name: "First", Type: "T1", Namespace: "Dtos"},
			{Name: "Rest", Type: "List`1", Namespace: generics, GenericArgs: []string{"T2"}},
			{Name: "Named", Type: "Dictionary`2", Namespace: generics, GenericArgs: []string{"String", "T1"}},
			{Name: "Deep", Type: "Dictionary`2", Namespace: generics, GenericArgs: []string{"String", "List<T2>"}},
		},
	}
	if d := cmp.Diff(want, definition); d != "" {
		t.Errorf("definition: %s", d)
	}
	want.GenericArgs, want.IsGenericTypeDef = []string{"item", "thing"}, nil
	want.Properties = []metadata.Property{
		{Name: "First", Type: "item", Namespace: "Dtos"},
		{Name: "Rest", Type: "List`1", Namespace: generics, GenericArgs: []string{"thing"}},
		{Name: "Named", Type: "Dictionary`2", Namespace: generics, GenericArgs: []string{"String", "item"}},
		{Name: "Deep", Type: "Dictionary`2", Namespace: generics, GenericArgs: []string{"String", "List<thing>"}},
	}
	replies := slices.IndexFunc(m.Operations, func(op metadata.Operation) bool { return op.Request.Name == "thing" })
	if d := cmp.Diff(&want, m.Operations[replies].Response); d != "" {
		t.Errorf("instance: %s", d)
	}
}

// A family with a wire name that .NET cannot guess gets contracts.
func TestContracts(t *testing.T) {
	t.Parallel()
	m := metadata.Types(odd(), metadata.Options{})
	wire := map[string]string{}
	contracts := map[string]bool{}
	all := m.Types
	for _, op := range m.Operations {
		all = append(all, op.Request)
	}
	for _, d := range all {
		contracts[d.Name] = d.DataContract != nil
		for _, p := range d.Properties {
			if (p.DataMember != nil) != contracts[d.Name] {
				t.Errorf("%s.%s: %v", d.Name, p.Name, p.DataMember)
			}
			if p.DataMember != nil {
				wire[p.Name] = p.DataMember.Name
			}
		}
	}
	for name, want := range map[string]bool{"named": true, "plain": true, "heir": true, "capital": true, "item": false, "wide": false} {
		if contracts[name] != want {
			t.Errorf("%s: contract is %v", name, contracts[name])
		}
	}
	if d := cmp.Diff(map[string]string{"SIM": "SIM", "Deep": "deep", "Name": "name", "URL": "URL"}, wire); d != "" {
		t.Error(d)
	}
}

// What .NET makes a wire name of by itself needs no contract.
func TestGuessedNames(t *testing.T) {
	t.Parallel()
	type guessed struct {
		A string `json:"aiInsights"`
		B string `json:"isBYOA"`
		C string `json:"oauth_token"`
		D string `json:"eMail"`
		E string `json:"élan"`
	}
	type capitals struct {
		A string `json:"AIInsights"`
	}
	type signs struct {
		A string `json:"a-b"`
	}
	type digit struct {
		A string `json:"1st"`
	}
	for property, op := range map[string]pages.Operation{
		"": operation[guessed](nil), "AIInsights": operation[capitals](nil), "A_b": operation[signs](nil), "_1st": operation[digit](nil),
	} {
		request := metadata.Types([]pages.Operation{op}, metadata.Options{}).Operations[0].Request
		if contract := request.DataContract != nil; contract != (property != "") {
			t.Errorf("%s: contract is %v", request.Name, contract)
		}
		if property != "" && request.Properties[0].Name != property {
			t.Errorf("%s is named %s", property, request.Properties[0].Name)
		}
	}
}

// A text is no parameter, whatever the type is generic in.
func TestTextsAreNoParameters(t *testing.T) {
	t.Parallel()
	for _, d := range metadata.Types(odd(), metadata.Options{}).Types {
		if d.Name == "labelled`1" && d.Properties[0].Type != "String" {
			t.Errorf("the label is of type %s", d.Properties[0].Type)
		}
	}
}

func TestVerbs(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		routes  []string
		method  string
		actions []string
	}{
		"no route":    {nil, "POST", []string{"ANY"}},
		"every verb":  {[]string{"GET /x", "/y"}, "POST", []string{"ANY"}},
		"one":         {[]string{"DELETE /x"}, "DELETE", []string{"DELETE"}},
		"one twice":   {[]string{"GET /x", "GET /y"}, "GET", []string{"GET"}},
		"most said":   {[]string{"GET PATCH /x", "DELETE /y"}, "PATCH", []string{"DELETE", "GET", "PATCH"}},
		"post first":  {[]string{"PUT GET /x", "POST /y"}, "POST", []string{"GET", "POST", "PUT"}},
		"other verbs": {[]string{"OPTIONS PATCHY /x"}, "POST", []string{"OPTIONS", "PATCHY"}},
	}
	for name, test := range tests {
		op := metadata.Types([]pages.Operation{operation[thing](nil, test.routes...)}, metadata.Options{}).Operations[0]
		if op.Method != test.method || cmp.Diff(test.actions, op.Actions) != "" {
			t.Errorf("%s: %s of %v", name, op.Method, op.Actions)
		}
	}
}

// A verb that clients are told to use wins.
func TestGivenVerb(t *testing.T) {
	t.Parallel()
	op := operation[thing](nil, "GET POST /x")
	op.Verb = "GET"
	if got := metadata.Types([]pages.Operation{op}, metadata.Options{}).Operations[0].Method; got != "GET" {
		t.Errorf("%s", got)
	}
}

func TestMarkers(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		op   pages.Operation
		want []metadata.TypeName
	}{
		"empty": {operation[thing](nil), []metadata.TypeName{{Name: "IReturnVoid", Namespace: "ServiceStack"}}},
		"list": {operation[thing]([]item{}, "GET /x"), []metadata.TypeName{
			{Name: "IReturn`1", Namespace: "ServiceStack", GenericArgs: []string{"List<item>"}},
			{Name: "IGet", Namespace: "ServiceStack"},
		}},
		"many verbs": {operation[thing](item{}, "GET PUT /x"), []metadata.TypeName{
			{Name: "IReturn`1", Namespace: "ServiceStack", GenericArgs: []string{"item"}},
		}},
	}
	for name, test := range tests {
		op := metadata.Types([]pages.Operation{test.op}, metadata.Options{}).Operations[0]
		if d := cmp.Diff(test.want, op.Request.Implements); d != "" {
			t.Errorf("%s: %s", name, d)
		}
		if (op.ReturnsVoid != nil) != (test.op.Reply == nil) || (op.ReturnType != nil) != (test.op.Reply != nil) {
			t.Errorf("%s: returns %v, void is %v", name, op.ReturnType, op.ReturnsVoid)
		}
	}
}

func TestSignIn(t *testing.T) {
	t.Parallel()
	if auth := metadata.App(operations(), metadata.Options{}).Plugins.Auth; auth != nil {
		t.Errorf("no way to sign in is described as %+v", auth)
	}
	auth := metadata.App(odd(), options()).Plugins.Auth
	if auth == nil || len(auth.ServiceRoutes) != 0 || auth.IncludesRoles {
		t.Errorf("without the operation: %+v", auth)
	}
	auth = metadata.App(operations(), options()).Plugins.Auth
	want := map[string][]string{"AuthenticateService": {"/auth", "/auth/{provider}"}}
	if d := cmp.Diff(want, auth.ServiceRoutes); d != "" || !auth.IncludesRoles {
		t.Errorf("roles are %v, %s", auth.IncludesRoles, d)
	}
}
