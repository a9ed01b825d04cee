package browser

import (
	"encoding/json"
	"os"
	"strings"
	"sync"

	"github.com/chromedp/chromedp"
)

// axe is the source of axe-core.
var axe = sync.OnceValues(func() (string, error) {
	text, err := os.ReadFile("npm/node_modules/axe-core/axe.min.js")
	if err != nil {
		return "", errNotInstalled
	}
	return string(text), nil
})

// violation is what axe-core says about a rule that the page breaks.
type violation struct {
	ID, Impact, Help string
	Nodes            []struct {
		HTML           string
		Target         []any
		FailureSummary string
	}
}

// accessible holds the page against the rules of accessibility. The debugging
// protocol carries the rules in, as no page lets scripts of others run.
func (w *window) accessible(where string) {
	w.t.Helper()
	source, err := axe()
	if err != nil {
		w.t.Fatal(err)
	}
	w.do(chromedp.Evaluate[chromedp.Void](source))
	// The rules would fetch stylesheets, which the policy forbids.
	text := get(w, chromedp.Evaluate[string](
		`axe.run(document, {preload: false, resultTypes: ['violations']}).then(found => JSON.stringify(found.violations))`,
		chromedp.EvalAwaitPromise,
	))
	var violations []violation
	if err := json.Unmarshal([]byte(text), &violations); err != nil {
		w.t.Fatal(err)
	}
	for _, v := range violations {
		if v.Impact == "minor" {
			continue
		}
		for _, node := range v.Nodes {
			if v.ID == "valid-lang" && strings.HasPrefix(node.HTML, "<code lang=") {
				continue // tools find listings by it, and readers pass over languages they do not know
			}
			w.t.Errorf("%s: %s (%s): %s\n%.300s\n%s", where, v.ID, v.Impact, v.Help, node.HTML, node.FailureSummary)
		}
	}
}

// fits checks that nothing of the page lies beyond its right edge.
func (w *window) fits(where string) {
	w.t.Helper()
	wide := get(w, chromedp.Evaluate[[]string](`(() => {
		const edge = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= edge && document.body.scrollWidth <= edge) return [];
		return ['the page is ' + document.documentElement.scrollWidth + ' wide, the window ' + edge,
			...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > edge + 1)
				.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
	})()`))
	if len(wide) > 0 {
		w.t.Errorf("%s: %s", where, strings.Join(wide, "\n"))
	}
}
