package browser

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"evovoice/api"

	"evovoice/test"
)

const (
	sendCall  = chromedp.CSS(`main form button.main`)
	replyBody = chromedp.CSS(`main section pre`)
	replyLine = chromedp.CSS(`main section .status`)
)

// operation opens an operation in the API browser.
func (w *window) operation(name string) {
	w.t.Helper()
	w.do(chromedp.Navigate(w.base + "/openapi#/" + name))
	w.await("main h2", name)
}

// reply sends the call that the page is about, and gives what came back.
func (w *window) reply(status string) string {
	w.t.Helper()
	w.press(sendCall)
	w.await(replyLine, status)
	focused := get(w, chromedp.Evaluate[string](`document.activeElement.textContent`))
	if focused != "Reply to this call" {
		w.t.Errorf("after sending, the focus is on %q", focused)
	}
	return w.text(replyBody)
}

func (w *window) write(body any) {
	w.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		w.t.Fatal(err)
	}
	w.replace("#body", string(text))
}

func TestAPIBrowserCalls(t *testing.T) {
	t.Parallel()
	here := newTenant(t)
	w := open(t, here.Server)
	w.turn(screens()[1])
	w.operation("GetAuthStatus")
	if got := w.reply("200"); !strings.Contains(got, `"isAuthenticated": false`) {
		t.Errorf("before signing in: %s", got)
	}
	w.quiet("GetAuthStatus")

	w.operation("ListCustomers")
	if got := w.reply("401"); !strings.Contains(got, `"Unauthorized"`) {
		t.Errorf("a call that needs a sign-in: %s", got)
	}
	if got := w.text("main"); !strings.Contains(got, "Sign in first") {
		t.Errorf("no way to sign in is shown:\n%s", got)
	}
	w.quietBut("ListCustomers", 401)
	w.accessible("a refused call")
	w.keep("refused-call")
	w.heard()

	w.followSignIn()
	w.replace("#path-provider", "credentials")
	w.write(map[string]any{"userName": test.AdminEmail, "password": test.Password})
	if got := w.reply("200"); !strings.Contains(got, test.AdminEmail) {
		t.Errorf("signing in: %s", got)
	}
	w.operation("GetAuthStatus")
	if got := w.reply("200"); !strings.Contains(got, `"isAuthenticated": true`) {
		t.Errorf("after signing in: %s", got)
	}
	w.operation("NewCustomer")
	w.write(map[string]any{"accountId": here.account, "name": odd})
	if got := w.reply("200"); !strings.Contains(got, `Brannigan & <b>Cole</b>`) {
		t.Errorf("made: %s", got)
	}
	w.operation("ListCustomers")
	w.replace("#query-nameFilter", "brannigan")
	if got := w.reply("200"); !strings.Contains(got, `"totalCount": 1`) || !strings.Contains(got, `Brannigan & <b>Cole</b>`) {
		t.Errorf("listed: %s", got)
	}
	w.quiet("the signed-in calls")
	if names := test.Names(here.Admin().ListCustomers(t, "sortField", "name")); names != odd+", Lakeside Medical Group" {
		t.Errorf("the server has %s", names)
	}
}

// followSignIn goes where a refused call points to.
func (w *window) followSignIn() {
	w.t.Helper()
	w.press(`main .note a`)
	w.await("main h2", "Authenticate")
}

// entries counts what the page lists: an entry for each path and verb of an
// operation that OpenAPI can say.
func entries() int {
	count := 0
	for _, op := range api.Operations() {
		if len(op.Routes) == 0 {
			count++ // by its predefined path
		}
		for _, route := range op.Routes {
			for _, verb := range route.Verbs {
				if verb != "PATCHY" {
					count++
				}
			}
		}
	}
	return count
}

func TestAPIBrowserByKeyboard(t *testing.T) {
	t.Parallel()
	here := newTenant(t)
	w := open(t, here.Server)
	w.visit("/openapi", 200)
	w.await("nav", fmt.Sprintf("%d operations", entries()))
	w.typeInto("#query", "newcustomer")
	w.await("#found", fmt.Sprintf("1 of %d operations", entries()))
	rows := get(w, chromedp.Evaluate[[]string](`[...document.querySelectorAll('nav a')].filter(a => a.offsetParent).map(a => a.querySelector('.name').textContent)`))
	if fmt.Sprint(rows) != "[NewCustomer]" {
		t.Errorf("found %v", rows)
	}
	w.do(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter))
	w.await("main h2", "NewCustomer")
	if focused := get(w, chromedp.Evaluate[string](`document.activeElement.textContent`)); focused != "NewCustomer" {
		t.Errorf("the focus is on %q", focused)
	}
	if title := get(w, chromedp.Title()); !strings.HasPrefix(title, "NewCustomer") {
		t.Errorf("title %q", title)
	}
	w.do(chromedp.NavigateBack())
	w.await("main h2", "About this API")
	w.quiet("searching")
}

func TestAPIBrowserOnAPhone(t *testing.T) {
	t.Parallel()
	here := newTenant(t)
	w := open(t, here.Server)
	w.turn(screens()[2])
	w.visit("/openapi", 200)
	w.await("nav", fmt.Sprintf("%d operations", entries()))
	w.press(`nav a[href="#/GetAuthStatus"]`)
	w.await("main h2", "GetAuthStatus")
	shown := func() bool {
		return get(w, chromedp.Evaluate[bool](`document.querySelector('nav').offsetParent !== null`))
	}
	if shown() {
		t.Error("the list stands before the operation")
	}
	w.reply("200")
	w.fits("with a reply")
	w.accessible("with a reply")
	w.keep("phone-reply")
	w.press(`main .back`)
	w.await("main h2", "About this API")
	if !shown() {
		t.Error("the list does not come back")
	}
	w.quiet("on a phone")
}
