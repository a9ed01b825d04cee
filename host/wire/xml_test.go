package wire_test

import (
	"strings"
	"testing"
	"time"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

const (
	xmlHead = `<?xml version="1.0" encoding="utf-8"?>`
	xmlns   = ` xmlns="http://schemas.servicestack.net/types" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`
	nilled  = ` i:nil="true"/>`
	scalars = ` xmlns:x="http://www.w3.org/2001/XMLSchema"`
)

// pageOf and derived have what XML shows of types: arguments and a base.
type (
	pageOf[T any] struct {
		Items []T `json:"items"`
		Total int `json:"total"`
	}
	derived struct {
		Zed   int `json:"zed"`
		Alpha int `json:"alpha"`
		base
	}
)

func TestXMLValues(t *testing.T) {
	t.Parallel()
	type Sub struct {
		A any `json:"a"`
	}
	tests := []struct {
		name, want string
		v          any
	}{
		{"base members first, by name", `<Derived` + xmlns + `><Page>0</Page><SortField` + nilled + `<Alpha>2</Alpha><Zed>1</Zed></Derived>`, &derived{Zed: 1, Alpha: 2}},
		{"generic", `<PageOfOfDay` + xmlns + `><Items><Day><Color>Red</Color><Offset>1</Offset></Day></Items><Total>0</Total></PageOfOfDay>`, &pageOf[day]{Items: []day{{1, "Red"}}}},
		{"empty list", `<PageOfOfDay` + xmlns + `><Items/><Total>0</Total></PageOfOfDay>`, &pageOf[day]{Items: []day{}}},
		{"no list", `<PageOfOfDay` + xmlns + `><Items` + nilled + `<Total>0</Total></PageOfOfDay>`, &pageOf[day]{}},
		{"list", `<ArrayOfDay` + xmlns + `><Day><Color>Red</Color><Offset>0</Offset></Day><Day` + nilled + `</ArrayOfDay>`, []*day{{}, nil}},
		{"list of numbers", `<ArrayOfint` + xmlns + `><int>1</int></ArrayOfint>`, []int{1}},
		{"list of texts", `<ArrayOfstring` + xmlns + `><string>a</string><string/></ArrayOfstring>`, []string{"a", ""}},
		{"list of lists", `<ArrayOfArrayOflong` + xmlns + `><ArrayOflong><long>1</long></ArrayOflong></ArrayOfArrayOflong>`, [][]int64{{1}}},
		{"other lists", `<ArrayOfboolean` + xmlns + `><boolean>true</boolean></ArrayOfboolean>`, []bool{true}},
		{"list of enumerations", `<ArrayOfColor` + xmlns + `><Color>Red</Color></ArrayOfColor>`, []color{""}},
		{"list of numbers with a point", `<ArrayOfdouble` + xmlns + `><double>1E+21</double></ArrayOfdouble>`, []float64{1e21}},
		{
			"list of times", `<ArrayOfdateTime` + xmlns + `><dateTime>2026-07-11T08:47:11.5Z</dateTime><dateTime>2026-07-11T00:00:00Z</dateTime></ArrayOfdateTime>`,
			[]time.Time{time.Date(2026, 7, 11, 8, 47, 11, 5e8, time.UTC), time.Date(2026, 7, 11, 0, 0, 0, 0, time.UTC)},
		},
		{"list of bytes", `<ArrayOfbase64Binary` + xmlns + `><base64Binary>AQI=</base64Binary></ArrayOfbase64Binary>`, [][]byte{{1, 2}}},
		{"map", `<ArrayOfKeyValueOfstringint` + xmlns + `><KeyValueOfstringint><Key>&lt;</Key><Value>1</Value></KeyValueOfstringint></ArrayOfKeyValueOfstringint>`, map[string]int{"<": 1}},
		{"map with a name", `<ArrayOfFields` + xmlns + `><Fields><KeyValueOfstringValue><Key>a</Key><Value` + nilled + `</KeyValueOfstringValue></Fields></ArrayOfFields>`, []fields{{"a": nil}}},
		{"text", `<string` + xmlns + `>a &amp; b &lt;c&gt; "d" 'e'&#xD;` + "\n\té😀\ufffd\ufffd" + `</string>`, new("a & b <c> \"d\" 'e'\r\n\té😀\x00\uffff")},
		{"null", `<anyType` + xmlns + nilled, nil},
		{"failure", `<ErrorResponse` + xmlns + `><ResponseStatus><ErrorCode>x</ErrorCode><Errors` + nilled + `<Message></Message></ResponseStatus></ErrorResponse>`, func() any { f := &failure{}; f.ResponseStatus.ErrorCode = "x"; return f }()},
		{"undescribed text", `<Sub` + xmlns + `><A i:type="x:string"` + scalars + `>5</A></Sub>`, &Sub{"5"}},
		{"undescribed numbers", `<Sub` + xmlns + `><A i:type="ArrayOfanyType"><anyType i:type="x:long"` + scalars + `>5</anyType><anyType i:type="x:double"` + scalars + `>0.5</anyType></A></Sub>`, &Sub{[]any{int64(5), 0.5}}},
		{"undescribed truth", `<Sub` + xmlns + `><A i:type="x:boolean"` + scalars + `>true</A></Sub>`, &Sub{true}},
		{"undescribed object", `<Sub` + xmlns + `><A i:type="ArrayOfKeyValueOfstringanyType"><KeyValueOfstringanyType><Key>k</Key><Value` + nilled + `</KeyValueOfstringanyType></A></Sub>`, &Sub{map[string]any{"k": nil}}},
		{
			"document", `<ArrayOfDay` + xmlns + `><Day><Color>Green</Color><Offset>1</Offset><zz i:type="x:string"` + scalars + `>&lt;</zz><_x0061__x0020_b i:nil="true"/></Day></ArrayOfDay>`,
			[]doc[day]{{[]byte(`{"zz":"<","OFFSET":1,"color":"Green","a b":null}`)}},
		},
	}
	for _, test := range tests {
		test.want = strings.ReplaceAll(test.want, "<Message></Message>", "<Message/>")
		test.want = strings.ReplaceAll(test.want, "_x0061_", "a")
		if got := appended(t, wire.XML, test.v, wire.Options{}); got != xmlHead+test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, xmlHead+test.want)
		}
	}
}

