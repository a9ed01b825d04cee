package typegen_test

import (
	"strings"
	"testing"

	"evovoice/host/typegen"
)

// grammars are those of languages without a compiler at hand.
var grammars = map[string]*grammar{
	"csharp": &csharpGrammar, "vbnet": &vbnetGrammar, "fsharp": &fsharpGrammar, "kotlin": &kotlinGrammar,
}

func TestListingsFollowTheirGrammar(t *testing.T) {
	t.Parallel()
	for name, g := range grammars {
		check := func(what string, ops []typegen.Operation, o typegen.Options) {
			if err := g.check(string(typegen.Print(language(t, name), ops, o))); err != nil {
				t.Errorf("%s of %s: %v", name, what, err)
			}
		}
		for set, ops := range compiledSets(t) {
			check(set, ops, options(typegen.Current))
			check(set+" with header", ops, headed("My.Object.Calls"))
		}
		for _, ops := range singles() {
			check(ops[0].Name, ops, options(typegen.Current))
		}
	}
}

// A grammar is worth something only if it refuses what a compiler would.
func TestGrammarsRefuse(t *testing.T) {
	t.Parallel()
	tests := map[string][]struct{ old, new, want string }{
		"csharp": {
			{"public partial class NewCustomer", "public partial class EntityInfo", "declared twice"},
			{"    }\n}\n", "}\n", "the end"},
			{"AccountName { get; set; }", "AccountName { get; }", "in place of"},
			{"string ParentCustomerId", "string AccountId", "there twice"},
			{"string ParentCustomerId", "string CustomerInfo", "there twice"},
			{"List<Tag> Tags", "List<Label> Tags", "Label is not declared"},
			{"List<Tag> Tags", "List Tags", "0 arguments in place of 1"},
			{"ValueTypes Type ", "ValueTypes class ", "no name"},
			{"virtual string Expression", "virtual string? Expression", "nullable form"},
			{"Adds a customer\")]", "Adds a customer)]", "no end"},
			{"[Api(", "[Interface(", "unknown"},
			{"List<Struct> ListValue", "List<Struct ListValue", "in place of"},
		},
		"vbnet": {
			{"End Class", "", "in place of"},
			{"    End Namespace\nEnd Namespace", "End Namespace", "in place of"},
			{"Partial Class NewCustomer", "Partial Class ENTITYINFO", "declared twice"},
			{"Property AccountName", "Property accountid", "there twice"},
			{"[String]", "String", "no name"},
			{"As List(Of Tag)", "As List(Of Label)", "Label is not declared"},
			{"List(Of Tag)", "List", "0 arguments"},
			{"Nullable(Of Boolean)", "Nullable(Of String)", "nullable form"},
			{"IsRequired:=True", "IsRequired=", "out of place"},
			{"Adds a customer\")", "Adds a \"customer\")", "no end"},
		},
		"fsharp": {
			{"\ntype NewCustomer()", "\n type NewCustomer()", "column"},
			{"    member val AccountName", "   member val AccountName", "column"},
			{"type NewCustomer()", "type EntityInfo()", "declared twice"},
			{"val AccountName:", "val AccountId:", "there twice"},
			{"val AccountName:", "val type:", "no name"},
			{"ResizeArray<Tag>", "ResizeArray<Label>", "Label is not declared"},
			{"IsStaging:Boolean = false", "IsStaging:Boolean = null", "cannot be null"},
			{"Nullable<Boolean>", "Nullable<String>", "nullable form"},
			{"| Red = 1", "| Red = 0", "there twice"},
			{"[<Route", "[Route", "in place of"},
			{" with get,set", " with get", "in place of"},
		},
		"kotlin": {
			{"open class NewCustomer", "open class EntityInfo", "declared twice"},
			{"var accountName:", "var AccountId:", "there twice"},
			{"var accountName:", "var object:", "no name"},
			{"ArrayList<Tag>", "ArrayList<Label>", "Label is not declared"},
			{"ArrayList<Tag>", "ArrayList", "0 arguments"},
			{"@Api(Description=\"", "@Api(Description=\"$", "template"},
			{"@Api(", "@Route(Path=\"/x\")\n@Api(", "there twice"},
			{"EntityInfo()", "EntityInfo", "out of place"},
			{": IReturn<CustomerInfo>", ": IReturn<CustomerInfo>()", "out of place"},
			{" = null\n}", " = null\n", "in place of"},
			{"* Adds a customer", "* /* Adds a customer", "no end"},
			{"companion object {", "companion object", "in place of"},
		},
	}
	for name, cases := range tests {
		whole := string(typegen.Print(language(t, name), operations(), options(typegen.Current)))
		for _, c := range cases {
			broken := strings.Replace(whole, c.old, c.new, 1)
			if broken == whole {
				t.Errorf("%s: %q is not in the listing", name, c.old)
			}
			if err := grammars[name].check(broken); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %q for %q gives %v", name, c.new, c.old, err)
			}
		}
	}
}
