package app

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// joinedPair gives a connection of a joined listener and its other end.
func joinedPair(t *testing.T) (*joinedConn, net.Conn) {
	t.Helper()
	plain, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	client, err := net.Dial("tcp", plain.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	server, err := joinedListener{plain}.Accept()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		client.Close()
		server.Close()
	})
	return server.(*joinedConn), client
}

// TestJoinedConnKeepsBackTheBeginning sends a long answer in the parts that
// net/http makes of it.
func TestJoinedConnKeepsBackTheBeginning(t *testing.T) {
	t.Parallel()
	for _, rest := range []int{1, 500, copied - serverBuffer, copied, 200_000} {
		server, client := joinedPair(t)
		head := "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
		head += fmt.Sprintf("Content-Length: %06d\r\n\r\n", serverBuffer-len(head)-len("Content-Length: 000000\r\n\r\n")+rest)
		first := []byte(head + strings.Repeat("a", serverBuffer-len(head)))
		second := bytes.Repeat([]byte("b"), rest)
		if n, err := server.Write(first); n != len(first) || err != nil || server.kept == nil {
			t.Fatalf("rest %d: %d bytes, %v, kept back %v", rest, n, err, server.kept != nil)
		}
		copy(first, bytes.Repeat([]byte("x"), len(first))) // as net/http fills its buffer anew
		got := make([]byte, len(first)+len(second))
		read := make(chan error)
		go func() {
			_, err := io.ReadFull(client, got)
			read <- err
		}()
		if n, err := server.Write(second); n != rest || err != nil || server.kept != nil {
			t.Fatalf("rest %d: %d bytes, %v, kept back %v", rest, n, err, server.kept != nil)
		}
		if err := <-read; err != nil {
			t.Fatal(err)
		}
		if want := head + strings.Repeat("a", serverBuffer-len(head)) + string(second); string(got) != want {
			t.Errorf("rest %d: another answer came", rest)
		}
	}
}

// TestJoinedConnPassesOnWhatHasNoRest keeps nothing back that nothing has to
// follow.
func TestJoinedConnPassesOnWhatHasNoRest(t *testing.T) {
	t.Parallel()
	fill := func(head string) []byte { return []byte(head + strings.Repeat("a", serverBuffer-len(head))) }
	headOnly := fill("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nX: ")
	copy(headOnly[serverBuffer-4:], "\r\n\r\n")
	for name, part := range map[string][]byte{
		"short":                    []byte("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"),
		"long":                     append(fill("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"), 'a'),
		"whole":                    fill("HTTP/1.1 200 OK\r\nContent-Length: 4055\r\n\r\n"),
		"without a length":         fill("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
		"of a body":                fill("the middle of something\r\n\r\nContent-Length: 100000\r\n\r\n"),
		"head only":                headOnly,
		"head that does not end":   fill("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nX: "),
		"length that is no number": fill("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"),
	} {
		server, client := joinedPair(t)
		if n, err := server.Write(part); n != len(part) || err != nil || server.kept != nil {
			t.Fatalf("%s: %d bytes, %v, kept back %v", name, n, err, server.kept != nil)
		}
		got := make([]byte, len(part))
		if _, err := io.ReadFull(client, got); err != nil || !bytes.Equal(got, part) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestJoinedConnTellsThatTheOtherEndIsGone(t *testing.T) {
	t.Parallel()
	server, _ := joinedPair(t)
	server.tcp.Close()
	first := []byte("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
	first = append(first, make([]byte, serverBuffer-len(first))...)
	if _, err := server.Write(first); err != nil {
		t.Fatal(err)
	}
	for _, rest := range []int{10, 90_000} {
		if n, err := server.Write(make([]byte, rest)); n != 0 || !errors.Is(err, net.ErrClosed) {
			t.Errorf("%d bytes more: %d, %v", rest, n, err)
		}
		if rest == 10 {
			server.Write(first) //nolint:errcheck // it is kept back
		}
	}
}

// TestJoinedAnswersArriveWhole serves answers of any size, head and way of
// writing, some of them to several requests on a connection.
func TestJoinedAnswersArriveWhole(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	type answer struct {
		Parts []int // bytes of each writing
		Head  int   // bytes of a header
		Told  bool  // whether the length is
	}
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var a answer
		if err := json.Unmarshal([]byte(r.URL.Query().Get("answer")), &a); err != nil {
			panic(err)
		}
		w.Header().Set("X-Fill", strings.Repeat("h", a.Head))
		sum := 0
		for _, n := range a.Parts {
			sum += n
		}
		if a.Told {
			w.Header().Set("Content-Length", fmt.Sprint(sum))
		}
		for i, n := range a.Parts {
			w.Write(bytes.Repeat([]byte{byte('a' + i)}, n)) //nolint:errcheck // the test sees what came
		}
	})}
	go server.Serve(joinedListener{listener}) //nolint:errcheck // it is closed below
	defer server.Close()
	client := &http.Client{Transport: &http.Transport{DisableCompression: true}}
	defer client.CloseIdleConnections()
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.OneOf(rapid.IntRange(0, 5000), rapid.IntRange(3000, 4200), rapid.IntRange(0, 100_000))
		a := answer{rapid.SliceOfN(size, 0, 3).Draw(t, "parts"), rapid.IntRange(0, 4500).Draw(t, "head"), rapid.Bool().Draw(t, "told")}
		asked, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		verb := rapid.SampledFrom([]string{"GET", "GET", "HEAD"}).Draw(t, "verb")
		r, err := http.NewRequest(verb, "http://"+listener.Addr().String()+"?answer="+url.QueryEscape(string(asked)), nil)
		if err != nil {
			t.Fatal(err)
		}
		reply, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer reply.Body.Close()
		got, err := io.ReadAll(reply.Body)
		if err != nil {
			t.Fatal(err)
		}
		var want []byte
		for i, n := range a.Parts {
			want = append(want, bytes.Repeat([]byte{byte('a' + i)}, n)...)
		}
		if verb == "HEAD" {
			want = nil
		}
		if !bytes.Equal(got, want) || len(reply.Header.Get("X-Fill")) != a.Head {
			t.Fatalf("%d bytes came, want %d", len(got), len(want))
		}
	})
}
