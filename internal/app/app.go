// Package app turns a configuration into stores, services and servers, and
// starts and stops them. It is what the program and the end-to-end tests run,
// and holds no rule of any domain.
package app

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"evovoice/host"
	"evovoice/host/metadata"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/audit"
	"evovoice/internal/calendar"
	"evovoice/internal/customer"
	"evovoice/internal/limit"
	"evovoice/internal/mail"
	"evovoice/internal/metrics"
	"evovoice/internal/password"
	"evovoice/internal/secret"
	"evovoice/internal/settings"
	"evovoice/internal/signin"
	"evovoice/internal/store"
	"evovoice/internal/store/queue"
	"evovoice/internal/trace"
	"evovoice/internal/user"
)

// Config is everything that can be set about a server.
type Config struct {
	// Listen is the address to serve on, where port 0 picks a free one, or
	// FromManager.
	Listen string
	// Data is the folder of the database and the secret key; it is made.
	Data string
	// Database is sqlite:FILE, postgres://USER:PASSWORD@HOST/DATABASE, or empty
	// for the file evovoice.db in Data.
	Database string
	// DatabaseReaders is how many connections read from PostgreSQL; 0 means four
	// a core.
	DatabaseReaders int
	// SecretKey seals stored credentials: 64 hexadecimal digits, or empty for
	// the key file in Data, which is made.
	SecretKey string
	// MaxBody bounds a request's body in bytes; 0 means 1 MiB.
	MaxBody int64
	// MaxCalls bounds the calls in hand at once; 0 means 1024.
	MaxCalls int
	// CallTimeout bounds how long a call may take; 0 means one minute.
	CallTimeout time.Duration
	// Origins are those whose pages may call from a browser.
	Origins []string
	// JSONP answers calls with a callback as a script.
	JSONP bool
	// ServerTiming tells callers how long their call took.
	ServerTiming bool
	// TrustedProxies may tell the caller's address and scheme in X-Forwarded
	// headers.
	TrustedProxies []netip.Prefix
	// Mail is the server's own mail account, for accounts without one; one
	// without a server is none.
	Mail mail.Account
	// MailNetworks are reached for the mail accounts in settings beside public
	// addresses, on every port.
	MailNetworks []netip.Prefix
	// PublicURL is where people reach the server, without a slash at the end;
	// empty means the address that it listens on.
	PublicURL string
	// RecoveryLink is the page for a new password, in which {email} and {token}
	// stand for the two; empty means the form of RecoverPassword.
	RecoveryLink string
	// LoginRate and AddressRate bound the calls of a login and of an address.
	LoginRate, AddressRate limit.Rate
	// Guesses bounds an address's failed sign-ins and asked recoveries.
	Guesses limit.Rate
	// MetricsListen is the address that tells metrics to whoever asks; empty for
	// none.
	MetricsListen string
	// TraceEndpoint is the collector that is told of calls by OTLP over HTTP,
	// empty for none; TraceRatio is the share of calls, from 0 to 1.
	TraceEndpoint string
	TraceRatio    float64
	// Version is that of the program, for metrics and traces.
	Version string
	// LockTimeout bounds how long a start waits for another server to let go of
	// the embedded database.
	LockTimeout time.Duration
	// Drain is how long callers are sent away before the server stops.
	Drain time.Duration
	// StopTimeout bounds how long requests in flight may take when the server
	// stops; 0 means 15 seconds.
	StopTimeout time.Duration
	// SkipMigrationBackup changes the schema of an existing database without
	// taking a backup first.
	SkipMigrationBackup bool
	// Shared opens the database beside a running server, for single commands.
	Shared bool
	// Now is the clock; nil is the system's.
	Now func() time.Time
	// Elapsed tells how much time has passed, whatever is done to the clock; nil
	// is the system's monotonic clock.
	Elapsed func() time.Duration
	Log     *slog.Logger
	// observer is told what the writer of the database does.
	observer queue.Observer
}

// App is a server with its services.
type App struct {
	Users     *user.Service
	SignIn    *signin.Service
	Accounts  *account.Service
	Customers *customer.Service
	Calendar  *calendar.Service
	Settings  *settings.Service
	Audit     *audit.Service

	config Config
	db     *store.DB
	hasher *password.Hasher
	// byLogin and byAddress bound how often either calls.
	byLogin, byAddress *limit.Limiter
	outbox             *mail.Outbox
	handler            http.Handler
	server             *http.Server
	listener           net.Listener
	handed             bool // the listener came from the service manager
	served             chan error
	connections        atomic.Int64 // that are open
	leaving, stopping  atomic.Bool

	metrics       *metrics.Metrics // nil for none
	metricsURL    string
	numbers       *http.Server
	numbersServed chan error
	tracer        *trace.Tracer // nil for none
}

