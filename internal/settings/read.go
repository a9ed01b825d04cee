package settings

import (
	"context"
	"encoding/json"
	"slices"

	"evovoice/api"
	"evovoice/internal/store"
)

// SystemFields reads the custom fields of an account, with their values, in
// order and without deleted ones.
func SystemFields(ctx context.Context, q *store.Reader, accountID string) ([]api.SystemSettingsField, error) {
	return meanings[api.SystemSettingsField](ctx, q, accountID, systemFields)
}

// CustomerFields reads the definitions of an account's customer fields in
// order, without deleted ones. Their enumerations are never empty.
func CustomerFields(ctx context.Context, q *store.Reader, accountID string) ([]api.CustomerDataField, error) {
	return meanings[api.CustomerDataField](ctx, q, accountID, customerFields)
}

// EndpointFields reads the definitions of an account's endpoint fields in
// order, without deleted ones. Their enumerations are never empty.
func EndpointFields(ctx context.Context, q *store.Reader, accountID string) ([]api.EndpointDataField, error) {
	return meanings[api.EndpointDataField](ctx, q, accountID, endpointFields)
}

func meanings[T any](ctx context.Context, q *store.Reader, accountID string, k kind) ([]T, error) {
	live, err := liveDefinitions(ctx, q, accountID, k)
	if err != nil {
		return nil, err
	}
	return meaningsOf[T](live)
}

func meaningsOf[T any](definitions []*definition) ([]T, error) {
	out := make([]T, len(definitions))
	for i, d := range definitions {
		if err := json.Unmarshal(d.meaning, &out[i]); err != nil {
			return nil, wrap("stored definition", err)
		}
	}
	return out, nil
}

// Names are the keys of data under which the value of a field is found: the
// field's own name, and names that it had before and that no other field has
// now, the latest first.
type Names map[string][]string

// CustomerFieldNames reads them by the ids of an account's customer fields.
func CustomerFieldNames(ctx context.Context, q *store.Reader, accountID string) (Names, error) {
	return fieldNames(ctx, q, accountID, customerFields)
}

// EndpointFieldNames reads them by the ids of an account's endpoint fields.
func EndpointFieldNames(ctx context.Context, q *store.Reader, accountID string) (Names, error) {
	return fieldNames(ctx, q, accountID, endpointFields)
}

func fieldNames(ctx context.Context, q *store.Reader, accountID string, k kind) (Names, error) {
	live, err := liveDefinitions(ctx, q, accountID, k)
	if err != nil {
		return nil, err
	}
	taken, own := map[string]bool{}, make([]string, len(live))
	for i, d := range live {
		f, err := d.field()
		if err != nil {
			return nil, err
		}
		own[i], taken[f.Name] = f.Name, true
	}
	names := make(Names, len(live))
	for i, d := range live {
		names[d.id] = []string{own[i]}
		for _, former := range d.formerNames {
			if !taken[former] {
				taken[former] = true // two fields do not read one value
				names[d.id] = append(names[d.id], former)
			}
		}
	}
	return names, nil
}

// Find gives the value of a field in data and the name it is kept under, the
// field's own before former ones. ok is false where data has none of them.
func (n Names) Find(data api.Struct, fieldID string) (name string, value *api.Value, ok bool) {
	i := slices.IndexFunc(n[fieldID], func(name string) bool {
		_, has := data[name]
		return has
	})
	if i < 0 {
		return "", nil, false
	}
	name = n[fieldID][i]
	return name, data[name], true
}
