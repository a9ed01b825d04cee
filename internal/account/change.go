package account

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

// PatchAccount changes the members sent.
func (s *Service) PatchAccount(ctx context.Context, r *api.PatchAccount) (*api.AccountInfo, error) {
	in, err := checkPatch(*r)
	if err != nil {
		return nil, err
	}
	by := call.From(ctx).Caller.Email
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.AccountInfo, error) {
		before, err := one(ctx, &tx.Reader, readable(ctx), r.AccountID)
		if err == nil {
			err = expect(ctx, before)
		}
		if err != nil {
			return nil, err
		}
		after := *before
		if in.Name != nil {
			after.Name = *in.Name
		}
		if in.MaxPhoneNumbers != nil {
			after.MaxPhoneNumbers = *in.MaxPhoneNumbers
		}
		if in.LogoID != nil {
			after.LogoID = *in.LogoID
		}
		if !in.BillingSettings.IsNull() {
			after.BillingSettings = in.BillingSettings
		}
		if in.ParentAccountID != nil && *in.ParentAccountID != before.ParentAccountID {
			if err := move(ctx, tx, readable(ctx), &after, *in.ParentAccountID); err != nil {
				return nil, err
			}
		}
		after.DateLastModified, after.LastModifiedBy = store.FormatTime(tx.Now), by
		if err := update(ctx, tx, &after); err != nil {
			return nil, err
		}
		tx.Record(entry(store.Changed, before, &after))
		return &after, nil
	})
}

// expect holds the account against what the caller expects it to be.
func expect(ctx context.Context, current *api.AccountInfo) error {
	c := call.From(ctx)
	if c.Expects == nil {
		return nil
	}
	c.Compared = true
	return c.Expects(current)
}

// entry is what the audit keeps of an account, without what is computed.
func entry(action store.Action, before, after *api.AccountInfo) store.Entry {
	e := store.Entry{Kind: Kind, Action: action}
	if before != nil {
		e.AccountID, e.ID, e.Name, e.Before = before.ID, before.ID, before.Name, state(before)
	}
	if after != nil {
		e.AccountID, e.ID, e.Name, e.After = after.ID, after.ID, after.Name, state(after)
	}
	return e
}

func state(a *api.AccountInfo) *api.AccountInfo {
	kept := *a
	kept.AncestorIDs = nil
	return &kept
}

// one reads an account, or fails with fault.NotFound.
func one(ctx context.Context, q *store.Reader, reach call.Reach, id string) (*api.AccountInfo, error) {
	found, err := find(ctx, q, reach, []string{id})
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, NotFound("accountId")
	}
	return &found[0], nil
}

// MaxDepth is the most accounts on a way from the topmost, both ends included.
const MaxDepth = 16

// move puts an account, with those below it, under another one or at the top.
func move(ctx context.Context, tx *store.Tx, reach call.Reach, a *api.AccountInfo, parentID string) error {
	const member = "parentAccountId"
	before := path(a)
	a.ParentAccountID, a.AncestorIDs = parentID, []string{}
	if parentID != "" {
		found, err := find(ctx, &tx.Reader, reach, []string{parentID})
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return NotFound(member)
		}
		above := path(&found[0])
		if strings.HasPrefix(above, before) {
			return fault.OnField(fault.Predicate, member, "%s is the account itself or lies below it", member)
		}
		a.AncestorIDs = strings.Split(strings.Trim(above, "/"), "/")
	}
	deepest := 0
	_, err := tx.Scan(ctx, call.Everywhere(), []any{&deepest},
		`SELECT COALESCE(MAX(LENGTH(a.path)), 0) FROM account a WHERE {account a.id} AND a.path >= $1 AND a.path < $2`, before, call.PathEnd(before))
	if err != nil {
		return fmt.Errorf("read depth of accounts: %w", err)
	}
	if below := max(0, deepest-len(before)) / (idLength + 1); len(a.AncestorIDs)+1+below > MaxDepth {
		return fault.OnField(fault.Depth, member, "Accounts can be nested %d deep at most", MaxDepth)
	}
	return rewritePaths(ctx, tx, before, path(a))
}

// idLength is the count of characters of an id.
const idLength = 24

// path is the ids from the topmost account to this one, each between slashes.
func path(a *api.AccountInfo) string {
	if len(a.AncestorIDs) == 0 {
		return "/" + a.ID + "/"
	}
	return "/" + strings.Join(a.AncestorIDs, "/") + "/" + a.ID + "/"
}

