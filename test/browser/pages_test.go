package browser

import (
	"testing"

	"evovoice/test"
)

// pages are the pages that people read, with words that they find there.
var pages = []struct {
	name, path string
	status     int64
	words      string
}{
	{"index", "/metadata", 200, "NewCustomer"},
	{"sign-in", "/json/metadata?op=Authenticate", 200, "The call is carried out for real"},
	{"search", "/metadata?text=customer&role=Manager", 200, "Pages through the customers"},
	{"operation", "/json/metadata?op=NewCustomer", 200, "Account that the customer belongs to"},
	{"listing", "/json/metadata?op=NewCustomer&lang=typescript", 200, "export class NewCustomer"},
	{"operation-in-xml", "/xml/metadata?op=GetAccount", 200, "HTTP + XML"},
	{"snapshot", "/customers.html", 200, "Lakeside Medical Group"},
	{"snapshot-of-a-failure", "/customers/ffffffffffffffffffffffff.html", 404, "NotFound"},
	{"browser", "/openapi", 200, "About this API"},
	{"browser-of-an-operation", "/openapi#/NewCustomer", 200, "Adds a customer"},
}

func TestPages(t *testing.T) {
	t.Parallel()
	here := newTenant(t)
	for _, s := range screens() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			w := open(t, here.Server)
			w.turn(s)
			w.signIn()
			for _, p := range pages {
				w.visit(p.path, p.status)
				w.await("main", p.words)
				w.keep(p.name)
				w.quietBut(p.name, p.status)
				w.fits(p.name)
				w.accessible(p.name)
				w.heard()
			}
		})
	}
}

// signIn signs in as the administrator on the page of Authenticate.
func (w *window) signIn() {
	w.t.Helper()
	w.visit("/json/metadata?op=Authenticate", 200)
	w.fill("userName", test.AdminEmail)
	w.fill("password", test.Password)
	w.follow(`.try button[type="submit"]`, 200)
	w.quiet("signing in")
}
