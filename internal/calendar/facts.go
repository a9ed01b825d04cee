package calendar

import (
	"context"
	"fmt"

	"evovoice/api"
	"evovoice/internal/schedule"
	"evovoice/internal/settings"
	"evovoice/internal/store"
)

// readFacts gives a customer's values by field name. A field without a value has
// its default; one that was renamed is found under its former name.
func (s *Service) readFacts(ctx context.Context, q *store.Reader, accountID string, data api.Document[api.Struct]) (schedule.Facts, error) {
	var stored api.Struct
	if !data.IsNull() {
		if err := s.decode(data.JSON(), &stored); err != nil {
			return schedule.Facts{}, fmt.Errorf("read data of a customer: %w", err)
		}
	}
	fields, err := settings.CustomerFields(ctx, q, accountID)
	if err != nil {
		return schedule.Facts{}, err
	}
	names, err := settings.CustomerFieldNames(ctx, q, accountID)
	if err != nil {
		return schedule.Facts{}, err
	}
	values := plainStruct(stored)
	for _, f := range fields {
		_, value, found := names.Find(stored, f.ID)
		if !found {
			value = f.DefaultValue
		}
		if value != nil {
			values[f.Name] = plain(value)
		}
	}
	return schedule.Facts{Customer: values}, nil
}

func plainStruct(s api.Struct) map[string]any {
	values := make(map[string]any, len(s))
	for name, v := range s {
		values[name] = plain(v)
	}
	return values
}

// plain gives the one meaningful member of a value.
func plain(v *api.Value) any {
	switch {
	case v == nil:
		return nil
	case v.BoolValue != nil:
		return *v.BoolValue
	case v.NumberValue != nil:
		return *v.NumberValue
	case v.StringValue != nil:
		return *v.StringValue
	case v.ListValue != nil:
		list := make([]any, len(v.ListValue))
		for i, item := range v.ListValue {
			list[i] = plainStruct(item)
		}
		return list
	case v.StructValue != nil:
		return plainStruct(v.StructValue)
	}
	return nil
}
