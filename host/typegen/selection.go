package typegen

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"evovoice/host/schema"
)

// Selection is the part of a listing that a caller asks for by the names of
// types; the zero value is all of it.
type Selection struct {
	included map[string]bool // nil for all
	excluded map[string]bool
	kinds    map[string]bool // services and types, where excluded
}

// The most entries of a selection, and the longest text of one.
const (
	maxEntries   = 1000
	maxSelection = 64 << 10
)

// ParseSelection reads the options IncludeTypes and ExcludeTypes:
//
//	A,B     exactly these types
//	A.*     the request A with all that it refers to and its reply
//	*.A     the requests that refer to A
//	{x,y}   the operations of these tags, with all that they refer to
//	N/*     the types of the namespace N, which is to say all
//
// ExcludeTypes takes names too, and services or types for all of a kind. Names
// count without case; unknown ones select nothing.
func ParseSelection(include, exclude string, operations []Operation, o Options) (Selection, error) {
	var s Selection
	if len(include) > maxSelection || len(exclude) > maxSelection {
		return s, fmt.Errorf("a selection must have at most %d characters", maxSelection)
	}
	entries, err := splitEntries(include)
	if err != nil {
		return s, fmt.Errorf("IncludeTypes: %w", err)
	}
	for _, entry := range entries {
		if s.included == nil {
			s.included = map[string]bool{}
		}
		if strings.HasSuffix(entry, "/*") {
			s.included = nil
			break
		}
		for _, name := range selected(entry, operations, o) {
			s.included[strings.ToLower(name)] = true
		}
	}
	if entries, err = splitEntries(exclude); err != nil {
		return s, fmt.Errorf("ExcludeTypes: %w", err)
	}
	s.excluded, s.kinds = map[string]bool{}, map[string]bool{}
	for _, entry := range entries {
		if lower := strings.ToLower(entry); lower == "services" || lower == "types" {
			s.kinds[lower] = true
			continue
		}
		for _, name := range selected(entry, operations, o) {
			s.excluded[strings.ToLower(name)] = true
		}
	}
	return s, nil
}

// splitEntries cuts at the commas outside braces.
func splitEntries(text string) ([]string, error) {
	var entries []string
	open := false
	start := 0
	add := func(end int) {
		if entry := strings.TrimSpace(text[start:end]); entry != "" {
			entries = append(entries, entry)
		}
		start = end + 1
	}
	for i := range len(text) {
		switch c := text[i]; {
		case c == '{' && !open:
			open = true
		case c == '}' && open:
			open = false
		case c == '{' || c == '}':
			return nil, fmt.Errorf("a brace at character %d has no partner", i+1)
		case c == ',' && !open:
			add(i)
		}
	}
	if open {
		return nil, fmt.Errorf("a brace is not closed")
	}
	add(len(text))
	if len(entries) > maxEntries {
		return nil, fmt.Errorf("at most %d names, got %d", maxEntries, len(entries))
	}
	return entries, nil
}

// selected gives the names that one entry stands for.
func selected(entry string, operations []Operation, o Options) []string {
	if tags, ok := strings.CutPrefix(entry, "{"); ok {
		var names []string
		for tag := range strings.SplitSeq(strings.TrimSuffix(tags, "}"), ",") {
			for _, op := range operations {
				if slices.ContainsFunc(op.Tags, func(t string) bool { return strings.EqualFold(t, strings.TrimSpace(tag)) }) {
					names = append(names, o.whole(op)...)
				}
			}
		}
		return names
	}
	if name, ok := strings.CutSuffix(entry, ".*"); ok {
		for _, op := range operations {
			if strings.EqualFold(op.Name, name) {
				return o.whole(op)
			}
		}
		return o.referred(name, operations)
	}
	if name, ok := strings.CutPrefix(entry, "*."); ok {
		var names []string
		for _, op := range operations {
			if slices.ContainsFunc(o.whole(op), func(n string) bool { return strings.EqualFold(n, name) }) {
				names = append(names, op.Name)
			}
		}
		return names
	}
	return []string{entry}
}

// whole gives an operation's request with all that belongs to it.
func (o Options) whole(op Operation) []string {
	return names(o.Related(op.Request, op.Reply))
}

// referred gives the type of a name with all that it refers to.
func (o Options) referred(name string, operations []Operation) []string {
	for _, op := range operations {
		for _, t := range o.Related(op.Request, op.Reply) {
			if strings.EqualFold(t.Name, name) {
				return names(o.Related(t))
			}
		}
	}
	return nil
}

func names(types []*schema.Type) []string {
	all := map[string]bool{}
	for _, t := range types {
		all[t.Name] = true
	}
	return slices.Sorted(maps.Keys(all))
}

// HasRequest tells whether the request of a name is selected.
func (s Selection) HasRequest(name string) bool { return !s.kinds["services"] && s.has(name) }

// HasType tells whether the type of a name, which is no request, is selected.
func (s Selection) HasType(name string) bool { return !s.kinds["types"] && s.has(name) }

func (s Selection) has(name string) bool {
	key := strings.ToLower(name)
	return !s.excluded[key] && (s.included == nil || s.included[key])
}
