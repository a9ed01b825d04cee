package sqlite

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"evovoice/internal/store"
)

// childVariable makes this test program a child process of a test: its value is
// what the child does, its first argument the database file.
const childVariable = "EVOVOICE_SQLITE_CHILD"

func TestMain(m *testing.M) {
	does, ok := map[string]func(*Engine){"hold": hold, "write": writeNumbers, "commit": commitLines}[os.Getenv(childVariable)]
	if !ok {
		os.Exit(m.Run())
	}
	e, err := Open(context.Background(), os.Args[1], Options{Shared: os.Getenv(childVariable) == "commit"})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	does(e)
	os.Exit(0)
}

// hold keeps the file open until standard input ends.
func hold(e *Engine) {
	fmt.Println("open")
	io.Copy(io.Discard, os.Stdin)
	e.Close()
}

// commitLines commits once for each line of standard input, and repeats the line
// then.
func commitLines(e *Engine) {
	db := store.New(e, time.Now, json.Marshal)
	fmt.Println("open")
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		if err := addNumber(db, lines.Text()); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return
		}
		fmt.Println(lines.Text())
	}
}

// childWriters is how many change sets a writing child has under way at once.
const childWriters = 4

// writeNumbers writes numbered change sets until it is killed, and prints each
// number once it is answered for.
func writeNumbers(e *Engine) {
	db := store.New(e, time.Now, json.Marshal)
	var done sync.WaitGroup
	for w := range childWriters {
		done.Go(func() {
			for i := w; ; i += childWriters {
				name := fmt.Sprintf("%d/%d", os.Getpid(), i)
				if err := addNumber(db, name); err != nil {
					fmt.Fprintln(os.Stderr, err)
					return
				}
				fmt.Println(name)
			}
		})
	}
	done.Wait()
}

func addNumber(db *store.DB, name string) error {
	ctx := context.Background()
	_, err := store.Write(ctx, db, func(tx *store.Tx) (string, error) {
		tx.Record(store.Entry{Kind: "number", ID: name, Action: store.Created})
		return name, tx.Insert(ctx, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, $2)`, name, store.FormatTime(tx.Now))
	})
	return err
}

// child is a running child process.
type child struct {
	*exec.Cmd
	in    io.Writer
	lines *bufio.Scanner
}

// startChild lets this test program do something to a file in a process of its
// own, which ends with the test at the latest.
func startChild(t *testing.T, does, file string) *child {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := &child{Cmd: exec.CommandContext(t.Context(), program, file)}
	c.Env = append(os.Environ(), childVariable+"="+does)
	c.Stderr = os.Stderr
	if c.in, err = c.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	c.lines = bufio.NewScanner(out)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c
}

// kill ends the child as a loss of power ends a process, and gives the lines
// that it still printed.
func (c *child) kill(t *testing.T) (last []string) {
	t.Helper()
	if err := c.Process.Kill(); err != nil {
		t.Error(err)
	}
	for c.lines.Scan() {
		last = append(last, c.lines.Text())
	}
	c.Wait() //nolint:errcheck // it was killed
	return last
}
