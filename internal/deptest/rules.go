package deptest

// Rules are the import directions. Arrows point down only: cmd → app → host and
// domains → engines and store → call, fault, money.
var Rules = []Rule{
	// What others may use stands alone.
	{
		Of: []string{"./api"}, No: []string{all}, But: []string{std},
		Because: "the contract is the ground of clients in other programs, who want none of our dependencies",
	},
	{
		Of: []string{"./recur"}, No: []string{all}, But: []string{std},
		Because: "recurrence is arithmetic on civil days, and of use without the rest",
	},
	{
		Of: []string{"./client/..."}, No: []string{"./...", thirdParty}, But: []string{"./api", "./client/..."},
		Because: "a client knows the contract, not the server",
	},
	{
		Of: []string{"./host/..."}, No: []string{"./..."}, But: []string{"./host/...", "./internal/fault"},
		Because: "the web-service host knows nothing of voice; it is told what it serves",
	},

	// The ground.
	{
		Of: []string{"./internal/fault", "./internal/money"}, No: []string{"./..."},
		Because: "everything stands on it, so it stands on nothing",
	},
	{
		Of: []string{"./internal/call"}, No: []string{"./..."}, But: []string{"./api"},
		Because: "who calls and how far is handed through every room, and so belongs to none",
	},
	{
		Of: []string{"./internal/text", "./internal/list", "./internal/secret", "./internal/password", "./internal/limit"},
		No: []string{"./..."}, But: []string{"./api", "./internal/fault"},
		Because: "what domains share holds no state of the product and asks no domain",
	},

	{
		Of: []string{"./internal/mail"}, No: []string{"./..."}, But: []string{"./internal/fault"},
		Because: "mail is handed in at a server; whose mail account that is, others decide",
	},

	{
		Of: []string{"./internal/metrics", "./internal/trace"}, No: []string{"./..."},
		Because: "what watches the server is told by it, and knows nothing of it",
	},

	// Storage.
	{
		Of: []string{"./internal/store"}, No: []string{"./..."}, But: []string{"./internal/call", "./internal/fault", "./internal/text"},
		Because: "the rules of change sets hold on every engine and for every domain",
	},
	{
		Of: []string{"./internal/store/sqlite/...", "./internal/store/postgres/..."}, Except: []string{"./internal/store/postgres/pgtest"},
		No: []string{"./..."}, But: []string{"./internal/store", "./internal/store/schema", "./internal/store/queue", "./internal/fault", "./internal/store/sqlite/logvfs", "./internal/store/sqlite/vfs"},
		Because: "an engine runs statements and knows neither who calls nor what they mean",
	},
	{
		Of: []string{"./internal/store/schema"}, No: []string{all}, But: []string{std},
		Because: "the tables are one text for every engine",
	},
	{
		Of: []string{"./internal/store/queue"}, No: []string{"./...", thirdParty}, But: []string{"./internal/store", "./internal/fault"},
		Because: "how change sets wait and share a commit is the same on every engine",
	},
	{
		Of: []string{"./internal/store/transfer"}, No: []string{"./...", thirdParty}, But: []string{"./internal/store"},
		Because: "a copy goes from any engine to any other",
	},
	{
		Of: []string{"./internal/store/archive"}, No: []string{"./...", thirdParty},
		But:     []string{"./internal/store", "./internal/store/transfer", "filippo.io/age", "github.com/klauspost/compress/zstd"},
		Because: "a backup is of any engine and for any other",
	},
	{
		Of: []string{"./internal/store/storetest"}, No: []string{"./...", thirdParty},
		But:     []string{"./internal/store", "./internal/call", "./internal/fault", "pgregory.net/rapid"},
		Because: "the suite tests an engine by what the interface promises",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/app", "./internal/store/sqlite/...", "./internal/store/postgres/...", "./internal/store/storefix", "./test/..."},
		No:      []string{"./internal/store/sqlite/...", "./internal/store/postgres/..."},
		Because: "only app chooses the engine; all others run on any",
	},
	{
		Of:     []string{"./..."},
		Except: []string{"./internal/store/storetest", "./internal/store/storefix", "./internal/store/postgres/pgtest", "./test/..."},
		No: []string{
			"./internal/store/storetest", "./internal/store/storefix", "./internal/store/postgres/pgtest", "./internal/store/sqlite/faultvfs",
			"./internal/deptest", "testing", "testing/...",
		},
		Because: "the program carries no tests",
	},

	// Engines decide, and take time and outside answers as inputs.
	{
		Of: []string{"./internal/schedule/...", "./internal/rating/...", "./internal/flow/...", "./internal/condition/..."},
		No: []string{"./..."},
		But: []string{
			"./api", "./recur", "./internal/fault", "./internal/money", "./internal/condition/...",
			"./internal/schedule/...", "./internal/rating/...", "./internal/flow/...",
		},
		Because: "engines are pure decisions, so that previews and replays run the very code that runs live",
	},
	{
		Of:      []string{"./recur", "./internal/schedule/...", "./internal/rating/...", "./internal/flow/...", "./internal/condition/...", "./internal/money"},
		No:      []string{"net/...", "os/...", "database/...", "io/fs", "math/rand/...", "crypto/rand", "log/..."},
		Because: "engines read no network, file, database or chance; they are given what they need and return their reasons",
	},

	// Domains.
	{
		Of: []string{"./internal/..."}, Except: []string{"./internal/app"},
		No:      []string{"./host/...", "./internal/app", "./cmd/...", "./client/...", "./portal/...", "./test/..."},
		Because: "arrows point down: domains know neither how they are served nor who puts them together",
	},
	{
		Of: []string{"./internal/account"}, No: []string{"./internal/settings", "./internal/customer", "./internal/user", "./internal/signin"},
		Because: "among domains arrows point from signin to user to customer to account",
	},
	{
		Of: []string{"./internal/settings"}, No: []string{"./internal/customer", "./internal/user", "./internal/signin", "./internal/audit"},
		Because: "among domains arrows point from customer to settings to account",
	},
	{
		Of: []string{"./internal/customer"}, No: []string{"./internal/user", "./internal/signin"},
		Because: "among domains arrows point from signin to user to customer to account",
	},
	{
		Of: []string{"./internal/user"}, No: []string{"./internal/signin"},
		Because: "among domains arrows point from signin to user to customer to account",
	},

	{
		Of: []string{"./internal/calendar"}, No: []string{"./internal/user", "./internal/signin", "./internal/audit"},
		Because: "among domains arrows point from calendar to customer to settings",
	},
	{
		Of: []string{"./internal/account", "./internal/settings", "./internal/customer", "./internal/user", "./internal/signin"}, No: []string{"./internal/calendar", "./internal/schedule/..."},
		Because: "schedules are kept by customers and understood by calendar alone",
	},

	// The program.
	{
		Of: []string{"./cmd/..."}, No: []string{"./..."},
		But:     []string{"./internal/app", "./api", "./internal/call", "./internal/user", "./internal/importer"},
		Because: "commands start and stop what app puts together; what they need of a room goes through app",
	},
	{
		Of: []string{"./..."}, Except: []string{"./cmd/...", "./test/..."}, No: []string{"./internal/app", "./cmd/...", "./test/..."},
		Because: "nothing but the program and its tests stands above app",
	},

	// Other people's modules.
	{
		Of: []string{"./..."}, Except: []string{"./internal/store/storetest"}, No: []string{thirdParty},
		But: []string{
			"github.com/expr-lang/expr/...",
			"modernc.org/sqlite/...", "modernc.org/libc", "github.com/jackc/pgx/v5/...", "github.com/pressly/goose/v3/...", "github.com/alexedwards/argon2id",
			"github.com/alecthomas/kong", "github.com/goccy/go-yaml", "github.com/klauspost/compress/zstd", "github.com/wneessen/go-mail/...",
			"github.com/prometheus/client_golang/...", "go.opentelemetry.io/otel/...",
			"filippo.io/age",
		},
		Because: "a dependency is taken on purpose: it has a line in docs/dependencies.md and a rule here",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/store/sqlite/..."}, No: []string{"modernc.org/..."},
		Because: "the driver of SQLite stays inside its engine, where it can be replaced",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/store/postgres/..."}, No: []string{"github.com/jackc/..."},
		Because: "the driver of PostgreSQL stays inside its engine, where it can be replaced",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/store/sqlite", "./internal/store/postgres"}, No: []string{"github.com/pressly/goose/..."},
		Because: "engines bring their schema up to date, and nobody else",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/password"}, No: []string{"github.com/alexedwards/argon2id", "golang.org/x/crypto/..."},
		Because: "passwords are hashed in one place",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/mail"}, No: []string{"github.com/wneessen/..."},
		Because: "mail servers are talked to in one place",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/metrics"}, No: []string{"github.com/prometheus/..."},
		Because: "numbers have their names and labels in one place",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/trace"}, No: []string{"go.opentelemetry.io/..."},
		Because: "calls are followed in one place, which costs nothing where nobody asked",
	},
	{
		Of: []string{"./..."}, Except: []string{"./cmd/evovoice"}, No: []string{"github.com/alecthomas/kong", "github.com/goccy/go-yaml"},
		Because: "command line and configuration file end in app.Config; nothing below reads them",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/condition"}, No: []string{"github.com/expr-lang/..."},
		Because: "conditions are one language with one set of bounds, whoever compiles them",
	},
	{
		Of: []string{"./..."}, Except: []string{"./host", "./internal/store/archive"}, No: []string{"github.com/klauspost/compress/..."},
		Because: "replies are compressed at the edge, once, and backups where they are written",
	},
	{
		Of: []string{"./..."}, Except: []string{"./internal/store/archive"}, No: []string{"filippo.io/..."},
		Because: "backups are sealed in one place",
	},
	{
		Of: []string{"./..."}, No: []string{"C"},
		Because: "the program is built without cgo, as one file for any machine",
	},
}
