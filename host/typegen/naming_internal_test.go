package typegen

import (
	"go/parser"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestNames(t *testing.T) {
	t.Parallel()
	tests := []struct{ wire, identifier, golang, field, rust string }{
		{"accountId", "accountId", "AccountID", "account_id", "AccountId"},
		{"specificIds", "specificIds", "SpecificIDs", "specific_ids", "SpecificIds"},
		{"URLPath", "URLPath", "URLPath", "url_path", "URLPath"},
		{"isBYOA", "isBYOA", "IsBYOA", "is_byoa", "IsBYOA"},
		{"aiInsights", "aiInsights", "AIInsights", "ai_insights", "AiInsights"},
		{"mediaUrl0", "mediaUrl0", "MediaUrl0", "media_url0", "MediaUrl0"},
		{"snake_case", "snake_case", "SnakeCase", "snake_case", "SnakeCase"},
		{"x-dashed", "x_dashed", "XDashed", "x_dashed", "XDashed"},
		{"1st", "_1st", "X1st", "_1st", "_1st"},
		{"iOS", "iOS", "IOS", "i_os", "IOS"},
		{"Self", "Self", "Self", "self_", "Self_"},
		{"_", "__x", "X", "_x", "_x"},
		{"", "_x", "X", "_x", "_x"},
		{"größe", "größe", "Größe", "größe", "Größe"},
		{"数", "数", "X数", "数", "数"},
	}
	for _, test := range tests {
		got := []string{identifier(test.wire), golangName(test.wire), rustField(test.wire), rustType(test.wire)}
		want := []string{test.identifier, test.golang, test.field, test.rust}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q: %s", test.wire, d)
		}
	}
}

func TestSerdeNames(t *testing.T) {
	t.Parallel()
	for field, want := range map[string]string{
		"account_id": "accountId", "is_byoa": "isByoa", "media_url0": "mediaUrl0", "line_2": "line2",
		"_1st": "1st", "id_": "id", "a__b": "aB", "übung": "", "an_übung": "anübung", "": "",
	} {
		if got := serdeName(field); got != want {
			t.Errorf("%q: %q, want %q", field, got, want)
		}
	}
}

func TestQuotes(t *testing.T) {
	t.Parallel()
	odd := "a\"b\\c\nd\te\x01$é\u2028“"
	tests := map[string]struct{ got, want string }{
		"C":      {quoteC.quote(odd), `"a\"b\\c\nd\te\u0001$é\u2028“"`},
		"Kotlin": {kotlinAnnotations.quote(odd), `"a\"b\\c\nd\te\u0001\$é\u2028“"`},
		"Rust":   {rustQuote(odd), `"a\"b\\c\nd\te\u{1}$é\u{2028}“"`},
		"VB.NET": {vbnetQuote(odd), `"a""b\c d e $é ““"`},
	}
	for name, test := range tests {
		if test.got != test.want {
			t.Errorf("%s: %s, want %s", name, test.got, test.want)
		}
	}
}

// No text ends a comment that it stands in, or opens another.
func TestCommentsStayWhole(t *testing.T) {
	t.Parallel()
	whole := func(text string) bool {
		for _, clean := range []string{blockComment(text), jvmComment(text)} {
			if strings.Contains(clean, "*/") || strings.Contains(clean, "/*") || strings.ContainsAny(clean, "\n\r\u2028") {
				return false
			}
		}
		fsharp := fsharpComment(text)
		return !strings.Contains(jvmComment(text), `\u`) && !strings.Contains(fsharp, "(*") &&
			!strings.Contains(fsharp, "*)") && !strings.Contains(fsharp, `"`)
	}
	for _, text := range []string{"/*/", "(*)", "**//", `\\u`, "a\r\n*/"} {
		if !whole(text) {
			t.Errorf("%q", text)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		signs := rapid.SampledFrom([]string{"*", "/", "(", ")", `\`, "u", `"`, "\r\u2028"})
		text := strings.Join(rapid.SliceOfN(signs, 0, 12).Draw(t, "signs"), "")
		if !whole(text) {
			t.Fatalf("%q", text)
		}
	})
}

// Every name becomes one that the language takes, and no two become the same.
func TestScopesKeepNamesApart(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.SliceOfDistinct(rapid.StringMatching(`[aAbB1_é \-]{0,4}`), rapid.ID[string]).Draw(t, "names")
		scope := newNameScope(strings.ToLower, "Class")
		seen := map[string]bool{"class": true}
		for _, name := range names {
			got := scope.take(golangName(name))
			if _, err := parser.ParseExpr(got); err != nil || seen[strings.ToLower(got)] {
				t.Fatalf("%q becomes %q", name, got)
			}
			seen[strings.ToLower(got)] = true
		}
	})
}
