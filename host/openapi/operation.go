package openapi

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"evovoice/host/sample"
	"evovoice/host/schema"
)

// describe is the operation object of the call.
func (c *call) describe(types *schemas) object {
	types.of(c.Request) // so that it is described where nothing refers to it
	described := object{{"operationId", c.id}}
	if c.Area != "" {
		described.put("tags", []any{c.Area})
	}
	if c.Summary != "" {
		described.put("summary", c.Summary)
	}
	described.put("description", c.access())
	if parameters := c.parameters(types); len(parameters) > 0 {
		described.put("parameters", parameters)
	}
	if c.hasBody() {
		described.put("requestBody", c.body(types))
	}
	described.put("responses", c.responses(types))
	described.put("security", c.security())
	if len(c.Roles) > 0 {
		described.put("x-roles", list(c.Roles))
	}
	return described
}

// access says who may call.
func (c *call) access() string {
	switch n := len(c.Roles); {
	case c.Open:
		return "Needs no sign-in."
	case n == 0:
		return "Needs a sign-in of any role."
	case n == 1:
		return "Needs the role " + c.Roles[0] + "."
	default:
		return "Needs one of the roles " + strings.Join(c.Roles[:n-1], ", ") + " and " + c.Roles[n-1] + "."
	}
}

func (c *call) security() []any {
	if c.Open {
		return []any{}
	}
	return []any{object{{basicScheme, []any{}}}, object{{sessionScheme, []any{}}}}
}

// parameters are those of the path, then of the query, then of the header.
func (c *call) parameters(types *schemas) []any {
	var all []any
	for i, name := range c.item.variables() {
		all = append(all, parameter(types, c.inPath[i], "path", name))
	}
	if !c.takesBody() {
		for _, m := range c.others() {
			all = append(all, parameter(types, m, "query", m.Name))
		}
	}
	for _, shared := range c.writeParameters() {
		all = append(all, object{{"$ref", "#/components/parameters/" + shared}})
	}
	return all
}

// takesBody tells whether the members that are not in the path go into a body.
func (c *call) takesBody() bool {
	return c.verb == "POST" || c.verb == "PUT" || c.verb == "PATCH"
}

func (c *call) hasBody() bool { return c.takesBody() && len(c.others()) > 0 }

// others are the members that are not in the path.
func (c *call) others() []*schema.Member {
	return slices.DeleteFunc(c.Request.AllMembers(), func(m *schema.Member) bool {
		return slices.ContainsFunc(c.inPath, func(p *schema.Member) bool { return p.Name == m.Name })
	})
}

// parameter describes a member outside of a body. Lists of plain values have
// commas between them, all that has parts of its own is JSON.
func parameter(types *schemas, m *schema.Member, in, name string) object {
	described := object{{"name", name}, {"in", in}}
	if text := m.Description(); text != "" {
		described.put("description", text)
	}
	if m.Required || in == "path" {
		described.put("required", true)
	}
	switch value := types.of(m.Type); {
	case structured(m.Type):
		described.put("content", object{{"application/json", object{{"schema", value}}}})
	case m.Type.Kind == schema.List && in == "query":
		described = append(described, object{{"style", "form"}, {"explode", false}, {"schema", value}}...)
	default:
		described.put("schema", value)
	}
	return described
}

func structured(t *schema.Type) bool {
	switch t.Kind {
	case schema.Object, schema.Map, schema.Any:
		return true
	case schema.List:
		return t.Elem.Kind == schema.List || structured(t.Elem)
	}
	return false
}

// body is the request without the members that are in the path.
func (c *call) body(types *schemas) object {
	t, described := c.Request, types.of(c.Request)
	if len(c.inPath) > 0 {
		t = &schema.Type{Kind: schema.Object, Members: c.others()}
		described = types.members(t.Members)
	}
	needed := slices.ContainsFunc(t.AllMembers(), func(m *schema.Member) bool { return m.Required })
	return object{{"required", needed}, {"content", content(described, t)}}
}

func content(described object, t *schema.Type) object {
	return object{{"application/json", object{
		{"schema", described},
		{"example", json.RawMessage(sample.JSON(t))},
	}}}
}

func writes(c *call) bool { return !c.Reads }

// replays tells whether the reply is kept for a repeated key, which belongs to
// a signed-in caller.
func (c *call) replays() bool { return !c.Reads && !c.Open }

// writeParameters names the shared parameters that the call takes. A member of
// the request with the same name goes before the shared one.
func (c *call) writeParameters() []string {
	if c.Reads {
		return nil
	}
	var names []string
	if !slices.ContainsFunc(c.Request.AllMembers(), func(m *schema.Member) bool { return strings.EqualFold(m.Name, dryRun) }) {
		names = append(names, dryRun)
	}
	if c.replays() {
		names = append(names, idempotencyKey)
	}
	return append(names, reason)
}

func (c *call) responses(types *schemas) object {
	headers := []string{requestID}
	if !c.Reads {
		headers = append(headers, ranDry)
	}
	if c.replays() {
		headers = append(headers, idempotentReplayed)
	}
	all := object{{"204", object{{"description", "Done."}, {"headers", headerReferences(headers)}}}}
	if c.Reply != nil {
		all = object{{"200", object{
			{"description", "Done."},
			{"headers", headerReferences(headers)},
			{"content", content(types.of(c.Reply), c.Reply)},
		}}}
	}
	for i := range failures {
		if f := &failures[i]; f.of == nil || f.of(c) {
			all.put(strconv.Itoa(f.status), object{{"$ref", "#/components/responses/" + f.name()}})
		}
	}
	return all
}
