package app

import (
	"maps"

	"evovoice/internal/audit"
	"evovoice/internal/store"
)

// makeAudit makes the service that can put back what each room records.
func (a *App) makeAudit() {
	all := map[string]store.Restorer{}
	for _, room := range []interface {
		Restorers() map[string]store.Restorer
	}{a.Accounts, a.Customers, a.Settings, a.Users} {
		maps.Copy(all, room.Restorers())
	}
	a.Audit = audit.New(a.db, all)
}
