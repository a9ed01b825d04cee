package typegen_test

import (
	"reflect"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

func tagged() []typegen.Operation {
	var operations []typegen.Operation
	for _, row := range api.Operations() {
		op := typegen.Operation{
			Name: row.Name, Tags: []string{row.Area}, Summary: row.Summary, Verb: "POST",
			Request: schema.Of(reflect.TypeOf(row.Request)),
		}
		if row.Reply != nil {
			op.Reply = schema.Of(reflect.TypeOf(row.Reply))
		}
		operations = append(operations, op)
	}
	return operations
}

func TestSelection(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		include, exclude string
		has, lacks       string
	}{
		{"", "", "NewCustomer CustomerInfo TagColors AccountInfo", ""},
		{"CustomerInfo, tag", "", "CustomerInfo Tag", "NewCustomer TagColors EntityInfo"},
		{"NewCustomer.*", "", "NewCustomer CustomerInfo EntityInfo TagColors Struct Value", "AccountInfo ListCustomers"},
		{"Schedule.*", "", "Schedule SchedulingRule DayOfWeek", "CustomerInfo NewCustomer"},
		{"*.TagColors", "", "NewCustomer GetCustomer ListCustomers", "TagColors CustomerInfo GetAccount"},
		{"{accounts}", "", "GetAccount ListAccounts NewAccount AccountInfo BillingItem", "NewCustomer CustomerInfo"},
		{"{Accounts,customers}", "", "GetAccount NewCustomer", "Authenticate"},
		{"EvoVoice/*", "", "NewCustomer CustomerInfo", ""},
		{"Nothing", "", "", "NewCustomer CustomerInfo"},
		{"", "services", "CustomerInfo", "NewCustomer GetAccount"},
		{"", "types", "NewCustomer", "CustomerInfo"},
		{"", "CustomerInfo,{accounts}", "NewCustomer", "CustomerInfo GetAccount AccountInfo"},
		{"{customers}", "NewCustomer", "GetCustomer", "NewCustomer"},
	} {
		s, err := typegen.ParseSelection(c.include, c.exclude, tagged(), typegen.Options{})
		if err != nil {
			t.Fatal(err)
		}
		requests := map[string]bool{}
		for _, op := range tagged() {
			requests[op.Name] = true
		}
		selected := func(name string) bool {
			if requests[name] {
				return s.HasRequest(name)
			}
			return s.HasType(name)
		}
		for _, name := range strings.Fields(c.has) {
			if !selected(name) {
				t.Errorf("include %q, exclude %q: lacks %s", c.include, c.exclude, name)
			}
		}
		for _, name := range strings.Fields(c.lacks) {
			if selected(name) {
				t.Errorf("include %q, exclude %q: has %s", c.include, c.exclude, name)
			}
		}
	}
}

func TestSelectionRefusesOpenBraces(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"{a", "a}", "{a,{b}", strings.Repeat("a,", 2000), strings.Repeat("a", 70_000)} {
		if _, err := typegen.ParseSelection(text, "", tagged(), typegen.Options{}); err == nil {
			t.Errorf("%.40q is taken", text)
		}
	}
}

func TestListingOptions(t *testing.T) {
	t.Parallel()
	language, _ := typegen.LanguageOf("typescript")
	print := func(o typegen.Options) string { return string(typegen.Print(language, tagged(), o)) }
	plain := print(typegen.Options{})
	status := schema.Of(reflect.TypeFor[api.ResponseStatus]())
	replies, customers := map[string]bool{}, 0
	for _, op := range tagged() {
		if op.Reply != nil && op.Reply.Kind == schema.Object {
			replies[op.Reply.Name] = true
		}
		if op.Tags[0] == "customers" {
			customers++
		}
	}
	if got := print(typegen.Options{ResponseStatus: status}); strings.Count(got, "responseStatus?: ResponseStatus") != len(replies) || strings.Count(plain, "responseStatus?:") != 1 {
		t.Errorf("%d replies tell what failed", strings.Count(got, "responseStatus?:"))
	}
	if got := print(typegen.Options{Version: 3}); strings.Count(got, "version?: number") != len(tagged()) {
		t.Errorf("%d requests have a version", strings.Count(got, "version?: number"))
	}
	if got := print(typegen.Options{Bare: true}); strings.Contains(got, "Company name") || strings.Contains(got, "Adds a customer") || !strings.Contains(plain, "Company name") {
		t.Error("a bare listing has descriptions")
	}
	if got := print(typegen.Options{Unmarked: true}); strings.Contains(got, "IReturn") || strings.Contains(got, "createResponse") || !strings.Contains(got, "implements IPost") {
		t.Error("an unmarked request tells its reply")
	}
	if got := print(typegen.Options{Foreign: true}); strings.Contains(got, "interface IReturn") || !strings.Contains(got, "implements IReturn<CustomerInfo>") {
		t.Error("a foreign interface is declared, or not used")
	}
	if got := print(typegen.Options{Tagged: true}); strings.Count(got, `// @Tag("customers")`) != customers {
		t.Error("tags are not printed")
	}
	if got := print(typegen.Options{Definite: true}); !strings.Contains(got, "public isStaging!: boolean;") || !strings.Contains(got, "public name?: string;") {
		t.Error("a member that is never null may be absent, or the other way round")
	}
	s, err := typegen.ParseSelection("{accounts}", "", tagged(), typegen.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := print(typegen.Options{Select: s}); strings.Contains(got, "class NewCustomer") || !strings.Contains(got, "class NewAccount") {
		t.Error("a selection is not kept to")
	}
}

func FuzzParseSelection(f *testing.F) {
	operations := tagged()
	for _, text := range []string{"", "NewCustomer.*", "*.Tag", "{a,b},C", "Ns/*", "{}", ",,", "}{", ".*", "*."} {
		f.Add(text, "services")
	}
	f.Fuzz(func(t *testing.T, include, exclude string) {
		s, err := typegen.ParseSelection(include, exclude, operations, typegen.Options{})
		if err == nil {
			s.HasType("CustomerInfo")
		}
	})
}
