package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"os"
	"strings"
	"time"

	"github.com/alecthomas/kong"
	"github.com/goccy/go-yaml"

	"evovoice/api"
	"evovoice/internal/app"
)

// settings are what can be set about the server. A flag beats its environment
// variable, and both beat the configuration file, whose keys are the flags'
// names.
type settings struct {
	Config         string        `yaml:"-" help:"Configuration file in YAML." placeholder:"FILE" env:"EVOVOICE_CONFIG"`
	Listen         string        `yaml:"listen" help:"Address to serve on; port 0 picks a free one." default:"127.0.0.1:8080" env:"EVOVOICE_LISTEN"`
	Data           string        `yaml:"data" help:"Folder of the database and the secret key." default:"data" placeholder:"DIR" env:"EVOVOICE_DATA"`
	Database       string        `yaml:"database" help:"Database, as sqlite:FILE; evovoice.db in the data folder unless given." placeholder:"URL" env:"EVOVOICE_DATABASE"`
	SecretKey      string        `yaml:"secret-key" help:"Key of 64 hexadecimal digits that seals stored credentials; the file secret.key in the data folder unless given." placeholder:"HEX" env:"EVOVOICE_SECRET_KEY"`
	MaxBody        int64         `yaml:"max-body" help:"Largest body of a request in bytes." default:"1048576" env:"EVOVOICE_MAX_BODY"`
	MaxCalls       int           `yaml:"max-calls" help:"Most calls in hand at once; more get 503." default:"1024" env:"EVOVOICE_MAX_CALLS"`
	CallTimeout    time.Duration `yaml:"call-timeout" help:"How long a call may take." default:"1m" env:"EVOVOICE_CALL_TIMEOUT"`
	Origins        []string      `yaml:"origins" help:"Origins whose pages may call from a browser, such as https://portal.example; * for all, without sessions." placeholder:"ORIGIN" env:"EVOVOICE_ORIGINS"`
	JSONP          bool          `yaml:"jsonp" name:"jsonp" help:"Answer calls with ?callback= as a script." default:"true" negatable:"" env:"EVOVOICE_JSONP"`
	ServerTiming   bool          `yaml:"server-timing" help:"Tell callers how long their call took." env:"EVOVOICE_SERVER_TIMING"`
	TrustedProxies []string      `yaml:"trusted-proxies" help:"Networks whose X-Forwarded headers are believed." default:"127.0.0.0/8,::1/128" placeholder:"CIDR" env:"EVOVOICE_TRUSTED_PROXIES"`
	StopTimeout    time.Duration `yaml:"stop-timeout" help:"How long requests in flight may take when the server stops." default:"15s" env:"EVOVOICE_STOP_TIMEOUT"`
	LogFormat      string        `yaml:"log-format" help:"Form of the log on standard error: text or json." enum:"text,json" default:"text" env:"EVOVOICE_LOG_FORMAT"`
	LogLevel       string        `yaml:"log-level" help:"Least level that is logged: debug, info, warn or error." enum:"debug,info,warn,error" default:"info" env:"EVOVOICE_LOG_LEVEL"`
	AdminEmail     string        `yaml:"admin-email" help:"Email address of the login made on the first start." default:"${admin_email}" env:"EVOVOICE_ADMIN_EMAIL"`
	AdminPassword  string        `yaml:"admin-password" help:"Its password; made up and printed once unless given." env:"EVOVOICE_ADMIN_PASSWORD"`
}

// company says whether a command has the database to itself.
type company int

const (
	alone  company = iota // for servers
	beside                // for single commands, which a running server does not keep out
)

// open makes the application that the settings describe.
func (s *settings) open(ctx context.Context, t terminal, who company) (*app.App, error) {
	log, err := s.logger(t.err)
	if err != nil {
		return nil, err
	}
	config, err := s.config(log)
	if err != nil {
		return nil, err
	}
	config.Shared = who == beside
	return app.New(ctx, config)
}

func (s *settings) config(log *slog.Logger) (app.Config, error) {
	c := app.Config{
		Listen: s.Listen, Data: s.Data, Database: s.Database, SecretKey: s.SecretKey,
		MaxCalls: s.MaxCalls, CallTimeout: s.CallTimeout, Origins: s.Origins, JSONP: s.JSONP, ServerTiming: s.ServerTiming,
		MaxBody: s.MaxBody, StopTimeout: s.StopTimeout, Log: log,
	}
	if s.MaxBody <= 0 {
		return c, fmt.Errorf("max-body: expected a positive count of bytes, got %d", s.MaxBody)
	}
	for _, text := range s.TrustedProxies {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			return c, fmt.Errorf("trusted-proxies: expected a network such as 10.0.0.0/8, got %q", text)
		}
		c.TrustedProxies = append(c.TrustedProxies, p)
	}
	return c, nil
}

func (s *settings) logger(w io.Writer) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(s.LogLevel)); err != nil {
		return nil, fmt.Errorf("log-level: %w", err)
	}
	options := &slog.HandlerOptions{Level: level}
	if s.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, options)), nil
	}
	return slog.New(slog.NewTextHandler(w, options)), nil
}

// variables are the names in the help texts and defaults.
func variables() kong.Vars {
	roles := make([]string, 0, len(api.Roles()))
	for _, r := range api.Roles() {
		roles = append(roles, string(r))
	}
	return kong.Vars{"admin_email": app.DefaultAdminEmail, "roles": strings.Join(roles, ",")}
}

// useConfigFile lets the parser take values from the file that --config or its
// variable names.
func useConfigFile(parser *kong.Kong, args []string) error {
	path := os.Getenv("EVOVOICE_CONFIG")
	for i, arg := range args {
		if value, ok := strings.CutPrefix(arg, "--config="); ok {
			path = value
		} else if arg == "--config" && i+1 < len(args) {
			path = args[i+1]
		}
	}
	if path == "" {
		return nil
	}
	values, err := readConfigFile(path)
	if err != nil {
		return err
	}
	resolve := kong.ResolverFunc(func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
		for _, name := range flag.Envs {
			if _, set := os.LookupEnv(name); set {
				return nil, nil
			}
		}
		return values[flag.Name], nil
	})
	return kong.Resolvers(resolve).Apply(parser)
}

// readConfigFile refuses keys that are no setting, naming their line.
func readConfigFile(path string) (map[string]any, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	var checked settings
	if err := yaml.UnmarshalWithOptions(text, &checked, yaml.Strict()); err != nil && !errors.Is(err, io.EOF) {
		return nil, fileError(path, err)
	}
	var values map[string]any
	if err := yaml.Unmarshal(text, &values); err != nil && !errors.Is(err, io.EOF) {
		return nil, fileError(path, err)
	}
	for name, value := range values {
		switch value := value.(type) {
		case nil, string:
		case []any:
			parts := make([]string, len(value))
			for i, part := range value {
				parts[i] = fmt.Sprint(part)
			}
			values[name] = strings.Join(parts, ",")
		default:
			// A number is no longer as it was written, which a secret must be.
			if name == "admin-password" || name == "secret-key" {
				return nil, fmt.Errorf("configuration %s: %s must be text; put it in quotes", path, name)
			}
		}
	}
	return values, nil
}

// fileError says in one line what is wrong and where. It shows nothing of the
// file, whose lines may hold secrets.
func fileError(path string, err error) error {
	var placed yaml.Error
	if errors.As(err, &placed) && placed.GetToken() != nil {
		return fmt.Errorf("configuration %s, line %d: %s", path, placed.GetToken().Position.Line, placed.GetMessage())
	}
	return fmt.Errorf("configuration %s: %w", path, err)
}
