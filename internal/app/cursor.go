package app

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"evovoice/host"
	"evovoice/internal/call"
)

// cursorName is the value of the query that says where a list goes on.
const cursorName = "cursor"

type listKey struct{}

// readCursor reads where a list goes on, and keeps its address for linkNext.
func readCursor(ctx context.Context, c *call.Call, op *host.Operation, r *http.Request) context.Context {
	if !isList(op) {
		return ctx
	}
	if strings.Contains(strings.ToLower(r.URL.RawQuery), cursorName) {
		for name, values := range r.URL.Query() {
			if strings.EqualFold(name, cursorName) && len(values) > 0 {
				c.Cursor = values[len(values)-1]
			}
		}
	}
	return context.WithValue(ctx, listKey{}, r.URL)
}

// linkNext tells where the list goes on after this page: as X-Next-Cursor, and
// as a link that repeats the request (RFC 8288, relation next).
func linkNext(ctx context.Context, header http.Header, c *call.Call) {
	address, ok := ctx.Value(listKey{}).(*url.URL)
	if !ok || c.NextCursor == "" {
		return
	}
	values := address.Query()
	for name := range values {
		if strings.EqualFold(name, cursorName) || strings.EqualFold(name, "page") {
			values.Del(name)
		}
	}
	values.Set(cursorName, c.NextCursor)
	header.Set("X-Next-Cursor", c.NextCursor)
	header.Set("Link", "<"+address.EscapedPath()+"?"+values.Encode()+`>; rel="next"`)
}
