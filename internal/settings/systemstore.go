package settings

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/api"
	"evovoice/internal/store"
)

// stored are the settings of an account as they are.
type stored struct {
	info api.SystemSettingsInfo
	// open are the system fields without values that are secret.
	open api.Document[[]api.SystemSettingsField]
	// exists tells that they were ever set.
	exists bool
}

// shown are the settings for those who may not see secrets.
func (s *stored) shown() *api.SystemSettingsInfo {
	info := s.info
	info.SystemFields, info.EmailAccounts = s.open, []api.EmailAccount{}
	return &info
}

// state is what the audit keeps of the settings, nil where they were never set.
func (s *stored) state() any {
	if !s.exists {
		return nil
	}
	info := s.info
	info.SystemFields = s.open
	return &info
}

// read reads the settings of an account, without passwords.
func read(ctx context.Context, q *store.Reader, accountID string) (*stored, error) {
	s := &stored{info: api.SystemSettingsInfo{EntityInfo: api.EntityInfo{ID: accountID}}}
	var err error
	if s.exists, err = readRow(ctx, q, accountID, &s.info); err != nil {
		return nil, err
	}
	system, err := liveDefinitions(ctx, q, accountID, systemFields)
	if err != nil {
		return nil, err
	}
	s.info.SystemFields = documentOf[[]api.SystemSettingsField](system)
	if s.open, err = openDocument(system); err != nil {
		return nil, err
	}
	if s.info.CustomerFields, err = readDocument[[]api.CustomerDataField](ctx, q, accountID, customerFields); err != nil {
		return nil, err
	}
	if s.info.EndpointFields, err = readDocument[[]api.EndpointDataField](ctx, q, accountID, endpointFields); err != nil {
		return nil, err
	}
	if s.info.EmailAccounts, err = readMailAccounts(ctx, q, accountID); err != nil {
		return nil, err
	}
	s.info.Tags, err = Tags(ctx, q, accountID)
	return s, err
}

func readRow(ctx context.Context, q *store.Reader, accountID string, info *api.SystemSettingsInfo) (bool, error) {
	var region sql.NullString
	found, err := q.Scan(ctx, whole(accountID), []any{
		&info.OverrideSystemTime, &info.OverrideSystemTimeZoneID, &info.OverrideSystemDateTime,
		&info.Documentation, &info.RecordingRetentionDays, &info.EnableSIPRefer, &info.AutoAgentLogoffSeconds, &region,
		&info.DateCreated, &info.DateLastModified, &info.CreatedBy, &info.LastModifiedBy,
	}, `SELECT s.override_time, s.override_zone, s.override_at, s.documentation, s.recording_retention_days,
			s.enable_sip_refer, s.auto_agent_logoff_seconds, s.default_sip_region,
			s.date_created, s.date_last_modified, s.created_by, s.last_modified_by
		FROM system_settings s WHERE {account s.account_id}`)
	if region.Valid {
		info.DefaultSIPRegion = (*api.TwilioSipRegions)(&region.String)
	}
	return found, wrap("read settings", err)
}

// saveRow stores everything but the lists.
func saveRow(ctx context.Context, tx *store.Tx, accountID string, info *api.SystemSettingsInfo) error {
	var region sql.NullString
	if info.DefaultSIPRegion != nil {
		region = sql.NullString{String: string(*info.DefaultSIPRegion), Valid: true}
	}
	err := tx.Insert(ctx, `INSERT INTO system_settings (account_id, override_time, override_zone, override_at, documentation,
			recording_retention_days, enable_sip_refer, auto_agent_logoff_seconds, default_sip_region,
			date_created, date_last_modified, created_by, last_modified_by)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)
		ON CONFLICT (account_id) DO UPDATE SET override_time = excluded.override_time, override_zone = excluded.override_zone,
			override_at = excluded.override_at, documentation = excluded.documentation,
			recording_retention_days = excluded.recording_retention_days, enable_sip_refer = excluded.enable_sip_refer,
			auto_agent_logoff_seconds = excluded.auto_agent_logoff_seconds, default_sip_region = excluded.default_sip_region,
			date_created = excluded.date_created, date_last_modified = excluded.date_last_modified,
			created_by = excluded.created_by, last_modified_by = excluded.last_modified_by`,
		accountID, info.OverrideSystemTime, info.OverrideSystemTimeZoneID, info.OverrideSystemDateTime, info.Documentation,
		info.RecordingRetentionDays, info.EnableSIPRefer, info.AutoAgentLogoffSeconds, region,
		info.DateCreated, info.DateLastModified, info.CreatedBy, info.LastModifiedBy)
	return wrap("save settings", err)
}

