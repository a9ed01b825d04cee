package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"evovoice/bench/machine"
	"evovoice/bench/report"
	"evovoice/bench/scale"
)

// curve measures evovoice on databases of different sizes.
func curve(ctx context.Context, args []string) error {
	var c common
	f := flag.NewFlagSet("bench scale", flag.ContinueOnError)
	c.register(f, 3*time.Hour)
	sizes := f.String("sizes", "", "counts of customers, at least 200 each; 1000,100000,1000000 unless given")
	connections := f.Int("connections", 16, "connections")
	count := f.Int("rounds", 0, "rounds; medians need at least three")
	if err := f.Parse(args); err != nil {
		return err
	}
	shop, done, err := c.shop()
	if err != nil {
		return err
	}
	defer done()
	o := scale.Options{Rounds: 3, Duration: 5 * time.Second, WarmUp: time.Second, Connections: *connections, Dir: shop.Dir}
	text := "1000,100000,1000000"
	if c.short {
		o.Rounds, o.Duration, o.WarmUp, text = 1, time.Second, 200*time.Millisecond, "1000,20000"
	}
	if *sizes != "" {
		text = *sizes
	}
	for _, size := range strings.Split(text, ",") {
		n, err := strconv.Atoi(size)
		if err != nil || n < 200 || n > 10_000_000 {
			return fmt.Errorf("sizes: want numbers from 200 to 10000000, got %q", size)
		}
		o.Sizes = append(o.Sizes, n)
	}
	if *count > 0 {
		o.Rounds = *count
	}
	if c.duration > 0 {
		o.Duration = c.duration
	}
	ctx, cancel := context.WithTimeout(ctx, c.limit)
	defer cancel()
	points, err := scale.Run(ctx, shop, o)
	if err != nil {
		return err
	}
	page := fmt.Sprintf("## By size of the database\n\n%s, %s. evovoice %s on SQLite, %s. Medians of %d rounds in turns, each measurement %s.\n%s\n%s",
		time.Now().UTC().Format("2 January 2006, 15:04 UTC"), machine.Describe(shop.Dir), revision(ctx, shop), runtime.Version(), o.Rounds, o.Duration,
		scaleExplanation, scale.Page(points, o, "scale.svg"))
	fmt.Println(page)
	if c.docs == "" {
		return nil
	}
	plot := report.Plot{
		Title: "Rates by count of customers, against the smallest database", XLabel: "customers in the database",
		Mark: 0.75, MarkLabel: "wanted at a million: 0.75", Lines: scale.Lines(points),
	}
	if err := os.MkdirAll(filepath.Dir(c.docs), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(c.docs), "scale.svg"), []byte(plot.SVG()), 0o644); err != nil {
		return err
	}
	if err := report.PutFile(c.docs, pageTitle, "scale", page); err != nil {
		return err
	}
	shop.Say("wrote %s", c.docs)
	return nil
}

const scaleExplanation = `The databases hold one account of the same shape: a parent with many below it at several levels, a subtree that is moved, a chain of 20, resellers of 500, tags on a fifth and a tenth, one document in ten of 2.2 KB and the rest of 0.3 KB. They are filled past the server, so they hold no audit of the filling.
Creations go below the deep parent; reads take 2,000 ids from everywhere; lists ask for 25 by name. "List far in" is three quarters into what is below the deep parent. Nothing is committed between lists, so those asked for again are answered from memory.
`
