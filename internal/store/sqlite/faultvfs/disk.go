// Package faultvfs is a disk for SQLite that tests can break: it hands each
// call of the engine on to the system's own file system, may fail it or let
// only a part of it happen, and keeps a log from which it tells what a power
// cut at any moment would have left. Nothing waits for a real disk. It refuses
// to be part of the program, and to serve more than one process.
package faultvfs

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"
)

// Kind is what SQLite asks of the disk.
type Kind string

// The kinds. Folder is no call of its own: the system's file system syncs the
// folder of a journal with the journal's first sync.
const (
	Open     Kind = "open"
	Read     Kind = "read"
	Write    Kind = "write"
	Truncate Kind = "truncate"
	Sync     Kind = "sync"
	Folder   Kind = "sync the folder of"
	Delete   Kind = "delete"
	Map      Kind = "map"
)

// Op is a call on the disk.
type Op struct {
	Kind Kind
	// Name is the file's name without its folder.
	Name string
	// Offset and Size are in bytes; of a truncation, Offset is the new size.
	Offset int64
	Size   int
}

// Fault is how a call fails; its zero value lets the call happen.
type Fault struct {
	// Code is the result code that SQLite gets, for instance FullDisk.
	Code int32
	// Part is how many bytes of a failing write still arrive; a negative one is
	// how many at its end do not.
	Part int
	// Forget makes a failing sync lose what it should have kept, as Linux
	// does: the next sync says that all is well, and it is not.
	Forget bool
}

// The codes of faults.
const (
	FullDisk = lib.SQLITE_FULL
	BadDisk  = lib.SQLITE_IOERR
)

// Disk is a registered file system. SQLite finds it by Name.
type Disk struct {
	name string
	glue glue

	decide atomic.Pointer[func(Op) Fault]

	mu    sync.Mutex // held while a change happens and is written down
	files map[string]*inode
	log   []event
	first int // how much of the log was before
	open  int
}

// inode is a file apart from its name, which another one may have later.
type inode struct{ number int }

// event is a change that happened.
type event struct {
	kind   Kind
	name   string
	file   *inode
	offset int64
	data   []byte
	failed bool
}

var serial atomic.Int64

// New registers a disk that fails nothing. What is in the folder was written
// before and is safe.
func New(folder string) (*Disk, error) {
	d := &Disk{name: fmt.Sprintf("fault%d", serial.Add(1)), files: map[string]*inode{}}
	d.Decide(func(Op) Fault { return Fault{} })
	there, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	for _, entry := range there {
		content, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			return nil, err
		}
		file := d.enter(entry.Name())
		d.note(event{kind: Write, name: entry.Name(), file: file, data: content})
		d.note(event{kind: Sync, name: entry.Name(), file: file})
		d.note(event{kind: Folder, name: entry.Name()})
	}
	d.first = len(d.log)
	return d, d.register()
}

// Name is what SQLite knows the disk by, the parameter vfs of a file's URI.
func (d *Disk) Name() string { return d.name }

// Decide says what becomes of each call from now on. Several goroutines may
// call decide at once; the call waits for it.
func (d *Disk) Decide(decide func(Op) Fault) { d.decide.Store(&decide) }

// Moment counts the changes that happened so far, from those before New on.
func (d *Disk) Moment() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return len(d.log)
}

// Close takes the disk away from SQLite. It fails while files are open.
func (d *Disk) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.open > 0 {
		return fmt.Errorf("close disk %s: %d files are open", d.name, d.open)
	}
	return d.unregister()
}

// fate asks what becomes of a call.
func (d *Disk) fate(o Op) Fault {
	o.Name = filepath.Base(o.Name)
	return (*d.decide.Load())(o)
}

// note writes a change down. The disk's lock is held.
func (d *Disk) note(e event) {
	e.name = filepath.Base(e.name)
	d.log = append(d.log, e)
}

// enter gives the inode of a file that is open; one that was not known was made
// just now.
func (d *Disk) enter(path string) *inode {
	base := filepath.Base(path)
	file := d.files[base]
	if file == nil {
		file = &inode{number: len(d.log)}
		d.files[base] = file
		d.note(event{kind: Open, name: path, file: file})
	}
	return file
}

func text(s uintptr) string { return libc.GoString(s) }
