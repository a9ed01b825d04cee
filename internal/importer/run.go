package importer

import (
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"

	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// BatchSize is how many rows go into one change set.
const BatchSize = 500

// Options say how a file is brought in.
type Options struct {
	// AccountID is where the customers go.
	AccountID string
	// ParentCustomerID is above the topmost rows of the file; empty for none.
	ParentCustomerID string
	// DryRun checks every row and keeps nothing. It holds the database's one
	// writer all the while.
	DryRun bool
	// Errors gets a line of CSV for each row that was refused: its number in
	// the file, the member at fault and why.
	Errors io.Writer
	// Progress is told how many of all rows are done.
	Progress func(done, all int)
}

// Result counts rows.
type Result struct {
	// Added were stored by this run, Earlier by one before it of the same file.
	Added, Earlier, Refused int
}

// outcome of a row, as it is kept for a run that is repeated.
type outcome struct {
	ID     string `json:"id,omitempty"`
	Member string `json:"member,omitempty"`
	Reason string `json:"reason,omitempty"`
}

// errDryRun rolls a dry run back.
var errDryRun = errors.New("import: dry run")

// run is one import under way.
type run struct {
	db      *store.DB
	source  Source
	options Options
	plan    *plan
	name    string // of the file's content and where it goes
	ids     map[string]string
	faults  *csv.Writer
	result  Result
	done    int
}

// Run brings the customers of a file in, a batch of rows at a time. Each batch
// is a change set under a key made of the file's content, so that a run that
// was broken off goes on where it stopped when it is started again. Rows that
// are refused leave the others alone.
func Run(ctx context.Context, db *store.DB, source Source, options Options) (Result, error) {
	p, err := makePlan(source)
	if err != nil {
		return Result{}, err
	}
	hash := sha256.New()
	if _, err := io.Copy(hash, io.NewSectionReader(source, 0, source.Size())); err != nil {
		return Result{}, fmt.Errorf("read the file: %w", err)
	}
	fmt.Fprintf(hash, "\x00%s\x00%s", options.AccountID, options.ParentCustomerID)
	r := &run{
		db: db, source: source, options: options, plan: p, name: hex.EncodeToString(hash.Sum(nil)[:16]),
		ids: map[string]string{}, faults: csv.NewWriter(options.Errors),
	}
	if options.DryRun {
		err = db.Maintain(ctx, func(tx *store.Tx) error {
			if err := r.each(func(_ int, rows []Row) ([]outcome, error) { return r.add(ctx, tx, rows) }); err != nil {
				return err
			}
			return errDryRun
		})
		if errors.Is(err, errDryRun) {
			err = nil
		}
	} else {
		err = r.each(func(number int, rows []Row) ([]outcome, error) { return r.write(ctx, number, rows) })
	}
	r.faults.Flush()
	return r.result, errors.Join(err, r.faults.Error())
}

// each reads the rows in their order and gives them to fn in batches.
func (r *run) each(fn func(number int, rows []Row) ([]outcome, error)) error {
	if err := r.faults.Write([]string{"line", "member", "reason"}); err != nil {
		return fmt.Errorf("write errors: %w", err)
	}
	number, level := 0, 0
	var rows []Row
	flush := func() error {
		if len(rows) == 0 {
			return nil
		}
		outcomes, err := fn(number, rows)
		if err != nil {
			return err
		}
		number++
		err = r.count(rows, outcomes)
		rows = rows[:0]
		return err
	}
	for _, at := range r.plan.places {
		if at.level != level || len(rows) == BatchSize { // parents are stored before what lies below them
			if err := flush(); err != nil {
				return err
			}
			level = at.level
		}
		if reason, wrong := r.plan.faults[at.line]; wrong {
			if err := r.count([]Row{{Line: at.line}}, []outcome{{Reason: reason}}); err != nil {
				return err
			}
			continue
		}
		row, err := r.plan.read(r.source, at)
		if err != nil {
			return err
		}
		rows = append(rows, row)
	}
	return flush()
}

// count takes note of what became of rows.
func (r *run) count(rows []Row, outcomes []outcome) error {
	for i, o := range outcomes {
		r.done++
		if o.Reason != "" {
			r.result.Refused++
			if err := r.faults.Write([]string{strconv.Itoa(rows[i].Line), o.Member, o.Reason}); err != nil {
				return fmt.Errorf("write errors: %w", err)
			}
			continue
		}
		r.result.Added++
		if reference := rows[i].Request.ReferenceID; reference != nil {
			if _, twice := r.ids[*reference]; !twice {
				r.ids[*reference] = o.ID
			}
		}
	}
	if r.options.Progress != nil {
		r.options.Progress(r.done, len(r.plan.places))
	}
	return nil
}

// write stores a batch, or finds out what became of it in an earlier run.
func (r *run) write(ctx context.Context, number int, rows []Row) ([]outcome, error) {
	c := *call.From(ctx)
	c.IdempotencyKey = fmt.Sprintf("import %s %d", r.name, number)
	c.RequestHash = c.IdempotencyKey
	var tried []outcome
	outcomes, err := store.Write(call.Into(ctx, &c), r.db, func(tx *store.Tx) (_ []outcome, err error) {
		tried, err = r.add(ctx, tx, rows)
		return tried, err
	})
	var replayed *store.Replayed
	switch {
	case errors.As(err, &replayed):
		if err := json.Unmarshal(replayed.Reply, &outcomes); err != nil || len(outcomes) != len(rows) {
			return nil, fmt.Errorf("batch %d was stored by another kind of import: %w", number, err)
		}
		for _, o := range outcomes {
			if o.Reason == "" {
				r.result.Added--
				r.result.Earlier++
			}
		}
		return outcomes, nil
	case errors.Is(err, customer.ErrNoneAdded):
		return tried, nil
	case err != nil:
		return nil, err
	}
	return outcomes, customer.IndexNames(ctx, r.db)
}

// add puts rows into a change set.
func (r *run) add(ctx context.Context, tx *store.Tx, rows []Row) ([]outcome, error) {
	b := customer.NewBatch(call.From(ctx).Caller)
	outcomes := make([]outcome, len(rows))
	for i, row := range rows {
		request := row.Request
		request.AccountID = r.options.AccountID
		refused, err := r.place(ctx, tx, &row)
		if err != nil {
			return nil, err
		}
		if refused == nil {
			request.ParentCustomerID = row.Request.ParentCustomerID
			id, err := b.Add(ctx, tx, request)
			if err == nil {
				outcomes[i].ID = id
				continue
			}
			if !errors.As(err, &refused) {
				return nil, fmt.Errorf("line %d: %w", row.Line, err)
			}
		}
		outcomes[i].Reason = refused.Message
		if len(refused.Fields) > 0 {
			outcomes[i].Member = refused.Fields[0].Path
		}
	}
	return outcomes, b.Store(ctx, tx)
}

// place decides what a row goes below, or refuses it.
func (r *run) place(ctx context.Context, tx *store.Tx, row *Row) (*fault.Error, error) {
	const member = "parentReferenceId"
	switch {
	case row.ParentReference != "" && row.Request.ParentCustomerID != "":
		return fault.OnField(fault.Predicate, member, "%s and parentCustomerId cannot both be given", member), nil
	case row.ParentReference == "" && row.Request.ParentCustomerID == "":
		row.Request.ParentCustomerID = r.options.ParentCustomerID
		return nil, nil
	case row.ParentReference == "":
		return nil, nil
	}
	if id, inFile := r.ids[row.ParentReference]; inFile {
		row.Request.ParentCustomerID = id
		return nil, nil
	}
	ids, err := customer.ByReference(ctx, &tx.Reader, call.From(ctx).Caller.Reach, r.options.AccountID, row.ParentReference)
	switch {
	case err != nil:
		return nil, err
	case len(ids) == 0:
		return fault.OnField(fault.NotFound, member, "No customer has the reference %q", row.ParentReference), nil
	case len(ids) > 1:
		return fault.OnField(fault.Conflict, member, "More than one customer has the reference %q", row.ParentReference), nil
	}
	row.Request.ParentCustomerID = ids[0]
	return nil, nil
}
