package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	"evovoice/api"
	"evovoice/host"
	"evovoice/host/wire"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/limit"
	"evovoice/internal/signin"
	"evovoice/internal/store"
	"evovoice/internal/text"
	"evovoice/internal/user"
)

// identify makes the call of a request and finds out who is behind it.
func (a *App) identify(ctx context.Context, op *host.Operation, r *http.Request) (context.Context, error) {
	see(ctx, op)
	c := &call.Call{
		RequestID:   host.RequestID(ctx),
		Operation:   op.Name,
		Verb:        host.Verb(ctx),
		UserAgent:   r.UserAgent(),
		Secure:      r.TLS != nil,
		Credentials: signin.FromRequest(r),
	}
	a.readAddress(c, r)
	ctx = readCursor(call.Into(ctx, c), c, op, r)
	if err := tooOften(a.byAddress, limit.Address(c.Address), a.db.Now()); err != nil {
		return ctx, err
	}
	if err := readWriteHeaders(c, op, r); err != nil {
		return ctx, err
	}
	caller, err := a.SignIn.Identify(ctx)
	c.Caller = caller
	if err == nil {
		err = readExpectedAccount(c, op, r)
	}
	if op.Open || op.Area == "auth" || !caller.SignedIn() {
		c.IdempotencyKey = "" // a stored reply belongs to a login, and never holds a session, token or key
	}
	if err == nil && caller.SignedIn() {
		err = tooOften(a.byLogin, caller.LoginID, a.db.Now())
	}
	return ctx, err
}

// tooOften counts a call and fails when a key has made too many.
func tooOften(l *limit.Limiter, key string, now time.Time) error {
	wait := l.Take(key, now)
	if wait == 0 {
		return nil
	}
	refused := fault.New(fault.TooManyRequests, "Too many calls; try again later")
	refused.RetryAfter = wait
	return refused
}

// readAddress finds the caller's address and scheme, which a trusted proxy may
// tell. Proxies add to the right of X-Forwarded-For, so the address is the
// rightmost one that is not a trusted proxy.
func (a *App) readAddress(c *call.Call, r *http.Request) {
	address, ok := peerOf(r)
	if !ok {
		c.Address = r.RemoteAddr
		return
	}
	c.Address = address.String()
	if !a.trusted(address) {
		return
	}
	if strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https") {
		c.Secure = true
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		address, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			return
		}
		c.Address = address.Unmap().String()
		if !a.trusted(address.Unmap()) {
			return
		}
	}
}

// peerOf gives the address at the other end of a request's connection.
func peerOf(r *http.Request) (netip.Addr, bool) {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return peer.Addr().Unmap(), err == nil
}

func (a *App) trusted(address netip.Addr) bool {
	return slices.ContainsFunc(a.config.TrustedProxies, func(p netip.Prefix) bool { return p.Contains(address) })
}

// maxKey is the most characters of an Idempotency-Key, maxReason of an X-Reason.
const (
	maxKey    = 255
	maxReason = 1000
)

// readWriteHeaders reads what a caller may say about a write.
func readWriteHeaders(c *call.Call, op *host.Operation, r *http.Request) error {
	if op.Reads {
		return nil
	}
	c.Reason = strings.TrimSpace(r.Header.Get("X-Reason"))
	if wrong := text.Line("X-Reason", c.Reason, maxReason); wrong != nil {
		return fault.OnFields([]fault.Field{*wrong})
	}
	if expected := r.Header.Values("If-Match"); len(expected) > 0 {
		c.Expects = func(current any) error {
			text, err := encode(current)
			if err != nil {
				return fmt.Errorf("encode record: %w", err)
			}
			if !host.Matches(expected, text) {
				return fault.New(fault.Precondition, "The record is not as If-Match expects")
			}
			return nil
		}
	}
	c.IdempotencyKey = r.Header.Get("Idempotency-Key")
	if wrong := text.Line("Idempotency-Key", c.IdempotencyKey, maxKey); wrong != nil {
		return fault.OnFields([]fault.Field{*wrong})
	}
	if !strings.Contains(strings.ToLower(r.URL.RawQuery), "dryrun") {
		return nil
	}
	for name, values := range r.URL.Query() {
		if !strings.EqualFold(name, "dryRun") {
			continue
		}
		var asked struct {
			DryRun bool `json:"dryRun"`
		}
		if _, err := wire.SetText(&asked, "dryRun", values); err != nil {
			return err
		}
		c.DryRun = asked.DryRun
	}
	return nil
}

