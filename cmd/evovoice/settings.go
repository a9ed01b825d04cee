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
	Config          string        `yaml:"-" help:"Configuration file in YAML." placeholder:"FILE" env:"EVOVOICE_CONFIG"`
	Listen          string        `yaml:"listen" help:"Address to serve on; port 0 picks a free one, and systemd takes the socket that the service manager hands over." default:"127.0.0.1:8080" env:"EVOVOICE_LISTEN"`
	Data            string        `yaml:"data" help:"Folder of the database and the secret key." default:"data" placeholder:"DIR" env:"EVOVOICE_DATA"`
	Database        string        `yaml:"database" help:"Database, as sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE; evovoice.db in the data folder unless given." placeholder:"URL" env:"EVOVOICE_DATABASE"`
	DatabaseReaders int           `yaml:"database-readers" help:"Connections that read from PostgreSQL; four a core unless given." env:"EVOVOICE_DATABASE_READERS"`
	MigrationBackup bool          `yaml:"backup-before-migration" name:"backup-before-migration" help:"Take a backup into the data folder before the schema of a database is changed." default:"true" negatable:"" env:"EVOVOICE_BACKUP_BEFORE_MIGRATION"`
	SecretKey       string        `yaml:"secret-key" help:"Key of 64 hexadecimal digits that seals stored credentials; the file secret.key in the data folder unless given." placeholder:"HEX" env:"EVOVOICE_SECRET_KEY"`
	MaxBody         int64         `yaml:"max-body" help:"Largest body of a request in bytes." default:"1048576" env:"EVOVOICE_MAX_BODY"`
	MaxCalls        int           `yaml:"max-calls" help:"Most calls in hand at once; more get 503." default:"1024" env:"EVOVOICE_MAX_CALLS"`
	CallTimeout     time.Duration `yaml:"call-timeout" help:"How long a call may take." default:"1m" env:"EVOVOICE_CALL_TIMEOUT"`
	Origins         []string      `yaml:"origins" help:"Origins whose pages may call from a browser, such as https://portal.example; * for all, without sessions." placeholder:"ORIGIN" env:"EVOVOICE_ORIGINS"`
	JSONP           bool          `yaml:"jsonp" name:"jsonp" help:"Answer calls with ?callback= as a script." default:"true" negatable:"" env:"EVOVOICE_JSONP"`
	ServerTiming    bool          `yaml:"server-timing" help:"Tell callers how long their call took." env:"EVOVOICE_SERVER_TIMING"`
	TrustedProxies  []string      `yaml:"trusted-proxies" help:"Networks whose X-Forwarded headers are believed." default:"127.0.0.0/8,::1/128" placeholder:"CIDR" env:"EVOVOICE_TRUSTED_PROXIES"`
	StopTimeout     time.Duration `yaml:"stop-timeout" help:"How long requests in flight may take when the server stops." default:"15s" env:"EVOVOICE_STOP_TIMEOUT"`
	Drain           time.Duration `yaml:"drain" help:"How long answers close their connections before the server stops." env:"EVOVOICE_DRAIN"`
	WaitForLock     time.Duration `yaml:"wait-for-lock" help:"How long a start waits for another server to let go of the database." env:"EVOVOICE_WAIT_FOR_LOCK"`
	MetricsListen   string        `yaml:"metrics-listen" help:"Address that tells metrics at /metrics to whoever asks, such as 127.0.0.1:9090; nowhere unless given." placeholder:"ADDRESS" env:"EVOVOICE_METRICS_LISTEN"`
	TraceEndpoint   string        `yaml:"trace-endpoint" help:"Collector that is told of calls by OTLP over HTTP, such as http://localhost:4318; none unless given." placeholder:"URL" env:"EVOVOICE_TRACE_ENDPOINT"`
	TraceRatio      float64       `yaml:"trace-ratio" help:"Share of calls that it is told of, from 0 to 1." default:"0.1" env:"EVOVOICE_TRACE_RATIO"`
	PublicURL       string        `yaml:"public-url" name:"public-url" help:"Where people reach the server, such as https://voice.example; the address it listens on unless given." placeholder:"URL" env:"EVOVOICE_PUBLIC_URL"`
	RecoveryLink    string        `yaml:"recovery-link" help:"Page for a new password, with {email} and {token} in it; the form of RecoverPassword unless given." placeholder:"URL" env:"EVOVOICE_RECOVERY_LINK"`
	LoginRate       float64       `yaml:"login-rate" help:"Calls a second of one login; 0 for any number." default:"100" env:"EVOVOICE_LOGIN_RATE"`
	LoginBurst      int           `yaml:"login-burst" help:"Calls at once of one login." default:"500" env:"EVOVOICE_LOGIN_BURST"`
	AddressRate     float64       `yaml:"address-rate" help:"Calls a second from one address; 0 for any number." default:"200" env:"EVOVOICE_ADDRESS_RATE"`
	AddressBurst    int           `yaml:"address-burst" help:"Calls at once from one address." default:"1000" env:"EVOVOICE_ADDRESS_BURST"`
	FailureRate     int           `yaml:"failure-rate" help:"Failed sign-ins and asked recoveries a minute from one address; 0 for any number." default:"20" env:"EVOVOICE_FAILURE_RATE"`
	SMTPServer      string        `yaml:"smtp-server" name:"smtp-server" help:"Mail server for accounts that have none; without one their mail is only logged as not sent." placeholder:"HOST" env:"EVOVOICE_SMTP_SERVER"`
	SMTPPort        int           `yaml:"smtp-port" name:"smtp-port" help:"Its port." default:"587" env:"EVOVOICE_SMTP_PORT"`
	SMTPSecurity    string        `yaml:"smtp-security" name:"smtp-security" help:"How its line is made safe: auto (TLS from the start on port 465, elsewhere once it is offered), tls or starttls." enum:"auto,tls,starttls" default:"auto" env:"EVOVOICE_SMTP_SECURITY"`
	SMTPUser        string        `yaml:"smtp-user" name:"smtp-user" help:"User name to sign in to it with; nobody signs in unless given." env:"EVOVOICE_SMTP_USER"`
	SMTPPassword    string        `yaml:"smtp-password" name:"smtp-password" help:"Its password." env:"EVOVOICE_SMTP_PASSWORD"`
	SMTPFrom        string        `yaml:"smtp-from" name:"smtp-from" help:"Address that its mail comes from." placeholder:"ADDRESS" env:"EVOVOICE_SMTP_FROM"`
	SMTPName        string        `yaml:"smtp-name" name:"smtp-name" help:"Name shown with that address." default:"Evo Voice" env:"EVOVOICE_SMTP_NAME"`
	MailNetworks    []string      `yaml:"mail-networks" help:"Networks beside public addresses in which the mail servers of accounts may stand." placeholder:"CIDR" env:"EVOVOICE_MAIL_NETWORKS"`
	LogFormat       string        `yaml:"log-format" help:"Form of the log on standard error: text or json." enum:"text,json" default:"text" env:"EVOVOICE_LOG_FORMAT"`
	LogLevel        string        `yaml:"log-level" help:"Least level that is logged: debug, info, warn or error." enum:"debug,info,warn,error" default:"info" env:"EVOVOICE_LOG_LEVEL"`
	AdminEmail      string        `yaml:"admin-email" help:"Email address of the login made on the first start." default:"${admin_email}" env:"EVOVOICE_ADMIN_EMAIL"`
	AdminPassword   string        `yaml:"admin-password" help:"Its password; made up and printed once unless given." env:"EVOVOICE_ADMIN_PASSWORD"`
}

