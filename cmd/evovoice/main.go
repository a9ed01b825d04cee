// Command evovoice is the hosted-voice server and its tools in one program.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

// version is set by the build.
var version = "development"

type commands struct {
	Serve   serveCommand   `cmd:"" help:"Run the server."`
	Demo    demoCommand    `cmd:"" help:"Run the server on a throw-away database with a small tenant."`
	User    userCommand    `cmd:"" help:"Add, list and change logins."`
	Copy    copyCommand    `cmd:"" help:"Copy a database into an empty one of any kind."`
	Check   checkCommand   `cmd:"" help:"Prove that the database is whole and its audit was not altered."`
	Backup  backupCommand  `cmd:"" help:"Write all that the database holds into one file, beside a running server."`
	Restore restoreCommand `cmd:"" help:"Put a backup into an empty database of any kind, or verify one."`
	Import  importCommand  `cmd:"" help:"Bring customers in from a CSV file."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

// terminal is where a command writes.
type terminal struct {
	out, err io.Writer
	log      *gathered
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends a stop that takes too long
	log := &gathered{to: os.Stderr}
	err := run(ctx, os.Args[1:], terminal{os.Stdout, os.Stderr, log})
	log.flush()
	if err != nil {
		fmt.Fprintln(os.Stderr, "evovoice:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, t terminal) error {
	var c commands
	parser, err := kong.New(&c, kong.Name("evovoice"), variables(),
		kong.Description("A self-hosted, multi-tenant hosted-voice platform."))
	if err != nil {
		return err
	}
	if err := useConfigFile(parser, args); err != nil {
		return err
	}
	parsed, err := parser.Parse(args)
	if err != nil {
		return err
	}
	parsed.BindTo(ctx, (*context.Context)(nil))
	return parsed.Run(t)
}
