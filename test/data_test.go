package test_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/test"
)

// addData adds a customer with data and gives its id. It checks that the data
// comes back as it was sent, in the reply and when read.
func addData(t test.T, c test.Client, accountID, data string) string {
	t.Helper()
	made := c.Post(t, "/customers", fmt.Sprintf(`{"accountId":%q,"data":%s,"name":"Data"}`, accountID, data)).Want(t, http.StatusOK)
	checkData(t, made, data)
	id := test.As[api.CustomerInfo](t, made).ID
	checkData(t, c.Get(t, "/customers/"+id).Want(t, http.StatusOK), data)
	return id
}

func checkData(t test.T, r *test.Reply, want string) {
	t.Helper()
	if got := test.MemberOf(t, r.Body, "data"); got != want {
		t.Errorf("%s: data\n%s\nsent\n%s", r.What, got, want)
	}
}

// oddData is data that storing and reading could change.
var oddData = []string{
	`{}`,
	`{"":{}}`,
	`{"z":{"numberValue":1},"a":{"numberValue":2},"Z":{"numberValue":3},"10":{"numberValue":4},"9":{"numberValue":5}}`,
	`{"a":null,"b":{"stringValue":null,"numberValue":null,"listValue":null,"structValue":null,"boolValue":null}}`,
	`{"a":{"listValue":[null,{},null,{"b":null},{"c":{"listValue":[]}}]}}`,
	`{"n":{"listValue":[{"a":{"numberValue":1e21},"b":{"numberValue":0.1},"c":{"numberValue":12345678901234567},"d":{"numberValue":-0},"e":{"numberValue":1E+2}}]}}`,
	`{"n":{"listValue":[{"a":{"numberValue":-0.0},"b":{"numberValue":1.0},"c":{"numberValue":1e-400},"d":{"numberValue":0.1000000000000000055511151231257827},"e":{"numberValue":1.7976931348623157e308}}]}}`,
	`{"n":{"numberValue":123456789012345678901234567890123456789012345678901234567890}}`,
	`{"s":{"stringValue":"\u00e9é\u0041A\/\/\"\\\b\f\n\r\t\u0000\u001f\u007f\u2028\u2029\ud83d\ude00😀\ud834\udd1e𝄞\uffff"}}`,
	`{"s":{"stringValue":"<script>&amp;'\"</script> ` + "\u0085\u00a0\u2028\ufeff\ufffd\U0010ffff" + `"}}`,
	`{"\u00e9":{"stringValue":"a"},"é2":{"stringValue":"b"},"\ud83d\ude00":{"stringValue":"c"},"a.b[0]":{"stringValue":"d"}}`,
	`{"e\u0301":{"stringValue":"decomposed"},"\u00e9":{"stringValue":"composed"}}`,
	`{"mixed":{"dateValue":"2024-02-30","numberValue":3,"NumberValue":4,"extra":{"deep":[1,[2,[null,true]]]}}}`,
	`{"text":{"numberValue":"1.50","boolValue":"yes","stringValue":3}}`,
	`{"__proto__":{"stringValue":"a"},"constructor":{"stringValue":"b"},"$ref":{"stringValue":"c"},"__type":{"stringValue":"d"}}`,
}

func TestDataIsKeptExactly(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	account := s.Admin().NewAccount(t, "Harbor").ID
	kept := map[string]string{}
	for _, data := range oddData {
		kept[addData(t, s.Admin(), account, data)] = data
	}
	rapid.Check(t, func(r *rapid.T) {
		data := structs(3).Draw(r, "data")
		if !json.Valid([]byte(data)) {
			r.Fatalf("the generator makes no JSON: %s", data)
		}
		kept[addData(r, s.Admin(), account, data)] = data
	})
	s.Restart(t)
	c := s.Admin()
	for id, data := range kept {
		checkData(t, c.Get(t, "/customers/"+id).Want(t, http.StatusOK), data)
	}
	page := c.Get(t, "/customers?all=true").Want(t, http.StatusOK)
	var items struct{ Items []json.RawMessage }
	if err := json.Unmarshal(page.Body, &items); err != nil {
		t.Fatal(err)
	}
	if len(items.Items) != len(kept) {
		t.Errorf("%d of %d customers are listed", len(items.Items), len(kept))
	}
	for _, item := range items.Items {
		id := strings.Trim(test.MemberOf(t, item, "id"), `"`)
		if got := test.MemberOf(t, item, "data"); got != kept[id] {
			t.Errorf("listed\n%s\nsent\n%s", got, kept[id])
		}
	}
}

