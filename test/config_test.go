package test_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"evovoice/test"
)

func writeConfig(t *testing.T, lines ...string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "evovoice.yaml")
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestPrecedenceOfSettings(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name            string
		flag, env, file bool
		want            string
	}{
		{"flag over all", true, true, true, "flag"},
		{"variable over file", false, true, true, "env"},
		{"file over default", false, false, true, "file"},
		{"flag over file", true, false, true, "flag"},
		{"default", false, false, false, "data"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			folder := func(name string) string { return filepath.Join(dir, name) }
			i := test.Invocation{Args: []string{"user", "list"}, Dir: dir}
			if row.flag {
				i.Args = append(i.Args, "--data", folder("flag"))
			}
			if row.env {
				i.Env = append(i.Env, "EVOVOICE_DATA="+folder("env"))
			}
			if row.file {
				i.Args = append(i.Args, "--config", writeConfig(t, "log-level: error", "data: "+folder("file")))
			}
			program.Succeed(t, i)
			for _, name := range []string{"flag", "env", "file", "data"} {
				_, err := os.Stat(filepath.Join(folder(name), "evovoice.db"))
				if used := err == nil; used != (name == row.want) {
					t.Errorf("%s used: %v", name, used)
				}
			}
		})
	}
}

func TestConfigurationFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := writeConfig(t,
		"# settings of every type",
		"listen: 127.0.0.1:0",
		"data: "+filepath.Join(dir, "data"),
		"database: sqlite:"+filepath.Join(dir, "of its own.db"),
		"secret-key: "+strings.Repeat("0a", 32),
		"max-body: 200",
		"trusted-proxies: [10.0.0.0/8, 192.168.0.0/16]",
		"stop-timeout: 2s",
		"log-format: json",
		"log-level: debug",
		"admin-email: "+test.AdminEmail,
		"admin-password: "+test.Password,
	)
	if err := os.Mkdir(filepath.Join(dir, "data"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, i := range []test.Invocation{
		{Args: []string{"serve", "--config", file}},
		{Args: []string{"serve", "--config=" + file}},
		{Args: []string{"serve"}, Env: []string{"EVOVOICE_CONFIG=" + file}},
	} {
		p := program.Launch(t, i)
		c := p.Client().Basic(test.AdminEmail, test.Password)
		c.Post(t, "/accounts", fmt.Sprintf(`{"name":"A","unknown":%q}`, strings.Repeat("x", 200))).Refused(t, 413, "RequestEntityTooLarge", "")
		// Loopback is no trusted proxy here, so that its word about HTTPS does not count.
		r := c.With("X-Forwarded-Proto", "https").Post(t, "/auth/credentials", credentials(test.Password)).Want(t, http.StatusOK)
		if r.Cookie("ss-id").Secure {
			t.Error("an untrusted proxy is believed")
		}
		p.Stop(t)
		if text := p.Stderr.String(); !strings.Contains(text, `{"time":`) {
			t.Errorf("the log is not JSON:\n%s", text)
		}
	}
	for name, want := range map[string]bool{"of its own.db": true, "data/evovoice.db": false, "data/secret.key": false} {
		if _, err := os.Stat(filepath.Join(dir, name)); (err == nil) != want {
			t.Errorf("%s is there: %v", name, err == nil)
		}
	}
}

func TestRefusedConfigurationFiles(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		lines []string
		says  []string
	}{
		"unknown key":     {[]string{"admin-password: a secret of the file", "", "lissten: x"}, []string{"line 3", "lissten"}},
		"unknown and odd": {[]string{"Data: x"}, []string{"line 1", "Data"}},
		"key twice":       {[]string{"data: a", "data: b"}, []string{"line 2", "data"}},
		"wrong type":      {[]string{"data: a", "max-body: many"}, []string{"line 2", "MaxBody"}},
		"wrong duration":  {[]string{"stop-timeout: soon"}, []string{"soon"}},
		"number as text":  {[]string{"admin-password: 12345678901"}, []string{"admin-password must be text"}},
		"wrong choice":    {[]string{"log-format: xml"}, []string{"xml"}},
		"no YAML":         {[]string{"data: a", "  b: [c"}, []string{"line 1"}},
		"no mapping":      {[]string{"- data"}, []string{"line 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file, data := writeConfig(t, row.lines...), t.TempDir()
			done := program.Run(t, test.Invocation{Args: []string{"serve", "--config", file, "--data", data, "--listen", "127.0.0.1:0"}})
			if done.Code == 0 || done.Stdout != "" {
				t.Fatalf("exit code %d, output %q", done.Code, done.Stdout)
			}
			if strings.Count(done.Stderr, "\n") != 1 || strings.Contains(done.Stderr, "a secret of the file") || strings.Contains(done.Stderr, "0x2dfdc1c35") {
				t.Errorf("not one line without the file's text:\n%s", done.Stderr)
			}
			for _, mark := range append(row.says, "evovoice: ") {
				if !strings.Contains(done.Stderr, mark) {
					t.Errorf("no %q in\n%s", mark, done.Stderr)
				}
			}
			if left, err := os.ReadDir(data); err != nil || len(left) > 0 {
				t.Errorf("it made %v, %v", left, err)
			}
		})
	}
	missing := program.Run(t, test.Invocation{Args: []string{"serve", "--config", "/no/such/file.yaml"}})
	if missing.Code == 0 || !strings.Contains(missing.Stderr, "/no/such/file.yaml") {
		t.Errorf("a missing file: exit code %d\n%s", missing.Code, missing.Stderr)
	}
}

func TestEmptyConfigurationFile(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	for _, text := range []string{"", "# nothing\n", "data:\n", "---\n"} {
		program.Succeed(t, test.Invocation{Args: []string{"user", "list", "--config", writeConfig(t, text), "--data", data}})
	}
}
