package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"evovoice/internal/store/schema"
)

// Advisory locks of this program: a space of its own and what each is for.
const (
	lockSpace   = 0x65766f76 // "evov"
	writeLock   = 1
	prepareLock = 2
)

// prepare brings the schema and the wall up to date, alone among the servers
// that start, and gives the role that connections are to take on, empty for the
// one that signs in.
func prepare(ctx context.Context, config *pgx.ConnConfig, options Options) (role string, err error) {
	c, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, c.Close(context.WithoutCancel(ctx))) }() // gives the lock back, too
	if err := check(ctx, c, options.Log); err != nil {
		return "", err
	}
	if _, err := c.Exec(ctx, fmt.Sprintf("SELECT pg_advisory_lock(%d, %d)", lockSpace, prepareLock)); err != nil {
		return "", fmt.Errorf("wait for other servers to start: %w", err)
	}
	if err := migrate(ctx, config, options); err != nil {
		return "", err
	}
	if err := raiseWall(ctx, c); err != nil {
		return "", fmt.Errorf("row-level security: %w", err)
	}
	if err := easeSearch(ctx, c, options.Log); err != nil {
		return "", err
	}
	return humbleRole(ctx, c, options.Log)
}

// easeSearch lets indexes of runs of three characters be used behind the wall.
// A policy comes before any condition that could give away what it is shown,
// and a search in an index is such a condition unless its function is declared
// not to. Callers send no statements, so that a LIKE gives nothing away here.
func easeSearch(ctx context.Context, c *pgx.Conn, log *slog.Logger) error {
	const ease = `ALTER FUNCTION pg_catalog.textlike(text, text) LEAKPROOF`
	var eased, super bool
	err := c.QueryRow(ctx, `SELECT p.proleakproof, r.rolsuper FROM pg_proc p, pg_roles r
		WHERE p.oid = 'pg_catalog.textlike(text, text)'::regprocedure AND r.rolname = current_user`).Scan(&eased, &super)
	switch {
	case err != nil:
		return fmt.Errorf("read the rights of searches: %w", err)
	case eased:
		return nil
	case !super:
		log.Info("searches by part of a name read all names; let a superuser run this once in the database", "statement", ease)
		return nil
	}
	if _, err := c.Exec(ctx, ease); err != nil {
		return fmt.Errorf("%s: %w", ease, err)
	}
	return nil
}

// check looks at what the server is set to.
func check(ctx context.Context, c *pgx.Conn, log *slog.Logger) error {
	var encoding, fsync, pages string
	err := c.QueryRow(ctx, `SELECT current_setting('server_encoding'), current_setting('fsync'), current_setting('full_page_writes')`).Scan(&encoding, &fsync, &pages)
	if err != nil {
		return fmt.Errorf("read the server's settings: %w", err)
	}
	if encoding != "UTF8" {
		return fmt.Errorf("its encoding is %s; make the database with ENCODING 'UTF8'", encoding)
	}
	if fsync != "on" || pages != "on" {
		log.Warn("the database server does not keep changes safe from a loss of power; set fsync and full_page_writes to on", "fsync", fsync, "full_page_writes", pages)
	}
	return nil
}

// migrate brings the schema up to date, or only checks it for a single command.
func migrate(ctx context.Context, config *pgx.ConnConfig, options Options) error {
	steps, err := schema.Migrations(schema.Postgres)
	if err != nil {
		return err
	}
	pool := stdlib.OpenDB(*config)
	defer pool.Close()
	provider, err := goose.NewProvider(goose.DialectPostgres, pool, nil, goose.WithSlog(options.Log), goose.WithGoMigrations(goMigrations(steps)...))
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	current, known, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read schema version: %w", err)
	}
	switch {
	case current > known:
		return fmt.Errorf("its schema has version %d and this program knows %d; use a newer program", current, known)
	case options.Shared && current > 0 && current < known:
		return errors.New("its schema is of an earlier version; start the server of this program first")
	}
	if err := beforeMigration(ctx, config, current, known, options.BeforeMigration); err != nil {
		return err
	}
	if options.Schema > 0 {
		known = options.Schema
	}
	if _, err := provider.UpTo(ctx, known); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// goMigrations hands the steps to goose, each in a transaction of its own that
// reaches all rows.
func goMigrations(steps []schema.Migration) []*goose.Migration {
	all := make([]*goose.Migration, len(steps))
	for i, step := range steps {
		up := &goose.GoFunc{RunTx: func(ctx context.Context, tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, setReach, everywhere); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, step.SQL, pgx.QueryExecModeSimpleProtocol)
			return err
		}}
		all[i] = goose.NewGoMigration(step.Version, up, nil)
	}
	return all
}

// rowsRole is what a login that could look over the wall becomes.
const rowsRole = "evovoice_rows"

// humbleRole gives a role that row-level security holds for, where it does not
// for the login: a superuser sees all rows whatever the policies say.
func humbleRole(ctx context.Context, c *pgx.Conn, log *slog.Logger) (string, error) {
	var name string
	var above bool
	err := c.QueryRow(ctx, `SELECT rolname, rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user`).Scan(&name, &above)
	if err != nil {
		return "", fmt.Errorf("read the login's rights: %w", err)
	}
	if !above {
		return "", nil
	}
	if err := makeRole(ctx, c, name); err != nil {
		log.Warn("the database login is a superuser or has BYPASSRLS, so that row-level security does not hold for it; "+
			"let the program sign in as an ordinary role that owns the database", "login", name, "error", err)
		return "", nil
	}
	return rowsRole, nil
}

func makeRole(ctx context.Context, c *pgx.Conn, login string) error {
	var exists, above bool
	look := func() error {
		return c.QueryRow(ctx, `SELECT COUNT(*) > 0, COALESCE(bool_or(rolsuper OR rolbypassrls), FALSE) FROM pg_roles WHERE rolname = $1`, rowsRole).Scan(&exists, &above)
	}
	if err := look(); err != nil {
		return err
	}
	if !exists {
		_, failed := c.Exec(ctx, `CREATE ROLE `+rowsRole+` NOLOGIN`)
		if err := look(); err != nil || !exists { // another server may have been faster
			return errors.Join(failed, err)
		}
	}
	if above {
		return fmt.Errorf("the role %s is a superuser or has BYPASSRLS, too", rowsRole)
	}
	for _, text := range slices.Concat(grants(ctx, c, login), []string{"SET ROLE " + rowsRole, "RESET ROLE"}) {
		if _, err := c.Exec(ctx, text); err != nil {
			return fmt.Errorf("%s: %w", text, err)
		}
	}
	return nil
}

// grants are the rights that the role needs.
func grants(ctx context.Context, c *pgx.Conn, login string) []string {
	var super bool
	var space string
	if err := c.QueryRow(ctx, `SELECT rolsuper, current_schema() FROM pg_roles WHERE rolname = $1`, login).Scan(&super, &space); err != nil {
		return nil // what needs them says so
	}
	space = pgx.Identifier{space}.Sanitize()
	all := []string{
		`GRANT USAGE ON SCHEMA ` + space + ` TO ` + rowsRole,
		`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ` + space + ` TO ` + rowsRole,
		`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ` + space + ` TO ` + rowsRole,
	}
	if !super {
		all = append(all, `GRANT `+rowsRole+` TO `+pgx.Identifier{login}.Sanitize())
	}
	return all
}
