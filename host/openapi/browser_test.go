package openapi_test

import (
	"regexp"
	"strings"
	"testing"

	"evovoice/host/openapi"
	"evovoice/host/pages"
)

var (
	tag     = regexp.MustCompile(`<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*>`)
	address = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
)

// void are the elements that have no end.
var void = map[string]bool{"meta": true, "link": true, "input": true}

func TestPageIsWellFormed(t *testing.T) {
	t.Parallel()
	text := string(openapi.Page())
	if !strings.HasPrefix(text, "<!DOCTYPE html>\n<html lang=\"en\">") {
		t.Error("no language")
	}
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
	if strings.ContainsAny(rest, "<>") {
		t.Errorf("bare bracket in %q", rest)
	}
}

// The page keeps to ContentSecurityPolicy: nothing in it is code or style.
func TestPageHoldsNoCode(t *testing.T) {
	t.Parallel()
	for _, m := range tag.FindAllStringSubmatch(string(openapi.Page()), -1) {
		attributes := strings.ToLower(m[3])
		if strings.Contains(attributes, " on") || strings.Contains(attributes, " style=") || m[2] == "style" {
			t.Errorf("%s", m[0])
		}
		if m[2] == "script" && m[1] == "" && !strings.Contains(attributes, " src=") {
			t.Errorf("%s", m[0])
		}
	}
	if !regexp.MustCompile(`<script[^>]*></script>`).Match(openapi.Page()) {
		t.Error("the script has text of its own, or there is none")
	}
}

func TestPageRefersToOurAddressesOnly(t *testing.T) {
	t.Parallel()
	known := map[string]bool{
		openapi.ScriptPath: false, openapi.StylePath: false, openapi.DocumentPath: false, openapi.YAMLPath: false,
		pages.IndexPath: false, "#main": false,
	}
	for _, m := range address.FindAllStringSubmatch(string(openapi.Page()), -1) {
		if _, ok := known[m[1]]; !ok {
			t.Errorf("refers to %s", m[1])
		}
		known[m[1]] = true
	}
	for a, used := range known {
		if !used {
			t.Errorf("does not refer to %s", a)
		}
	}
	for name, text := range map[string][]byte{"script": openapi.Script(), "style": openapi.Style()} {
		if found := regexp.MustCompile(`https?:|@import|\bimport\b|url\(|["']//`).Find(text); found != nil {
			t.Errorf("the %s has %s", name, found)
		}
	}
}

// Without a script, the page leads to what can be read without one.
func TestPageWithoutScript(t *testing.T) {
	t.Parallel()
	_, rest, _ := strings.Cut(string(openapi.Page()), "<noscript>")
	note, _, found := strings.Cut(rest, "</noscript>")
	for _, want := range []string{`href="` + pages.IndexPath + `"`, `href="` + openapi.DocumentPath + `"`} {
		if !found || !strings.Contains(note, want) {
			t.Errorf("the note lacks %s", want)
		}
	}
}

func TestPageHasLabels(t *testing.T) {
	t.Parallel()
	text := string(openapi.Page())
	inputs := regexp.MustCompile(`<(?:input|select|textarea)[^>]* id="([^"]*)"`).FindAllStringSubmatch(text, -1)
	if len(inputs) == 0 {
		t.Error("no inputs")
	}
	for _, m := range inputs {
		if !strings.Contains(text, `<label for="`+m[1]+`">`) {
			t.Errorf("%s has no label", m[1])
		}
	}
}

// Texts of replies reach the page: the script must not read any as HTML or code.
func TestScriptReadsNoTextAsCode(t *testing.T) {
	t.Parallel()
	for _, forbidden := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc", ".style", "javascript:", "DOMParser"} {
		if strings.Contains(string(openapi.Script()), forbidden) {
			t.Errorf("has %s", forbidden)
		}
	}
}

func TestScriptFindsItsElements(t *testing.T) {
	t.Parallel()
	found := regexp.MustCompile(`byId\("([^"]*)"\)`).FindAllSubmatch(openapi.Script(), -1)
	if len(found) == 0 {
		t.Error("it looks for none")
	}
	for _, m := range found {
		if !strings.Contains(string(openapi.Page()), ` id="`+string(m[1])+`"`) {
			t.Errorf("the page has no %s", m[1])
		}
	}
}

func TestStyleKnowsTheClasses(t *testing.T) {
	t.Parallel()
	for _, m := range regexp.MustCompile(`class(?:=|: )"([a-z]+)"`).FindAllSubmatch(append(openapi.Page(), openapi.Script()...), -1) {
		if !strings.Contains(string(openapi.Style()), "."+string(m[1])) {
			t.Errorf("no style for %s", m[1])
		}
	}
}
