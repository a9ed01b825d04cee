package typegen_test

import (
	"reflect"
	"time"

	"evovoice/host/typegen"
)

// The operations below bear names that compiled languages or their listings
// keep for themselves, names that fall together once they are respelled, and
// types that hold each other.

type (
	String struct {
		Object *Option `json:"object"`
	}
	Option struct {
		Text   *String `json:"text"`
		Next   *Option `json:"next"`
		Date   Date    `json:"date"`
		Record *record `json:"record"`
	}
	Date   string
	record struct {
		List  List             `json:"list"`
		Trees map[string]*tree `json:"trees"`
	}
	List            map[string]*Option
	tree            map[string]tree
	loose[A, B any] struct {
		_ [0]A
		_ [0]B
		T string `json:"t"`
	}
	clashes struct {
		ID           string     `json:"id"`
		Identity     string     `json:"Id"`
		Clashes      *bool      `json:"clashes"`
		ResponseType string     `json:"responseType"`
		TypeName     string     `json:"getTypeName"`
		Method       string     `json:"getMethod"`
		Response     *time.Time `json:"createResponse"`
		First        *Date      `json:"1st"`
		Blank        string     `json:"a b"`
		Line         string     `json:"a_b"`
		Crate        string     `json:"crate"`
		Super        string     `json:"super"`
		End          string     `json:"end"`
		Object       string     `json:"object"`
		Class        string     `json:"class"`
		Finalize     *int64     `json:"finalize"`
		Marker       string     `json:"marker" doc:"Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”" note:"unseen"`
		Low          string     `json:"_"`
		Any          any        `json:"any"`
	}
	Record struct {
		Loose *loose[record, Date] `json:"loose"`
		Base  string               `json:"base" note:"A note\nof \"two\" lines \\u and (* *)"`
		clashes
	}
	getClashes struct {
		clashes
	}
	getMore struct {
		More string `json:"more"`
		getClashes
	}
)

func (Date) Members() []string {
	return []string{"1st", "a b", "a_b", "A_B", "Self", "crate", "end", "class", "String", "Größe"}
}

func reservedOperations() []typegen.Operation {
	return []typegen.Operation{
		sampleOf[clashes]("Ends */ and \\u0041 ${y}\n“so”", reflect.TypeFor[String](), "PUT", `/clashes/{a}\u`),
		sampleOf[getClashes]("", reflect.TypeFor[loose[record, Date]](), "", ""),
		sampleOf[getMore]("", reflect.TypeFor[[]Record](), "GET", "/more"),
		sampleOf[Record]("Records", nil, "POST", "/record"),
	}
}
