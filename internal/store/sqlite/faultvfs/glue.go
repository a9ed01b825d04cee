package faultvfs

import (
	"fmt"
	"sync"
	"unsafe"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"
)

// glue is what SQLite holds of a disk, in memory that the collector does not
// move.
type glue struct {
	tls                  *libc.TLS
	table, name, methods uintptr
	system               uintptr // the table of the system's file system
	token                uintptr
}

// opened is an open file.
type opened struct {
	disk *Disk
	path string // empty for temporary files, which no power cut matters to
	file *inode
	// newJournal tells that the first sync syncs the folder too.
	newJournal bool
}

// handle is what SQLite holds of an open file; the system's own follows it.
type handle struct {
	base  lib.Tsqlite3_file
	token uintptr
}

const handleSize = unsafe.Sizeof(handle{})

// SQLite hands numbers back to us instead of pointers into Go's memory.
var (
	tokensMu sync.Mutex
	tokens   = map[uintptr]any{}
	latest   uintptr
)

func keep(v any) uintptr {
	tokensMu.Lock()
	defer tokensMu.Unlock()
	latest++
	tokens[latest] = v
	return latest
}

func kept[T any](token uintptr) T {
	tokensMu.Lock()
	defer tokensMu.Unlock()
	return tokens[token].(T)
}

func drop(token uintptr) {
	tokensMu.Lock()
	defer tokensMu.Unlock()
	delete(tokens, token)
}

// at gives the value at an address of SQLite's memory.
func at[T any](address uintptr) *T { return *(**T)(unsafe.Pointer(&address)) }

// function gives the function that a table of SQLite names.
func function[F any](address uintptr) F { return *(*F)(unsafe.Pointer(&address)) }

// set writes a function into a table of SQLite. It must be one that is declared
// at the top of a file: the collector does not see it there.
func set[F any](place *uintptr, fn F) { *(*F)(unsafe.Pointer(place)) = fn }

func bytesAt(address uintptr, size int32) []byte { return unsafe.Slice(at[byte](address), size) }

// The shapes of SQLite's functions.
type (
	openFn   = func(*libc.TLS, uintptr, uintptr, uintptr, int32, uintptr) int32
	deleteFn = func(*libc.TLS, uintptr, uintptr, int32) int32
	closeFn  = func(*libc.TLS, uintptr) int32
	moveFn   = func(*libc.TLS, uintptr, uintptr, int32, int64) int32
	sizeFn   = func(*libc.TLS, uintptr, int64) int32
	numberFn = func(*libc.TLS, uintptr, int32) int32
	askFn    = func(*libc.TLS, uintptr, uintptr) int32
	orderFn  = func(*libc.TLS, uintptr, int32, uintptr) int32
	mapFn    = func(*libc.TLS, uintptr, int32, int32, int32, uintptr) int32
	lockFn   = func(*libc.TLS, uintptr, int32, int32, int32) int32
	fenceFn  = func(*libc.TLS, uintptr)
)

// fill writes down the methods of version 2: memory-mapped reads of the
// database would pass us by.
func fill(m *lib.Tsqlite3_io_methods) {
	*m = lib.Tsqlite3_io_methods{FiVersion: 2}
	set[closeFn](&m.FxClose, closeFile)
	set[moveFn](&m.FxRead, readFile)
	set[moveFn](&m.FxWrite, writeFile)
	set[sizeFn](&m.FxTruncate, truncateFile)
	set[numberFn](&m.FxSync, syncFile)
	set[askFn](&m.FxFileSize, fileSize)
	set[numberFn](&m.FxLock, lockFile)
	set[numberFn](&m.FxUnlock, unlockFile)
	set[askFn](&m.FxCheckReservedLock, reserved)
	set[orderFn](&m.FxFileControl, control)
	set[closeFn](&m.FxSectorSize, sectorSize)
	set[closeFn](&m.FxDeviceCharacteristics, characteristics)
	set[mapFn](&m.FxShmMap, mapIndex)
	set[lockFn](&m.FxShmLock, lockIndex)
	set[fenceFn](&m.FxShmBarrier, fence)
	set[numberFn](&m.FxShmUnmap, unmapIndex)
}

// register hands the disk to SQLite: the system's table with our ways to open
// and to delete.
func (d *Disk) register() error {
	g := &d.glue
	g.tls = libc.NewTLS()
	g.system = lib.Xsqlite3_vfs_find(g.tls, 0)
	name, err := libc.CString(d.name)
	if err != nil {
		return err
	}
	g.name, g.token = name, keep(d)
	g.methods = lib.Xsqlite3_malloc(g.tls, int32(unsafe.Sizeof(lib.Tsqlite3_io_methods{})))
	fill(at[lib.Tsqlite3_io_methods](g.methods))
	g.table = lib.Xsqlite3_malloc(g.tls, int32(unsafe.Sizeof(lib.Tsqlite3_vfs{})))
	table := at[lib.Tsqlite3_vfs](g.table)
	*table = *at[lib.Tsqlite3_vfs](g.system)
	table.FpNext, table.FzName, table.FpAppData = 0, g.name, g.token
	table.FszOsFile += int32(handleSize)
	set[openFn](&table.FxOpen, openFile)
	set[deleteFn](&table.FxDelete, deleteFile)
	if code := lib.Xsqlite3_vfs_register(g.tls, g.table, 0); code != lib.SQLITE_OK {
		return fmt.Errorf("register disk %s: code %d", d.name, code)
	}
	return nil
}

func (d *Disk) unregister() error {
	g := &d.glue
	code := lib.Xsqlite3_vfs_unregister(g.tls, g.table)
	lib.Xsqlite3_free(g.tls, g.table)
	lib.Xsqlite3_free(g.tls, g.methods)
	libc.Xfree(g.tls, g.name)
	g.tls.Close()
	drop(g.token)
	if code != lib.SQLITE_OK {
		return fmt.Errorf("unregister disk %s: code %d", d.name, code)
	}
	return nil
}

// system gives the system's own file that follows ours, and its methods.
func system(file uintptr) (uintptr, *lib.Tsqlite3_io_methods) {
	inner := file + handleSize
	return inner, at[lib.Tsqlite3_io_methods](at[lib.Tsqlite3_file](inner).FpMethods)
}

func openedAt(file uintptr) *opened { return kept[*opened](at[handle](file).token) }
