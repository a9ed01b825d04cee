package process

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestKillEndsTheWholeGroup(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	child := filepath.Join(dir, "child")
	p, err := Start(Spec{Path: "/bin/sh", Args: []string{"-c", "sleep 300 & echo $! > " + child + ".new; mv " + child + ".new " + child + "; wait"}, Dir: dir, Log: filepath.Join(dir, "log")})
	if err != nil {
		t.Fatal(err)
	}
	pid := 0
	for end := time.Now().Add(20 * time.Second); pid == 0 && time.Now().Before(end); {
		text, _ := os.ReadFile(child)
		pid, _ = strconv.Atoi(strings.TrimSpace(string(text)))
	}
	if pid == 0 {
		t.Fatal("the child did not start")
	}
	p.Kill()
	if !p.Gone() {
		t.Error("the process is there")
	}
	for end := time.Now().Add(20 * time.Second); alive(pid); {
		if time.Now().After(end) {
			t.Fatal("its child is there")
		}
	}
}

// alive tells whether a process runs; one that nobody has waited for does not.
func alive(pid int) bool {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err == nil && !strings.Contains(string(text), ") Z ")
}

func TestReadyTellsWhyAProcessEnded(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	p, err := Start(Spec{Path: "/bin/sh", Args: []string{"-c", "echo first; echo cannot listen; exit 3"}, Dir: dir, Log: filepath.Join(dir, "log")})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Stop(syscall.SIGTERM)
	_, err = p.Ready(t.Context(), "http://127.0.0.1:1/", 20*time.Second)
	if err == nil || !strings.Contains(err.Error(), "cannot listen") || !strings.Contains(err.Error(), "exit status 3") {
		t.Errorf("got %v", err)
	}
}

func TestProgramsDoNotSeeTheSettingsOfEvovoice(t *testing.T) {
	t.Setenv("EVOVOICE_LISTEN", "127.0.0.1:1")
	out, err := Run(t.Context(), Spec{Path: "/bin/sh", Args: []string{"-c", "echo [$EVOVOICE_LISTEN] [$GIVEN]"}, Env: []string{"GIVEN=x"}})
	if err != nil || strings.TrimSpace(out) != "[] [x]" {
		t.Errorf("%q, %v", out, err)
	}
}
