package signin

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

func insertSession(ctx context.Context, tx *store.Tx, s *Session) error {
	_, err := tx.Exec(ctx, call.System(), `DELETE FROM session WHERE date_expires <= $1 OR date_created > $2`, store.FormatTime(tx.Now), latest(tx.Now))
	if err != nil {
		return fmt.Errorf("drop expired sessions: %w", err)
	}
	err = tx.Insert(ctx, `INSERT INTO session (id, login_id, session_hash, permanent_hash, date_created, date_expires, address, user_agent, actor_id, actor_email)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`,
		s.ID, s.LoginID, s.sessionHash, orNull(s.permanent),
		s.DateCreated, s.DateExpires, s.Address, s.UserAgent, s.ActorID, s.ActorEmail)
	if err != nil {
		return fmt.Errorf("insert session: %w", err)
	}
	return nil
}

func deleteSession(ctx context.Context, tx *store.Tx, id string) error {
	if _, err := tx.Exec(ctx, call.System(), `DELETE FROM session WHERE id = $1`, id); err != nil {
		return fmt.Errorf("delete session: %w", err)
	}
	return nil
}

// findSession gives the session of the first token that has one, nil for none.
func (s *Service) findSession(ctx context.Context, q *store.Reader, tokens []string) (*Session, error) {
	for _, token := range tokens {
		found, err := s.openSessions(ctx, q, "(session_hash = $1 OR permanent_hash = $1)", hash(token))
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			return &found[0], nil
		}
	}
	return nil, nil
}

// openSessions reads sessions that have not ended, by the clock or by the time
// that passed. The condition has one argument.
func (s *Service) openSessions(ctx context.Context, q *store.Reader, where string, arg any) ([]Session, error) {
	now := s.db.Now()
	found, err := readSessions(ctx, q, where+" AND date_expires > $2 AND date_created <= $3", arg, store.FormatTime(now), latest(now))
	if err != nil {
		return nil, err
	}
	open := found[:0]
	for _, session := range found {
		expires, err := store.ParseTime(session.DateExpires)
		if err != nil {
			return nil, err
		}
		if left := s.sessions.left(session.ID, expires.Sub(now)); left > 0 {
			session.expires = now.Add(left)
			open = append(open, session)
		}
	}
	return open, nil
}

func readSessions(ctx context.Context, q *store.Reader, where string, args ...any) ([]Session, error) {
	var sessions []Session
	err := q.Each(ctx, call.System(), func(rows *sql.Rows) error {
		var s Session
		err := rows.Scan(&s.ID, &s.LoginID, &s.DateCreated, &s.DateExpires, &s.Address, &s.UserAgent, &s.ActorID, &s.ActorEmail)
		sessions = append(sessions, s)
		return err
	}, `SELECT id, login_id, date_created, date_expires, address, user_agent, actor_id, actor_email FROM session WHERE `+where+` ORDER BY id`, args...)
	if err != nil {
		return nil, fmt.Errorf("read sessions: %w", err)
	}
	return sessions, nil
}

// failures are the failed sign-ins with one name, known or not.
type failures struct {
	count     int
	lastAt    time.Time
	delayedTo time.Time
}

func readFailures(ctx context.Context, q *store.Reader, name string) (failures, error) {
	var f failures
	var last string
	var delayed sql.NullString
	found, err := q.Scan(ctx, call.System(), []any{&f.count, &last, &delayed},
		`SELECT failures, last_at, delayed_to FROM failed_sign_in WHERE name_hash = $1`, hash(name))
	if err != nil || !found {
		return f, err
	}
	if f.lastAt, err = store.ParseTime(last); err != nil {
		return f, err
	}
	if delayed.Valid {
		f.delayedTo, err = store.ParseTime(delayed.String)
	}
	return f, err
}

// keepFailures stores the count, and drops those that no longer slow anyone.
func keepFailures(ctx context.Context, tx *store.Tx, name string, f failures) error {
	_, err := tx.Exec(ctx, call.System(), `DELETE FROM failed_sign_in WHERE last_at < $1`, store.FormatTime(tx.Now.Add(-2*Delay)))
	if err != nil {
		return fmt.Errorf("drop old failures: %w", err)
	}
	var delayed sql.NullString
	if !f.delayedTo.IsZero() {
		delayed = sql.NullString{String: store.FormatTime(f.delayedTo), Valid: true}
	}
	err = tx.Insert(ctx, `INSERT INTO failed_sign_in (name_hash, failures, last_at, delayed_to) VALUES ($1,$2,$3,$4)
		ON CONFLICT (name_hash) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at, delayed_to = excluded.delayed_to`,
		hash(name), f.count, store.FormatTime(f.lastAt), delayed)
	if err != nil {
		return fmt.Errorf("keep failures: %w", err)
	}
	return nil
}

func forgetFailures(ctx context.Context, tx *store.Tx, name string) error {
	if _, err := tx.Exec(ctx, call.System(), `DELETE FROM failed_sign_in WHERE name_hash = $1`, hash(name)); err != nil {
		return fmt.Errorf("forget failures: %w", err)
	}
	return nil
}
