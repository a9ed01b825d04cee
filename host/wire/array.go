package wire

import (
	"strconv"

	"evovoice/internal/fault"
)

// SplitArray gives the texts of the elements of a JSON array, in order. They
// are parts of text. The syntax is checked as DecodeJSON does; what the
// elements hold and how deep they may nest is left to the decoding of each,
// short of any depth. Errors are of type fault.Error: Serialization for text
// that is no JSON array, Depth for one that nests without end.
func SplitArray(text []byte) ([][]byte, error) {
	body, err := textBody(text, "JSON")
	if err != nil {
		return nil, err
	}
	c := cutter{decoder: decoder{text: body}}
	if c.space(); c.peek() != '[' {
		return nil, fault.New(fault.Serialization, "The body must be a JSON list, but begins with '%s' at byte %d", c.beginning(), c.pos)
	}
	elements := [][]byte{}
	for more := c.decoder.open(']'); more; {
		start := c.pos
		switch err := c.value(); {
		case err == errDeepText:
			return nil, tooDeep("[" + strconv.Itoa(len(elements)) + "]")
		case err != nil:
			return nil, err
		}
		elements = append(elements, body[start:c.pos:c.pos])
		if more, err = c.more(']'); err != nil {
			return nil, err
		}
	}
	c.space()
	if c.pos < len(body) {
		return nil, c.expected("the end")
	}
	return elements, nil
}
