package postgres

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"evovoice/internal/store"
)

// The reach in force is one setting of the transaction: its kind, then the
// accounts reached whole, then the trees as account and path in one text, then
// the trees' accounts. A transaction that says nothing sees nothing.
const (
	setReach   = "SELECT set_config('evovoice.reach', $1, true)"
	everywhere = "everywhere" // a setting of one part
	system     = "system"     // a setting of one part
	limited    = "limited"

	partMark = "\x1e"
	itemMark = "\x1f"
)

// encode gives a wall as the policies read it. An id that holds a mark reaches
// nothing.
func encode(w store.Wall) string {
	switch {
	case w.Everywhere:
		return everywhere
	case w.System:
		return system
	}
	var trees, owners []string
	for _, tree := range w.Trees {
		if plain(tree.AccountID) && plain(tree.Path) && strings.HasSuffix(tree.Path, "/") {
			trees = append(trees, tree.AccountID+tree.Path)
			owners = append(owners, tree.AccountID)
		}
	}
	var accounts []string
	for _, id := range w.Accounts {
		if plain(id) {
			accounts = append(accounts, id)
		}
	}
	return strings.Join([]string{limited, strings.Join(accounts, itemMark), strings.Join(trees, itemMark), strings.Join(owners, itemMark)}, partMark)
}

func plain(text string) bool { return text != "" && !strings.ContainsAny(text, partMark+itemMark) }

// part gives the part of the setting at a place. Inside a SELECT of its own it
// is worked out once a statement and not once a row.
func part(at int) string {
	return fmt.Sprintf(`split_part(current_setting('evovoice.reach', true), E'\x1e', %d)`, at)
}

func parts(at int) string {
	return fmt.Sprintf(`((SELECT string_to_array(%s, E'\x1f'))::text[])`, part(at))
}

var (
	accounts = parts(2)
	trees    = parts(3)
	owners   = parts(4)

	sees        = `(SELECT ` + part(1) + ` = 'everywhere')`
	systemSees  = `(SELECT ` + part(1) + ` IN ('everywhere', 'system'))`
	anyAccounts = `((SELECT string_to_array(` + part(2) + `, E'\x1f') || string_to_array(` + part(4) + `, E'\x1f'))::text[])`
)

// special are the tables whose rows are not told by their columns alone: rows
// of no tenant that follow those of one, and rows that the system keeps for
// tenants. A caller with a reach joins them to rows that it reaches.
var special = map[string]string{
	"account":     sees + ` OR id = ANY (` + anyAccounts + `)`,
	"audit_chain": systemSees + ` OR account_id = ANY (` + accounts + `)`,
	"change_set": systemSees + ` OR EXISTS (SELECT 1 FROM change_entry wall_entry
		WHERE wall_entry.account_id = ANY (` + anyAccounts + `) AND wall_entry.change_id = change_set.id)`,
	"login": systemSees + ` OR EXISTS (SELECT 1 FROM login_account wall_link WHERE wall_link.login_id = login.id)
		OR EXISTS (SELECT 1 FROM customer wall_customer WHERE wall_customer.id = login.customer_id)`,
	"login_account": systemSees + ` OR account_id = ANY (` + accounts + `)`,
}

// alsoSystem are tables of tenants that the system keeps, too.
var alsoSystem = map[string]bool{"change_entry": true}

// condition gives the rows of a table that a reach covers.
func condition(table string, columns map[string]bool) string {
	if rule, ok := special[table]; ok {
		return rule
	}
	path := ""
	for _, name := range []string{"customer_path", "path"} {
		if columns[name] {
			path = name
			break
		}
	}
	own := sees
	if alsoSystem[table] {
		own = systemSees
	}
	customer := `EXISTS (SELECT 1 FROM customer wall_customer WHERE wall_customer.id = ` + pgx.Identifier{table}.Sanitize() + `.customer_id)`
	switch {
	case columns["account_id"] && path != "":
		return own + ` OR account_id = ANY (` + accounts + `) OR (account_id || ` + path + `) ^@ ANY (` + trees + `)`
	case columns["account_id"] && columns["customer_id"]:
		return own + ` OR account_id = ANY (` + accounts + `) OR (account_id = ANY (` + owners + `) AND ` + customer + `)`
	case columns["account_id"]:
		return own + ` OR account_id = ANY (` + anyAccounts + `)`
	case columns["customer_id"]:
		return own + ` OR ` + customer
	}
	return systemSees
}

const policy = "evovoice_wall"

// versions is goose's table, which belongs to the schema and not to the product.
const versions = "goose_db_version"

// raiseWall gives each table its policy. One that stands as it should is left
// alone: changing it would wait for all who use the table.
func raiseWall(ctx context.Context, c *pgx.Conn) error {
	tables, err := readTables(ctx, c)
	if err != nil {
		return err
	}
	for _, t := range tables {
		rule := condition(t.name, t.columns)
		sum := sha256.Sum256([]byte(rule))
		mark := hex.EncodeToString(sum[:])
		if t.enforced && t.mark == mark {
			continue
		}
		name := pgx.Identifier{t.name}.Sanitize()
		text := fmt.Sprintf(`BEGIN;
			ALTER TABLE %[1]s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
			DROP POLICY IF EXISTS %[2]s ON %[1]s;
			CREATE POLICY %[2]s ON %[1]s USING (%[3]s) WITH CHECK (%[3]s);
			COMMENT ON POLICY %[2]s ON %[1]s IS '%[4]s';
			COMMIT`, name, policy, rule, mark)
		if _, err := c.PgConn().Exec(ctx, text).ReadAll(); err != nil {
			return fmt.Errorf("table %s: %w", t.name, err)
		}
	}
	return nil
}

type table struct {
	name     string
	columns  map[string]bool
	enforced bool
	mark     string // of the policy that stands
}

func readTables(ctx context.Context, c *pgx.Conn) ([]table, error) {
	rows, err := c.Query(ctx, `SELECT r.relname::text, r.relrowsecurity AND r.relforcerowsecurity,
			COALESCE((SELECT obj_description(p.oid, 'pg_policy') FROM pg_policy p WHERE p.polrelid = r.oid AND p.polname = $1), ''),
			ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped)
		FROM pg_class r
		WHERE r.relnamespace = current_schema()::regnamespace AND r.relkind IN ('r', 'p') AND r.relname <> $2
		ORDER BY r.relname`, policy, versions)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (table, error) {
		t := table{columns: map[string]bool{}}
		var columns []string
		err := row.Scan(&t.name, &t.enforced, &t.mark, &columns)
		for _, name := range columns {
			t.columns[name] = true
		}
		return t, err
	})
}
