package scale

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the driver named sqlite
)

// Filler puts a tenant into a database that the server has made and does not
// have open.
type Filler interface {
	Fill(ctx context.Context, tree *Tree, account string) error
}

// SQLiteFiller writes rows into the file with statements of many rows.
type SQLiteFiller struct {
	File string
}

// TagID is the id of a tag.
func TagID(number int) string { return fmt.Sprintf("650000000000%012x", number) }

// columns are those that a customer without settings of its own needs.
var columns = []string{
	"account_id", "id", "parent_id", "path", "depth", "name", "name_key", "reference_id", "data",
	"date_created", "date_last_modified", "created_by", "last_modified_by",
}

const (
	perStatement   = 64
	perTransaction = 16_384
)

// Fill implements Filler.
func (f SQLiteFiller) Fill(ctx context.Context, tree *Tree, account string) (err error) {
	dsn := url.URL{Scheme: "file", Path: f.File, RawQuery: "_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(OFF)&_pragma=cache_size(-262144)&_pragma=temp_store(MEMORY)"}
	db, err := sql.Open("sqlite", dsn.String())
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := known(ctx, db); err != nil {
		return err
	}
	for i, name := range TagNames {
		_, err := db.ExecContext(ctx, `INSERT INTO tag (account_id, id, position, name, color) VALUES (?, ?, ?, ?, 'Blue')`, account, TagID(i), i, name)
		if err != nil {
			return fmt.Errorf("fill tags: %w", err)
		}
	}
	b := &bulk{db: db, account: account, now: time.Now().UTC().Format("2006-01-02T15:04:05.000Z")}
	for row := range tree.Rows() {
		if err := b.add(ctx, row); err != nil {
			return fmt.Errorf("fill customers: %w", err)
		}
	}
	if err := b.flush(ctx); err != nil {
		return fmt.Errorf("fill customers: %w", err)
	}
	for _, text := range []string{"PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA synchronous=FULL"} {
		if _, err := db.ExecContext(ctx, text); err != nil {
			return err
		}
	}
	return nil
}

// known refuses a table of customers that needs more than is filled in.
func known(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, `SELECT name FROM pragma_table_info('customer') WHERE "notnull" = 1 AND dflt_value IS NULL`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return err
		}
		if !slices.Contains(columns, name) {
			return fmt.Errorf("the table customer has a column %s that bench/scale/fill.go does not know", name)
		}
	}
	return rows.Err()
}

type bulk struct {
	db           *sql.DB
	account, now string
	waiting      []Row
}

func (b *bulk) add(ctx context.Context, row Row) error {
	if b.waiting = append(b.waiting, row); len(b.waiting) < perTransaction {
		return nil
	}
	return b.flush(ctx)
}

// flush writes what waits in one transaction.
func (b *bulk) flush(ctx context.Context) (err error) {
	tx, err := b.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // nothing after the commit
	many, err := tx.PrepareContext(ctx, insertOf(perStatement))
	if err != nil {
		return err
	}
	defer many.Close()
	tag, err := tx.PrepareContext(ctx, `INSERT INTO customer_tag (account_id, tag_id, customer_id) VALUES (?, ?, ?)`)
	if err != nil {
		return err
	}
	defer tag.Close()
	for part := range slices.Chunk(b.waiting, perStatement) {
		var args []any
		for _, r := range part {
			args = append(args, b.account, r.ID, sql.NullString{String: r.Parent, Valid: r.Parent != ""}, r.Path, r.Depth,
				r.Name, strings.ToLower(r.Name), r.Reference, r.Data, b.now, b.now, "bench", "bench")
		}
		if len(part) == perStatement {
			_, err = many.ExecContext(ctx, args...)
		} else {
			_, err = tx.ExecContext(ctx, insertOf(len(part)), args...)
		}
		if err != nil {
			return err
		}
	}
	for _, r := range b.waiting {
		for _, number := range r.Tags {
			if _, err := tag.ExecContext(ctx, b.account, TagID(number), r.ID); err != nil {
				return err
			}
		}
	}
	b.waiting = b.waiting[:0]
	for _, text := range indexTexts {
		if _, err := tx.ExecContext(ctx, text); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// indexTexts index the names of customers that are new, as the server does
// behind their creation.
var indexTexts = []string{
	`INSERT INTO customer_search (customer_id) SELECT c.id FROM customer c
		WHERE c.id > (SELECT COALESCE(MAX(customer_id), '') FROM customer_search) ORDER BY c.id`,
	`INSERT INTO customer_trigram (rowid, name_key) SELECT s.number, c.name_key FROM customer_search s CROSS JOIN customer c
		WHERE s.number > (SELECT COALESCE(MAX(rowid), 0) FROM customer_trigram) AND c.id = s.customer_id`,
}

func insertOf(rows int) string {
	one := "(" + strings.TrimSuffix(strings.Repeat("?,", len(columns)), ",") + ")"
	return "INSERT INTO customer (" + strings.Join(columns, ",") + ") VALUES " + strings.TrimSuffix(strings.Repeat(one+",", rows), ",")
}
