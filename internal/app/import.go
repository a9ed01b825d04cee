package app

import (
	"context"

	"evovoice/internal/call"
	"evovoice/internal/importer"
)

// Import brings customers in from a CSV file, as the operator of the machine.
func (a *App) Import(ctx context.Context, source importer.Source, options importer.Options) (importer.Result, error) {
	c := *call.From(ctx)
	c.Caller = call.Caller{LoginID: "operator", Email: "operator", Reach: call.Everywhere()}
	return importer.Run(call.Into(ctx, &c), a.db, source, options)
}
