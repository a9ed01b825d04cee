package test_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/test"
)

// TestAWorkingDay walks through what a provider does with a tenant: settings, a
// tree, prices from above, a move with its preview, looking back, undoing,
// deleting, and the proof of it all at the end.
func TestAWorkingDay(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Admin()
	account := c.NewAccount(t, "Harbor")
	patch := func(path string, body map[string]any) *test.Reply { return c.Call(t, http.MethodPatch, path, body) }

	settings := test.As[api.SystemSettingsInfo](t, patch("/system/settings", map[string]any{
		"accountId":      account.ID,
		"tags":           []any{map[string]any{"name": "gold", "color": "Gold"}, map[string]any{"name": "new", "color": "Green"}},
		"customerFields": []any{map[string]any{"name": "Line", "type": "Number", "uniqueness": "Unique", "showInLists": true}},
	}))
	gold := settings.Tags[0].ID
	group := c.NewCustomer(t, account.ID, "", "Group")
	east, west := c.NewCustomer(t, "", group.ID, "East"), c.NewCustomer(t, "", group.ID, "West")
	desk := c.NewCustomer(t, "", east.ID, "Desk")

	// Prices come from the nearest customer that sets its own.
	patch("/customers/"+group.ID, map[string]any{"overrideBillingSettings": true, "billingSettings": map[string]any{"base": map[string]any{"baseCost": 10}}}).Want(t, 200)
	patch("/customers/"+west.ID, map[string]any{"overrideBillingSettings": true, "billingSettings": map[string]any{"base": map[string]any{"baseCost": 25}}}).Want(t, 200)
	effective := func(id string) string {
		for _, e := range test.As[api.EffectiveCustomer](t, c.Get(t, "/customers/"+id+"/effective")).Settings {
			if e.Setting == "billingSettings.base" || strings.HasPrefix(e.Setting, "billingSettings.base.") {
				return e.Level.Name
			}
		}
		return "nothing"
	}
	if got := effective(desk.ID); got != "Group" {
		t.Errorf("the desk's prices come from %s", got)
	}

	// A dry run tells what the move would change, and moves nothing.
	preview := patch("/customers/"+east.ID+"?dryRun=true", map[string]any{"parentCustomerId": west.ID}).Want(t, 200)
	if !strings.Contains(string(preview.Body), `"impact":[`) || !strings.Contains(string(preview.Body), `"customerName":"Desk"`) || preview.Header.Get("Dry-Run") != "true" {
		t.Errorf("the preview is %s", preview.Body)
	}
	if got := test.Way(c.Customer(t, desk.ID)); got != "Group > East > Desk" {
		t.Errorf("after the dry run: %s", got)
	}
	before := s.Clock.Now().UTC().Format(time.RFC3339Nano)
	s.Clock.Advance(time.Minute)
	moved := c.With("X-Reason", "East is run by West now").Call(t, http.MethodPatch, "/customers/"+east.ID, map[string]any{"parentCustomerId": west.ID})
	if got := test.Way(test.As[api.CustomerInfo](t, moved)); got != "Group > West > East" {
		t.Errorf("the move answers %s", got)
	}
	if got, prices := test.Way(c.Customer(t, desk.ID)), effective(desk.ID); got != "Group > West > East > Desk" || prices != "West" {
		t.Errorf("after the move: %s, prices of %s", got, prices)
	}
	patch("/customers/"+west.ID, map[string]any{"parentCustomerId": desk.ID}).Refused(t, 400, "Predicate", "parentCustomerId")
	past := test.As[api.CustomerInfo](t, c.Get(t, "/customers/"+desk.ID+"?asOf="+before))
	if got := test.Way(past); got != "Group > East > Desk" {
		t.Errorf("before the move it was %s", got)
	}

	// The log says who and why, and the move is put back.
	log := test.As[api.ListResponse[api.LogEntryInfo]](t, c.Get(t, "/json/reply/ListLogEntries?description=run+by+west"))
	if log.TotalCount != 1 || log.Items[0].UserName != test.AdminEmail || log.Items[0].CustomerName != "East" || log.Items[0].Description != "changed customer East: parentCustomerId" {
		t.Fatalf("the log has %+v", log.Items)
	}
	change := log.Items[0].ChangeID
	patch("/customers/"+east.ID, map[string]any{"name": "Eastern"}).Want(t, 200)
	if r := c.Post(t, "/changes/"+change+"/undo", nil).Want(t, 409); !strings.Contains(string(r.Body), "changed customer Eastern: name") {
		t.Errorf("the conflict does not name the later change: %s", r.Body)
	}
	patch("/customers/"+east.ID, map[string]any{"name": "East"}).Want(t, 200)
	c.Post(t, "/changes/"+change+"/undo", nil).Want(t, 200)
	if got := test.Way(c.Customer(t, desk.ID)); got != "Group > East > Desk" {
		t.Errorf("after the undo: %s", got)
	}

	// Whoever changes what another changed meanwhile is told.
	seenTag := c.Get(t, "/customers/"+west.ID).Header.Get("ETag")
	renamed := c.With("If-Match", seenTag).Call(t, http.MethodPatch, "/customers/"+west.ID, map[string]any{"referenceId": "W-1"})
	renamed.Want(t, 200)
	c.With("If-Match", seenTag).Call(t, http.MethodPatch, "/customers/"+west.ID, map[string]any{"referenceId": "W-2"}).Refused(t, 412, "PreconditionFailed", "")
	c.With("If-Match", seenTag).Call(t, http.MethodPatch, "/system/settings", map[string]any{"accountId": account.ID, "documentation": "x"}).Refused(t, 412, "PreconditionFailed", "If-Match")

	// Tags, fields, and a filter by them.
	patch("/customers/"+desk.ID, map[string]any{"tagIds": []string{gold}, "data": map[string]any{"Line": map[string]any{"numberValue": 7}}}).Want(t, 200)
	patch("/customers/"+west.ID, map[string]any{"data": map[string]any{"Line": map[string]any{"numberValue": 7}}}).Refused(t, 409, "Conflict", "data.Line.numberValue")
	patch("/customers/"+west.ID, map[string]any{"data": map[string]any{"Line": map[string]any{"stringValue": "7"}}}).Refused(t, 400, "Predicate", "data.Line.stringValue")
	patch("/customers/"+west.ID, map[string]any{"tagIds": []string{gold, test.Unknown}}).Refused(t, 400, "Predicate", "tagIds[1]")
	if got := test.Names(c.ListCustomers(t, "tagIds", gold)); got != "Desk" {
		t.Errorf("tagged gold are %s", got)
	}

	// What is not empty stays; what is deleted by mistake comes back.
	if r := c.Call(t, http.MethodDelete, "/customers/"+group.ID, nil).Want(t, 409); !strings.Contains(string(r.Body), "2 ") {
		t.Errorf("the refusal names no count: %s", r.Body)
	}
	if r := c.Call(t, http.MethodDelete, "/customers/"+desk.ID, nil); r.Status != 200 && r.Status != 204 {
		t.Fatalf("deleting: %d %s", r.Status, r.Body)
	}
	c.Get(t, "/customers/"+desk.ID).Refused(t, 404, "NotFound", "customerId")
	log = test.As[api.ListResponse[api.LogEntryInfo]](t, c.Get(t, "/json/reply/ListLogEntries?description=deleted+customer"))
	c.Post(t, "/changes/"+log.Items[0].ChangeID+"/undo", nil).Want(t, 200)
	if got := c.Customer(t, desk.ID); len(got.Tags) != 1 || got.Tags[0].Name != "gold" || string(got.Data.JSON()) != `{"Line":{"numberValue":7}}` {
		t.Errorf("it came back as %+v", got)
	}

	// The account that is meant is the account that is written to.
	other := c.NewAccount(t, "Lighthouse")
	c.With("X-Account", other.ID).Call(t, http.MethodPatch, "/customers/"+desk.ID, map[string]any{"name": "Wrong"}).Refused(t, 409, "Conflict", "X-Account")
	c.With("X-Account", other.ID).Get(t, "/customers/"+desk.ID).Refused(t, 409, "Conflict", "X-Account")
	if got := c.With("X-Account", other.ID).ListCustomers(t).TotalCount; got != 0 {
		t.Errorf("the other account has %d customers", got)
	}
	c.Call(t, http.MethodDelete, "/accounts/"+account.ID, nil).Refused(t, 409, "Conflict", "accountId")

	// An empty account goes with its settings, and comes back with them.
	patch("/system/settings", map[string]any{"accountId": other.ID, "tags": []any{map[string]any{"name": "kept", "color": "Red"}}, "documentation": "a text"}).Want(t, 200)
	patch("/system/dialing-permissions/NZ", map[string]any{"accountId": other.ID, "lowRiskNumbersEnabled": true})
	if r := c.Call(t, http.MethodDelete, "/accounts/"+other.ID, nil); r.Status != 200 && r.Status != 204 {
		t.Fatalf("deleting the account: %d %s", r.Status, r.Body)
	}
	log = test.As[api.ListResponse[api.LogEntryInfo]](t, c.Get(t, "/json/reply/ListLogEntries?description=deleted+account"))
	c.Post(t, "/changes/"+log.Items[0].ChangeID+"/undo", nil).Want(t, 200)
	settings = test.As[api.SystemSettingsInfo](t, c.Get(t, "/system/settings?accountId="+other.ID))
	if len(settings.Tags) != 1 || settings.Tags[0].Name != "kept" || settings.Documentation != "a text" {
		t.Errorf("the account came back with %+v", settings)
	}
	if r := c.Get(t, "/system/dialing-permissions?accountId="+other.ID); !strings.Contains(string(r.Body), `"isoCode":"NZ","countryName":"New Zealand","lowRiskNumbersEnabled":true`) {
		t.Errorf("its dialing permissions are %s", r.Body)
	}

	// A list goes on where it stopped, whatever comes in before that.
	seen := map[string]int{}
	path := "/customers?accountIds=" + account.ID + "&countPerPage=1&sortField=name"
	for path != "" {
		r := c.Get(t, path)
		for _, item := range test.As[test.Customers](t, r).Items {
			seen[item.Name]++
		}
		c.NewCustomer(t, account.ID, "", fmt.Sprintf("A %d", len(seen)))
		path, _, _ = strings.Cut(strings.TrimPrefix(r.Header.Get("Link"), "<"), ">")
	}
	if fmt.Sprint(seen) != "map[Desk:1 East:1 Group:1 West:1]" {
		t.Errorf("the pages had %v", seen)
	}

	check := test.As[api.CheckAccountResponse](t, c.Post(t, "/accounts/"+account.ID+"/check", nil))
	if check.Passed == nil || !*check.Passed || len(check.Checks) != 4 {
		t.Errorf("the account's check says %s", check.Message)
	}
	if counted, err := s.App.Audit.Check(t.Context()); err != nil {
		t.Errorf("after %v: %v", counted, err)
	}
}
