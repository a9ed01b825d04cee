// Package bare is what the machine can do at best: the least server that keeps
// a customer durably, net/http answering ready bytes, and commits without any
// server. It is measured beside real servers to know how far they are from it,
// and has no feature that it can do without.
package bare

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"runtime"
	"strconv"
	"time"

	_ "modernc.org/sqlite" // the driver named sqlite
)

// Record is a customer of the prototype.
type Record struct {
	ID      string          `json:"id"`
	Name    string          `json:"name"`
	Parent  *string         `json:"parent"`
	Data    json.RawMessage `json:"data"`
	Created string          `json:"created"`
	Updated string          `json:"updated"`
}

type prototype struct {
	token   string
	writes  chan write
	readers *sql.DB
}

type write struct {
	apply func(*sql.Tx) error
	done  chan error
}

const tables = `CREATE TABLE IF NOT EXISTS customer (
	id TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT REFERENCES customer (id), data TEXT NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS customer_parent ON customer (parent, name, id);`

func openSQLite(file, query string) (*sql.DB, error) {
	dsn := url.URL{Scheme: "file", Path: file, RawQuery: "_pragma=busy_timeout(10000)&" + query + "&_pragma=foreign_keys(1)"}
	return sql.Open("sqlite", dsn.String())
}

// Prototype gives a server that keeps records in a SQLite file. It commits
// waiting creations together and answers each once it is on disk.
func Prototype(ctx context.Context, file, token string) (http.Handler, error) {
	writer, err := openSQLite(file, "_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)")
	if err != nil {
		return nil, err
	}
	if _, err := writer.ExecContext(ctx, tables); err != nil {
		return nil, err
	}
	readers, err := openSQLite(file, "_pragma=query_only(1)")
	if err != nil {
		return nil, err
	}
	readers.SetMaxOpenConns(max(2, runtime.NumCPU()))
	readers.SetMaxIdleConns(max(2, runtime.NumCPU()))
	p := &prototype{token: "Bearer " + token, writes: make(chan write, 1024), readers: readers}
	go p.commit(ctx, writer)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("POST /customers", p.signedIn(p.create))
	mux.HandleFunc("PATCH /customers/{id}", p.signedIn(p.rename))
	mux.HandleFunc("GET /customers/{id}", p.signedIn(p.read))
	mux.HandleFunc("GET /customers", p.signedIn(p.list))
	return mux, nil
}

// commit takes what waits, and commits it as one transaction.
func (p *prototype) commit(ctx context.Context, db *sql.DB) {
	const most = 256
	for {
		var group []write
		select {
		case <-ctx.Done():
			return
		case w := <-p.writes:
			group = append(group, w)
		}
		for waiting := true; waiting && len(group) < most; {
			select {
			case w := <-p.writes:
				group = append(group, w)
			default:
				waiting = false
			}
		}
		err := commitGroup(ctx, db, group)
		for _, w := range group {
			w.done <- err
		}
	}
}

func commitGroup(ctx context.Context, db *sql.DB, group []write) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	for _, w := range group {
		if err := w.apply(tx); err != nil {
			return errors.Join(err, tx.Rollback())
		}
	}
	return tx.Commit()
}

func (p *prototype) write(apply func(*sql.Tx) error) error {
	w := write{apply: apply, done: make(chan error, 1)}
	p.writes <- w
	return <-w.done
}

func (p *prototype) signedIn(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != p.token {
			http.Error(w, "sign in first", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

const (
	insertText = `INSERT INTO customer (id, name, parent, data, created, updated) VALUES (?, ?, ?, ?, ?, ?)`
	columns    = `SELECT id, name, parent, data, created, updated FROM customer `
)

func (p *prototype) create(w http.ResponseWriter, r *http.Request) {
	var c Record
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	c.ID, c.Created = rand.Text(), time.Now().UTC().Format(time.RFC3339Nano)
	c.Updated = c.Created
	if c.Data == nil {
		c.Data = json.RawMessage("{}")
	}
	err := p.write(func(tx *sql.Tx) error {
		_, err := tx.Exec(insertText, c.ID, c.Name, c.Parent, string(c.Data), c.Created, c.Updated)
		return err
	})
	answer(w, &c, err)
}

func (p *prototype) rename(w http.ResponseWriter, r *http.Request) {
	var change, c Record
	if err := json.NewDecoder(r.Body).Decode(&change); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	now := time.Now().UTC().Format(time.RFC3339Nano)
	err := p.write(func(tx *sql.Tx) (err error) {
		c, err = scan(tx.QueryRow(`UPDATE customer SET name = ?, updated = ? WHERE id = ? RETURNING id, name, parent, data, created, updated`,
			change.Name, now, r.PathValue("id")))
		return err
	})
	answer(w, &c, err)
}

func scan(row interface{ Scan(...any) error }) (c Record, err error) {
	var data string
	err = row.Scan(&c.ID, &c.Name, &c.Parent, &data, &c.Created, &c.Updated)
	c.Data = json.RawMessage(data)
	return c, err
}

func (p *prototype) read(w http.ResponseWriter, r *http.Request) {
	c, err := scan(p.readers.QueryRowContext(r.Context(), columns+`WHERE id = ?`, r.PathValue("id")))
	answer(w, &c, err)
}

func (p *prototype) list(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	limit, _ := strconv.Atoi(query.Get("limit"))   //nolint:errcheck // 0 for what is no number
	offset, _ := strconv.Atoi(query.Get("offset")) //nolint:errcheck // as above
	rows, err := p.readers.QueryContext(r.Context(), columns+`WHERE parent = ? ORDER BY name, id LIMIT ? OFFSET ?`, query.Get("parent"), limit+1, offset)
	if err != nil {
		answer(w, nil, err)
		return
	}
	defer rows.Close()
	var page struct {
		Items   []Record `json:"items"`
		HasMore bool     `json:"hasMore"`
	}
	for rows.Next() {
		c, err := scan(rows)
		if err != nil {
			answer(w, nil, err)
			return
		}
		page.Items = append(page.Items, c)
	}
	if page.HasMore = len(page.Items) > limit; page.HasMore {
		page.Items = page.Items[:limit]
	}
	answer(w, &page, rows.Err())
}

func answer(w http.ResponseWriter, body any, err error) {
	text, encode := json.Marshal(body)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		http.Error(w, "no such customer", http.StatusNotFound)
		return
	case err != nil || encode != nil:
		http.Error(w, errors.Join(err, encode).Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.Write(text) //nolint:errcheck // the caller is gone
}
