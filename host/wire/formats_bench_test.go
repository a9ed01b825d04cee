package wire_test

import (
	"testing"

	"evovoice/api"
	"evovoice/host/wire"
)

// customerList is a full page of the list of customers.
func customerList(b *testing.B) *api.ListResponse[api.CustomerInfo] {
	b.Helper()
	var one api.CustomerInfo
	if err := wire.DecodeJSON(sample(b, "customer-info.json"), &one); err != nil {
		b.Fatal(err)
	}
	page := &api.ListResponse[api.CustomerInfo]{TotalCount: 25, TotalPages: 1}
	for range 25 {
		page.Items = append(page.Items, one)
	}
	return page
}

func BenchmarkFormatsNewCustomer(b *testing.B) {
	var request api.NewCustomer
	if err := wire.DecodeJSON(sample(b, "new-customer.json"), &request); err != nil {
		b.Fatal(err)
	}
	for _, f := range wire.Formats() {
		benchmarkFormat(b, f, &request, func() any { return new(api.NewCustomer) })
	}
}

func BenchmarkFormatsCustomerList(b *testing.B) {
	page := customerList(b)
	for _, f := range wire.Formats() {
		into := func() any { return new(api.ListResponse[api.CustomerInfo]) }
		if f == wire.CSV {
			into = nil // rows are not read
		}
		benchmarkFormat(b, f, page, into)
	}
}

func BenchmarkOptionsCustomerList(b *testing.B) {
	page := customerList(b)
	for _, jsconfig := range []string{"", "edv", "pp", "eccn:false"} {
		options, err := wire.ParseOptions(jsconfig)
		if err != nil {
			b.Fatal(err)
		}
		b.Run("options="+jsconfig, func(b *testing.B) { benchmarkWriting(b, wire.JSON, page, options) })
	}
}

func benchmarkFormat(b *testing.B, f *wire.Format, v any, into func() any) {
	b.Run(f.Name+"/append", func(b *testing.B) { benchmarkWriting(b, f, v, wire.Options{}) })
	if into == nil {
		return
	}
	text, err := f.Append(nil, v, wire.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Run(f.Name+"/decode", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			if err := f.Decode(text, into()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func benchmarkWriting(b *testing.B, f *wire.Format, v any, options wire.Options) {
	room, err := f.Append(nil, v, options)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(room)))
	b.ReportAllocs()
	for b.Loop() {
		if room, err = f.Append(room[:0], v, options); err != nil {
			b.Fatal(err)
		}
	}
}
