package settings

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// countriesText holds the 249 countries of ISO 3166-1 in the order of their
// English short names: the two letters of each, then its name.
//
//go:embed countries.txt
var countriesText string

var (
	countries   = readCountries()
	countryName = namesByCode()
)

type country struct{ code, name string }

func readCountries() []country {
	var all []country
	for line := range strings.Lines(countriesText) {
		code, name, _ := strings.Cut(strings.TrimSpace(line), " ")
		all = append(all, country{code, name})
	}
	return all
}

func namesByCode() map[string]string {
	names := make(map[string]string, len(countries))
	for _, c := range countries {
		names[c.code] = c.name
	}
	return names
}

// unsetPermission is what holds for a country that was never set: calls at
// home in North America, where the carrier is, and none that can cost more.
func unsetPermission(code string) api.DialingPermissionInfo {
	return api.DialingPermissionInfo{
		ISOCode: code, CountryName: countryName[code],
		LowRiskNumbersEnabled: code == "US" || code == "CA",
	}
}

// DialingPermissions reads what an account may call, by the two upper-case
// letters of the country (ISO 3166-1). Every country has its entry.
func DialingPermissions(ctx context.Context, q *store.Reader, accountID string) (map[string]api.DialingPermissionInfo, error) {
	permissions := make(map[string]api.DialingPermissionInfo, len(countries))
	for _, c := range countries {
		permissions[c.code] = unsetPermission(c.code)
	}
	err := q.Each(ctx, whole(accountID), func(rows *sql.Rows) error {
		p, err := scanPermission(rows)
		permissions[p.ISOCode] = p
		return err
	}, `SELECT `+permissionColumns+` FROM dialing_permission d WHERE {account d.account_id}`)
	if err != nil {
		return nil, fmt.Errorf("read dialing permissions: %w", err)
	}
	return permissions, nil
}

const permissionColumns = `d.iso_code, d.low_risk, d.high_risk_special, d.high_risk_tollfraud`

func scanPermission(rows *sql.Rows) (p api.DialingPermissionInfo, err error) {
	err = rows.Scan(&p.ISOCode, &p.LowRiskNumbersEnabled, &p.HighRiskSpecialNumbersEnabled, &p.HighRiskTollfraudNumbersEnabled)
	p.CountryName = countryName[p.ISOCode]
	return p, err
}

// findPermission reads what was set for a country, nil for nothing.
func findPermission(ctx context.Context, q *store.Reader, accountID, code string) (*api.DialingPermissionInfo, error) {
	var found *api.DialingPermissionInfo
	err := q.Each(ctx, whole(accountID), func(rows *sql.Rows) error {
		p, err := scanPermission(rows)
		found = &p
		return err
	}, `SELECT `+permissionColumns+` FROM dialing_permission d WHERE {account d.account_id} AND d.iso_code = $1`, code)
	return found, wrap("read dialing permission", err)
}

func savePermission(ctx context.Context, tx *store.Tx, accountID string, p *api.DialingPermissionInfo) error {
	err := tx.Insert(ctx, `INSERT INTO dialing_permission (account_id, iso_code, low_risk, high_risk_special, high_risk_tollfraud)
		VALUES ($1,$2,$3,$4,$5)
		ON CONFLICT (account_id, iso_code) DO UPDATE SET low_risk = excluded.low_risk,
			high_risk_special = excluded.high_risk_special, high_risk_tollfraud = excluded.high_risk_tollfraud`,
		accountID, p.ISOCode, p.LowRiskNumbersEnabled, p.HighRiskSpecialNumbersEnabled, p.HighRiskTollfraudNumbersEnabled)
	return wrap("save dialing permission", err)
}

// ListDialingPermissions lists every country, by name, with what the account
// may call there.
func (s *Service) ListDialingPermissions(ctx context.Context, r *api.ListDialingPermissions) (*api.ListDialingPermissionsResponse, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ListDialingPermissionsResponse, error) {
		accountID, err := place(ctx, q, reach, r.AccountID)
		if err != nil {
			return nil, err
		}
		permissions, err := DialingPermissions(ctx, q, accountID)
		if err != nil {
			return nil, err
		}
		reply := &api.ListDialingPermissionsResponse{Permissions: make([]api.DialingPermissionInfo, len(countries))}
		for i, c := range countries {
			reply.Permissions[i] = permissions[c.code]
		}
		return reply, nil
	})
}

// PatchDialingPermissions sets what an account may call in one country. A
// switch that is absent is off.
func (s *Service) PatchDialingPermissions(ctx context.Context, r *api.PatchDialingPermissions) error {
	code := strings.ToUpper(r.ISOCode)
	name, ok := countryName[code]
	if !ok {
		return fault.OnField(fault.NotFound, "isoCode", "No country has this code")
	}
	reach := call.From(ctx).Caller.Reach
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (any, error) {
		accountID, err := placeToChange(ctx, &tx.Reader, reach, r.AccountID)
		if err != nil {
			return nil, err
		}
		before, err := findPermission(ctx, &tx.Reader, accountID, code)
		if err != nil {
			return nil, err
		}
		after := &api.DialingPermissionInfo{
			ISOCode: code, CountryName: name,
			LowRiskNumbersEnabled:           r.LowRiskNumbersEnabled,
			HighRiskSpecialNumbersEnabled:   r.HighRiskSpecialNumbersEnabled,
			HighRiskTollfraudNumbersEnabled: r.HighRiskTollfraudNumbersEnabled,
		}
		if err := savePermission(ctx, tx, accountID, after); err != nil {
			return nil, err
		}
		recordPermission(tx, accountID, code, before, after)
		return nil, nil
	})
	return err
}

func recordPermission(tx *store.Tx, accountID, code string, before, after *api.DialingPermissionInfo) {
	entry := store.Entry{AccountID: accountID, Kind: DialingKind, ID: code, Name: countryName[code], Action: store.Changed}
	switch {
	case before == nil:
		entry.Action = store.Created
	case after == nil:
		entry.Action = store.Deleted
	}
	// A nil pointer in an interface would be a state.
	if before != nil {
		entry.Before = before
	}
	if after != nil {
		entry.After = after
	}
	tx.Record(entry)
}
