package main

import (
	"context"
	"fmt"

	"evovoice/internal/app"
)

type checkCommand struct {
	settings
}

// Run proves the database, and fails with the first break of a law.
func (c *checkCommand) Run(ctx context.Context, t terminal) error {
	return c.with(ctx, t, "check", func(ctx context.Context, a *app.App) error {
		counted, err := a.Audit.Check(ctx)
		for _, n := range counted {
			fmt.Fprintf(t.out, "%-14s %8d ok\n", n.Law, n.Count)
		}
		return err
	})
}
