package transfer_test

import (
	"bufio"
	"bytes"
	"math"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/internal/store/transfer"
)

// TestRowsComeBack reads rows from their texts.
func TestRowsComeBack(t *testing.T) {
	t.Parallel()
	value := rapid.Custom(func(r *rapid.T) any {
		switch rapid.IntRange(0, 4).Draw(r, "kind") {
		case 0:
			return rapid.Int64().Draw(r, "integer")
		case 1:
			return rapid.Float64().Draw(r, "real")
		case 2:
			return rapid.String().Draw(r, "text")
		case 3:
			return append([]byte{}, rapid.SliceOf(rapid.Byte()).Draw(r, "bytes")...)
		}
		return nil
	})
	rapid.Check(t, func(r *rapid.T) {
		rows := rapid.SliceOfN(rapid.SliceOfN(value, 3, 3), 0, 5).Draw(r, "rows")
		var text []byte
		for _, row := range rows {
			text = transfer.AppendText(text, row)
		}
		in := bufio.NewReader(bytes.NewReader(text))
		for _, row := range rows {
			got, err := transfer.ReadRow(in, 3)
			if err != nil || !reflect.DeepEqual([]any(got), row) {
				r.Fatalf("%#v came back as %#v, %v", row, got, err)
			}
		}
		if _, err := in.ReadByte(); err == nil {
			r.Error("something is left")
		}
	})
}

func TestTextsThatAreNoRows(t *testing.T) {
	t.Parallel()
	fine := transfer.AppendText(nil, transfer.Row{int64(-7), "a;b\n", []byte{0}, math.Inf(1), nil})
	if _, err := transfer.ReadRow(bufio.NewReader(bytes.NewReader(fine)), 5); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		"", "n", "n;", "x;\n", "i;\n", "i9223372036854775808;\n", "i1:\n", "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii;\n", "f;\n", "fx;\n", "f10000000000000000;\n",
		"t1:ab;\n", "t3:ab;\n", "t-1:;\n", "t:;\n", "t9999999999:;\n", "t1073741825:;\n", "t1000000000:a;\n", "b1:a", "t1:a\n", "n;n;\n", "n; \n",
	} {
		if row, err := transfer.ReadRow(bufio.NewReader(strings.NewReader(text)), 1); err == nil {
			t.Errorf("%q is read as %#v", text, row)
		}
	}
	for i := range fine {
		if row, err := transfer.ReadRow(bufio.NewReader(bytes.NewReader(fine[:i])), 5); err == nil {
			t.Errorf("%q is read as %#v", fine[:i], row)
		}
	}
}
