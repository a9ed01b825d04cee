package customer

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// maxImpact is the most changes that a reply lists.
const maxImpact = 1000

// impact collects what a change alters.
type impact struct {
	changes []api.SettingChange
	count   int
}

func (i *impact) add(r *record, was, is *effective) {
	for _, c := range changes(was, is) {
		i.count++
		if len(i.changes) < maxImpact {
			c.CustomerID, c.CustomerName = r.info.ID, r.info.Name
			i.changes = append(i.changes, c)
		}
	}
}

// tellImpact puts into after what the change from before to after, which is
// stored already, alters in the settings in force of the customer and of all
// that are below it.
func (s *Service) tellImpact(ctx context.Context, q *store.Reader, reach call.Reach, before, after *record) error {
	was, err := effectiveAbove(ctx, q, reach, before)
	if err != nil {
		return err
	}
	is, err := effectiveAbove(ctx, q, reach, after)
	if err != nil {
		return err
	}
	was, is = was.below(levelOf(reach, before)), is.below(levelOf(reach, after))
	var told impact
	told.add(after, &was, &is)
	if len(changes(&was, &is)) > 0 {
		if err := told.addBelow(ctx, q, reach, after, was, is); err != nil {
			return err
		}
	}
	after.info.Impact, after.info.ImpactCount = told.changes, &told.count
	if told.changes == nil {
		after.info.Impact = []api.SettingChange{}
	}
	return nil
}

// addBelow walks the customers below r, each after its parent, with what was
// and is in force at every level of the way to it.
func (i *impact) addBelow(ctx context.Context, q *store.Reader, reach call.Reach, r *record, was, is effective) error {
	type step struct{ was, is effective }
	way := []step{{was, is}}
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		c, err := scan(rows)
		if err != nil {
			return err
		}
		l := levelOf(reach, c)
		way = way[:c.depth-r.depth]
		above := &way[len(way)-1]
		next := step{above.was.below(l), above.is.below(l)}
		i.add(c, &next.was, &next.is)
		way = append(way, next)
		return nil
	}, `SELECT `+strings.Replace(columns, "c.data,", "NULL,", 1)+` FROM customer c
		WHERE c.account_id = $1 AND c.path > $2 AND c.path < $3 AND {reach c.account_id c.path} ORDER BY c.path`,
		r.info.AccountID, r.path, call.PathEnd(r.path))
	if err != nil {
		return fmt.Errorf("walk the customers below: %w", err)
	}
	return nil
}
