package customer

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

// notIndexed is the condition for customers p whose names the trigram index of
// the embedded database does not have yet: customer_search knows the others,
// and their ids are smaller. Such customers are few, as the index follows what
// is created, or very many after a database was filled.
const notIndexed = `p.id > (SELECT COALESCE(MAX(n.customer_id), '') FROM customer_search n)`

// Bounds of indexing. Each part of it holds the one writer for a few
// milliseconds.
const (
	// indexEvery is after how many created or renamed customers names are indexed.
	indexEvery = 250
	// maxIndexed is how many names one transaction indexes.
	maxIndexed = 500
	// mergePages is how many pages of the index one transaction merges.
	mergePages = 16
	// patience is after how many rounds of indexing that left something to merge
	// each round merges one part more, and maxMerges where that ends. Merges then
	// keep up with what is indexed, however large the index, and a large one that
	// is merged for long hardly holds up those who create customers.
	patience  = 32
	maxMerges = 8
	// quietTime is without a created or renamed customer until some of what is left
	// to merge is merged, and quietPages how much: each transaction ends what is
	// known of the database, so that they are few.
	quietTime  = time.Second
	quietPages = 64
)

// nameIndex brings names into the trigram index of the embedded database behind
// the change sets that create their customers, each of which would have to write
// to the index by itself. Searches look through the names that it lacks, so it
// may fail or be ended at any time. Other databases index names by themselves.
type nameIndex struct {
	db    *store.DB
	every int64 // created or renamed customers

	changed atomic.Int64  // ever
	due     chan struct{} // holds one
	// ticks come every quietTime once the index was started.
	ticks   <-chan time.Time
	stop    context.CancelFunc
	running sync.WaitGroup
}

func newNameIndex(db *store.DB) *nameIndex {
	return &nameIndex{db: db, every: indexEvery, due: make(chan struct{}, 1), stop: func() {}}
}

// Start begins to index names in the background, at first those that were left.
func (s *Service) Start(log *slog.Logger) {
	x := s.names
	if x.db.Dialect() != store.SQLite {
		return
	}
	var ctx context.Context
	ctx, x.stop = context.WithCancel(context.Background())
	x.running.Go(func() {
		if x.ticks == nil {
			clock := time.NewTicker(quietTime)
			defer clock.Stop()
			x.ticks = clock.C
		}
		x.run(ctx, log)
	})
}

// Stop ends what Start began; names that wait are left.
func (s *Service) Stop() {
	s.names.stop()
	s.names.running.Wait()
}

// count takes note that a customer was created or renamed.
func (x *nameIndex) count() {
	if x.changed.Add(1)%x.every != 0 {
		return
	}
	select {
	case x.due <- struct{}{}:
	default:
	}
}

// run indexes what is due and merges what is left in quiet times, until ctx
// ends. What fails is left to the next time.
func (x *nameIndex) run(ctx context.Context, log *slog.Logger) {
	owed := 0 // rounds that left something to merge
	round := func() {
		indexed, merging, err := x.index(ctx, min(1+owed/patience, maxMerges))
		switch {
		case err != nil && ctx.Err() == nil:
			log.Warn("names of customers were not indexed; searches look through them", "error", err)
		case indexed > 0:
			log.Debug("names of customers were indexed", "count", indexed)
		}
		if owed++; !merging {
			owed = 0
		}
	}
	round()
	for before := x.changed.Load(); ; {
		select {
		case <-x.due:
			round()
		case <-x.ticks:
			now := x.changed.Load()
			if now == before && owed > 0 && x.tidy(ctx, log) {
				owed = 0
			}
			before = now
		case <-ctx.Done():
			return
		}
	}
}

// index indexes all names that wait, and merges so many parts of the index. It
// tells whether there may be more to merge.
func (x *nameIndex) index(ctx context.Context, merges int) (indexed int64, merging bool, err error) {
	for more := true; more; {
		n, err := indexPart(ctx, x.db)
		if err != nil {
			return indexed, true, err
		}
		indexed += n
		if more = n == maxIndexed; more {
			merges = maxMerges
		}
		if merging, err = mergeParts(ctx, x.db, merges); err != nil {
			return indexed, true, err
		}
	}
	return indexed, merging, nil
}

// tidy merges some of what is left to merge, and tells whether that was all.
func (x *nameIndex) tidy(ctx context.Context, log *slog.Logger) bool {
	merging, err := mergePart(ctx, x.db, quietPages)
	if err != nil && ctx.Err() == nil {
		log.Warn("the index of names was not merged; searches take longer", "error", err)
	}
	return err == nil && !merging
}

