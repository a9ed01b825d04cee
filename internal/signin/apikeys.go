package signin

import (
	"context"
	"slices"
	"strings"
	"time"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/list"
	"evovoice/internal/store"
	"evovoice/internal/text"
	"evovoice/internal/user"
)

// KeyKind names API keys in the audit.
const KeyKind = "API key"

// keyPrefix tells keys from other credentials; keys hold no @, which names do.
const keyPrefix = "evk_"

// MaxKeys bounds the keys of one login.
const MaxKeys = 100

func isKey(text string) bool {
	return strings.HasPrefix(text, keyPrefix) && !strings.Contains(text, "@") && len(text) <= 100
}

// identifyKey says who calls with a key, and until when that may be remembered:
// until the key expires, or its next use is to be noted.
func (s *Service) identifyKey(ctx context.Context, given string) (caller call.Caller, until time.Time, err error) {
	if err := s.mayGuess(ctx); err != nil {
		return call.Caller{}, until, err
	}
	now := s.db.Now()
	var used string
	err = s.db.Read(ctx, func(q *store.Reader) error {
		key, err := one(readKeys(ctx, q, "k.key_hash = $1 AND (k.date_expires IS NULL OR k.date_expires > $2)", "", hash(given), store.FormatTime(now)))
		if err != nil || key == nil {
			return err
		}
		l, err := user.ByID(ctx, q, key.UserID)
		if err != nil || l == nil {
			return err
		}
		used = key.LastUsedAt
		if key.ExpiresAt != "" {
			if until, err = store.ParseTime(key.ExpiresAt); err != nil {
				return err
			}
		}
		caller, err = narrowed(ctx, q, l, key)
		return err
	})
	switch {
	case err != nil:
		return call.Caller{}, until, err
	case !caller.SignedIn():
		s.guessed(ctx)
		return caller, until, fault.New(fault.Unauthorized, "Invalid API key")
	}
	if next := s.noteUse(ctx, caller.KeyID, used, now); until.IsZero() || next.Before(until) {
		until = next
	}
	return caller, until, nil
}

// noteUse keeps when a key was used, once a minute and behind the call. It gives
// when a use is to be noted next.
func (s *Service) noteUse(ctx context.Context, keyID, before string, now time.Time) (next time.Time) {
	if last, err := store.ParseTime(before); err == nil && !last.After(now) && now.Before(last.Add(time.Minute)) {
		return last.Add(time.Minute)
	}
	next = now.Add(time.Minute)
	if s.uses.Take(keyID, now) > 0 {
		return next
	}
	ctx = context.WithoutCancel(ctx)
	s.background.start(func() {
		if err := s.db.Maintain(ctx, func(tx *store.Tx) error { return touchKey(ctx, tx, keyID, store.FormatTime(now)) }); err != nil {
			s.log.Error("note the use of a key", "error", err, "key", keyID)
		}
	})
	return next
}

// narrowed makes the caller that a key is: its login, held to the key's account
// and role as far as the login still has them. Held to an account, a
// SystemAdministrator is a Manager, as that role goes beyond any account.
func narrowed(ctx context.Context, q *store.Reader, l *user.Login, key *api.ApiKeyInfo) (call.Caller, error) {
	n := *l
	if key.Role != "" {
		n.Roles = []api.Role{api.Role(key.Role)}
		if !user.AtLeast(l.Roles, n.Roles) {
			n.Roles, n.AccountIDs = nil, nil
		}
	}
	if key.AccountID != "" {
		everywhere := slices.Contains(l.Roles, api.SystemAdministrator)
		switch {
		case len(n.Roles) == 0 || !everywhere && !slices.Contains(l.AccountIDs, key.AccountID):
			n.Roles, n.AccountIDs = nil, nil
		default:
			n.AccountIDs = []string{key.AccountID}
		}
		n.Roles = belowAdministrator(n.Roles)
	}
	caller, err := user.Caller(ctx, q, &n)
	if err != nil {
		return call.Caller{}, err
	}
	if key.AccountID != "" {
		elsewhere := func(t call.Tree) bool { return t.AccountID != key.AccountID }
		caller.Reach = call.Limited(caller.Reach.WholeAccounts(), slices.DeleteFunc(slices.Clone(caller.Reach.Subtrees()), elsewhere)...)
	}
	caller.KeyID = key.ID
	return caller, nil
}

