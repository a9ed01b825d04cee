package archive

import (
	"context"
	"fmt"

	"evovoice/internal/store"
	"evovoice/internal/store/transfer"
)

// Restore fills an empty database, whose schema has the archive's version, and
// compares what it then holds with what was archived. It is one transaction:
// when Restore fails the database is empty. The file was found whole by Verify,
// which gave want; it is read twice more.
func Restore(ctx context.Context, file string, opener Opener, target store.Engine, want *Contents, progress Progress) error {
	err := target.Write(ctx, func(c store.Conn) error {
		db, err := transfer.Look(ctx, c, target.Dialect())
		if err != nil {
			return err
		}
		has, err := db.Schema(ctx)
		if err != nil {
			return err
		}
		if has != want.Schema {
			return fmt.Errorf("the backup has a schema of version %d, and the target %d", want.Schema, has)
		}
		r := &restoring{file: file, opener: opener, db: db, want: want, progress: progress}
		return r.run(ctx)
	})
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	return nil
}

type restoring struct {
	file     string
	opener   Opener
	db       *transfer.Database
	loader   *transfer.Loader
	want     *Contents
	progress Progress
}

func (r *restoring) run(ctx context.Context) (err error) {
	if r.loader, err = r.db.Load(ctx, r.want.Tables); err != nil {
		return err
	}
	done, all := int64(0), r.want.Rows()
	err = r.pass(ctx, func(ctx context.Context, t transfer.Shape, rows []transfer.Row) error {
		done += int64(len(rows))
		r.progress.tell(done, all)
		return r.loader.Insert(ctx, t.Name, rows)
	})
	if err != nil {
		return err
	}
	err = r.pass(ctx, func(ctx context.Context, t transfer.Shape, rows []transfer.Row) error {
		if !r.loader.Ties(t.Name) {
			return nil
		}
		return r.loader.Tie(ctx, t.Name, rows)
	})
	if err != nil {
		return err
	}
	return r.compare(ctx)
}

// pass reads the file once, and makes sure that it is still the one verified.
func (r *restoring) pass(ctx context.Context, rows func(context.Context, transfer.Shape, []transfer.Row) error) error {
	found, err := scanFile(ctx, r.file, r.opener, visitor{rows: rows})
	if err == nil && found.Sum != r.want.Sum {
		err = damaged("it was changed while it was read")
	}
	return err
}

func (r *restoring) compare(ctx context.Context) error {
	for i, t := range r.want.Tables {
		n, sum, err := r.db.Hash(ctx, t.Name)
		if err != nil {
			return fmt.Errorf("table %s: %w", t.Name, err)
		}
		if n != t.Rows || sum != r.want.Sums[i] {
			return fmt.Errorf("table %s differs: %d rows with %s in the backup, and %d with %s in the target", t.Name, t.Rows, r.want.Sums[i], n, sum)
		}
	}
	return nil
}
