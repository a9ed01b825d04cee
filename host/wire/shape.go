package wire

import (
	"fmt"
	"sync"

	"evovoice/host/schema"
)

// mostMembers bounds the members of one object, so that those already seen fit
// a memberSet.
const mostMembers = 256

// shape is a described type made ready for reading: names are indexed and the
// shapes below are linked. Shapes are shared and must not be changed.
type shape struct {
	typ     *schema.Type
	kind    schema.Kind
	members []shapeMember
	// index finds members by their name in lower case.
	index   map[string]int
	longest int
	elem    *shape
	// alphabetical are the members in the order of XML.
	alphabetical []int
	// columns are the members in the order of CSV.
	columns []int
	// recursive objects and maps can contain themselves.
	recursive bool
}

type shapeMember struct {
	name  string
	shape *shape
	// added members are not in the contract: where they hold nothing, readers
	// that know it alone must not see them.
	added bool
}

// memberSet marks members of one object, by position.
type memberSet [mostMembers / 64]uint64

func (s *memberSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }
func (s *memberSet) add(i int)      { s[i/64] |= 1 << (i % 64) }

var (
	shapes        sync.Map // *schema.Type to *shape
	shapeBuilding sync.Mutex
)

// shapeOf gives the shape of a described type, built at the first call.
func shapeOf(t *schema.Type) *shape {
	if found, ok := shapes.Load(t); ok {
		return found.(*shape)
	}
	shapeBuilding.Lock()
	defer shapeBuilding.Unlock()
	fresh := map[*schema.Type]*shape{}
	s := buildShape(t, fresh)
	// Others may see shapes only when all that they link to is complete.
	for _, f := range fresh {
		f.recursive = (f.kind == schema.Object || f.kind == schema.Map) && f.reaches(f, map[*shape]bool{})
	}
	for t, f := range fresh {
		shapes.Store(t, f)
	}
	return s
}

func buildShape(t *schema.Type, fresh map[*schema.Type]*shape) *shape {
	if found, ok := shapes.Load(t); ok {
		return found.(*shape)
	}
	if found, ok := fresh[t]; ok {
		return found
	}
	s := &shape{typ: t, kind: t.Kind}
	fresh[t] = s
	if t.Elem != nil {
		s.elem = buildShape(t.Elem, fresh)
	}
	if t.Kind == schema.Object {
		s.fillMembers(fresh)
	}
	return s
}

func (s *shape) fillMembers(fresh map[*schema.Type]*shape) {
	all := s.typ.AllMembers()
	if len(all) > mostMembers {
		panic(fmt.Sprintf("wire: %s has more than %d members", s.typ.Go, mostMembers))
	}
	s.index = make(map[string]int, len(all))
	for i, m := range all {
		s.members = append(s.members, shapeMember{name: m.Name, shape: buildShape(m.Type, fresh), added: m.Added})
		s.longest = max(s.longest, len(m.Name))
		key := string(appendLower(nil, m.Name))
		// Own members come first and hide those of the base.
		if _, taken := s.index[key]; !taken {
			s.index[key] = i
		}
	}
	s.alphabetical = alphabetical(s.typ, all)
	s.columns = columns(all)
}

// columns gives the members in the order of CSV: those of the contract stand
// where readers expect them, and added ones that fit into a cell after them.
func columns(all []*schema.Member) []int {
	var declared, added []int
	for i, m := range all {
		switch {
		case !m.Added:
			declared = append(declared, i)
		case m.Type.Kind != schema.List && m.Type.Kind != schema.Object && m.Type.Kind != schema.Map:
			added = append(added, i)
		}
	}
	return append(declared, added...)
}

// reaches tells whether a value of s can contain one of target.
func (s *shape) reaches(target *shape, seen map[*shape]bool) bool {
	below := make([]*shape, 0, len(s.members)+1)
	for _, m := range s.members {
		below = append(below, m.shape)
	}
	if s.elem != nil {
		below = append(below, s.elem)
	}
	for _, b := range below {
		if b == target {
			return true
		}
		if !seen[b] {
			seen[b] = true
			if b.reaches(target, seen) {
				return true
			}
		}
	}
	return false
}

// find gives the position of the member with this name in any case, or -1.
// hint is the position tried first: senders mostly keep the declared order.
func (s *shape) find(name []byte, hint int) int {
	if hint < len(s.members) && string(name) == s.members[hint].name {
		return hint
	}
	if len(name) > s.longest {
		return -1
	}
	var room [64]byte
	if i, ok := s.index[string(appendLower(room[:0], name))]; ok {
		return i
	}
	return -1
}

// declared is the name of the member that is called so, or name itself.
func (s *shape) declared(name []byte) string {
	if i := s.find(name, 0); i >= 0 {
		return s.members[i].name
	}
	return string(name)
}

// appendLower appends name with ASCII letters in lower case; member names have
// no others.
func appendLower[T string | []byte](dst []byte, name T) []byte {
	for i := range len(name) {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

// HasMember tells whether values of t have a member, own or inherited, of this
// name in any case.
func HasMember(t *schema.Type, name string) bool {
	return t.Kind == schema.Object && shapeOf(t).find([]byte(name), 0) >= 0
}
