package audit

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// recordsAtOnce is how many records are compared between two queries for more.
const recordsAtOnce = 500

// checkRecords compares each record with the state that its last entry left.
// Kinds that cannot be put back have no state to compare with.
func (s *Service) checkRecords(ctx context.Context, q *store.Reader) (int, error) {
	count, after := 0, ""
	for {
		last, err := lastEntries(ctx, q, after)
		if err != nil {
			return 0, err
		}
		for _, e := range last {
			after = e.RecordID
			restorer := s.restorers[e.Kind]
			if restorer == nil {
				continue
			}
			count++
			if err := checkRecord(ctx, s.db, q, restorer, &e); err != nil {
				return 0, err
			}
		}
		if len(last) == 0 {
			return count, nil
		}
	}
}

func checkRecord(ctx context.Context, db *store.DB, q *store.Reader, restorer store.Restorer, e *entry) error {
	current, err := restorer.Current(ctx, q, e.AccountID, e.RecordID)
	if err != nil {
		return fmt.Errorf("read %s %s: %w", e.Kind, e.RecordID, err)
	}
	state, err := db.State(current)
	if err != nil {
		return err
	}
	same, err := sameState(state, e.After)
	place := e.Kind + " " + e.RecordID
	switch {
	case err != nil:
		return &Finding{"record", place, err.Error()}
	case same:
		return nil
	case state == nil:
		return &Finding{"record", place, "it is gone, and no change removed it"}
	case e.After == nil:
		return &Finding{"record", place, "it is there, and change " + e.ChangeID + " removed it"}
	}
	return &Finding{"record", place, fmt.Sprintf("%v differ from what change %s left", store.ChangedMembers(e.After, state), e.ChangeID)}
}

// lastEntries reads the last entries of the next records after an id.
func lastEntries(ctx context.Context, q *store.Reader, after string) ([]entry, error) {
	var last []entry
	err := q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		e, err := scan(rows)
		if n := len(last); n > 0 && last[n-1].RecordID == e.RecordID && last[n-1].Kind == e.Kind && last[n-1].AccountID == e.AccountID {
			last[n-1] = e // further on in the change set
			return err
		}
		last = append(last, e)
		return err
	}, `SELECT `+columns+` FROM (SELECT DISTINCT record_id FROM change_entry WHERE record_id > $1 ORDER BY record_id LIMIT $2) r
		JOIN change_entry e ON e.record_id = r.record_id
			AND e.change_id = (SELECT MAX(x.change_id) FROM change_entry x WHERE x.record_id = e.record_id AND x.kind = e.kind AND x.account_id = e.account_id)
		JOIN change_set s ON s.id = e.change_id
		WHERE {account e.account_id} ORDER BY e.record_id, e.kind, e.account_id, e.position`, after, recordsAtOnce)
	if err != nil {
		return nil, fmt.Errorf("read last entries: %w", err)
	}
	return last, nil
}
