package app

import (
	"bytes"
	"net"
	"strconv"
	"sync"
)

// joinedListener gives connections on which an answer with a known length takes
// one system call. net/http writes through a buffer and hands it on when it is
// full, and the rest of the answer right after it.
type joinedListener struct{ net.Listener }

func (l joinedListener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	tcp, ok := c.(*net.TCPConn)
	if !ok {
		return c, nil
	}
	return &joinedConn{Conn: tcp, tcp: tcp}, nil
}

// joinedConn keeps back the beginning of an answer until more of it comes. One
// goroutine writes at a time; what is kept back when it is closed is lost, as
// the answer is.
type joinedConn struct {
	net.Conn // not the TCP one: what that offers besides would pass Write by
	tcp      *net.TCPConn
	kept     *[]byte // nil for nothing
}

const (
	// serverBuffer is the size of the buffer in net/http, in bytes.
	serverBuffer = 4 << 10
	// copied is up to how many bytes it pays to put together rather than to hand
	// over in parts.
	copied = 4 * serverBuffer
)

var beginnings = sync.Pool{New: func() any { b := make([]byte, 0, copied); return &b }}

func (c *joinedConn) Write(p []byte) (int, error) {
	switch {
	case c.kept != nil:
		return c.writeBoth(p)
	case len(p) == serverBuffer && isBeginning(p):
		c.kept = beginnings.Get().(*[]byte)
		*c.kept = append((*c.kept)[:0], p...)
		return len(p), nil
	}
	return c.tcp.Write(p)
}

// writeBoth writes what was kept back and p, and gives how much of p.
func (c *joinedConn) writeBoth(p []byte) (int, error) {
	first := len(*c.kept)
	defer func() {
		beginnings.Put(c.kept)
		c.kept = nil
	}()
	var written int64
	var err error
	if first+len(p) <= copied {
		var n int
		n, err = c.tcp.Write(append(*c.kept, p...))
		written = int64(n)
	} else {
		parts := net.Buffers{*c.kept, p}
		written, err = parts.WriteTo(c.tcp)
	}
	return max(0, int(written)-first), err
}

// CloseWrite ends what is sent and leaves what is received.
func (c *joinedConn) CloseWrite() error { return c.tcp.CloseWrite() }

// isBeginning tells whether p is the head of an answer and a part of its body,
// of which more is to come.
func isBeginning(p []byte) bool {
	head, body, whole := bytes.Cut(p, []byte("\r\n\r\n"))
	if !whole || len(body) == 0 || !bytes.HasPrefix(head, []byte("HTTP/1.1 ")) {
		return false
	}
	_, digits, ok := bytes.Cut(head, []byte("\r\nContent-Length: "))
	if !ok {
		return false
	}
	digits, _, _ = bytes.Cut(digits, []byte("\r"))
	length, err := strconv.Atoi(string(digits))
	return err == nil && length > len(body)
}
