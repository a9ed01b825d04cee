// Package crash writes through the real server while it, its database or its
// disk is taken away, and tells from its own notes what must be there
// afterwards. It refuses to look into the server: what counts is what a client
// was answered and what a client, or a reader of the tables, finds.
package crash

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
)

// Note is a line of the writer's notes.
type Note struct {
	// Key is the call's idempotency key, and the name of the customer that it
	// creates.
	Key string
	// Customer is the id of the customer that the call patches, empty for one
	// that creates; its reference becomes the key.
	Customer string `json:",omitempty"`
	// Lane is the connection; calls of one lane follow each other.
	Lane int
	// Status is what the call was answered, 0 before that.
	Status int `json:",omitempty"`
	// RetryAfter is the header of that name.
	RetryAfter string `json:",omitempty"`
	// Body is the body of the answer.
	Body string `json:",omitempty"`
	// Wrong says what was wrong with an answer by itself.
	Wrong string `json:",omitempty"`
}

// notes is the file that a writer notes in. What it was answered is on disk
// before the next call is made.
type notes struct {
	mu   sync.Mutex
	file *os.File
}

func (n *notes) add(note Note) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	line, err := json.Marshal(note)
	if err != nil {
		return err
	}
	if _, err := n.file.Write(append(line, '\n')); err != nil {
		return err
	}
	if note.Status == 0 {
		return nil
	}
	return n.file.Sync()
}

// Call is a call as its notes tell it.
type Call struct {
	Note
	// Answered tells that an answer was noted.
	Answered bool
}

// Done tells that the call was answered with success: its change must be there.
func (c Call) Done() bool { return c.Answered && c.Status == 200 }

// ReadNotes gives the calls of a file of notes in the order in which they were
// made.
func ReadNotes(path string) ([]Call, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var calls []Call
	places := map[string]int{}
	for lines := bufio.NewReader(file); ; {
		line, err := lines.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return calls, nil
		}
		var note Note
		if err == nil {
			err = json.Unmarshal(line, &note)
		}
		if err != nil {
			return nil, fmt.Errorf("notes %s: %w", path, err)
		}
		if note.Status == 0 && note.Wrong == "" {
			places[note.Key] = len(calls)
			calls = append(calls, Call{Note: note})
			continue
		}
		calls[places[note.Key]] = Call{note, note.Status != 0}
	}
}
