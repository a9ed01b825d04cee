package openapi

import "embed"

// Addresses that the page and its files refer to. The page reads the document
// at DocumentPath and links to YAMLPath and to the index of host/pages.
const (
	PagePath     = "/openapi"
	ScriptPath   = "/openapi/browser.js"
	StylePath    = "/openapi/browser.css"
	DocumentPath = "/openapi.json"
	YAMLPath     = "/openapi.yaml"
)

// ContentSecurityPolicy is what the page can do with: its own script and
// stylesheet, and calls to the server that it comes from.
const ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

//go:embed web
var files embed.FS

// Page gives the API browser, to be served at PagePath as text/html with
// ContentSecurityPolicy.
func Page() []byte { return file("web/browser.html") }

// Script gives the page's script, to be served at ScriptPath as text/javascript.
func Script() []byte { return file("web/browser.js") }

// Style gives the page's stylesheet, to be served at StylePath as text/css.
func Style() []byte { return file("web/browser.css") }

func file(name string) []byte {
	text, err := files.ReadFile(name)
	if err != nil {
		panic(err) // it is part of the program
	}
	return text
}
