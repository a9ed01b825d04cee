package wire

import (
	"errors"
	"fmt"
	"sync"
)

// deepestText bounds the nesting of JSON that is written in another format: a
// document at its deepest below a value at its deepest.
const deepestText = deepestValue + deepestDocument

// tape is JSON text cut into nodes in the order of the text, so that values can
// be skipped and written in any order without reading them twice.
type tape struct {
	text  []byte
	nodes []node
	room  []byte
	open  []opening
}

// node is one value, or one name: of an object follow a name and a value for
// each member, of a list the elements.
type node struct {
	// kind is the first byte of the value, 0 for any number.
	kind byte
	// escaped texts are not what they spell.
	escaped bool
	// start and end enclose the value in the text; of a text, what is between
	// the quotes.
	start, end int
	// next is the node behind the value.
	next int
}

// isNull tells whether the value at node i is null.
func (t *tape) isNull(i int) bool { return t.nodes[i].kind == 'n' }

// raw gives the text of node i as it is spelled, without quotes.
func (t *tape) raw(i int) []byte { return t.text[t.nodes[i].start:t.nodes[i].end] }

// str gives the text that node i stands for. It is valid up to the next call.
func (t *tape) str(i int) []byte {
	if !t.nodes[i].escaped {
		return t.raw(i)
	}
	t.room = appendUnescaped(t.room[:0], t.raw(i))
	return t.room
}

// read cuts text, which must be one JSON value.
func (t *tape) read(text []byte) error {
	t.text, t.nodes = text, t.nodes[:0]
	c := cutters.Get().(*cutter)
	defer cutters.Put(c)
	*c = cutter{decoder: decoder{text: text}, tape: t, open: t.open[:0]}
	c.space()
	err := c.value()
	c.space()
	if err == nil && c.pos < len(text) {
		err = c.expected("the end")
	}
	t.open = c.open[:0]
	*c = cutter{}
	if err != nil {
		return fmt.Errorf("read JSON: %w", err)
	}
	return nil
}

// cutter reads JSON strictly and without calling itself, whatever its depth.
type cutter struct {
	decoder
	// tape takes the nodes; nil only checks the syntax.
	tape *tape
	// open are the objects and lists around the reading position.
	open []opening
}

type opening struct {
	end  byte
	node int
}

var cutters = sync.Pool{New: func() any { return new(cutter) }}

var errDeepText = errors.New("wire: the text is nested too deep")

// value reads one value.
func (c *cutter) value() error {
	for {
		opened, err := c.begin()
		if err != nil {
			return err
		}
		// Behind a value, or an empty object or list, levels may end.
		for !opened {
			if len(c.open) == 0 {
				return nil
			}
			top := c.open[len(c.open)-1]
			more, err := c.more(top.end)
			if err != nil {
				return err
			}
			if more {
				break
			}
			c.open = c.open[:len(c.open)-1]
			c.finish(top.node)
		}
		if top := c.open[len(c.open)-1]; top.end == '}' {
			if err := c.name(); err != nil {
				return err
			}
		}
	}
}

// begin reads a value, or up to the first member or element of one, which it
// tells.
func (c *cutter) begin() (opened bool, err error) {
	kind, start := c.peek(), c.pos
	switch kind {
	case '{', '[':
		at := c.add(node{kind: kind, start: start})
		if !c.decoder.open(kind + 2) { // the end marks follow at this distance
			c.finish(at)
			return false, nil
		}
		if len(c.open) >= deepestText {
			return false, errDeepText
		}
		c.open = append(c.open, opening{kind + 2, at})
		return true, nil
	case '"':
		return false, c.quoted()
	case 't':
		err = c.literal("true")
	case 'f':
		err = c.literal("false")
	case 'n':
		err = c.literal("null")
	default:
		if kind != '-' && (kind < '0' || kind > '9') {
			return false, c.expected("a value")
		}
		kind = 0
		_, err = c.number()
	}
	c.finish(c.add(node{kind: kind, start: start}))
	return false, err
}

func (c *cutter) quoted() error {
	start := c.pos + 1
	_, escaped, err := c.str()
	if err != nil {
		return err
	}
	at := c.add(node{kind: '"', escaped: escaped, start: start})
	c.finish(at)
	if c.tape != nil {
		c.tape.nodes[at].end--
	}
	return nil
}

// name reads a member's name with the colon behind it.
func (c *cutter) name() error {
	if c.peek() != '"' {
		return c.expected("a member name in quotes")
	}
	if err := c.quoted(); err != nil {
		return err
	}
	c.space()
	if c.peek() != ':' {
		return c.expected("a colon")
	}
	c.pos++
	c.space()
	return nil
}

func (c *cutter) add(n node) int {
	if c.tape == nil {
		return 0
	}
	c.tape.nodes = append(c.tape.nodes, n)
	return len(c.tape.nodes) - 1
}

func (c *cutter) finish(i int) {
	if c.tape == nil {
		return
	}
	n := &c.tape.nodes[i]
	n.end, n.next = c.pos, len(c.tape.nodes)
}
