package metadata

import (
	"strings"

	"evovoice/host/typegen"
)

// ListingAddresses are the absolute addresses of the type listings, as /types
// gives them; those of languages that are not printed are empty. Names and order
// are those that ServiceStack's tools know.
type ListingAddresses struct {
	Metadata             string `json:"Metadata"`
	CSharp               string `json:"CSharp,omitempty"`
	FSharp               string `json:"FSharp,omitempty"`
	VbNet                string `json:"VbNet,omitempty"`
	TypeScript           string `json:"TypeScript,omitempty"`
	TypeScriptDefinition string `json:"TypeScriptDefinition,omitempty"`
	CommonJs             string `json:"CommonJs,omitempty"`
	Mjs                  string `json:"Mjs,omitempty"`
	Dart                 string `json:"Dart,omitempty"`
	Java                 string `json:"Java,omitempty"`
	Kotlin               string `json:"Kotlin,omitempty"`
	Swift                string `json:"Swift,omitempty"`
	Python               string `json:"Python,omitempty"`
	Php                  string `json:"Php,omitempty"`
	Go                   string `json:"Go,omitempty"`
	Rust                 string `json:"Rust,omitempty"`
}

// Listings gives the addresses of the listings that the server at base, an
// absolute address, prints below /types.
func Listings(base string) ListingAddresses {
	types := strings.TrimSuffix(base, "/") + "/types/"
	in := func(language string) string {
		if _, printed := typegen.LanguageOf(language); !printed {
			return ""
		}
		return types + language
	}
	return ListingAddresses{
		Metadata: types + "metadata",
		CSharp:   in("csharp"), FSharp: in("fsharp"), VbNet: in("vbnet"),
		TypeScript: in("typescript"), TypeScriptDefinition: in("typescript.d"), CommonJs: in("js"), Mjs: in("mjs"),
		Dart: in("dart"), Java: in("java"), Kotlin: in("kotlin"), Swift: in("swift"), Python: in("python"),
		Php: in("php"), Go: in("go"), Rust: in("rust"),
	}
}
