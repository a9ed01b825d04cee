package call

import (
	"encoding/binary"
	"slices"
)

// Reach is the part of the tenants' data that a caller may see and change.
// Every query of such data takes one. The zero value reaches nothing.
type Reach struct {
	kind     reachKind
	accounts []string
	trees    []Tree
}

type reachKind int

const (
	limited reachKind = iota
	everywhere
	system
)

// Tree is a customer with everything below it.
type Tree struct {
	AccountID string
	// Path is the customer's path: the ids from the root to it, each between slashes.
	Path string
}

// Everywhere reaches all tenants.
func Everywhere() Reach { return Reach{kind: everywhere} }

// System is for rows that belong to no tenant, such as logins and sessions.
func System() Reach { return Reach{kind: system} }

// Limited reaches the given accounts whole, and the given customers with what
// is below them.
func Limited(accounts []string, trees ...Tree) Reach {
	return Reach{accounts: slices.Clone(accounts), trees: slices.Clone(trees)}
}

// IsEverywhere tells whether r reaches all tenants.
func (r Reach) IsEverywhere() bool { return r.kind == everywhere }

// IsSystem tells whether r is for rows of no tenant.
func (r Reach) IsSystem() bool { return r.kind == system }

// WholeAccounts are the accounts that r reaches whole.
func (r Reach) WholeAccounts() []string { return r.accounts }

// Subtrees are the customer trees that r reaches.
func (r Reach) Subtrees() []Tree { return r.trees }

// AccountRecords gives the reach of a caller over the records of accounts: it
// may read the record of an account of which it reaches only a tree.
func (r Reach) AccountRecords(also ...string) Reach {
	if r.kind != limited {
		return r
	}
	ids := slices.Concat(r.accounts, also)
	for _, t := range r.trees {
		ids = append(ids, t.AccountID)
	}
	slices.Sort(ids)
	return Limited(slices.Compact(ids))
}

// Within gives the part of r that lies in one account.
func (r Reach) Within(accountID string) Reach {
	if r.kind == system {
		return r
	}
	if r.kind == everywhere || slices.Contains(r.accounts, accountID) {
		return Limited([]string{accountID})
	}
	var trees []Tree
	for _, t := range r.trees {
		if t.AccountID == accountID {
			trees = append(trees, t)
		}
	}
	return Limited(nil, trees...)
}

// AppendKey appends a text that two reaches have in common only where they are
// the same. It may differ between two that are.
func (r Reach) AppendKey(dst []byte) []byte {
	dst = append(dst, byte(r.kind))
	dst = binary.AppendUvarint(dst, uint64(len(r.accounts)))
	for _, id := range r.accounts {
		dst = AppendText(dst, id)
	}
	for _, tree := range r.trees {
		dst = AppendText(AppendText(dst, tree.AccountID), tree.Path)
	}
	return dst
}

// AppendText appends a text to a key, so that it cannot be taken for a part of
// another.
func AppendText(dst []byte, text string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(text))), text...)
}

// PathEnd is the least text after all paths that begin with path; descendants
// of path lie between the two.
func PathEnd(path string) string { return path[:len(path)-1] + "0" } // '0' follows '/'
