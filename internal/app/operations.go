package app

import (
	"reflect"

	"evovoice/api"
	"evovoice/host"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// operations gives the contract's table in the host's terms.
func operations() []host.Operation {
	rows := api.Operations()
	out := make([]host.Operation, len(rows))
	for i, row := range rows {
		op := host.Operation{
			Name: row.Name, Area: row.Area, Summary: row.Summary,
			Open: row.Open, Reads: row.Reads, Request: reflect.TypeOf(row.Request),
		}
		if row.Reply != nil {
			op.Reply = reflect.TypeOf(row.Reply)
		}
		for _, route := range row.Routes {
			op.Routes = append(op.Routes, host.Route{Verbs: route.Verbs, Path: route.Path})
		}
		for _, role := range row.Roles {
			op.Roles = append(op.Roles, string(role))
		}
		out[i] = op
	}
	return out
}

// listing shapes the type listings. Those of the earliest generation open with
// a map type whose element they do not declare, and print Struct bare.
func listing() typegen.Options {
	return typegen.Options{
		Roots: []*schema.Type{schema.Of(reflect.TypeFor[api.NodeParameterMap]())},
		Preamble: map[string]string{"typescript": `export class NodeParameterMap
{
    [key:string] : NodeParameter;

    public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }
}
`},
		WithoutBase: []string{"Struct"},
		Undeclared:  []string{"DayOfWeek", "NodeParameterMap"},
	}
}
