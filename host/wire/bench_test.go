package wire_test

import (
	"encoding/json"
	"os"
	"testing"

	"evovoice/api"
	"evovoice/host/wire"
)

func sample(tb testing.TB, name string) []byte {
	tb.Helper()
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		tb.Fatal(err)
	}
	return text
}

func BenchmarkDecodeNewCustomer(b *testing.B) {
	benchmarkDecode[api.NewCustomer](b, sample(b, "new-customer.json"))
}

func BenchmarkDecodeCustomerInfo(b *testing.B) {
	benchmarkDecode[api.CustomerInfo](b, sample(b, "customer-info.json"))
}

func BenchmarkAppendNewCustomer(b *testing.B) {
	benchmarkAppend[api.NewCustomer](b, sample(b, "new-customer.json"))
}

func BenchmarkAppendCustomerInfo(b *testing.B) {
	benchmarkAppend[api.CustomerInfo](b, sample(b, "customer-info.json"))
}

func benchmarkDecode[T any](b *testing.B, text []byte) {
	for _, codec := range []struct {
		name   string
		decode func([]byte, any) error
	}{{"wire", wire.DecodeJSON}, {"encoding-json", json.Unmarshal}} {
		b.Run(codec.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				var v T
				if err := codec.decode(text, &v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func benchmarkAppend[T any](b *testing.B, text []byte) {
	var v T
	if err := wire.DecodeJSON(text, &v); err != nil {
		b.Fatal(err)
	}
	b.Run("wire", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		room, err := wire.AppendJSON(nil, &v)
		if err != nil || string(room) != string(text) {
			b.Fatalf("written (%v) differently from the sample:\n%s", err, room)
		}
		for b.Loop() {
			if room, err = wire.AppendJSON(room[:0], &v); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := json.Marshal(&v); err != nil {
				b.Fatal(err)
			}
		}
	})
}
