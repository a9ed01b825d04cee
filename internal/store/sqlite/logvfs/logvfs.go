// Package logvfs is a file system for SQLite that hands the frames of a
// transaction to the write-ahead log in one piece, where SQLite writes each
// frame's head and page by itself: most of what a small commit costs is calls.
// It lies on another file system and leaves all other files to that. It keeps
// nothing back once a transaction's last frame has come, and refuses to know
// what is in the frames but whether one is the last.
package logvfs

import (
	"fmt"
	"sync/atomic"
	"unsafe"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"

	"evovoice/internal/store/sqlite/vfs"
)

// room is how much of a transaction is held before it is written, in bytes. Of a
// larger write SQLite's file system for Unix does some, or takes a size of which
// nothing is left for a full disk.
const room = 1<<17 - 1

// System is a registered file system. SQLite finds it by Name.
type System struct {
	name  string
	tls   *libc.TLS
	table uintptr
}

// table is what SQLite holds of a System.
type table struct {
	system  lib.Tsqlite3_vfs
	base    uintptr // the file system below
	methods lib.Tsqlite3_io_methods
}

var serial atomic.Int64

// Over registers a file system on the one of that name, or on the system's own
// where the name is empty.
func Over(base string) (*System, error) {
	s := &System{name: fmt.Sprintf("log%d", serial.Add(1)), tls: libc.NewTLS()}
	below, err := s.find(base)
	if err != nil {
		s.tls.Close()
		return nil, err
	}
	name, err := libc.CString(s.name)
	if err != nil {
		s.tls.Close()
		return nil, err
	}
	s.table = lib.Xsqlite3_malloc(s.tls, int32(unsafe.Sizeof(table{})))
	t := vfs.At[table](s.table)
	*t = table{system: *vfs.At[lib.Tsqlite3_vfs](below), base: below}
	t.system.FpNext, t.system.FzName = 0, name
	t.system.FszOsFile += int32(handleSize)
	vfs.Set[vfs.OpenFunc](&t.system.FxOpen, openFile)
	fill(&t.methods)
	if code := lib.Xsqlite3_vfs_register(s.tls, s.table, 0); code != lib.SQLITE_OK {
		s.free()
		return nil, fmt.Errorf("register file system %s: code %d", s.name, code)
	}
	return s, nil
}

func (s *System) find(base string) (uintptr, error) {
	if base == "" {
		return lib.Xsqlite3_vfs_find(s.tls, 0), nil
	}
	name, err := libc.CString(base)
	if err != nil {
		return 0, err
	}
	defer libc.Xfree(s.tls, name)
	below := lib.Xsqlite3_vfs_find(s.tls, name)
	if below == 0 {
		return 0, fmt.Errorf("there is no file system %s", base)
	}
	return below, nil
}

// Name is what SQLite knows the file system by, the parameter vfs of a file's URI.
func (s *System) Name() string { return s.name }

// Close takes the file system away from SQLite. None of its files may be open.
func (s *System) Close() error {
	code := lib.Xsqlite3_vfs_unregister(s.tls, s.table)
	s.free()
	if code != lib.SQLITE_OK {
		return fmt.Errorf("unregister file system %s: code %d", s.name, code)
	}
	return nil
}

func (s *System) free() {
	libc.Xfree(s.tls, vfs.At[table](s.table).system.FzName)
	lib.Xsqlite3_free(s.tls, s.table)
	s.tls.Close()
}

// handle is what SQLite holds of an open log; the file of the file system below
// follows it.
type handle struct {
	file vfs.File
	// held is memory of room bytes, of which so many wait to be written.
	held    uintptr
	waiting int32
	// headed tells that a frame's head came, whose page follows, and last that the
	// frame is the last of a transaction.
	headed, last bool
	// end is where the write before ended, those that wait included; -1 where
	// that is not known.
	end int64
}

const handleSize = unsafe.Sizeof(handle{})

func openFile(tls *libc.TLS, system, name, file uintptr, flags int32, outFlags uintptr) int32 {
	t := vfs.At[table](system)
	open := vfs.Function[vfs.OpenFunc](vfs.At[lib.Tsqlite3_vfs](t.base).FxOpen)
	if flags&lib.SQLITE_OPEN_WAL == 0 {
		return open(tls, t.base, name, file, flags, outFlags)
	}
	h := vfs.At[handle](file)
	*h = handle{file: vfs.File{Below: file + handleSize}, end: -1}
	if code := open(tls, t.base, name, h.file.Below, flags, outFlags); code != lib.SQLITE_OK {
		return code
	}
	h.file.Base.FpMethods = uintptr(unsafe.Pointer(&t.methods))
	return lib.SQLITE_OK
}
