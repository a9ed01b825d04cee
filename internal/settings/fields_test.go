package settings_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/settings"
	"evovoice/internal/store"
)

func TestFieldsComeBackAsSent(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	sent := `[{"name":"Größe <b>","type":"Number","uiTab":"\u0041","zz":{"b":1,"a":[1.50,1e2]},"defaultValue":{"numberValue":1e3}},` +
		`{"ID":null,"Name":"B","later":true},{"Name":"C","id":""},{"id":"mine-1","name":"D"}]`
	for _, kind := range []string{"systemFields", "customerFields", "endpointFields"} {
		h.mustPatch(t, `{"`+kind+`": `+strings.ReplaceAll(sent, `,`, ` , `)+`}`)
		info := h.get(t)
		got := map[string]string{
			"systemFields": string(info.SystemFields.JSON()), "customerFields": string(info.CustomerFields.JSON()), "endpointFields": string(info.EndpointFields.JSON()),
		}[kind]
		ids := idsOf(t, got)
		if len(ids) != 4 || ids[3] != "mine-1" {
			t.Fatalf("%s: ids %v in %s", kind, ids, got)
		}
		want := strings.Replace(sent, `[{"name"`, `[{"id":"`+ids[0]+`","name"`, 1)
		want = strings.Replace(want, `"ID":null`, `"ID":"`+ids[1]+`"`, 1)
		want = strings.Replace(want, `"id":""`, `"id":"`+ids[2]+`"`, 1)
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", kind, d)
		}
		h.mustPatch(t, `{"`+kind+`":`+got+`}`)
		if again := encode(t, h.get(t)); !strings.Contains(again, got) {
			t.Errorf("%s: sent back they become %s", kind, again)
		}
	}
}

func idsOf(t testing.TB, list string) []string {
	t.Helper()
	fields, err := api.DocumentJSON[[]api.CustomerDataField]([]byte(list)).Value()
	if err != nil {
		t.Fatal(err)
	}
	ids := make([]string, len(fields))
	for i, f := range fields {
		ids[i] = f.ID
		if len(f.ID) != 24 && f.ID != "mine-1" {
			t.Errorf("the id %q", f.ID)
		}
	}
	return ids
}

