package customer

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/prices"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

// PatchCustomer changes the members that are sent. A dry run answers with the
// settings in force that the change alters, for the customer and those below.
func (s *Service) PatchCustomer(ctx context.Context, r *api.PatchCustomer) (*api.CustomerInfo, error) {
	p, err := checkPatch(*r)
	if err != nil {
		return nil, err
	}
	c := call.From(ctx)
	return s.change(ctx, p.CustomerID, func(tx *store.Tx, before, after *record) error {
		if err := checkRights(c.Caller.Reach, before, &p); err != nil {
			return err
		}
		if err := s.apply(ctx, tx, after, &p); err != nil {
			return err
		}
		if !c.DryRun {
			return nil
		}
		return s.tellImpact(ctx, &tx.Reader, c.Caller.Reach, before, after)
	})
}

// SetCustomerStagingMode decides whether calls to the customer's numbers go to
// the staging server. Customers below it keep their own mode.
func (s *Service) SetCustomerStagingMode(ctx context.Context, r *api.SetCustomerStagingMode) (*api.CustomerInfo, error) {
	reach := call.From(ctx).Caller.Reach
	return s.change(ctx, r.CustomerID, func(tx *store.Tx, before, after *record) error {
		if !reachesAccount(reach, before.info.AccountID) {
			return forbidden("isStaging")
		}
		after.info.IsStaging = r.IsStaging
		return update(ctx, tx, after)
	})
}

// change runs fn on a customer in a change set and answers what became of it.
// fn gets the customer twice, to change and store the second.
func (s *Service) change(ctx context.Context, id string, fn func(tx *store.Tx, before, after *record) error) (*api.CustomerInfo, error) {
	c := call.From(ctx)
	reach := c.Caller.Reach
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.CustomerInfo, error) {
		before, err := load(ctx, &tx.Reader, reach, id)
		if err != nil {
			return nil, err
		}
		if before == nil {
			return nil, NotFound("customerId")
		}
		if err := checkExpected(ctx, &tx.Reader, before); err != nil {
			return nil, err
		}
		after := *before
		after.info.DateLastModified, after.info.LastModifiedBy = store.FormatTime(tx.Now), c.Caller.Email
		if err := fn(tx, before, &after); err != nil {
			return nil, err
		}
		keep(tx, store.Changed, before.state(), after.state())
		if err := complete(ctx, &tx.Reader, reach, &after); err != nil {
			return nil, err
		}
		return &after.info, nil
	})
}

// checkExpected fails where the caller expects the customer to be another one.
func checkExpected(ctx context.Context, q *store.Reader, r *record) error {
	c := call.From(ctx)
	if c.Expects == nil {
		return nil
	}
	shown := *r
	if err := complete(ctx, q, c.Caller.Reach, &shown); err != nil {
		return err
	}
	c.Compared = true
	return c.Expects(&shown.info)
}

// apply changes and stores what a patch sends.
func (s *Service) apply(ctx context.Context, tx *store.Tx, r *record, p *api.PatchCustomer) error {
	before := *r
	set(&r.info, p)
	if p.ParentCustomerID == nil {
		tx.SparesCallers()
	} else {
		if err := move(ctx, tx, call.From(ctx).Caller.Reach, r, *p.ParentCustomerID); err != nil {
			return err
		}
	}
	if s.Schedules != nil && !p.Schedule.IsNull() {
		if err := s.Schedules.Check(ctx, &tx.Reader, r.info.AccountID, "schedule", p.Schedule); err != nil {
			return err
		}
		var err error
		if r.info.Schedule, err = s.withRuleIDs(tx, p.Schedule); err != nil {
			return err
		}
	}
	f, err := knownFields(ctx, tx, r.info.AccountID)
	if err != nil {
		return err
	}
	if err := f.verify(ctx, &tx.Reader, &before, r); err != nil {
		return err
	}
	if err := f.index(ctx, tx, &before, r); err != nil {
		return err
	}
	if p.TagIDs != nil {
		if r.tagIDs, err = putTags(ctx, tx, r, p.TagIDs); err != nil {
			return err
		}
	}
	if p.Name != nil {
		s.names.count()
	}
	return update(ctx, tx, r)
}

