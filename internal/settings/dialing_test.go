package settings_test

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/settings"
)

func (h *house) permissions(t *testing.T) []api.DialingPermissionInfo {
	t.Helper()
	reply, err := h.ListDialingPermissions(h.owner(), &api.ListDialingPermissions{})
	if err != nil {
		t.Fatal(err)
	}
	return reply.Permissions
}

// letters takes accents off, as ISO 3166-1 orders names without them.
var letters = strings.NewReplacer("Å", "A", "ç", "c", "é", "e", "ô", "o", "ü", "u")

func TestEveryCountryIsListed(t *testing.T) {
	t.Parallel()
	all := newHouse(t).permissions(t)
	if len(all) != 249 {
		t.Errorf("%d countries", len(all))
	}
	codes, names := map[string]bool{}, map[string]bool{}
	code := regexp.MustCompile(`^[A-Z]{2}$`)
	for _, p := range all {
		if codes[p.ISOCode] || names[p.CountryName] || !code.MatchString(p.ISOCode) || p.CountryName == "" || strings.TrimSpace(p.CountryName) != p.CountryName {
			t.Errorf("odd or twice: %+v", p)
		}
		codes[p.ISOCode], names[p.CountryName] = true, true
		home := p.ISOCode == "US" || p.ISOCode == "CA"
		if p.LowRiskNumbersEnabled != home || p.HighRiskSpecialNumbersEnabled || p.HighRiskTollfraudNumbersEnabled {
			t.Errorf("unless set: %+v", p)
		}
	}
	inOrder := slices.IsSortedFunc(all, func(a, b api.DialingPermissionInfo) int {
		return strings.Compare(strings.ToLower(letters.Replace(a.CountryName)), strings.ToLower(letters.Replace(b.CountryName)))
	})
	if !inOrder {
		t.Error("they are not in order of their names")
	}
	for c, name := range map[string]string{"DE": "Germany", "CI": "Côte d'Ivoire", "TR": "Türkiye", "AX": "Åland Islands", "ZW": "Zimbabwe"} {
		if i := slices.IndexFunc(all, func(p api.DialingPermissionInfo) bool { return p.ISOCode == c }); i < 0 || all[i].CountryName != name {
			t.Errorf("%s is not %s", c, name)
		}
	}
}

func TestPatchDialingPermissions(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	patch := func(r api.PatchDialingPermissions) {
		t.Helper()
		if err := h.PatchDialingPermissions(h.owner(), &r); err != nil {
			t.Fatal(err)
		}
	}
	find := func(code string) api.DialingPermissionInfo {
		all := h.permissions(t)
		return all[slices.IndexFunc(all, func(p api.DialingPermissionInfo) bool { return p.ISOCode == code })]
	}
	patch(api.PatchDialingPermissions{ISOCode: "de", LowRiskNumbersEnabled: true, HighRiskTollfraudNumbersEnabled: true})
	if got := find("DE"); !got.LowRiskNumbersEnabled || got.HighRiskSpecialNumbersEnabled || !got.HighRiskTollfraudNumbersEnabled {
		t.Errorf("set: %+v", got)
	}
	patch(api.PatchDialingPermissions{ISOCode: "DE", HighRiskSpecialNumbersEnabled: true})
	if got := find("DE"); got.LowRiskNumbersEnabled || !got.HighRiskSpecialNumbersEnabled || got.HighRiskTollfraudNumbersEnabled {
		t.Errorf("absent switches are not off: %+v", got)
	}
	patch(api.PatchDialingPermissions{ISOCode: "US"})
	if find("US").LowRiskNumbersEnabled {
		t.Error("a country that is on unless set stays on")
	}
	other := view(t, h, func(q *reader) (map[string]api.DialingPermissionInfo, error) {
		return settings.DialingPermissions(context.Background(), q, h.accounts[1])
	})
	if len(other) != 249 || other["DE"].HighRiskSpecialNumbersEnabled || !other["US"].LowRiskNumbersEnabled {
		t.Errorf("the other account has %+v", other["DE"])
	}
	for _, code := range []string{"", "XX", "D", "DEU", "D E", "ﬀ"} {
		err := h.PatchDialingPermissions(h.owner(), &api.PatchDialingPermissions{ISOCode: code})
		wantRefused(t, code, err, "isoCode "+string(fault.NotFound))
	}
	entries := h.audit(t, settings.DialingKind)
	if len(entries) != 3 || entries[0].action != "created" || entries[0].before != "" || entries[0].id != "DE" || entries[0].account != h.accounts[0] ||
		entries[1].action != "changed" || entries[1].before != entries[0].after || !strings.Contains(entries[1].after, `"highRiskSpecialNumbersEnabled":true`) {
		t.Errorf("the audit has %+v", entries)
	}
}
