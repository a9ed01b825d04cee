package wire_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"evovoice/host/wire"
)

func maybe[T any](g *rapid.Generator[T]) *rapid.Generator[*T] { return rapid.Ptr(g, true) }

// listOf gives nil, empty and filled lists.
func listOf[T any](g *rapid.Generator[T]) *rapid.Generator[[]T] {
	return rapid.OneOf(rapid.Just([]T(nil)), rapid.SliceOfN(g, 0, 3))
}

func mapOf[T any](g *rapid.Generator[T]) *rapid.Generator[map[string]T] {
	return rapid.OneOf(rapid.Just(map[string]T(nil)), rapid.MapOfN(rapid.String(), g, 0, 3))
}

var (
	anyColor  = rapid.SampledFrom([]color{"Red", "GeekBlue", "Green"})
	anyInt    = rapid.IntRange(math.MinInt32, math.MaxInt32)
	anyNumber = rapid.OneOf(rapid.Float64(), rapid.Map(rapid.IntRange(-20, 20), func(n int) float64 { return math.Pow10(n) }))
	// anyTime keeps to what seven digits of a second can hold.
	anyTime = rapid.Map(rapid.Int64Range(-62135596800, 253402300799), func(s int64) time.Time {
		return time.Unix(s, s&0x7fffff*100).UTC()
	})
	anyDay  = rapid.Custom(func(t *rapid.T) day { return day{anyInt.Draw(t, "offset"), anyColor.Draw(t, "color")} })
	anyRule = rapid.Custom(func(t *rapid.T) rule {
		return rule{rapid.String().Draw(t, "id"), listOf(anyDay).Draw(t, "byDay"), maybe(anyNumber).Draw(t, "price")}
	})
	anyDocument = rapid.Custom(func(t *rapid.T) doc[fields] {
		if rapid.Bool().Draw(t, "null") {
			return doc[fields]{}
		}
		return raw(drawFields(t, 3).kept())
	})
)

// drawTree gives a map whose values are set in one way each.
func drawTree(t *rapid.T, depth int) fields {
	tree := fields{}
	for range rapid.IntRange(0, 2).Draw(t, "size") {
		v := &value{StringValue: maybe(rapid.String()).Draw(t, "text"), NumberValue: maybe(anyNumber).Draw(t, "number"), BoolValue: maybe(rapid.Bool()).Draw(t, "truth")}
		if depth > 0 && rapid.Bool().Draw(t, "deeper") {
			v.StructValue, v.ListValue = drawTree(t, depth-1), []fields{nil, drawTree(t, depth-1)}
		}
		tree[rapid.String().Draw(t, "key")] = v
	}
	return tree
}

func drawEvery(t *rapid.T) every {
	return every{
		Name: rapid.String().Draw(t, "name"), Text: rapid.String().Draw(t, "text"), Ref: maybe(rapid.String()).Draw(t, "ref"),
		Flag: rapid.Bool().Draw(t, "flag"), MayFlag: maybe(rapid.Bool()).Draw(t, "mayFlag"),
		Count: anyInt.Draw(t, "count"), MayInt: maybe(anyInt).Draw(t, "mayInt"), Small: rapid.Int32().Draw(t, "small"), Big: rapid.Int64().Draw(t, "big"),
		Ratio: anyNumber.Draw(t, "ratio"), MayNum: maybe(anyNumber).Draw(t, "mayNum"),
		At: anyTime.Draw(t, "at"), MayAt: maybe(anyTime).Draw(t, "mayAt"),
		Blob:  rapid.OneOf(rapid.Just([]byte(nil)), rapid.SliceOfN(rapid.Byte(), 1, 5)).Draw(t, "blob"),
		Color: anyColor.Draw(t, "color"), MayCol: maybe(anyColor).Draw(t, "mayColor"),
		Words: listOf(rapid.String()).Draw(t, "words"), Numbers: listOf(anyInt).Draw(t, "numbers"), Flags: listOf(rapid.Bool()).Draw(t, "flags"), Colors: listOf(anyColor).Draw(t, "colors"),
		Rules: listOf(anyRule).Draw(t, "rules"), MayList: listOf(maybe(anyRule)).Draw(t, "mayList"), Grid: listOf(listOf(anyInt)).Draw(t, "grid"),
		Rule: maybe(anyRule).Draw(t, "rule"), Inline: anyDay.Draw(t, "inline"),
		Meta: mapOf(rapid.String()).Draw(t, "meta"), Tree: drawTree(t, 3),
		Data: anyDocument.Draw(t, "data"), Docs: listOf(anyDocument).Draw(t, "docs"),
		Any:  rapid.OneOf(rapid.Just(any(nil)), rapid.Just(any("x")), rapid.Just(any(int64(5))), rapid.Just(any([]any{true, nil, map[string]any{"a": 0.5}}))).Draw(t, "any"),
		base: base{anyInt.Draw(t, "page"), rapid.String().Draw(t, "field")},
	}
}

func TestLawDecodingTakesEncodingBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawEvery(t)
		text, err := wire.AppendJSON(nil, &want)
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid(text) {
			t.Fatalf("no JSON: %s", text)
		}
		var got every
		if err := wire.DecodeJSON(text, &got); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		same(t, got, want)
		again, err := wire.AppendJSON(nil, got)
		if err != nil || string(again) != string(text) {
			t.Fatalf("written again (%v):\n%s\n%s", err, again, text)
		}
	})
}

// Both sides read what the other one writes.
func TestLawEncodingJSONAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawEvery(t)
		text, err := json.Marshal(&want)
		if err != nil {
			t.Fatal(err)
		}
		var got every
		if err := wire.DecodeJSON(text, &got); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if text, err = wire.AppendJSON(nil, &want); err != nil {
			t.Fatal(err)
		}
		var theirs, ours every
		if err := json.Unmarshal(text, &theirs); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if err := wire.DecodeJSON(text, &ours); err != nil {
			t.Fatal(err)
		}
		theirs.Any, ours.Any = nil, nil // encoding/json has floats only
		same(t, ours, theirs)
	})
}

// node is JSON as it could be sent: numbers and texts in any spelling, members
// in any order and more than once.
type node struct {
	text    string // a scalar as spelled
	begin   byte   // or { or [
	members []member
}

type member struct {
	key, spelled string
	node         *node
}

// sent spells the node with white space where s gives some.
func (n *node) sent(space func() string) string {
	if n.begin == 0 {
		return n.text
	}
	var b strings.Builder
	b.WriteByte(n.begin)
	for i, m := range n.members {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(space())
		if n.begin == '{' {
			b.WriteString(m.spelled + space() + ":" + space())
		}
		b.WriteString(m.node.sent(space) + space())
	}
	if len(n.members) == 0 {
		b.WriteString(space())
	}
	b.WriteByte(n.begin + 2) // the end marks follow at this distance
	return b.String()
}

// kept spells the node as a document must keep it.
func (n *node) kept() string {
	last := map[string]int{}
	for i, m := range n.members {
		last[m.key] = i
	}
	once := node{text: n.text, begin: n.begin}
	for i, m := range n.members {
		if n.begin == '[' || last[m.key] == i {
			once.members = append(once.members, member{m.key, m.spelled, &node{text: m.node.kept()}})
		}
	}
	return once.sent(func() string { return "" })
}

var (
	spelledNumber = rapid.StringMatching(`-?(0|[1-9][0-9]{0,18})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?`)
	spelledText   = rapid.OneOf(
		rapid.SampledFrom([]string{`"\u00e9\/"`, `"\ud83d\ude00"`, `" "`, `"\\\""`, "\"\u2028\u007f\"", `"{[,:]}"`}),
		rapid.Map(rapid.String(), func(s string) string { text, _ := json.Marshal(s); return string(text) }),
	)
	spelledTruth = rapid.SampledFrom([]string{`true`, `false`, `"yes"`, `"F"`, `1`, `"0"`, `""`})
)

func drawKey(t *rapid.T) (key, spelled string) {
	pair := rapid.SampledFrom([][2]string{{"a", `"a"`}, {"a", `"\u0061"`}, {"b", `"b"`}, {"", `""`}, {"é", `"é"`}, {"é", `"\u00E9"`}, {"A", `"A"`}, {"/", `"\/"`}, {"x y", `"x y"`}}).Draw(t, "key")
	return pair[0], pair[1]
}

