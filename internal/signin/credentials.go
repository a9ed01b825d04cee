package signin

import (
	"context"
	"strings"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/text"
	"evovoice/internal/user"
)

// Identify says who calls with the call's credentials. It gives nobody when
// there are none or a session has ended, and fails with fault.Unauthorized for
// wrong Basic credentials, because these were meant for this very call.
func (s *Service) Identify(ctx context.Context) (call.Caller, error) {
	given := call.From(ctx).Credentials
	if given.Basic {
		l, err := s.checkPassword(ctx, given.UserName, given.Password)
		if err != nil {
			return call.Caller{}, err
		}
		return store.View(ctx, s.db, func(q *store.Reader) (call.Caller, error) { return user.Caller(ctx, q, l) })
	}
	if len(given.Tokens) == 0 {
		return call.Caller{}, nil
	}
	return store.View(ctx, s.db, func(q *store.Reader) (call.Caller, error) {
		session, err := s.findSession(ctx, q, given.Tokens)
		if err != nil || session == nil {
			return call.Caller{}, err
		}
		l, err := user.ByID(ctx, q, session.LoginID)
		if err != nil || l == nil {
			return call.Caller{}, err
		}
		caller, err := user.Caller(ctx, q, l)
		caller.SessionID = session.ID
		return caller, err
	})
}

// checkPassword gives the login that name and password belong to.
func (s *Service) checkPassword(ctx context.Context, name, given string) (*user.Login, error) {
	if strings.TrimSpace(name) == "" {
		return nil, fault.OnField(fault.NotEmpty, "userName", "userName must not be empty")
	}
	if given == "" {
		return nil, fault.OnField(fault.NotEmpty, "password", "password must not be empty")
	}
	name = text.Fold(strings.TrimSpace(name))
	digest := s.recent.digest(name, given)
	for {
		l, err := s.checkRecent(ctx, digest)
		if err != nil || l != nil {
			return l, err
		}
		first, err := s.turns.take(ctx, digest)
		if err != nil {
			return nil, err
		}
		if first {
			break
		}
	}
	defer s.turns.done(digest)
	var l *user.Login
	err := s.hasher.InTurn(ctx, func() (err error) {
		// The turn before may have ended after this call looked.
		if l, err = s.checkRecent(ctx, digest); err != nil || l != nil {
			return err
		}
		l, err = s.checkHash(ctx, name, given)
		return err
	})
	if err != nil {
		return nil, err
	}
	s.recent.put(digest, l.ID, l.PasswordHash, s.db.Now())
	return l, nil
}

func (s *Service) checkRecent(ctx context.Context, d digest) (*user.Login, error) {
	e, ok := s.recent.get(d, s.db.Now())
	if !ok {
		return nil, nil
	}
	l, err := store.View(ctx, s.db, func(q *store.Reader) (*user.Login, error) { return user.ByID(ctx, q, e.loginID) })
	if err != nil || l == nil || l.PasswordHash != e.passwordHash {
		return nil, err
	}
	return l, nil
}

// checkHash compares with the stored hash, or with one that nobody's password
// has, so that unknown names take the same time.
func (s *Service) checkHash(ctx context.Context, name, given string) (*user.Login, error) {
	var l *user.Login
	var tried failures
	err := s.db.Read(ctx, func(q *store.Reader) (err error) {
		if tried, err = readFailures(ctx, q, name); err != nil {
			return err
		}
		l, err = user.ByEmail(ctx, q, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	now := s.db.Now()
	if wait := tried.delayedTo.Sub(now); wait > 0 {
		slow := fault.New(fault.TooManyRequests, "Too many failed sign-ins; try again later")
		slow.RetryAfter = wait
		return nil, slow
	}
	stored := ""
	if l != nil {
		stored = l.PasswordHash
	}
	// A caller that hangs up must not leave its guess uncounted.
	ctx = context.WithoutCancel(ctx)
	right, err := s.hasher.Matches(given, stored)
	switch {
	case err != nil:
		return nil, err
	case !right:
		return nil, s.fail(ctx, name)
	case tried.count > 0:
		return l, s.db.Maintain(ctx, func(tx *store.Tx) error { return forgetFailures(ctx, tx, name) })
	}
	return l, nil
}

// fail counts a failure and gives the answer for it.
func (s *Service) fail(ctx context.Context, name string) error {
	delayed := false
	err := s.db.Maintain(ctx, func(tx *store.Tx) error {
		tried, err := readFailures(ctx, &tx.Reader, name)
		if err != nil {
			return err
		}
		if tx.Now.Sub(tried.lastAt) > Delay {
			tried.count = 0
		}
		tried.count++
		tried.lastAt = tx.Now
		tried.delayedTo = time.Time{}
		if delayed = tried.count >= MaxFailures; delayed {
			tried.count = 0
			tried.delayedTo = tx.Now.Add(Delay)
		}
		return keepFailures(ctx, tx, name, tried)
	})
	if err != nil {
		return err
	}
	if delayed {
		c := call.From(ctx)
		s.log.Warn("sign-in delayed after failures", "login", clip(name), "address", c.Address, "requestId", c.RequestID)
	}
	return errWrong()
}
