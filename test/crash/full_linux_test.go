package crash_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"evovoice/test"
)

// limitFiles bounds the size of each file that a process may write, as a quota
// or a full disk does. Only its owner's limit is moved, so that it can be lifted.
func limitFiles(t *testing.T, pid int, size uint64) {
	t.Helper()
	const fileSize = 1 // RLIMIT_FSIZE
	var limit syscall.Rlimit
	if _, _, code := syscall.RawSyscall6(syscall.SYS_PRLIMIT64, uintptr(pid), fileSize, 0, uintptr(unsafe.Pointer(&limit)), 0, 0); code != 0 {
		t.Fatal(code)
	}
	limit.Cur = min(size, limit.Max)
	if _, _, code := syscall.RawSyscall6(syscall.SYS_PRLIMIT64, uintptr(pid), fileSize, uintptr(unsafe.Pointer(&limit)), 0, 0, 0); code != 0 {
		t.Fatal(code)
	}
}

// TestNoRoom takes the room away while changes come: they are refused for now,
// reading goes on, and with room again so does writing, without hands. Nothing
// that was answered for is lost, also not when the server is killed then.
func TestNoRoom(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	c := onSQLite(t, chances(t))
	server := c.start(ctx, t)
	at := c.listening(ctx, t, server)
	client := test.At(at).SignIn(t, test.AdminEmail, test.Password)

	before := client.With("Idempotency-Key", "before").NewCustomer(t, c.account, "", "Before")
	w := c.underWay(ctx, t, at)
	log, err := os.Stat(filepath.Join(c.settings.Data, "evovoice.db-wal"))
	if err != nil {
		t.Fatal(err)
	}
	limitFiles(t, server.PID(), uint64(log.Size())+100_000)
	refused := false
	for i := 0; !refused; i++ {
		key := fmt.Sprint("no room ", i)
		reply := client.With("Idempotency-Key", key).Post(t, "/customers", map[string]any{"accountId": c.account, "name": key})
		switch reply.Status {
		case 200:
		case 503:
			refused = true
			if reply.Header.Get("Retry-After") == "" {
				t.Errorf("refused without Retry-After: %s", reply.Body)
			}
			reply.Refused(t, 503, "ServiceUnavailable", "")
		default:
			t.Fatalf("status %d: %s", reply.Status, reply.Body)
		}
		if ctx.Err() != nil {
			t.Fatal("the room does not end")
		}
	}
	if got := client.Customer(t, before.ID); got.Name != "Before" {
		t.Errorf("read without room: %q", got.Name)
	}
	<-c.some(300 * time.Millisecond)
	limitFiles(t, server.PID(), 1<<62)
	client.With("Idempotency-Key", "room again").Post(t, "/customers", map[string]any{"accountId": c.account, "name": "room again"}).Want(t, 200)
	<-c.some(300 * time.Millisecond)
	server.Kill()
	w.wait(t)
	calls := c.check(ctx, t, "after it was killed")
	if err := c.settings.Prove(ctx); err != nil {
		t.Error(err)
	}
	counts := map[int]int{}
	for _, call := range calls {
		counts[call.Status]++
	}
	t.Logf("answers by status, 0 for none: %v", counts)
}
