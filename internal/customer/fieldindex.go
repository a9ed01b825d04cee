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
	"evovoice/internal/store"
)

// verify refuses values that do not suit their definitions or that clash. before
// is nil for a new customer. Where the data did not change, only what a move can
// break is looked at.
func (f *fields) verify(ctx context.Context, q *store.Reader, before, after *record) error {
	changed := dataChanged(before, after)
	if changed {
		if err := fault.OnFields(f.check(after.info.Data)); err != nil {
			return err
		}
	}
	return f.refuseClashes(ctx, q, before, after)
}

func dataChanged(before, after *record) bool {
	return before == nil || string(before.info.Data.JSON()) != string(after.info.Data.JSON())
}

// refuseClashes fails with fault.Conflict where another customer has a value
// that must be unique.
func (f *fields) refuseClashes(ctx context.Context, q *store.Reader, before, after *record) error {
	changed := dataChanged(before, after)
	if !changed && before.info.ParentCustomerID == after.info.ParentCustomerID {
		return nil
	}
	var wrong []fault.Field
	for _, k := range f.keys(after.info.Data) {
		if k.key == "" || !isUnique(k.def) || !changed && k.def.Uniqueness != api.UniqueToCustomer {
			continue
		}
		taken, err := f.taken(ctx, q, after, k)
		if err != nil {
			return err
		}
		if taken {
			wrong = append(wrong, k.clash())
		}
	}
	return fault.OnFields(wrong)
}

// clash says that another customer has the value.
func (k *fieldKey) clash() fault.Field {
	return fault.Field{Path: k.path, Code: fault.Conflict, Message: fmt.Sprintf("Another customer has this %s already", k.def.Name)}
}

// taken tells whether another customer, or one below the same parent, has a value.
func (f *fields) taken(ctx context.Context, q *store.Reader, r *record, k fieldKey) (bool, error) {
	statement := `SELECT 1 FROM customer_field f
		WHERE f.account_id = $1 AND f.field_id = $2 AND f.value_key = $3 AND f.customer_id <> $4 AND {account f.account_id} LIMIT 1`
	args := []any{f.accountID, k.def.ID, k.key, r.info.ID}
	if k.def.Uniqueness == api.UniqueToCustomer {
		statement = `SELECT 1 FROM customer_field f JOIN customer c ON c.account_id = f.account_id AND c.id = f.customer_id
			WHERE f.account_id = $1 AND f.field_id = $2 AND f.value_key = $3 AND f.customer_id <> $4
				AND COALESCE(c.parent_id, '') = $5 AND {reach c.account_id c.path} LIMIT 1`
		args = append(args, r.info.ParentCustomerID)
	}
	var one int
	found, err := q.Scan(ctx, call.Everywhere(), []any{&one}, statement, args...)
	if err != nil {
		return false, fmt.Errorf("look for a field's value: %w", err)
	}
	return found, nil
}

// index stores the keys that changed.
func (f *fields) index(ctx context.Context, tx *store.Tx, before, after *record) error {
	if !dataChanged(before, after) {
		return nil
	}
	keys := f.keys(after.info.Data)
	old := map[string]string{}
	if before != nil {
		for _, k := range f.keys(before.info.Data) {
			old[k.def.ID] = k.key
		}
	}
	var rows indexRows
	for _, k := range keys {
		was, had := old[k.def.ID]
		if had && was == k.key {
			continue
		}
		if had {
			_, err := tx.Exec(ctx, call.Everywhere(), `DELETE FROM customer_field
				WHERE account_id = $1 AND field_id = $2 AND value_key = $3 AND customer_id = $4 AND {account account_id}`,
				f.accountID, k.def.ID, was, after.info.ID)
			if err != nil {
				return fmt.Errorf("drop a field's value: %w", err)
			}
		}
		rows.add(f.accountID, k, after.info.ID)
	}
	return rows.insert(ctx, tx)
}

// indexNew stores the keys of new customers.
func (f *fields) indexNew(ctx context.Context, tx *store.Tx, added []*record) error {
	var rows indexRows
	for _, r := range added {
		for _, k := range f.keys(r.info.Data) {
			rows.add(f.accountID, k, r.info.ID)
		}
	}
	return rows.insert(ctx, tx)
}

// indexRows are rows of the index to be stored.
type indexRows []any

func (r *indexRows) add(accountID string, k fieldKey, customerID string) {
	if k.key == "" && !k.def.ShowInLists {
		return // only lists show blanks
	}
	*r = append(*r, accountID, k.def.ID, customerID, k.key)
}

func (r indexRows) insert(ctx context.Context, tx *store.Tx) error {
	const width, most = 4, 100
	for part := range slices.Chunk(r, width*most) {
		var places strings.Builder
		for i := 0; i < len(part); i += width {
			if i > 0 {
				places.WriteByte(',')
			}
			places.WriteString("(" + store.Placeholders(i, width) + ")")
		}
		if err := tx.Insert(ctx, `INSERT INTO customer_field (account_id, field_id, customer_id, value_key) VALUES `+places.String(), part...); err != nil {
			return fmt.Errorf("keep fields' values: %w", err)
		}
	}
	return nil
}

