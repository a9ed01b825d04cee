package condition_test

import (
	"strings"
	"testing"
	"time"

	"evovoice/internal/condition"
)

var facts = condition.Facts{
	Customer: map[string]any{
		"VIP": true, "Level": 3.0, "Plan Name": "Gold Plus", "Answer": "Yes", "Text Level": " 12.5 ",
		"Tags": []any{"gold", "north"}, "Address": map[string]any{"city": "Bergen"},
	},
	Endpoint: map[string]any{"Desk": "A"},
}

// A Friday.
var friday = condition.NewMoment(2026, time.January, 2, 9, 5, time.Friday)

func TestHolds(t *testing.T) {
	t.Parallel()
	for source, want := range map[string]bool{
		`true`:                       true,
		`customer["VIP"]`:            true,
		`!customer["VIP"]`:           false,
		`customer["Level"] >= 3`:     true,
		`customer["Level"] + 1 == 4`: true,
		`customer["Plan Name"] + "!" == "Gold Plus!"`:                   true,
		`customer["Missing"]`:                                           false,
		`customer["Missing"] == nil`:                                    true,
		`customer["Missing"] && true`:                                   false,
		`customer["Answer"] && true`:                                    true,
		`customer["Answer"]`:                                            true,
		`contains(customer["Plan Name"], "Plus")`:                       true,
		`customer["Plan Name"] contains "Plus"`:                         true,
		`customer["Plan Name"] contains ("Plus")`:                       true,
		`customer["Plan Name"] not contains ("Plus")`:                   false,
		`not contains(customer["Plan Name"], "Plus")`:                   false,
		`!startsWith(customer["Plan Name"], "Gold")`:                    false,
		`endsWith(lower(customer["Plan Name"]), "plus")`:                true,
		`contains(customer["Tags"], "north")`:                           true,
		`"north" in customer["Tags"]`:                                   true,
		`contains(customer["Missing"], "x")`:                            false,
		`trim("  a ") == "a" && upper("a") == "A"`:                      true,
		`length("日本") == 2 && length(customer["Tags"]) == 2`:            true,
		`number(customer["Text Level"]) == 12.5`:                        true,
		`format(2.345, 1) == "2.3"`:                                     true,
		`format(now, "yyyy/MM/dd HH:mm") == "2026/01/02 09:05"`:         true,
		`now.weekday == "Friday" && now().hour == 9 && now.minute == 5`: true,
		`now.date >= "2026-01-01" && now.time < "10:00"`:                true,
		`now.hour in 9..17`:                                             true,
		`now.hour in [8, 10]`:                                           false,
		`endpoint["Desk"] == "A" ? customer["VIP"] : false`:             true,
		`customer["Address"].city == "Bergen"`:                          true,
		`"contains" == "contains"`:                                      true,
		`customer["Level"] * 2 - 1 == 5 && 7 % 2 == 1 && 1/2 == 0.5`:    true,
		`(customer["Level"] ?? 0) == 3`:                                 true,
	} {
		p, err := condition.Compile(source)
		if err != nil {
			t.Errorf("%s: %v", source, err)
			continue
		}
		got, err := p.Holds(facts, friday)
		if err != nil || got != want {
			t.Errorf("%s: %v, %v; want %v", source, got, err, want)
		}
	}
}

