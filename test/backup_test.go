package test_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/app"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/sqlite"
	"evovoice/test"
)

// Two pairs of keys, as age-keygen writes them.
const (
	backupKey      = "# of the tests\nAGE-SECRET-KEY-1YSX8Z6CE8FDJELWWA9LSH8JU6A9603RSCAHM72MJC3MRNC6DUMDS4MLUEX\n"
	backupTo       = "age1m8g5kewh4ht8rnyf23v9yf5jw2lkgd9mq8pwhymrmze2ny5uusqskq60qg"
	otherBackupKey = "AGE-SECRET-KEY-1MZQSXTAEVMWE0FL8DPS98U8ZRDZ87H5XQF7RNQGD7YL6U5JEFM2STDTTAJ\n"
)

// made is one customer that a client asked for. The ticks are of one count that
// all clients share; ended is 0 until the reply is there.
type made struct{ begun, ended int }

// load creates customers as fast as the server takes them.
type load struct {
	mu    sync.Mutex
	ticks int
	all   map[string]*made
}

func (l *load) tick(fn func(now int)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ticks++
	fn(l.ticks)
}

// run creates one customer after the other until ctx ends.
func (l *load) run(ctx context.Context, t *testing.T, c test.Client, account string, worker int) {
	for i := 0; ctx.Err() == nil; i++ {
		name := fmt.Sprintf("Customer %d-%d", worker, i)
		one := &made{}
		l.tick(func(now int) { one.begun, l.all[name] = now, one })
		c.NewCustomer(t, account, "", name)
		l.tick(func(now int) { one.ended = now })
	}
}

// answered counts the customers whose reply is there.
func (l *load) answered() (n int) {
	l.tick(func(int) {
		for _, one := range l.all {
			if one.ended > 0 {
				n++
			}
		}
	})
	return n
}

// TestBackupUnderLoad takes a backup while eight clients write, and restores it:
// it holds what the server had at one instant.
func TestBackupUnderLoad(t *testing.T) {
	t.Parallel()
	for name, url := range map[string]string{"sqlite": "", "postgres": pgtest.URL(t)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			backupUnderLoad(t, url)
		})
	}
}

func backupUnderLoad(t *testing.T, url string) {
	data, target, file := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "loaded.evobackup")
	s := test.Start(t, func(c *app.Config) { c.Data, c.Database = data, url })
	account := s.Admin().NewAccount(t, "Harbor").ID
	l := &load{all: map[string]*made{}}
	ctx, end := context.WithCancel(t.Context())
	defer end()
	var workers sync.WaitGroup
	for worker := range 8 {
		workers.Go(func() { l.run(ctx, t, s.Admin(), account, worker) })
	}
	for l.answered() < 200 {
		if t.Failed() {
			t.FailNow()
		}
	}
	began, finished := 0, 0
	l.tick(func(now int) { began = now })
	out := program.Succeed(t, test.Invocation{Args: []string{"backup", file, "--data", data}, Env: []string{"EVOVOICE_DATABASE=" + url}})
	l.tick(func(now int) { finished = now })
	end()
	workers.Wait()
	if !strings.Contains(out, "secret key is not in it") {
		t.Errorf("it says %q", out)
	}

	program.Succeed(t, test.Invocation{Args: []string{"restore", file, "--data", target}})
	program.Succeed(t, operator{target}.run("check"))
	restored := test.Start(t, func(c *app.Config) { c.Data = target })
	kept, newest := map[string]bool{}, 0
	for _, c := range restored.Admin().ListCustomers(t, "all", "true").Items {
		one := l.all[c.Name]
		if one == nil || one.begun > finished {
			t.Errorf("%s was not asked for before the backup ended", c.Name)
			continue
		}
		kept[c.Name] = true
		newest = max(newest, one.begun)
	}
	for name, one := range l.all {
		if kept[name] || one.ended == 0 {
			continue
		}
		if one.ended < began {
			t.Errorf("%s was answered before the backup began and is not in it", name)
		}
		if one.ended < newest {
			t.Errorf("%s was answered before another customer of the backup was asked for, and is not in it", name)
		}
	}
	if len(kept) < 200 || finished-began < 10 {
		t.Errorf("%d customers; %d ticks passed during the backup", len(kept), finished-began)
	}
}

