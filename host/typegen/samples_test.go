package typegen_test

import (
	"reflect"
	"time"

	"evovoice/api"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// The operations below show what the contract's first ones do not: empty
// answers, replies of every kind, several routes, bases that are reached late.

type (
	deleteThing struct {
		ID string `json:"id" in:"path" required:"true" doc:"Which \"thing\""`
	}
	countThings struct {
		Depth int `json:"depth" required:"true" note:"How deep */ to count"`
	}
	findThings struct {
		Texts   []map[string]string `json:"texts"`
		Any     any                 `json:"any"`
		Moments []time.Time         `json:"moments"`
		api.ListRequest[thing]
	}
	getFile   struct{}
	getTexts  struct{}
	getColour struct{}
	getTable  struct{}
	getFlag   struct{}
	getName   struct{}

	part struct {
		Owner *thing `json:"owner"`
	}
	root struct {
		Parts []part `json:"parts"`
		Later *late  `json:"late" later:"true"`
	}
	thing struct {
		Count int `json:"count"`
		root
	}
	late struct {
		Size int64 `json:"size"`
	}
	pair[A, B any] struct {
		_     [0]A
		_     [0]B
		Left  A   `json:"left"`
		Right []B `json:"right"`
	}
	getPair struct {
		Pair pair[thing, part] `json:"pair"`
	}
	colour string
)

func (colour) Members() []string { return []string{"Red", "Green"} }
func (colour) Later() []string   { return []string{"Green"} }

func samples() []typegen.Operation {
	return []typegen.Operation{
		sampleOf[deleteThing]("Removes\na thing", nil, "DELETE", "/things/{id}"),
		sampleOf[countThings]("", reflect.TypeFor[int](), "GET", "/things/count"),
		sampleOf[findThings]("Finds things", reflect.TypeFor[[]thing](), "PATCH", "/things"),
		sampleOf[getPair]("", reflect.TypeFor[pair[thing, part]](), "", ""),
		sampleOf[getFile]("", reflect.TypeFor[[]byte](), "PUT", "/file"),
		sampleOf[getTexts]("", reflect.TypeFor[map[string]string](), "", "/texts"),
		sampleOf[getColour]("", reflect.TypeFor[colour](), "", ""),
		sampleOf[getTable]("", reflect.TypeFor[api.Struct](), "POST", "/table"),
		sampleOf[getFlag]("", reflect.TypeFor[bool](), "", ""),
		sampleOf[getName]("", reflect.TypeFor[time.Time](), "", ""),
	}
}

func sampleOf[T any](summary string, reply reflect.Type, verb, path string) typegen.Operation {
	op := typegen.Operation{Summary: summary, Request: schema.Of(reflect.TypeFor[T]()), Verb: verb}
	op.Name = op.Request.Name
	if reply != nil {
		op.Reply = schema.Of(reply)
	}
	if path != "" {
		route := typegen.Route{Path: path}
		if verb != "" {
			route.Verbs = []string{verb}
		}
		op.Routes = append(op.Routes, route)
	}
	return op
}
