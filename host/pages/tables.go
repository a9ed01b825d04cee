package pages

import (
	"slices"
	"strings"

	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// Table describes one type: the members of an object, or the names of an
// enumeration.
type Table struct {
	// Name is the type's name with its arguments.
	Name    string
	Members []MemberRow
	Enum    []string
}

// MemberRow is one member of a table.
type MemberRow struct {
	Name, Parameter, Type, Required, Description string
}

// tables describes the request, the reply and all that they refer to; types
// without members are left out.
func tables(op Operation, o typegen.Options) []Table {
	request := map[*schema.Type]bool{}
	for t := op.Request; t != nil; t = t.Base {
		request[t] = true // members of its bases are given in the same place
	}
	var all []Table
	for _, t := range o.Related(op.Request, op.Reply) {
		table := Table{Name: t.FullName(), Enum: o.Edition.EnumMembers(t)}
		for _, m := range o.Edition.Members(t) {
			parameter := "form"
			if request[t] {
				parameter = place(m, op.Routes)
			}
			table.Members = append(table.Members, MemberRow{
				Name: m.Name, Parameter: parameter, Type: memberType(m),
				Required: yesNo(m.Required), Description: o.Edition.Description(m),
			})
		}
		if len(table.Members)+len(table.Enum) > 0 {
			all = append(all, table)
		}
	}
	return all
}

// place is where callers put a member of the request.
func place(m *schema.Member, routes []typegen.Route) string {
	if slices.ContainsFunc(routes, func(r typegen.Route) bool {
		return strings.Contains(strings.ToLower(r.Path), "{"+strings.ToLower(m.Name)+"}")
	}) {
		return "path"
	}
	if slices.ContainsFunc(routes, func(r typegen.Route) bool { return takes(r, "POST") || takes(r, "PUT") }) {
		return "body"
	}
	return "query"
}

func yesNo(b bool) string {
	if b {
		return "Yes"
	}
	return "No"
}

// memberType is a member's type in the notation of C#.
func memberType(m *schema.Member) string {
	name := cSharp(m.Type)
	switch m.Type.Kind {
	case schema.Bool, schema.Int, schema.Long, schema.Double, schema.DateTime, schema.Enum:
		if m.Nullable {
			name += "?"
		}
	}
	return name
}

func cSharp(t *schema.Type) string {
	switch t.Kind {
	case schema.DateTime:
		return "DateTime"
	case schema.Bytes:
		return "byte[]"
	case schema.Any:
		return "object"
	case schema.List:
		return "List<" + cSharp(t.Elem) + ">"
	case schema.Map:
		if t.Name == "" {
			return "Dictionary<string, " + cSharp(t.Elem) + ">"
		}
	}
	return t.FullName()
}