func belowAdministrator(roles []api.Role) []api.Role {
	if !slices.Contains(roles, api.SystemAdministrator) {
		return roles
	}
	out := []api.Role{api.Manager}
	for _, r := range roles {
		if r != api.SystemAdministrator && r != api.Manager {
			out = append(out, r)
		}
	}
	return out
}

// NewApiKey makes a key of the calling login.
func (s *Service) NewApiKey(ctx context.Context, r *api.NewApiKey) (*api.NewApiKeyResult, error) {
	caller := call.From(ctx).Caller
	if err := inPerson(caller); err != nil {
		return nil, err
	}
	info, err := checkKey(*r, s.db.Now())
	if err != nil {
		return nil, err
	}
	key := keyPrefix + newSecret()
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.NewApiKeyResult, error) {
		l, err := ownLogin(ctx, &tx.Reader, caller)
		if err != nil {
			return nil, err
		}
		if err := checkScope(ctx, &tx.Reader, caller, l, &info); err != nil {
			return nil, err
		}
		count, err := countKeys(ctx, &tx.Reader, l.ID)
		if err != nil {
			return nil, err
		}
		if count >= MaxKeys {
			return nil, fault.New(fault.Conflict, "A login has at most %d keys", MaxKeys)
		}
		info.ID, info.UserID, info.DateCreated = tx.NewID(), l.ID, store.FormatTime(tx.Now)
		if err := insertKey(ctx, tx, &info, hash(key)); err != nil {
			return nil, err
		}
		recordKey(tx, l, &info, store.Created)
		return &api.NewApiKeyResult{Key: key, ApiKeyInfo: info}, nil
	})
}

func recordKey(tx *store.Tx, l *user.Login, info *api.ApiKeyInfo, action store.Action) {
	kept := *info
	kept.LastUsedAt = ""
	e := store.Entry{Kind: KeyKind, ID: info.ID, CustomerID: l.CustomerID, Name: info.Name + " of " + l.Email, Action: action}
	if action == store.Created {
		e.After = &kept
	} else {
		e.Before = &kept
	}
	tx.Record(e)
}

// checkKey gives the key that is asked for.
func checkKey(r api.NewApiKey, now time.Time) (api.ApiKeyInfo, error) {
	var fields []fault.Field
	refuse := func(code fault.Code, path, message string) {
		fields = append(fields, fault.Field{Path: path, Code: code, Message: message})
	}
	info := api.ApiKeyInfo{AccountID: r.AccountID, Role: r.Role}
	name, wrong := text.Name("name", r.Name)
	if wrong != nil {
		fields = append(fields, *wrong)
	}
	info.Name = name
	if r.Role != "" && !slices.Contains(api.Roles(), api.Role(r.Role)) {
		refuse(fault.Predicate, "role", "role must be one of the roles of logins")
	}
	if r.ExpiresAt != "" {
		at, err := time.Parse(time.RFC3339, r.ExpiresAt)
		switch {
		case err != nil:
			refuse(fault.Format, "expiresAt", "expiresAt must be a time such as 2026-01-31T09:30:00Z")
		case !at.After(now):
			refuse(fault.Predicate, "expiresAt", "expiresAt must lie ahead")
		case at.Year() > 9999:
			refuse(fault.Range, "expiresAt", "expiresAt must lie before the year 10000")
		}
		info.ExpiresAt = store.FormatTime(at)
	}
	return info, fault.OnFields(fields)
}