func TestFieldsAreRefused(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	number := func(n string) string { return `{"numberValue":` + n + `}` }
	for _, c := range []struct {
		fields string
		want   []string
	}{
		{`[{}]`, []string{"[0].name NotEmpty"}},
		{`[{"name":"A"},{"name":" "},{"name":" B"},{"name":"C\n"}]`, []string{"[1].name NotEmpty", "[2].name RegularExpression", "[3].name RegularExpression"}},
		{`[{"name":"A\u0007B"}]`, []string{"[0].name InvalidCharacters"}},
		{`[{"name":"A"},{"name":"B"},{"name":"a"}]`, []string{"[2].name Predicate"}},
		{`[{"name":"ΣΑΣ"},{"name":"σας"}]`, []string{"[1].name Predicate"}},
		{`[{"id":"x","name":"A"},{"id":"x","name":"B"}]`, []string{"[1].id Predicate"}},
		{`[{"id":"x y","name":"A"}]`, []string{"[0].id RegularExpression"}},
		{`[{"name":"A","type":"Colour"}]`, []string{"[0].type SerializationException"}},
		{
			`[{"name":"A","uniqueness":"Mostly","userMode":"Never","uiHint":"Big"}]`,
			[]string{"[0].uniqueness SerializationException", "[0].userMode SerializationException", "[0].uiHint SerializationException"},
		},
		{`[null]`, []string{"[0] SerializationException"}},
		{`["A"]`, []string{"[0] SerializationException"}},
		{`{"name":"A"}`, []string{" SerializationException"}},

		{`[{"name":"A","type":"Number","defaultValue":{"stringValue":"1"}}]`, []string{"[0].defaultValue.stringValue Predicate"}},
		{`[{"name":"A","type":"Boolean","defaultValue":` + number("1") + `}]`, []string{"[0].defaultValue.numberValue Predicate"}},
		{`[{"name":"A","type":"String","defaultValue":{"boolValue":true}}]`, []string{"[0].defaultValue.boolValue Predicate"}},
		{`[{"name":"A","type":"Date","defaultValue":` + number("1") + `}]`, []string{"[0].defaultValue.numberValue Predicate"}},
		{`[{"name":"A","type":"List","defaultValue":{"structValue":{}}}]`, []string{"[0].defaultValue.structValue Predicate"}},
		{`[{"name":"A","type":"Struct","defaultValue":{"listValue":[]}}]`, []string{"[0].defaultValue.listValue Predicate"}},
		{
			`[{"name":"A","type":"Struct","structType":{"fields":[{"name":"x","type":"Number"}]},"defaultValue":{"structValue":{"x":{"stringValue":"1"},"y":{"boolValue":true}}}}]`,
			[]string{"[0].defaultValue.structValue.x.stringValue Predicate"},
		},
		{
			`[{"name":"A","type":"List","listType":{"fields":[{"name":"x","type":"Number"}]},"defaultValue":{"listValue":[{},{"x":{"boolValue":true}}]}}]`,
			[]string{"[0].defaultValue.listValue[1].x.boolValue Predicate"},
		},
		{
			`[{"name":"A","type":"Number","possibleValues":["1","2.5","one","null","1e999",""]}]`,
			[]string{"[0].possibleValues[2] Predicate", "[0].possibleValues[3] Predicate", "[0].possibleValues[4] Predicate", "[0].possibleValues[5] Predicate"},
		},
		{`[{"name":"A","type":"Boolean","possibleValues":["true","false","yes"]}]`, []string{"[0].possibleValues[2] Predicate"}},
		{`[{"name":"A","possibleValues":[` + strings.TrimSuffix(strings.Repeat(`"a",`, 1001), ",") + `]}]`, []string{"[0].possibleValues InclusiveBetween"}},

		{`[{"name":"A","conditionalVisibilityField":"B"}]`, []string{"[0].conditionalVisibilityField Predicate"}},
		{`[{"name":"A","conditionalVisibilityField":"a"}]`, []string{"[0].conditionalVisibilityField Predicate"}},
		{
			`[{"name":"A","structType":{"fields":[{"name":""},{"name":"x"},{"name":"X"},{"name":"y","conditionalVisibilityField":"A"}]}}]`,
			[]string{"[0].structType.fields[0].name NotEmpty", "[0].structType.fields[2].name Predicate", "[0].structType.fields[3].conditionalVisibilityField Predicate"},
		},
		{`[{"name":"A","listType":{"fields":[{"name":"x","type":"Number","defaultValue":{"stringValue":"1"}}]}}]`, []string{"[0].listType.fields[0].defaultValue.stringValue Predicate"}},

		{`[{"name":"` + strings.Repeat("x", 501) + `"}]`, []string{"[0].name Length"}},
		{
			`[{"name":"A","uiTab":"a\nb","description":"a\u0000","customFieldValuesUrl":"a\nb","transitionNameFormat":"` + strings.Repeat("x", 2001) + `"}]`,
			[]string{"[0].uiTab InvalidCharacters", "[0].description InvalidCharacters", "[0].customFieldValuesUrl InvalidCharacters", "[0].transitionNameFormat Length"},
		},
		{`[{"name":"A","zz":"` + strings.Repeat("x", 65536) + `"}]`, []string{"[0] Length"}},
		{`[` + strings.TrimSuffix(strings.Repeat(`{"name":"A"},`, 501), ",") + `]`, []string{" InclusiveBetween"}},
	} {
		for _, kind := range []string{"systemFields", "customerFields", "endpointFields"} {
			want := make([]string, len(c.want))
			for i, w := range c.want {
				want[i] = kind + w
			}
			_, err := h.patch(`{"` + kind + `":` + c.fields + `}`)
			wantRefused(t, c.fields[:min(len(c.fields), 100)], err, want...)
		}
	}
	_, err := h.patch(`{"systemFields":[{"name":"A","type":"Number","value":{"stringValue":"1"}}]}`)
	wantRefused(t, "a value of another type", err, "systemFields[0].value.stringValue Predicate")
	_, err = h.patch(`{"endpointFields":[{"name":"A","endpointType":"Pigeon"}]}`)
	wantRefused(t, "an unknown kind of endpoint", err, "endpointFields[0].endpointType SerializationException")
}

