package customer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/text"
)

// refusals collects the members at fault.
type refusals []fault.Field

func (r *refusals) add(f *fault.Field) {
	if f != nil {
		*r = append(*r, *f)
	}
}

func (r *refusals) refuse(code fault.Code, path, format string, args ...any) {
	*r = append(*r, fault.Field{Path: path, Code: code, Message: fmt.Sprintf(format, args...)})
}

// Bounds of the texts of portal settings, in bytes.
const (
	maxSheet = 256 << 10
	maxURL   = 2000
)

func checkApp(r *refusals, settings api.Document[api.AppSettings]) {
	app := readObject(settings.JSON())
	for _, name := range []string{"chakraTheme", "customCss", "stringMappings"} {
		if path := "appSettings." + name; len(app.text(name)) > maxSheet {
			r.refuse(fault.Length, path, "%s must have at most %d KiB", path, maxSheet>>10)
		}
	}
	if theme := strings.TrimSpace(app.text("chakraTheme")); theme != "" && !isObject(theme) {
		r.refuse(fault.Predicate, "appSettings.chakraTheme", "appSettings.chakraTheme must be the text of a JSON object")
	}
	if problem := mappingsProblem(app.text("stringMappings")); problem != "" {
		r.refuse(fault.Predicate, "appSettings.stringMappings", "appSettings.stringMappings %s", problem)
	}
	r.add(text.Line("appSettings.pageTitle", app.text("pageTitle"), text.MaxName))
	for _, name := range []string{"logoutUrl", "portMyNumberUrl"} {
		checkURL(r, "appSettings."+name, app.text(name))
	}
}

func isObject(s string) bool {
	return strings.HasPrefix(s, "{") && json.Valid([]byte(s))
}

// mappingsProblem tells what is wrong with replacements for labels: a JSON
// object of texts, or lines with an equals sign.
func mappingsProblem(s string) string {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "{") {
		var texts map[string]string
		decoder := json.NewDecoder(bytes.NewReader([]byte(s)))
		if decoder.Decode(&texts) != nil || decoder.More() {
			return "must be a JSON object of texts, or lines such as old=new"
		}
		return ""
	}
	n := 0
	for line := range strings.Lines(s) {
		n++
		line = strings.TrimSpace(line)
		if original, _, ok := strings.Cut(line, "="); line != "" && (!ok || strings.TrimSpace(original) == "") {
			return fmt.Sprintf("must be a JSON object, or lines such as old=new; line %d is none", n)
		}
	}
	return ""
}

func checkURL(r *refusals, path, address string) {
	address = strings.TrimSpace(address)
	if address == "" {
		return
	}
	if utf8.RuneCountInString(address) > maxURL {
		r.refuse(fault.Length, path, "%s must have at most %d characters", path, maxURL)
		return
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		r.refuse(fault.Format, path, "%s must be an address that begins with http:// or https://", path)
	}
}

// maxRules is the most rules of one schedule.
const maxRules = 1000

// checkSchedule looks at the shape only.
func checkSchedule(r *refusals, schedule api.Document[api.Schedule]) {
	whole := readObject(schedule.JSON())
	r.add(text.Line("schedule.timeZoneId", whole.text("timeZoneId"), text.MaxName))
	r.add(text.Line("schedule.defaultState", whole.text("defaultState"), text.MaxName))
	rules := rulesOf(whole)
	if len(rules) > maxRules {
		r.refuse(fault.Range, "schedule.rules", "schedule.rules must have at most %d rules, got %d", maxRules, len(rules))
		return
	}
	for i, raw := range rules {
		rule, path := readObject(raw), fmt.Sprintf("schedule.rules[%d]", i)
		if rule == nil {
			r.refuse(fault.NotEmpty, path, "%s must not be null", path)
		}
		for _, name := range []string{"id", "name", "state", "customerState"} {
			r.add(text.Line(path+"."+name, rule.text(name), text.MaxName))
		}
	}
}

// rulesOf gives the rules of a schedule as they were sent.
func rulesOf(schedule object) []json.RawMessage {
	var rules []json.RawMessage
	if raw, ok := schedule["rules"]; ok {
		json.Unmarshal(raw, &rules) //nolint:errcheck // checked when it was bound
	}
	return rules
}
