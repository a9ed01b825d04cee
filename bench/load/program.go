package load

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
)

// Lines that the program writes before its result.
const (
	lineBegin = "begin\n"
	lineEnd   = "end\n"
)

// Program is the body of the load process: it reads a plan, and writes a line
// when the measurement begins, one when it ends, and the result.
func Program(ctx context.Context, in io.Reader, out io.Writer) error {
	runtime.GOMAXPROCS(1) // the rest of the machine is the server's
	debug.SetGCPercent(800)
	var p Plan
	if err := json.NewDecoder(in).Decode(&p); err != nil {
		return fmt.Errorf("read plan: %w", err)
	}
	say := func(line string) func() {
		return func() { io.WriteString(out, line) } //nolint:errcheck // nobody listens any more
	}
	result, err := Run(ctx, p, Moments{Begin: say(lineBegin), End: say(lineEnd)})
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(result)
}

// Follow reads what a load process writes, and calls the moments as they come.
func Follow(out io.Reader, at Moments) (Result, error) {
	var result Result
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return result, fmt.Errorf("load program: %w", err)
		}
		switch string(line) {
		case lineBegin:
			at.Begin()
		case lineEnd:
			at.End()
		default:
			return result, json.Unmarshal(line, &result)
		}
	}
}
