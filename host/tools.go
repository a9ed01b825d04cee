package host

import (
	"net/http"
	"strings"

	"evovoice/host/metadata"
	"evovoice/host/wire"
)

// tool gives the model that a path stands for, which ServiceStack's tools read.
func (s *site) tool(r *http.Request, path string) (any, bool) {
	base := s.baseURL(r, listingQuery{})
	switch path {
	case typesPath:
		return metadata.Listings(base), true
	case typesPath + "/metadata":
		return metadata.Types(s.operations, s.toolOptions(base)), true
	case "/metadata/app":
		return metadata.App(s.operations, s.toolOptions(base)), true
	case "/operations/metadata":
		return metadata.OperationsMetadata(s.operations), true
	}
	if path == "/metadata/nav" || strings.HasPrefix(path, "/metadata/nav/") {
		return metadata.Nav(base, s.signInLinks()...), true
	}
	return nil, false
}

func (s *site) signInLinks() []metadata.Link {
	if s.host.config.SignInPath == "" {
		return nil
	}
	return []metadata.Link{{Href: s.host.config.SignInPath, Label: "Sign in"}}
}

// isTool tells whether tools read a path; a suffix of .json says nothing new.
func isTool(path string) bool {
	switch path {
	case typesPath, typesPath + "/metadata", "/metadata/app", "/operations/metadata":
		return true
	}
	return path == "/metadata/nav" || strings.HasPrefix(path, "/metadata/nav/") && strings.Count(path, "/") == 3
}

func (s *site) toolOptions(base string) metadata.Options {
	o := metadata.Options{
		BaseURL: base, Service: s.host.config.Name, Roots: s.host.config.Listing.Roots,
		Plugins: []string{"metadata", "nativetypes", "openapi"}, Providers: s.host.config.Providers,
		SignInPath: s.host.config.SignInPath, ContentTypes: map[string]string{},
	}
	for _, f := range wire.Formats() {
		kind, _, _ := strings.Cut(f.ContentType, ";")
		o.ContentTypes[f.Name] = kind
	}
	return o
}

func (s *site) model(w http.ResponseWriter, r *http.Request, path string) error {
	value, _ := s.tool(r, strings.TrimSuffix(path, ".json"))
	text, err := wire.AppendJSON(nil, value)
	if err != nil {
		return err
	}
	s.write(w, r, http.StatusOK, file{kind: wire.JSON.ContentType, text: text})
	return nil
}