// rows are the contract's operations by name.
var rows = sync.OnceValue(func() map[string]*api.Operation {
	byName := map[string]*api.Operation{}
	for _, row := range api.Operations() {
		byName[row.Name] = &row
	}
	return byName
})

func authorize(ctx context.Context, op *host.Operation) error {
	return user.Permit(call.From(ctx).Caller, rows()[op.Name])
}

// around gives the stored reply to a repeated write, and puts what the domain
// said about the reply into its headers.
func (a *App) around(ctx context.Context, op *host.Operation, request any, next host.Next) (any, error) {
	c := call.From(ctx)
	header := host.ReplyHeader(ctx)
	if i, ok := host.BatchIndex(ctx); ok && c.IdempotencyKey != "" {
		one := *c // each call of a batch has a key of its own
		one.IdempotencyKey = fmt.Sprintf("%s[%d]", c.IdempotencyKey, i)
		c = &one
		ctx = call.Into(ctx, c)
	}
	var reply any
	err := a.hashRequest(c, op, request)
	if err == nil && c.RequestHash != "" {
		err = a.db.Replay(ctx)
	}
	if err == nil {
		c.Bare = host.Bare(ctx)
		reply, err = next(ctx)
	}
	if err == nil {
		err = checkReply(c, reply)
	}
	if err == nil {
		linkNext(ctx, header, c)
		if c.Items != nil {
			host.Stream(ctx, c.Items)
		}
		host.Keep(ctx, c.Keep)
		host.Reuse(ctx, c.Kept)
	}
	setCookies(header, c)
	var replayed *store.Replayed
	if errors.As(err, &replayed) {
		header.Set("Idempotent-Replayed", "true")
		return storedReply(op, replayed.Reply)
	}
	if c.DryRun && err == nil {
		header.Set("Dry-Run", "true")
	}
	return reply, err
}

// setCookies sends the call's cookies. Of one name only the last counts, which
// a batch of sign-ins would otherwise send many times.
func setCookies(header http.Header, c *call.Call) {
	for _, cookie := range c.Cookies {
		header["Set-Cookie"] = slices.DeleteFunc(header["Set-Cookie"], func(line string) bool {
			return strings.HasPrefix(line, cookie.Name+"=")
		})
		header.Add("Set-Cookie", cookie.String())
	}
	c.Cookies = nil
}

// secure tells whether a request came over TLS, to here or to a trusted proxy.
func (a *App) secure(r *http.Request) bool {
	c := call.Call{Secure: r.TLS != nil}
	a.readAddress(&c, r)
	return c.Secure
}

// hashRequest makes the mark by which a repeated request is known. Requests
// hold secrets, so only a digest is kept.
func (a *App) hashRequest(c *call.Call, op *host.Operation, request any) error {
	if c.IdempotencyKey == "" || c.DryRun {
		return nil
	}
	text, err := wire.AppendJSON([]byte(op.Name+"\x00"), request)
	if err != nil {
		return fmt.Errorf("encode request: %w", err)
	}
	sum := sha256.Sum256(text)
	c.RequestHash = hex.EncodeToString(sum[:])
	return nil
}

func storedReply(op *host.Operation, text []byte) (any, error) {
	if op.Reply == nil {
		return nil, nil
	}
	reply := reflect.New(op.Reply).Interface()
	if err := wire.DecodeJSON(text, reply); err != nil {
		return nil, fmt.Errorf("stored reply: %w", err)
	}
	return reply, nil
}

// reader tells pages who reads them. Whoever cannot be told is nobody.
func (a *App) reader(r *http.Request) (string, func(*host.Operation) bool) {
	c := &call.Call{Credentials: signin.FromRequest(r)}
	a.readAddress(c, r)
	ctx := call.Into(r.Context(), c)
	caller, err := a.SignIn.Identify(ctx)
	if err != nil {
		caller = call.Caller{}
	}
	c.Caller = caller
	return caller.Email, func(op *host.Operation) bool { return authorize(ctx, op) == nil }
}

func logAttrs(ctx context.Context) []slog.Attr {
	c := call.From(ctx)
	attrs := []slog.Attr{slog.String("address", c.Address)}
	if c.Caller.SignedIn() {
		attrs = append(attrs, slog.String("login", c.Caller.LoginID))
	}
	return attrs
}
