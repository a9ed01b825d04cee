package browser

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/chromedp/chromedp"
)

// Elements are found by selectors in the page itself: the numbers that the
// debugging protocol gives to nodes may change once more after a page has loaded.

// in makes an expression of a function of the first element that is found.
func in(what chromedp.CSS, body string) string {
	return fmt.Sprintf(`(e => { if (!e) throw new Error('nothing is found'); %s })(document.querySelector(%s))`, body, quoted(string(what)))
}

// quoted is a text as JavaScript spells it.
func quoted(text string) string {
	spelled, err := json.Marshal(text)
	if err != nil {
		panic(err) // every text can be spelled
	}
	return string(spelled)
}

// press clicks in the middle of an element, as a person does: on what lies there.
func press(what chromedp.CSS) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		at, err := chromedp.Evaluate[[2]float64](in(what, `
			e.scrollIntoView({ block: 'center', behavior: 'instant' });
			const box = e.getClientRects()[0];
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			if (!e.contains(document.elementFromPoint(x, y))) throw new Error('it is covered, or out of sight');
			return [x, y];`))(ctx, t)
		if err != nil {
			return fmt.Errorf("press %s: %w", what, err)
		}
		_, err = chromedp.MouseClickXY(at[0], at[1])(ctx, t)
		return err
	})
}

// press clicks on something that stays on the page.
func (w *window) press(what chromedp.CSS) {
	w.t.Helper()
	w.do(press(what))
}

// typeInto puts text into a field, key by key.
func (w *window) typeInto(what chromedp.CSS, text string) {
	w.t.Helper()
	w.do(press(what), chromedp.KeyEvent(text))
}

// fill puts text into the field of a name.
func (w *window) fill(name, text string) {
	w.t.Helper()
	w.typeInto(chromedp.CSS(fmt.Sprintf("[name=%q]", name)), text)
}

// replace puts text into a field in place of what it holds.
func (w *window) replace(what chromedp.CSS, text string) {
	w.t.Helper()
	w.do(chromedp.Evaluate[chromedp.Void](in(what, `
		e.value = `+quoted(text)+`;
		for (const kind of ['input', 'change']) e.dispatchEvent(new Event(kind, { bubbles: true }));`)))
}

// text is what a person reads in the first element that is found.
func (w *window) text(what chromedp.CSS) string {
	w.t.Helper()
	return get(w, chromedp.Evaluate[string](in(what, `return e.innerText;`)))
}
