package queue

import (
	"context"

	"evovoice/internal/store"
)

// memory is what change sets leave for those that follow them: what they read,
// for as long as nobody else writes, and what is to be done once before their
// transaction ends.
type memory struct {
	kept   map[string]map[string]any // by kind and name
	atEnd  map[string]func(context.Context, store.Conn) error
	inTurn []string // the names of atEnd as they came
}

// maxNames bounds what is kept of a kind.
const maxNames = 1000

// learned is what one change set leaves, if it is kept.
type learned struct {
	steps []lesson
	atEnd []ending
}

// lesson is a value to be kept or a kind to be forgotten.
type lesson struct {
	kind, name string
	value      any
	forget     bool
}

type ending struct {
	name string
	fn   func(context.Context, store.Conn) error
}

func (m *memory) clear() {
	clear(m.kept)
	clear(m.atEnd)
	m.inTurn = m.inTurn[:0]
}

// take adds what a change set leaves.
func (m *memory) take(l learned) {
	if m.kept == nil {
		m.kept, m.atEnd = map[string]map[string]any{}, map[string]func(context.Context, store.Conn) error{}
	}
	for _, s := range l.steps {
		names := m.kept[s.kind]
		switch {
		case s.forget:
			clear(names)
			continue
		case names == nil:
			names = map[string]any{}
			m.kept[s.kind] = names
		case len(names) >= maxNames:
			clear(names)
		}
		names[s.name] = s.value
	}
	for _, e := range l.atEnd {
		if _, known := m.atEnd[e.name]; !known {
			m.inTurn = append(m.inTurn, e.name)
		}
		m.atEnd[e.name] = e.fn
	}
}

// end does what is to be done before a commit.
func (m *memory) end(ctx context.Context, s *Session) error {
	var err error
	for _, name := range m.inTurn {
		if err = m.atEnd[name](ctx, s); err != nil {
			break
		}
	}
	clear(m.atEnd)
	m.inTurn = m.inTurn[:0]
	return s.End(err)
}

// Recall implements store.Remembering.
func (s *Session) Recall(kind, name string) (any, bool) {
	for i := len(s.learned.steps) - 1; i >= 0; i-- {
		switch l := &s.learned.steps[i]; {
		case l.kind != kind:
		case l.forget:
			return nil, false
		case l.name == name:
			return l.value, true
		}
	}
	if s.memory == nil {
		return nil, false
	}
	value, ok := s.memory.kept[kind][name]
	return value, ok
}

// Remember implements store.Remembering.
func (s *Session) Remember(kind, name string, value any) {
	s.learned.steps = append(s.learned.steps, lesson{kind: kind, name: name, value: value})
}

// Forget implements store.Remembering.
func (s *Session) Forget(kind string) {
	if n := len(s.learned.steps); n > 0 && s.learned.steps[n-1].forget && s.learned.steps[n-1].kind == kind {
		return
	}
	s.learned.steps = append(s.learned.steps, lesson{kind: kind, forget: true})
}

// AtEnd implements store.Remembering.
func (s *Session) AtEnd(name string, fn func(context.Context, store.Conn) error) {
	s.learned.atEnd = append(s.learned.atEnd, ending{name, fn})
}