func TestErrorsPointAtThePlace(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		source       string
		line, column int
		message      string
	}{
		{`custmer["VIP"]`, 1, 1, "unknown name custmer"},
		{"true &&\n  foo(1)", 2, 3, "unknown"},
		{`now.wekday == "x"`, 1, 5, "no field wekday"},
		{`1 +`, 1, 3, "unexpected token EOF"},
		{`"日本" == $env`, 1, 9, "unknown name $env"},
		{`let a = 1; 2 == 2`, 1, 5, "not part"},
		{`all(customer["Tags"], # == "x")`, 1, 1, ""},
		{`1..1000000 == nil`, 1, 2, "range"},
		{`"a" matches "a+"`, 1, 5, "operator matches"},
		{`2 ** 3 == 8`, 1, 3, "operator **"},
		{`contains("a")`, 1, 1, "not enough arguments to call contains"},
		{`{"a": 1}.a == 1`, 1, 1, "not part"},
		{`customer["Tags"][0:1] == nil`, 1, 17, "not part"},
		{strings.Repeat("a", 5000), 1, 1, "5000 characters"},
		{"\"\xff\" == \"\"", 1, 1, "no valid text"},
		{strings.Repeat("!", 600) + "true", 1, 1, ""},
		{strings.Repeat("1+", 600) + "1 == 1", 1, 1, "node"},
		{`contains`, 1, 1, ""},
	} {
		_, err := condition.Compile(c.source)
		e, ok := err.(*condition.Error)
		if !ok {
			t.Errorf("%.60q: %v", c.source, err)
			continue
		}
		if !strings.Contains(e.Message, c.message) || c.message != "" && !strings.Contains(c.message, "node") && (e.Line != c.line || e.Column != c.column) {
			t.Errorf("%.60q: %d:%d %s", c.source, e.Line, e.Column, e.Message)
		}
		if lines := strings.Split(e.Snippet, "\n"); len(lines) != 2 || strings.Index(lines[1], "^") != e.Column-1 {
			t.Errorf("%.60q: the caret is not under column %d: %q", c.source, e.Column, e.Snippet)
		}
	}
}

func TestFailuresWhileReading(t *testing.T) {
	t.Parallel()
	huge := condition.Facts{Customer: map[string]any{"A": strings.Repeat("x", 60<<10)}}
	for _, source := range []string{
		`number(customer["Plan Name"]) > 1`,
		`customer["Missing"].city == "x"`,
		`customer["Plan Name"] > 3`,
		`customer["A"] + customer["A"] + customer["A"] == ""`,
		`customer["Level"] % 0 == 1`,
	} {
		p, err := condition.Compile(source)
		if err != nil {
			t.Errorf("%s: %v", source, err)
			continue
		}
		f := facts
		if strings.Contains(source, `"A"`) {
			f = huge
		}
		held, err := p.Holds(f, friday)
		if _, ok := err.(*condition.Error); !ok || held {
			t.Errorf("%s: %v, %v; want an error", source, held, err)
		}
	}
}

func TestGrain(t *testing.T) {
	t.Parallel()
	for source, want := range map[string]condition.Grain{
		`customer["VIP"]`:                           condition.Never,
		`now.weekday == "Friday"`:                   condition.EachDay,
		`now().date == "2026-01-01"`:                condition.EachDay,
		`now.date == "x" && now.hour == 1`:          condition.EachHour,
		`now["hour"] == 1`:                          condition.EachHour,
		`now.time > "09:00"`:                        condition.EachMinute,
		`now.day == 1 && format(now, "mm") == "01"`: condition.EachMinute,
		`now["ho" + "ur"] == 1`:                     condition.EachMinute,
	} {
		p, err := condition.Compile(source)
		if err != nil {
			if source == `now["ho" + "ur"] == 1` {
				continue // refused is fine as well
			}
			t.Errorf("%s: %v", source, err)
			continue
		}
		if p.Grain() != want {
			t.Errorf("%s: grain %v, want %v", source, p.Grain(), want)
		}
	}
}

func FuzzCompile(f *testing.F) {
	for _, seed := range []string{
		`customer["VIP"] && now.hour in 9..17`, `contains(endpoint["a"], "b") ? 1 : 2`, "a\n&& b", `not contains`, `"\u00e9" == '`, `((((`, `contains(contains(`,
		`1 in [1,2] ?? nil`, `customer?.a?.b`, `a | b`, `if true { 1 } else { 2 }`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := condition.Compile(source)
		if err == nil {
			p.Holds(facts, friday) //nolint:errcheck // any answer will do, but there is one
			return
		}
		e, ok := err.(*condition.Error)
		if !ok || e.Line < 1 || e.Column < 1 || e.Message == "" {
			t.Errorf("%q: %#v", source, err)
		}
	})
}
