package metadata

import (
	"slices"

	"evovoice/host/pages"
	"evovoice/host/schema"
)

// authenticate is the operation that ServiceStack's clients sign in with.
const authenticate = "Authenticate"

// Application describes the server, as /metadata/app gives it.
type Application struct {
	App    AppInfo   `json:"app"`
	UI     UI        `json:"ui"`
	Config AppConfig `json:"config"`
	// ContentTypeFormats are media types by format name.
	ContentTypeFormats map[string]string `json:"contentTypeFormats"`
	// HTTPHandlers are templates of addresses by handler name.
	HTTPHandlers  map[string]string `json:"httpHandlers"`
	Plugins       Plugins           `json:"plugins"`
	CustomPlugins map[string]string `json:"customPlugins"`
	API           Model             `json:"api"`
}

// AppInfo says what the server is.
type AppInfo struct {
	BaseURL     string `json:"baseUrl"`
	ServiceName string `json:"serviceName"`
	// JSTextCase is how members are spelled on the wire.
	JSTextCase string `json:"jsTextCase"`
}

// UI lists ServiceStack's own pages; a server of this package has none.
type UI struct {
	Modules []string `json:"modules"`
}

// AppConfig says how the server runs.
type AppConfig struct {
	DebugMode bool `json:"debugMode"`
}

// Plugins say what the server offers besides operations.
type Plugins struct {
	Loaded []string `json:"loaded"`
	// Auth is nil where there is no way to sign in.
	Auth *Auth `json:"auth,omitempty"`
}

// Auth says how to sign in.
type Auth struct {
	// IncludesRoles tells that replies to signing in name the login's roles.
	IncludesRoles bool   `json:"includesRoles"`
	HTMLRedirect  string `json:"htmlRedirect,omitempty"`
	// ServiceRoutes are paths by the name of the service that answers them.
	ServiceRoutes map[string][]string `json:"serviceRoutes"`
	AuthProviders []AuthProvider      `json:"authProviders"`
	RoleLinks     map[string][]Link   `json:"roleLinks"`
}

// AuthProvider is one way to sign in.
type AuthProvider struct {
	// Name is the last part of its path, for instance credentials.
	Name string `json:"name"`
	// Type is ServiceStack's name for its kind: credentials, Basic, Bearer, oauth.
	Type string `json:"type"`
	// Label is its name for people; it may be empty.
	Label string `json:"label,omitempty"`
}

// Link is one link for people.
type Link struct {
	ID    string `json:"id,omitempty"`
	Href  string `json:"href"`
	Label string `json:"label"`
}

// App describes the server with all its types and operations. Ways to sign in
// need a provider; their paths are those of the operation Authenticate.
func App(operations []pages.Operation, o Options) Application {
	a := Application{
		App:                AppInfo{BaseURL: o.BaseURL, ServiceName: o.Service, JSTextCase: "CamelCase"},
		UI:                 UI{Modules: []string{}},
		ContentTypeFormats: o.ContentTypes,
		HTTPHandlers:       map[string]string{"ApiHandlers.Json": "/api/{Request}"},
		Plugins:            Plugins{Loaded: o.Plugins},
		CustomPlugins:      map[string]string{},
		API:                Types(operations, o),
	}
	if a.ContentTypeFormats == nil {
		a.ContentTypeFormats = map[string]string{}
	}
	if a.Plugins.Loaded == nil {
		a.Plugins.Loaded = []string{}
	}
	if len(o.Providers) > 0 {
		a.Plugins.Auth = auth(operations, o)
	}
	return a
}

func auth(operations []pages.Operation, o Options) *Auth {
	a := &Auth{
		HTMLRedirect: o.SignInPath, ServiceRoutes: map[string][]string{},
		AuthProviders: o.Providers, RoleLinks: map[string][]Link{},
	}
	i := slices.IndexFunc(operations, func(op pages.Operation) bool { return op.Name == authenticate })
	if i < 0 {
		return a
	}
	if reply := operations[i].Reply; reply != nil {
		a.IncludesRoles = slices.ContainsFunc(reply.AllMembers(), func(m *schema.Member) bool { return m.Name == "roles" })
	}
	var paths []string
	for _, r := range operations[i].Routes {
		paths = append(paths, r.Path)
	}
	if paths != nil {
		slices.Sort(paths)
		a.ServiceRoutes[authenticate+"Service"] = paths
	}
	return a
}

// Navigation is what /metadata/nav gives.
type Navigation struct {
	BaseURL string `json:"baseUrl"`
	Results []Link `json:"results"`
	// NavItemsMap has further links by the name of their menu.
	NavItemsMap map[string][]Link `json:"navItemsMap"`
}

// Nav gives the navigation of the server at base, an absolute address: links to
// where people sign in, and no others.
func Nav(base string, auth ...Link) Navigation {
	return Navigation{
		BaseURL:     base,
		Results:     []Link{},
		NavItemsMap: map[string][]Link{"auth": append([]Link{}, auth...)},
	}
}
