package typegen

import (
	"fmt"
	"maps"
	"slices"

	"evovoice/host/schema"
)

// The words that ECMAScript keeps for itself in modules, and TypeScript's names
// of types, which are no names of classes.
var scriptWords = wordSet(`any bigint boolean never number object string symbol unknown
	arguments await break case catch class const continue debugger default delete do
	else enum eval export extends false finally for function if implements import in instanceof interface
	let new null package private protected public return static super switch this throw true try typeof
	undefined var void while with yield`)

// scriptKey is a member's name in a class, interface or object: every word is
// allowed there but the constructor's, which must be computed.
func scriptKey(name string) string {
	switch {
	case name == "constructor":
		return "['constructor']"
	case name != identifier(name):
		return fmt.Sprintf("'%s'", name)
	}
	return name
}

// scriptMembers are those that a class or interface can declare: in a request
// the names of its methods are not free.
func scriptMembers(d *Declaration, members []*schema.Member) []*schema.Member {
	if d.Operation == nil {
		return members
	}
	return slices.DeleteFunc(slices.Clone(members), func(m *schema.Member) bool {
		return m.Name == "getTypeName" || m.Name == "getMethod" || m.Name == "createResponse"
	})
}

// inheritedMembers are those of a base, the members of its own base first.
func inheritedMembers(base *schema.Type) []*schema.Member {
	if base == nil {
		return nil
	}
	return append(inheritedMembers(base.Base), base.Members...)
}

// method is the verb that a request tells of itself, or nothing.
func (op *Operation) method() string {
	if op.Verb != "" {
		return op.Verb
	}
	return MarkerVerb(op.Routes)
}

// free is the name, with a low line at its end where it is one of the words. A
// name is made free before it is told apart from others, so that both together
// give no name twice.
func free(name string, words map[string]bool) string {
	if words[name] {
		return name + "_"
	}
	return name
}

// allFree is for dialects whose names are made free as they are spelled.
func allFree(string) bool { return false }

// taken gives the names that members must not hide inside a class: these, those
// of types and parameters, and those that the listing uses itself.
func (s *speller) taken(d *Declaration, names []string) []string {
	return slices.Concat(names, s.builtIn, d.Params, slices.Collect(maps.Values(s.names)))
}

// apart gives a listing in which no request extends another one, whose reply
// the languages of scripts and telephones would take for its own: a request has
// the members of such bases itself. Earlier editions know no replies.
func apart(l *Listing) *Listing {
	if l.Edition != Current {
		return l
	}
	requests := map[*schema.Type]bool{}
	for _, d := range l.Declarations {
		if d.Operation != nil {
			requests[d.Operation.Request] = true
		}
	}
	separated := *l
	separated.Declarations = nil
	for _, d := range l.Declarations {
		if d.Operation != nil && requests[d.Base] {
			d = ownMembers(d, requests)
		}
		separated.Declarations = append(separated.Declarations, d)
	}
	return &separated
}

func ownMembers(d *Declaration, requests map[*schema.Type]bool) *Declaration {
	own := *d
	for own.Base != nil && requests[own.Base] {
		own.Members = append(slices.Clone(own.Members), own.Base.Members...)
		own.Base = own.Base.Base
	}
	return &own
}
