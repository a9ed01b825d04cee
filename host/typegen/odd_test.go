package typegen_test

import (
	"reflect"
	"time"

	"evovoice/api"
	"evovoice/host/typegen"
)

// The operations below hold what tends to break a listing: members and names
// that are words of a language, names that listings use themselves, and types
// nested in each other.

type (
	oddWords struct {
		Class       string `json:"class" doc:"A \"class\" of C:\\new */ \"\"\" y #{x} ${y} $z"`
		From        *int   `json:"from"`
		Type        string `json:"type"`
		Default     *bool  `json:"default"`
		Self        string `json:"self"`
		This        string `json:"this"`
		Init        string `json:"init"`
		Function    string `json:"function"`
		In          string `json:"in"`
		Is          string `json:"is"`
		Def         string `json:"def"`
		Var         string `json:"var"`
		Val         string `json:"val"`
		Match       string `json:"match"`
		None        string `json:"None"`
		Lambda      string `json:"lambda"`
		Package     string `json:"package"`
		Operator    string `json:"operator"`
		Field       string `json:"field"`
		Config      string `json:"config"`
		Datetime    string `json:"datetime"`
		Str         string `json:"str"`
		Schema      string `json:"schema"`
		ToJSON      string `json:"toJson"`
		Context     string `json:"context"`
		HashCode    int    `json:"hashCode"`
		GenericArgs string `json:"genericArgs"`
		FromMap     string `json:"fromMap"`
		Encode      string `json:"encode"`
		Container   string `json:"container"`
		IsBYOA      bool   `json:"isBYOA"`
		MediaURL0   string `json:"mediaUrl0"`
		SnakeCase   string `json:"snake_case"`
		Dashed      string `json:"x-dashed"`
		Odd         odd    `json:"odd"`
	}
	odd     string
	oddBase struct {
		Moment  time.Time   `json:"moment" doc:"When it was"`
		Picture []byte      `json:"picture"`
		Tables  oddTables   `json:"tables"`
		Further []oddTables `json:"further"`
	}
	oddTables map[string]*oddWords
	oddNested struct {
		Lists   [][]int              `json:"lists"`
		Maps    map[string][]odd     `json:"maps"`
		Moments map[string]time.Time `json:"moments"`
		Anys    []any                `json:"anys"`
		Page    *oddPage[oddWords]   `json:"page"`
		Pages   []oddPage[oddNested] `json:"pages"`
		Rate    *float64             `json:"rate"`
		Long    int64                `json:"long"`
		Files   [][]byte             `json:"files"`
		oddBase
	}
	oddPage[T any] struct {
		_      [0]T
		Items  []T          `json:"items"`
		First  *T           `json:"first"`
		Named  map[string]T `json:"named"`
		Counts []int        `json:"counts"`
	}
	oddRequest struct {
		Default odd `json:"default" required:"true" in:"path"`
		oddNested
	}
	listOdd struct {
		Filter string `json:"filter"`
		api.ListRequest[oddWords]
	}
	getOddPage  struct{}
	getOddPages struct{ oddBase }
	getOddLists struct{}
	getOddFiles struct{}
	getOddLong  struct{}
	getOddAny   struct{}
)

func (odd) Members() []string {
	return []string{
		"None", "class", "default", "values", "name", "index", "Self", "Type", "init", "iOS", "Unused_1", "String",
	}
}

func oddOperations() []typegen.Operation {
	several := sampleOf[oddRequest](`Does "odd" things */ """ y #{x}`, reflect.TypeFor[oddNested](), "", "/odd/{default}")
	several.Routes = append(several.Routes, typegen.Route{Verbs: []string{"GET", "POST"}, Path: "/odd"})
	return append(samples(),
		several,
		sampleOf[listOdd]("Lists", reflect.TypeFor[api.ListResponse[oddWords]](), "GET", "/odd/list"),
		sampleOf[getOddPage]("", reflect.TypeFor[oddPage[oddNested]](), "GET", "/odd/page"),
		sampleOf[getOddPages]("", reflect.TypeFor[[]oddPage[oddWords]](), "GET", "/odd/pages"),
		sampleOf[getOddLists]("", reflect.TypeFor[map[string][]oddWords](), "GET", "/odd/lists"),
		sampleOf[getOddFiles]("", reflect.TypeFor[[][]byte](), "GET", "/odd/files"),
		sampleOf[getOddLong]("", reflect.TypeFor[int64](), "GET", "/odd/long"),
		sampleOf[getOddAny]("", reflect.TypeFor[[]any](), "POST", "/odd/any"),
	)
}
