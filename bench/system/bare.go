package system

import (
	"context"
	"encoding/json"
	"path/filepath"

	"evovoice/bench/bare"
	"evovoice/bench/process"
)

// Bare is the least server: net/http with encoding/json and SQLite, or net/http
// with ready bytes.
type Bare struct {
	// Bytes leaves out JSON and the database.
	Bytes bool
	self  string
}

// Name implements System.
func (b *Bare) Name() string {
	if b.Bytes {
		return "bare: ready bytes"
	}
	return "bare: group commit"
}

// Prepare implements System.
func (b *Bare) Prepare(_ context.Context, shop *Shop) error {
	b.self = shop.Self
	return nil
}

// Start implements System.
func (b *Bare) Start(ctx context.Context, home *Home) (*Running, error) {
	return home.start(ctx, "/health", func(address string) process.Spec {
		o := bare.Options{Address: address, Token: token, Record: readyRecord()}
		if !b.Bytes {
			o.File = filepath.Join(home.Dir, "customers.db")
		}
		text, err := json.Marshal(o)
		if err != nil {
			panic(err) // strings always marshal
		}
		return process.Spec{Path: b.self, Args: []string{"bare", string(text)}}
	})
}

// readyRecord is as long as a record that evovoice answers.
func readyRecord() string {
	const rest = 1200 // breadcrumb, names, unset settings
	pad := make([]byte, rest)
	for i := range pad {
		pad[i] = 'x'
	}
	return `{"id":"ready","settings":"` + string(pad) + `","data":` + Data() + `}`
}

// SignIn implements System.
func (b *Bare) SignIn(_ context.Context, _ *Home, r *Running) (*Target, error) { return plain(r), nil }

// Stores tells whether a system keeps what it acknowledges.
func Stores(s System) bool {
	b, ok := s.(*Bare)
	return !ok || !b.Bytes
}

// Peer tells whether a system is somebody else's, as durable as evovoice.
func Peer(s System) bool {
	switch s := s.(type) {
	case *PocketBase:
		return s.FullSync
	case *Fastify:
		return true
	default:
		return false
	}
}

// All gives the systems in the order in which they take turns.
func All() []System {
	return []System{
		&Evovoice{}, &Evovoice{OnPostgres: true},
		&PocketBase{FullSync: true}, &PocketBase{},
		&Fastify{}, &Fastify{OnPostgres: true},
		&Bare{}, &Bare{Bytes: true},
	}
}
