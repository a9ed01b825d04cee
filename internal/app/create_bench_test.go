package app_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"evovoice/internal/app"
	"evovoice/internal/store/postgres/pgtest"
)

// BenchmarkCreate adds customers over HTTP from 64 connections, each durable
// before it is answered.
func BenchmarkCreate(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { benchmarkCreate(b, "") })
	b.Run("postgres", func(b *testing.B) { benchmarkCreate(b, pgtest.EmptyURL(b)) })
}

func benchmarkCreate(b *testing.B, database string) {
	a, err := app.New(b.Context(), app.Config{Listen: "127.0.0.1:0", Data: b.TempDir(), Database: database})
	if err != nil {
		b.Fatal(err)
	}
	defer a.Stop()
	if _, err := a.FirstStart(b.Context(), "admin@example.com", "a password of the tests"); err != nil {
		b.Fatal(err)
	}
	if err := a.Start(); err != nil {
		b.Fatal(err)
	}
	sample, err := os.ReadFile("testdata/customer.json")
	if err != nil {
		b.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, DisableCompression: true}}
	post := func(path string, body []byte) []byte {
		r, err := http.NewRequest(http.MethodPost, a.URL()+path, bytes.NewReader(body))
		if err != nil {
			b.Error(err)
			return nil
		}
		r.SetBasicAuth("admin@example.com", "a password of the tests")
		r.Header.Set("Content-Type", "application/json")
		reply, err := client.Do(r)
		if err != nil {
			b.Error(err)
			return nil
		}
		defer reply.Body.Close()
		text, _ := io.ReadAll(reply.Body)
		if reply.StatusCode != http.StatusOK {
			b.Errorf("%d %s", reply.StatusCode, text)
		}
		return text
	}
	var account struct{ ID string }
	if err := json.Unmarshal(post("/accounts", []byte(`{"name":"Harbor"}`)), &account); err != nil {
		b.Fatal(err)
	}
	body := bytes.Replace(sample, []byte("ACCOUNT"), []byte(account.ID), 1)
	before := processorTime(b)
	var left atomic.Int64
	left.Store(int64(b.N))
	b.ResetTimer()
	var done sync.WaitGroup
	for range 64 {
		done.Go(func() {
			for left.Add(-1) >= 0 {
				post("/customers", body)
			}
		})
	}
	done.Wait()
	b.ReportMetric(float64((processorTime(b)-before).Microseconds())/float64(b.N), "cpu-µs/op")
}

// processorTime is what the process has used of all cores, client and server
// together; other work on the machine changes it less than the time that passes.
func processorTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