// company says whether a command has the database to itself.
type company int

const (
	alone  company = iota // for servers
	beside                // for single commands, which a running server does not keep out
)

// open makes the application that the settings describe.
func (s *settings) open(ctx context.Context, t terminal, who company) (*app.App, error) {
	log, err := s.logger(t.log)
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
		Listen: s.Listen, Data: s.Data, Database: s.Database, DatabaseReaders: s.DatabaseReaders, SecretKey: s.SecretKey,
		MaxCalls: s.MaxCalls, CallTimeout: s.CallTimeout, Origins: s.Origins, JSONP: s.JSONP, ServerTiming: s.ServerTiming,
		MaxBody: s.MaxBody, StopTimeout: s.StopTimeout, Log: log,
	}
	c.Drain, c.LockTimeout = s.Drain, s.WaitForLock
	c.MetricsListen, c.TraceEndpoint, c.TraceRatio = s.MetricsListen, s.TraceEndpoint, s.TraceRatio
	if !(s.TraceRatio >= 0 && s.TraceRatio <= 1) {
		return c, fmt.Errorf("trace-ratio: expected a number from 0 to 1, got %v", s.TraceRatio)
	}
	c.PublicURL, c.RecoveryLink = strings.TrimRight(s.PublicURL, "/"), s.RecoveryLink
	c.SkipMigrationBackup, c.Version = !s.MigrationBackup, version
	if err := s.rates(&c); err != nil {
		return c, err
	}
	if s.MaxBody <= 0 {
		return c, fmt.Errorf("max-body: expected a positive count of bytes, got %d", s.MaxBody)
	}
	s.mail(&c)
	var err error
	if c.TrustedProxies, err = networks("trusted-proxies", s.TrustedProxies); err != nil {
		return c, err
	}
	c.MailNetworks, err = networks("mail-networks", s.MailNetworks)
	return c, err
}

// rates puts the bounds on how often others may call into a configuration.
func (s *settings) rates(c *app.Config) error {
	for name, value := range map[string]float64{
		"login-rate": s.LoginRate, "login-burst": float64(s.LoginBurst), "address-rate": s.AddressRate,
		"address-burst": float64(s.AddressBurst), "failure-rate": float64(s.FailureRate),
	} {
		if !(value >= 0 && value <= 1e9) {
			return fmt.Errorf("%s: expected a number from 0 to a billion, got %v", name, value)
		}
	}
	c.LoginRate.PerSecond, c.LoginRate.Burst = s.LoginRate, s.LoginBurst
	c.AddressRate.PerSecond, c.AddressRate.Burst = s.AddressRate, s.AddressBurst
	c.Guesses.PerSecond, c.Guesses.Burst = float64(s.FailureRate)/60, s.FailureRate
	return nil
}

// mail puts the server's own mail account into a configuration.
func (s *settings) mail(c *app.Config) {
	c.Mail.Server, c.Mail.Port = s.SMTPServer, s.SMTPPort
	c.Mail.UserName, c.Mail.Password = s.SMTPUser, s.SMTPPassword
	c.Mail.From, c.Mail.FromName = s.SMTPFrom, s.SMTPName
	switch s.SMTPSecurity {
	case "tls":
		c.Mail.Security = "tls"
	case "starttls":
		c.Mail.Security = "starttls"
	}
}

// networks reads a list of networks that came with a setting.
func networks(name string, texts []string) ([]netip.Prefix, error) {
	var all []netip.Prefix
	for _, text := range texts {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			return nil, fmt.Errorf("%s: expected a network such as 10.0.0.0/8, got %q", name, text)
		}
		all = append(all, p)
	}
	return all, nil
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
			if name == "admin-password" || name == "secret-key" || name == "smtp-password" {
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