func TestFieldsThatAreFine(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	h.mustPatch(t, `{"systemFields":[
		{"name":"Any","type":"Number","anyValueType":true,"defaultValue":{"stringValue":"x"},"possibleValues":["x"],"value":{"boolValue":true}},
		{"name":"Blank","type":"Number","defaultValue":{},"value":{"numberValue":null}},
		{"name":"Both","type":"Number","defaultValue":{"stringValue":"","numberValue":1}},
		{"name":"Text","type":"Date","defaultValue":{"stringValue":"{{ today }}"}},
		{"name":"Free","defaultValue":{"listValue":[]}},
		{"name":"By position","type":3,"defaultValue":{"numberValue":1},"isAsync":"true"},
		{"name":"Shown","conditionalVisibilityField":"SHOWS"},{"name":"Shows"}],
		"endpointFields":[{"name":"A","endpointType":"User"},{"name":"Any"}]}`)
	fields := view(t, h, func(q *reader) ([]api.SystemSettingsField, error) {
		return settings.SystemFields(context.Background(), q, h.accounts[0])
	})
	by := fields[5]
	if by.Type != "Number" || !by.IsAsync || by.UIHint != "None" || by.Uniqueness != api.NotUnique || by.UserMode != "Hidden" || fields[0].Value == nil {
		t.Errorf("read as %s", encode(t, by))
	}
	endpoints := view(t, h, func(q *reader) ([]api.EndpointDataField, error) {
		return settings.EndpointFields(context.Background(), q, h.accounts[0])
	})
	if len(endpoints) != 2 || *endpoints[0].EndpointType != "User" || endpoints[1].EndpointType != nil {
		t.Errorf("endpoint fields %s", encode(t, endpoints))
	}
}

func (h *house) names(t testing.TB) settings.Names {
	return view(t, h, func(q *reader) (settings.Names, error) {
		return settings.CustomerFieldNames(context.Background(), q, h.accounts[0])
	})
}

func TestRenamedFieldsAreFound(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	step := func(fields string, want settings.Names) {
		t.Helper()
		h.mustPatch(t, `{"customerFields":`+fields+`}`)
		if d := cmp.Diff(want, h.names(t)); d != "" {
			t.Errorf("%s: %s", fields, d)
		}
	}
	step(`[{"id":"1","name":"A"}]`, settings.Names{"1": {"A"}})
	step(`[{"id":"1","name":"B"}]`, settings.Names{"1": {"B", "A"}})
	step(`[{"id":"1","name":"B"}]`, settings.Names{"1": {"B", "A"}})
	step(`[{"id":"1","name":"C"}]`, settings.Names{"1": {"C", "B", "A"}})
	step(`[{"id":"1","name":"A"}]`, settings.Names{"1": {"A", "C", "B"}})
	// A name that another field has now is that field's.
	step(`[{"id":"1","name":"A"},{"id":"2","name":"B"}]`, settings.Names{"1": {"A", "C"}, "2": {"B"}})
	// Deleted and back under another name.
	step(`[{"id":"2","name":"B"}]`, settings.Names{"2": {"B"}})
	step(`[{"id":"1","name":"D"},{"id":"2","name":"B"}]`, settings.Names{"1": {"D", "A", "C"}, "2": {"B"}})
	// Two fields do not read one value.
	step(`[{"id":"1","name":"D"},{"id":"2","name":"A"}]`, settings.Names{"1": {"D", "C", "B"}, "2": {"A"}})
	step(`[{"id":"1","name":"D"},{"id":"2","name":"E"}]`, settings.Names{"1": {"D", "A", "C", "B"}, "2": {"E"}})

	value := func(n float64) *api.Value { return &api.Value{NumberValue: &n} }
	names := h.names(t)
	for _, c := range []struct {
		data api.Struct
		want string
	}{
		{api.Struct{"D": value(1), "A": value(2)}, "D"},
		{api.Struct{"C": value(1), "B": value(2)}, "C"},
		{api.Struct{"D": nil, "C": value(1)}, "D"},
		{api.Struct{"E": value(1)}, ""},
		{nil, ""},
	} {
		name, v, ok := names.Find(c.data, "1")
		if name != c.want || ok != (c.want != "") || v != c.data[c.want] {
			t.Errorf("%v: %q, %v", c.data, name, ok)
		}
	}
	if _, _, ok := names.Find(api.Struct{"D": nil}, "3"); ok {
		t.Error("an unknown field has a value")
	}
}

