package store

import "context"

// Remembering is a Conn that keeps values from one Write for those that follow,
// while nobody else writes to the database. What a Write that fails kept is
// dropped with it.
type Remembering interface {
	// Recall gives what Remember kept under a kind and a name.
	Recall(kind, name string) (value any, ok bool)
	// Remember keeps a value, which must not be changed.
	Remember(kind, name string, value any)
	// Forget drops what is kept of a kind.
	Forget(kind string)
	// AtEnd has fn run once before the transaction that the Write shares ends. Of
	// several under one name the last counts.
	AtEnd(name string, fn func(context.Context, Conn) error)
}

// Memo names what is read of records of one kind.
type Memo struct {
	// Kind is that of the records' entries: an entry of it ends what is known.
	Kind string
	// Name tells apart what is read of the kind, for instance by a record's id.
	Name string
	// OutlastsCreation tells that an entry of a record that was created changes
	// nothing about what is known.
	OutlastsCreation bool
}

func (m Memo) kind() string {
	if m.OutlastsCreation {
		return made(m.Kind)
	}
	return m.Kind
}

// made is the kind under which is kept what only changes of records change.
func made(kind string) string { return kind + " made" }

// Known gives what read gives, without asking the database where a change set
// before this one did. What is read must not depend on the caller, must be of
// records of the memo's kind alone, and must not be changed. After the change
// set has changed rows itself, read is always called.
func Known[T any](t *Tx, m Memo, read func() (T, error)) (T, error) {
	c, ok := t.conn.(Remembering)
	if !ok || t.altered {
		return read()
	}
	if value, ok := c.Recall(m.kind(), m.Name); ok {
		return value.(T), nil
	}
	value, err := read()
	if err == nil {
		c.Remember(m.kind(), m.Name, value)
	}
	return value, err
}

// Forgets ends what Known kept of a kind, for a change set that has no entry of
// it.
func (t *Tx) Forgets(kind string) {
	if c, ok := t.conn.(Remembering); ok {
		c.Forget(kind)
	}
}

// forget ends what is known of an entry's kind.
func (t *Tx) forget(e *Entry) {
	c, ok := t.conn.(Remembering)
	if !ok {
		return
	}
	c.Forget(e.Kind)
	if e.Action != Created {
		c.Forget(made(e.Kind))
	}
}
