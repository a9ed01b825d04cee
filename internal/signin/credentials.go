package signin

import (
	"context"
	"strings"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/limit"
	"evovoice/internal/store"
	"evovoice/internal/text"
	"evovoice/internal/user"
)

// identify says who calls, and until when that may be remembered; the zero time
// stands for ever.
func (s *Service) identify(ctx context.Context) (caller call.Caller, until time.Time, err error) {
	c := call.From(ctx)
	switch {
	case c.Credentials.Key != "":
		return s.identifyKey(ctx, c.Credentials.Key)
	case c.Credentials.Basic:
		caller, err = s.identifyBasic(ctx, c)
		return caller, time.Time{}, err
	}
	err = s.db.Read(ctx, func(q *store.Reader) error {
		ctx := q.Quick(ctx)
		session, err := s.findSession(ctx, q, c.Credentials.Tokens)
		if err != nil || session == nil {
			return err
		}
		l, err := user.ByID(ctx, q, session.LoginID)
		if err != nil || l == nil {
			return err
		}
		until = session.expires
		caller, err = user.Caller(ctx, q, l)
		caller.SessionID, caller.ActorEmail = session.ID, session.ActorEmail
		return err
	})
	return caller, until, err
}

func (s *Service) identifyBasic(ctx context.Context, c *call.Call) (call.Caller, error) {
	l, err := s.checkPassword(ctx, c.Credentials.UserName, c.Credentials.Password)
	if err != nil {
		return call.Caller{}, err
	}
	if l.TwoFactor {
		if c.Operation == "Authenticate" {
			return call.Caller{}, nil // it asks for the code itself
		}
		return call.Caller{}, fault.New(fault.TwoFactor, "The login has a second factor: programs need an API key, people a session")
	}
	return store.View(ctx, s.db, func(q *store.Reader) (call.Caller, error) { return user.Caller(ctx, q, l) })
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
	if err := s.mayGuess(ctx); err != nil {
		return nil, err
	}
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
	if err := tried.delayed(s.db.Now()); err != nil {
		return nil, err
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
	case tried.count > 0 && !l.TwoFactor: // else the code decides
		return l, s.db.Maintain(ctx, func(tx *store.Tx) error { return forgetFailures(ctx, tx, name) })
	}
	return l, nil
}

// delayed fails while further sign-ins have to wait. A delay that would be
// longer than any is of a clock that has gone back since.
func (f failures) delayed(now time.Time) error {
	if wait := f.delayedTo.Sub(now); wait > 0 && wait <= Delay {
		return tooMany(wait, "Too many failed sign-ins; try again later")
	}
	return nil
}

// mayGuess fails while too many sign-ins from the caller's address failed.
func (s *Service) mayGuess(ctx context.Context) error {
	if wait := s.guesses.Wait(limit.Address(call.From(ctx).Address), s.db.Now()); wait > 0 {
		return tooMany(wait, "Too many failed sign-ins from this address; try again later")
	}
	return nil
}

// guessed counts a failure for the caller's address.
func (s *Service) guessed(ctx context.Context) {
	s.guesses.Take(limit.Address(call.From(ctx).Address), s.db.Now())
}

// fail counts a failure and gives the answer for it.
func (s *Service) fail(ctx context.Context, name string) error {
	err := s.db.Maintain(ctx, func(tx *store.Tx) error { return s.countFailure(ctx, tx, name) })
	if err != nil {
		return err
	}
	return errWrong()
}

// countFailure counts a failure for a name and for the caller's address.
func (s *Service) countFailure(ctx context.Context, tx *store.Tx, name string) error {
	s.guessed(ctx)
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
	if tried.count >= MaxFailures {
		tried.count = 0
		tried.delayedTo = tx.Now.Add(Delay)
		c := call.From(ctx)
		s.log.Warn("sign-in delayed after failures", "login", clip(name), "address", c.Address, "requestId", c.RequestID)
	}
	return keepFailures(ctx, tx, name, tried)
}
