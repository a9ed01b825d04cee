package browser

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"evovoice/test"
)

// odd is a name that a careless page would take for markup.
const odd = `Brannigan & <b>Cole</b>, "Attorneys" 😀`

const send = chromedp.CSS(`.try button[type="submit"]`)

func TestTryForm(t *testing.T) {
	t.Parallel()
	here := newTenant(t)
	w := open(t, here.Server)
	w.tryNewCustomer(here)
	w.quiet("the whole way")

	w.visit("/json/metadata?op=NewCustomer", 200)
	w.fill("accountId", here.account)
	w.fill("name", " ")
	w.leave(press(send), http.StatusBadRequest)
	for _, words := range []string{"400", "NotEmpty", "name must not be blank"} {
		w.await("main", words)
	}
}

func TestTryFormWithoutScripts(t *testing.T) {
	t.Parallel()
	here := newTenant(t)
	w := open(t, here.Server)
	w.withoutScripts()
	w.tryNewCustomer(here)
	w.quiet("the whole way")
}

// tryNewCustomer signs in from the page of NewCustomer, adds a customer there,
// and finds it on the page of the reply.
func (w *window) tryNewCustomer(here tenant) {
	w.t.Helper()
	w.visit("/json/metadata?op=NewCustomer", 200)
	w.follow(`.try a[href*="Authenticate"]`, 200)
	if at := w.path(); at != "/json/metadata?op=Authenticate" {
		w.t.Fatalf("the sign-in is at %s", at)
	}
	w.fill("userName", test.AdminEmail)
	w.fill("password", test.Password)
	w.leave(press(send), 200)
	if got := w.text("main"); !strings.Contains(got, test.AdminEmail) {
		w.t.Errorf("the reply of the sign-in:\n%s", got)
	}
	if at := w.path(); strings.Contains(at, "password=") || strings.Contains(at, test.AdminEmail) {
		w.t.Errorf("the address tells who signed in: %s", at)
	}
	w.visit("/metadata", 200)
	if got := w.text("main"); !strings.Contains(got, "Signed in as "+test.AdminEmail) {
		w.t.Errorf("the index after signing in:\n%.300s", got)
	}
	w.follow(`a[href="/json/metadata?op=NewCustomer"]`, 200)
	w.fill("accountId", here.account)
	w.fill("name", odd)
	w.fill("parentCustomerId", here.customer)
	w.fill("data", `{"Greeting":{"stringValue":"Good <day>"}}`)
	w.leave(press(send), 200)
	reply := w.text("main")
	for _, words := range []string{"200", `Brannigan & <b>Cole</b>, \"Attorneys\" 😀`, "Lakeside Medical Group", "Good <day>"} {
		if !strings.Contains(reply, words) {
			w.t.Errorf("the page of the reply lacks %s:\n%s", words, reply)
		}
	}
	made := here.Admin().ListCustomers(w.t, "parentCustomerIds", here.customer)
	if test.Names(made) != odd {
		w.t.Errorf("made %s", test.Names(made))
	}
}

// withoutScripts makes the window run no scripts of pages.
func (w *window) withoutScripts() {
	w.t.Helper()
	if _, err := chromedp.Call(w.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		w.t.Fatal(err)
	}
}

func TestPagesWithoutScripts(t *testing.T) {
	t.Parallel()
	here := newTenant(t)
	w := open(t, here.Server)
	w.withoutScripts()
	w.signIn()
	for _, p := range pages {
		if strings.HasPrefix(p.path, "/openapi") {
			continue
		}
		w.visit(p.path, p.status)
		if got := w.text("body"); !strings.Contains(got, p.words) {
			t.Errorf("%s lacks %q:\n%.1000s", p.name, p.words, got)
		}
		w.quietBut(p.name, p.status)
	}
	w.visit("/openapi", 200)
	if got := w.text("main"); !strings.Contains(got, "the pages of the operations") {
		t.Errorf("the API browser without scripts: %q", got)
	}
	if !get(w, chromedp.Evaluate[bool](in("nav", `return e.hidden;`))) {
		t.Error("its navigation is shown, and would be empty")
	}
	w.follow(`main a[href="/metadata"]`, 200)
	w.quiet("the API browser")
}
