package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"

	"evovoice/internal/app"
	"evovoice/test"
)

// site is a site of somebody else's, whose page has the published client in
// one of its editions.
func site(t *testing.T, edition string) string {
	t.Helper()
	const dist = "/node_modules/@servicestack/client/dist/servicestack-client.mjs"
	source, err := os.ReadFile("../interop/npm/" + edition + dist)
	if err != nil {
		t.Fatal(errNotInstalled)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<!DOCTYPE html><html lang="en"><title>A site</title><link rel="icon" href="data:,">
<script type="module">import { JsonServiceClient } from '/client.mjs';
window.connect = url => new JsonServiceClient(url);
window.request = (name, members) => Object.assign(Object.create({ getTypeName: () => name, createResponse: () => ({}) }), members);
document.body.textContent = 'ready';</script><body></body></html>`)
	})
	mux.HandleFunc("GET /client.mjs", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
		w.Write(source) //nolint:errcheck // the page tells when it got none
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

// call runs statements of a page with the address of the server as api, and
// gives what they return.
func call[V any](w *window, s *test.Server, statements string) V {
	w.t.Helper()
	return get(w, chromedp.Evaluate[V](fmt.Sprintf(`(async api => { %s })(%q)`, statements, s.App.URL()), chromedp.EvalAwaitPromise))
}

// at opens the page of a site.
func (w *window) at(url string) {
	w.t.Helper()
	w.do(chromedp.Navigate(url))
	w.await("body", "ready")
}

func TestPageOfATrustedSite(t *testing.T) {
	t.Parallel()
	for _, edition := range []string{"v1", "v2"} {
		t.Run(edition, func(t *testing.T) {
			t.Parallel()
			trusted := site(t, edition)
			s := test.Start(t, func(c *app.Config) { c.Origins = []string{trusted} })
			account := s.Admin().NewAccount(t, "Harbor").ID
			w := open(t, s)
			w.at(trusted)
			got := call[map[string]string](w, s, fmt.Sprintf(`
				const client = connect(api);
				await client.post(request('Authenticate', { provider: 'credentials', userName: %q, password: %q }));
				const status = await client.get(request('GetAuthStatus', {}));
				const made = await client.post(request('NewCustomer', { accountId: %q, name: 'From a page' }));
				const refused = await client.post(request('NewCustomer', { accountId: %[3]q, name: ' ' })).catch(e => e.responseStatus);
				const gone = await client.delete('/customers').catch(e => e.responseStatus);
				const answer = await fetch(api + '/customers', { credentials: 'include' });
				const form = new FormData();
				form.append('name', 'From a form');
				const formed = await client.postBody(request('NewCustomer', { accountId: %[3]q }), form);
				return {
					user: status.emailAddress, made: made.name, refused: refused.errorCode, field: refused.errors[0].fieldName, gone: gone.errorCode,
					formed: formed.name, requestId: String(answer.headers.get('x-request-id') !== null), tag: String(answer.headers.get('etag') !== null),
					cookies: document.cookie,
				};`, test.AdminEmail, test.Password, account))
			want := map[string]string{
				"user": test.AdminEmail, "made": "From a page", "refused": "NotEmpty", "field": "name", "gone": "MethodNotAllowed",
				"formed": "From a form", "requestId": "true", "tag": "true", "cookies": "",
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
			if names := test.Names(s.Admin().ListCustomers(t, "sortField", "name")); names != "From a form, From a page" {
				t.Errorf("the server has %s", names)
			}
		})
	}
}

func TestPageOfAnySite(t *testing.T) {
	t.Parallel()
	anywhere := strings.Replace(site(t, "v2"), "127.0.0.1", "localhost", 1)
	s := test.Start(t, func(c *app.Config) { c.Origins = []string{"*"} })
	account := s.Admin().NewAccount(t, "Harbor").ID
	w := open(t, s)
	w.signIn()
	w.at(anywhere)
	// Credentials of its own, which the page knows, are as good as the caller's.
	got := call[map[string]int](w, s, fmt.Sprintf(`
		const send = (headers, credentials) => fetch(api + '/customers', { method: 'POST', credentials,
			headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify({ accountId: %q, name: 'From anywhere' }) })
			.then(r => r.status, () => 0);
		const basic = { Authorization: 'Basic ' + btoa(%q) };
		return { own: await send(basic, 'omit'), none: await send({}, 'omit'), session: await send({}, 'include') };`,
		account, test.AdminEmail+":"+test.Password))
	if d := cmp.Diff(map[string]int{"own": 200, "none": 403, "session": 0}, got); d != "" {
		t.Error(d)
	}
	if names := test.Names(s.Admin().ListCustomers(t)); names != "From anywhere" {
		t.Errorf("the server has %s", names)
	}
}

func TestPageOfAnotherSite(t *testing.T) {
	t.Parallel()
	other := site(t, "v2")
	trusted := site(t, "v2")
	s := test.Start(t, func(c *app.Config) { c.Origins = []string{trusted}; c.JSONP = true })
	account := s.Admin().NewAccount(t, "Harbor").ID
	w := open(t, s)
	w.signIn()
	for _, from := range []struct{ name, url string }{
		{"another port of the host", other},
		{"another host", strings.Replace(other, "127.0.0.1", "localhost", 1)},
	} {
		w.at(from.url)
		if got := call[string](w, s, `return connect(api).get('/customers').then(() => 'read', e => 'refused')`); got != "refused" {
			t.Errorf("%s reads customers", from.name)
		}
		if got := call[string](w, s, `return fetch(api + '/auth/status').then(r => r.text(), e => 'refused')`); got != "refused" {
			t.Errorf("%s reads %s", from.name, got)
		}
		// What needs no leave of the server beforehand reaches it.
		call[string](w, s, fmt.Sprintf(`await fetch(api + '/customers', { method: 'POST', mode: 'no-cors', credentials: 'include',
			headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify({ accountId: %q, name: 'Smuggled' }) }); return ''`, account))
		call[string](w, s, fmt.Sprintf(`await fetch(api + '/json/reply/NewCustomer?name=Smuggled&accountId=%s', { mode: 'no-cors', credentials: 'include' }); return ''`, account))
		got := call[string](w, s, `return new Promise(done => {
			window.stolen = () => done('stolen');
			const script = document.createElement('script');
			script.onload = script.onerror = () => setTimeout(done, 0, 'nothing');
			script.src = api + '/customers?callback=stolen';
			document.head.append(script);
		})`)
		if got != "nothing" {
			t.Errorf("%s takes customers by a script", from.name)
		}
		form := chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
			const form = document.createElement('form');
			form.method = 'post';
			form.action = %q;
			form.innerHTML = '<input name="accountId" value="%s"><input name="name" value="Smuggled">';
			document.body.append(form);
			form.submit();
		})()`, s.App.URL()+"/json/reply/NewCustomer", account))
		w.leave(form, http.StatusForbidden)
		w.at(from.url)
		link := chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
			const link = document.createElement('a');
			link.href = %q;
			document.body.append(link);
			link.click();
		})()`, s.App.URL()+"/json/reply/NewCustomer?name=Smuggled&accountId="+account))
		w.leave(link, http.StatusForbidden)
		if names := test.Names(s.Admin().ListCustomers(t)); names != "" {
			t.Fatalf("%s made %s", from.name, names)
		}
	}
}
