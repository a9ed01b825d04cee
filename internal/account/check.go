package account

import (
	"context"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// Check is one thing that CheckAccount looks at.
type Check struct {
	Name string
	// Run gives an outcome and a line about it; its error is a failed check.
	Run func(ctx context.Context, accountID string) (Outcome, string, error)
}

// Outcome of a check that ran.
type Outcome string

// The outcomes.
const (
	OK      Outcome = "ok"
	Warning Outcome = "warning"
	Failed  Outcome = "failed"
)

// CheckAccount looks whether everything that the account needs is in order. It
// changes nothing, and goes on after a check that failed.
func (s *Service) CheckAccount(ctx context.Context, r *api.CheckAccount) (*api.CheckAccountResponse, error) {
	_, err := store.View(ctx, s.db, func(q *store.Reader) (*api.AccountInfo, error) {
		return one(ctx, q, readable(ctx), r.AccountID)
	})
	if err != nil {
		return nil, err
	}
	checks := append([]Check{
		{Name: "database", Run: s.checkDatabase},
		{Name: "carrier", Run: s.checkCarrier},
	}, s.Checks...)
	passed := true
	reply := &api.CheckAccountResponse{Passed: &passed}
	var lines []string
	for _, c := range checks {
		outcome, detail, err := c.Run(ctx, r.AccountID)
		if err != nil {
			outcome, detail = Failed, strings.TrimPrefix(detail+": "+err.Error(), ": ")
		}
		passed = passed && outcome != Failed
		reply.Checks = append(reply.Checks, api.AccountCheck{Name: c.Name, Outcome: string(outcome), Detail: detail})
		lines = append(lines, fmt.Sprintf("%s: %s, %s", c.Name, outcome, detail))
	}
	reply.Message = strings.Join(lines, "\n")
	return reply, nil
}

// checkDatabase asks whether the database answers.
func (s *Service) checkDatabase(ctx context.Context, _ string) (Outcome, string, error) {
	if err := s.db.Ping(ctx); err != nil {
		return Failed, "it does not answer", err
	}
	return OK, "it answers", nil
}

// checkCarrier opens the sealed credentials: with another secret key than the
// one that sealed them, calls would fail.
func (s *Service) checkCarrier(ctx context.Context, id string) (Outcome, string, error) {
	sid, token, key, err := credentials(ctx, s.db, id)
	if err != nil {
		return Failed, "", err
	}
	if key != "" {
		if _, err := s.box.Open(key, keyContext(id)); err != nil {
			return Failed, "the key for call tokens cannot be opened: the server runs with another secret key", nil
		}
	}
	switch {
	case sid == "":
		return OK, "the simulated carrier is used", nil
	case token == "":
		return Failed, "the carrier account has no token", nil
	}
	if _, err := s.box.Open(token, tokenContext(id)); err != nil {
		return Failed, "the carrier's token cannot be opened: the server runs with another secret key", nil
	}
	return OK, "credentials of carrier account " + sid + " are present", nil
}

// credentials reads the carrier's sid, its sealed token and the sealed key.
func credentials(ctx context.Context, db *store.DB, id string) (sid, token, key string, err error) {
	err = db.Read(ctx, func(q *store.Reader) error {
		_, err := q.Scan(ctx, call.Everywhere(), []any{&sid, &token, &key},
			`SELECT COALESCE(a.carrier_sid, ''), COALESCE(a.carrier_token, ''), COALESCE(a.carrier_key_secret, '') FROM account a WHERE a.id = $1 AND {account a.id}`, id)
		return err
	})
	if err != nil {
		return "", "", "", fmt.Errorf("read carrier credentials: %w", err)
	}
	return sid, token, key, nil
}