// set copies what a patch sends, but for what other records have a say in.
func set(c *api.CustomerInfo, p *api.PatchCustomer) {
	if p.Name != nil {
		c.Name = *p.Name
	}
	if p.ReferenceID != nil {
		c.ReferenceID = p.ReferenceID
		if *p.ReferenceID == "" {
			c.ReferenceID = nil
		}
	}
	if !p.Data.IsNull() {
		c.Data = p.Data
	}
	if !p.Schedule.IsNull() {
		c.Schedule = p.Schedule
	}
	if p.OverrideBillingSettings != nil {
		c.OverrideBillingSettings = *p.OverrideBillingSettings
	}
	if !p.BillingSettings.IsNull() {
		c.BillingSettings = p.BillingSettings
	}
	if p.OverrideAppSettings != nil {
		c.OverrideAppSettings = *p.OverrideAppSettings
	}
	if !p.AppSettings.IsNull() {
		c.AppSettings = p.AppSettings
	}
}

// maxTagsOfOne is the most tags that one customer may carry.
const maxTagsOfOne = 500

// checkPatch gives the request with its name trimmed.
func checkPatch(p api.PatchCustomer) (api.PatchCustomer, error) {
	var r refusals
	if p.Name != nil {
		name, wrong := text.Name("name", *p.Name)
		p.Name = &name
		r.add(wrong)
	}
	if p.ReferenceID != nil {
		r.add(text.Line("referenceId", *p.ReferenceID, text.MaxName))
	}
	if len(p.TagIDs) > maxTagsOfOne {
		r.refuse(fault.Range, "tagIds", "tagIds must have at most %d ids, got %d", maxTagsOfOne, len(p.TagIDs))
	}
	if !p.Schedule.IsNull() {
		checkSchedule(&r, p.Schedule)
	}
	if !p.BillingSettings.IsNull() {
		r = append(r, prices.Check("billingSettings", p.BillingSettings)...)
	}
	if !p.AppSettings.IsNull() {
		checkApp(&r, p.AppSettings)
	}
	return p, fault.OnFields(r)
}

// checkRights refuses what a caller who reaches only a tree may not change.
func checkRights(reach call.Reach, r *record, p *api.PatchCustomer) error {
	if reachesAccount(reach, r.info.AccountID) {
		return nil
	}
	top := len(r.visibleIDs(reach)) == 1
	switch {
	case p.OverrideBillingSettings != nil:
		return forbidden("overrideBillingSettings")
	case !p.BillingSettings.IsNull():
		return forbidden("billingSettings")
	case p.ParentCustomerID != nil && (top || *p.ParentCustomerID == ""):
		return forbidden("parentCustomerId")
	}
	return nil
}

func forbidden(member string) error {
	return fault.OnField(fault.Forbidden, member, "The caller may not change %s", member)
}

// update stores a customer that there is.
func update(ctx context.Context, tx *store.Tx, r *record) error {
	c := &r.info
	_, err := tx.Exec(ctx, call.Everywhere(), `UPDATE customer SET parent_id = $3, path = $4, depth = $5, name = $6, name_key = $7,
			reference_id = $8, is_staging = $9, data = $10, schedule = $11, integration_data = $12,
			override_billing_settings = $13, billing_settings = $14, override_app_settings = $15, app_settings = $16,
			date_last_modified = $17, last_modified_by = $18
		WHERE account_id = $1 AND id = $2 AND {reach account_id path}`,
		c.AccountID, c.ID, null(c.ParentCustomerID), r.path, r.depth, c.Name, text.Fold(c.Name),
		c.ReferenceID, c.IsStaging, stored(c.Data, unsetData), stored(c.Schedule, unsetSchedule), stored(c.IntegrationData, unsetIntegrations),
		c.OverrideBillingSettings, stored(c.BillingSettings, unsetBilling), c.OverrideAppSettings, stored(c.AppSettings, unsetApp),
		c.DateLastModified, c.LastModifiedBy)
	if err != nil {
		return fmt.Errorf("update customer: %w", err)
	}
	return nil
}

