package signin

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// factor is a login's second factor as stored.
type factor struct {
	sealed    string
	confirmed bool
	// last is the step that counted last, used are those that did, the lowest
	// first, and no step up to spent counts.
	last, spent int64
	used        []int64
}

// maxSteps bounds the steps that are kept one by one; a login that signs in
// several times a day has its last week among them.
const maxSteps = 64

// counts tells whether a step's code may count at a moment. Those after the last
// one do. When that lies ahead of all codes that are right now, the clock was
// wrong and went back: then steps before it count too, but for those that did
// already, so that a code that somebody saw is worth nothing.
func (f factor) counts(of int64, now time.Time) bool {
	if of <= f.spent || slices.Contains(f.used, of) {
		return false
	}
	return of > f.last || f.last > step(now)+drift+1
}

// after gives the factor once a step counted.
func (f factor) after(of int64) factor {
	f.confirmed, f.last = true, of
	f.used = append(slices.Clone(f.used), of)
	slices.Sort(f.used)
	if more := len(f.used) - maxSteps; more > 0 {
		f.spent = f.used[more-1]
		f.used = f.used[more:]
	}
	return f
}

func readFactor(ctx context.Context, q *store.Reader, loginID string) (f factor, found bool, err error) {
	var used string
	found, err = q.Scan(ctx, call.System(), []any{&f.sealed, &f.confirmed, &f.last, &f.spent, &used},
		`SELECT secret, confirmed, last_step, spent_step, used_steps FROM second_factor WHERE login_id = $1`, loginID)
	if err == nil && found {
		err = json.Unmarshal([]byte(used), &f.used)
	}
	if err != nil {
		return f, false, fmt.Errorf("read second factor: %w", err)
	}
	return f, found, nil
}

// keepStep stores a factor after a step counted. It tells whether it still was
// that factor.
func keepStep(ctx context.Context, tx *store.Tx, loginID string, f factor) (bool, error) {
	used, err := json.Marshal(f.used)
	if err != nil {
		return false, fmt.Errorf("keep code's step: %w", err)
	}
	kept, err := tx.Exec(ctx, call.System(), `UPDATE second_factor SET confirmed = $2, last_step = $3, spent_step = $4, used_steps = $5 WHERE login_id = $1 AND secret = $6`,
		loginID, true, f.last, f.spent, string(used), f.sealed)
	if err != nil {
		return false, fmt.Errorf("keep code's step: %w", err)
	}
	return kept == 1, nil
}
