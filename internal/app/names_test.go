package app

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"testing"

	"evovoice/api"
	"evovoice/internal/audit"
	"evovoice/internal/call"
)

// counts is a log that hands on how many names were indexed.
type counts chan int

// Write takes one entry of the log.
func (c counts) Write(entry []byte) (int, error) {
	var e struct {
		Msg   string
		Count int
	}
	if err := json.Unmarshal(entry, &e); err != nil {
		return 0, err
	}
	if e.Msg == "names of customers were indexed" {
		c <- e.Count
	}
	return len(entry), nil
}

// A server indexes the names that it finds waiting when it starts, and those of
// customers that are created while it runs.
func TestAServerIndexesNames(t *testing.T) {
	t.Parallel()
	ctx := call.Into(t.Context(), &call.Call{Caller: call.Caller{LoginID: "l", Email: "ann@example.com", Reach: call.Everywhere()}})
	data := t.TempDir()
	a, err := New(ctx, Config{Listen: "127.0.0.1:0", Data: data})
	if err != nil {
		t.Fatal(err)
	}
	account, err := a.Accounts.NewAccount(ctx, &api.NewAccount{Name: "Harbor"})
	if err != nil {
		t.Fatal(err)
	}
	add := func(a *App, n int) {
		t.Helper()
		for i := range n {
			if _, err := a.Customers.NewCustomer(ctx, &api.NewCustomer{AccountID: account.ID, Name: fmt.Sprint("Depot ", i)}); err != nil {
				t.Fatal(err)
			}
		}
	}
	const first, further = 3, 250
	add(a, first)
	if err := a.Stop(); err != nil {
		t.Fatal(err)
	}

	heard := make(counts, 10)
	h := startWith(t, func(c *Config) {
		c.Data = data
		c.Log = slog.New(slog.NewJSONHandler(heard, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	if n := <-heard; n != first {
		t.Errorf("%d names were indexed at the start, want %d", n, first)
	}
	add(h.App, further)
	if n := <-heard; n != further {
		t.Errorf("%d names were indexed later, want %d", n, further)
	}
	counted, err := h.Audit.Check(ctx)
	if want := (audit.Counted{Law: "search index", Count: first + further}); err != nil || !slices.Contains(counted, want) {
		t.Errorf("the check counted %v, %v; want %v", counted, err, want)
	}
}
