package app

import (
	"net/http"
	"net/http/pprof"
	"strings"

	"evovoice/api"
	"evovoice/host"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/limit"
	"evovoice/internal/signin"
)

const profilesPath = "/debug/pprof"

// serveProfile shows what the process is doing to a SystemAdministrator. What
// the process was started with is not shown: it may hold secrets.
func (a *App) serveProfile(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	c, err := a.mayProfile(r)
	if err != nil {
		refuse(w, err)
		return
	}
	a.config.Log.Info("profile", "path", r.URL.Path, "login", c.Caller.LoginID, "address", c.Address)
	switch name := strings.TrimPrefix(r.URL.Path, profilesPath); name {
	case "":
		http.Redirect(w, r, profilesPath+"/", http.StatusFound)
	case "/profile":
		pprof.Profile(w, r)
	case "/trace":
		pprof.Trace(w, r)
	case "/symbol":
		pprof.Symbol(w, r)
	default:
		pprof.Index(w, r)
	}
}

// mayProfile finds out who asks for a profile, as for a call.
func (a *App) mayProfile(r *http.Request) (*call.Call, error) {
	c := &call.Call{Operation: "Profile", Verb: r.Method, UserAgent: r.UserAgent(), Secure: r.TLS != nil, Credentials: signin.FromRequest(r)}
	a.readAddress(c, r)
	if err := tooOften(a.byAddress, limit.Address(c.Address), a.db.Now()); err != nil {
		return c, err
	}
	caller, err := a.SignIn.Identify(call.Into(r.Context(), c))
	c.Caller = caller
	switch {
	case err != nil:
		return c, err
	case !caller.SignedIn():
		return c, fault.New(fault.Unauthorized, "Not Authenticated")
	case !caller.HasRole(api.SystemAdministrator):
		return c, fault.New(fault.Forbidden, "Invalid Role")
	case r.Header.Get("Sec-Fetch-Site") == "cross-site":
		return c, fault.New(fault.Forbidden, "Profiles are not shown to pages of other sites")
	}
	return c, nil
}

// refuse answers what is no call with a failure.
func refuse(w http.ResponseWriter, err error) {
	e := fault.As(err)
	status := host.Status(e.Code)
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Basic realm="Evo Voice", charset="UTF-8"`)
	}
	reply := &host.ErrorResponse{ResponseStatus: host.ResponseStatus{ErrorCode: string(e.Code), Message: e.Message, Errors: []host.ResponseError{}}}
	text, problem := encode(reply)
	if problem != nil {
		status, text = http.StatusInternalServerError, nil
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	w.Write(text) //nolint:errcheck // a client that went away needs no answer
}
