package settings

import (
	"context"
	"database/sql"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// defaultArchiveDays is the age of sessions at which they are archived unless
// another is set.
const defaultArchiveDays = 15

const maxMessage = 10_000 // bytes

// Global reads the settings of the whole system, without passwords.
func Global(ctx context.Context, q *store.Reader) (*api.GlobalSettingsInfo, error) {
	g, err := readGlobal(ctx, q)
	if err != nil {
		return nil, err
	}
	return g.info(), nil
}

// global are the settings of the whole system as stored.
type global struct {
	api.GlobalSettingsInfo
	// mail is the system's mail account, one without a server for none.
	mail   mailAccount
	exists bool
}

func (g *global) info() *api.GlobalSettingsInfo {
	info := g.GlobalSettingsInfo
	if g.mail.Server != "" {
		account := g.mail.EmailAccount
		info.SystemEmailAccount = &account
	}
	return &info
}

// state is what the audit keeps, nil where nothing was ever set.
func (g *global) state() any {
	if !g.exists {
		return nil
	}
	return g.info()
}

func readGlobal(ctx context.Context, q *store.Reader) (*global, error) {
	g := &global{GlobalSettingsInfo: api.GlobalSettingsInfo{SessionArchiveDays: defaultArchiveDays}}
	m := &g.mail
	var err error
	g.exists, err = q.Scan(ctx, call.System(), []any{
		&m.ID, &m.Server, &m.Port, &m.UserName, &m.EmailAddress, &m.DisplayName, &m.sealed,
		&g.DefaultTimeZoneID, &g.SessionArchiveDays, &g.MaintenanceMessage,
	}, `SELECT mail_id, mail_server, mail_port, mail_user_name, mail_email_address, mail_display_name, COALESCE(mail_password, ''),
			default_time_zone, session_archive_days, maintenance_message
		FROM global_settings WHERE id = $1`, GlobalID)
	return g, wrap("read global settings", err)
}

func saveGlobal(ctx context.Context, tx *store.Tx, g *global) error {
	m := &g.mail
	err := tx.Insert(ctx, `INSERT INTO global_settings (id, mail_id, mail_server, mail_port, mail_user_name, mail_email_address,
			mail_display_name, mail_password, default_time_zone, session_archive_days, maintenance_message)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)
		ON CONFLICT (id) DO UPDATE SET mail_id = excluded.mail_id, mail_server = excluded.mail_server,
			mail_port = excluded.mail_port, mail_user_name = excluded.mail_user_name,
			mail_email_address = excluded.mail_email_address, mail_display_name = excluded.mail_display_name,
			mail_password = excluded.mail_password, default_time_zone = excluded.default_time_zone,
			session_archive_days = excluded.session_archive_days, maintenance_message = excluded.maintenance_message`,
		GlobalID, m.ID, m.Server, m.Port, m.UserName, m.EmailAddress, m.DisplayName,
		sql.NullString{String: m.sealed, Valid: m.sealed != ""},
		g.DefaultTimeZoneID, g.SessionArchiveDays, g.MaintenanceMessage)
	return wrap("save global settings", err)
}

// GetGlobalSettings reads the settings of the whole system.
func (s *Service) GetGlobalSettings(ctx context.Context, _ *api.GetGlobalSettings) (*api.GlobalSettingsInfo, error) {
	return store.View(ctx, s.db, func(q *store.Reader) (*api.GlobalSettingsInfo, error) { return Global(ctx, q) })
}

// PatchGlobalSettings changes the settings of the whole system. A mail account
// that is sent replaces the stored one whole, and one without anything but an
// id removes it.
func (s *Service) PatchGlobalSettings(ctx context.Context, r *api.PatchGlobalSettings) (*api.GlobalSettingsInfo, error) {
	in := *r
	if err := checkGlobal(&in); err != nil {
		return nil, err
	}
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.GlobalSettingsInfo, error) {
		g, err := readGlobal(ctx, &tx.Reader)
		if err != nil {
			return nil, err
		}
		before := g.state()
		set(&g.DefaultTimeZoneID, in.DefaultTimeZoneID)
		set(&g.SessionArchiveDays, in.SessionArchiveDays)
		set(&g.MaintenanceMessage, in.MaintenanceMessage)
		if in.SystemEmailAccount != nil {
			g.mail = s.newSystemMail(tx, &g.mail, *in.SystemEmailAccount)
		}
		g.exists = true
		if err := saveGlobal(ctx, tx, g); err != nil {
			return nil, err
		}
		recordGlobal(tx, before, g.state())
		return g.info(), nil
	})
}

// newSystemMail gives the mail account that takes the place of the stored one.
func (s *Service) newSystemMail(tx *store.Tx, stored *mailAccount, sent api.EmailAccount) mailAccount {
	if sent.Server == "" {
		return mailAccount{}
	}
	kept := ""
	if sent.ID == stored.ID {
		kept = stored.sealed
	}
	if sent.ID == "" {
		sent.ID = tx.NewID()
	}
	m := mailAccount{EmailAccount: sent}
	m.sealed = s.seal(&m, sent.Password, kept)
	m.Password = nil
	return m
}

func recordGlobal(tx *store.Tx, before, after any) {
	entry := store.Entry{Kind: GlobalKind, ID: GlobalID, Name: globalSettings, Action: store.Changed, Before: before, After: after}
	switch {
	case before == nil:
		entry.Action = store.Created
	case after == nil:
		entry.Action = store.Deleted
	}
	tx.Record(entry)
}

func checkGlobal(r *api.PatchGlobalSettings) error {
	var f findings
	if r.SystemEmailAccount != nil {
		account := *r.SystemEmailAccount
		if !isEmpty(&account) {
			checkMail(&f, "systemEmailAccount", &account)
		}
		r.SystemEmailAccount = &account
	}
	f.zone("defaultTimeZoneId", r.DefaultTimeZoneID)
	f.between("sessionArchiveDays", r.SessionArchiveDays, 1, maxDays)
	if r.MaintenanceMessage != nil {
		f.block("maintenanceMessage", *r.MaintenanceMessage, maxMessage)
	}
	return f.err()
}

// isEmpty tells of a mail account that holds nothing but an id.
func isEmpty(a *api.EmailAccount) bool {
	return a.Server == "" && a.Port == 0 && a.UserName == "" && a.EmailAddress == "" && a.DisplayName == "" && (a.Password == nil || *a.Password == "")
}