// dropIndex removes a customer from the index.
func dropIndex(ctx context.Context, tx *store.Tx, accountID, customerID string) error {
	_, err := tx.Exec(ctx, call.Everywhere(), `DELETE FROM customer_field WHERE customer_id = $1 AND account_id = $2 AND {account account_id}`, customerID, accountID)
	if err != nil {
		return fmt.Errorf("drop fields' values: %w", err)
	}
	return nil
}

// FieldsChanged rebuilds what lists, searches and uniqueness need of the fields
// whose definitions changed, in the change set that changes them and after it
// stored them. It fails with fault.Conflict, naming an example, where a field
// becomes unique and customers share a value. No stored value is touched.
func (s *Service) FieldsChanged(ctx context.Context, tx *store.Tx, accountID string, before, after []api.CustomerDataField) error {
	was := make(map[string]*api.CustomerDataField, len(before))
	for i := range before {
		was[before[i].ID] = &before[i]
	}
	renamed := len(before) != len(after)
	for i := range after {
		old := was[after[i].ID]
		renamed = renamed || old == nil || old.Name != after[i].Name
	}
	f, err := readFields(ctx, &tx.Reader, accountID)
	if err != nil {
		return err
	}
	var rebuilt []*api.CustomerDataField
	for i := range f.defs {
		d := &f.defs[i]
		old := was[d.ID]
		delete(was, d.ID)
		if renamed || old == nil || indexed(old) != indexed(d) || old.Type != d.Type || old.AnyValueType != d.AnyValueType ||
			old.ShowInLists != d.ShowInLists || old.Uniqueness != d.Uniqueness {
			rebuilt = append(rebuilt, d)
		}
	}
	for id, old := range was {
		if err := dropField(ctx, tx, accountID, id, indexed(old)); err != nil {
			return err
		}
	}
	return f.rebuild(ctx, tx, rebuilt)
}

func dropField(ctx context.Context, tx *store.Tx, accountID, fieldID string, wasIndexed bool) error {
	if !wasIndexed {
		return nil
	}
	_, err := tx.Exec(ctx, call.Everywhere(), `DELETE FROM customer_field WHERE account_id = $1 AND field_id = $2 AND {account account_id}`, accountID, fieldID)
	if err != nil {
		return fmt.Errorf("drop a field's values: %w", err)
	}
	return nil
}

// rebuildBatch is how many customers are read at a time.
const rebuildBatch = 500

func (f *fields) rebuild(ctx context.Context, tx *store.Tx, defs []*api.CustomerDataField) error {
	part := &fields{accountID: f.accountID, names: f.names}
	for _, d := range defs {
		if err := dropField(ctx, tx, f.accountID, d.ID, true); err != nil {
			return err
		}
		if indexed(d) {
			part.defs = append(part.defs, *d)
		}
	}
	if len(part.defs) == 0 {
		return nil
	}
	for last := ""; ; {
		var rows indexRows
		count := 0
		err := tx.Each(ctx, call.Everywhere(), func(row *sql.Rows) error {
			var data []byte
			if err := row.Scan(&last, &data); err != nil {
				return err
			}
			count++
			for _, k := range part.keys(api.DocumentJSON[api.Struct](data)) {
				rows.add(f.accountID, k, last)
			}
			return nil
		}, `SELECT c.id, c.data FROM customer c WHERE c.account_id = $1 AND c.id > $2 AND {reach c.account_id c.path} ORDER BY c.id LIMIT `+fmt.Sprint(rebuildBatch),
			f.accountID, last)
		if err != nil {
			return fmt.Errorf("read customers' data: %w", err)
		}
		if err := rows.insert(ctx, tx); err != nil {
			return err
		}
		if count < rebuildBatch {
			break
		}
	}
	return part.refuseShared(ctx, &tx.Reader)
}

// refuseShared fails where customers share a value of a unique field.
func (f *fields) refuseShared(ctx context.Context, q *store.Reader) error {
	for i := range f.defs {
		d := &f.defs[i]
		if !isUnique(d) {
			continue
		}
		scope := ""
		if d.Uniqueness == api.UniqueToCustomer {
			scope = ", COALESCE(c.parent_id, '')"
		}
		var first, second string
		shared, err := q.Scan(ctx, call.Everywhere(), []any{&first, &second},
			`SELECT MIN(c.id), MAX(c.id)
			FROM customer_field f JOIN customer c ON c.account_id = f.account_id AND c.id = f.customer_id
			WHERE f.account_id = $1 AND f.field_id = $2 AND f.value_key <> '' AND {reach c.account_id c.path}
			GROUP BY f.value_key`+scope+` HAVING COUNT(*) > 1 LIMIT 1`, f.accountID, d.ID)
		if err != nil {
			return fmt.Errorf("look for shared values: %w", err)
		}
		if !shared {
			continue
		}
		names := map[string]string{}
		if err := readNames(ctx, q, call.Everywhere(), []string{first, second}, names); err != nil {
			return err
		}
		return fault.OnField(fault.Conflict, "customerFields", "%s cannot be unique: the customers %s (%s) and %s (%s) have the same value",
			d.Name, names[first], first, names[second], second)
	}
	return nil
}
