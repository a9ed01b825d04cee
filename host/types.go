package host

import (
	"net/http"
	"net/url"
	"reflect"
	"strconv"
	"strings"

	"evovoice/host/schema"
	"evovoice/host/typegen"
	"evovoice/internal/fault"
)

// typesPath is where type listings are read as plain text.
const typesPath = "/types"

// types answers /types/{language}, the listing of all types or of those that
// the query selects.
func (s *site) types(w http.ResponseWriter, r *http.Request, path string) error {
	name := segments(path)[1]
	language, ok := typegen.LanguageOf(name)
	if !ok {
		return fault.New(fault.NotFound, "No listing is made in the language '%s'", cut(name))
	}
	if ambient, ok := typegen.LanguageOf("typescript.d"); ok && name == "typescript" && (listingQuery{r.URL.Query()}).off("ExportAsTypes") {
		language = ambient // declarations of types, without anything to import
	}
	options, operations, err := s.listingOptions(r)
	if err != nil {
		return err
	}
	s.write(w, r, http.StatusOK, file{kind: listingType(language), text: typegen.Print(language, operations, options)})
	return nil
}

func listingType(language typegen.Language) string {
	if language.Name() == "mjs" {
		return jsType
	}
	return "text/plain; charset=utf-8"
}

// listingOptions reads the options of a listing, whose names count without case.
func (s *site) listingOptions(r *http.Request) (typegen.Options, []typegen.Operation, error) {
	o := s.host.config.Listing
	operations := make([]typegen.Operation, len(s.operations))
	for i, op := range s.operations {
		operations[i] = op.Operation
	}
	query := listingQuery{r.URL.Query()}
	var err error
	if o.Select, err = typegen.ParseSelection(query.text("IncludeTypes"), query.text("ExcludeTypes"), operations, o); err != nil {
		return o, nil, fault.New(fault.BadRequest, "%s", err)
	}
	o.Namespace = query.text("GlobalNamespace")
	if !plainName(o.Namespace) {
		return o, nil, fault.OnField(fault.Format, "GlobalNamespace", "GlobalNamespace must be a name of letters, digits, dots and _")
	}
	for _, name := range strings.Split(query.text("DefaultImports"), ",") {
		if name = strings.TrimSpace(name); name != "" {
			o.Imports = append(o.Imports, name)
		}
		if strings.ContainsAny(name, "\r\n") {
			return o, nil, fault.OnField(fault.Format, "DefaultImports", "DefaultImports must be on one line")
		}
	}
	o.Bare = query.off("AddDescriptionAsComments")
	o.Definite = query.off("MakePropertiesOptional")
	o.Foreign = query.off("AddServiceStackTypes")
	o.Unmarked = query.off("AddReturnMarker")
	o.Tagged = query.on("ExportTags")
	if query.on("AddResponseStatus") {
		o.ResponseStatus = schema.Of(reflect.TypeFor[ResponseStatus]())
	}
	if version := query.text("AddImplicitVersion"); version != "" {
		if o.Version, err = strconv.Atoi(version); err != nil {
			return o, nil, fault.OnField(fault.Serialization, "AddImplicitVersion", "AddImplicitVersion must be a whole number")
		}
	}
	if _, without := query.find("WithoutOptions"); !without {
		o.Header = s.listingHeader(r, query)
	}
	return o, operations, nil
}

func plainName(name string) bool {
	return len(name) <= 200 && strings.Trim(strings.ToLower(name), "abcdefghijklmnopqrstuvwxyz0123456789._") == ""
}

// listingNames are the options that a listing's header lists, in order.
var listingNames = []struct{ name, standard string }{
	{"GlobalNamespace", ""},
	{"MakePropertiesOptional", "True"},
	{"ExportAsTypes", "True"},
	{"AddServiceStackTypes", "True"},
	{"AddReturnMarker", "True"},
	{"AddResponseStatus", "False"},
	{"AddImplicitVersion", ""},
	{"AddDescriptionAsComments", "True"},
	{"ExportTags", "False"},
	{"IncludeTypes", ""},
	{"ExcludeTypes", ""},
	{"DefaultImports", ""},
}

// listingHeader tells how a listing was made, so that tools can make it anew:
// an option that was not given stands behind two slashes.
func (s *site) listingHeader(r *http.Request, query listingQuery) []string {
	lines := []string{
		"Options:",
		"Date: " + s.host.config.Now().UTC().Format("2006-01-02 15:04:05"),
		"Version: " + s.host.config.Version,
		`Tip: To override a DTO option, remove "//" prefix before updating`,
		"BaseUrl: " + s.baseURL(r, query),
		"",
	}
	for _, option := range listingNames {
		if value, given := query.find(option.name); given {
			lines = append(lines, option.name+": "+oneLine(value))
			continue
		}
		lines = append(lines, "//"+option.name+": "+option.standard)
	}
	return lines
}

func (s *site) baseURL(r *http.Request, query listingQuery) string {
	if given := query.text("BaseUrl"); given != "" {
		return oneLine(given)
	}
	scheme := "http"
	if secure := s.host.config.Hooks.Secure; r.TLS != nil || secure != nil && secure(r) {
		scheme = "https"
	}
	return scheme + "://" + oneLine(r.Host)
}

// oneLine keeps a caller's text from ending the comment that it is put into.
func oneLine(text string) string {
	text = strings.NewReplacer("\r", " ", "\n", " ", "*/", "* /", "\u2028", " ", "\u2029", " ", "*)", "* )", `"""`, `'''`).Replace(text)
	return strings.TrimSpace(cutAt(text, 500))
}

// listingQuery finds options in whatever case they were sent.
type listingQuery struct{ values url.Values }

func (q listingQuery) find(name string) (string, bool) {
	for n, texts := range q.values {
		if strings.EqualFold(n, name) {
			return strings.Join(texts, ","), true
		}
	}
	return "", false
}

func (q listingQuery) text(name string) string {
	value, _ := q.find(name)
	return value
}

func (q listingQuery) on(name string) bool  { return strings.EqualFold(q.text(name), "true") }
func (q listingQuery) off(name string) bool { return strings.EqualFold(q.text(name), "false") }