func TestDecodeXML(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       every
	}{
		{"nothing", "", every{}},
		{"white space", " \r\n", every{}},
		{"empty", "<Every/>", every{}},
		{"byte order mark", "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Every><Text>a</Text></Every>\n<!-- end -->\n", every{Text: "a"}},
		{"nil root", `<x nil="true"><Text>a</Text></x>`, every{}},
		{"any root", "<x><Text>a</Text></x>", every{Text: "a"}},
		{"any case of names", "<x><TEXT>a</TEXT><mayInt>1</mayInt></x>", every{Text: "a", MayInt: new(1)}},
		{"any namespace", `<a:x xmlns:a="urn:a" xmlns="urn:b"><a:Text>a</a:Text><Count a:zz="5">3</Count></a:x>`, every{Text: "a", Count: 3}},
		{"any order", "<x><Ratio>.5</Ratio><Name>a</Name></x>", every{Name: "a", Ratio: 0.5}},
		{"unknown members", "<x><Zz a='1'><b>c</b></Zz><Text>a</Text></x>", every{Text: "a"}},
		{"nil", `<x xmlns:i="urn:i"><Rule i:nil="true"/><MayInt nil="1">7</MayInt><Ref i:nil="false">a</Ref></x>`, every{Ref: new("a")}},
		{"text", "<x><Text> a &lt;&amp;&gt;&quot;&apos;&#65;&#x42; <![CDATA[<b>]]><!-- no -->c\r\n</Text></x>", every{Text: " a <&>\"'AB <b>c\n"}},
		{"carriage return", "<x><Text>a&#xD;&#10;</Text></x>", every{Text: "a\r\n"}},
		{"empty texts", "<x><Text/><Ref></Ref><Count/><MayFlag> </MayFlag></x>", every{Ref: new("")}},
		{
			"scalars", "<x><Flag>true</Flag><MayFlag>0</MayFlag><Count> 5 </Count><At>2026-07-11T10:00:00+02:00</At><Color>2</Color><Blob>AQI=</Blob></x>",
			every{Flag: true, MayFlag: new(false), Count: 5, At: time.Date(2026, 7, 11, 8, 0, 0, 0, time.UTC), Color: "Green", Blob: []byte{1, 2}},
		},
		{
			"lists", "<x><Words> <string>a</string>\n<x>b</x> </Words><Numbers><int>1</int></Numbers><Flags/><Colors>Red,Green</Colors><Grid><a><b>1</b></a><a/></Grid></x>",
			every{Words: []string{"a", "b"}, Numbers: []int{1}, Flags: []bool{}, Colors: []color{"Red", "Green"}, Grid: [][]int{{1}, {}}},
		},
		{"null elements", `<x><MayList><Rule/><Rule nil="true"/></MayList></x>`, every{MayList: []*rule{{}, nil}}},
		{"objects", "<x><Rule><Id>a</Id><ByDay><Day><Offset>1</Offset></Day></ByDay></Rule><Inline/></x>", every{Rule: &rule{ID: "a", ByDay: []day{{Offset: 1}}}}},
		{
			"entries", "<x><Meta><KeyValueOfstringstring><Key>a b</Key><Value>1</Value></KeyValueOfstringstring><keyvalueofX> <key/> <value>2</value> </keyvalueofX></Meta></x>",
			every{Meta: map[string]string{"a b": "1", "": "2"}},
		},
		{"entries by name", "<x><Meta><a>1</a><b_x0020_c>2</b_x0020_c></Meta><Tree/></x>", every{Meta: map[string]string{"a": "1", "b c": "2"}, Tree: fields{}}},
		{"entry without a value", `<x><Tree><KeyValueOfx><Key>a</Key></KeyValueOfx></Tree></x>`, every{Tree: fields{"a": nil}}},
		{
			"document", "<x><Data><KeyValueOfx><Key>k</Key><Value><NumberValue>1.50</NumberValue><BOOLVALUE>yes</BOOLVALUE><_x005F_x>a</_x005F_x></Value></KeyValueOfx></Data></x>",
			every{Data: raw(`{"k":{"numberValue":1.50,"boolValue":true,"_x":"a"}}`)},
		},
		{
			"undescribed", `<x xmlns:i="urn:i"><Any><a>1</a><b i:type="q:int">2</b><c i:type="boolean">false</c><d i:type="long">x</d><e><anyType>1</anyType></e><f/></Any></x>`,
			every{Any: map[string]any{"a": "1", "b": int64(2), "c": false, "d": "x", "e": []any{"1"}, "f": ""}},
		},
		{"last one wins", "<x><Text>a</Text><text>b</text></x>", every{Text: "b"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got every
			if err := wire.XML.Decode([]byte(test.text), &got); err != nil {
				t.Fatal(err)
			}
			same(t, got, test.want)
		})
	}
	var list []day
	if err := wire.XML.Decode([]byte("<x><y><Offset>1</Offset></y></x>"), &list); err != nil || len(list) != 1 || list[0].Offset != 1 {
		t.Errorf("a list is read as %v (%v)", list, err)
	}
}

