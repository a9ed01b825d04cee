package report

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write the golden files")

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s: got\n%s", file, got)
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	golden(t, "testdata/table.md", Table([]string{"system", "rate"}, [][]string{{"a", Rate(1234567)}, {"Überall", Rate(9.96)}, {"x", "—"}}))
}

func TestPutReplacesItsPartOnly(t *testing.T) {
	t.Parallel()
	page := Put("# Title\n", "a", "first")
	page = Put(page, "b", "second")
	page = Put(page, "a", "third")
	want := "# Title\n\n<!-- begin a -->\nthird\n<!-- end a -->\n\n<!-- begin b -->\nsecond\n<!-- end b -->\n"
	if page != want {
		t.Errorf("got\n%s", page)
	}
}

func TestMillis(t *testing.T) {
	t.Parallel()
	for d, want := range map[time.Duration]string{1_234_567: "1.2", 12_345_678: "12", 1_234_567_890: "1,235", 46_000: "0.05"} {
		if got := Millis(d); got != want {
			t.Errorf("%s: got %s, want %s", d, got, want)
		}
	}
}

func TestPlotIsXMLWithALabelAtEachLine(t *testing.T) {
	t.Parallel()
	svg := Plot{
		Title: "Rates <by> size", XLabel: "customers", Mark: 0.75, MarkLabel: "wanted",
		Lines: []Line{
			{Name: "create & keep", Points: []Point{{1000, 1}, {1_000_000, 0.9}}},
			{Name: "read", Points: []Point{{1000, 1}, {1_000_000, 0.9}}},
			{Name: "nothing"},
		},
	}.SVG()
	golden(t, "testdata/plot.svg", svg)
	for d := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{"create &amp; keep 0.90", "read 0.90", "1,000,000"} {
		if !strings.Contains(svg, want) {
			t.Errorf("no %q", want)
		}
	}
}
