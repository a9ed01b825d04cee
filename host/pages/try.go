package pages

import (
	"cmp"
	"encoding/json"
	"net/url"
	"slices"
	"strings"

	"evovoice/host/sample"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// TryView is a form that calls an operation and shows the answer as a page.
type TryView struct {
	// Method is get or post.
	Method, Action string
	// Note says with whose session the call goes out.
	Note   string
	SignIn *Link
	Fields []Field
}

// Get tells whether the members travel in the address, and with them the format
// of the answer.
func (v TryView) Get() bool { return v.Method == "get" }

// Control is the part of a form that takes a member.
type Control string

// The controls.
const (
	TextControl   Control = "text"
	SecretControl Control = "password"
	NumberControl Control = "number"
	SelectControl Control = "select"
	AreaControl   Control = "textarea"
)

// Field is one member of the request in a form.
type Field struct {
	// ID is the control's id; Name is the member's wire name.
	ID, Name string
	// Type is the member's type in the notation of C#.
	Type string
	// About says what the member is and how to write it; it may be empty.
	About    string
	Required bool
	Control  Control
	// Step is that of a number: 1, or any for one with decimals.
	Step string
	// Options are the values to select from besides none.
	Options []string
	// Placeholder is a sample value.
	Placeholder string
}

// try gives the form of an operation, or nil where the server says not where
// calls go.
func try(op Operation, o Options) *TryView {
	if o.TryPath == "" {
		return nil
	}
	v := &TryView{
		Method: "get", Action: o.TryPath + "/" + url.PathEscape(op.Name),
		Note: o.note(op), SignIn: o.signIn(), Fields: fields(op, o.Listing.Edition),
	}
	if !readOnly(op.Routes) || slices.ContainsFunc(v.Fields, Field.staysOutOfAddresses) {
		v.Method = "post"
		v.Action += "?format=html"
	}
	return v
}

// readOnly tells whether every route takes nothing but GET.
func readOnly(routes []typegen.Route) bool {
	other := func(r typegen.Route) bool { return len(r.Verbs) != 1 || r.Verbs[0] != "GET" }
	return len(routes) > 0 && !slices.ContainsFunc(routes, other)
}

// staysOutOfAddresses tells of members that are secret, for addresses are kept
// in histories and logs, and of one that would stand for the answer's format.
func (f Field) staysOutOfAddresses() bool {
	return f.Control == SecretControl || strings.EqualFold(f.Name, "format")
}

func (c Caller) note(op Operation) string {
	switch {
	case c.Who != "" && c.Allowed != nil && !c.Allowed(op):
		return "Signed in as " + c.Who + ", who may not use this operation."
	case c.Who != "":
		return "Signed in as " + c.Who + "; the call goes out with this session."
	case op.Open:
		return "The operation needs no sign-in, and nobody is signed in here."
	}
	return "The operation needs a sign-in, and nobody is signed in here."
}

// fields gives the members of the request in wire order.
func fields(op Operation, e typegen.Edition) []Field {
	samples := memberSamples(op.Request)
	var all []Field
	for t := op.Request; t != nil; t = t.Base {
		for _, m := range e.Members(t) {
			f := field(m, e)
			if f.Control == AreaControl {
				f.Placeholder = cmp.Or(string(samples[m.Name]), string(sample.JSON(m.Type)))
			}
			all = append(all, f)
		}
	}
	return all
}

// memberSamples cuts the sample of the request, as the page shows it, into its
// members. It lacks those of later generations.
func memberSamples(request *schema.Type) map[string]json.RawMessage {
	var samples map[string]json.RawMessage
	if err := json.Unmarshal(sample.JSON(request), &samples); err != nil {
		return nil
	}
	return samples
}

func field(m *schema.Member, e typegen.Edition) Field {
	f := Field{
		ID: "try-" + m.Name, Name: m.Name, Type: memberType(m), Required: m.Required, Control: TextControl,
	}
	var how string
	switch m.Type.Kind {
	case schema.Bool:
		f.Control, f.Options = SelectControl, []string{"true", "false"}
	case schema.Int, schema.Long:
		f.Control, f.Step = NumberControl, "1"
	case schema.Double:
		f.Control, f.Step = NumberControl, "any"
	case schema.Enum:
		f.Control, f.Options = SelectControl, e.EnumMembers(m.Type)
	case schema.DateTime:
		how = "A time as 2026-01-31T09:30:00Z"
	case schema.Bytes:
		how = "Bytes in base64"
	case schema.List:
		if how = listHow(m.Type.Elem, e); how == asJSON {
			f.Control = AreaControl
		}
	case schema.Object, schema.Map, schema.Any:
		f.Control, how = AreaControl, asJSON
	case schema.String:
		if isSecret(m.Name) {
			f.Control = SecretControl
		}
	}
	f.About = sentences(e.Description(m), how)
	return f
}

// asJSON says how to write what has parts.
const asJSON = "JSON"

// listHow says how to write a list with elements of type elem.
func listHow(elem *schema.Type, e typegen.Edition) string {
	switch elem.Kind {
	case schema.List, schema.Object, schema.Map, schema.Any:
		return asJSON
	case schema.Enum:
		return "With commas between them, of " + strings.Join(e.EnumMembers(elem), ", ")
	}
	return "With commas between them"
}

// isSecret tells by its name whether a member should not be readable over the
// shoulder of who types it.
func isSecret(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{"password", "secret", "token"}, func(word string) bool {
		return strings.HasSuffix(name, word)
	})
}

// sentences joins texts that are not empty.
func sentences(texts ...string) string {
	texts = slices.DeleteFunc(texts, func(t string) bool { return t == "" })
	return strings.Join(texts, ". ")
}