func TestFormerNamesAreBounded(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	for i := range 30 {
		h.mustPatch(t, fmt.Sprintf(`{"customerFields":[{"id":"1","name":"N%d"}]}`, i))
	}
	if got := h.names(t)["1"]; len(got) != 21 || got[0] != "N29" || got[20] != "N9" {
		t.Errorf("got %v", got)
	}
}

// TestDeletedFieldsAreBounded: an account that makes new fields without end
// keeps no more than five hundred of the old ones.
func TestDeletedFieldsAreBounded(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	for round := range 3 {
		fields := make([]string, 300)
		for i := range fields {
			fields[i] = fmt.Sprintf(`{"id":"%d-%d","name":"N%d"}`, round, i, i)
		}
		h.mustPatch(t, `{"customerFields":[`+strings.Join(fields, ",")+`]}`)
	}
	n := 0
	view(t, h, func(q *reader) (bool, error) {
		return q.Scan(t.Context(), call.Everywhere(), []any{&n}, `SELECT COUNT(*) FROM field_definition WHERE {account account_id}`)
	})
	if n != 800 {
		t.Errorf("%d definitions are kept", n)
	}
}

type index struct {
	calls []string
	fail  error
}

func (x *index) FieldsChanged(_ context.Context, _ *store.Tx, accountID string, before, after []api.CustomerDataField) error {
	name := func(fields []api.CustomerDataField) string {
		var names []string
		for _, f := range fields {
			names = append(names, f.ID+"="+f.Name)
		}
		return strings.Join(names, " ")
	}
	x.calls = append(x.calls, accountID+": "+name(before)+" > "+name(after))
	return x.fail
}

func TestIndexIsToldOfChangedFields(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	x := &index{}
	h.Fields = x
	h.mustPatch(t, `{"customerFields":[{"id":"1","name":"A"}]}`)
	h.mustPatch(t, `{"customerFields":[{"id":"1","name":"A"}],"endpointFields":[{"name":"A"}],"documentation":"d"}`)
	h.mustPatch(t, `{"customerFields":[{"id":"1","name":"B","uniqueness":"Unique"}]}`)
	h.mustPatch(t, `{"customerFields":[]}`)
	want := []string{h.accounts[0] + ":  > 1=A", h.accounts[0] + ": 1=A > 1=B", h.accounts[0] + ": 1=B > "}
	if d := cmp.Diff(want, x.calls); d != "" {
		t.Error(d)
	}
	before := encode(t, h.get(t))
	x.fail = errors.New("no")
	if _, err := h.patch(`{"customerFields":[{"name":"C"}],"documentation":"lost"}`); !errors.Is(err, x.fail) {
		t.Errorf("the patch gives %v", err)
	}
	if after := encode(t, h.get(t)); after != before {
		t.Errorf("a patch that the index refused left %s", after)
	}
}
