// Package customer holds the trees of customers: the client companies of an
// account, their place in the tree, their tags and custom fields, and which
// level each of their settings comes from. It computes breadcrumbs and never
// stores them, and refuses to evaluate what it keeps: schedules, prices and
// themes are other rooms' to run.
package customer

import (
	"context"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Service has a method for each operation of the area customers. Its methods
// fail with fault.NotFound for records that the caller does not reach, with
// fault.Forbidden for what the caller may not change in those that it does, and
// with the code of the first member at fault for bad input.
type Service struct {
	db      *store.DB
	recent  *recent
	reads   store.Readings[*api.CustomerInfo]
	lists   store.Readings[listed]
	bounds  bounds
	streams streams
	turns   turns
	names   *nameIndex
	// Schedules checks schedules beyond their shape, if it is set.
	Schedules Schedules
	// Dependents are the records of other rooms that keep a customer from being
	// deleted.
	Dependents []Dependent
}

// Schedules checks schedules beyond their shape.
type Schedules interface {
	// Check refuses a schedule of a customer of the account with the members at
	// fault; path is the wire path of the schedule itself.
	Check(ctx context.Context, q *store.Reader, accountID, path string, schedule api.Document[api.Schedule]) error
}

// New makes the service.
func New(db *store.DB) *Service {
	return &Service{db: db, recent: newRecent(maxRecentBytes), bounds: standardBounds, streams: newStreams(), turns: newTurns(), names: newNameIndex(db)}
}

// Kind names customer records in the audit.
const Kind = "customer"

// MaxDepth is the most customers on a way from the root, both ends included.
const MaxDepth = 64

// record is a customer as stored; the members that are computed from other
// records are filled by complete.
type record struct {
	info   api.CustomerInfo
	path   string // ids from the root to this customer, each between slashes
	depth  int
	tagIDs []string // sorted; filled by load only
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

// isIn tells whether the reach covers the customer.
func (r *record) isIn(reach call.Reach) bool {
	return reachesAccount(reach, r.info.AccountID) || slices.ContainsFunc(reach.Subtrees(), func(tree call.Tree) bool {
		return tree.AccountID == r.info.AccountID && strings.HasPrefix(r.path, tree.Path)
	})
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
type state struct {
	TagIDs []string `json:"tagIds"`
	api.CustomerInfo
}

func (r *record) state() *state {
	kept := r.info
	kept.Breadcrumb, kept.AccountName, kept.Tags = nil, "", nil
	kept.Impact, kept.ImpactCount = nil, nil
	tagIDs := r.tagIDs
	if tagIDs == nil {
		tagIDs = []string{}
	}
	return &state{TagIDs: tagIDs, CustomerInfo: kept}
}

// keep records what happened to a customer; before and after are nil where it
// did not exist.
func keep(tx *store.Tx, action store.Action, before, after *state) {
	e := store.Entry{Kind: Kind, Action: action}
	for _, s := range []*state{before, after} {
		if s != nil {
			e.AccountID, e.CustomerID, e.ID, e.Name = s.AccountID, s.ID, s.ID, s.Name
		}
	}
	if before != nil {
		e.Before = before
	}
	if after != nil {
		e.After = after
	}
	tx.Record(e)
}

// NotFound is the answer for a customer that is not there or out of reach;
// member is where its id came from.
func NotFound(member string) error {
	return fault.OnField(fault.NotFound, member, "No customer has this id")
}
