package schema_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/host/schema"
)

type color string

func (color) Members() []string { return []string{"Red", "Green", "Blue"} }
func (color) Later() []string   { return []string{"Blue"} }

type kept struct{}

func (kept) DocumentType() reflect.Type { return reflect.TypeFor[bag]() }
func (kept) JSON() []byte               { return nil }

type bag map[string]*item

type item struct {
	Next *item `json:"next,omitempty"`
	Bag  bag   `json:"bag"`
}

type base[T any] struct {
	_    [0]T
	Page int `json:"page" note:"from 0"`
}

type replies[T any] struct {
	Items []T `json:"items"`
}

type everything struct {
	Text    string    `json:"text,omitempty" doc:"declared" note:"ours"`
	Exact   *string   `json:"exact"`
	Flag    *bool     `json:"flag,omitempty"`
	Count   int       `json:"count" required:"true"`
	Long    int64     `json:"long"`
	Amount  float64   `json:"amount" later:"true"`
	At      time.Time `json:"at"`
	Raw     []byte    `json:"raw"`
	Color   color     `json:"color"`
	Colors  []color   `json:"colors"`
	Kept    kept      `json:"kept" in:"path"`
	Free    any       `json:"free"`
	Strings map[string]string
	base[item]
}

func TestOf(t *testing.T) {
	t.Parallel()
	type good struct {
		Text   string            `json:"text,omitempty" doc:"declared" note:"ours"`
		Exact  *string           `json:"exact"`
		Flag   *bool             `json:"flag,omitempty"`
		Count  int               `json:"count" required:"true"`
		Long   int64             `json:"long"`
		Amount float64           `json:"amount" later:"true"`
		At     time.Time         `json:"at"`
		Raw    []byte            `json:"raw"`
		Color  color             `json:"color"`
		Colors []color           `json:"colors"`
		Kept   kept              `json:"kept" in:"path"`
		Free   any               `json:"free"`
		Texts  map[string]string `json:"texts"`
		base[item]
	}
	typ := schema.Of(reflect.TypeFor[*good]())
	if typ.Kind != schema.Object || typ.Name != "good" || typ.Base.FullName() != "base<item>" {
		t.Fatalf("%v %s, base %s", typ.Kind, typ.Name, typ.Base.FullName())
	}
	var lines []string
	for _, m := range typ.AllMembers() {
		line := m.Name + " " + m.Type.FullName()
		for mark, on := range map[string]bool{"nullable": m.Nullable} {
			if on {
				line += " " + mark
			}
		}
		for _, mark := range []struct {
			name string
			on   bool
		}{{"omitempty", m.OmitEmpty}, {"document", m.Document}, {"required", m.Required}, {"later", m.Later}, {"path", m.InPath}} {
			if mark.on {
				line += " " + mark.name
			}
		}
		lines = append(lines, line)
	}
	want := []string{
		"text string nullable omitempty", "exact string nullable", "flag bool nullable omitempty", "count int required",
		"long long", "amount double later", "at dateTime", "raw bytes nullable", "color color", "colors List<color> nullable",
		"kept bag nullable document path", "free Object nullable", "texts Map<string,string> nullable", "page int",
	}
	if d := cmp.Diff(want, lines); d != "" {
		t.Error(d)
	}
	if m := typ.Members[0]; m.Description() != "declared" || typ.Base.Members[0].Description() != "from 0" {
		t.Error("a declared description wins over a note, and a note stands alone")
	}
	value := reflect.ValueOf(good{base: base[item]{Page: 7}})
	all := typ.AllMembers()
	if got := value.FieldByIndex(all[len(all)-1].Index).Int(); got != 7 {
		t.Errorf("the way to an inherited member leads to %d", got)
	}
}

func TestTypesThatContainThemselvesAreOneType(t *testing.T) {
	t.Parallel()
	typ := schema.Of(reflect.TypeFor[item]())
	if typ.Members[0].Type != typ || typ.Members[1].Type.Elem != typ {
		t.Error("item is described more than once")
	}
	if schema.Of(reflect.TypeFor[kept]()) != schema.Of(reflect.TypeFor[bag]()) {
		t.Error("a document stands for what it holds")
	}
}

func TestGenericTypesKnowTheirArguments(t *testing.T) {
	t.Parallel()
	if got := schema.Of(reflect.TypeFor[replies[item]]()).FullName(); got != "replies<item>" {
		t.Error(got)
	}
	if got := schema.Of(reflect.TypeFor[color]()); got.EnumMembers[2] != "Blue" || got.EnumLater[0] != "Blue" {
		t.Error(got)
	}
}

func TestOfRefusesWhatHasNoPlaceOnTheWire(t *testing.T) {
	t.Parallel()
	type channel struct {
		C chan int `json:"c"`
	}
	type twoBases struct {
		item
		base[item]
	}
	type twins struct {
		Page string `json:"page"`
		base[item]
	}
	for _, c := range []struct {
		typ  reflect.Type
		want string
	}{
		{reflect.TypeFor[everything](), "has no wire name"},
		{reflect.TypeFor[channel](), "has no place on the wire"},
		{reflect.TypeFor[twoBases](), "two bases"},
		{reflect.TypeFor[twins](), "two members page"},
	} {
		for range 2 { // the second time nothing half described is found
			func() {
				defer func() {
					if p, _ := recover().(string); !strings.Contains(p, c.want) {
						t.Errorf("%s: panic %q, want %q", c.typ, p, c.want)
					}
				}()
				schema.Of(c.typ)
			}()
		}
	}
}
