// Command pocketbase is PocketBase with one collection like the customers of
// evovoice: a name, a parent and a JSON document, for signed-in callers only. It
// changes nothing else of PocketBase but, when asked, how often SQLite syncs.
package main

import (
	"log"
	"os"

	"github.com/pocketbase/dbx"
	"github.com/pocketbase/pocketbase"
	"github.com/pocketbase/pocketbase/core"
)

// fullSync is PocketBase's own list of pragmas, with a sync at each commit.
const fullSync = "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=journal_size_limit(200000000)" +
	"&_pragma=synchronous(FULL)&_pragma=foreign_keys(ON)&_pragma=temp_store(MEMORY)&_pragma=cache_size(-32000)&_defensive=1"

func main() {
	config := pocketbase.Config{HideStartBanner: true}
	if os.Getenv("BENCH_SYNC") == "FULL" {
		config.DBConnect = func(path string) (*dbx.DB, error) { return dbx.Open("sqlite", path+fullSync) }
	}
	app := pocketbase.NewWithConfig(config)
	app.OnServe().BindFunc(func(e *core.ServeEvent) error {
		e.InstallerFunc = nil // it would open a browser
		if err := prepare(e.App); err != nil {
			return err
		}
		return e.Next()
	})
	if err := app.Start(); err != nil {
		log.Fatal(err)
	}
}

// prepare makes the collection and the caller on the first start.
func prepare(app core.App) error {
	if _, err := app.FindCollectionByNameOrId("customers"); err == nil {
		return nil
	}
	signedIn := `@request.auth.id != ""`
	customers := core.NewBaseCollection("customers")
	customers.ListRule, customers.ViewRule = &signedIn, &signedIn
	customers.CreateRule, customers.UpdateRule = &signedIn, &signedIn
	customers.Fields.Add(
		&core.TextField{Name: "name", Required: true, Max: 500},
		&core.JSONField{Name: "data", MaxSize: 1 << 20},
		&core.AutodateField{Name: "created", OnCreate: true},
		&core.AutodateField{Name: "updated", OnCreate: true, OnUpdate: true},
	)
	if err := app.Save(customers); err != nil {
		return err
	}
	customers.Fields.Add(&core.RelationField{Name: "parent", CollectionId: customers.Id, MaxSelect: 1})
	customers.AddIndex("customers_parent", false, "parent, name", "")
	if err := app.Save(customers); err != nil {
		return err
	}
	users, err := app.FindCollectionByNameOrId("users")
	if err != nil {
		return err
	}
	caller := core.NewRecord(users)
	caller.SetEmail("bench@example.com")
	caller.SetPassword(os.Getenv("BENCH_PASSWORD"))
	return app.Save(caller)
}
