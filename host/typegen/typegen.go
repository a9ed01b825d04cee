// Package typegen prints the types of operations as source code that callers
// can paste into their programs, one language a file. It decides which types
// belong to a listing and in which order, once for all languages. It refuses to
// generate clients and knows no type by name but those of failures.
package typegen

import (
	"slices"

	"evovoice/host/schema"
)

// Operation is what a listing shows of an operation.
type Operation struct {
	// Name is the operation's name and that of its request type.
	Name string
	// Summary is one line of description; it may be empty.
	Summary string
	// Tags group operations; IncludeTypes selects by them.
	Tags    []string
	Routes  []Route
	Request *schema.Type
	// Reply is nil for an empty answer.
	Reply *schema.Type
	// Verb is the verb that clients use, in upper case; empty where no single
	// one is meant. MarkerVerb derives it from the routes.
	Verb string

	// unmarked and tagged are what Options say of replies and tags.
	unmarked, tagged bool
}

// Route is one path of an operation.
type Route struct {
	// Verbs in upper case; empty means every verb.
	Verbs []string
	// Path starts with a slash; members of the request are in braces.
	Path string
}

// MarkerVerb is the one verb that all routes take, or nothing.
func MarkerVerb(routes []Route) string {
	var verb string
	for _, r := range routes {
		for _, v := range r.Verbs {
			if verb != "" && v != verb {
				return ""
			}
			verb = v
		}
		if len(r.Verbs) == 0 {
			return ""
		}
	}
	return verb
}

// Options shape a listing. The zero value prints the current edition.
type Options struct {
	Edition Edition
	// Roots are declared in every current listing besides what operations need.
	Roots []*schema.Type
	// Preamble is text by language name that opens a Compat64 listing.
	Preamble map[string]string
	// WithoutBase names types that a Compat64 listing prints without base.
	WithoutBase []string
	// Undeclared names types that a Compat64 listing uses but does not declare.
	Undeclared []string
	// Bare leaves descriptions out.
	Bare bool
	// ResponseStatus, where it is set, is the type of a member of that name
	// that every reply gets, to tell what failed.
	ResponseStatus *schema.Type
	// Version, where it is not 0, gives every request a member of that name.
	Version int
	// Unmarked leaves out what tells a request's reply, and Tagged prints its
	// tags, in TypeScript and the languages of .NET and the JVM.
	Unmarked, Tagged bool
	// Foreign leaves the declarations of ServiceStack's interfaces to imports,
	// and Definite marks only nullable members as optional, in TypeScript.
	Foreign, Definite bool
	// Select is the part of the listing to print.
	Select Selection
	// Header lines open every listing as a comment; there may be none.
	Header []string
	// Namespace holds the declarations where the language has such a thing;
	// each language has its own default.
	Namespace string
	// Imports replace what the language imports by default, each in the
	// language's own spelling.
	Imports []string
}

// Language prints listings.
type Language interface {
	// Name is the language's name in addresses, for instance typescript.
	Name() string
	// Label is its name for people, for instance TypeScript.
	Label() string
	// Print gives the source code of a listing; it ends with a line break.
	Print(l *Listing) []byte
}

var languages = []Language{
	csharp{},
	typeScript{},
	ambient{},
	mjs{},
	dart{},
	java{},
	kotlin{},
	python{},
	swift{},
	php{},
	vbnet{},
	fsharp{},
	golang{},
	rust{},
}

// Languages gives the languages in the order in which pages offer them.
func Languages() []Language { return slices.Clone(languages) }

// LanguageOf finds a language by its name in addresses.
func LanguageOf(name string) (Language, bool) {
	i := slices.IndexFunc(languages, func(l Language) bool { return l.Name() == name })
	if i < 0 {
		return nil, false
	}
	return languages[i], true
}

// Print lists the types of the operations in a language.
func Print(language Language, operations []Operation, o Options) []byte {
	if _, ok := language.(typeScript); !ok {
		o.Edition = Current // the only language with an earlier form is TypeScript
	}
	return language.Print(newListing(operations, o, language.Name()))
}
