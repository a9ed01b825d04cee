package postgres

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// connectTime bounds how long making a connection takes, unless the URL says so.
const connectTime = 5 * time.Second

// parse reads a URL. Its errors do not show the password.
func parse(url string) (*pgx.ConnConfig, error) {
	config, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, err
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectTime
	}
	set := config.RuntimeParams
	if set["application_name"] == "" {
		set["application_name"] = "evovoice"
	}
	set["standard_conforming_strings"] = "on"
	set["client_encoding"] = "UTF8"
	return config, nil
}

// settings are what a connection is told once it is made.
type settings []string

// A role other than the one that signed in is taken on when that one may look
// over the wall.
func (s settings) as(role string) settings {
	if role == "" {
		return s
	}
	return append(s[:len(s):len(s)], "SET ROLE "+pgx.Identifier{role}.Sanitize())
}

var (
	// A commit is answered when it is on disk. A server that waits for its
	// replicas to have applied it, too, may go on doing so.
	writerSettings = settings{
		"SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') <> 'remote_apply'",
		"SET lock_timeout = '10s'",
	}
	readerSettings = settings{"SET default_transaction_read_only = on"}
)

// open makes a pool of at most count connections.
func openPool(config *pgx.ConnConfig, count int, told settings) *sql.DB {
	made := stdlib.GetConnector(*config, stdlib.OptionAfterConnect(func(ctx context.Context, c *pgx.Conn) error {
		for _, text := range told {
			if _, err := c.Exec(ctx, text, pgx.QueryExecModeSimpleProtocol); err != nil {
				return fmt.Errorf("%s: %w", text, err)
			}
		}
		return nil
	}))
	pool := sql.OpenDB(connector{made})
	pool.SetMaxOpenConns(count)
	pool.SetMaxIdleConns(count)
	return pool
}
