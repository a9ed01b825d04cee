package typegen

import (
	"slices"

	"evovoice/host/schema"
)

// Edition is a form of listing.
type Edition int

const (
	// Current listings compile: every type is declared once and every request
	// tells its reply.
	Current Edition = iota
	// Compat64 listings follow the operation page of ServiceStack 6.4: the
	// earliest generation only, without replies, and with the options below.
	Compat64
)

// EditionOf reads the query parameter compat: 6.4 gives Compat64, all else Current.
func EditionOf(compat string) Edition {
	if compat == "6.4" {
		return Compat64
	}
	return Current
}

// Members gives an object's own members in the edition.
func (e Edition) Members(t *schema.Type) []*schema.Member {
	if e == Current {
		return t.Members
	}
	return slices.DeleteFunc(slices.Clone(t.Members), func(m *schema.Member) bool { return m.Later })
}

// EnumMembers gives an enumeration's names in the edition.
func (e Edition) EnumMembers(t *schema.Type) []string {
	if e == Current {
		return t.EnumMembers
	}
	return slices.DeleteFunc(slices.Clone(t.EnumMembers), func(name string) bool {
		return slices.Contains(t.EnumLater, name)
	})
}

// Description is what the edition says about a member.
func (e Edition) Description(m *schema.Member) string {
	if e == Current {
		return m.Description()
	}
	return m.Doc
}
