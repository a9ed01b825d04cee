package interop_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/test"
	"evovoice/test/interop"
)

func TestQueries(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		second := p.admin.NewAccount(t, "Quay").ID
		third := p.admin.NewAccount(t, "Pier").ID
		var ids []string
		for _, c := range [][2]string{{p.account, "One"}, {second, "Two"}, {third, "Three"}, {third, text}} {
			ids = append(ids, p.admin.NewCustomer(t, c[0], "", c[1]).ID)
		}
		var got struct {
			Both, First, Specific, EmptyList, Nulls, Empty, Left, Special, WithArgs []string
			Flags                                                                   test.Customers
			NullBody                                                                api.CustomerInfo
		}
		p.run(t, "queries.js", map[string]any{"accounts": []string{p.account, second}, "ids": []string{ids[0], ids[2]}, "special": text}, &got)
		everything := []string{"One", text, "Three", "Two"}
		for _, c := range []struct {
			what      string
			want, got []string
		}{
			{"two accounts", []string{"One", "Two"}, got.Both},
			{"one account", []string{"One"}, got.First},
			{"two ids", []string{"One", "Three"}, got.Specific},
			{"an empty list", everything, got.EmptyList},
			{"nulls", everything, got.Nulls},
			{"an empty text", everything, got.Empty},
			{"an undefined text", everything, got.Left},
			{"a text with special characters", []string{text}, got.Special},
			{"values beside the request", []string{"Two"}, got.WithArgs},
		} {
			if d := cmp.Diff(c.want, c.got); d != "" {
				t.Errorf("%s: %s", c.what, d)
			}
		}
		if !got.Flags.HasMorePages || got.Flags.TotalCount != 0 || len(got.Flags.Items) != 1 {
			t.Errorf("simplified paging: %+v", got.Flags)
		}
		if c := got.NullBody; c.Name != "Nulls" || c.ParentCustomerID != "" || c.ReferenceID != nil || len(c.Data.JSON()) > 2 {
			t.Errorf("nulls in a body: %+v", c)
		}
		comma := "accountIds=" + p.account + "%2C" + second
		if sent := lines(p.wire.Calls()); !strings.Contains(sent, comma) {
			t.Errorf("the client is known to join lists with commas:\n%s", sent)
		}
		null := map[string]string{"/api/": "?page&all&sortField=name&accountIds&nameFilter\n", "/json/reply/": "?page=&all=&sortField=name&accountIds=&nameFilter=\n"}[p.edition.Base]
		if sent := lines(p.wire.Calls()); !strings.Contains(sent, null) {
			t.Errorf("the client is known to send nulls as %s:\n%s", null, sent)
		}
	})
}

func TestForms(t *testing.T) {
	editions := slices.DeleteFunc(interop.Editions(), func(e interop.Edition) bool {
		return len(e.Flags) > 0 // with node-fetch there is no FormData
	})
	eachEdition(t, editions, func(t *testing.T, p place) {
		var got struct {
			API, Posted, AsText, AsObject api.CustomerInfo
			Refused                       status
		}
		p.run(t, "forms.js", map[string]any{"window": p.edition.Base == "/json/reply/"}, &got)
		for _, c := range []struct {
			name string
			got  api.CustomerInfo
		}{
			{"By apiForm", got.API}, {"By postBody", got.Posted},
		} {
			if c.got.Name != c.name || c.got.AccountID != p.account || c.got.ReferenceID == nil || *c.got.ReferenceID != `HAS-7, "second"` {
				t.Errorf("%s: made %+v", c.name, c.got)
			}
			if d := cmp.Diff(map[string]any{"Greeting": map[string]any{"stringValue": "Good, day"}}, asMap(t, c.got.Data.JSON())); d != "" {
				t.Errorf("%s: data: %s", c.name, d)
			}
		}
		if got.AsText.Name != "Body" || got.AsText.AccountID != p.account || got.AsObject.Name != "Query" {
			t.Errorf("a body beside a query: made %+v and %+v", got.AsText, got.AsObject)
		}
		if got.Refused.ErrorCode != "NotEmpty" || got.Refused.fields() != "name NotEmpty;" {
			t.Errorf("refused form: %+v", got.Refused)
		}
		for i, c := range p.wire.Calls() {
			multipart := strings.HasPrefix(c.Header.Get("Content-Type"), "multipart/form-data; boundary=")
			if multipart != (i < 2 || i == 4) {
				t.Errorf("%s is sent as %s", c.Target, c.Header.Get("Content-Type"))
			}
		}
		if d := cmp.Diff("Body, By apiForm, By postBody, Query", p.names(t)); d != "" {
			t.Error(d)
		}
	})
}
