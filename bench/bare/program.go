package bare

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// Options are those of the program that serves or measures.
type Options struct {
	Address  string        `json:"address"`
	Token    string        `json:"token"`
	File     string        `json:"file"`   // of the prototype
	Record   string        `json:"record"` // ready bytes, or what is committed
	Dir      string        `json:"dir"`    // for commits to SQLite
	Postgres string        `json:"postgres"`
	Duration time.Duration `json:"duration"` // of each limit
}

// Serve serves the prototype, or ready bytes where no file is given, until ctx
// ends.
func Serve(ctx context.Context, o Options) error {
	handler := Bytes([]byte(o.Record))
	if o.File != "" {
		var err error
		if handler, err = Prototype(ctx, o.File, o.Token); err != nil {
			return err
		}
	}
	server := &http.Server{Addr: o.Address, Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.ListenAndServe(); err != nil && ctx.Err() == nil {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

// Commits measures all limits that the options allow, and writes them as JSON.
func Commits(ctx context.Context, o Options, out io.Writer) error {
	limits, err := SQLiteCommits(ctx, o.Dir, o.Record, o.Duration)
	if err != nil {
		return err
	}
	if o.Postgres != "" {
		more, err := PostgresCommits(ctx, o.Postgres, o.Record, o.Duration)
		if err != nil {
			return err
		}
		limits = append(limits, more...)
	}
	return json.NewEncoder(out).Encode(limits)
}
