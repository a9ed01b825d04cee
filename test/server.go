package test

import (
	"context"
	"database/sql"
	"log/slog"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/internal/app"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/user"
)

// The login that a started server has, and the password of all others.
const (
	AdminEmail = "admin@harbor.example"
	Password   = "a password of the tests"
)

// Clock is the system's clock until it is stopped or moved ahead.
type Clock struct {
	mu      sync.Mutex
	stopped time.Time
	ahead   time.Duration
}

// Now tells the time.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.stopped.IsZero() {
		return c.stopped.Add(c.ahead)
	}
	return time.Now().Add(c.ahead)
}

// Stop holds the clock; from then on only Advance moves it.
func (c *Clock) Stop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.stopped = time.Now()
}

// Advance moves the clock ahead.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead += d
}

// Server is the server inside the test.
type Server struct {
	App    *app.App
	Clock  *Clock
	config app.Config
}

// Start starts the server on an empty data folder; change may change its
// configuration. It is stopped at the end of the test.
func Start(t testing.TB, change ...func(*app.Config)) *Server {
	t.Helper()
	s := &Server{Clock: &Clock{}}
	s.config = app.Config{
		Listen: "127.0.0.1:0", Data: t.TempDir(), Now: s.Clock.Now,
		Log: slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelError})),
	}
	for _, fn := range change {
		fn(&s.config)
	}
	if s.config.Database == "" {
		s.config.Database = database(t, s.config.Data, pgtest.URL)
	}
	s.start(t)
	if _, err := s.App.FirstStart(t.Context(), AdminEmail, Password); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.App.Stop(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func (s *Server) start(t testing.TB) {
	t.Helper()
	var err error
	if s.App, err = app.New(context.WithoutCancel(t.Context()), s.config); err != nil {
		t.Fatal(err)
	}
	if err := s.App.Start(); err != nil {
		t.Fatal(err)
	}
}

// Restart stops the server and starts it anew on the same data, at another
// address.
func (s *Server) Restart(t testing.TB) {
	t.Helper()
	if err := s.App.Stop(); err != nil {
		t.Fatal(err)
	}
	s.start(t)
}

// Client speaks to the server without signing in.
func (s *Server) Client() Client { return At(s.App.URL()) }

// Admin speaks to the server as a SystemAdministrator.
func (s *Server) Admin() Client { return s.Client().Basic(AdminEmail, Password) }

// AddLogin adds a login with Password, and speaks to the server as it.
func (s *Server) AddLogin(t testing.TB, l user.Login) Client {
	t.Helper()
	if _, err := s.App.AddLogin(t.Context(), l, Password); err != nil {
		t.Fatal(err)
	}
	return s.Client().Basic(l.Email, Password)
}

// Rows counts the rows of a table, as they are on disk.
func (s *Server) Rows(t testing.TB, table string) int {
	t.Helper()
	if strings.HasPrefix(s.config.Database, "postgres:") {
		return pgtest.Rows(t, s.config.Database, table)
	}
	file := url.URL{Scheme: "file", Path: filepath.Join(s.config.Data, "evovoice.db"), RawQuery: "mode=ro"}
	db, err := sql.Open("sqlite", file.String())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	count := 0
	if err := db.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM "+table).Scan(&count); err != nil {
		t.Fatal(err)
	}
	return count
}
