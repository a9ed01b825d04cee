package settings

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"evovoice/api"
	"evovoice/internal/store"
)

// kind says what a custom field belongs to.
type kind string

const (
	systemFields   kind = "system"
	customerFields kind = "customer"
	endpointFields kind = "endpoint"
)

// definition is a custom field as stored.
type definition struct {
	id string
	// document is the definition as it was sent, with its id.
	document json.RawMessage
	// meaning is what the document stands for, with the names of the contract
	// and every enumeration filled in.
	meaning json.RawMessage
	// formerNames are the names that the field had before, the latest first.
	formerNames []string
}

func (d *definition) field() (f api.DataField, err error) {
	err = json.Unmarshal(d.meaning, &f)
	return f, wrap("stored definition", err)
}

// readDefinitions reads the fields of one kind, deleted ones among them.
func readDefinitions(ctx context.Context, q *store.Reader, accountID string, k kind) ([]*definition, error) {
	return selectDefinitions(ctx, q, accountID, `f.kind = $1 ORDER BY f.position, f.id`, k)
}

// liveDefinitions reads the fields of one kind that are not deleted.
func liveDefinitions(ctx context.Context, q *store.Reader, accountID string, k kind) ([]*definition, error) {
	return selectDefinitions(ctx, q, accountID, `f.kind = $1 AND f.date_deleted IS NULL ORDER BY f.position, f.id`, k)
}

func selectDefinitions(ctx context.Context, q *store.Reader, accountID, condition string, k kind) ([]*definition, error) {
	var all []*definition
	err := q.Each(ctx, whole(accountID), func(rows *sql.Rows) error {
		var d definition
		var document, meaning, names string
		if err := rows.Scan(&d.id, &document, &meaning, &names); err != nil {
			return err
		}
		d.document, d.meaning = json.RawMessage(document), json.RawMessage(meaning)
		all = append(all, &d)
		return json.Unmarshal([]byte(names), &d.formerNames)
	}, `SELECT f.id, f.document, f.definition, f.former_names
		FROM field_definition f WHERE {account f.account_id} AND `+condition, string(k))
	if err != nil {
		return nil, fmt.Errorf("read %s fields: %w", k, err)
	}
	return all, nil
}

// saveDefinition stores a field at its place in the list, whether there is one
// of its id or not.
func saveDefinition(ctx context.Context, tx *store.Tx, accountID string, k kind, position int, d *definition) error {
	names, err := json.Marshal(d.formerNames)
	if err != nil {
		return fmt.Errorf("save %s field: %w", k, err)
	}
	err = tx.Insert(ctx, `INSERT INTO field_definition (account_id, kind, id, position, document, definition, former_names)
		VALUES ($1,$2,$3,$4,$5,$6,$7)
		ON CONFLICT (account_id, kind, id) DO UPDATE SET position = excluded.position, document = excluded.document,
			definition = excluded.definition, former_names = excluded.former_names, date_deleted = NULL`,
		accountID, string(k), d.id, position, string(d.document), string(d.meaning), string(names))
	return wrap(fmt.Sprintf("save %s field", k), err)
}

// hideDefinitions takes all fields of a kind off the list; those that stay are
// saved again afterwards.
func hideDefinitions(ctx context.Context, tx *store.Tx, accountID string, k kind) error {
	_, err := tx.Exec(ctx, whole(accountID), `UPDATE field_definition SET date_deleted = $1
		WHERE {account account_id} AND kind = $2 AND date_deleted IS NULL`, store.FormatTime(tx.Now), string(k))
	return wrap(fmt.Sprintf("hide %s fields", k), err)
}

// maxHidden is how many deleted fields of a kind an account keeps.
const maxHidden = 500

// forgetDefinitions drops the fields that were deleted first where there are
// too many.
func forgetDefinitions(ctx context.Context, tx *store.Tx, accountID string, k kind) error {
	_, err := tx.Exec(ctx, whole(accountID), `DELETE FROM field_definition
		WHERE {account account_id} AND kind = $1 AND date_deleted IS NOT NULL AND id NOT IN (
			SELECT f.id FROM field_definition f WHERE f.account_id = $2 AND f.kind = $1 AND f.date_deleted IS NOT NULL
			ORDER BY f.date_deleted DESC, f.id DESC LIMIT $3)`, string(k), accountID, maxHidden)
	return wrap(fmt.Sprintf("forget %s fields", k), err)
}