// New opens the database, brings it up to date and makes the services. Stop
// gives everything back, started or not.
func New(ctx context.Context, config Config) (*App, error) {
	if config.Now == nil {
		config.Now = time.Now
	}
	if config.Elapsed == nil {
		started := time.Now()
		config.Elapsed = func() time.Duration { return time.Since(started) }
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	if config.StopTimeout == 0 {
		config.StopTimeout = 15 * time.Second
	}
	a := &App{config: config}
	if err := a.takeSocket(); err != nil {
		return nil, err
	}
	if err := a.build(ctx); err != nil {
		a.stopWatching()
		return nil, errors.Join(err, a.closeListener())
	}
	return a, nil
}

func (a *App) build(ctx context.Context) error {
	if err := a.startWatching(ctx); err != nil {
		return err
	}
	engine, err := a.awaitEngine(ctx)
	if err != nil {
		return err
	}
	a.db = store.New(a.traced(engine), a.config.Now, encode)
	if err := a.makeServices(); err != nil {
		return errors.Join(err, a.db.Close())
	}
	return nil
}

// encode gives JSON in memory of its own size: it is kept for a while, and the
// memory that it grows in takes several times as much.
func encode(v any) ([]byte, error) {
	room := drafts.Get().(*[]byte)
	text, err := wire.AppendJSON((*room)[:0], v)
	if err != nil {
		return nil, err
	}
	if cap(text) <= maxDraft {
		*room = text
		drafts.Put(room)
	}
	return bytes.Clone(text), nil
}

var drafts = sync.Pool{New: func() any { return new([]byte) }}

// maxDraft bounds the memory that is kept to grow in, in bytes.
const maxDraft = 256 << 10

func (a *App) makeServices() error {
	box, err := a.openSecrets()
	if err != nil {
		return err
	}
	if a.hasher, err = password.NewHasher(); err != nil {
		return err
	}
	a.Accounts = account.New(a.db, box)
	a.Customers = customer.New(a.db)
	if err := a.makeSettings(box); err != nil {
		return err
	}
	a.Calendar = calendar.New(calendar.Config{DB: a.db, Decode: wire.DecodeJSON, Customers: a.Customers, Log: a.config.Log})
	a.Customers.Schedules = a.Calendar
	a.makeSignIn(box)
	a.Accounts.Checks = []account.Check{a.Settings.AccountCheck(), a.Calendar.AccountCheck()}
	a.Accounts.Dependents = []account.Dependent{a.Customers.InAccounts(), a.Users.InAccounts(), a.Settings.InAccounts()}
	a.makeAudit()
	h, err := host.New(&host.Config{
		Name:       "Evo Voice",
		Operations: operations(),
		Services:   []any{a.Users, a.SignIn, a.Accounts, a.Customers, a.Calendar, a.Settings, a.Audit},
		Hooks:      host.Hooks{Identify: a.identify, Authorize: authorize, Around: a.around, Reader: a.reader, Secure: a.secure, LogAttrs: logAttrs},
		Listing:    listing(),
		Providers: []metadata.AuthProvider{
			{Name: "basic", Type: "Basic", Label: "Basic Auth"},
			{Name: "credentials", Type: "credentials", Label: "Sign In"},
		},
		SignInPath:   "/json/metadata?op=Authenticate#try",
		MaxBody:      a.config.MaxBody,
		MaxCalls:     a.config.MaxCalls,
		Timeout:      a.config.CallTimeout,
		Origins:      a.config.Origins,
		JSONP:        a.config.JSONP,
		ServerTiming: a.config.ServerTiming,
		Now:          a.config.Now,
		NewRequestID: newRequestID,
		Log:          a.config.Log,
	})
	if err != nil {
		return err
	}
	a.handler = a.route(h)
	return nil
}

func (a *App) openSecrets() (*secret.Box, error) {
	if a.config.SecretKey != "" {
		return secret.New(a.config.SecretKey)
	}
	return secret.KeyFile(filepath.Join(a.config.Data, "secret.key"))
}

func newRequestID() string {
	var raw [12]byte
	rand.Read(raw[:])
	return hex.EncodeToString(raw[:])
}

const pingTimeout = 5 * time.Second

// Ready tells whether the server can answer calls, and if not why.
func (a *App) Ready(ctx context.Context) error {
	if a.stopping.Load() || a.leaving.Load() {
		return errors.New("stopping")
	}
	ctx, cancel := context.WithTimeout(ctx, pingTimeout)
	defer cancel()
	if err := a.db.Ping(ctx); err != nil {
		return fmt.Errorf("database: %w", err)
	}
	return nil
}

func health(w http.ResponseWriter, err error) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		fmt.Fprintln(w, `{"status":"unavailable"}`)
		return
	}
	fmt.Fprintln(w, `{"status":"ok"}`)
}

// Start listens and serves; it returns once calls are answered.
func (a *App) Start() error {
	if err := a.listen(); err != nil {
		return err
	}
	if err := a.serveMetrics(); err != nil {
		return err
	}
	a.server = &http.Server{
		Handler:           a.handler,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ConnState:         a.countConnections,
		ErrorLog:          slog.NewLogLogger(a.config.Log.Handler(), slog.LevelWarn),
	}
	a.outbox.Start()
	a.Customers.Start(a.config.Log)
	a.served = make(chan error, 1)
	go func() { a.served <- a.server.Serve(joinedListener{a.listener}) }()
	return nil
}

// URL is where the started server answers, without a slash at the end.
func (a *App) URL() string { return "http://" + a.listener.Addr().String() }

// Wait gives the error that ended the server, or nil when ctx ends first.
func (a *App) Wait(ctx context.Context) error {
	select {
	case err := <-a.served:
		a.served <- err
		return err
	case <-ctx.Done():
		return nil
	}
}

// Stop lets requests in flight finish within the bound, ends those that do not,
// and closes the database. It may be called more than once.
func (a *App) Stop() error {
	if a.stopping.Swap(true) {
		return nil
	}
	if a.server != nil {
		a.leave()
		ctx, cancel := context.WithTimeout(context.Background(), a.config.StopTimeout)
		defer cancel()
		if err := a.server.Shutdown(ctx); err != nil {
			a.config.Log.Warn("requests in flight were ended", "error", err)
			a.server.Close() //nolint:errcheck // there is nobody left to answer
		}
		<-a.served
	}
	a.SignIn.Stop()
	a.Customers.Stop()
	a.stopMail()
	a.stopWatching()
	return errors.Join(a.closeListener(), a.db.Close())
}

// closeListener closes a listener that no server was started on, which would.
func (a *App) closeListener() error {
	if a.listener == nil || a.server != nil {
		return nil
	}
	return a.listener.Close()
}
