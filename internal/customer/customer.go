// Package customer holds the trees of customers: the client companies of an
// account. It computes breadcrumbs and never stores them, and refuses to
// resolve what a customer inherits.
package customer

import (
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Service has a method for each operation of the area customers. Its methods
// fail with fault.NotFound for records that the caller does not reach, and with
// the code of the first member at fault for bad input.
type Service struct {
	db *store.DB
}

// New makes the service.
func New(db *store.DB) *Service { return &Service{db: db} }

// Kind names customer records in the audit.
const Kind = "customer"

// MaxDepth is the most customers on a way from the root, both ends included.
const MaxDepth = 64

// record is a customer as stored; the members that are computed from other
// records are filled by complete.
type record struct {
	info  api.CustomerInfo
	path  string // ids from the root to this customer, each between slashes
	depth int
}

func (r *record) pathIDs() []string { return strings.Split(strings.Trim(r.path, "/"), "/") }

// visibleIDs are the ids of the path that the reach covers: a caller who
// reaches a tree sees nothing above its top.
func (r *record) visibleIDs(reach call.Reach) []string {
	ids := r.pathIDs()
	if reachesAccount(reach, r.info.AccountID) {
		return ids
	}
	visible := ids[len(ids)-1:]
	for _, tree := range reach.Subtrees() {
		if tree.AccountID == r.info.AccountID && strings.HasPrefix(r.path, tree.Path) {
			above := strings.Count(tree.Path, "/") - 2
			if above < len(ids) && len(ids)-above > len(visible) {
				visible = ids[above:]
			}
		}
	}
	return visible
}

func reachesAccount(reach call.Reach, accountID string) bool {
	if reach.IsEverywhere() {
		return true
	}
	for _, id := range reach.WholeAccounts() {
		if id == accountID {
			return true
		}
	}
	return false
}

// state is what the audit keeps of a customer: what is stored, not what is
// computed from other records.
func (r *record) state() *api.CustomerInfo {
	kept := r.info
	kept.Breadcrumb, kept.AccountName = nil, ""
	return &kept
}

// NotFound is the answer for a customer that is not there or out of reach;
// member is where its id came from.
func NotFound(member string) error {
	return fault.OnField(fault.NotFound, member, "No customer has this id")
}
