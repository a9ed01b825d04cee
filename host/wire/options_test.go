package wire_test

import (
	"strings"
	"testing"
	"time"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// parsed is what jsconfig asks for.
func parsed(t *testing.T, jsconfig string) wire.Options {
	t.Helper()
	o, err := wire.ParseOptions(jsconfig)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestParseOptions(t *testing.T) {
	t.Parallel()
	tests := []struct {
		jsconfig string
		want     wire.Options
	}{
		{"", wire.Options{}},
		{",, ,", wire.Options{}},
		{"edv", wire.Options{NoDefaults: true}},
		{"ExcludeDefaultValues:TRUE", wire.Options{NoDefaults: true}},
		{"edv:0", wire.Options{}},
		{"edv,EDV:False", wire.Options{}},
		{"inv,invid:1", wire.Options{Nulls: true, NullEntries: true}},
		{"IncludeNullValues, IncludeNullValuesInDictionaries", wire.Options{Nulls: true, NullEntries: true}},
		{"ide:false", wire.Options{NoDefaultEnums: true}},
		{"IncludeDefaultEnums", wire.Options{}},
		{"indent", wire.Options{Indent: true}},
		{"pp", wire.Options{Indent: true}},
		{"i:true", wire.Options{Indent: true}},
		{"teai", wire.Options{EnumNumbers: true}},
		{"TreatEnumAsInteger", wire.Options{EnumNumbers: true}},
		{"eccn", wire.Options{}},
		{"eccn:false", wire.Options{Names: wire.NamesPascal}},
		{"EmitCamelCaseNames:0", wire.Options{Names: wire.NamesPascal}},
		{"elun", wire.Options{Names: wire.NamesSnake}},
		{"EmitLowercaseUnderscoreNames:false", wire.Options{}},
		{"elun,eccn", wire.Options{}},
		{"eccn:false,elun:false", wire.Options{Names: wire.NamesPascal}},
		{"elun,elun:false", wire.Options{}},
		{"tc:pascalcase", wire.Options{Names: wire.NamesPascal}},
		{"TextCase:SC", wire.Options{Names: wire.NamesSnake}},
		{"tc:cc", wire.Options{}},
		{"dh:to", wire.Options{Dates: wire.DateTicks}},
		{"dh:TimestampOffset,auo", wire.Options{Dates: wire.DateTicks, UTCOffset: true}},
		{"dh:dcjsc", wire.Options{Dates: wire.DateTicksZone}},
		{"DateHandler:DCJSCompatible,AppendUtcOffset:false", wire.Options{Dates: wire.DateTicksZone}},
		{"dh:ISO8601", wire.Options{Dates: wire.DateISO}},
		{"dh:iso8601do", wire.Options{Dates: wire.DateISODay}},
		{"dh:ISO8601DateOnly", wire.Options{Dates: wire.DateISODay}},
		{"dh:iso8601dt", wire.Options{Dates: wire.DateISOTime}},
		{"dh:iso8601datetime", wire.Options{Dates: wire.DateISOTime}},
		{"dh:rfc1123", wire.Options{Dates: wire.DateRFC1123}},
		{"dh:ut", wire.Options{Dates: wire.DateUnix}},
		{"dh:UnixTime", wire.Options{Dates: wire.DateUnix}},
		{"dh:utm", wire.Options{Dates: wire.DateUnixMS}},
		{"dh: UnixTimeMs ", wire.Options{Dates: wire.DateUnixMS}},
		{"edv,dh:iso8601,eccn:false", wire.Options{NoDefaults: true, Dates: wire.DateISO, Names: wire.NamesPascal}},
		{"iti,eti,sdtc,auu,au,toe,ipf,cotisd,ttpptv,ttpnt,pi", wire.Options{}},
		{"IncludeTypeInfo,ExcludeTypeInfo,SkipDateTimeConversion,AlwaysUseUtc,AssumeUtc,ThrowOnError,IncludePublicFields,ConvertObjectTypesIntoStringDictionary,TryToParsePrimitiveTypeValues,TryToParseNumericType,PreferInterfaces", wire.Options{}},
		{"tsh:df,TimeSpanHandler:standardformat,pc:l,PropertyConvention:Strict", wire.Options{}},
	}
	for _, test := range tests {
		got := parsed(t, test.jsconfig)
		if got != test.want {
			t.Errorf("%q is %+v, want %+v", test.jsconfig, got, test.want)
		}
		if got.IsZero() != (test.want == wire.Options{}) {
			t.Errorf("%q: IsZero is %v", test.jsconfig, got.IsZero())
		}
	}
}

func TestParseOptionsRefusals(t *testing.T) {
	t.Parallel()
	for jsconfig, want := range map[string]string{
		"zz":                              "'zz' is not a key of jsconfig",
		"edv,Foo:1":                       "'Foo' is not a key of jsconfig",
		":true":                           "'' is not a key of jsconfig",
		"edv:maybe":                       "'maybe' is not a value of edv",
		"dh":                              "'' is not a value of dh",
		"dh:iso":                          "'iso' is not a value of dh",
		"TextCase:kebab":                  "'kebab' is not a value of TextCase",
		"tsh:x":                           "'x' is not a value of tsh",
		"auu:x":                           "'x' is not a value of auu",
		strings.Repeat("x", 50):           "'" + strings.Repeat("x", 40) + "…' is not a key of jsconfig",
		"edv:" + "\xff\n" + "a":           "'\ufffd\na' is not a value of edv",
		"edv:a:b":                         "'a:b' is not a value of edv",
		"eccn:" + strings.Repeat("é", 41): "'" + strings.Repeat("é", 40) + "…' is not a value of eccn",
	} {
		o, err := wire.ParseOptions(jsconfig)
		if !fault.Is(err, fault.Serialization) || o != (wire.Options{}) {
			t.Errorf("%q: %+v, error %v", jsconfig, o, err)
			continue
		}
		e := fault.As(err)
		if e.Message != want || len(e.Fields) != 1 || e.Fields[0].Path != "jsconfig" {
			t.Errorf("%q: message %q on %v, want %q", jsconfig, e.Message, e.Fields, want)
		}
	}
}

// varied has what options change.
type varied struct {
	AccountID string           `json:"accountId,omitempty"`
	Ref       *string          `json:"ref"`
	Count     int              `json:"count"`
	MayCount  *int             `json:"mayCount"`
	Flag      bool             `json:"flag"`
	Ratio     float64          `json:"ratio"`
	Kind      color            `json:"kind"`
	MayKind   *color           `json:"mayKind"`
	At        time.Time        `json:"createdAt"`
	MayAt     *time.Time       `json:"mayAt"`
	Words     []string         `json:"words"`
	Tree      map[string]*int  `json:"tree"`
	Data      doc[fields]      `json:"data"`
	Plan      doc[rule]        `json:"plan"`
	When      doc[[]time.Time] `json:"when"`
}

func TestOptions(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 7, 11, 8, 47, 11, 123456700, time.UTC)
	zero := varied{Tree: map[string]*int{"MyKey": nil}}
	full := varied{AccountID: "a", Ref: new(""), Count: 1, MayCount: new(0), Flag: true, Ratio: 0.5, Kind: "Green", MayKind: new(color("Red")), At: at, MayAt: new(at)}
	docs := varied{
		Data: raw(`{"MyKey":{"boolValue":false,"NUMBERVALUE":0,"zzTop":null}}`),
		Plan: doc[rule]{[]byte(`{"byDay":[{"color":"red","offset":0}],"price":null}`)},
		When: doc[[]time.Time]{[]byte(`["2026-07-11T08:47:11Z",null]`)},
	}
	const zeroDate = `"0001-01-01T00:00:00.0000000Z"`
	tests := []struct {
		jsconfig string
		v        *varied
		jsv      bool
		want     string
	}{
		{"", &zero, false, `{"count":0,"flag":false,"ratio":0,"kind":"Red","createdAt":` + zeroDate + `,"tree":{}}`},
		{"edv", &zero, false, `{"kind":"Red","tree":{}}`},
		{"ide:false", &zero, false, `{"count":0,"flag":false,"ratio":0,"createdAt":` + zeroDate + `,"tree":{}}`},
		{"edv,ide:0", &zero, false, `{"tree":{}}`},
		{"edv,ide:0", &full, false, `{"accountId":"a","ref":"","count":1,"mayCount":0,"flag":true,"ratio":0.5,"kind":"Green","mayKind":"Red","createdAt":"2026-07-11T08:47:11.1234567Z","mayAt":"2026-07-11T08:47:11.1234567Z"}`},
		{"edv,inv", &zero, false, `{"accountId":null,"ref":null,"mayCount":null,"kind":"Red","mayKind":null,"mayAt":null,"words":null,"tree":{},"data":null,"plan":null,"when":null}`},
		{"edv,inv", &zero, true, `{accountId:,ref:,mayCount:null,kind:Red,mayKind:null,mayAt:null,words:null,tree:{},data:null,plan:null,when:null}`},
		{"edv,invid", &zero, false, `{"kind":"Red","tree":{"MyKey":null}}`},
		{"edv,invid", &zero, true, `{kind:Red,tree:{MyKey:null}}`},
		{"edv,eccn:false", &zero, false, `{"Kind":"Red","Tree":{}}`},
		{"edv,inv,elun", &zero, false, `{"account_id":null,"ref":null,"may_count":null,"kind":"Red","may_kind":null,"may_at":null,"words":null,"tree":{},"data":null,"plan":null,"when":null}`},
		{"teai", &full, true, `{accountId:a,ref:"",count:1,mayCount:0,flag:True,ratio:0.5,kind:2,mayKind:0,createdAt:2026-07-11T08:47:11.1234567Z,mayAt:2026-07-11T08:47:11.1234567Z}`},
		{"edv,teai", &zero, false, `{"kind":0,"tree":{}}`},
		{"edv,ide:0,pp,invid", &zero, false, "{\n    \"tree\": {\n        \"MyKey\": null\n    }\n}"},
		{"edv,ide:0,pp", &zero, false, "{\n    \"tree\": {}\n}"},
		{"edv,ide:0,pp", &zero, true, "{tree:{}}"},
		{"edv,ide:0,pp", &docs, false, "{\n    \"data\": {\n        \"MyKey\": {\n            \"boolValue\": false,\n            \"NUMBERVALUE\": 0,\n            \"zzTop\": null\n        }\n    },\n    \"plan\": {\n        \"byDay\": [\n            {\n                \"color\": \"red\",\n                \"offset\": 0\n            }\n        ],\n        \"price\": null\n    },\n    \"when\": [\n        \"2026-07-11T08:47:11Z\",\n        null\n    ]\n}"},
		{"edv,ide:0,inv:0,elun,teai,dh:ut", &docs, false, `{"data":{"MyKey":{"bool_value":false,"number_value":0,"zzTop":null}},"plan":{"by_day":[{"color":0,"offset":0}],"price":null},"when":[1783759631,null]}`},
		{"edv,ide:0,eccn:0", &docs, true, `{Data:{MyKey:{BoolValue:False,NumberValue:0,zzTop:null}},Plan:{ByDay:[{Color:red,Offset:0}],Price:null},When:["2026-07-11T08:47:11Z",null]}`},
	}
	for _, test := range tests {
		format := wire.JSON
		if test.jsv {
			format = wire.JSV
		}
		if got := appended(t, format, test.v, parsed(t, test.jsconfig)); got != test.want {
			t.Errorf("%s of %s:\ngot  %s\nwant %s", format.Name, test.jsconfig, got, test.want)
		}
	}
}

func TestNamesInCapitals(t *testing.T) {
	t.Parallel()
	v := &struct {
		Zone  int `json:"Zone"`
		TheID int `json:"theID"`
	}{}
	for jsconfig, want := range map[string]string{
		"eccn":       `{"Zone":0,"theID":0}`,
		"eccn:false": `{"Zone":0,"TheID":0}`,
		"elun":       `{"zone":0,"the_i_d":0}`,
	} {
		if got := appended(t, wire.JSON, v, parsed(t, jsconfig)); got != want {
			t.Errorf("%s: %s, want %s", jsconfig, got, want)
		}
	}
}

func TestDateHandlers(t *testing.T) {
	t.Parallel()
	v := []time.Time{time.Date(2026, 7, 11, 8, 47, 11, 123456700, time.UTC)}
	tests := []struct{ jsconfig, json, jsv string }{
		{"", `"2026-07-11T08:47:11.1234567Z"`, `2026-07-11T08:47:11.1234567Z`},
		{"dh:iso8601", `"2026-07-11T08:47:11.1234567Z"`, `2026-07-11T08:47:11.1234567Z`},
		{"dh:iso8601do", `"2026-07-11"`, `2026-07-11`},
		{"dh:iso8601dt", `"2026-07-11 08:47:11"`, `2026-07-11 08:47:11`},
		{"dh:rfc1123", `"Sat, 11 Jul 2026 08:47:11 GMT"`, `"Sat, 11 Jul 2026 08:47:11 GMT"`},
		{"dh:to", `"\/Date(1783759631123)\/"`, `/Date(1783759631123)/`},
		{"dh:to,auo", `"\/Date(1783759631123+0000)\/"`, `/Date(1783759631123+0000)/`},
		{"dh:dcjsc", `"\/Date(1783759631123)\/"`, `/Date(1783759631123)/`},
		{"dh:ut", `1783759631`, `1783759631`},
		{"dh:utm", `1783759631123`, `1783759631123`},
	}
	for _, test := range tests {
		options := parsed(t, test.jsconfig)
		if got := appended(t, wire.JSON, v, options); got != "["+test.json+"]" {
			t.Errorf("%s: JSON is %s, want [%s]", test.jsconfig, got, test.json)
		}
		if got := appended(t, wire.JSV, v, options); got != "["+test.jsv+"]" {
			t.Errorf("%s: JSV is %s, want [%s]", test.jsconfig, got, test.jsv)
		}
	}
}

// Spellings of names that readers take in any case, and times of all forms but
// three, come back from JSON.
func TestVariationsComeBack(t *testing.T) {
	t.Parallel()
	want := varied{AccountID: "a", Ref: new("r"), MayCount: new(0), Kind: "Green", MayKind: new(color("Red")), At: time.Date(2026, 7, 11, 0, 0, 0, 0, time.UTC)}
	for _, jsconfig := range []string{"pp", "inv", "invid", "edv", "edv,ide:0", "teai", "eccn:false", "dh:to,auo", "dh:dcjsc", "dh:iso8601do"} {
		for _, format := range []*wire.Format{wire.JSON, wire.JSV} {
			var got varied
			text := appended(t, format, &want, parsed(t, jsconfig))
			if err := format.Decode([]byte(text), &got); err != nil {
				t.Errorf("%s: %s is refused: %v", jsconfig, text, err)
				continue
			}
			same(t, got, want)
		}
	}
}
