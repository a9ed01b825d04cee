// Package pgtest gives tests a PostgreSQL of their own: one cluster for each
// test program, started when first asked for and gone with the program, however
// that ends. It never touches another cluster, and refuses to be part of
// anything but tests.
package pgtest

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/jackc/pgx/v5"
)

// Owner is the role that owns the databases; it may not look over the wall.
const Owner = "evovoice"

// Cluster is a running PostgreSQL.
type Cluster struct {
	dir, bin, password string
	port               int
	options            []string
	guard              *exec.Cmd
	orders             io.WriteCloser // of the guard; it ends the cluster when this closes
	answers            *bufio.Scanner
}

// find gives the folder of the server's programs.
func find() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(path); err == nil {
			path = real
		}
		if _, err := os.Stat(filepath.Join(filepath.Dir(path), "pg_ctl")); err == nil {
			return filepath.Dir(path), nil
		}
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb") //nolint:errcheck // the pattern is fine
	if len(found) == 0 {
		return "", errors.New("there is no PostgreSQL server on this machine: run scripts/test-needs, or install the package postgresql")
	}
	slices.SortFunc(found, func(a, b string) int { return version(a) - version(b) })
	return filepath.Dir(found[len(found)-1]), nil
}

func version(path string) int {
	n, _ := strconv.Atoi(strings.Split(path, "/")[4]) //nolint:errcheck // anything else comes first
	return n
}

// guardScript keeps the cluster for as long as its orders come, and ends it when
// they end: when the test program is gone, whatever became of it.
const guardScript = `
trap '' INT TERM HUP
cd "$DIR" || exit 1
while read -r order; do
	case "$order" in
	start) "$BIN/pg_ctl" -D "$DIR/data" -s -w -t 60 -l "$DIR/log" -o "$OPTIONS" start >>"$DIR/control" 2>&1 ;;
	stop) "$BIN/pg_ctl" -D "$DIR/data" -s -w -m immediate stop >>"$DIR/control" 2>&1 ;;
	esac
	echo $?
done
"$BIN/pg_ctl" -D "$DIR/data" -s -w -m immediate stop >>"$DIR/control" 2>&1
rm -rf "$DIR"
`

// launch makes and starts a cluster, with settings such as fsync=on on top.
func launch(settings ...string) (c *Cluster, err error) {
	c = &Cluster{password: rand.Text()}
	if c.bin, err = find(); err != nil {
		return nil, err
	}
	who, err := runner()
	if err != nil {
		return nil, err
	}
	if c.dir, err = os.MkdirTemp("", "evovoice-pg-"); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			c.close()
			os.RemoveAll(c.dir) //nolint:errcheck // the error is on its way already
		}
	}()
	secret := filepath.Join(c.dir, "secret")
	if err = os.WriteFile(secret, []byte(c.password), 0o600); err != nil {
		return nil, err
	}
	if who != nil {
		if err = errors.Join(os.Chown(c.dir, int(who.Uid), int(who.Gid)), os.Chown(secret, int(who.Uid), int(who.Gid))); err != nil {
			return nil, err
		}
	}
	if err = c.initialize(who, secret); err != nil {
		return nil, err
	}
	c.options = append([]string{
		"listen_addresses=127.0.0.1", "unix_socket_directories=" + c.dir, "max_connections=300", "shared_buffers=32MB",
		"fsync=off", "full_page_writes=off", "autovacuum=off", "max_wal_size=128MB", "log_min_messages=fatal",
	}, settings...)
	if err = c.watch(who); err != nil {
		return nil, err
	}
	return c, c.Start()
}

// runner is the user that the server runs as: it refuses to be root.
func runner() (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		found, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, _ := strconv.ParseUint(found.Uid, 10, 32) //nolint:errcheck // the system's own number
		gid, _ := strconv.ParseUint(found.Gid, 10, 32) //nolint:errcheck // the system's own number
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
	}
	return nil, errors.New("PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
}

// initialize makes the files. The order of texts is that of a language, so that
// columns which are to be compared by bytes have to say so.
func (c *Cluster) initialize(who *syscall.Credential, secret string) error {
	args := []string{"-D", filepath.Join(c.dir, "data"), "-U", "root", "-E", "UTF8", "-N", "--auth=scram-sha-256", "--pwfile", secret}
	for _, locale := range [][]string{{"--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"}, {"--locale=C.UTF-8"}, {"--locale=C"}} {
		cmd := exec.Command(filepath.Join(c.bin, "initdb"), append(args, locale...)...)
		cmd.Dir = c.dir
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: who}
		out, err := cmd.CombinedOutput()
		if err == nil {
			return nil
		}
		if len(locale) == 1 && locale[0] == "--locale=C" {
			return fmt.Errorf("initdb: %w\n%s", err, out)
		}
	}
	return nil
}

// watch starts the guard.
func (c *Cluster) watch(who *syscall.Credential) error {
	c.guard = exec.Command("/bin/sh", "-c", guardScript)
	c.guard.Env = []string{"DIR=" + c.dir, "BIN=" + c.bin, "PATH=" + os.Getenv("PATH"), "LC_ALL=C"}
	c.guard.SysProcAttr = &syscall.SysProcAttr{Credential: who, Setpgid: true}
	var err error
	if c.orders, err = c.guard.StdinPipe(); err != nil {
		return err
	}
	out, err := c.guard.StdoutPipe()
	if err != nil {
		return err
	}
	c.answers = bufio.NewScanner(out)
	return c.launchGuard()
}

// launchGuard sets what the guard needs of a port.
func (c *Cluster) launchGuard() error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	c.port = listener.Addr().(*net.TCPAddr).Port
	if err := listener.Close(); err != nil {
		return err
	}
	options := "-p " + strconv.Itoa(c.port)
	for _, o := range c.options {
		options += " -c " + o
	}
	c.guard.Env = append(c.guard.Env, "OPTIONS="+options)
	return c.guard.Start()
}

func (c *Cluster) order(what string) error {
	if _, err := fmt.Fprintln(c.orders, what); err != nil {
		return err
	}
	if !c.answers.Scan() || c.answers.Text() != "0" {
		control, _ := os.ReadFile(filepath.Join(c.dir, "control")) //nolint:errcheck // it is for people
		log, _ := os.ReadFile(filepath.Join(c.dir, "log"))         //nolint:errcheck // it is for people
		return fmt.Errorf("%s PostgreSQL in %s:\n%s%s", what, c.dir, control, log)
	}
	return nil
}

// Start starts a cluster that was stopped, on the same port.
func (c *Cluster) Start() error { return c.order("start") }

// Stop ends the cluster as a loss of power ends a process.
func (c *Cluster) Stop() error { return c.order("stop") }

func (c *Cluster) close() {
	if c.orders != nil {
		c.orders.Close() //nolint:errcheck // the guard sees the end whatever this says
		c.guard.Wait()   //nolint:errcheck // it ends the cluster
	}
}

// address gives the URL of a database for a role.
func (c *Cluster) address(role, database string) string {
	return fmt.Sprintf("postgres://%s:%s@127.0.0.1:%d/%s", role, c.password, c.port, database)
}

// run executes statements as the superuser.
func (c *Cluster) run(ctx context.Context, database string, statements ...string) error {
	conn, err := pgx.Connect(ctx, c.address("root", database))
	if err != nil {
		return err
	}
	defer conn.Close(ctx) //nolint:errcheck // all is done by then
	for _, s := range statements {
		if _, err := conn.Exec(ctx, s); err != nil {
			return fmt.Errorf("%s: %w", s, err)
		}
	}
	return nil
}
