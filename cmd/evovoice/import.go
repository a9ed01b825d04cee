package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"evovoice/internal/app"
	"evovoice/internal/importer"
)

type importCommand struct {
	settings
	Account string `required:"" help:"Account that the customers go into." placeholder:"ID"`
	Parent  string `help:"Customer that the topmost rows go below." placeholder:"ID"`
	DryRun  bool   `help:"Check every row and keep nothing; nothing else can be written meanwhile."`
	Errors  string `help:"File for the rows that are refused; FILE.errors.csv unless given." placeholder:"FILE"`
	File    string `arg:"" help:"CSV file with a header: name, referenceId, parentReferenceId, parentCustomerId, data.FIELD, data.FIELD:number, data.FIELD:bool."`
}

// Run brings customers in. A run that was broken off goes on when it is started
// again with the same file.
func (c *importCommand) Run(ctx context.Context, t terminal) (err error) {
	file, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer file.Close()
	about, err := file.Stat()
	if err != nil {
		return err
	}
	if c.Errors == "" {
		c.Errors = strings.TrimSuffix(c.File, ".csv") + ".errors.csv"
	}
	refused, err := os.Create(c.Errors)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, refused.Close()) }()
	bar := &progressBar{out: t.err}
	return c.with(ctx, t, "import", func(ctx context.Context, a *app.App) error {
		result, err := a.Import(ctx, source{file, about.Size()}, importer.Options{
			AccountID: c.Account, ParentCustomerID: c.Parent, DryRun: c.DryRun, Errors: refused, Progress: bar.show,
		})
		bar.end()
		if err != nil {
			return err
		}
		did := "added"
		if c.DryRun {
			did = "could be added"
		}
		fmt.Fprintf(t.out, "%d %s, %d were there from an earlier run, %d refused", result.Added, did, result.Earlier, result.Refused)
		if result.Refused > 0 {
			fmt.Fprintf(t.out, "; see %s", c.Errors)
		}
		fmt.Fprintln(t.out)
		return nil
	})
}

// source is a file whose size does not change.
type source struct {
	io.ReaderAt
	size int64
}

// Size implements importer.Source.
func (s source) Size() int64 { return s.size }

// progressBar draws how far a long command is, on one line.
type progressBar struct {
	out   io.Writer
	shown int // per cent
	drawn bool
}

const barWidth = 40

func (b *progressBar) show(done, all int) {
	per := 100 * done / max(all, 1)
	if b.drawn && per == b.shown {
		return
	}
	b.drawn, b.shown = true, per
	full := barWidth * per / 100
	fmt.Fprintf(b.out, "\r[%s%s] %3d %% %d of %d", strings.Repeat("#", full), strings.Repeat(" ", barWidth-full), per, done, all)
}

func (b *progressBar) end() {
	if b.drawn {
		fmt.Fprintln(b.out)
	}
}
