package settings_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/internal/settings"
)

// restore puts a record back as the undoing of a change does, and checks that
// it then is as recorded, but for who changed it when.
func (h *house) restore(t *testing.T, kind, account, id, state string) {
	t.Helper()
	r := h.Restorers()[kind]
	var text []byte
	if state != "" {
		text = []byte(state)
	}
	h.write(t, func(tx *storeTx) error { return r.Restore(root(), tx, account, id, text) })
	current := view(t, h, func(q *reader) (any, error) { return r.Current(context.Background(), q, account, id) })
	if state == "" {
		if current != nil {
			t.Errorf("%s: there still is %s", kind, encode(t, current))
		}
		return
	}
	if d := cmp.Diff(comparable(t, state), comparable(t, encode(t, current))); d != "" {
		t.Errorf("%s: %s", kind, d)
	}
}

func comparable(t *testing.T, state string) map[string]any {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal([]byte(state), &m); err != nil {
		t.Fatalf("%s: %v", state, err)
	}
	delete(m, "dateLastModified")
	delete(m, "lastModifiedBy")
	return m
}

func TestSettingsArePutBack(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	p := newPost(t, &post{password: word})
	x := &index{}
	h.Fields = x
	h.mustPatch(t, `{"documentation":"one","recordingRetentionDays":3,"autoAgentLogoffSeconds":4,"enableSipRefer":true,"defaultSipRegion":"Tokyo",
		"overrideSystemTime":true,"overrideSystemTimeZoneId":"UTC","overrideSystemDateTime":"2026-01-01",
		"systemFields":[{"id":"k","name":"Key","type":"String","uiHint":"Password","value":{"stringValue":"value-42"},"z":1},{"id":"o","name":"Open","value":{"stringValue":"seen"}}],
		"customerFields":[{"id":"1","name":"A","type":"Number"},{"name":"B"}],"endpointFields":[{"name":"C"}],
		"tags":[{"id":"t","name":"VIP","color":"Gold"},{"id":"u","name":"Late"}],
		"emailAccounts":[`+p.account("desk@example.com", `,"id":"m","password":"`+word+`"`)+`,`+p.account("gone@example.com", `,"id":"n","password":"`+word+`"`)+`]}`)
	c := h.customer(t, "t")
	h.mustPatch(t, `{"documentation":"two","recordingRetentionDays":5,"overrideSystemTime":false,
		"systemFields":[{"id":"k","name":"Key","type":"String","uiHint":"Password","value":{"stringValue":"value-43"}}],
		"customerFields":[{"id":"1","name":"A2"}],"endpointFields":[],"tags":[],"emailAccounts":[`+p.account("new@example.com", `,"id":"m"`)+`]}`)
	entries := h.audit(t, settings.Kind)
	if len(entries) != 2 || entries[1].before != entries[0].after {
		t.Fatalf("the audit has %+v", entries)
	}
	if all := entries[0].after + entries[1].after; strings.Contains(all, "value-4") || !strings.Contains(all, "seen") {
		t.Errorf("states hold %s", all)
	}
	second := encode(t, h.get(t))
	h.restore(t, settings.Kind, h.accounts[0], h.accounts[0], entries[1].before)
	info := h.get(t)
	text := encode(t, info)
	// The secret value is the one of now; the audit never had the one before.
	if !strings.Contains(text, `"uiHint":"Password","z":1,"value":{"stringValue":"value-43"}}`) {
		t.Errorf("put back: %s", text)
	}
	if got := len(info.Tags); got != 2 {
		t.Errorf("%d tags", got)
	}
	fields := view(t, h, func(q *reader) ([]api.SystemSettingsField, error) {
		return settings.SystemFields(context.Background(), q, h.accounts[0])
	})
	if len(fields) != 2 || fields[0].Value == nil || *fields[0].Value.StringValue != "value-43" {
		t.Errorf("fields: %s", encode(t, fields))
	}
	if d := cmp.Diff([]string{"A", "A2"}, h.names(t)["1"]); d != "" {
		t.Error(d)
	}
	if last := x.calls[len(x.calls)-1]; !strings.HasPrefix(last, h.accounts[0]+": 1=A2 > 1=A ") {
		t.Errorf("the index was told %q", last)
	}
	try := func(id string) error {
		return h.SendTestEmail(h.owner(), &api.SendTestEmail{EmailAddress: "bob@example.com", Account: &api.EmailAccount{
			ID: id, Server: "127.0.0.1", Port: p.port, UserName: "ann", EmailAddress: "desk@example.com",
		}})
	}
	if err := try("m"); err != nil {
		t.Errorf("an account that stayed lost its password: %v", err)
	}
	if err := try("n"); err == nil {
		t.Error("an account that was deleted has its password back")
	}
	if c == "" {
		t.Fatal("no customer")
	}
	// There and back again.
	last := h.audit(t, settings.Kind)
	h.restore(t, settings.Kind, h.accounts[0], h.accounts[0], last[len(last)-1].before)
	if d := cmp.Diff(comparable(t, second), comparable(t, encode(t, h.get(t)))); d != "" {
		t.Errorf("undone twice: %s", d)
	}
	// To before they were set, and to after that.
	h.restore(t, settings.Kind, h.accounts[0], h.accounts[0], "")
	if info := h.get(t); info.Documentation != "" || len(info.Tags)+len(info.EmailAccounts) > 0 || info.DateCreated != "" || string(info.CustomerFields.JSON()) != "[]" {
		t.Errorf("before they were set: %s", encode(t, info))
	}
	if last := h.audit(t, settings.Kind); last[len(last)-1].action != "deleted" || last[len(last)-1].after != "" {
		t.Errorf("recorded as %+v", last[len(last)-1])
	}
	h.restore(t, settings.Kind, h.accounts[0], h.accounts[0], entries[0].after)
}

