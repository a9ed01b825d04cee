package settings_test

import (
	"context"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/settings"
)

func (h *house) patchGlobal(text string) (*api.GlobalSettingsInfo, error) {
	var r api.PatchGlobalSettings
	if err := wire.DecodeJSON([]byte(text), &r); err != nil {
		return nil, err
	}
	return h.PatchGlobalSettings(root(), &r)
}

func TestGlobalSettings(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	read := func() string {
		info, err := h.GetGlobalSettings(root(), &api.GetGlobalSettings{})
		if err != nil {
			t.Fatal(err)
		}
		return encode(t, info)
	}
	if got := read(); got != `{"sessionArchiveDays":15}` {
		t.Errorf("never set: %s", got)
	}
	for _, c := range []struct{ text, want string }{
		{`{}`, `{"sessionArchiveDays":15}`},
		{
			`{"systemEmailAccount":{"id":"m","server":" smtp.example.com ","port":465,"emailAddress":"a@b","password":"` + word + `"},"sessionArchiveDays":30}`,
			`{"systemEmailAccount":{"id":"m","server":"smtp.example.com","port":465,"emailAddress":"a@b"},"sessionArchiveDays":30}`,
		},
		{
			`{"defaultTimeZoneId":"Europe/Berlin","maintenanceMessage":"Down\ntonight","systemEmailAccount":null}`,
			`{"systemEmailAccount":{"id":"m","server":"smtp.example.com","port":465,"emailAddress":"a@b"},"defaultTimeZoneId":"Europe/Berlin","sessionArchiveDays":30,"maintenanceMessage":"Down\ntonight"}`,
		},
		{`{"defaultTimeZoneId":"","maintenanceMessage":"","systemEmailAccount":{}}`, `{"sessionArchiveDays":30}`},
	} {
		info, err := h.patchGlobal(c.text)
		if err != nil {
			t.Fatalf("%s: %v", c.text, err)
		}
		if got := encode(t, info); got != c.want || read() != c.want {
			t.Errorf("%s gives %s, then %s", c.text, got, read())
		}
	}
	entries := h.audit(t, settings.GlobalKind)
	if len(entries) != 4 || entries[0].action != "created" || entries[0].before != "" || entries[0].id != settings.GlobalID || entries[3].before != entries[2].after {
		t.Errorf("the audit has %+v", entries)
	}
	if found := h.find(t, word); len(found) > 0 {
		t.Errorf("the password stands in %v", found)
	}
}

func TestSystemPasswordIsKept(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	p := newPost(t, &post{password: word})
	try := func(id string) error {
		return h.SendTestEmail(root(), &api.SendTestEmail{EmailAddress: "bob@example.com", Account: &api.EmailAccount{
			ID: id, Server: "127.0.0.1", Port: p.port, UserName: "ann", EmailAddress: "desk@example.com",
		}})
	}
	for _, c := range []struct {
		more string
		kept bool
	}{
		{`,"id":"m","password":"` + word + `"`, true},
		{`,"id":"m"`, true},
		{`,"id":"m","password":""`, false},
		{`,"id":"m","password":"` + word + `"`, true},
		{`,"id":"n"`, false},
	} {
		info, err := h.patchGlobal(`{"systemEmailAccount":` + p.account("desk@example.com", c.more) + `}`)
		if err != nil {
			t.Fatal(err)
		}
		if err := try(info.SystemEmailAccount.ID); c.kept && err != nil {
			t.Errorf("after %s: %v", c.more, err)
		} else if !c.kept {
			wantRefused(t, "a try after "+c.more, err, "account.password Predicate")
		}
	}
	info, err := h.patchGlobal(`{"systemEmailAccount":` + p.account("desk@example.com", "") + `}`)
	if err != nil || len(info.SystemEmailAccount.ID) != 24 {
		t.Errorf("the server makes no id: %s, %v", encode(t, info), err)
	}
}

func TestGlobalSettingsRefuse(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{`{"systemEmailAccount":{"port":25}}`, []string{"systemEmailAccount.server NotEmpty", "systemEmailAccount.emailAddress RegularExpression"}},
		{`{"systemEmailAccount":{"server":"x:25","port":0,"emailAddress":"a@b"}}`, []string{"systemEmailAccount.server RegularExpression", "systemEmailAccount.port InclusiveBetween"}},
		{`{"defaultTimeZoneId":"Nowhere"}`, []string{"defaultTimeZoneId Predicate"}},
		{`{"sessionArchiveDays":0}`, []string{"sessionArchiveDays InclusiveBetween"}},
		{`{"maintenanceMessage":"a\u0007"}`, []string{"maintenanceMessage InvalidCharacters"}},
		{`{"maintenanceMessage":"` + strings.Repeat("x", 10_001) + `"}`, []string{"maintenanceMessage Length"}},
	} {
		_, err := h.patchGlobal(c.text)
		wantRefused(t, c.text[:min(len(c.text), 80)], err, c.want...)
	}
	info := view(t, h, func(q *reader) (*api.GlobalSettingsInfo, error) { return settings.Global(context.Background(), q) })
	if info.SessionArchiveDays != 15 {
		t.Errorf("read %+v", info)
	}
}
