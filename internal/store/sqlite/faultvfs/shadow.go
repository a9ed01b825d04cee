package faultvfs

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// Sector is how many bytes a disk keeps or loses together, unless it tears.
const Sector = 4096

// Fate chooses one of n states, from 0 for what is safely on disk to n-1 for
// all that was written. A power cut asks it for each file name, each file size
// and each sector.
type Fate func(n int) int

// Lost is the fate that keeps nothing which was not synced.
func Lost(int) int { return 0 }

// Whole is the fate that keeps all that was written.
func Whole(n int) int { return n - 1 }

// Image is what a power cut leaves: contents by file names.
type Image map[string][]byte

// Save writes the files into a folder.
func (i Image) Save(folder string) error {
	for name, content := range i {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Shadow is a disk's log gone through again: what is safely on disk, and what
// has only been written.
type Shadow struct {
	log   []event
	at    int
	disk  map[*inode]*content
	names map[string]*states
}

// content is a file's bytes on disk and the changes that were not synced.
type content struct {
	safe    []byte
	pending []event
}

// states are the files that a name may stand for after a power cut, the first
// of them on disk; nil is none.
type states struct{ of []*inode }

// Shadow gives the log so far, at its beginning, when the disk was new.
func (d *Disk) Shadow() *Shadow {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := &Shadow{log: slices.Clone(d.log), disk: map[*inode]*content{}, names: map[string]*states{}}
	s.Go(d.first)
	return s
}

// Moment is where the shadow is, as Disk.Moment counts.
func (s *Shadow) Moment() int { return s.at }

// End is the last moment.
func (s *Shadow) End() int { return len(s.log) }

// Event names the change before which Cut would cut the power now.
func (s *Shadow) Event() Op {
	if s.at == len(s.log) {
		return Op{Kind: "end"}
	}
	e := s.log[s.at]
	return Op{e.kind, e.name, e.offset, len(e.data)}
}

// Go goes forward to a moment, as Disk.Moment counts them.
func (s *Shadow) Go(moment int) {
	for ; s.at < min(moment, len(s.log)); s.at++ {
		s.apply(s.log[s.at])
	}
}

func (s *Shadow) apply(e event) {
	switch e.kind {
	case Open:
		s.name(e.name).add(e.file)
		s.disk[e.file] = &content{}
	case Delete:
		s.name(e.name).add(nil)
	case Folder:
		for _, n := range s.names {
			n.of = n.of[len(n.of)-1:]
		}
	case Write, Truncate:
		c := s.disk[e.file]
		c.pending = append(c.pending, e)
	case Sync:
		c := s.disk[e.file]
		if !e.failed {
			c.settle()
		}
		c.pending = nil
	}
}

func (s *Shadow) name(name string) *states {
	n, ok := s.names[name]
	if !ok {
		n = &states{of: []*inode{nil}}
		s.names[name] = n
	}
	return n
}

func (n *states) add(file *inode) { n.of = append(n.of, file) }

// Cut gives what a power cut at the moment leaves.
func (s *Shadow) Cut(fate Fate) Image {
	image := Image{}
	for _, name := range slices.Sorted(maps.Keys(s.names)) { // so that a seed tells all
		of := s.names[name].of
		if file := of[fate(len(of))]; file != nil {
			image[name] = s.disk[file].survive(fate)
		}
	}
	return image
}

// settle puts the pending changes on disk.
func (c *content) settle() {
	for _, e := range c.pending {
		c.safe = resize(c.safe, sizeAfter(int64(len(c.safe)), e))
		copy(c.safe[min(e.offset, int64(len(c.safe))):], e.data)
	}
}

// sizeAfter gives a file's size after a change.
func sizeAfter(size int64, e event) int64 {
	if e.kind == Truncate {
		return e.offset
	}
	return max(size, e.offset+int64(len(e.data)))
}

func resize(b []byte, size int64) []byte {
	if size <= int64(len(b)) {
		return b[:size:size] // what grows again is zero
	}
	return append(b, make([]byte, size-int64(len(b)))...)
}

// survive gives the bytes that a power cut leaves: for each sector the changes
// up to a chosen one, which may be torn, and one of the sizes in between.
func (c *content) survive(fate Fate) []byte {
	sizes := []int64{int64(len(c.safe))}
	longest := sizes[0]
	for _, e := range c.pending {
		size := sizeAfter(sizes[len(sizes)-1], e)
		sizes = append(sizes, size)
		longest = max(longest, size)
	}
	left := slices.Clone(c.safe)
	if len(c.pending) == 0 {
		return left
	}
	left = resize(left, longest)
	sectors := map[int64][]event{}
	for _, e := range c.pending {
		end := longest
		if e.kind == Write {
			end = e.offset + int64(len(e.data))
		}
		for n := e.offset / Sector; n*Sector < end; n++ {
			sectors[n] = append(sectors[n], e)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(sectors)) {
		happened := sectors[n]
		chosen := fate(2*len(happened) + 1)
		for i, e := range happened {
			if i < chosen/2 {
				within(left, n, e, 1)
			} else if i == chosen/2 && chosen%2 == 1 {
				within(left, n, e, 2)
			}
		}
	}
	return left[:sizes[fate(len(sizes))]]
}

// within does to one sector what a change does to it, or to the first one of
// some parts of it.
func within(b []byte, sector int64, e event, parts int64) {
	from := max(e.offset, sector*Sector)
	to := min((sector+1)*Sector, int64(len(b)))
	if e.kind == Write {
		to = min(to, e.offset+int64(len(e.data)))
	}
	to = from + (to-from)/parts
	if to <= from {
		return
	}
	if e.kind == Truncate {
		clear(b[from:to])
		return
	}
	copy(b[from:to], e.data[from-e.offset:])
}
