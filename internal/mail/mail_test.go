package mail_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"evovoice/internal/fault"
	"evovoice/internal/mail"
)

func TestCheckAddress(t *testing.T) {
	t.Parallel()
	for _, good := range []string{"ann@example.com", "ann.lee+x@mail.example.com", "jörg@example.com", "a@b", strings.Repeat("a", 200) + "@example.com"} {
		if wrong := mail.CheckAddress("to", good); wrong != nil {
			t.Errorf("%q: %s", good, wrong.Message)
		}
	}
	for _, bad := range []string{
		"", "ann", "ann@", "@example.com", "ann@example.com ", " ann@example.com", "Ann <ann@example.com>", "<ann@example.com>",
		"ann@example.com, bob@example.com", "ann@example.com\n", "ann@exa\x00mple.com", "an\x7fn@example.com", strings.Repeat("a", 255) + "@example.com",
	} {
		if wrong := mail.CheckAddress("to", bad); wrong == nil || wrong.Path != "to" || wrong.Code != fault.Format {
			t.Errorf("%q: %+v", bad, wrong)
		}
	}
}

func TestCheckServer(t *testing.T) {
	t.Parallel()
	for _, good := range []string{"smtp.example.com", "SMTP.example.com.", "localhost", "1mail.example.com", "192.0.2.1", "2001:db8::1", strings.Repeat("a", 63) + ".example"} {
		if wrong := mail.CheckServer("server", good); wrong != nil {
			t.Errorf("%q: %s", good, wrong.Message)
		}
	}
	for _, bad := range []string{
		" ", "smtp.example.com:25", "http://smtp.example.com", "smtp..example.com", ".example.com", "-a.example", "a-.example", "smtp_x.example", "a b",
		"192.0.2.256", "192.0.2", "fe80::1%eth0", "[::1]", "ex\r\nample.com", strings.Repeat("a", 64) + ".example", strings.Repeat("a.", 127) + "aaaa", ".",
	} {
		if wrong := mail.CheckServer("server", bad); wrong == nil || wrong.Path != "server" || wrong.Code != fault.Format {
			t.Errorf("%q: %+v", bad, wrong)
		}
	}
	if wrong := mail.CheckServer("server", ""); wrong == nil || wrong.Code != fault.NotEmpty {
		t.Errorf("none: %+v", wrong)
	}
}

func TestCheckPort(t *testing.T) {
	t.Parallel()
	for port, good := range map[int]bool{-1: false, 0: false, 1: true, 25: true, 65535: true, 65536: false} {
		if wrong := mail.CheckPort("port", port); (wrong == nil) != good {
			t.Errorf("%d: %+v", port, wrong)
		}
	}
}

func TestOutboxSendsWhatWaits(t *testing.T) {
	t.Parallel()
	var log logged
	o := mail.NewOutbox(log.log())
	var mu sync.Mutex
	sent := 0
	for range 20 {
		if err := o.Add(func(context.Context) error {
			mu.Lock()
			defer mu.Unlock()
			sent++
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	if sent > 0 {
		t.Error("it sends before it is started")
	}
	if err := o.Add(func(context.Context) error { return errors.New("refused") }, "request", "r-1"); err != nil {
		t.Fatal(err)
	}
	o.Start()
	o.Stop(t.Context())
	o.Stop(t.Context())
	if sent != 20 {
		t.Errorf("%d were sent", sent)
	}
	if text := log.String(); strings.Count(text, "\n") != 1 || !strings.Contains(text, "request=r-1") || !strings.Contains(text, "error=refused") {
		t.Errorf("the log is %q", text)
	}
	if err := o.Add(func(context.Context) error { return nil }); !fault.Is(err, fault.Unavailable) {
		t.Errorf("after the end: %v", err)
	}
}

// TestOutboxStopsInTime: what takes longer than stopping may is ended.
func TestOutboxStopsInTime(t *testing.T) {
	t.Parallel()
	var log logged
	o := mail.NewOutbox(log.log())
	o.Start()
	for range 10 {
		if err := o.Add(func(ctx context.Context) error {
			<-ctx.Done()
			return ctx.Err()
		}); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	o.Stop(ctx)
	if n := strings.Count(log.String(), "mail was not sent"); n != 10 {
		t.Errorf("%d are in the log", n)
	}
}

func TestOutboxIsBounded(t *testing.T) {
	t.Parallel()
	o := mail.NewOutbox((&logged{}).log())
	n := 0
	for ; n < 100_000; n++ {
		if err := o.Add(func(context.Context) error { return nil }); err != nil {
			break
		}
	}
	if n != 1000 {
		t.Errorf("%d wait", n)
	}
}
