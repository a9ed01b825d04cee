package settings

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/mail"
)

// Bounds of settings.
const (
	maxTags          = 500
	maxMailAccounts  = 50
	maxDocumentation = 100_000 // bytes
	maxDays          = 36_500  // a century
	maxZone          = 100
	maxMoment        = 50
	maxUserName      = 320
	maxPassword      = 1000
)

// checkScalars checks what a patch holds beside its lists, each by itself.
func checkScalars(f *findings, r *api.PatchSystemSettings) {
	f.zone("overrideSystemTimeZoneId", r.OverrideSystemTimeZoneID)
	if at := r.OverrideSystemDateTime; at != nil && *at != "" {
		if _, err := moment(*at, "UTC"); err != nil || len(*at) > maxMoment {
			f.refuse("overrideSystemDateTime", fault.Format, "overrideSystemDateTime must be a date and time in ISO 8601 such as 2026-03-01T09:30")
		}
	}
	if r.Documentation != nil {
		f.block("documentation", *r.Documentation, maxDocumentation)
	}
	f.between("recordingRetentionDays", r.RecordingRetentionDays, 0, maxDays)
	f.between("autoAgentLogoffSeconds", r.AutoAgentLogoffSeconds, 0, math.MaxInt32)
	if r.DefaultSIPRegion != nil && !slices.Contains(api.TwilioSipRegions("").Members(), string(*r.DefaultSIPRegion)) {
		f.refuse("defaultSipRegion", fault.Predicate, "defaultSipRegion must be among %v, got %q", api.TwilioSipRegions("").Members(), *r.DefaultSIPRegion)
	}
}

// zone refuses a name that no time zone has; an empty one clears it.
func (f *findings) zone(path string, name *string) {
	if name == nil || *name == "" {
		return
	}
	if _, err := loadZone(*name); err != nil || len(*name) > maxZone {
		f.refuse(path, fault.Predicate, "%s must be the name of a time zone such as Europe/Berlin or Eastern Standard Time", path)
	}
}

// checkClock refuses an override that has no moment to stand at.
func checkClock(info *api.SystemSettingsInfo) error {
	if !info.OverrideSystemTime {
		return nil
	}
	var f findings
	if info.OverrideSystemTimeZoneID == "" {
		f.refuse("overrideSystemTimeZoneId", fault.NotEmpty, "overrideSystemTimeZoneId is needed while overrideSystemTime is on")
	}
	if info.OverrideSystemDateTime == "" {
		f.refuse("overrideSystemDateTime", fault.NotEmpty, "overrideSystemDateTime is needed while overrideSystemTime is on")
	}
	return f.err()
}

// readTags checks a list of tags and gives it with names trimmed and colours
// filled in.
func readTags(f *findings, sent []api.Tag) []api.Tag {
	if len(sent) > maxTags {
		f.refuse("tags", fault.Range, "tags must have at most %d elements, got %d", maxTags, len(sent))
		return nil
	}
	tags := slices.Clone(sent)
	ids, names := map[string]bool{}, map[string]bool{}
	for i := range tags {
		t, at := &tags[i], fmt.Sprintf("tags[%d]", i)
		f.id(at+".id", t.ID)
		f.unique(at+".id", t.ID, ids)
		t.Name = f.name(at+".name", t.Name)
		f.unique(at+".name", fold(t.Name), names)
		orFirst(&t.Color)
		if !slices.Contains(t.Color.Members(), string(t.Color)) {
			f.refuse(at+".color", fault.Predicate, "%s.color must be among %v, got %q", at, t.Color.Members(), t.Color)
		}
	}
	return tags
}

// readMail checks a list of mail accounts and gives it with texts trimmed.
func readMail(f *findings, sent []api.EmailAccount) []api.EmailAccount {
	if len(sent) > maxMailAccounts {
		f.refuse("emailAccounts", fault.Range, "emailAccounts must have at most %d elements, got %d", maxMailAccounts, len(sent))
		return nil
	}
	accounts := slices.Clone(sent)
	ids := map[string]bool{}
	for i := range accounts {
		at := fmt.Sprintf("emailAccounts[%d]", i)
		checkMail(f, at, &accounts[i])
		f.unique(at+".id", accounts[i].ID, ids)
	}
	return accounts
}

// checkMail checks a mail account and trims its texts.
func checkMail(f *findings, at string, a *api.EmailAccount) {
	for _, text := range []*string{&a.Server, &a.UserName, &a.EmailAddress, &a.DisplayName} {
		*text = strings.TrimSpace(*text)
	}
	f.id(at+".id", a.ID)
	f.check(mail.CheckServer(at+".server", a.Server))
	f.line(at+".userName", a.UserName, maxUserName)
	f.check(mail.CheckPort(at+".port", a.Port))
	f.check(mail.CheckAddress(at+".emailAddress", a.EmailAddress))
	f.line(at+".displayName", a.DisplayName, maxName)
	if a.Password != nil {
		f.line(at+".password", *a.Password, maxPassword)
	}
}
