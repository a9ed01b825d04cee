package signin

import (
	"net/http"
	"slices"
	"strings"
	"time"

	"evovoice/internal/call"
)

// The cookies of a session. ss-id ends with the browser; ss-pid outlives it and
// counts where ss-opt says perm; X-UAId names the login.
const (
	sessionCookie   = "ss-id"
	permanentCookie = "ss-pid"
	optionCookie    = "ss-opt"
	loginCookie     = "X-UAId"
	cookieYears     = 20
)

func setCookies(c *call.Call, loginID string, opened tokens, now time.Time) {
	option := "temp"
	if opened.remember {
		option = "perm"
	}
	far := now.AddDate(cookieYears, 0, 0)
	c.SetCookie(cookie(c, sessionCookie, opened.session, time.Time{}))
	c.SetCookie(cookie(c, permanentCookie, opened.permanent, far))
	c.SetCookie(cookie(c, optionCookie, option, far))
	c.SetCookie(cookie(c, loginCookie, loginID, far))
}

func clearCookies(c *call.Call, now time.Time) {
	for _, name := range []string{sessionCookie, permanentCookie, optionCookie, loginCookie} {
		c.SetCookie(cookie(c, name, "", now.AddDate(0, 0, -1)))
	}
}

func cookie(c *call.Call, name, value string, expires time.Time) *http.Cookie {
	return &http.Cookie{
		Name: name, Value: value, Path: "/", Expires: expires,
		HttpOnly: true, Secure: c.Secure, SameSite: http.SameSiteLaxMode,
	}
}

// FromRequest reads the credentials that a request brings: a key, a name with
// its password, or session tokens. Headers of the cookies' names, with X- before
// them, count before the cookies.
func FromRequest(r *http.Request) call.Credentials {
	code := r.Header.Get("X-TOTP")
	if scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " "); ok && strings.EqualFold(scheme, "Bearer") {
		if token = strings.TrimSpace(token); isKey(token) {
			return call.Credentials{Key: token}
		}
	}
	if name, password, ok := r.BasicAuth(); ok {
		if isKey(name) {
			return call.Credentials{Key: name}
		}
		if password != "" {
			return call.Credentials{Basic: true, UserName: name, Password: password, Code: code}
		}
	}
	given := call.Credentials{Code: code, Remembered: strings.Contains(cookieValue(r, optionCookie, "X-Ss-Opt"), "perm")}
	session, permanent := cookieValue(r, sessionCookie, "X-Ss-Id"), cookieValue(r, permanentCookie, "X-Ss-Pid")
	tokens := []string{session, permanent}
	if given.Remembered {
		slices.Reverse(tokens)
	}
	given.Tokens = slices.DeleteFunc(tokens, func(token string) bool { return token == "" || len(token) > 100 })
	return given
}

// cookieValue gives the value of a cookie, or of the header that counts before it.
func cookieValue(r *http.Request, name, header string) string {
	if v := r.Header.Get(header); v != "" {
		return v
	}
	for _, line := range r.Header["Cookie"] {
		if !strings.Contains(line, name) {
			continue // reading the cookies takes longer than seeing that it is none of them
		}
		if c, err := r.Cookie(name); err == nil {
			return c.Value
		}
		break
	}
	return ""
}
