package logvfs

import (
	"encoding/binary"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"

	"evovoice/internal/store/sqlite/vfs"
)

// fill writes down what is done otherwise than by the file below.
func fill(m *lib.Tsqlite3_io_methods) {
	vfs.PassOn(m)
	vfs.Set[vfs.MoveFunc](&m.FxWrite, writeFile)
	vfs.Set[vfs.CloseFunc](&m.FxClose, closeFile)
	vfs.Set[vfs.MoveFunc](&m.FxRead, readFile)
	vfs.Set[vfs.SizeFunc](&m.FxTruncate, truncateFile)
	vfs.Set[vfs.NumberFunc](&m.FxSync, syncFile)
	vfs.Set[vfs.AskFunc](&m.FxFileSize, fileSize)
}

// The head of a frame: its size in bytes, and where it says how many pages the
// database has after the transaction that it ends, 0 where it ends none
// (https://www.sqlite.org/fileformat2.html#walformat).
const (
	headSize = 24
	headEnds = 4
)

// writeFile holds what comes next to what came before, until the page of a
// transaction's last frame. What SQLite writes otherwise, as the head of the log
// or heads once more, is written at once.
func writeFile(tls *libc.TLS, file, data uintptr, size int32, offset int64) int32 {
	h := vfs.At[handle](file)
	next := offset == h.end
	isPage := next && h.headed
	isHead := !isPage && size == headSize
	if !next || h.waiting+size > room {
		if code := flush(tls, file); code != lib.SQLITE_OK {
			return code
		}
	}
	if h.headed = isHead; isHead {
		h.last = endsTransaction(vfs.Bytes(data, size))
	}
	if !next || !isPage && !isHead || size > room {
		return put(tls, file, data, size, offset)
	}
	if h.held == 0 {
		if h.held = libc.Xmalloc(tls, room); h.held == 0 {
			return lib.SQLITE_IOERR_NOMEM
		}
	}
	copy(vfs.Bytes(h.held, room)[h.waiting:], vfs.Bytes(data, size))
	h.waiting += size
	h.end += int64(size)
	if isPage && h.last {
		return flush(tls, file)
	}
	return lib.SQLITE_OK
}

func endsTransaction(head []byte) bool { return binary.BigEndian.Uint32(head[headEnds:]) != 0 }

// flush writes what waits. What could not be written is not tried again: SQLite
// gives up the transaction, and a later one takes its place in the log.
func flush(tls *libc.TLS, file uintptr) int32 {
	h := vfs.At[handle](file)
	size := h.waiting
	if h.waiting = 0; size == 0 {
		return lib.SQLITE_OK
	}
	return put(tls, file, h.held, size, h.end-int64(size))
}

func put(tls *libc.TLS, file, data uintptr, size int32, offset int64) int32 {
	h := vfs.At[handle](file)
	inner, m := vfs.Below(file)
	code := vfs.Function[vfs.MoveFunc](m.FxWrite)(tls, inner, data, size, offset)
	if h.end = offset + int64(size); code != lib.SQLITE_OK {
		h.end = -1
	}
	return code
}

func closeFile(tls *libc.TLS, file uintptr) int32 {
	code := flush(tls, file)
	h := vfs.At[handle](file)
	libc.Xfree(tls, h.held)
	inner, m := vfs.Below(file)
	if closed := vfs.Function[vfs.CloseFunc](m.FxClose)(tls, inner); code == lib.SQLITE_OK {
		code = closed
	}
	return code
}

func readFile(tls *libc.TLS, file, buffer uintptr, size int32, offset int64) int32 {
	if code := flush(tls, file); code != lib.SQLITE_OK {
		return code
	}
	inner, m := vfs.Below(file)
	return vfs.Function[vfs.MoveFunc](m.FxRead)(tls, inner, buffer, size, offset)
}

func truncateFile(tls *libc.TLS, file uintptr, size int64) int32 {
	if code := flush(tls, file); code != lib.SQLITE_OK {
		return code
	}
	vfs.At[handle](file).end = -1
	inner, m := vfs.Below(file)
	return vfs.Function[vfs.SizeFunc](m.FxTruncate)(tls, inner, size)
}

func syncFile(tls *libc.TLS, file uintptr, flags int32) int32 {
	if code := flush(tls, file); code != lib.SQLITE_OK {
		return code
	}
	inner, m := vfs.Below(file)
	return vfs.Function[vfs.NumberFunc](m.FxSync)(tls, inner, flags)
}

func fileSize(tls *libc.TLS, file, size uintptr) int32 {
	if code := flush(tls, file); code != lib.SQLITE_OK {
		return code
	}
	inner, m := vfs.Below(file)
	return vfs.Function[vfs.AskFunc](m.FxFileSize)(tls, inner, size)
}
