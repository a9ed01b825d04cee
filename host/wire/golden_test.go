package wire_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/wire"
)

var update = flag.Bool("update", false, "write the golden files")

// golden compares got with a file.
func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// failure is the reply to a call that failed.
type failure struct {
	ResponseStatus struct {
		ErrorCode string   `json:"errorCode"`
		Message   string   `json:"message"`
		Errors    []string `json:"errors"`
	} `json:"responseStatus"`
}

func TestGoldenBodies(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		into func() any
		// rows are written in CSV that is not read.
		rows bool
	}{
		{"request", func() any { return new(api.NewCustomer) }, false},
		{"customer", func() any { return new(api.CustomerInfo) }, false},
		{"customers", func() any { return new(api.ListResponse[api.CustomerInfo]) }, true},
		{"failure", func() any { return new(failure) }, false},
	}
	for _, test := range tests {
		value := test.into()
		source := bytes.TrimSpace(sample(t, "formats/"+test.name+".json"))
		if err := wire.DecodeJSON(source, value); err != nil {
			t.Fatal(err)
		}
		for _, format := range wire.Formats() {
			t.Run(test.name+"/"+format.Name, func(t *testing.T) {
				t.Parallel()
				text, err := format.Append(nil, value, wire.Options{})
				if err != nil {
					t.Fatal(err)
				}
				if format != wire.JSON {
					golden(t, "testdata/formats/"+test.name+"."+format.Name, text)
				}
				if format == wire.CSV && test.rows {
					return
				}
				again := test.into()
				if err := format.Decode(text, again); err != nil {
					t.Fatal(err)
				}
				back, err := wire.AppendJSON(nil, again)
				if err != nil {
					t.Fatal(err)
				}
				want := source
				if format == wire.XML { // which has members of documents in its own order
					back, want = sorted(t, back), sorted(t, source)
				}
				if diff := cmp.Diff(string(want), string(back)); diff != "" {
					t.Errorf("reads as something else (-want +got):\n%s", diff)
				}
			})
		}
	}
}
