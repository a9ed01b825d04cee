package settings

import (
	"context"
	"encoding/json"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Restorers gives what puts the kinds of this room back. Passwords and other
// secrets are not in recorded states: where a mail account or field still has
// its own it keeps it, and otherwise it comes back without.
func (s *Service) Restorers() map[string]store.Restorer {
	return map[string]store.Restorer{Kind: systemRestorer{s}, DialingKind: dialingRestorer{}, GlobalKind: globalRestorer{s}}
}

type systemRestorer struct{ s *Service }

// Current gives an account's settings as recorded.
func (systemRestorer) Current(ctx context.Context, q *store.Reader, accountID, _ string) (any, error) {
	now, err := read(ctx, q, accountID)
	if err != nil {
		return nil, err
	}
	return now.state(), nil
}

// Restore puts an account's settings back; those that did not exist become
// empty.
func (r systemRestorer) Restore(ctx context.Context, tx *store.Tx, accountID, _ string, state []byte) error {
	target := api.SystemSettingsInfo{}
	if state != nil {
		if err := r.s.decode(state, &target); err != nil {
			return fmt.Errorf("recorded settings: %w", err)
		}
	}
	c, err := r.s.readChange(asPatch(&target))
	if err != nil {
		return fault.New(fault.Conflict, "The settings cannot be put back: %v", err)
	}
	if err := keepSecrets(ctx, &tx.Reader, accountID, c.fields[systemFields]); err != nil {
		return err
	}
	before, err := read(ctx, &tx.Reader, accountID)
	if err != nil {
		return err
	}
	if state == nil {
		err = deleteRow(ctx, tx, accountID)
	} else {
		target.DateLastModified, target.LastModifiedBy = store.FormatTime(tx.Now), call.From(ctx).Caller.Email
		err = saveRow(ctx, tx, accountID, &target)
	}
	if err != nil {
		return err
	}
	_, err = r.s.saveLists(ctx, tx, accountID, c, before)
	return err
}

// asPatch gives a patch that sends all of the settings.
func asPatch(info *api.SystemSettingsInfo) *api.PatchSystemSettings {
	r := &api.PatchSystemSettings{
		SystemFields: orEmpty(info.SystemFields), CustomerFields: orEmpty(info.CustomerFields), EndpointFields: orEmpty(info.EndpointFields),
		EmailAccounts: info.EmailAccounts, Tags: info.Tags,
		RecordingRetentionDays: &info.RecordingRetentionDays, AutoAgentLogoffSeconds: &info.AutoAgentLogoffSeconds,
		OverrideSystemTimeZoneID: &info.OverrideSystemTimeZoneID, OverrideSystemDateTime: &info.OverrideSystemDateTime,
	}
	if r.EmailAccounts == nil {
		r.EmailAccounts = []api.EmailAccount{}
	}
	if r.Tags == nil {
		r.Tags = []api.Tag{}
	}
	return r
}

func orEmpty[T any](d api.Document[[]T]) api.Document[[]T] {
	if d.IsNull() {
		return api.DocumentJSON[[]T]([]byte("[]"))
	}
	return d
}

// keepSecrets gives fields that are edited as passwords the values that are
// stored for them.
func keepSecrets(ctx context.Context, q *store.Reader, accountID string, sent []*sentField) error {
	known, err := readDefinitions(ctx, q, accountID, systemFields)
	if err != nil {
		return err
	}
	for _, f := range sent {
		if !isSecret(&f.field) {
			continue
		}
		for _, d := range known {
			if d.id != f.id {
				continue
			}
			if f.document, err = with(f.document, d.document, "value"); err != nil {
				return fmt.Errorf("stored system field: %w", err)
			}
			if err := f.keepValue(d); err != nil {
				return err
			}
		}
	}
	return nil
}

// keepValue makes the value of a stored field part of what the field means.
func (f *sentField) keepValue(stored *definition) error {
	var was api.SystemSettingsField
	if err := json.Unmarshal(stored.meaning, &was); err != nil {
		return fmt.Errorf("stored definition: %w", err)
	}
	mean := f.mean
	f.mean = func(id string) (json.RawMessage, error) {
		text, err := mean(id)
		if err != nil {
			return nil, err
		}
		var now api.SystemSettingsField
		if err := json.Unmarshal(text, &now); err != nil {
			return nil, err
		}
		now.Value = was.Value
		return json.Marshal(now)
	}
	return nil
}

type dialingRestorer struct{}

// Current gives a country's permission as recorded.
func (dialingRestorer) Current(ctx context.Context, q *store.Reader, accountID, code string) (any, error) {
	found, err := findPermission(ctx, q, accountID, code)
	if found == nil || err != nil {
		return nil, err
	}
	return found, nil
}

// Restore puts a country's permission back.
func (dialingRestorer) Restore(ctx context.Context, tx *store.Tx, accountID, code string, state []byte) error {
	before, err := findPermission(ctx, &tx.Reader, accountID, code)
	if err != nil {
		return err
	}
	if state == nil {
		_, err := tx.Exec(ctx, whole(accountID), `DELETE FROM dialing_permission WHERE {account account_id} AND iso_code = $1`, code)
		recordPermission(tx, accountID, code, before, nil)
		return wrap("forget dialing permission", err)
	}
	var after api.DialingPermissionInfo
	if err := json.Unmarshal(state, &after); err != nil {
		return fmt.Errorf("recorded dialing permission: %w", err)
	}
	if err := savePermission(ctx, tx, accountID, &after); err != nil {
		return err
	}
	recordPermission(tx, accountID, code, before, &after)
	return nil
}

type globalRestorer struct{ s *Service }

// Current gives the settings of the whole system as recorded.
func (globalRestorer) Current(ctx context.Context, q *store.Reader, _, _ string) (any, error) {
	g, err := readGlobal(ctx, q)
	if err != nil {
		return nil, err
	}
	return g.state(), nil
}

// Restore puts the settings of the whole system back.
func (r globalRestorer) Restore(ctx context.Context, tx *store.Tx, _, _ string, state []byte) error {
	before, err := readGlobal(ctx, &tx.Reader)
	if err != nil {
		return err
	}
	if state == nil {
		_, err := tx.Exec(ctx, call.System(), `DELETE FROM global_settings WHERE id = $1`, GlobalID)
		recordGlobal(tx, before.state(), nil)
		return wrap("forget global settings", err)
	}
	after := &global{exists: true}
	if err := r.s.decode(state, &after.GlobalSettingsInfo); err != nil {
		return fmt.Errorf("recorded global settings: %w", err)
	}
	if m := after.SystemEmailAccount; m != nil {
		after.mail = r.s.newSystemMail(tx, &before.mail, *m)
		after.SystemEmailAccount = nil
	}
	if err := saveGlobal(ctx, tx, after); err != nil {
		return err
	}
	recordGlobal(tx, before.state(), after.state())
	return nil
}
