package pgtest_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5"

	"evovoice/internal/store/postgres/pgtest"
)

// childVariable makes this test program one that only asks for a database.
const childVariable = "EVOVOICE_PGTEST_CHILD"

// TestClusterEndsWithItsProgram kills a test program that has a cluster: the
// server and its files go, too.
func TestClusterEndsWithItsProgram(t *testing.T) {
	if os.Getenv(childVariable) != "" {
		url := pgtest.SuperURL(t) // only a superuser is told where the server is
		conn, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		var folder string
		var server int
		if err := conn.QueryRow(t.Context(), `SELECT current_setting('unix_socket_directories')`).Scan(&folder); err != nil {
			t.Fatal(err)
		}
		pid, err := os.ReadFile(folder + "/data/postmaster.pid")
		if err != nil {
			t.Fatal(err)
		}
		fmt.Sscan(string(pid), &server)
		fmt.Printf("cluster %d %s\n", server, folder)
		<-t.Context().Done() // until it is killed
		return
	}
	t.Parallel()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), program, "-test.run=TestClusterEndsWithItsProgram")
	cmd.Env = append(os.Environ(), childVariable+"=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var server int
	var folder string
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), "cluster "); ok {
			fmt.Sscan(rest, &server, &folder)
			break
		}
	}
	if server == 0 || syscall.Kill(server, 0) != nil {
		t.Fatalf("there is no server %d", server)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait() //nolint:errcheck // it was killed
	wait := exec.Command("tail", "--pid", fmt.Sprint(server), "-f", "/dev/null")
	if err := wait.Run(); err != nil {
		t.Fatal(err)
	}
	// The files go right after the server: the guard's last step.
	for {
		if _, err := os.Stat(folder); os.IsNotExist(err) {
			return
		}
		if t.Context().Err() != nil {
			t.Fatalf("%s is still there", folder)
		}
	}
}

func TestDatabasesAreApart(t *testing.T) {
	t.Parallel()
	a, b := pgtest.URL(t), pgtest.URL(t)
	pgtest.Run(t, a, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ('a', 1, '')`)
	if n, m := pgtest.Rows(t, a, "failed_sign_in"), pgtest.Rows(t, b, "failed_sign_in"); n != 1 || m != 0 {
		t.Errorf("%d and %d rows, want 1 and 0", n, m)
	}
}
