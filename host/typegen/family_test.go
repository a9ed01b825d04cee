package typegen_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"evovoice/host/typegen"
)

// The operations below have bases, generic ones too, whose members get in the
// way of what listings add to requests.

type (
	kept struct {
		ResponseType string     `json:"responseType"`
		Dashed       *time.Time `json:"a-b"`
		Since        time.Time  `json:"since"`
		Kept         *kept      `json:"kept"`
	}
	keptPage[T any] struct {
		_     [0]T
		Items []T `json:"items"`
		kept
	}
	getKept struct {
		More    string   `json:"more"`
		Nothing *nothing `json:"nothing"`
		kept
	}
	nothing  struct{}
	listKept struct {
		GetMethod int `json:"getMethod"`
		keptPage[getKept]
	}
)

func familyOperations() []typegen.Operation {
	return []typegen.Operation{
		sampleOf[getKept]("", reflect.TypeFor[kept](), "GET", "/kept"),
		sampleOf[listKept]("", reflect.TypeFor[keptPage[kept]](), "GET", "/kept/all"),
	}
}

// One member without a plain name puts a data contract on its whole family.
func TestDataContractsCoverFamilies(t *testing.T) {
	t.Parallel()
	text := listing(t, "csharp", familyOperations())
	for _, name := range []string{"kept", "keptPage<T>", "getKept", "listKept"} {
		if !strings.Contains(text, "[DataContract]\n    public partial class "+name+"\n") {
			t.Errorf("%s has no data contract", name)
		}
	}
	if got, want := strings.Count(text, "[DataMember("), 8; got != want {
		t.Errorf("%d data members, want %d", got, want)
	}
	if strings.Contains(listing(t, "csharp", operations()), "[DataContract]") {
		t.Error("a data contract where all names are plain")
	}
}

// Members that a listing takes over from a base are described as there.
func TestInheritedDescriptions(t *testing.T) {
	t.Parallel()
	print := func(bare bool) string {
		o := options(typegen.Current)
		o.Bare = bare
		return string(typegen.Print(language(t, "rust"), operations(), o))
	}
	_, whole, _ := strings.Cut(print(false), "pub struct ListCustomers {")
	if !strings.Contains(whole, "/// Page number from 0\n") {
		t.Error("no description of an inherited member")
	}
	if strings.Contains(print(true), "Page number") {
		t.Error("a description where there are to be none")
	}
}

// A partial listing still spells the types that it leaves out.
func TestCompiledListingsInPart(t *testing.T) {
	t.Parallel()
	o := options(typegen.Current)
	selection, err := typegen.ParseSelection("ListCustomers", "", operations(), o)
	if err != nil {
		t.Fatal(err)
	}
	o.Select = selection
	for name, want := range map[string]string{
		"csharp": ": ListRequest<CustomerInfo>, IReturn<ListResponse<CustomerInfo>>, IGet",
		"vbnet":  "Inherits ListRequest(Of CustomerInfo)\n            Implements IReturn(Of ListResponse(Of CustomerInfo))",
		"fsharp": "inherit ListRequest<CustomerInfo>()\n    interface IReturn<ListResponse<CustomerInfo>>",
		"java":   "extends ListRequest<CustomerInfo> implements IReturn<ListResponse<CustomerInfo>>, IGet",
		"kotlin": ": ListRequest<CustomerInfo>(), IReturn<ListResponse<CustomerInfo>>, IGet",
		"go":     "CreateResponse() (reply ListResponse[CustomerInfo])",
		"rust":   "type Response = ListResponse<CustomerInfo>;",
	} {
		text := string(typegen.Print(language(t, name), operations(), o))
		if !strings.Contains(text, want) {
			t.Errorf("%s: %q is missing in\n%s", name, want, text)
		}
		if strings.Contains(text, "NewCustomer") {
			t.Errorf("%s: a type that was not asked for", name)
		}
	}
}

func TestOptionsOfCompiledLanguages(t *testing.T) {
	t.Parallel()
	block := "/* Options:\nDate: 2026-01-01\nOdd: * / / * (* *) \" \\u\n\n//Base: http://x\n*/\n\n"
	javaBlock := strings.Replace(block, `\u`, `\ u`, 1)
	tests := map[string]struct {
		imports []string
		plain   string // begins the listing without options
		want    []string
	}{
		"csharp": {[]string{"Mine"}, "using System;\n", []string{block + "using Mine;\n\nnamespace My.@object\n{\n"}},
		"vbnet": {[]string{"Mine"}, "Imports System\n", []string{
			"' Options:\n' Date: 2026-01-01\n' Odd: */ /* (* *) \" \\u\n'\n' //Base: http://x\n\nImports Mine\n\n",
			"\nNamespace Global\n\n    Namespace My.[object]\n",
		}},
		"fsharp": {[]string{"Mine"}, "namespace rec Dtos\n\nopen System\n", []string{
			"(* Options:\nDate: 2026-01-01\nOdd: */ /* ( * * ) ' \\u\n\n//Base: http://x\n*)\n\nnamespace rec My.object\n\nopen Mine\n\n",
		}},
		"java": {[]string{"mine.*"}, "import java.math.*;\n", []string{
			javaBlock + "package My.object;\n\nimport mine.*;\nimport com.google.gson.reflect.*;\n\npublic class dtos\n{\n",
		}},
		"kotlin": {[]string{"mine.*"}, "import java.math.*\n", []string{
			javaBlock + "package My.`object`\n\nimport mine.*\nimport com.google.gson.reflect.*\n\n",
		}},
		"go": {[]string{"mine/calls"}, "package dtos\n", []string{
			block + "package object\n\nimport \"mine/calls\"\nimport \"time\"\n",
		}},
		"rust": {[]string{"mine::Thing"}, "use std::collections::HashMap;\n", []string{
			block + "pub mod object {\n    use mine::Thing;\n    use std::collections::HashMap;\n", "\n    pub struct NewCustomer {\n        ", "\n}\n",
		}},
	}
	for name, test := range tests {
		if text := listing(t, name, operations()); !strings.HasPrefix(text, test.plain) {
			t.Errorf("%s begins with %.80q", name, text)
		}
		o := headed("My.object")
		o.Imports = test.imports
		text := string(typegen.Print(language(t, name), operations(), o))
		for _, want := range test.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s: %q is missing in\n%.600s", name, want, text)
			}
		}
	}
}

func TestLanguagesInOrder(t *testing.T) {
	t.Parallel()
	var got []string
	for _, l := range typegen.Languages() {
		got = append(got, l.Name()+"="+l.Label())
	}
	want := "[csharp=C# typescript=TypeScript typescript.d=TypeScript Definitions mjs=JavaScript dart=Dart java=Java " +
		"kotlin=Kotlin python=Python swift=Swift php=PHP vbnet=VB.NET fsharp=F# go=Go rust=Rust]"
	if fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
}