func TestPermissionsArePutBack(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	for _, on := range []bool{true, false} {
		if err := h.PatchDialingPermissions(h.owner(), &api.PatchDialingPermissions{ISOCode: "DE", LowRiskNumbersEnabled: on}); err != nil {
			t.Fatal(err)
		}
	}
	entries := h.audit(t, settings.DialingKind)
	h.restore(t, settings.DialingKind, h.accounts[0], "DE", entries[1].before)
	h.restore(t, settings.DialingKind, h.accounts[0], "DE", "")
	h.restore(t, settings.DialingKind, h.accounts[0], "DE", entries[0].after)
	last := h.audit(t, settings.DialingKind)
	if len(last) != 5 || last[3].action != "deleted" || last[4].action != "created" || last[4].after != entries[0].after {
		t.Errorf("the audit has %+v", last)
	}
}

func TestGlobalSettingsArePutBack(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	p := newPost(t, &post{password: word})
	for _, text := range []string{
		`{"systemEmailAccount":` + p.account("desk@example.com", `,"id":"m","password":"`+word+`"`) + `,"maintenanceMessage":"one"}`,
		`{"systemEmailAccount":` + p.account("new@example.com", `,"id":"m"`) + `,"maintenanceMessage":"two","sessionArchiveDays":3}`,
	} {
		if _, err := h.patchGlobal(text); err != nil {
			t.Fatal(err)
		}
	}
	entries := h.audit(t, settings.GlobalKind)
	h.restore(t, settings.GlobalKind, "", settings.GlobalID, entries[1].before)
	if err := h.SendTestEmail(root(), &api.SendTestEmail{EmailAddress: "bob@example.com", Account: &api.EmailAccount{
		ID: "m", Server: "127.0.0.1", Port: p.port, UserName: "ann", EmailAddress: "desk@example.com",
	}}); err != nil {
		t.Errorf("the password is lost: %v", err)
	}
	h.restore(t, settings.GlobalKind, "", settings.GlobalID, "")
	h.restore(t, settings.GlobalKind, "", settings.GlobalID, entries[1].after)
}
