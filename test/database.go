package test

import (
	"strings"
	"sync"
	"testing"
)

// OnPostgres names the test whose subtests have their servers run on
// PostgreSQL; all others run on the embedded database.
const OnPostgres = "TestOnPostgres"

// databases are those made so far, by data folder: a server that is started
// again finds its own.
var databases sync.Map

// database gives the database of a server with a data folder, empty for the one
// inside that folder. Fresh makes a new one.
func database(t testing.TB, data string, fresh func(testing.TB) string) string {
	t.Helper()
	if !strings.HasPrefix(t.Name(), OnPostgres+"/") {
		return ""
	}
	if made, ok := databases.Load(data); ok {
		return made.(string)
	}
	url := fresh(t)
	databases.Store(data, url)
	return url
}
