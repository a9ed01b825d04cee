package system

import (
	"fmt"
	"net/http"
	"strings"

	"evovoice/bench/load"
)

// collection is an API with one path for customers and one for each of them.
type collection struct {
	path string // such as "/customers"
	// fixed are members of every new customer, such as `"accountId":"…",`.
	fixed, parent string
	list          func(parent string) string
}

// request gives the request of a job that the peers have too.
func (c collection) request(job Job, in Input) (load.Request, bool) {
	switch job {
	case Create:
		member := ""
		if in.Parent != "" {
			member = fmt.Sprintf("%q:%q,", c.parent, in.Parent)
		}
		body := fmt.Sprintf(`{%s%s"name":"Harbour Dental %s","data":%s}`, c.fixed, member, load.CounterMark, Data())
		return load.Request{Method: http.MethodPost, Targets: []string{c.path}, Body: body}, true
	case Read:
		return load.Request{Method: http.MethodGet, Targets: c.each(in.IDs, "")}, true
	case Patch:
		return load.Request{Method: http.MethodPatch, Targets: c.each(in.IDs, ""), Body: `{"name":"Harbour Dental, renamed ` + load.CounterMark + `"}`}, true
	case List:
		return load.Request{Method: http.MethodGet, Targets: []string{c.list(in.Parent)}}, true
	default:
		return load.Request{}, false
	}
}

func (c collection) each(ids []string, suffix string) []string {
	targets := make([]string, len(ids))
	for i, id := range ids {
		targets[i] = c.path + "/" + id + suffix
	}
	return targets
}

func bearer(token string) []string {
	return []string{"Authorization: Bearer " + strings.TrimSpace(token)}
}
