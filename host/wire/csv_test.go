package wire_test

import (
	"strings"
	"testing"
	"time"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

func TestCSVTables(t *testing.T) {
	t.Parallel()
	type row struct {
		ID   string    `json:"id,omitempty"`
		Tags []string  `json:"tags"`
		Day  *day      `json:"day"`
		At   time.Time `json:"at"`
		base
	}
	type page struct {
		Items []row   `json:"items"`
		Total int     `json:"totalCount"`
		Note  *string `json:"note"`
	}
	at := time.Date(2026, 7, 11, 0, 0, 0, 0, time.UTC)
	const head = "Id,Tags,Day,At,Page,SortField\r\n"
	tests := []struct {
		name string
		v    any
		want string
	}{
		{
			"list reply", &page{Items: []row{{ID: "a", At: at}, {Day: &day{Color: "Red"}, Tags: []string{"x,y", "z"}, At: at, base: base{2, "id"}}}},
			head + "a,,,2026-07-11,0,\r\n,\"[\"\"x,y\"\",z]\",\"{offset:0,color:Red}\",2026-07-11,2,id\r\n",
		},
		{"empty list reply", &page{Items: []row{}}, head},
		{"list reply without a list", &page{}, head},
		{"list", []*row{{ID: "a", At: at}, nil, {ID: "b", At: at}}, head + "a,,,2026-07-11,0,\r\n,,,,,\r\nb,,,2026-07-11,0,\r\n"},
		{"empty list of objects", []row{}, head},
		{"one object", &row{ID: "a", Tags: []string{}, At: at}, head + "a,\"[]\",,2026-07-11,0,\r\n"},
		{"list that is not the first member", &struct {
			Name  string `json:"name"`
			Items []day  `json:"items"`
		}{"a", []day{{1, "Red"}}}, "Name,Items\r\na,\"[{offset:1,color:Red}]\"\r\n"},
		{"two lists", &struct {
			Items []day `json:"items"`
			More  []day `json:"more"`
		}{[]day{{1, "Red"}}, nil}, "Items,More\r\n\"[{offset:1,color:Red}]\",\r\n"},
		{"list and status", &struct {
			Items  []day    `json:"items"`
			Status *failure `json:"responseStatus"`
		}{[]day{{1, "Red"}}, nil}, "Offset,Color\r\n1,Red\r\n"},
		{"list of texts first", &struct {
			Items []string `json:"items"`
		}{[]string{"a"}}, "Items\r\n\"[a]\"\r\n"},
		{"failure", &failure{}, "ResponseStatus\r\n\"{errorCode:\"\"\"\",message:\"\"\"\"}\"\r\n"},
		{"list of texts", []string{"a,b", "", "=1"}, "\"a,b\"\r\n\r\n'=1\r\n"},
		{"map", map[string]any{"b": "x", "a": int64(1), "=c": []any{int64(1), "1"}}, "'=c,a,b\r\n\"[1,\"\"1\"\"]\",1,x\r\n"},
		{"text", new("a"), "a\r\n"},
		{"number", new(5), "5\r\n"},
		{"null", nil, ""},
		{"truth and numbers", &struct {
			A bool    `json:"a"`
			B float64 `json:"b"`
			C *int    `json:"c"`
		}{true, -1e21, nil}, "A,B,C\r\nTrue,-1E+21,\r\n"},
		{"list reply of documents", &struct {
			Items []doc[day] `json:"items"`
		}{[]doc[day]{{[]byte(`{"color":"Red","zz":1,"offset":2}`)}, {}}}, "Offset,Color\r\n2,Red\r\n,\r\n"},
	}
	for _, test := range tests {
		if got := appended(t, wire.CSV, test.v, wire.Options{}); got != test.want {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

func TestCSVCells(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"plain":        "plain",
		" a ":          " a ",
		"a,b":          `"a,b"`,
		`a"b`:          `"a""b"`,
		"a\nb":         "\"a\nb\"",
		"a\r\nb":       "\"a\r\nb\"",
		"[a":           `"[a"`,
		"{a":           `"{a"`,
		"a[":           "a[",
		"=1+1":         "'=1+1",
		"=A1,B1":       `"'=A1,B1"`,
		"+1+1":         "'+1+1",
		"-1+1":         "'-1+1",
		"@SUM(A1)":     "'@SUM(A1)",
		"\tx":          "'\tx",
		"\r=1":         "\"'\r=1\"",
		"-":            "'-",
		"-5":           "-5",
		"+15551234567": "+15551234567",
		"-1.5E+10":     "-1.5E+10",
		"-5 ":          "'-5 ",
		"'a":           "'a",
		"'":            "'",
		"'=1":          "''=1",
		"''-5":         "'''-5",
		"a=1":          "a=1",
		"é😀":           "é😀",
		"null":         "null",
	} {
		body := "Text,Ref,List\r\n" + want + ",,\r\n"
		if got := appended(t, wire.CSV, &texts{Text: text}, wire.Options{}); got != body {
			t.Errorf("%q is written as %q, want %q", text, got, body)
		}
		var read texts
		if err := wire.CSV.Decode([]byte(body), &read); err != nil || read.Text != text {
			t.Errorf("%q is read as %q (%v), want %q", body, read.Text, err, text)
		}
	}
}

func TestDecodeCSV(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       every
	}{
		{"nothing", "", every{}},
		{"white space", "\r\n \r\n", every{}},
		{"names only", "Text,Count\r\n", every{}},
		{"byte order mark", "\ufeffText\r\na\r\n", every{Text: "a"}},
		{"no line end", "Text,Count\na,5", every{Text: "a", Count: 5}},
		{"carriage returns", "Text,Count\ra,5\r", every{Text: "a", Count: 5}},
		{"blank lines", "\n\nText\n\na\n\n", every{Text: "a"}},
		{"any case of names", "TEXT, mayint \n a ,1", every{Text: " a ", MayInt: new(1)}},
		{"unknown columns", "zz,Text\n{[,a", every{Text: "a"}},
		{"empty cells", "Text,Ref,Count,Words\na,,,\n", every{Text: "a"}},
		{"empty last cell", "Text,Ref\na,", every{Text: "a"}},
		{"quoted names", "\"Text\",\"Ref\"\n\"a\",\"b,\"\"c\"\"\r\n d\"", every{Text: "a", Ref: new("b,\"c\"\r\n d")}},
		{"quotes inside a bare cell", "Text\na\"b", every{Text: `a"b`}},
		{
			"scalars", "Flag,Count,Ratio,At,Color,Blob\nTrue, 5 ,-.5,2026-07-11,geekblue,AQI=",
			every{Flag: true, Count: 5, Ratio: -0.5, At: time.Date(2026, 7, 11, 0, 0, 0, 0, time.UTC), Color: "GeekBlue", Blob: []byte{1, 2}},
		},
		{
			"lists", "Words,Numbers,Colors,Grid\n\"a,\"\"b,c\"\"\",\"[1,2]\",[],\"[[1],[2,3]]\"",
			every{Words: []string{"a", "b,c"}, Numbers: []int{1, 2}, Colors: []color{}, Grid: [][]int{{1}, {2, 3}}},
		},
		{
			"objects", "Rule,Meta,Data\n\"{id:a,byDay:[{offset:1}]}\",{a:b},\"{k:{numberValue:1.50,x:\"\"5\"\"}}\"",
			every{Rule: &rule{ID: "a", ByDay: []day{{Offset: 1}}}, Meta: map[string]string{"a": "b"}, Data: raw(`{"k":{"numberValue":1.50,"x":"5"}}`)},
		},
		{"backslashes are text", `Words` + "\n" + `"[""\n,"",c]"`, every{Words: []string{`\n,`, "c"}}},
		{"any", "Any\n5", every{Any: int64(5)}},
		{"last column wins", "Text,TEXT\na,b", every{Text: "b"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got every
			if err := wire.CSV.Decode([]byte(test.text), &got); err != nil {
				t.Fatal(err)
			}
			same(t, got, test.want)
		})
	}
	var into map[string]string
	if err := wire.CSV.Decode([]byte("a,B\n1,x"), &into); err != nil || into["a"] != "1" || into["B"] != "x" {
		t.Errorf("a map is read as %v (%v)", into, err)
	}
}

func TestCSVRefusals(t *testing.T) {
	t.Parallel()
	checkRefusals(t, wire.CSV, []refusal{
		{text: "Text\na\nb\n", message: "The body has more than one row of values; batches are sent as JSON"},
		{text: "Text,Ref\na\n", message: "The body has 1 values below 2 names"},
		{text: "Text\na,b\n", message: "The body has 2 values below 1 names"},
		{text: "Text\n\"a", message: "The body is not valid CSV at byte 7: it ends inside quotes"},
		{text: "Text\n\"a\"b", message: "The body is not valid CSV at byte 8: a comma or a new line is expected behind quotes"},
		{text: "Text\n\xff", message: "The body is not valid CSV at byte 5: it is not UTF-8 text"},
		{text: "x" + strings.Repeat(",", 5000), message: "The body has more than 4096 columns"},
		{text: "Count,Rule,Data,Words\nx,y,{a:b},[a", fields: []string{"count: 'x' is not a whole number", "rule: 'y' is not an object", "data.a: 'b' is not an object", "words: '[a' is not a list"}},
		{text: "Grid\n" + nested(5000, "[", "", "]"), code: fault.Depth, fields: []string{"grid: 'grid' is nested more than 64 levels deep"}},
	})
	if err := wire.CSV.Decode([]byte("A\n1"), new([]day)); !fault.Is(err, fault.Serialization) {
		t.Errorf("a list is read: %v", err)
	}
}
