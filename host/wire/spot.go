package wire

import "evovoice/host/schema"

// spot tells what is known of a value in JSON text. Inside documents and where
// any value may stand there is no plan; where nothing is described there is no
// shape either.
type spot struct {
	plan  *plan
	shape *shape
}

func spotOf(p *plan) spot {
	for p.form == formPointer {
		p = p.elem
	}
	if p.form == formDocument || p.form == formAny {
		return spot{shape: p.shape}
	}
	return spot{plan: p, shape: p.shape}
}

// kind is Any where nothing is described.
func (at spot) kind() schema.Kind {
	if at.shape == nil {
		return schema.Any
	}
	return at.shape.kind
}

// elem is the spot of elements of a list and of values of a map.
func (at spot) elem() spot {
	switch {
	case at.plan != nil && at.plan.elem != nil:
		return spotOf(at.plan.elem)
	case at.shape != nil:
		return spot{shape: at.shape.elem}
	}
	return spot{}
}

// member finds a member by name, with its position, or gives -1 and the spot of
// what is not described, or of the value of a map.
func (at spot) member(name []byte, hint int) (int, spot) {
	switch at.kind() {
	case schema.Map:
		return -1, at.elem()
	case schema.Object:
		if i := at.shape.find(name, hint); i >= 0 {
			return i, at.memberAt(i)
		}
	}
	return -1, spot{}
}

func (at spot) memberAt(i int) spot {
	if at.plan != nil {
		return spotOf(at.plan.members[i].plan)
	}
	return spot{shape: at.shape.members[i].shape}
}
