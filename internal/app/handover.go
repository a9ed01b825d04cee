package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"
	"time"

	"evovoice/internal/store"
	"evovoice/internal/store/sqlite"
)

// FromManager is the address to listen on that stands for the socket which the
// service manager opened. It stays open while one server takes over from
// another, and connections wait in it.
const FromManager = "systemd"

// firstHanded is the first file that a service manager hands over
// (sd_listen_fds(3)).
const firstHanded = 3

// takeSocket takes the socket of the service manager, if that is where the
// server is to listen and there is one. Single commands with the configuration
// of a server are given none, and need none.
func (a *App) takeSocket() error {
	given := os.Getenv("LISTEN_PID") == strconv.Itoa(os.Getpid()) && os.Getenv("LISTEN_FDS") == "1"
	if a.config.Listen != FromManager || !given {
		return nil
	}
	file := os.NewFile(firstHanded, "socket of the service manager")
	defer file.Close() // the listener has a copy
	listener, err := net.FileListener(file)
	if err != nil {
		return fmt.Errorf("listen: the socket of the service manager: %w", err)
	}
	if _, ok := listener.(*net.TCPListener); !ok {
		return errors.Join(fmt.Errorf("listen: the socket of the service manager is %s, not TCP", listener.Addr().Network()), listener.Close())
	}
	a.listener, a.handed = listener, true
	a.config.Listen = listener.Addr().String()
	return nil
}

// listen opens the socket of the configuration, unless one was handed over.
func (a *App) listen() (err error) {
	switch {
	case a.listener != nil:
		return nil
	case a.config.Listen == FromManager:
		return fmt.Errorf("listen: %s means one socket from the service manager, got LISTEN_FDS=%q for the process %q",
			FromManager, os.Getenv("LISTEN_FDS"), os.Getenv("LISTEN_PID"))
	}
	if a.listener, err = net.Listen("tcp", a.config.Listen); err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	return nil
}

// lockStep is how often a server that waits asks for the database, or looks
// whether callers have gone.
const lockStep = 20 * time.Millisecond

// awaitEngine opens the database. While another server has it, it tries again
// for as long as the configuration allows.
func (a *App) awaitEngine(ctx context.Context) (store.Engine, error) {
	engine, err := a.openDatabase(ctx)
	if !errors.Is(err, sqlite.ErrInUse) || a.config.LockTimeout <= 0 {
		return engine, err
	}
	a.config.Log.Info("waiting for the server that has the database", "error", err, "most", a.config.LockTimeout)
	ctx, cancel := context.WithTimeout(ctx, a.config.LockTimeout)
	defer cancel()
	again := time.NewTicker(lockStep)
	defer again.Stop()
	for errors.Is(err, sqlite.ErrInUse) {
		select {
		case <-ctx.Done():
			return nil, err
		case <-again.C:
		}
		engine, err = a.openDatabase(ctx)
	}
	return engine, err
}

// leave lets callers go before the server stops: calls are answered as ever,
// but each answer closes its connection, so that few connections are cut while
// their callers are about to use them. New connections of a socket that was
// handed over are left to the next server; others are still taken, as there is
// nobody else to.
func (a *App) leave() {
	if a.config.Drain <= 0 {
		return
	}
	a.leaving.Store(true)
	if a.handed {
		a.listener.Close() //nolint:errcheck // it is only a copy
	}
	end := time.NewTimer(a.config.Drain)
	defer end.Stop()
	look := time.NewTicker(lockStep)
	defer look.Stop()
	for !a.handed || a.connections.Load() > 0 {
		select {
		case <-end.C:
			return
		case <-look.C:
		}
	}
}
