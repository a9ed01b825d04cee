package system

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"evovoice/bench/process"
)

// Cluster is a PostgreSQL of our own, with its default settings but for the
// count of connections; it syncs at each commit.
type Cluster struct {
	process  *process.Process
	password string
	port     int
	count    int
}

// programs gives the folder of PostgreSQL's programs.
func programs() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(path); err == nil {
			path = real
		}
		if _, err := os.Stat(filepath.Join(filepath.Dir(path), "postgres")); err == nil {
			return filepath.Dir(path), nil
		}
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		return "", errors.New("there is no PostgreSQL server on this machine")
	}
	slices.SortFunc(found, func(a, b string) int { return versionOf(a) - versionOf(b) })
	return filepath.Dir(found[len(found)-1]), nil
}

func versionOf(path string) int {
	n, _ := strconv.Atoi(strings.Split(path, "/")[4]) //nolint:errcheck // what is no number comes first
	return n
}

// PostgresVersion names the server that is measured.
func PostgresVersion(ctx context.Context) string {
	bin, err := programs()
	if err != nil {
		return "none"
	}
	out, err := exec.CommandContext(ctx, filepath.Join(bin, "postgres"), "--version").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}

// runner is whom the server runs as: it refuses to be root.
func runner() (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		found, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err := strconv.ParseUint(found.Uid, 10, 32)
		if err != nil {
			return nil, err
		}
		gid, err := strconv.ParseUint(found.Gid, 10, 32)
		if err != nil {
			return nil, err
		}
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
	}
	return nil, errors.New("PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
}

// StartCluster makes a cluster in dir and starts it.
func StartCluster(ctx context.Context, dir string) (*Cluster, error) {
	bin, err := programs()
	if err != nil {
		return nil, err
	}
	who, err := runner()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	c := &Cluster{password: rand.Text()}
	secret := filepath.Join(dir, "secret")
	if err := os.WriteFile(secret, []byte(c.password), 0o600); err != nil {
		return nil, err
	}
	if who != nil {
		if err := errors.Join(os.Chown(dir, int(who.Uid), int(who.Gid)), os.Chown(secret, int(who.Uid), int(who.Gid))); err != nil {
			return nil, err
		}
	}
	data := filepath.Join(dir, "data")
	_, err = process.Run(ctx, process.Spec{
		Path: filepath.Join(bin, "initdb"), Dir: dir, User: who, Env: []string{"LC_ALL=C"},
		Args: []string{"-D", data, "-U", "root", "-E", "UTF8", "--locale=C", "--auth=scram-sha-256", "--pwfile", secret},
	})
	if err != nil {
		return nil, err
	}
	if c.port, err = process.FreePort(); err != nil {
		return nil, err
	}
	c.process, err = process.Start(process.Spec{
		Path: filepath.Join(bin, "postgres"), Dir: dir, User: who, Log: filepath.Join(dir, "log"),
		Args: []string{
			"-D", data, "-p", strconv.Itoa(c.port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=" + dir,
			"-c", "max_connections=200", "-c", "log_min_messages=fatal",
		},
	})
	if err != nil {
		return nil, err
	}
	if err := c.await(ctx); err != nil {
		c.Stop()
		return nil, err
	}
	return c, nil
}

func (c *Cluster) address(role, database string) string {
	return fmt.Sprintf("postgres://%s:%s@127.0.0.1:%d/%s?sslmode=disable", role, c.password, c.port, database)
}

func (c *Cluster) await(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, c.address("root", "postgres"))
		if err == nil {
			return conn.Close(ctx)
		}
		if c.process.Gone() || ctx.Err() != nil {
			return fmt.Errorf("PostgreSQL does not start: %w: %s", err, c.process.LastLine())
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// NewDatabase makes an empty database, whose owner is no superuser, and gives
// its URL.
func (c *Cluster) NewDatabase(ctx context.Context) (string, error) {
	conn, err := pgx.Connect(ctx, c.address("root", "postgres"))
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx) //nolint:errcheck // all is done by then
	c.count++
	name := fmt.Sprintf("bench_%d", c.count)
	for _, text := range []string{
		fmt.Sprintf("CREATE ROLE %s LOGIN PASSWORD '%s'", name, c.password),
		fmt.Sprintf("CREATE DATABASE %s OWNER %s TEMPLATE template0", name, name),
	} {
		if _, err := conn.Exec(ctx, text); err != nil {
			return "", err
		}
	}
	return c.address(name, name), nil
}

// Stop ends the cluster and its connections.
func (c *Cluster) Stop() { c.process.Stop(syscall.SIGINT) }
