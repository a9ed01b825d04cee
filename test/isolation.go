package test

import (
	"encoding/json"
	"net/url"
	"reflect"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/host/schema"
)

// Place is somewhere in the tenants' data: the ids of what is there, by the
// name of the members that hold them, such as customerId.
type Place map[string]string

// Unnamed is a place of which nothing exists.
func (p Place) Unnamed() Place {
	gone := Place{}
	for name, value := range p {
		gone[name] = Unknown
		if strings.Contains(value, "@") {
			gone[name] = "nobody@nowhere.example"
		}
	}
	return gone
}

// Probe is a call of an operation that names ids in all members that can.
type Probe struct {
	Operation api.Operation
	// Members are the paths of those members, for instance rules[].flowId.
	Members []string
	// Body is the request but for these ids.
	Body map[string]any
}

// NewProbe finds the members of an operation's request that hold ids of the
// kinds that a place has; body gives the members without which the call would
// be refused for its form.
func NewProbe(op api.Operation, kinds Place, body map[string]any) *Probe {
	p := &Probe{Operation: op, Body: body}
	p.find(schema.Of(reflect.TypeOf(op.Request)), "", kinds, nil)
	return p
}

func (p *Probe) find(t *schema.Type, path string, kinds Place, open []*schema.Type) {
	if t == nil || slices.Contains(open, t) {
		return
	}
	open = append(slices.Clone(open), t)
	for _, m := range t.AllMembers() {
		here := strings.TrimPrefix(path+"."+m.Name, ".")
		switch {
		case m.Name == "id" && listed[path] != "":
			p.Members = append(p.Members, here)
		case kind(m.Name, p.Operation, kinds) != "" && m.Type.Kind == schema.String:
			p.Members = append(p.Members, here)
		case kind(m.Name, p.Operation, kinds) != "" && m.Type.Kind == schema.List && m.Type.Elem.Kind == schema.String:
			p.Members = append(p.Members, here+"[]")
		case m.Type.Kind == schema.Object:
			p.find(m.Type, here, kinds, open)
		case m.Type.Kind == schema.List && m.Type.Elem.Kind == schema.Object:
			p.find(m.Type.Elem, here+"[]", kinds, open)
		}
	}
}

// listed are the ids of what a list in a request holds, by the list.
var listed = map[string]string{"tags[]": "tagId", "emailAccounts[]": "mailId", "customerFields[]": "fieldId", "account": "mailId"}

// kindOf is which id of a place the member at a path takes.
func (p *Probe) kindOf(path string, kinds Place) string {
	above, name := "", path
	if i := strings.LastIndexByte(path, '.'); i >= 0 {
		above, name = path[:i], path[i+1:]
	}
	if name == "id" {
		return listed[above]
	}
	return kind(strings.TrimSuffix(name, "[]"), p.Operation, kinds)
}

// kind is which id of a place a member takes, empty for none.
func kind(member string, op api.Operation, kinds Place) string {
	name := strings.TrimSuffix(member, "s")
	switch name {
	case "parentCustomerId":
		name = "customerId"
	case "parentAccountId":
		name = "accountId"
	case "specificId":
		name = map[string]string{"accounts": "accountId", "customers": "customerId", "users": "userId"}[op.Area]
	}
	if _, ok := kinds[name]; !ok {
		return ""
	}
	return name
}

// At gives the call's body with the ids of a place in the members that it
// needs.
func (p *Probe) At(place Place) map[string]any {
	body := clone(p.Body).(map[string]any)
	for _, m := range p.Members {
		if p.needs(m) {
			put(body, strings.Split(m, "."), place[p.kindOf(m, place)])
		}
	}
	return body
}

// With gives the call's body for a place, but for one member with an id of
// another.
func (p *Probe) With(place Place, member string, other Place) map[string]any {
	body := p.At(place)
	put(body, strings.Split(member, "."), other[p.kindOf(member, other)])
	return body
}

// needs tells whether the call means nothing without a member: one of its path,
// or one that the body holds.
func (p *Probe) needs(member string) bool {
	name, _, _ := strings.Cut(member, "[")
	for _, r := range p.Operation.Routes {
		if strings.Contains(r.Path, "{"+name+"}") {
			return true
		}
	}
	_, given := p.Body[name]
	return given
}

// put sets a member by its path and makes what is missing on the way.
func put(object map[string]any, path []string, value string) {
	name, isList := strings.CutSuffix(path[0], "[]")
	switch {
	case len(path) == 1 && isList:
		object[name] = []any{value}
	case len(path) == 1:
		object[name] = value
	case isList:
		inner := map[string]any{}
		if list, ok := object[name].([]any); ok && len(list) > 0 {
			inner = list[0].(map[string]any)
		}
		put(inner, path[1:], value)
		object[name] = []any{inner}
	default:
		inner, ok := object[name].(map[string]any)
		if !ok {
			inner = map[string]any{}
		}
		put(inner, path[1:], value)
		object[name] = inner
	}
}

func clone(v any) any {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // a table of the tests that JSON cannot express
	}
	var copied any
	if err := json.Unmarshal(text, &copied); err != nil {
		panic(err)
	}
	if copied == nil {
		return map[string]any{}
	}
	return copied
}

// Reply makes the call at its reply route, with everything in the body.
func (p *Probe) Reply(t T, c Client, body map[string]any, query string) *Reply {
	t.Helper()
	return c.Post(t, "/json/reply/"+p.Operation.Name+query, body)
}

// Route makes the call at its own route: path members there, and the others in
// the query where the verb takes no body.
func (p *Probe) Route(t T, c Client, body map[string]any, query string) *Reply {
	t.Helper()
	if len(p.Operation.Routes) == 0 {
		return p.Reply(t, c, body, query)
	}
	body = clone(body).(map[string]any)
	route := p.Operation.Routes[0]
	path := route.Path
	for name, value := range body {
		if id, ok := value.(string); ok && strings.Contains(path, "{"+name+"}") {
			path = strings.ReplaceAll(path, "{"+name+"}", url.PathEscape(id))
			delete(body, name)
		}
	}
	verb := "POST"
	if len(route.Verbs) > 0 {
		verb = route.Verbs[len(route.Verbs)-1]
	}
	if verb != "GET" && verb != "DELETE" {
		return c.Call(t, verb, path+query, body)
	}
	values := url.Values{}
	for name, value := range body {
		switch value := value.(type) {
		case string:
			values.Set(name, value)
		case []any:
			for _, v := range value {
				if text, ok := v.(string); ok {
					values.Add(name, text)
				}
			}
		}
	}
	if len(values) > 0 {
		path += "?" + values.Encode()
	}
	return c.Call(t, verb, path, nil)
}
