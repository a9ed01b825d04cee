// Package pages makes the pages on which people read about operations and try
// them: the index, a page for each operation in the structure that scrapers of
// ServiceStack 6.4 hosts know, and the page that shows an answer. Pages are
// plain HTML without scripts or styles of their own, and link to one
// stylesheet. The package fills views from type descriptions and writes them;
// it refuses to serve them, to call operations, and to decide who may.
package pages

import (
	"bytes"
	"embed"
	"html/template"
	"io"
)

// StylePath is where pages look for the stylesheet.
const StylePath = "/metadata/style.css"

// IndexPath is the address of the index.
const IndexPath = "/metadata"

//go:embed web
var files embed.FS

var templates = template.Must(template.ParseFS(files, "web/*.html"))

// Style gives the stylesheet, to be served at StylePath as text/css.
func Style() []byte {
	text, err := files.ReadFile("web/style.css")
	if err != nil {
		panic(err) // it is part of the program
	}
	return text
}

// WriteIndex writes the page that lists all operations.
func WriteIndex(w io.Writer, v IndexView) error { return write(w, "index.html", v) }

// WriteOperation writes the page of one operation.
func WriteOperation(w io.Writer, v OperationView) error { return write(w, "operation.html", v) }

// WriteSnapshot writes the page of one answer.
func WriteSnapshot(w io.Writer, v SnapshotView) error { return write(w, "snapshot.html", v) }

// write makes the whole page before the first byte leaves, so that a failure
// never cuts one short.
func write(w io.Writer, name string, view any) error {
	var page bytes.Buffer
	if err := templates.ExecuteTemplate(&page, name, view); err != nil {
		return err
	}
	_, err := page.WriteTo(w)
	return err
}
