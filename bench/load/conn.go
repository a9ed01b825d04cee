package load

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"
)

// patience is how long one answer may take.
const patience = 30 * time.Second

// conn is one kept-alive connection. The client of net/http costs more CPU than
// some of the servers measured, on cores that they share.
type conn struct {
	address string
	raw     net.Conn
	in      *bufio.Reader
	out     []byte
	body    []byte
}

// answer is a response; body is overwritten by the next one.
type answer struct {
	status int
	length int
	body   []byte
}

// message is a request made ready: all but its target and counter.
type message struct {
	method, head, before, after string
	counted, collect            bool
}

func (p *Plan) message() message {
	m := message{method: p.Request.Method, collect: p.Collect}
	m.before, m.after, m.counted = strings.Cut(p.Request.Body, CounterMark)
	length := len(m.before) + len(m.after)
	if m.counted {
		length += counterDigits
	}
	var head strings.Builder
	fmt.Fprintf(&head, " HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\n", p.Address)
	for _, line := range p.Request.Header {
		head.WriteString(line + "\r\n")
	}
	if length > 0 {
		fmt.Fprintf(&head, "Content-Type: application/json\r\nContent-Length: %d\r\n", length)
	}
	head.WriteString("\r\n")
	m.head = head.String()
	return m
}

const counterDigits = 10

func (c *conn) send(ctx context.Context, m *message, target string, counter int64) (answer, error) {
	a, err := c.exchange(ctx, m, target, counter)
	if err != nil {
		c.close()
	}
	return a, err
}

func (c *conn) exchange(ctx context.Context, m *message, target string, counter int64) (answer, error) {
	if c.raw == nil {
		raw, err := new(net.Dialer).DialContext(ctx, "tcp", c.address)
		if err != nil {
			return answer{}, err
		}
		c.raw, c.in = raw, bufio.NewReaderSize(raw, 64<<10)
	}
	c.out = append(c.out[:0], m.method...)
	c.out = append(c.out, ' ')
	c.out = append(c.out, target...)
	c.out = append(c.out, m.head...)
	c.out = append(c.out, m.before...)
	if m.counted {
		c.out = appendCounter(c.out, counter)
		c.out = append(c.out, m.after...)
	}
	if err := c.raw.SetDeadline(time.Now().Add(patience)); err != nil {
		return answer{}, err
	}
	if _, err := c.raw.Write(c.out); err != nil {
		return answer{}, err
	}
	return c.receive(m.collect)
}

func appendCounter(b []byte, n int64) []byte {
	var digits [counterDigits]byte
	for i := counterDigits - 1; i >= 0; i-- {
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	return append(b, digits[:]...)
}

var errFormat = errors.New("answer is no HTTP/1.1")

func (c *conn) receive(keep bool) (answer, error) {
	line, err := c.in.ReadSlice('\n')
	if err != nil {
		return answer{}, err
	}
	if len(line) < 12 || !bytes.HasPrefix(line, []byte("HTTP/1.1 ")) {
		return answer{}, errFormat
	}
	a := answer{}
	if a.status, err = strconv.Atoi(string(line[9:12])); err != nil {
		return answer{}, errFormat
	}
	length, chunked, last, err := c.header()
	if err != nil {
		return answer{}, err
	}
	keep = keep || a.status >= 300
	c.body = c.body[:0]
	switch {
	case chunked:
		a.length, err = c.chunks(keep)
	case length > 0:
		a.length, err = length, c.part(length, keep)
	}
	a.body = c.body
	if last {
		c.close()
	}
	return a, err
}

// header reads the lines up to the body.
func (c *conn) header() (length int, chunked, last bool, err error) {
	for {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			return 0, false, false, err
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			return length, chunked, last, nil
		}
		name, value, _ := bytes.Cut(line, []byte(":"))
		value = bytes.TrimSpace(value)
		switch {
		case len(name) == 14 && bytes.EqualFold(name, []byte("Content-Length")):
			if length, err = strconv.Atoi(string(value)); err != nil {
				return 0, false, false, errFormat
			}
		case len(name) == 17 && bytes.EqualFold(name, []byte("Transfer-Encoding")):
			chunked = bytes.EqualFold(value, []byte("chunked"))
		case len(name) == 10 && bytes.EqualFold(name, []byte("Connection")):
			last = bytes.EqualFold(value, []byte("close"))
		}
	}
}

func (c *conn) chunks(keep bool) (int, error) {
	total := 0
	for {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			return total, err
		}
		size, err := strconv.ParseUint(string(bytes.TrimRight(line, "\r\n")), 16, 31)
		if err != nil {
			return total, errFormat
		}
		if err := c.part(int(size), keep); err != nil {
			return total, err
		}
		if _, err := c.in.Discard(2); err != nil {
			return total, err
		}
		if size == 0 {
			return total, nil
		}
		total += int(size)
	}
}

func (c *conn) part(size int, keep bool) error {
	if !keep {
		_, err := c.in.Discard(size)
		return err
	}
	from := len(c.body)
	c.body = append(c.body, make([]byte, size)...)
	_, err := io.ReadFull(c.in, c.body[from:])
	return err
}

func (c *conn) close() {
	if c.raw != nil {
		c.raw.Close()
		c.raw = nil
	}
}

var idMark = []byte(`"id":"`)

// lastID gives the last member id of a body: records of all systems measured
// write their own id after those of other records.
func lastID(body []byte) string {
	at := bytes.LastIndex(body, idMark)
	if at < 0 {
		return ""
	}
	id, _, ok := bytes.Cut(body[at+len(idMark):], []byte(`"`))
	if !ok {
		return ""
	}
	return string(id)
}
