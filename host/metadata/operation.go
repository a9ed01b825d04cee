package metadata

import (
	"cmp"
	"slices"
	"strings"

	"evovoice/host/pages"
	"evovoice/host/typegen"
)

// verbs in the order of how much each says about an operation.
var verbs = []string{"POST", "PUT", "PATCH", "GET", "DELETE"}

var markers = map[string]string{"GET": "IGet", "POST": "IPost", "PUT": "IPut", "DELETE": "IDelete", "PATCH": "IPatch"}

func (d *describer) operation(op pages.Operation) Operation {
	described := Operation{
		Request: d.request(op), Actions: actions(op.Routes), Method: method(op), Routes: routes(op.Routes),
		RequiresAnyRole: op.Roles, Tags: tags(op),
	}
	if !op.Open {
		described.RequiresAuth = new(true)
	}
	if op.Reply == nil {
		described.ReturnsVoid = new(true)
		return described
	}
	described.ReturnType = d.refer(op.Reply, scope{namespace: d.namespace})
	if op.Reply.Name != "" {
		response := d.instance(op.Reply)
		described.Response = &response
	}
	return described
}

func (d *describer) request(op pages.Operation) Type {
	t := d.instance(op.Request)
	t.Description = op.Summary
	if op.Summary != "" {
		t.Attributes = []Attribute{{Name: "Api", Args: []Property{{Name: "Description", Type: "String", Value: op.Summary}}}}
	}
	marker := TypeName{Name: "IReturnVoid", Namespace: serviceStack}
	if op.Reply != nil {
		marker = generic("IReturn", serviceStack, scope{namespace: d.namespace}.spell(op.Reply))
	}
	t.Implements = append(t.Implements, *d.note(marker))
	if verb := markers[op.Verb]; verb != "" {
		t.Implements = append(t.Implements, TypeName{Name: verb, Namespace: serviceStack})
	}
	return t
}

// method is the verb that tools should use.
func method(op pages.Operation) string {
	taken := actions(op.Routes)
	i := slices.IndexFunc(verbs, func(verb string) bool { return slices.Contains(taken, verb) })
	if op.Verb != "" || i < 0 {
		return cmp.Or(op.Verb, verbs[0])
	}
	return verbs[i]
}

// actions are the verbs of all routes in alphabetical order, or ANY where a
// route takes every verb or none is declared.
func actions(routes []typegen.Route) []string {
	var all []string
	for _, r := range routes {
		if len(r.Verbs) == 0 {
			return []string{"ANY"}
		}
		all = append(all, r.Verbs...)
	}
	if all == nil {
		return []string{"ANY"}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func routes(of []typegen.Route) []Route {
	var all []Route
	for _, r := range of {
		all = append(all, Route{Path: r.Path, Verbs: strings.Join(r.Verbs, ",")})
	}
	return all
}

func tags(op pages.Operation) []string {
	if op.Area == "" {
		return nil
	}
	return []string{op.Area}
}

// Description is one operation in short, as /operations/metadata lists it.
type Description struct {
	Name         string   `json:"name"`
	ResponseName string   `json:"responseName,omitempty"`
	Description  string   `json:"description,omitempty"`
	Actions      []string `json:"actions"`
	Routes       []Route  `json:"routes,omitempty"`
	// RequiresAuth is nil for open operations.
	RequiresAuth    *bool    `json:"requiresAuth,omitempty"`
	RequiresAnyRole []string `json:"requiresAnyRole,omitempty"`
	Tags            []string `json:"tags,omitempty"`
}

// OperationsMetadata describes the operations in short, by name.
func OperationsMetadata(operations []pages.Operation) []Description {
	all := []Description{}
	for _, op := range byName(operations) {
		described := Description{
			Name: op.Name, Description: op.Summary, Actions: actions(op.Routes), Routes: routes(op.Routes),
			RequiresAnyRole: op.Roles, Tags: tags(op),
		}
		if op.Reply != nil {
			described.ResponseName = scope{}.spell(op.Reply)
		}
		if !op.Open {
			described.RequiresAuth = new(true)
		}
		all = append(all, described)
	}
	return all
}
