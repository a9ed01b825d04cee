package pages_test

import (
	"regexp"
	"strings"
	"testing"

	"evovoice/host/pages"
	"evovoice/host/typegen"
)

var (
	tag     = regexp.MustCompile(`<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*>`)
	address = regexp.MustCompile(`(?:href|src|action)="([^"]*)"`)
	id      = regexp.MustCompile(` id="([^"]*)"`)
	control = regexp.MustCompile(`<(?:input|select|textarea) [^>]*>`)
	label   = regexp.MustCompile(`<label for="([^"]*)"`)
	refers  = regexp.MustCompile(` (?:for|aria-describedby|aria-labelledby|href)="(#?)([^"]*)"`)
	level   = regexp.MustCompile(`<h([1-6])`)
)

// void are the elements that have no end.
var void = map[string]bool{"meta": true, "link": true, "br": true, "input": true}

func TestMarkup(t *testing.T) {
	t.Parallel()
	all := map[string]string{
		"index": index(t, operations()), "search": found(t, operations(), searched()),
		"nothing found": found(t, operations(), pages.IndexOptions{Service: "Evo Voice", Query: pages.IndexQuery{Text: "<nothing>"}}),
		"snapshot":      snapshot(t, reply()), "failure": snapshot(t, failure()),
	}
	for _, op := range append(operations(), odd()) {
		all["try "+op.Name] = page(t, op, tried(caller()))
	}
	for _, op := range operations() {
		for _, language := range []string{"", "typescript", `no"such<`} {
			for _, e := range []typegen.Edition{typegen.Current, typegen.Compat64} {
				o := options()
				o.Language, o.Listing.Edition, o.TypesPath = language, e, "/types"
				all[op.Name+" "+language] = page(t, op, o)
			}
		}
	}
	for name, text := range all {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			checkTags(t, text)
			checkHeadings(t, text)
			checkAddresses(t, text)
			checkReferences(t, text)
			if !strings.HasPrefix(text, "<!DOCTYPE html>\n<html lang=\"en\">") {
				t.Error("no language")
			}
			if !regexp.MustCompile(`<title>(Snapshot[^<]* – )?Evo Voice</title>`).MatchString(text) {
				t.Error("no title")
			}
			for _, forbidden := range []string{"<script", "<style", " style=", " onclick="} {
				if strings.Contains(text, forbidden) {
					t.Errorf("has %s", forbidden)
				}
			}
			for _, header := range regexp.MustCompile(`<th[ >][^>]*`).FindAllString(text, -1) {
				if !strings.Contains(header, `scope="`) {
					t.Errorf("%s says not what it heads", header)
				}
			}
		})
	}
}

// checkTags reports elements that are not closed in turn, and bare angle
// brackets.
func checkTags(t *testing.T, text string) {
	t.Helper()
	var open []string
	for _, m := range tag.FindAllStringSubmatch(text, -1) {
		switch {
		case void[m[2]]:
		case m[1] == "":
			open = append(open, m[2])
		case len(open) == 0 || open[len(open)-1] != m[2]:
			t.Fatalf("</%s> closes %v", m[2], open)
		default:
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		t.Errorf("%v not closed", open)
	}
	rest := tag.ReplaceAllString(strings.TrimPrefix(text, "<!DOCTYPE html>"), "")
	if i := strings.IndexAny(rest, "<>"); i >= 0 {
		t.Errorf("bare bracket in %q", rest[max(0, i-20):min(len(rest), i+20)])
	}
}

// checkHeadings reports a page without its one main heading, and steps left out.
func checkHeadings(t *testing.T, text string) {
	t.Helper()
	last := byte('0')
	for i, m := range level.FindAllStringSubmatch(text, -1) {
		now := m[1][0]
		if now > last+1 || (now == '1') != (i == 0) {
			t.Errorf("h%c after h%c", now, last)
		}
		last = now
	}
}

func checkAddresses(t *testing.T, text string) {
	t.Helper()
	for _, m := range address.FindAllStringSubmatch(text, -1) {
		inside := strings.HasPrefix(m[1], "#")
		if !inside && !strings.HasPrefix(m[1], "/") || strings.HasPrefix(m[1], "//") {
			t.Errorf("%s depends on where the page is", m[1])
		}
	}
}

// checkReferences reports ids given twice, references to none, and controls
// without a label.
func checkReferences(t *testing.T, text string) {
	t.Helper()
	ids := map[string]bool{}
	for _, m := range id.FindAllStringSubmatch(text, -1) {
		if ids[m[1]] {
			t.Errorf("id %s is given twice", m[1])
		}
		ids[m[1]] = true
	}
	for _, m := range refers.FindAllStringSubmatch(text, -1) {
		if link := strings.HasPrefix(m[0], " href"); link && m[1] == "" {
			continue
		}
		if !ids[m[2]] {
			t.Errorf("%s leads nowhere", m[0])
		}
	}
	labelled := map[string]bool{}
	for _, m := range label.FindAllStringSubmatch(text, -1) {
		labelled[m[1]] = true
	}
	for _, c := range control.FindAllString(text, -1) {
		if m := id.FindStringSubmatch(c); m == nil || !labelled[m[1]] {
			t.Errorf("%s has no label", c)
		}
	}
}

func TestStyleHasItsAddress(t *testing.T) {
	t.Parallel()
	if len(pages.Style()) == 0 {
		t.Error("no stylesheet")
	}
	if !strings.Contains(index(t, nil), `<link rel="stylesheet" href="`+pages.StylePath+`">`) {
		t.Error("pages do not link to it")
	}
}