// tenant makes a data folder with a stopped server's data and gives its account.
func tenant(t *testing.T) (data, account string) {
	t.Helper()
	data = t.TempDir()
	p, c := serve(t, data)
	account = c.NewAccount(t, "Confidential Harbor").ID
	c.NewCustomer(t, account, c.NewCustomer(t, account, "", "Parent").ID, "Child")
	p.Stop(t)
	return data, account
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestBackupFiles(t *testing.T) {
	t.Parallel()
	data, _ := tenant(t)
	file := filepath.Join(t.TempDir(), "one.evobackup")
	o := operator{data}
	program.Succeed(t, o.run("backup", file))
	refused(t, o.run("backup", file), "already exists")
	refused(t, o.run("backup", file+"2", "--with-key"), "encrypted backup only")
	refused(t, o.run("backup", file+"2", "--encrypt-to", "age1"), "recipient")
	refused(t, operator{t.TempDir()}.run("backup", file+"2"), "no such file")
	if _, err := os.Stat(file + "2"); err == nil {
		t.Error("a refused backup left a file")
	}
	first, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	program.Succeed(t, o.run("backup", file, "--force"))
	streamed := program.Run(t, o.run("backup", "-"))
	if streamed.Code != 0 || !strings.HasPrefix(streamed.Stdout, "evovoice backup\n") || !strings.Contains(streamed.Stderr, "100 %") {
		t.Fatalf("to standard output: code %d, %.40q\n%s", streamed.Code, streamed.Stdout, streamed.Stderr)
	}
	tables := regexp.MustCompile(`(?m)^\w+ +\d+ +[0-9a-f]{64}$`)
	var said []string
	for _, path := range []string{file, write(t, "streamed", streamed.Stdout), write(t, "first", string(first))} {
		out := program.Succeed(t, test.Invocation{Args: []string{"restore", "--verify", path}})
		if !regexp.MustCompile(`^taken \S+Z by evovoice `+regexp.QuoteMeta(test.Version)+` from sqlite; format 1, schema \d+, not encrypted\n`).MatchString(out) ||
			!regexp.MustCompile(`(?m)^customer +2 +[0-9a-f]{64}$`).MatchString(out) {
			t.Errorf("it says\n%s", out)
		}
		all := tables.FindAllString(out, -1)
		said = append(said, strings.Join(all[:len(all)-1], "\n"))
	}
	if said[0] != said[1] || said[0] != said[2] {
		t.Errorf("the backups of the same data differ:\n%s", strings.Join(said, "\n\n"))
	}
	first[len(first)/2] ^= 1
	refused(t, test.Invocation{Args: []string{"restore", "--verify", write(t, "flipped", string(first))}}, "damaged")
	refused(t, operator{filepath.Join(t.TempDir(), "new")}.run("restore", write(t, "cut", streamed.Stdout[:len(streamed.Stdout)-40])), "damaged")
}

func refused(t *testing.T, i test.Invocation, why string) {
	t.Helper()
	if done := program.Run(t, i); done.Code != 1 || !strings.Contains(done.Stderr, why) {
		t.Errorf("%q: code %d, want %q\n%s", i.Args, done.Code, why, done.Stderr)
	}
}

// TestRestoreBringsEverythingBack goes through an encrypted backup with the key.
func TestRestoreBringsEverythingBack(t *testing.T) {
	t.Parallel()
	data, _ := tenant(t)
	file := filepath.Join(t.TempDir(), "sealed.evobackup")
	out := program.Succeed(t, operator{data}.run("backup", file, "--encrypt-to", backupTo, "--with-key"))
	if strings.Contains(out, "not in it") {
		t.Errorf("it says %q", out)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"Confidential", "customer", "evovoice"} {
		if bytes.Contains(text, []byte(word)) {
			t.Errorf("the encrypted backup shows %q", word)
		}
	}
	target := filepath.Join(t.TempDir(), "made", "data")
	o, identity := operator{target}, write(t, "key", backupKey)
	refused(t, o.run("restore", file), "encrypted")
	refused(t, o.run("restore", file, "--identity", write(t, "other", otherBackupKey)), "open the seal")
	if _, err := os.Stat(target); err == nil {
		t.Error("a refused restore made the data folder")
	}
	out = program.Succeed(t, o.run("restore", file, "--identity", identity))
	for _, want := range []string{"encrypted, with the secret key", "audit chains", "records"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	has, err := os.ReadFile(filepath.Join(target, "secret.key"))
	want, _ := os.ReadFile(filepath.Join(data, "secret.key")) //nolint:errcheck // it is compared
	if err != nil || !bytes.Equal(has, want) {
		t.Errorf("the key is %q, want %q: %v", has, want, err)
	}
	refused(t, o.run("restore", file, "--identity", identity), "not empty")
	refused(t, operator{t.TempDir()}.withKey(strings.Repeat("ab", 32), "restore", file, "--identity", identity), "another secret key")
	_, c := serve(t, target)
	if page := c.ListCustomers(t, "all", "true"); test.Names(page) != "Child, Parent" {
		t.Errorf("the customers are %s", test.Names(page))
	}
}

func (o operator) withKey(key string, words ...string) test.Invocation {
	i := o.run(words...)
	i.Env = []string{"EVOVOICE_SECRET_KEY=" + key}
	return i
}

// TestBackupBetweenDatabases goes from an embedded database to PostgreSQL and
// back, with a passphrase and without the key.
func TestBackupBetweenDatabases(t *testing.T) {
	t.Parallel()
	data, _ := tenant(t)
	folder, target := t.TempDir(), t.TempDir()
	there, back := filepath.Join(folder, "there"), filepath.Join(folder, "back")
	pass := write(t, "passphrase", "open sesame\nsecond line\n")
	program.Succeed(t, operator{data}.run("backup", there, "--passphrase-file", pass))
	on := []string{"EVOVOICE_DATABASE=" + pgtest.EmptyURL(t)}
	i := operator{target}.run("restore", there, "--passphrase-file", pass)
	i.Env = on
	if out := program.Succeed(t, i); !strings.Contains(out, "Put the secret.key") {
		t.Errorf("it does not ask for the key:\n%s", out)
	}
	if _, err := os.Stat(filepath.Join(target, "secret.key")); err == nil {
		t.Error("a restore without a key made another one")
	}
	refused(t, i, "not empty")
	i = operator{target}.run("backup", back)
	i.Env = on
	program.Succeed(t, i)
	program.Succeed(t, operator{filepath.Join(folder, "last")}.run("restore", back))
	sums := func(args ...string) string {
		out := program.Succeed(t, test.Invocation{Args: append([]string{"restore", "--verify"}, args...)})
		lines := regexp.MustCompile(`(?m)^\w+ +\d+ +[0-9a-f]{64}$`).FindAllString(out, -1)
		return strings.Join(lines[:len(lines)-1], "\n")
	}
	if a, b := sums(there, "--passphrase-file", pass), sums(back); a != b || a == "" {
		t.Errorf("there\n%s\nback\n%s", a, b)
	}
}

// TestServersBackUpBeforeAMigration starts on a database of an earlier schema.
func TestServersBackUpBeforeAMigration(t *testing.T) {
	t.Parallel()
	const older = 9
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	name := fmt.Sprintf("before-migration-%d-20260301T120000.000Z.evobackup", older)
	earlier := func() app.Config {
		config := app.Config{Data: t.TempDir(), Now: func() time.Time { return at }}
		e, err := sqlite.Open(t.Context(), filepath.Join(config.Data, "evovoice.db"), sqlite.Options{Schema: older})
		if err != nil {
			t.Fatal(err)
		}
		if err := e.Close(); err != nil {
			t.Fatal(err)
		}
		return config
	}
	begin := func(config app.Config) error {
		a, err := app.New(t.Context(), config)
		if err == nil {
			err = a.Stop()
		}
		return err
	}
	config := earlier()
	if err := begin(config); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(config.Data, name)
	found, err := app.VerifyBackup(t.Context(), file, app.Opener{}, nil)
	if err != nil || found.Schema != older {
		t.Errorf("%+v, %v", found, err)
	}

	config = earlier()
	before := filepath.Join(t.TempDir(), "as it is")
	if _, err := app.Backup(t.Context(), config, app.BackupTask{File: before}); err != nil {
		t.Error(err)
	}
	if found, err := app.VerifyBackup(t.Context(), before, app.Opener{}, nil); err != nil || found.Schema != older {
		t.Errorf("a backup brings the database up to date: %+v, %v", found, err)
	}
	if err := os.Mkdir(filepath.Join(config.Data, name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := begin(config); err == nil || !strings.Contains(err.Error(), "take a backup") {
		t.Errorf("it starts without a backup: %v", err)
	}
	if _, err := app.Restore(t.Context(), config, app.RestoreTask{File: before}); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("restored over an earlier schema: %v", err)
	}
	config.SkipMigrationBackup = true
	if err := begin(config); err != nil {
		t.Errorf("told to go without: %v", err)
	}

	target := app.Config{Data: filepath.Join(t.TempDir(), "old")}
	if _, err := app.Restore(t.Context(), target, app.RestoreTask{File: file}); err != nil {
		t.Errorf("a backup of an earlier schema: %v", err)
	}
	s := test.Start(t, func(c *app.Config) { c.Data = target.Data })
	s.Client().Get(t, "/health/ready").Want(t, http.StatusOK)
	if got := test.As[api.UserInfo](t, s.Client().Get(t, "/auth/status")); got.IsAuthenticated {
		t.Errorf("nobody is signed in as %+v", got)
	}
}
