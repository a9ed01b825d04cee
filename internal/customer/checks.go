package customer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
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

// billingItems are the members of prices, in order.
var billingItems = []string{
	"base", "localNumbers", "tollFreeNumbers", "inboundVoiceCalls", "outboundVoiceCalls", "inboundFaxes", "outboundFaxes",
	"inboundSmsMessages", "outboundSmsMessages", "aiInsights", "aiLiveMinutes", "aiMessages",
}

// amounts are the decimals of a price with the most places that each may have.
var amounts = []struct {
	name   string
	places int
}{{"baseCost", 4}, {"rawUnitMultiplier", 8}, {"unitCost", 4}}

// maxWhole is the most digits of an amount before its point.
const maxWhole = 12

func checkBilling(r *refusals, prices api.Document[api.BillingSettings]) {
	whole := readObject(prices.JSON())
	for _, name := range billingItems {
		item := readObject(whole.raw(name))
		path := "billingSettings." + name
		for _, a := range amounts {
			if problem := decimalProblem(item.text(a.name), a.places); problem != "" {
				r.refuse(fault.Range, path+"."+a.name, "%s.%s %s", path, a.name, problem)
			}
		}
		if item.number("allowance") < 0 {
			r.refuse(fault.Range, path+".allowance", "%s.allowance must not be negative", path)
		}
	}
}

// decimalProblem tells what is wrong with a JSON number as an amount of at most
// so many places. An empty text is none.
func decimalProblem(number string, places int) string {
	number = strings.ToLower(strings.TrimSpace(number))
	mantissa, power, _ := strings.Cut(number, "e")
	exponent := 0
	if power != "" {
		var err error
		if exponent, err = strconv.Atoi(power); err != nil {
			return "must be an amount"
		}
	}
	digits, negative := strings.CutPrefix(strings.TrimPrefix(mantissa, "+"), "-")
	whole, fraction, _ := strings.Cut(digits, ".")
	all := whole + fraction
	point := len(whole) + exponent // where the point stands in all
	lead := len(all) - len(strings.TrimLeft(all, "0"))
	all, point = all[lead:], point-lead
	all = strings.TrimRight(all, "0")
	switch {
	case all == "":
		return ""
	case negative:
		return "must not be negative"
	case point > maxWhole:
		return fmt.Sprintf("must have at most %d digits before the point", maxWhole)
	case len(all)-point > places:
		return fmt.Sprintf("must have at most %d decimal places", places)
	}
	return ""
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
