package main

import (
	"context"
	"errors"
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
	"evovoice/bench/rounds"
	"evovoice/bench/system"
)

// compare measures evovoice beside its peers.
func compare(ctx context.Context, args []string) (err error) {
	var c common
	f := flag.NewFlagSet("bench run", flag.ContinueOnError)
	c.register(f, 2*time.Hour)
	count := f.Int("rounds", 0, "rounds; medians need at least three")
	connections := f.String("connections", "1,16,64", "counts of connections")
	names := f.String("systems", "", "parts of names of systems, comma-joined; all unless given")
	jobs := f.String("jobs", "", "jobs, comma-joined; all unless given")
	if err := f.Parse(args); err != nil {
		return err
	}
	shop, done, err := c.shop()
	if err != nil {
		return err
	}
	defer done()
	o := rounds.Options{Rounds: 3, Duration: 5 * time.Second, WarmUp: time.Second, Dir: shop.Dir, Commits: true, Jobs: chosenJobs(*jobs), Systems: chosenSystems(*names)}
	if c.short {
		o.Rounds, o.Duration, o.WarmUp = 1, 2*time.Second, 300*time.Millisecond
	}
	if *count > 0 {
		o.Rounds = *count
	}
	if c.duration > 0 {
		o.Duration = c.duration
	}
	for _, text := range strings.Split(*connections, ",") {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return fmt.Errorf("connections: want numbers such as 1,16,64, got %q", *connections)
		}
		o.Connections = append(o.Connections, n)
	}
	if len(o.Jobs) == 0 || len(o.Systems) == 0 {
		return errors.New("nothing to measure: no job or no system of that name")
	}
	ctx, cancel := context.WithTimeout(ctx, c.limit)
	defer cancel()
	r, err := rounds.Run(ctx, shop, o)
	if err != nil {
		return err
	}
	text := "## Beside others\n\n" + setting(ctx, shop, o) + "\n" + r.Page()
	fmt.Println(text)
	if c.docs != "" {
		if err := report.PutFile(c.docs, pageTitle, "comparison", text); err != nil {
			return err
		}
		shop.Say("wrote %s", c.docs)
	}
	if broken := r.Broken(); len(broken) > 0 {
		return errors.New(strings.Join(broken, "\n"))
	}
	return nil
}

const pageTitle = `# Benchmarks

Written by ` + "`make bench` and `make bench-scale`" + `; edit the programs in ` + "`bench`" + ` rather than this page.
`

func chosenJobs(text string) []system.Job {
	var chosen []system.Job
	for _, j := range system.Jobs() {
		if text == "" || strings.Contains(","+text+",", ","+string(j)+",") {
			chosen = append(chosen, j)
		}
	}
	return chosen
}

func chosenSystems(text string) []system.System {
	var chosen []system.System
	for _, s := range system.All() {
		for _, part := range strings.Split(text, ",") {
			if strings.Contains(s.Name(), strings.TrimSpace(part)) {
				chosen = append(chosen, s)
				break
			}
		}
	}
	return chosen
}

// setting says on what and how it was measured.
func setting(ctx context.Context, shop *system.Shop, o rounds.Options) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %s.\n", time.Now().UTC().Format("2 January 2006, 15:04 UTC"), machine.Describe(shop.Dir))
	fmt.Fprintf(&b, "evovoice %s, %s, %s, %s", revision(ctx, shop), runtime.Version(), system.PostgresVersion(ctx), peerVersions(ctx, shop))
	fmt.Fprintf(&b, ".\n\nMedians of %d rounds in turns, each measurement %s after %s of warm-up. ", o.Rounds, o.Duration, o.WarmUp)
	if o.Rounds < 3 {
		b.WriteString("**A short run: too few rounds to compare by.** ")
	}
	b.WriteString(explanation)
	return b.String()
}

const explanation = `The load comes over loopback from a process of its own on one core (closed loop, keep-alive); servers run as one process with their defaults, but evovoice's bounds on the calls of one login and address are out of reach. Rates are answers with 2xx; latencies count from sending.
CPU is that of the server's processes for one request, "+" that of PostgreSQL's; KB is the mean body of an answer. Memory is resident; PostgreSQL's is its proportional share. Start is from exec to the first 200: first start with no database, start with an empty one, restart after kill -9 with everything created.
All calls are authenticated: evovoice by session, PocketBase by its token, Fastify by a bearer token looked up in its table; each creates below a parent that is checked to exist, and lists direct children only, by name, without a total (evovoice: shallowParent and simplifiedPaging; PocketBase: skipTotal). evovoice also writes its audit with each change, which the others do not have, and answers all settings of a customer with it. Reads and lists repeat: evovoice answers from memory what it answered before while nothing was committed, which the peers do not.
Every creation that was acknowledged is looked for after kill -9 and a restart, by listing through the API. The open loop sends creations at half of what the closed loop reached at the most connections; its latencies count from when a request was due.
bare: group commit is net/http with encoding/json and SQLite, with all creations that wait in one commit; bare: ready bytes has no JSON and no database. PocketBase's default does not sync at each commit and is no peer for the ratios.
`

func revision(ctx context.Context, shop *system.Shop) string {
	if v := machine.FirstLine(ctx, "git", "-C", shop.Repository, "describe", "--tags", "--always", "--dirty"); v != "unknown" {
		return v
	}
	return "of an unknown revision"
}

// peerVersions reads the versions from the lock files.
func peerVersions(ctx context.Context, shop *system.Shop) string {
	peers := filepath.Join(shop.Repository, "bench", "peers")
	versions := []string{"Node.js " + machine.FirstLine(ctx, "node", "--version")}
	if text, err := os.ReadFile(filepath.Join(peers, "pocketbase", "go.mod")); err == nil {
		for line := range strings.Lines(string(text)) {
			if _, v, ok := strings.Cut(strings.TrimSpace(line), "github.com/pocketbase/pocketbase "); ok {
				versions = append(versions, "PocketBase "+v)
			}
		}
	}
	locked, err := os.ReadFile(filepath.Join(peers, "fastify", "package-lock.json"))
	if err != nil {
		return strings.Join(versions, ", ")
	}
	for _, name := range []string{"fastify", "better-sqlite3", "pg"} {
		_, after, _ := strings.Cut(string(locked), `"node_modules/`+name+`": {`)
		_, after, _ = strings.Cut(after, `"version": "`)
		v, _, _ := strings.Cut(after, `"`)
		versions = append(versions, name+" "+v)
	}
	return strings.Join(versions, ", ")
}
