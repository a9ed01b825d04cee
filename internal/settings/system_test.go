package settings_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/settings"
)

func TestSettingsThatWereNeverSet(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	want := `{"overrideSystemTime":false,"systemFields":[],"customerFields":[],"endpointFields":[],"emailAccounts":[],"tags":[],` +
		`"recordingRetentionDays":0,"enableSipRefer":false,"autoAgentLogoffSeconds":0,"id":"` + h.accounts[0] + `"}`
	if got := encode(t, h.get(t)); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

func TestPatchIsSparse(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	first := h.mustPatch(t, `{"documentation":"Ring\ntwice","recordingRetentionDays":30,"enableSipRefer":true,"autoAgentLogoffSeconds":90,
		"defaultSipRegion":"Dublin","overrideSystemTimeZoneId":"Europe/Berlin","overrideSystemDateTime":"2026-03-01T09:30",
		"tags":[{"name":"VIP","color":"Gold"}],"customerFields":[{"name":"Greeting","type":"String"}],
		"emailAccounts":[{"server":"smtp.example.com","port":587,"emailAddress":"desk@example.com"}]}`)
	if first.DateCreated != first.DateLastModified || first.DateCreated == "" || first.CreatedBy != "ann@example.com" || first.ID != h.accounts[0] {
		t.Errorf("the first patch gives %+v", first.EntityInfo)
	}
	for _, nothing := range []string{
		`{}`, `{"documentation":null,"tags":null,"customerFields":null,"systemFields":null,"emailAccounts":null,"enableSipRefer":null,"defaultSipRegion":null,"recordingRetentionDays":null}`,
	} {
		second := h.mustPatch(t, nothing)
		if second.DateLastModified <= first.DateLastModified || second.DateCreated != first.DateCreated {
			t.Errorf("dates: %+v after %+v", second.EntityInfo, first.EntityInfo)
		}
		second.DateLastModified = first.DateLastModified
		if d := cmp.Diff(encode(t, first), encode(t, second)); d != "" {
			t.Errorf("%s changes: %s", nothing, d)
		}
	}
	cleared := h.mustPatch(t, `{"documentation":"","overrideSystemTimeZoneId":"","overrideSystemDateTime":"","tags":[],"customerFields":[],"emailAccounts":[],
		"recordingRetentionDays":0,"enableSipRefer":false,"autoAgentLogoffSeconds":0}`)
	if cleared.Documentation != "" || cleared.OverrideSystemTimeZoneID != "" || cleared.OverrideSystemDateTime != "" || cleared.EnableSIPRefer ||
		len(cleared.Tags)+len(cleared.EmailAccounts)+cleared.RecordingRetentionDays+cleared.AutoAgentLogoffSeconds > 0 || string(cleared.CustomerFields.JSON()) != "[]" {
		t.Errorf("cleared: %s", encode(t, cleared))
	}
	if d := cmp.Diff(encode(t, cleared), encode(t, h.get(t))); d != "" {
		t.Errorf("read: %s", d)
	}
}

func TestPatchRefuses(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	long := strings.Repeat("x", 501)
	mailAccount := `"server":"smtp.example.com","port":25,"emailAddress":"a@example.com"`
	for _, c := range []struct {
		text string
		want []string
	}{
		{`{"overrideSystemTime":true}`, []string{"overrideSystemTimeZoneId NotEmpty", "overrideSystemDateTime NotEmpty"}},
		{`{"overrideSystemTime":true,"overrideSystemTimeZoneId":"UTC"}`, []string{"overrideSystemDateTime NotEmpty"}},
		{`{"overrideSystemTime":true,"overrideSystemDateTime":"2026-03-01"}`, []string{"overrideSystemTimeZoneId NotEmpty"}},
		{`{"overrideSystemTimeZoneId":"Mars/Olympus"}`, []string{"overrideSystemTimeZoneId Predicate"}},
		{`{"overrideSystemTimeZoneId":"Local"}`, []string{"overrideSystemTimeZoneId Predicate"}},
		{`{"overrideSystemTimeZoneId":"../../etc/passwd"}`, []string{"overrideSystemTimeZoneId Predicate"}},
		{`{"overrideSystemDateTime":"tomorrow"}`, []string{"overrideSystemDateTime RegularExpression"}},
		{`{"overrideSystemDateTime":"2026-02-30T10:00"}`, []string{"overrideSystemDateTime RegularExpression"}},
		{`{"overrideSystemDateTime":"2026-02-03T24:10"}`, []string{"overrideSystemDateTime RegularExpression"}},
		{`{"recordingRetentionDays":-1,"autoAgentLogoffSeconds":-1}`, []string{"recordingRetentionDays InclusiveBetween", "autoAgentLogoffSeconds InclusiveBetween"}},
		{`{"recordingRetentionDays":36501}`, []string{"recordingRetentionDays InclusiveBetween"}},
		{`{"documentation":"a\u0000b"}`, []string{"documentation InvalidCharacters"}},
		{`{"documentation":"` + strings.Repeat("x", 100_001) + `"}`, []string{"documentation Length"}},
		{`{"defaultSipRegion":"Mars"}`, []string{"defaultSipRegion SerializationException"}},

		{`{"tags":[{"name":"A","color":"Red"},{"name":" ","color":"Red"}]}`, []string{"tags[1].name NotEmpty"}},
		{`{"tags":[{"name":"A"},{"name":"B"},{"name":"a"}]}`, []string{"tags[2].name Predicate"}},
		{`{"tags":[{"name":"A"},{"name":" a "}]}`, []string{"tags[1].name Predicate"}},
		{`{"tags":[{"id":"1","name":"A"},{"id":"1","name":"B"}]}`, []string{"tags[1].id Predicate"}},
		{`{"tags":[{"id":"a b","name":"A"},{"id":"` + strings.Repeat("x", 65) + `","name":"B"}]}`, []string{"tags[0].id RegularExpression", "tags[1].id RegularExpression"}},
		{`{"tags":[{"name":"` + long + `"}]}`, []string{"tags[0].name Length"}},
		{`{"tags":[{"name":"A","color":"Pink"}]}`, []string{"tags[0].color SerializationException"}},
		{`{"tags":[` + strings.TrimSuffix(strings.Repeat(`{"name":"A"},`, 501), ",") + `]}`, []string{"tags InclusiveBetween"}},

		{`{"emailAccounts":[{}]}`, []string{"emailAccounts[0].server NotEmpty", "emailAccounts[0].port InclusiveBetween", "emailAccounts[0].emailAddress RegularExpression"}},
		{
			`{"emailAccounts":[{` + mailAccount + `},{"server":"smtp example","port":65536,"emailAddress":"a"}]}`,
			[]string{"emailAccounts[1].server RegularExpression", "emailAccounts[1].port InclusiveBetween", "emailAccounts[1].emailAddress RegularExpression"},
		},
		{`{"emailAccounts":[{"id":"x",` + mailAccount + `},{"id":"x",` + mailAccount + `}]}`, []string{"emailAccounts[1].id Predicate"}},
		{
			`{"emailAccounts":[{` + mailAccount + `,"displayName":"a\nb","userName":"a\nb","password":"a\nb"}]}`,
			[]string{"emailAccounts[0].userName InvalidCharacters", "emailAccounts[0].displayName InvalidCharacters", "emailAccounts[0].password InvalidCharacters"},
		},
		{`{"emailAccounts":[` + strings.TrimSuffix(strings.Repeat(`{},`, 51), ",") + `]}`, []string{"emailAccounts InclusiveBetween"}},
		{
			`{"recordingRetentionDays":-1,"tags":[{"name":""}],"emailAccounts":[{` + mailAccount + `,"id":"?"}],"customerFields":[{"name":""}]}`,
			[]string{"recordingRetentionDays InclusiveBetween", "customerFields[0].name NotEmpty", "emailAccounts[0].id RegularExpression", "tags[0].name NotEmpty"},
		},
	} {
		_, err := h.patch(c.text)
		wantRefused(t, c.text[:min(len(c.text), 100)], err, c.want...)
	}
	if n := len(h.audit(t, settings.Kind)); n > 0 {
		t.Errorf("%d refused patches are in the audit", n)
	}
}

func TestWhoReachesSettings(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	h.mustPatch(t, `{"documentation":"all","tags":[{"name":"VIP"}],"emailAccounts":[{"server":"smtp.example.com","port":25,"emailAddress":"a@example.com","userName":"secret-user"}],
		"systemFields":[{"name":"Key","type":"String","uiHint":"Password","VALUE":{"stringValue":"value-42"},"x":1},{"name":"Open","value":{"stringValue":"seen"}}]}`)
	read := func(reach call.Reach, id string) (*api.SystemSettingsInfo, error) {
		return h.GetSystemSettings(as(reach), &api.GetSystemSettings{AccountID: id})
	}
	tree := call.Limited(nil, call.Tree{AccountID: h.accounts[0], Path: "/c/"})
	info, err := read(tree, "")
	if err != nil {
		t.Fatal(err)
	}
	text := encode(t, info)
	if strings.Contains(text, "secret-user") || strings.Contains(text, "value-42") || !strings.Contains(text, "VIP") ||
		!strings.Contains(text, `"uiHint":"Password","x":1}`) || !strings.Contains(text, "seen") {
		t.Errorf("a tenant sees %s", text)
	}
	if whole := encode(t, h.get(t)); !strings.Contains(whole, `"VALUE":{"stringValue":"value-42"}`) || !strings.Contains(whole, "secret-user") {
		t.Errorf("the owner sees %s", whole)
	}
	for _, c := range []struct {
		name  string
		reach call.Reach
		id    string
		read  fault.Code
		write fault.Code
	}{
		{"everything, account named", call.Everywhere(), h.accounts[0], "", ""},
		{"everything, none named", call.Everywhere(), "", fault.NotEmpty, fault.NotEmpty},
		{"everything, one that is not there", call.Everywhere(), "nowhere", fault.NotFound, fault.NotFound},
		{"its account", call.Limited(h.accounts[:1]), h.accounts[0], "", ""},
		{"another account", call.Limited(h.accounts[:1]), h.accounts[1], fault.NotFound, fault.NotFound},
		{"two accounts, none named", call.Limited(h.accounts[:]), "", fault.NotEmpty, fault.NotEmpty},
		{"a tree", tree, h.accounts[0], "", fault.Forbidden},
		{"a tree, none named", tree, "", "", fault.Forbidden},
		{"a tree, another account", tree, h.accounts[1], fault.NotFound, fault.NotFound},
		{"nothing", call.Reach{}, "", fault.NotEmpty, fault.NotEmpty},
		{"nothing, account named", call.Reach{}, h.accounts[0], fault.NotFound, fault.NotFound},
	} {
		_, err := read(c.reach, c.id)
		if got := code(err); got != c.read {
			t.Errorf("%s: reading gives %q", c.name, got)
		}
		_, err = h.PatchSystemSettings(as(c.reach), &api.PatchSystemSettings{AccountID: c.id})
		if got := code(err); got != c.write {
			t.Errorf("%s: writing gives %q", c.name, got)
		}
		_, err = h.ListDialingPermissions(as(c.reach), &api.ListDialingPermissions{AccountID: c.id})
		if got := code(err); got != c.read {
			t.Errorf("%s: reading permissions gives %q", c.name, got)
		}
		err = h.PatchDialingPermissions(as(c.reach), &api.PatchDialingPermissions{AccountID: c.id, ISOCode: "DE"})
		if got := code(err); got != c.write {
			t.Errorf("%s: writing permissions gives %q", c.name, got)
		}
	}
}

func code(err error) fault.Code {
	if err == nil {
		return ""
	}
	return fault.As(err).Code
}

func TestAccountsDoNotMix(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	h.mustPatch(t, `{"documentation":"mine","tags":[{"id":"t","name":"VIP"}],"customerFields":[{"id":"f","name":"A"}],"emailAccounts":[{"id":"m","server":"a","port":25,"emailAddress":"a@b"}]}`)
	other, err := h.GetSystemSettings(root(), &api.GetSystemSettings{AccountID: h.accounts[1]})
	if err != nil {
		t.Fatal(err)
	}
	if text := encode(t, other); strings.Contains(text, "mine") || len(other.Tags)+len(other.EmailAccounts) > 0 || string(other.CustomerFields.JSON()) != "[]" {
		t.Errorf("the other account has %s", text)
	}
	// The same ids are of no other account's records.
	if _, err := h.PatchSystemSettings(root(), &api.PatchSystemSettings{AccountID: h.accounts[1], Tags: []api.Tag{{ID: "t", Name: "Other"}}}); err != nil {
		t.Fatal(err)
	}
	if tags := h.get(t).Tags; len(tags) != 1 || tags[0].Name != "VIP" {
		t.Errorf("tags %v", tags)
	}
}

// TestPatchesAtOnce: of patches to different members none is lost.
func TestPatchesAtOnce(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	texts := []string{
		`{"documentation":"d"}`, `{"recordingRetentionDays":7}`, `{"autoAgentLogoffSeconds":9}`, `{"enableSipRefer":true}`,
		`{"tags":[{"id":"t","name":"VIP"}]}`, `{"customerFields":[{"id":"f","name":"A"}]}`, `{"systemFields":[{"id":"f","name":"A"}]}`,
		`{"emailAccounts":[{"id":"m","server":"a","port":25,"emailAddress":"a@b"}]}`,
	}
	var done sync.WaitGroup
	for range 3 {
		for _, text := range texts {
			done.Go(func() {
				if _, err := h.patch(text); err != nil {
					t.Errorf("%s: %v", text, err)
				}
			})
		}
	}
	done.Wait()
	info := h.get(t)
	if info.Documentation != "d" || info.RecordingRetentionDays != 7 || info.AutoAgentLogoffSeconds != 9 || !info.EnableSIPRefer ||
		len(info.Tags) != 1 || len(info.EmailAccounts) != 1 || len(info.CustomerFields.JSON()) < 5 || len(info.SystemFields.JSON()) < 5 {
		t.Errorf("in the end: %s", encode(t, info))
	}
	entries := h.audit(t, settings.Kind)
	for i, e := range entries {
		switch {
		case i == 0 && (e.action != "created" || e.before != ""):
			t.Errorf("the first entry is %+v", e)
		case i > 0 && (e.action != "changed" || e.before != entries[i-1].after):
			t.Errorf("entry %d begins with %s, the one before ends with %s", i, e.before, entries[i-1].after)
		}
	}
	if len(entries) != 3*len(texts) {
		t.Errorf("%d entries", len(entries))
	}
}

func TestTagsComeBack(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	tags := h.mustPatch(t, `{"tags":[{"name":" VIP "},{"name":"Late","color":"Red"}]}`).Tags
	if len(tags) != 2 || tags[0].Name != "VIP" || tags[0].Color != "Magenta" || len(tags[0].ID) != 24 || tags[0].ID == tags[1].ID {
		t.Fatalf("tags %v", tags)
	}
	vip := tags[0].ID
	c := h.customer(t, vip)
	h.mustPatch(t, `{"tags":[{"name":"vip","color":"Blue"}]}`)
	if got := h.get(t).Tags; len(got) != 1 || got[0].ID == vip {
		t.Errorf("after the tag went: %v", got)
	}
	back := h.mustPatch(t, `{"tags":[{"id":"`+vip+`","name":"Very","color":"Lime"}]}`).Tags
	if d := cmp.Diff([]api.Tag{{ID: vip, Name: "Very", Color: "Lime"}}, back); d != "" {
		t.Error(d)
	}
	carried := 0
	view(t, h, func(q *reader) (bool, error) {
		return q.Scan(t.Context(), call.Everywhere(), []any{&carried},
			`SELECT COUNT(*) FROM customer_tag WHERE {account account_id} AND tag_id = $1 AND customer_id = $2`, vip, c)
	})
	if carried != 1 {
		t.Errorf("the tag came back with %d customers", carried)
	}
	// What nobody carries is gone for good.
	kept := 0
	view(t, h, func(q *reader) (bool, error) {
		return q.Scan(t.Context(), call.Everywhere(), []any{&kept}, `SELECT COUNT(*) FROM tag WHERE {account account_id}`)
	})
	if kept != 1 {
		t.Errorf("%d tags are kept", kept)
	}
}