func deleteRow(ctx context.Context, tx *store.Tx, accountID string) error {
	_, err := tx.Exec(ctx, whole(accountID), `DELETE FROM system_settings WHERE {account account_id}`)
	return wrap("delete settings", err)
}

// readDocument gives the definitions of one kind as they were sent.
func readDocument[T any](ctx context.Context, q *store.Reader, accountID string, k kind) (api.Document[T], error) {
	live, err := liveDefinitions(ctx, q, accountID, k)
	return documentOf[T](live), err
}

func documentOf[T any](live []*definition) api.Document[T] {
	objects := make([][]byte, len(live))
	for i, d := range live {
		objects[i] = d.document
	}
	return api.DocumentJSON[T](joined('[', objects, ']'))
}

// saveFields replaces the lists of fields that were sent.
func saveFields(ctx context.Context, tx *store.Tx, accountID string, lists fieldLists) error {
	for _, k := range []kind{systemFields, customerFields, endpointFields} {
		if lists[k] == nil {
			continue
		}
		known, err := readDefinitions(ctx, &tx.Reader, accountID, k)
		if err != nil {
			return err
		}
		byID := make(map[string]*definition, len(known))
		for _, d := range known {
			byID[d.id] = d
		}
		if err := hideDefinitions(ctx, tx, accountID, k); err != nil {
			return err
		}
		for i, f := range lists[k] {
			if err := f.finish(tx, byID[f.id]); err != nil {
				return err
			}
			if err := saveDefinition(ctx, tx, accountID, k, i, &f.definition); err != nil {
				return err
			}
		}
		if err := forgetDefinitions(ctx, tx, accountID, k); err != nil {
			return err
		}
	}
	return nil
}

// maxFormerNames is how many names a field is found by beside its own.
const maxFormerNames = 20

// finish gives a field that was sent its id and the names that it had before.
func (f *sentField) finish(tx *store.Tx, known *definition) error {
	var err error
	if f.id == "" {
		f.id = tx.NewID()
		if f.document, err = withText(f.document, "id", f.id); err != nil {
			return fmt.Errorf("give a field its id: %w", err)
		}
	}
	if f.meaning, err = f.mean(f.id); err != nil {
		return fmt.Errorf("definition: %w", err)
	}
	f.formerNames = []string{}
	if known == nil {
		return nil
	}
	old, err := known.field()
	if err != nil {
		return err
	}
	seen := map[string]bool{f.field.Name: true}
	for _, name := range append([]string{old.Name}, known.formerNames...) {
		if !seen[name] && len(f.formerNames) < maxFormerNames {
			seen[name] = true
			f.formerNames = append(f.formerNames, name)
		}
	}
	return nil
}

// openDocument gives a list of system fields without the values of those that
// are edited as passwords.
func openDocument(live []*definition) (api.Document[[]api.SystemSettingsField], error) {
	objects := make([][]byte, len(live))
	for i, d := range live {
		objects[i] = d.document
		f, err := d.field()
		if err == nil && isSecret(&f) {
			objects[i], err = without(d.document, "value")
		}
		if err != nil {
			return api.Document[[]api.SystemSettingsField]{}, fmt.Errorf("stored system field: %w", err)
		}
	}
	return api.DocumentJSON[[]api.SystemSettingsField](joined('[', objects, ']')), nil
}

// isSecret tells of fields that nobody should read over a shoulder.
func isSecret(f *api.DataField) bool { return f.UIHint == "Password" }