func TestXMLRefusals(t *testing.T) {
	t.Parallel()
	at := func(line, column, problem string) string {
		return "The body is not valid XML at line " + line + ", column " + column + ": " + problem
	}
	checkRefusals(t, wire.XML, []refusal{
		{text: `<!DOCTYPE x [<!ENTITY a "b">]><x><Text>&a;</Text></x>`, message: at("1", "31", "a document type")},
		{text: `<x><!DOCTYPE y></x>`, message: at("1", "16", "a document type")},
		{text: `<x><Zz nil="true"><!ELEMENT y></Zz></x>`, message: at("1", "31", "a document type")},
		{text: `<?php x?><x/>`, message: at("1", "10", "a processing instruction")},
		{text: `<x><?xml version="1.0"?></x>`, message: at("1", "25", "a processing instruction")},
		{text: `<x/><?a b?>`, message: at("1", "12", "a processing instruction")},
		{text: `<?xml version="1.0" encoding="latin1"?><x/>`, message: at("1", "40", "it is not in UTF-8")},
		{text: `<x><Text>&nbsp;</Text></x>`, message: at("1", "16", "invalid character entity &nbsp;")},
		{text: `<x><Text>&#0;</Text></x>`},
		{text: "<x><Text>\x01</Text></x>"},
		{text: "<x>\xff</x>", message: "The body is not valid XML at byte 3: it is not UTF-8 text"},
		{text: "a", message: at("1", "2", "text outside of elements")},
		{text: "<!-- a -->", message: at("1", "11", "it has no element")},
		{text: "<x/><y/>", message: at("1", "9", "it goes on behind its end")},
		{text: "<x/>a", message: at("1", "6", "text outside of elements")},
		{text: "<x><Text>a</x>", message: at("1", "15", "element <Text> closed by </x>")},
		{text: "<x><Text>", message: at("1", "10", "unexpected EOF")},
		{text: "<x>a<Text/></x>", message: at("1", "16", "text beside elements")},
		{text: "<x><Words>a<b/></Words></x>", message: at("1", "24", "text beside elements")},
		{text: "<x><Meta><KeyValueOfx/></Meta></x>", message: at("1", "24", "an entry without a key")},
		{text: "<x><Meta><KeyValueOfx><Value/></KeyValueOfx></Meta></x>", message: at("1", "31", "an entry that is not a key and a value")},
		{text: "<x><Meta><KeyValueOfx><Key><a/></Key></KeyValueOfx></Meta></x>", message: at("1", "32", "an element inside a key")},
		{text: "<x>a</x>", message: "The body must be elements in XML, but holds 'a'"},
		{
			text:   "<x><Count>a</Count><Rule>b</Rule><Text><a/></Text><Data><k><NumberValue>z</NumberValue></k></Data></x>",
			fields: []string{"count: 'a' is not a whole number", "rule: 'b' is not an object", `text: '{"a":""}' is not a text`, "data.k.numberValue: 'z' is not a number"},
		},
		{text: strings.Repeat("<a>", 5000), code: fault.Depth, fields: []string{"a: 'a' is nested more than 64 levels deep"}},
		{text: nested(70, "<a>", "", "</a>"), code: fault.Depth, fields: []string{"a" + strings.Repeat(".a", 63) + ": 'a" + strings.Repeat(".a", 19) + ".…' is nested more than 64 levels deep"}},
	})
}
