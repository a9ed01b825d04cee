// Package transfer copies a whole database from one engine to another, and
// counts and hashes both sides in the same words. It takes its tables from the
// catalogs, so that it knows no domain, and refuses a target that holds rows.
package transfer

import (
	"context"
	"errors"
	"fmt"

	"evovoice/internal/store"
)

// Table tells what both sides hold of one table.
type Table struct {
	Name string
	// Rows is how many there are, Hash the SHA-256 over them in the order of
	// their keys, as 64 hexadecimal digits.
	Rows int64
	Hash string
	// TargetRows and TargetHash are what the target holds.
	TargetRows int64
	TargetHash string
}

// Equal tells whether both sides hold the same.
func (t Table) Equal() bool { return t.Rows == t.TargetRows && t.Hash == t.TargetHash }

// errDone ends the source's transaction, which changes nothing.
var errDone = errors.New("done")

// Copy copies all tables and compares both sides. Nobody else writes to either
// meanwhile. The target is one transaction: when Copy fails it is empty. Tables
// that differ are an error, which comes with the tables.
func Copy(ctx context.Context, source, target store.Engine) ([]Table, error) {
	var tables []Table
	err := hold(ctx, source, func(from *side) error {
		return target.Write(ctx, func(c store.Conn) (err error) {
			to, err := look(ctx, c, target.Dialect())
			if err != nil {
				return fmt.Errorf("read the target's tables: %w", err)
			}
			tables, err = copyAll(ctx, from, to)
			return err
		})
	})
	if err != nil {
		return tables, fmt.Errorf("copy: %w", err)
	}
	return tables, nil
}

// Compare counts and hashes the tables of both sides. That they differ is not
// an error.
func Compare(ctx context.Context, source, target store.Engine) ([]Table, error) {
	var tables []Table
	err := hold(ctx, source, func(from *side) error {
		return target.Read(ctx, func(c store.Conn) error {
			to, err := look(ctx, c, target.Dialect())
			if err != nil {
				return fmt.Errorf("read the target's tables: %w", err)
			}
			pairs, err := match(from, to)
			if err != nil {
				return err
			}
			tables, err = compare(ctx, pairs)
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("compare: %w", err)
	}
	return tables, nil
}

// hold keeps writers away from the source while fn reads it.
func hold(ctx context.Context, source store.Engine, fn func(*side) error) error {
	err := source.Write(ctx, func(c store.Conn) error {
		from, err := look(ctx, c, source.Dialect())
		if err != nil {
			return fmt.Errorf("read the source's tables: %w", err)
		}
		if err := fn(from); err != nil {
			return err
		}
		return errDone
	})
	if errors.Is(err, errDone) {
		return nil
	}
	return err
}

func copyAll(ctx context.Context, from, to *side) ([]Table, error) {
	pairs, err := match(from, to)
	if err != nil {
		return nil, err
	}
	for _, p := range pairs {
		if n, err := to.count(ctx, p.to); err != nil || n > 0 {
			if err == nil {
				err = fmt.Errorf("the target is not empty: it has %d rows of %s", n, p.to.name)
			}
			return nil, err
		}
	}
	for _, p := range pairs {
		if err := p.copyRows(ctx); err != nil {
			return nil, fmt.Errorf("table %s: %w", p.from.name, err)
		}
	}
	tables, err := compare(ctx, pairs)
	if err != nil {
		return nil, err
	}
	var differ []error
	for _, t := range tables {
		if !t.Equal() {
			differ = append(differ, fmt.Errorf("table %s differs: %d rows with %s, and %d with %s in the target", t.Name, t.Rows, t.Hash, t.TargetRows, t.TargetHash))
		}
	}
	return tables, errors.Join(differ...)
}

func compare(ctx context.Context, pairs []pair) ([]Table, error) {
	tables := make([]Table, len(pairs))
	for i, p := range pairs {
		t := Table{Name: p.from.name}
		var err error
		if t.Rows, t.Hash, err = p.source.hash(ctx, p.from); err != nil {
			return nil, fmt.Errorf("table %s: %w", t.Name, err)
		}
		if t.TargetRows, t.TargetHash, err = p.target.hash(ctx, p.to); err != nil {
			return nil, fmt.Errorf("table %s of the target: %w", t.Name, err)
		}
		tables[i] = t
	}
	return tables, nil
}
