package typegen

import (
	"strings"

	"evovoice/host/schema"
)

// jvmNames are those that listings for the JVM use.
const jvmNames = `String Boolean Date ArrayList HashMap TypeToken SerializedName Route Api ApiMember
	IReturn IReturnVoid IGet IPost IPut IDelete IPatch Object`

const (
	gsonAnnotations = "com.google.gson.annotations.*"
	gsonReflection  = "com.google.gson.reflect.*"
)

// jvm is what the listings for the JVM have in common: names as on the wire,
// and types of replies that are tokens where they are generic.
type jvm struct {
	*speller
	listing    *Listing
	properties map[*Declaration][]property
	choices    map[*Declaration][]option
}

func newJVM(x *dialect, l *Listing) *jvm {
	l = apart(l)
	v := &jvm{
		speller: newSpeller(x, l), listing: l,
		properties: map[*Declaration][]property{}, choices: map[*Declaration][]option{},
	}
	requests := requestFamily(l)
	for _, d := range l.Declarations {
		taken := []string{"Class"} // every object has a getClass
		if requests[d.Type.Name] {
			taken = append(taken, "ResponseType")
		}
		v.properties[d] = v.speller.properties(d, d.Members, taken...)
		v.choices[d] = v.options(d, x.memberName)
	}
	return v
}

// requestFamily names requests and their bases, all of which share accessors.
func requestFamily(l *Listing) map[string]bool {
	names := map[string]bool{}
	for _, d := range l.Declarations {
		if d.Operation == nil {
			continue
		}
		for t := d.Type; t != nil; t = t.Base {
			names[t.Name] = true
		}
	}
	return names
}

// imports are the caller's or the default ones, and those of the names in use.
func (v *jvm) imports(defaults ...string) []string {
	imports := defaults
	if len(v.listing.Imports) > 0 {
		imports = append([]string(nil), v.listing.Imports...)
	}
	if v.renames() {
		imports = append(imports, gsonAnnotations)
	}
	if v.tokens() {
		imports = append(imports, gsonReflection)
	}
	return imports
}

// renames tells whether a name differs from that on the wire.
func (v *jvm) renames() bool {
	for _, d := range v.listing.Declarations {
		for _, p := range v.properties[d] {
			if p.bare != p.Name {
				return true
			}
		}
		for _, o := range v.choices[d] {
			if o.bare != o.wire {
				return true
			}
		}
	}
	return false
}

// tokens tells whether a reply needs a type token.
func (v *jvm) tokens() bool {
	for _, d := range v.listing.Declarations {
		if d.Operation != nil && needsToken(d.Operation.Reply) {
			return true
		}
	}
	return false
}

// needsToken tells types that have no class literal.
func needsToken(t *schema.Type) bool {
	if t == nil {
		return false
	}
	return t.Kind == schema.List || t.Kind == schema.Map && t.Name == "" || len(t.Args) > 0
}

// typeAnnotations prints those of a class. An annotation cannot be repeated,
// so that further routes stand in comments.
func (v *jvm) typeAnnotations(s *source, depth int, form attributeForm, op *Operation) {
	for i, r := range op.Routes {
		text := form.write(routeAttribute(r, "Path", "Verbs"))
		if i > 0 {
			text = "// " + text
		}
		s.line(depth, "%s", text)
	}
	s.attributes(depth, form, apiAttributes(op))
}

// serializedName gives the annotation that carries a name of the wire.
func serializedName(bare, wire string) []attribute {
	if bare == wire {
		return nil
	}
	return []attribute{{"SerializedName", []argument{{text: wire}}}}
}

// documentation prints a block that tools read.
func (s *source) documentation(depth int, text string) {
	if text == "" {
		return
	}
	s.line(depth, "/**")
	s.line(depth, "* %s", jvmComment(text))
	s.line(depth, "*/")
}

// jvmComment makes a line for a block comment, in which Java still reads the
// numbers of characters.
func jvmComment(text string) string {
	return strings.ReplaceAll(blockComment(text), `\u`, `\ u`)
}
