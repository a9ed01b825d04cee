package typegen_test

import (
	"strings"
	"testing"

	"evovoice/host/typegen"
)

// scripted are the languages of scripts and telephones with their file names.
var scripted = map[string]string{
	"typescript.d": "d.ts", "mjs": "mjs", "python": "py", "php": "php", "dart": "dart", "swift": "swift",
}

func language(t *testing.T, name string) typegen.Language {
	t.Helper()
	l, ok := typegen.LanguageOf(name)
	if !ok {
		t.Fatalf("no language %s", name)
	}
	return l
}

// listing prints operations as the product does.
func listing(t *testing.T, name string, ops []typegen.Operation) string {
	t.Helper()
	return string(typegen.Print(language(t, name), ops, options(typegen.Current)))
}

// sets are the operations that listings are checked with.
func sets(t *testing.T) map[string][]typegen.Operation {
	return map[string][]typegen.Operation{
		"NewCustomer": {operation(t, "NewCustomer")}, "all": operations(),
		"odd": oddOperations(), "reserved": reservedOperations(),
	}
}

func TestScriptedListings(t *testing.T) {
	t.Parallel()
	for name, extension := range scripted {
		for set, ops := range sets(t) {
			t.Run(name+"/"+set, func(t *testing.T) {
				t.Parallel()
				golden(t, set+"."+extension, []byte(listing(t, name, ops)))
			})
		}
	}
}

// The earlier form is one of TypeScript only.
func TestScriptedListingsHaveOneEdition(t *testing.T) {
	t.Parallel()
	for name := range scripted {
		earlier := string(typegen.Print(language(t, name), operations(), options(typegen.Compat64)))
		if earlier != listing(t, name, operations()) {
			t.Errorf("%s: the listing differs with compat", name)
		}
	}
}

// A part of a listing names the types that it leaves out.
func TestPartsOfScriptedListings(t *testing.T) {
	t.Parallel()
	o := options(typegen.Current)
	var err error
	if o.Select, err = typegen.ParseSelection("ListCustomers", "", operations(), o); err != nil {
		t.Fatal(err)
	}
	for name := range scripted {
		text := string(typegen.Print(language(t, name), operations(), o))
		for _, want := range []string{"ListCustomers", "ListRequest", "ListResponse", "CustomerInfo"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %s is missing", name, want)
			}
		}
		if strings.Contains(text, "class CustomerInfo") || strings.Contains(text, "interface CustomerInfo") {
			t.Errorf("%s: CustomerInfo is declared", name)
		}
	}
}

func TestHeaderNamespaceAndImports(t *testing.T) {
	t.Parallel()
	o := options(typegen.Current)
	o.Header = []string{"Options:", "Date: 2026-01-01", `Odd: */ """ \d`, "", "//Base: http://x"}
	o.Namespace = "My.Calls"
	tests := map[string]struct {
		imports []string
		want    []string
	}{
		"typescript": {[]string{"a, b:./mine", "./more"}, []string{
			"/* Options:\nDate: 2026-01-01\nOdd: * / \"\"\" \\d\n\n//Base: http://x\n*/\n\n",
			"import { a, b } from \"./mine\";\nimport \"./more\";\n", "export namespace My.Calls\n{\n",
			"\n    export class NewCustomer implements", "\n}\n",
		}},
		"typescript.d": {[]string{"node"}, []string{
			"/* Options:\nDate: 2026-01-01\nOdd: * / \"\"\" \\d\n\n//Base: http://x\n*/\n\n",
			`/// <reference types="node" />`, "declare namespace My.Calls\n{\n",
		}},
		"mjs": {[]string{"a, b:./mine", "./more"}, []string{
			"/* Options:\n", "import { a, b } from \"./mine\";\nimport \"./more\";\n",
		}},
		"python": {[]string{"servicestack:IReturn/IPost", "datetime"}, []string{
			"\"\"\" Options:\nDate: 2026-01-01\nOdd: */ ''' \\\\d\n\n//Base: http://x\n\"\"\"\n\n",
			"from servicestack import IReturn, IPost\nimport datetime\n",
		}},
		"php": {[]string{"JsonSerializable", `Mine\{A,B}`}, []string{
			"<?php namespace My\\Calls;\n/* Options:\n", "use JsonSerializable;\nuse Mine\\{A,B};\n",
		}},
		"dart": {[]string{"package:mine/mine.dart"}, []string{
			"/* Options:\n", "import 'package:mine/mine.dart';\n", "library: 'My.Calls'",
		}},
		"swift": {[]string{"Mine"}, []string{"/* Options:\n", "import Mine\n"}},
	}
	for name, test := range tests {
		o := o
		o.Imports = test.imports
		text := string(typegen.Print(language(t, name), []typegen.Operation{operation(t, "NewCustomer")}, o))
		for _, want := range test.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is missing in\n%.1200s", name, want, text)
			}
		}
	}
}