// checkScope checks that a key does not go beyond its login, and is of use.
func checkScope(ctx context.Context, q *store.Reader, caller call.Caller, l *user.Login, info *api.ApiKeyInfo) error {
	role := api.Role(info.Role)
	if role != "" && !user.AtLeast(l.Roles, []api.Role{role}) {
		return fault.OnField(fault.Forbidden, "role", "role must not go beyond those of the login")
	}
	if role == api.Customer && l.CustomerID == "" {
		return fault.OnField(fault.Predicate, "role", "the login has no customer for the role Customer")
	}
	if info.AccountID != "" {
		names, err := account.Names(ctx, q, caller.Reach.AccountRecords(caller.AccountIDs...), info.AccountID)
		if err != nil {
			return err
		}
		if len(names) == 0 {
			return account.NotFound("accountId")
		}
		if role == api.SystemAdministrator {
			return fault.OnField(fault.Predicate, "role", "a SystemAdministrator is not held to one account")
		}
	}
	if role == api.Manager && info.AccountID == "" && len(l.AccountIDs) == 0 {
		return fault.OnField(fault.NotEmpty, "accountId", "accountId is needed, as the login has no accounts of its own")
	}
	return nil
}

var keySortColumns = map[string]string{
	"id": "k.id", "name": "k.name", "accountId": "k.scope_account", "role": "k.role",
	"dateCreated": "k.date_created", "expiresAt": "COALESCE(k.date_expires, '')", "lastUsedAt": "COALESCE(k.date_used, '')",
}

// ListApiKeys pages through the keys of the calling login, or of one that it may
// change.
func (s *Service) ListApiKeys(ctx context.Context, r *api.ListApiKeys) (*api.ListResponse[api.ApiKeyInfo], error) {
	page, err := list.Of(&r.ListRequest)
	if err != nil {
		return nil, err
	}
	order, err := list.Order(r.SortField, r.SortOrder, keySortColumns, "k.id DESC", "k.id")
	if err != nil {
		return nil, err
	}
	caller := call.From(ctx).Caller
	loginID := caller.LoginID
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ListResponse[api.ApiKeyInfo], error) {
		if r.UserID != "" && r.UserID != loginID {
			l, err := user.ByID(ctx, q, r.UserID)
			if err == nil {
				err = user.Manage(caller, l, "userId")
			}
			if err != nil {
				return nil, err
			}
			loginID = l.ID
		}
		where, args := "k.login_id = $1", []any{loginID}
		if len(r.SpecificIDs) > 0 {
			where += " AND k.id IN (" + store.Placeholders(len(args), len(r.SpecificIDs)) + ")"
			for _, id := range r.SpecificIDs {
				args = append(args, id)
			}
		}
		items, err := readKeys(ctx, q, where, order+page.Clause(), args...)
		if err != nil {
			return nil, err
		}
		total := 0
		if page.Totals() {
			if total, err = countWhere(ctx, q, where, args...); err != nil {
				return nil, err
			}
		}
		return list.Reply(page, items, total), nil
	})
}

// DeleteApiKey makes a key worthless, of the calling login or of one that it may
// change. A key may do so to itself only.
func (s *Service) DeleteApiKey(ctx context.Context, r *api.DeleteApiKey) error {
	caller := call.From(ctx).Caller
	if caller.KeyID != "" && caller.KeyID != r.KeyID {
		return inPerson(caller)
	}
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (string, error) {
		key, err := one(readKeys(ctx, &tx.Reader, "k.id = $1", "", r.KeyID))
		if err != nil {
			return "", err
		}
		missing := fault.OnField(fault.NotFound, "keyId", "No API key has this id")
		if key == nil {
			return "", missing
		}
		l, err := user.ByID(ctx, &tx.Reader, key.UserID)
		if err != nil {
			return "", err
		}
		if key.UserID != caller.LoginID {
			err := user.Manage(caller, l, "keyId")
			if fault.Is(err, fault.NotFound) {
				return "", missing
			}
			if err == nil {
				err = user.MayWrite(caller)
			}
			if err != nil {
				return "", err
			}
		}
		recordKey(tx, l, key, store.Deleted)
		return "", deleteKey(ctx, tx, key.ID)
	})
	return err
}
