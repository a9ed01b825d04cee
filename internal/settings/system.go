package settings

import (
	"context"
	"reflect"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// GetSystemSettings reads the settings of an account; for one that never had
// any they are all empty. Callers who reach the account in part are shown
// neither its mail accounts nor values of fields that are edited as passwords.
func (s *Service) GetSystemSettings(ctx context.Context, r *api.GetSystemSettings) (*api.SystemSettingsInfo, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.SystemSettingsInfo, error) {
		accountID, err := place(ctx, q, reach, r.AccountID)
		if err != nil {
			return nil, err
		}
		found, err := read(ctx, q, accountID)
		if err != nil {
			return nil, err
		}
		if !reachesWhole(reach, accountID) {
			return found.shown(), nil
		}
		return &found.info, nil
	})
}

// PatchSystemSettings changes the settings of an account. Lists that are sent
// replace the stored ones; their elements are known by their ids.
func (s *Service) PatchSystemSettings(ctx context.Context, r *api.PatchSystemSettings) (*api.SystemSettingsInfo, error) {
	c, err := s.readChange(r)
	if err != nil {
		return nil, err
	}
	caller := call.From(ctx).Caller
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.SystemSettingsInfo, error) {
		accountID, err := placeToChange(ctx, &tx.Reader, caller.Reach, r.AccountID)
		if err != nil {
			return nil, err
		}
		before, err := read(ctx, &tx.Reader, accountID)
		if err != nil {
			return nil, err
		}
		scalars := before.info
		patch(&scalars, r)
		if err := checkClock(&scalars); err != nil {
			return nil, err
		}
		now := store.FormatTime(tx.Now)
		if !before.exists {
			scalars.DateCreated, scalars.CreatedBy = now, caller.Email
		}
		scalars.DateLastModified, scalars.LastModifiedBy = now, caller.Email
		if err := saveRow(ctx, tx, accountID, &scalars); err != nil {
			return nil, err
		}
		return s.saveLists(ctx, tx, accountID, c, before)
	})
}

// change holds the lists of a patch, read and checked; a nil one was not sent.
type change struct {
	fields fieldLists
	mail   []api.EmailAccount
	tags   []api.Tag
}

func (s *Service) readChange(r *api.PatchSystemSettings) (*change, error) {
	var f findings
	checkScalars(&f, r)
	c := &change{fields: s.readFields(r, &f), mail: readMail(&f, r.EmailAccounts), tags: readTags(&f, r.Tags)}
	return c, f.err()
}

// saveLists stores the lists of a change, tells of it, and gives the settings
// as they are then.
func (s *Service) saveLists(ctx context.Context, tx *store.Tx, accountID string, c *change, before *stored) (*api.SystemSettingsInfo, error) {
	fieldsBefore, err := CustomerFields(ctx, &tx.Reader, accountID)
	if err != nil {
		return nil, err
	}
	if err := saveFields(ctx, tx, accountID, c.fields); err != nil {
		return nil, err
	}
	if c.mail != nil {
		if err := s.saveMail(ctx, tx, accountID, c.mail); err != nil {
			return nil, err
		}
	}
	if c.tags != nil {
		if err := saveTags(ctx, tx, accountID, c.tags); err != nil {
			return nil, err
		}
	}
	after, err := read(ctx, &tx.Reader, accountID)
	if err != nil {
		return nil, err
	}
	record(tx, accountID, before, after)
	return &after.info, s.tellFields(ctx, tx, accountID, fieldsBefore)
}

// tellFields tells the index of customer fields where they changed.
func (s *Service) tellFields(ctx context.Context, tx *store.Tx, accountID string, before []api.CustomerDataField) error {
	if s.Fields == nil {
		return nil
	}
	after, err := CustomerFields(ctx, &tx.Reader, accountID)
	if err != nil || reflect.DeepEqual(before, after) {
		return err
	}
	return s.Fields.FieldsChanged(ctx, tx, accountID, before, after)
}

// record puts a change of settings into the audit.
func record(tx *store.Tx, accountID string, before, after *stored) {
	entry := store.Entry{
		AccountID: accountID, Kind: Kind, ID: accountID, Name: settingsName,
		Action: store.Changed, Before: before.state(), After: after.state(),
	}
	switch {
	case !before.exists:
		entry.Action = store.Created
	case !after.exists:
		entry.Action = store.Deleted
	}
	tx.Record(entry)
}

// patch puts what a patch holds beside its lists in place.
func patch(info *api.SystemSettingsInfo, r *api.PatchSystemSettings) {
	set(&info.OverrideSystemTime, r.OverrideSystemTime)
	set(&info.OverrideSystemTimeZoneID, r.OverrideSystemTimeZoneID)
	set(&info.OverrideSystemDateTime, r.OverrideSystemDateTime)
	set(&info.Documentation, r.Documentation)
	set(&info.RecordingRetentionDays, r.RecordingRetentionDays)
	set(&info.EnableSIPRefer, r.EnableSIPRefer)
	set(&info.AutoAgentLogoffSeconds, r.AutoAgentLogoffSeconds)
	if r.DefaultSIPRegion != nil {
		info.DefaultSIPRegion = r.DefaultSIPRegion
	}
}

// set takes a member of a patch, if it was sent.
func set[T any](stored, sent *T) {
	if sent != nil {
		*stored = *sent
	}
}
