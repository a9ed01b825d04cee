package wire_test

import (
	"sync"
	"testing"

	"evovoice/host/wire"
)

// Types are first met by several callers at once.
func TestFirstUseByManyAtOnce(t *testing.T) {
	type leaf struct {
		Color color `json:"color"`
	}
	type node struct {
		Name  string      `json:"name,omitempty"`
		Below *node       `json:"below"`
		Leafs []leaf      `json:"leafs"`
		Doc   doc[[]leaf] `json:"doc"`
	}
	const text = `{"name":"a","below":{"leafs":[{"color":"Green"}]},"doc":[{"color":"Red"}]}`
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			var got node
			if err := wire.DecodeJSON([]byte(text), &got); err != nil {
				t.Error(err)
			}
			if _, err := wire.SetText(&got, "leafs", []string{"{color:green}"}); err != nil {
				t.Error(err)
			}
			out, err := wire.AppendJSON(nil, &got)
			want := `{"name":"a","below":{"leafs":[{"color":"Green"}]},"leafs":[{"color":"Green"}],"doc":[{"color":"Red"}]}`
			if err != nil || string(out) != want {
				t.Errorf("written (%v) %s", err, out)
			}
		})
	}
	all.Wait()
}

// A call leaves nothing behind that the next one could see.
func TestCallsAreIndependent(t *testing.T) {
	bad := []string{
		`{"data":{"a":{"structValue":{"b":{"numberValue":"x","zz":[[`,
		`{"data":{"a":1,"a":2,"b":[`,
		`{"rules":[{"byDay":[{"offset":"x"}`,
		`{"any":{"a":[[[`,
	}
	const good = `{"data": {"a":{"x":[1]},"a":{"numberValue":2}},"any":{"a":[1]}}`
	for _, text := range bad {
		for range 10 {
			if err := wire.DecodeJSON([]byte(text), &every{}); err == nil {
				t.Fatal("taken")
			}
			var got every
			if err := wire.DecodeJSON([]byte(good), &got); err != nil {
				t.Fatal(err)
			}
			same(t, got, every{Data: raw(`{"a":{"numberValue":2}}`), Any: map[string]any{"a": []any{int64(1)}}})
		}
	}
}