func null(s string) sql.NullString { return sql.NullString{String: s, Valid: s != ""} }

// stored gives a document's text, nil for settings that were never set.
func stored[T any](d, unset api.Document[T]) any {
	text := d.JSON()
	if text == nil || string(text) == string(unset.JSON()) {
		return nil
	}
	return string(text)
}

// move puts a customer with all that is below it under another parent, or makes
// it a root. The customer itself is changed, and those below are stored.
func move(ctx context.Context, tx *store.Tx, reach call.Reach, r *record, parentID string) error {
	if parentID == r.info.ParentCustomerID {
		return nil
	}
	path, depth := "/"+r.info.ID+"/", 1
	if parentID != "" {
		parent, err := find(ctx, &tx.Reader, reach, parentID)
		if err != nil {
			return err
		}
		if parent == nil {
			return NotFound("parentCustomerId")
		}
		if err := checkParent(parent, r.info.AccountID); err != nil {
			return err
		}
		if strings.HasPrefix(parent.path, r.path) {
			return fault.OnField(fault.Predicate, "parentCustomerId", "A customer cannot be moved below itself")
		}
		path, depth = parent.path+r.info.ID+"/", parent.depth+1
	}
	if err := moveBelow(ctx, tx, r, path, depth); err != nil {
		return err
	}
	r.info.ParentCustomerID, r.path, r.depth = parentID, path, depth
	return nil
}

// moveBelow rewrites the paths of all customers below r for a new path of r.
func moveBelow(ctx context.Context, tx *store.Tx, r *record, path string, depth int) error {
	lowest := r.depth
	_, err := tx.Scan(ctx, call.Everywhere(), []any{&lowest},
		`SELECT COALESCE(MAX(c.depth), $4) FROM customer c WHERE c.account_id = $1 AND c.path > $2 AND c.path < $3 AND {reach c.account_id c.path}`,
		r.info.AccountID, r.path, call.PathEnd(r.path), r.depth)
	if err != nil {
		return fmt.Errorf("read the depth of a tree: %w", err)
	}
	if lowest-r.depth+depth > MaxDepth {
		return fault.OnField(fault.Depth, "parentCustomerId", "Customers can be nested %d deep at most; this move would make it %d", MaxDepth, lowest-r.depth+depth)
	}
	_, err = tx.Exec(ctx, call.Everywhere(), `UPDATE customer SET path = $4 || substr(path, $5), depth = depth + $6
		WHERE account_id = $1 AND path > $2 AND path < $3 AND {reach account_id path}`,
		r.info.AccountID, r.path, call.PathEnd(r.path), path, len(r.path)+1, depth-r.depth)
	if err != nil {
		return fmt.Errorf("move customers: %w", err)
	}
	return nil
}

// load reads a customer in reach with all that the audit keeps, nil for none.
func load(ctx context.Context, q *store.Reader, reach call.Reach, id string) (*record, error) {
	r, err := find(ctx, q, reach, id)
	if err != nil || r == nil {
		return nil, err
	}
	r.tagIDs = []string{}
	err = q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		r.tagIDs = append(r.tagIDs, id)
		return err
	}, `SELECT t.tag_id FROM customer_tag t WHERE t.customer_id = $1 AND {account t.account_id}`, id)
	if err != nil {
		return nil, fmt.Errorf("read a customer's tags: %w", err)
	}
	slices.Sort(r.tagIDs)
	return r, nil
}
