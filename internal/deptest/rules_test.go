package deptest

import (
	"strings"
	"testing"
)

// TestRulesCanFail shows each rule a package that breaks it and one like it
// that does not: a rule with a slip in one of its names would stand for nothing.
func TestRulesCanFail(t *testing.T) {
	t.Parallel()
	cases := []struct {
		// because is the beginning of the rule's reason.
		because string
		of      string
		breaks  []string
		keeps   []string
	}{
		{"the contract is the ground", "./api", []string{"./internal/fault", "./host/wire", "github.com/google/uuid"}, []string{"time", "encoding/json"}},
		{"recurrence is arithmetic", "./recur", []string{"./api", "github.com/teambition/rrule-go"}, []string{"time"}},
		{"a client knows", "./client", []string{"./host", "./internal/fault", "./internal/app", "github.com/go-resty/resty"}, []string{"./api", "net/http", "./client/internal/generate"}},
		{"the web-service host", "./host/wire", []string{"./api", "./internal/call", "./internal/store", "./client", "./internal/app"}, []string{"./host/schema", "./internal/fault", "net/http"}},
		{"everything stands on it", "./internal/fault", []string{"./api", "./internal/call", "./internal/money"}, []string{"errors"}},
		{"everything stands on it", "./internal/money", []string{"./internal/fault"}, []string{"math/big"}},
		{"who calls and how far", "./internal/call", []string{"./internal/fault", "./internal/store", "./host"}, []string{"./api", "net/http"}},
		{"what domains share", "./internal/text", []string{"./internal/store", "./internal/call", "./internal/account"}, []string{"./internal/fault", "unicode"}},
		{"what domains share", "./internal/list", []string{"./internal/store", "./internal/customer"}, []string{"./api", "./internal/fault"}},
		{"what domains share", "./internal/secret", []string{"./internal/store"}, []string{"crypto/aes", "os"}},
		{"what domains share", "./internal/password", []string{"./internal/store", "./internal/signin"}, []string{"./internal/fault"}},
		{"what domains share", "./internal/limit", []string{"./internal/store", "./internal/call", "./internal/signin"}, []string{"net/netip", "time"}},
		{"mail is handed in", "./internal/mail", []string{"./internal/store", "./internal/call", "./api", "./internal/settings"}, []string{"./internal/fault", "net", "github.com/wneessen/go-mail/smtp"}},
		{"what watches the server", "./internal/metrics", []string{"./internal/store/queue", "./internal/app"}, []string{"net/http", "github.com/prometheus/client_golang/prometheus"}},
		{"what watches the server", "./internal/trace", []string{"./internal/call", "./host"}, []string{"go.opentelemetry.io/otel/trace"}},
		{"the rules of change sets", "./internal/store", []string{"./api", "./internal/store/sqlite", "./internal/customer", "./host/wire"}, []string{"./internal/call", "./internal/fault", "database/sql"}},
		{"an engine runs statements", "./internal/store/sqlite", []string{"./internal/call", "./api", "./internal/store/storetest"}, []string{"./internal/store", "./internal/fault", "./internal/store/sqlite/logvfs"}},
		{"an engine runs statements", "./internal/store/postgres", []string{"./internal/call", "./internal/store/sqlite"}, []string{"./internal/store"}},
		{"the suite tests an engine", "./internal/store/storetest", []string{"./internal/store/sqlite", "./internal/account", "github.com/google/go-cmp/cmp"}, []string{"./internal/store", "./internal/call", "pgregory.net/rapid", "testing"}},
		{"only app chooses", "./internal/customer", []string{"./internal/store/sqlite", "./internal/store/postgres"}, []string{"./internal/store"}},
		{"only app chooses", "./cmd/evovoice", []string{"./internal/store/sqlite"}, []string{"./internal/app"}},
		{"only app chooses", "./internal/app", nil, []string{"./internal/store/sqlite"}},
		{"the program carries no tests", "./internal/account", []string{"testing", "testing/fstest", "./internal/store/storetest", "./internal/deptest", "./internal/store/storefix", "./internal/store/postgres/pgtest"}, []string{"./internal/store"}},
		{"the program carries no tests", "./internal/store/sqlite", []string{"./internal/store/sqlite/faultvfs"}, []string{"./internal/store"}},
		{"the program carries no tests", "./internal/store/postgres", []string{"./internal/store/postgres/pgtest"}, []string{"./internal/store"}},
		{"engines are pure", "./internal/flow", []string{"./internal/store", "./host", "./internal/customer", "./internal/call"}, []string{"./internal/condition", "./internal/schedule", "./api", "./recur", "./internal/money"}},
		{"engines are pure", "./internal/condition", []string{"./internal/store/sqlite", "./internal/app"}, []string{"./internal/fault"}},
		{"engines are pure", "./internal/rating", []string{"./internal/account"}, []string{"./internal/money"}},
		{"engines are pure", "./internal/schedule", []string{"./internal/account"}, []string{"./recur"}},
		{"engines read no", "./internal/schedule", []string{"os", "os/exec", "net", "net/http", "database/sql", "math/rand/v2", "crypto/rand", "log/slog"}, []string{"time", "math", "crypto/sha256"}},
		{"engines read no", "./internal/rating", []string{"os"}, []string{"time"}},
		{"engines read no", "./internal/flow/node", []string{"net/http"}, []string{"time"}},
		{"engines read no", "./internal/condition", []string{"net"}, []string{"time"}},
		{"engines read no", "./internal/money", []string{"os"}, []string{"math/big"}},
		{"engines read no", "./recur", []string{"os"}, []string{"time"}},
		{"arrows point down", "./internal/account", []string{"./host", "./host/wire", "./internal/app", "./cmd/evovoice", "./client", "./test"}, []string{"./internal/store", "./api"}},
		{"arrows point down", "./internal/settings", []string{"./host"}, []string{"./internal/account"}},
		{"arrows point down", "./internal/app", nil, []string{"./host", "./host/wire"}},
		{"among domains", "./internal/account", []string{"./internal/settings", "./internal/customer", "./internal/user", "./internal/signin"}, []string{"./internal/text"}},
		{"among domains", "./internal/customer", []string{"./internal/user", "./internal/signin"}, []string{"./internal/account"}},
		{"among domains", "./internal/user", []string{"./internal/signin"}, []string{"./internal/account", "./internal/customer"}},
		{"among domains arrows point from customer to settings", "./internal/settings", []string{"./internal/customer", "./internal/user", "./internal/signin", "./internal/audit"}, []string{"./internal/account", "./internal/mail", "./recur"}},
		{"among domains arrows point from calendar", "./internal/calendar", []string{"./internal/user", "./internal/signin", "./internal/audit"}, []string{"./internal/customer", "./internal/settings", "./internal/schedule/ical"}},
		{"schedules are kept", "./internal/customer", []string{"./internal/calendar", "./internal/schedule", "./internal/schedule/ical"}, []string{"./internal/settings"}},
		{"conditions are one language", "./internal/schedule", []string{"github.com/expr-lang/expr", "github.com/expr-lang/expr/vm"}, []string{"./internal/condition"}},
		{"commands start and stop", "./cmd/evovoice", []string{"./internal/store", "./host", "./internal/customer", "./internal/signin"}, []string{"./internal/app", "./api", "./internal/call", "./internal/user"}},
		{"nothing but the program", "./host", []string{"./internal/app", "./test"}, []string{"./internal/fault"}},
		{"nothing but the program", "./internal/user", []string{"./internal/app", "./cmd/evovoice"}, []string{"./api"}},
		{"nothing but the program", "./cmd/evovoice", nil, []string{"./internal/app"}},
		{"nothing but the program", "./test", nil, []string{"./internal/app"}},
		{"a dependency is taken", "./internal/account", []string{"github.com/google/uuid", "pgregory.net/rapid", "golang.org/x/sync/errgroup"}, []string{"modernc.org/sqlite", "sync"}},
		{"the tables are one text", "./internal/store/schema", []string{"./internal/store"}, []string{"embed"}},
		{"how change sets wait", "./internal/store/queue", []string{"./internal/customer", "modernc.org/sqlite"}, []string{"./internal/fault"}},
		{"a copy goes from any", "./internal/store/transfer", []string{"./internal/store/sqlite", "./internal/call", "github.com/jackc/pgx/v5"}, []string{"./internal/store", "crypto/sha256"}},
		{"a backup is of any", "./internal/store/archive", []string{"./internal/store/sqlite", "./internal/call", "github.com/jackc/pgx/v5"}, []string{"./internal/store", "./internal/store/transfer", "filippo.io/age", "github.com/klauspost/compress/zstd"}},
		{"backups are sealed", "./internal/app", []string{"filippo.io/age", "filippo.io/age/armor", "filippo.io/hpke"}, []string{"./internal/store/archive"}},
		{"the driver of SQLite", "./internal/app", []string{"modernc.org/sqlite", "modernc.org/sqlite/lib"}, []string{"./internal/store/sqlite"}},
		{"the driver of SQLite", "./internal/store", []string{"modernc.org/libc"}, nil},
		{"the driver of SQLite", "./internal/store/sqlite/faultvfs", nil, []string{"modernc.org/libc", "modernc.org/sqlite/lib"}},
		{"the driver of PostgreSQL", "./internal/app", []string{"github.com/jackc/pgx/v5", "github.com/jackc/pgx/v5/stdlib"}, []string{"./internal/store/postgres"}},
		{"engines bring their schema", "./internal/app", []string{"github.com/pressly/goose/v3"}, []string{"./internal/store/postgres"}},
		{"mail servers are talked to", "./internal/settings", []string{"github.com/wneessen/go-mail", "github.com/wneessen/go-mail/smtp"}, []string{"./internal/mail"}},
		{"numbers have their names", "./internal/app", []string{"github.com/prometheus/client_golang/prometheus/promhttp"}, []string{"./internal/metrics"}},
		{"calls are followed", "./internal/app", []string{"go.opentelemetry.io/otel/trace", "go.opentelemetry.io/otel"}, []string{"./internal/trace"}},
		{"passwords are hashed", "./internal/signin", []string{"github.com/alexedwards/argon2id", "golang.org/x/crypto/bcrypt"}, []string{"./internal/password"}},
		{"command line and configuration", "./internal/app", []string{"github.com/alecthomas/kong", "github.com/goccy/go-yaml"}, []string{"os"}},
		{"replies are compressed", "./internal/app", []string{"github.com/klauspost/compress/zstd"}, []string{"compress/gzip"}},
		{"the program is built without", "./internal/store/sqlite", []string{"C"}, []string{"unsafe"}},
	}
	broken := map[int]bool{}
	for _, c := range cases {
		found := false
		for i, r := range Rules {
			if !strings.HasPrefix(r.Because, c.because) {
				continue
			}
			found = true
			if lines := r.Check(Package{c.of, c.keeps}); len(lines) > 0 {
				t.Errorf("refused: %s", strings.Join(lines, "\n"))
			}
			if !matches(r.Of, c.of) {
				continue // another rule of the same reason
			}
			if got := len(r.Check(Package{c.of, c.breaks})); got != len(c.breaks) {
				t.Errorf("%s with imports %q breaks the rule %q %d times", c.of, c.breaks, c.because, got)
			}
			broken[i] = broken[i] || len(c.breaks) > 0
		}
		if !found {
			t.Errorf("no rule begins with %q", c.because)
		}
	}
	for i, r := range Rules {
		if !broken[i] {
			t.Errorf("nothing here breaks the rule %q", r.Because)
		}
	}
}

func TestCheckTellsWhy(t *testing.T) {
	t.Parallel()
	r := Rule{Of: []string{"./a/..."}, Except: []string{"./a/b"}, No: []string{"./c", thirdParty}, But: []string{"example.com/ok"}, Because: "so it is"}
	got := r.Check(
		Package{"./a", []string{"./c", "./c/d", "fmt", "example.com/ok", "example.com/no"}},
		Package{"./a/b", []string{"./c"}},
		Package{"./a/b/c", []string{"./c"}},
		Package{"./ab", []string{"./c"}},
	)
	want := "./a imports ./c: so it is\n./a imports example.com/no: so it is\n./a/b/c imports ./c: so it is"
	if text := strings.Join(got, "\n"); text != want {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
}

func TestKind(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{
		".": "module", "./api": "module", "fmt": std, "net/http": std, "C": std, "unsafe": std,
		"modernc.org/sqlite": thirdParty, "pgregory.net/rapid": thirdParty,
	} {
		if got := kind(path); got != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
	}
}