func TestWhatOfDataIsNotKept(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Admin()
	account := c.NewAccount(t, "Harbor").ID
	for _, row := range []struct{ sent, want string }{
		{"{ \"a b\" :\t{\r\n\"stringValue\" : \" c  d \" } }", `{"a b":{"stringValue":" c  d "}}`},
		{`{"a":{"numberValue":1},"b":{"numberValue":2},"a":{"numberValue":3}}`, `{"b":{"numberValue":2},"a":{"numberValue":3}}`},
		{`null`, `{}`},
	} {
		r := c.Post(t, "/customers", fmt.Sprintf(`{"accountId":%q,"name":"A","data":%s}`, account, row.sent)).Want(t, http.StatusOK)
		checkData(t, r, row.want)
	}
	none := c.Post(t, "/customers", fmt.Sprintf(`{"accountId":%q,"name":"A"}`, account)).Want(t, http.StatusOK)
	checkData(t, none, `{}`)
}

// structs makes the JSON of a Struct with at most the given levels below it.
func structs(levels int) *rapid.Generator[string] {
	return rapid.Custom(func(r *rapid.T) string {
		var members []string
		for _, name := range rapid.SliceOfNDistinct(rapid.String(), 0, 4, rapid.ID[string]).Draw(r, "names") {
			value := rapid.OneOf(values(levels), rapid.Just("null")).Draw(r, "value")
			members = append(members, spell(r, name)+":"+value)
		}
		return "{" + strings.Join(members, ",") + "}"
	})
}

// values makes the JSON of a Value, its members in any order.
func values(levels int) *rapid.Generator[string] {
	return rapid.Custom(func(r *rapid.T) string {
		names := []string{"boolValue", "stringValue", "numberValue"}
		if levels > 0 {
			names = append(names, "listValue", "structValue")
		}
		var members []string
		for _, name := range rapid.Permutation(names).Draw(r, "order")[:rapid.IntRange(0, len(names)).Draw(r, "count")] {
			members = append(members, `"`+name+`":`+member(r, name, levels))
		}
		return "{" + strings.Join(members, ",") + "}"
	})
}

func member(r *rapid.T, name string, levels int) string {
	if rapid.IntRange(0, 9).Draw(r, "null") == 0 {
		return "null"
	}
	switch name {
	case "boolValue":
		return fmt.Sprint(rapid.Bool().Draw(r, "truth"))
	case "stringValue":
		return spell(r, rapid.String().Draw(r, "text"))
	case "numberValue":
		return number.Draw(r, "number")
	case "structValue":
		return structs(levels-1).Draw(r, "struct")
	}
	list := rapid.SliceOfN(rapid.OneOf(structs(levels-1), rapid.Just("null")), 0, 3).Draw(r, "list")
	return "[" + strings.Join(list, ",") + "]"
}

// number makes a JSON number in any spelling that stays finite.
var number = rapid.StringMatching(`-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?`)

// spell writes a text as JSON, each character raw or escaped.
func spell(r *rapid.T, text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range text {
		escaped := c < ' ' || c == '"' || c == '\\' || rapid.IntRange(0, 4).Draw(r, "escape") == 0
		switch {
		case !escaped:
			b.WriteRune(c)
		case c > 0xffff:
			c -= 0x10000
			fmt.Fprintf(&b, `\u%04x\u%04X`, 0xd800+c>>10, 0xdc00+c&0x3ff)
		default:
			fmt.Fprintf(&b, `\u%04x`, c)
		}
	}
	b.WriteByte('"')
	return b.String()
}
