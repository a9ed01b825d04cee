package typegen

import (
	"slices"

	"evovoice/host/schema"
)

// holding names, for each type, the types of which its values hold others
// within their own size. A cycle of them needs a box.
type holding map[string][]string

func newHolding(l *Listing) holding {
	h := holding{}
	for _, d := range l.Declarations {
		for _, m := range d.Type.AllMembers() {
			h[d.Type.Name] = append(h[d.Type.Name], inside(m.Type)...)
		}
	}
	return h
}

// inside gives the objects that a value of type t holds within its size; a
// generic one may hold its arguments.
func inside(t *schema.Type) []string {
	if t.Kind != schema.Object {
		return nil
	}
	names := []string{t.Name}
	for _, a := range t.Args {
		names = append(names, inside(a)...)
	}
	return names
}

// reaches tells whether a value of type t would hold one of the named type.
func (h holding) reaches(t *schema.Type, name string) bool {
	seen := map[string]bool{}
	waiting := inside(t)
	for len(waiting) > 0 {
		next := waiting[0]
		waiting = waiting[1:]
		if next == name {
			return true
		}
		if !seen[next] {
			seen[next] = true
			waiting = append(waiting, h[next]...)
		}
	}
	return false
}

// members are an object's own members and those of its bases.
func (p *rustPrinter) members(d *Declaration) []*schema.Member {
	members := slices.Clone(d.Members)
	for t := d.Base; t != nil; t = t.Base {
		members = append(members, p.inherited(t)...)
	}
	return members
}

// inherited are a base's members with no more description than its declaration
// in the listing has.
func (p *rustPrinter) inherited(t *schema.Type) []*schema.Member {
	members := slices.Clone(p.listing.Edition.Members(t))
	for _, d := range p.listing.Declarations {
		if d.Type.Name != t.Name {
			continue
		}
		for i, m := range members {
			declared := slices.IndexFunc(d.Members, func(o *schema.Member) bool { return o.Name == m.Name })
			if declared < 0 {
				continue
			}
			described := *m
			described.Doc, described.Note = d.Members[declared].Doc, d.Members[declared].Note
			members[i] = &described
		}
	}
	return members
}

// dictionaryType prints a type of its own around a map, since an alias could
// not contain itself.
func (p *rustPrinter) dictionaryType(d *Declaration, name string) {
	p.wrapped = true
	inner := p.spellDictionary(d, d.Elem)
	p.line(0, "#[derive(Debug, Clone, Default, PartialEq)]")
	p.line(0, `#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]`)
	p.line(0, `#[cfg_attr(feature = "serde", serde(transparent))]`)
	p.line(0, "pub struct %s(pub %s);", name, inner)
	p.line(0, "")
	p.line(0, "impl Deref for %s {", name)
	p.line(1, "type Target = %s;", inner)
	p.line(1, "fn deref(&self) -> &Self::Target {")
	p.line(2, "&self.0")
	p.line(1, "}")
	p.line(0, "}")
	p.line(0, "")
	p.line(0, "impl DerefMut for %s {", name)
	p.line(1, "fn deref_mut(&mut self) -> &mut Self::Target {")
	p.line(2, "&mut self.0")
	p.line(1, "}")
	p.line(0, "}")
}

// prelude prints the imports and helping types that the body uses.
func (p *rustPrinter) prelude(body *rustPrinter) {
	for _, path := range p.imports(body) {
		p.line(0, "use %s;", oneLine(path))
	}
	if slices.ContainsFunc(p.listing.Declarations, func(d *Declaration) bool { return d.Operation != nil }) {
		p.requestTrait()
	}
	if p.used[schema.DateTime] {
		p.alias("A moment in the form of ISO 8601.", "DateTime")
	}
	if p.used[schema.Bytes] {
		p.alias("Bytes in the form of Base64.", "Base64")
	}
	if p.used[schema.Any] {
		p.json()
	}
}

func (p *rustPrinter) imports(body *rustPrinter) []string {
	imports := slices.Clone(p.listing.Imports)
	if p.used[schema.Map] || p.used[schema.Any] {
		imports = append(imports, "std::collections::HashMap")
	}
	if body.marked {
		imports = append(imports, "std::marker::PhantomData")
	}
	if body.wrapped {
		imports = append(imports, "std::ops::{Deref, DerefMut}")
	}
	return imports
}

func (p *rustPrinter) requestTrait() {
	p.line(0, "")
	p.line(0, "/// A request and the type of its reply, `()` for an empty one.")
	p.line(0, "pub trait IReturn {")
	p.line(1, "type Response;")
	p.line(1, "/// The name of the operation.")
	p.line(1, "const TYPE_NAME: &'static str;")
	p.line(1, "/// Empty where no single verb is meant.")
	p.line(1, "const METHOD: &'static str;")
	p.line(0, "}")
}

func (p *rustPrinter) alias(comment, name string) {
	p.line(0, "")
	p.line(0, "/// %s", comment)
	p.line(0, "pub type %s = String;", name)
}

// json declares any value that JSON has.
func (p *rustPrinter) json() {
	p.line(0, "")
	p.line(0, "/// Any value of JSON.")
	p.line(0, "#[derive(Debug, Clone, Default, PartialEq)]")
	p.line(0, `#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]`)
	p.line(0, `#[cfg_attr(feature = "serde", serde(untagged))]`)
	p.line(0, "pub enum Json {")
	p.line(1, "#[default]")
	p.line(1, "Null,")
	p.line(1, "Bool(bool),")
	p.line(1, "Number(f64),")
	p.line(1, "String(String),")
	p.line(1, "Array(Vec<Json>),")
	p.line(1, "Object(HashMap<String, Json>),")
	p.line(0, "}")
}