func drawFields(t *rapid.T, depth int) *node {
	n := &node{begin: '{'}
	for range rapid.IntRange(0, 3).Draw(t, "size") {
		key, spelled := drawKey(t)
		n.members = append(n.members, member{key, spelled, drawOr(t, depth, drawValue)})
	}
	return n
}

// drawOr gives null now and then.
func drawOr(t *rapid.T, depth int, draw func(*rapid.T, int) *node) *node {
	if depth == 0 || rapid.IntRange(0, 5).Draw(t, "null") == 0 {
		return &node{text: "null"}
	}
	return draw(t, depth-1)
}

func drawValue(t *rapid.T, depth int) *node {
	n := &node{begin: '{'}
	for range rapid.IntRange(0, 4).Draw(t, "members") {
		name := rapid.SampledFrom([]string{"boolValue", "STRINGVALUE", "stringValue", "numberValue", "listValue", "structvalue", "zz"}).Draw(t, "name")
		var below *node
		switch strings.ToLower(name) {
		case "boolvalue":
			below = &node{text: spelledTruth.Draw(t, "truth")}
		case "stringvalue":
			below = &node{text: rapid.OneOf(spelledText, spelledNumber, rapid.Just("true")).Draw(t, "text")}
		case "numbervalue":
			below = &node{text: rapid.OneOf(spelledNumber, rapid.Just(`"1.5"`), rapid.Just(`" 007 "`)).Draw(t, "number")}
		case "listvalue":
			below = &node{begin: '['}
			for range rapid.IntRange(0, 2).Draw(t, "elements") {
				below.members = append(below.members, member{node: drawOr(t, depth, drawFields)})
			}
		case "structvalue":
			below = drawOr(t, depth, drawFields)
		default:
			below = drawUnknown(t, depth)
		}
		n.members = append(n.members, member{name, `"` + name + `"`, below})
	}
	return n
}

func drawUnknown(t *rapid.T, depth int) *node {
	kind := rapid.IntRange(0, 3).Draw(t, "kind")
	if depth == 0 || kind == 0 {
		return &node{text: rapid.OneOf(spelledText, spelledNumber, rapid.SampledFrom([]string{"true", "false", "null", "1e999"})).Draw(t, "scalar")}
	}
	n := &node{begin: "{["[kind%2]}
	for range rapid.IntRange(0, 3).Draw(t, "size") {
		key, spelled := drawKey(t)
		n.members = append(n.members, member{key, spelled, drawUnknown(t, depth-1)})
	}
	return n
}

func TestLawDocumentsComeBackAsSent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := drawFields(t, 6)
		blanks := rapid.SampledFrom([]string{"", "", " ", "\n\t", "\r\n  "})
		sent := tree.sent(func() string { return blanks.Draw(t, "space") })
		var got every
		if err := wire.DecodeJSON([]byte(fmt.Sprintf(`{"data":%s,"text":"after"}`, sent)), &got); err != nil {
			t.Fatalf("%v\n%s", err, sent)
		}
		if string(got.Data.raw) != tree.kept() || got.Text != "after" {
			t.Fatalf("kept\n%s\nof\n%s\nwant\n%s", got.Data.raw, sent, tree.kept())
		}
		out, err := wire.AppendJSON(nil, &got)
		if err != nil || !strings.Contains(string(out), `"data":`+tree.kept()+`,`) {
			t.Fatalf("written (%v) %s", err, out)
		}
	})
}

// Any text in the place of a value is read, refused or skipped, never worse.
func TestLawDecodingNeverPanics(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"{", "}", "[", "]", ",", ":", `"`, `\`, `\u`, `\ud83d`, "null", "true", "1", "-", "1e5", ".", " ", "a", `"data"`, `"tree"`, `"listValue":`, `"numbers":`, `"rules":[{`, "\x00", "é", "\xff"})
	names := rapid.SampledFrom([]string{"name", "count", "ratio", "flag", "at", "blob", "color", "words", "grid", "rules", "meta", "tree", "data", "plan", "docs", "any", "zz"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 0, 12).Draw(t, "text"), "")
		name := names.Draw(t, "name")
		checkDecode(t, []byte(text))
		checkDecode(t, []byte(`{"`+name+`":`+text+`}`))
		checkSetText(t, name, text)
	})
}