// IndexNames indexes all names that wait, for programs that create customers
// without Start.
func IndexNames(ctx context.Context, db *store.DB) error {
	if db.Dialect() != store.SQLite {
		return nil
	}
	_, _, err := newNameIndex(db).index(ctx, maxMerges)
	return err
}

func indexPart(ctx context.Context, db *store.DB) (indexed int64, err error) {
	err = db.Maintain(ctx, func(tx *store.Tx) (err error) {
		tx.SparesCallers()
		indexed, err = indexNames(ctx, tx, maxIndexed)
		return err
	})
	return indexed, err
}

// mergeParts merges at most so many parts of the index, and tells whether there
// may be more.
func mergeParts(ctx context.Context, db *store.DB, most int) (merging bool, err error) {
	for range most {
		if merging, err = mergePart(ctx, db, mergePages); err != nil || !merging {
			break
		}
	}
	return merging, err
}

func mergePart(ctx context.Context, db *store.DB, pages int) (merging bool, err error) {
	err = db.Maintain(ctx, func(tx *store.Tx) (err error) {
		tx.SparesCallers()
		merging, err = mergeIndex(ctx, tx, pages)
		return err
	})
	return merging, err
}

// indexNames indexes at most so many names that wait, in the order of ids, and
// gives how many.
func indexNames(ctx context.Context, tx *store.Tx, most int) (int64, error) {
	var last int64
	_, err := tx.Scan(ctx, call.System(), []any{&last}, `SELECT COALESCE(MAX(number), 0) FROM customer_search`)
	if err != nil {
		return 0, fmt.Errorf("read what is indexed: %w", err)
	}
	tx.Forgets(nameIndexKind)
	count, err := tx.Exec(ctx, call.Everywhere(), `INSERT INTO customer_search (customer_id)
		SELECT p.id FROM customer p WHERE {reach p.account_id p.path} AND `+notIndexed+` ORDER BY p.id LIMIT $1`, most)
	if err != nil || count == 0 {
		return 0, err
	}
	_, err = tx.Exec(ctx, call.Everywhere(), `INSERT INTO customer_trigram (rowid, name_key)
		SELECT s.number, c.name_key FROM customer_search s CROSS JOIN customer c
		WHERE {reach c.account_id c.path} AND s.number > $1 AND c.id = s.customer_id`, last)
	if err != nil {
		return 0, fmt.Errorf("index names: %w", err)
	}
	return count, nil
}

// nameIndexKind is what change sets remember the end of the index under; no
// entry has it.
const nameIndexKind = "index of customer names"

// indexReturned indexes the names of new customers whose ids are not greater than
// all that are indexed, as of customers that come back: none of those who index
// would find them.
func indexReturned(ctx context.Context, tx *store.Tx, records []*record) error {
	if tx.Dialect() != store.SQLite {
		return nil
	}
	last, err := store.Known(tx, store.Memo{Kind: nameIndexKind}, func() (last string, err error) {
		_, err = tx.Scan(ctx, call.System(), []any{&last}, `SELECT COALESCE(MAX(customer_id), '') FROM customer_search`)
		return last, err
	})
	if err != nil {
		return fmt.Errorf("read what is indexed: %w", err)
	}
	for _, r := range records {
		if r.info.ID > last {
			continue
		}
		if err := tx.Insert(ctx, `INSERT INTO customer_search (customer_id) VALUES ($1)`, r.info.ID); err != nil {
			return fmt.Errorf("index names: %w", err)
		}
		err := tx.Insert(ctx, `INSERT INTO customer_trigram (rowid, name_key) SELECT s.number, $2 FROM customer_search s WHERE s.customer_id = $1`,
			r.info.ID, text.Fold(r.info.Name))
		if err != nil {
			return fmt.Errorf("index names: %w", err)
		}
	}
	return nil
}

// mergeIndex merges some pages of the index, where it has grown into too many
// segments, and tells whether it had.
func mergeIndex(ctx context.Context, tx *store.Tx, pages int) (bool, error) {
	var before, after int64
	const changes = `SELECT total_changes()`
	if _, err := tx.Scan(ctx, call.System(), []any{&before}, changes); err != nil {
		return false, fmt.Errorf("count changes: %w", err)
	}
	if _, err := tx.Exec(ctx, call.System(), `INSERT INTO customer_trigram (customer_trigram, rank) VALUES ('merge', $1)`, pages); err != nil {
		return false, fmt.Errorf("merge the index of names: %w", err)
	}
	if _, err := tx.Scan(ctx, call.System(), []any{&after}, changes); err != nil {
		return false, fmt.Errorf("count changes: %w", err)
	}
	return after-before > 1, nil // the statement itself is one
}
