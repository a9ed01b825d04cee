package text_test

import (
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"evovoice/internal/fault"
	"evovoice/internal/text"
)

// TestFoldOfLetters goes through all letters that have case: what differs only
// in case folds to one, and folding again changes nothing.
func TestFoldOfLetters(t *testing.T) {
	t.Parallel()
	for _, letters := range unicode.CaseRanges {
		for r := rune(letters.Lo); r <= rune(letters.Hi); r++ {
			s := string(r)
			folded := text.Fold(s)
			for how, other := range map[string]string{"itself folded": folded, "upper case": strings.ToUpper(s), "lower case": strings.ToLower(s)} {
				if got := text.Fold(other); got != folded {
					t.Errorf("%q folds to %q, its %s %q to %q", s, folded, how, other, got)
				}
			}
			for q := unicode.SimpleFold(r); q != r; q = unicode.SimpleFold(q) {
				if got := text.Fold(string(q)); got != folded {
					t.Errorf("%q folds to %q, its sibling %q to %q", s, folded, string(q), got)
				}
			}
		}
	}
}

// TestFoldOfTexts: folding goes letter by letter, so that a part that is found
// in a text is found in the folded text too.
func TestFoldOfTexts(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := rapid.String().Draw(t, "a"), rapid.String().Draw(t, "b"), rapid.String().Draw(t, "c")
		if got, want := text.Fold(a+b+c), text.Fold(a)+text.Fold(b)+text.Fold(c); got != want {
			t.Fatalf("the whole folds to %q, its parts to %q", got, want)
		}
		if strings.EqualFold(a, b) && text.Fold(a) != text.Fold(b) {
			t.Fatalf("%q and %q differ only in case and fold to %q and %q", a, b, text.Fold(a), text.Fold(b))
		}
	})
	for s, want := range map[string]string{"": "", "ŽLUŤOUČKÝ": "žluťoučký", "ΟΔΥΣΣΕΥΣ": "οδυσσευσ", "Ὀδυσσεύς": "ὀδυσσεύσ", "ANN@Example.COM": "ann@example.com"} {
		if got := text.Fold(s); got != want {
			t.Errorf("%q folds to %q, want %q", s, got, want)
		}
	}
}

func TestName(t *testing.T) {
	t.Parallel()
	longest := strings.Repeat("ž", text.MaxName)
	for _, c := range []struct {
		value, want string
		code        fault.Code
	}{
		{"Lakeside", "Lakeside", ""},
		{" \t\u00a0Lakeside Medical\n ", "Lakeside Medical", ""},
		{longest, longest, ""},
		{"  " + longest + "  ", longest, ""},
		{longest + "x", longest + "x", fault.Length},
		{"", "", fault.NotEmpty},
		{" \t\r\n\u00a0\u2003", "", fault.NotEmpty},
		{"a\nb", "a\nb", fault.Characters},
		{"a\x00b", "a\x00b", fault.Characters},
		{"a\xffb", "a\xffb", fault.Characters},
		{"🐎 & \"'<>", "🐎 & \"'<>", ""},
	} {
		got, wrong := text.Name("name", c.value)
		if got != c.want {
			t.Errorf("%q is trimmed to %q, want %q", c.value, got, c.want)
		}
		check(t, c.value, "name", wrong, c.code)
	}
}

func TestLine(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		value string
		code  fault.Code
	}{
		{"", ""},
		{"   ", ""},
		{"12345", ""},
		{"žžžžž", ""},
		{"🐎🐎🐎🐎🐎", ""},
		{"123456", fault.Length},
		{"a\tb", fault.Characters},
		{"a\u0085b", fault.Characters},
		{"a\u2028b", fault.Characters},
		{"a\u2029b", fault.Characters},
		{"a\u007fb", fault.Characters},
		{"\xc3", fault.Characters},
		{strings.Repeat("\xff", 6), fault.Characters},
		{"a\u00adb\u200db", ""}, // soft hyphen and joiner belong to texts
	} {
		check(t, c.value, "reason", text.Line("reason", c.value, 5), c.code)
	}
	if wrong := text.Line("reason", "a\nb", 5); wrong == nil || !strings.Contains(wrong.Message, "U+000A") {
		t.Errorf("a line feed is told as %+v", wrong)
	}
}

func check(t *testing.T, value, path string, got *fault.Field, code fault.Code) {
	t.Helper()
	switch {
	case code == "" && got != nil:
		t.Errorf("%q: %+v", value, got)
	case code != "" && (got == nil || got.Code != code || got.Path != path || !strings.HasPrefix(got.Message, path+" must")):
		t.Errorf("%q: %+v, want code %s", value, got, code)
	}
}
