package customer

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// GetEffectiveCustomer tells for each setting that customers inherit, and for
// each custom field, which value is in force and which level set it. Levels
// above what the caller reaches are shown without id and name.
func (s *Service) GetEffectiveCustomer(ctx context.Context, r *api.GetEffectiveCustomer) (*api.EffectiveCustomer, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.EffectiveCustomer, error) {
		found, err := find(ctx, q, reach, r.CustomerID)
		if err != nil {
			return nil, err
		}
		if found == nil {
			return nil, NotFound("customerId")
		}
		above, err := effectiveAbove(ctx, q, reach, found)
		if err != nil {
			return nil, err
		}
		now := above.below(levelOf(reach, found))
		reply := &api.EffectiveCustomer{
			CustomerID: found.info.ID, CustomerName: found.info.Name, AccountID: found.info.AccountID,
			Rules: append([]api.EffectiveRule{}, now.rules...),
		}
		inherited := above.settings()
		for i, is := range now.settings() {
			reply.Settings = append(reply.Settings, api.EffectiveSetting{
				Setting: is.path, Value: is.value, Level: is.source, Inherited: inherited[i].value, InheritedLevel: inherited[i].source,
			})
		}
		data, err := effectiveData(ctx, q, reach, found)
		reply.Settings = append(reply.Settings, data...)
		return reply, err
	})
}

// effectiveAbove gives what is in force at the parent of a customer.
func effectiveAbove(ctx context.Context, q *store.Reader, reach call.Reach, r *record) (effective, error) {
	account, err := accountLevel(ctx, q, r.info.AccountID)
	if err != nil {
		return effective{}, err
	}
	e := atAccount(account)
	ids := r.pathIDs()
	ids = ids[:len(ids)-1]
	if len(ids) == 0 {
		return e, nil
	}
	// Which levels the caller does not reach is for levelOf to hide; what they
	// set is in force for it all the same.
	err = q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		above, err := scan(rows)
		if err == nil {
			e = e.below(levelOf(reach, above))
		}
		return err
	}, `SELECT `+columns+` FROM customer c WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(ids))+`) ORDER BY c.depth`, arguments(ids)...)
	if err != nil {
		return effective{}, fmt.Errorf("read the customers above: %w", err)
	}
	return e, nil
}

// accountLevel reads what an account sets itself.
func accountLevel(ctx context.Context, q *store.Reader, accountID string) (*level, error) {
	l := &level{source: &api.SettingLevel{Kind: api.LevelAccount, ID: accountID}}
	var prices []byte
	_, err := q.Scan(ctx, call.Everywhere(), []any{&l.source.Name, &prices},
		`SELECT a.name, a.billing_settings FROM account a WHERE a.id = $1 AND {account a.id}`, accountID)
	if err != nil {
		return nil, fmt.Errorf("read the account's prices: %w", err)
	}
	if whole := readObject(prices); whole != nil {
		l.prices = pricesOf(whole)
	}
	return l, nil
}

// levelOf gives a customer as a level, without its name where it is out of reach.
func levelOf(reach call.Reach, r *record) *level {
	c := &r.info
	l := &level{source: &api.SettingLevel{Kind: api.LevelAbove}, schedule: readObject(c.Schedule.JSON())}
	if reaches(reach, c.AccountID, r.path) {
		l.source = &api.SettingLevel{Kind: api.LevelCustomer, ID: c.ID, Name: c.Name}
	}
	if c.OverrideBillingSettings {
		l.prices = pricesOf(readObject(c.BillingSettings.JSON()))
	}
	if c.OverrideAppSettings {
		l.app = appOf(readObject(c.AppSettings.JSON()))
	}
	return l
}

func reaches(reach call.Reach, accountID, path string) bool {
	return reachesAccount(reach, accountID) || slices.ContainsFunc(reach.Subtrees(), func(t call.Tree) bool {
		return t.AccountID == accountID && strings.HasPrefix(path, t.Path)
	})
}

// effectiveData gives the value of each custom field, the field's default where
// the customer has none, and then what is stored under names of no field.
func effectiveData(ctx context.Context, q *store.Reader, reach call.Reach, r *record) ([]api.EffectiveSetting, error) {
	f, err := readFields(ctx, q, r.info.AccountID)
	if err != nil {
		return nil, err
	}
	account, err := accountLevel(ctx, q, r.info.AccountID)
	if err != nil {
		return nil, err
	}
	own, server := levelOf(reach, r).source, &api.SettingLevel{Kind: api.LevelServer}
	given := values(r.info.Data)
	var list []api.EffectiveSetting
	for i := range f.defs {
		d := &f.defs[i]
		s := api.EffectiveSetting{Setting: "data." + d.Name, InheritedLevel: server}
		if d.DefaultValue != nil {
			s.Inherited, s.InheritedLevel = d.DefaultValue, account.source
		}
		s.Value, s.Level = s.Inherited, s.InheritedLevel
		name, value := f.find(given, d)
		if !blank(value) {
			s.Value, s.Level = value.value(), own
		}
		delete(given, name)
		list = append(list, s)
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if value := given[name]; !blank(value) {
			list = append(list, api.EffectiveSetting{Setting: "data." + name, Value: value.value(), Level: own, InheritedLevel: server})
		}
	}
	return list, nil
}

// blank tells that a value of data has none of the members that count.
func blank(value object) bool {
	return !slices.ContainsFunc(valueMembers, value.has)
}
