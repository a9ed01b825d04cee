// Package deptest holds the module's walls as tests: which package may import
// which, what every package says of itself, how long a file may be, and who may
// read a clock. The rules are the table in rules.go. It refuses to judge what
// code does, and to let a rule stand that nothing can break.
package deptest

import (
	"fmt"
	"slices"
	"strings"
)

// Package is what the import rules look at.
type Package struct {
	// Path is written as in the rules, for instance ./internal/store.
	Path string
	// Imports are the imports of its files, tests apart, written likewise.
	Imports []string
}

// Rule bans imports. Packages are named as in go list: ./internal/store is that
// package of this module, ./internal/store/... it and all below, net/http one
// of the standard library. std stands for the whole standard library,
// third-party for all other modules, and all for every import.
type Rule struct {
	// Of are the packages that the rule binds, but for those in Except.
	Of, Except []string
	// No are the imports that they must not have, but for those in But.
	No, But []string
	// Because is the reason, told to whoever breaks the rule.
	Because string
}

const (
	std        = "std"
	thirdParty = "third-party"
	all        = "all"
)

// Check gives a line for each import that breaks the rule.
func (r Rule) Check(packages ...Package) []string {
	var broken []string
	for _, p := range packages {
		if !matches(r.Of, p.Path) || matches(r.Except, p.Path) {
			continue
		}
		for _, imported := range p.Imports {
			if matches(r.No, imported) && !matches(r.But, imported) {
				broken = append(broken, fmt.Sprintf("%s imports %s: %s", p.Path, imported, r.Because))
			}
		}
	}
	return broken
}

func matches(patterns []string, path string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		below, tree := strings.CutSuffix(pattern, "/...")
		switch {
		case pattern == all:
			return true
		case pattern == std || pattern == thirdParty:
			return kind(path) == pattern
		case tree:
			return path == below || strings.HasPrefix(path, below+"/")
		}
		return path == pattern
	})
}

// kind tells whose an import is. Paths of other modules begin with a domain.
func kind(path string) string {
	first, _, _ := strings.Cut(path, "/")
	switch {
	case first == ".":
		return "module"
	case strings.Contains(first, "."):
		return thirdParty
	}
	return std
}
