package sqlite

import (
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"syscall"
	"unsafe"
)

// index is the beginning of the log's index, the file with -shm at the end of
// its name, in memory that all processes with the database share
// (https://www.sqlite.org/walformat.html#wal_index_header). It is only read.
type index struct{ memory []byte }

// indexHeader is a header of the index. It holds a counter of commits, the count
// of pages in the log and checksums over them, so that it is another one after
// each commit, and a process that recovers the log makes another one.
type indexHeader [indexWords]uint32

const (
	indexWords = 12
	indexCopy  = indexWords * 4 // where the second copy begins, in bytes
	indexSize  = 2*indexCopy + 4
	// indexReads is how often a header that is being written is read again.
	indexReads = 100
)

// mapIndex maps the index of a database that this process has open, for as long
// as it has; nil where it cannot be found.
func mapIndex(file string) *index {
	descriptor, ok := indexDescriptor(file)
	if !ok {
		return nil
	}
	memory, err := syscall.Mmap(descriptor, 0, indexSize, syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return nil
	}
	return &index{memory}
}

// indexDescriptor finds the descriptor by which SQLite has the index open. One
// of our own would be a danger: closing it would drop SQLite's locks on the
// file, which belong to the process (fcntl, F_SETLK).
func indexDescriptor(file string) (descriptor int, ok bool) {
	path, err := filepath.EvalSymlinks(file) // SQLite follows them too
	var wanted syscall.Stat_t
	if err != nil || syscall.Stat(path+"-shm", &wanted) != nil || wanted.Size < indexSize {
		return 0, false
	}
	descriptors, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return 0, false
	}
	for _, d := range descriptors {
		var has syscall.Stat_t
		number, err := strconv.Atoi(d.Name())
		if err == nil && syscall.Fstat(number, &has) == nil && has.Dev == wanted.Dev && has.Ino == wanted.Ino {
			return number, true
		}
	}
	return 0, false
}

func (x *index) unmap() error { return syscall.Munmap(x.memory) }

// header reads the header, which is whole where both copies are the same: who
// writes it writes the second one first. One that was never written is not whole.
func (x *index) header() (header indexHeader, whole bool) {
	for range indexReads {
		first := x.load(0)
		if first == x.load(indexCopy) {
			return first, first != indexHeader{}
		}
	}
	return indexHeader{}, false
}

func (x *index) load(at int) (header indexHeader) {
	words := (*indexHeader)(unsafe.Pointer(&x.memory[at]))
	for i := range header {
		header[i] = atomic.LoadUint32(&words[i])
	}
	return header
}

// The words of a header that count commits, and the frames of the log.
const (
	wordCommits = 2
	wordFrames  = 4
)

// frames is how many frames the log has, and how many of them are not folded into
// the file yet. The count of those that are follows both copies of the header.
func (x *index) frames() (all, waiting int) {
	header, whole := x.header()
	folded := atomic.LoadUint32((*uint32)(unsafe.Pointer(&x.memory[2*indexCopy])))
	if !whole || folded > header[wordFrames] {
		return 0, 0
	}
	return int(header[wordFrames]), int(header[wordFrames] - folded)
}
