package interop

import (
	"bufio"
	"bytes"
	"errors"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"evovoice/test"
)

// Answer is what curl got.
type Answer struct {
	Status int
	// Phrase is the status with its reason, as 404 Not Found.
	Phrase string
	Header http.Header
	Body   []byte
}

// Curl runs curl in a folder and gives its last answer. The body is as curl
// writes it, that is unpacked where curl is told to unpack.
func Curl(t testing.TB, folder string, args ...string) Answer {
	t.Helper()
	heads := filepath.Join(t.TempDir(), "heads")
	curl := exec.CommandContext(test.Context(t), "curl", append([]string{"--silent", "--show-error", "--dump-header", heads}, args...)...)
	curl.Dir = folder
	var complaints bytes.Buffer
	curl.Stderr = &complaints
	body, err := curl.Output()
	if errors.Is(err, exec.ErrNotFound) {
		t.Fatal(ErrNotInstalled)
	}
	if err != nil {
		t.Fatalf("curl %q: %v\n%s", args, err, &complaints)
	}
	text, err := os.ReadFile(heads)
	if err != nil {
		t.Fatal(err)
	}
	last := bytes.LastIndex(text, []byte("HTTP/1.1 "))
	if last < 0 {
		t.Fatalf("curl %q: no answer\n%s", args, text)
	}
	head, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(text[last:])), &http.Request{Method: http.MethodHead})
	if err != nil {
		t.Fatalf("curl %q: %v\n%s", args, err, text)
	}
	head.Body.Close() //nolint:errcheck // it is empty
	return Answer{Status: head.StatusCode, Phrase: head.Status, Header: head.Header, Body: body}
}
