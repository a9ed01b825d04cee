package audit

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// UndoChange restores the state before a change set, in a change set of its
// own. It fails with fault.Conflict when a record was changed since, and names
// by whom and when; then nothing is restored.
func (s *Service) UndoChange(ctx context.Context, r *api.UndoChange) (*api.ChangeInfo, error) {
	caller := call.From(ctx).Caller
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.ChangeInfo, error) {
		entries, err := s.undoable(ctx, tx, caller, r.ChangeID)
		if err != nil {
			return nil, err
		}
		tx.Undoes(r.ChangeID)
		if err := s.checkUnchanged(ctx, tx, entries); err != nil {
			return nil, err
		}
		for _, e := range slices.Backward(entries) {
			if err := s.restorers[e.Kind].Restore(ctx, tx, e.AccountID, e.RecordID, e.Before); err != nil {
				return nil, err
			}
		}
		if err := tx.Keep(ctx); err != nil {
			return nil, err
		}
		return change(ctx, &tx.Reader, caller.Reach, tx.ID)
	})
}

// undoable reads the entries of a change set that the caller may put back.
func (s *Service) undoable(ctx context.Context, tx *store.Tx, caller call.Caller, id string) ([]entry, error) {
	entries, err := read(ctx, &tx.Reader, caller.Reach, "e.change_id = $1", " ORDER BY e.position", id)
	if err != nil {
		return nil, err
	}
	all := 0
	_, err = tx.Scan(ctx, call.System(), []any{&all}, `SELECT COUNT(*) FROM change_entry WHERE change_id = $1`, id)
	switch {
	case err != nil:
		return nil, fmt.Errorf("count entries: %w", err)
	case len(entries) == 0 || len(entries) != all: // undoing a part would leave the rest
		return nil, notFound()
	}
	entries = slices.CompactFunc(entries, func(a, b entry) bool {
		// A login of several accounts is recorded in each of them.
		return a.Kind == b.Kind && a.RecordID == b.RecordID && bytes.Equal(a.Before, b.Before) && bytes.Equal(a.After, b.After)
	})
	for _, e := range entries {
		if s.restorers[e.Kind] == nil {
			return nil, fault.OnField(fault.Conflict, "changeId", "The change cannot be undone: it %s", e.Description)
		}
		if (e.AccountID == "" || e.Kind == "account" || e.Kind == "login") && !caller.HasRole(api.SystemAdministrator) {
			return nil, fault.New(fault.Forbidden, "Only a SystemAdministrator can undo a change of a %s", e.Kind)
		}
		if e.Before == nil && caller.ManagerAccess != api.AccessReadWriteDelete {
			return nil, fault.New(fault.Forbidden, "To undo a creation is to delete, which takes the access %s", api.AccessReadWriteDelete)
		}
	}
	return entries, nil
}

// checkUnchanged compares the records as they are with what the change set
// left, each by its last entry.
func (s *Service) checkUnchanged(ctx context.Context, tx *store.Tx, entries []entry) error {
	checked := map[string]bool{}
	var conflicts []fault.Field
	for _, e := range slices.Backward(entries) {
		record := e.Kind + " " + e.RecordID
		if checked[record] {
			continue
		}
		checked[record] = true
		current, err := s.restorers[e.Kind].Current(ctx, &tx.Reader, e.AccountID, e.RecordID)
		if err != nil {
			return err
		}
		state, err := tx.State(current)
		if err != nil {
			return err
		}
		same, err := sameState(state, e.After)
		if err != nil {
			return fmt.Errorf("compare %s: %w", record, err)
		}
		if same {
			continue
		}
		message, err := changedSince(ctx, tx, &e)
		if err != nil {
			return err
		}
		conflicts = append(conflicts, fault.Field{Path: record, Code: fault.Conflict, Message: message})
	}
	if len(conflicts) == 0 {
		return nil
	}
	return &fault.Error{Code: fault.Conflict, Message: conflicts[0].Message, Fields: conflicts}
}

// changedSince names the changes of a record after an entry.
func changedSince(ctx context.Context, tx *store.Tx, e *entry) (string, error) {
	later, err := read(ctx, &tx.Reader, call.Everywhere(), "e.record_id = $1 AND e.kind = $2 AND e.change_id > $3", " ORDER BY e.change_id LIMIT 5", e.RecordID, e.Kind, e.ChangeID)
	if err != nil {
		return "", err
	}
	if len(later) == 0 {
		return fmt.Sprintf("The %s %s is not as the change left it", e.Kind, e.RecordID), nil
	}
	var lines []string
	for _, l := range later {
		lines = append(lines, fmt.Sprintf("%s %s by %s (change %s)", l.At, l.Description, l.LoginEmail, l.ChangeID))
	}
	return fmt.Sprintf("The %s %s was changed since: %s", e.Kind, e.RecordID, strings.Join(lines, "; ")), nil
}

// sameState compares two states but for when and by whom they came about.
func sameState(a, b []byte) (bool, error) {
	if a == nil || b == nil {
		return a == nil && b == nil, nil
	}
	var one, other map[string]json.RawMessage
	if err := json.Unmarshal(a, &one); err != nil {
		return false, err
	}
	if err := json.Unmarshal(b, &other); err != nil {
		return false, err
	}
	for _, m := range []map[string]json.RawMessage{one, other} {
		delete(m, "dateLastModified")
		delete(m, "lastModifiedBy")
	}
	if len(one) != len(other) {
		return false, nil
	}
	for name, value := range one {
		if second, ok := other[name]; !ok || !bytes.Equal(value, second) {
			return false, nil
		}
	}
	return true, nil
}

// undoneBy reads which change set put another one back, if one did.
func undoneBy(ctx context.Context, q *store.Reader, id string) (string, error) {
	by := ""
	_, err := q.Scan(ctx, call.System(), []any{&by}, `SELECT id FROM change_set WHERE undoes = $1 ORDER BY id DESC LIMIT 1`, id)
	if err != nil {
		return "", fmt.Errorf("read what undid a change: %w", err)
	}
	return by, nil
}
