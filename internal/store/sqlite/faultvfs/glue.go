package faultvfs

import (
	"fmt"
	"sync"
	"unsafe"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"

	"evovoice/internal/store/sqlite/vfs"
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
	file  vfs.File
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

// fill writes down what a disk has a say in.
func fill(m *lib.Tsqlite3_io_methods) {
	vfs.PassOn(m)
	vfs.Set[vfs.CloseFunc](&m.FxClose, closeFile)
	vfs.Set[vfs.MoveFunc](&m.FxRead, readFile)
	vfs.Set[vfs.MoveFunc](&m.FxWrite, writeFile)
	vfs.Set[vfs.SizeFunc](&m.FxTruncate, truncateFile)
	vfs.Set[vfs.NumberFunc](&m.FxSync, syncFile)
	vfs.Set[vfs.MapFunc](&m.FxShmMap, mapIndex)
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
	fill(vfs.At[lib.Tsqlite3_io_methods](g.methods))
	g.table = lib.Xsqlite3_malloc(g.tls, int32(unsafe.Sizeof(lib.Tsqlite3_vfs{})))
	table := vfs.At[lib.Tsqlite3_vfs](g.table)
	*table = *vfs.At[lib.Tsqlite3_vfs](g.system)
	table.FpNext, table.FzName, table.FpAppData = 0, g.name, g.token
	table.FszOsFile += int32(handleSize)
	vfs.Set[vfs.OpenFunc](&table.FxOpen, openFile)
	vfs.Set[vfs.DeleteFunc](&table.FxDelete, deleteFile)
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

func openedAt(file uintptr) *opened { return kept[*opened](vfs.At[handle](file).token) }