// Dependent is something of another room that lives in accounts.
type Dependent struct {
	// Name in the plural, for instance customers.
	Name string
	// Count tells how many live in an account; while there are any, the account
	// stays. Nil for what goes with it.
	Count func(ctx context.Context, q *store.Reader, accountID string) (int, error)
	// Remove takes away what goes with an account, and records it. Nil for none.
	Remove func(ctx context.Context, tx *store.Tx, accountID string) error
}

// DeleteAccount removes an account. While anything lives in it, it fails with
// fault.Conflict, which says how many of what.
func (s *Service) DeleteAccount(ctx context.Context, r *api.DeleteAccount) error {
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (struct{}, error) {
		before, err := one(ctx, &tx.Reader, readable(ctx), r.AccountID)
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, s.remove(ctx, tx, before)
	})
	return err
}

func (s *Service) remove(ctx context.Context, tx *store.Tx, a *api.AccountInfo) error {
	children := Dependent{Name: "accounts", Count: countChildren}
	var lives []string
	for _, d := range append([]Dependent{children}, s.Dependents...) {
		if d.Count == nil {
			continue
		}
		n, err := d.Count(ctx, &tx.Reader, a.ID)
		if err != nil {
			return fmt.Errorf("count %s: %w", d.Name, err)
		}
		if n > 0 {
			lives = append(lives, fmt.Sprintf("%d %s", n, d.Name))
		}
	}
	if lives != nil {
		return fault.OnField(fault.Conflict, "accountId", "The account still has %s", strings.Join(lives, " and "))
	}
	for _, d := range s.Dependents {
		if d.Remove == nil {
			continue
		}
		if err := d.Remove(ctx, tx, a.ID); err != nil {
			return fmt.Errorf("remove %s: %w", d.Name, err)
		}
	}
	if err := deleteRow(ctx, tx, a.ID); err != nil {
		return err
	}
	tx.Record(entry(store.Deleted, a, nil))
	return nil
}

// RegenerateAccountTokens gives the account a new key for signing call tokens;
// tokens signed with the one before are worth nothing from then on.
func (s *Service) RegenerateAccountTokens(ctx context.Context, r *api.RegenerateAccountTokens) (*api.AccountInfo, error) {
	by := call.From(ctx).Caller.Email
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.AccountInfo, error) {
		before, err := one(ctx, &tx.Reader, readable(ctx), r.AccountID)
		if err != nil {
			return nil, err
		}
		sid, secret := newKey()
		if err := setKey(ctx, tx, before.ID, sid, s.box.Seal(secret, keyContext(before.ID))); err != nil {
			return nil, err
		}
		after := *before
		after.DateLastModified, after.LastModifiedBy = store.FormatTime(tx.Now), by
		if err := update(ctx, tx, &after); err != nil {
			return nil, err
		}
		tx.Record(entry(store.Changed, before, &after))
		return &after, nil
	})
}

// keyContext binds a sealed key to its account.
func keyContext(accountID string) string { return "account/" + accountID + "/carrier-key" }

// newKey makes a key's sid, SK and 32 hexadecimal digits, and its secret of 256
// random bits.
func newKey() (sid, secret string) {
	var id [16]byte
	var key [32]byte
	rand.Read(id[:])
	rand.Read(key[:])
	return "SK" + hex.EncodeToString(id[:]), hex.EncodeToString(key[:])
}

// checkPatch gives the request with its name trimmed.
func checkPatch(r api.PatchAccount) (api.PatchAccount, error) {
	var fields []fault.Field
	if r.Name != nil {
		name, wrong := text.Name("name", *r.Name)
		r.Name = &name
		if wrong != nil {
			fields = append(fields, *wrong)
		}
	}
	if r.MaxPhoneNumbers != nil && (*r.MaxPhoneNumbers < 0 || *r.MaxPhoneNumbers > maxNumbers) {
		fields = append(fields, fault.Field{Path: "maxPhoneNumbers", Code: fault.Range, Message: fmt.Sprintf("maxPhoneNumbers must be from 0 to %d, got %d", maxNumbers, *r.MaxPhoneNumbers)})
	}
	if r.LogoID != nil && *r.LogoID != "" && !isID(*r.LogoID) {
		fields = append(fields, fault.Field{Path: "logoId", Code: fault.Format, Message: "logoId must be the id of a file, 24 hexadecimal digits"})
	}
	fields = append(fields, checkPrices(r.BillingSettings)...)
	return r, fault.OnFields(fields)
}

// maxNumbers bounds the cap on an account's numbers.
const maxNumbers = 1_000_000

func isID(s string) bool {
	_, err := hex.DecodeString(s)
	return err == nil && len(s) == idLength
}
