package faultvfs

import (
	"path/filepath"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"

	"evovoice/internal/store/sqlite/vfs"
)

const journals = lib.SQLITE_OPEN_SUPER_JOURNAL | lib.SQLITE_OPEN_MAIN_JOURNAL | lib.SQLITE_OPEN_WAL

func openFile(tls *libc.TLS, table, name, file uintptr, flags int32, outFlags uintptr) int32 {
	d := kept[*Disk](vfs.At[lib.Tsqlite3_vfs](table).FpAppData)
	h := vfs.At[handle](file)
	*h = handle{file: vfs.File{Below: file + handleSize}}
	f := &opened{disk: d}
	if name != 0 {
		f.path = text(name)
		if fault := d.fate(Op{Kind: Open, Name: f.path}); fault.Code != 0 {
			return lib.SQLITE_CANTOPEN
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	open := vfs.Function[vfs.OpenFunc](vfs.At[lib.Tsqlite3_vfs](d.glue.system).FxOpen)
	if code := open(tls, d.glue.system, name, h.file.Below, flags, outFlags); code != lib.SQLITE_OK {
		return code
	}
	if f.path != "" {
		f.file = d.enter(f.path)
		f.newJournal = flags&lib.SQLITE_OPEN_CREATE != 0 && flags&journals != 0
	}
	h.token = keep(f)
	h.file.Base.FpMethods = d.glue.methods
	d.open++
	return lib.SQLITE_OK
}

func closeFile(tls *libc.TLS, file uintptr) int32 {
	f := openedAt(file)
	inner, m := vfs.Below(file)
	code := vfs.Function[vfs.CloseFunc](m.FxClose)(tls, inner)
	drop(vfs.At[handle](file).token)
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	f.disk.open--
	return code
}

func deleteFile(tls *libc.TLS, table, name uintptr, syncFolder int32) int32 {
	d := kept[*Disk](vfs.At[lib.Tsqlite3_vfs](table).FpAppData)
	path := text(name)
	if fault := d.fate(Op{Kind: Delete, Name: path}); fault.Code != 0 {
		return lib.SQLITE_IOERR_DELETE
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	code := vfs.Function[vfs.DeleteFunc](vfs.At[lib.Tsqlite3_vfs](d.glue.system).FxDelete)(tls, d.glue.system, name, 0)
	if code != lib.SQLITE_OK {
		return code
	}
	delete(d.files, filepath.Base(path))
	d.note(event{kind: Delete, name: path})
	if syncFolder != 0 {
		d.note(event{kind: Folder, name: path})
	}
	return code
}

func readFile(tls *libc.TLS, file, buffer uintptr, size int32, offset int64) int32 {
	f := openedAt(file)
	if f.path != "" {
		if fault := f.disk.fate(Op{Read, f.path, offset, int(size)}); fault.Code != 0 {
			return lib.SQLITE_IOERR_READ
		}
	}
	inner, m := vfs.Below(file)
	return vfs.Function[vfs.MoveFunc](m.FxRead)(tls, inner, buffer, size, offset)
}

func writeFile(tls *libc.TLS, file, buffer uintptr, size int32, offset int64) int32 {
	f := openedAt(file)
	inner, m := vfs.Below(file)
	write := vfs.Function[vfs.MoveFunc](m.FxWrite)
	if f.path == "" {
		return write(tls, inner, buffer, size, offset)
	}
	fault := f.disk.fate(Op{Write, f.path, offset, int(size)})
	if fault.Code != 0 {
		if fault.Part < 0 {
			size = max(0, size+int32(fault.Part))
		} else {
			size = min(size, int32(fault.Part))
		}
	}
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	if size > 0 {
		if code := write(tls, inner, buffer, size, offset); code != lib.SQLITE_OK {
			return code
		}
		f.disk.note(event{kind: Write, name: f.path, file: f.file, offset: offset, data: append([]byte(nil), vfs.Bytes(buffer, size)...)})
	}
	if fault.Code == BadDisk {
		return lib.SQLITE_IOERR_WRITE
	}
	return fault.Code
}

func truncateFile(tls *libc.TLS, file uintptr, size int64) int32 {
	f := openedAt(file)
	inner, m := vfs.Below(file)
	if f.path != "" {
		if fault := f.disk.fate(Op{Kind: Truncate, Name: f.path, Offset: size}); fault.Code != 0 {
			return lib.SQLITE_IOERR_TRUNCATE
		}
	}
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	code := vfs.Function[vfs.SizeFunc](m.FxTruncate)(tls, inner, size)
	if code == lib.SQLITE_OK && f.path != "" {
		f.disk.note(event{kind: Truncate, name: f.path, file: f.file, offset: size})
	}
	return code
}

// syncFile only writes down that SQLite waited for the disk: what a power cut
// leaves is told by the log.
func syncFile(_ *libc.TLS, file uintptr, _ int32) int32 {
	f := openedAt(file)
	if f.path == "" {
		return lib.SQLITE_OK
	}
	fault := f.disk.fate(Op{Kind: Sync, Name: f.path})
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	if fault.Code != 0 {
		if fault.Forget {
			f.disk.note(event{kind: Sync, name: f.path, file: f.file, failed: true})
		}
		return lib.SQLITE_IOERR_FSYNC
	}
	f.disk.note(event{kind: Sync, name: f.path, file: f.file})
	if f.newJournal {
		f.newJournal = false
		f.disk.note(event{kind: Folder, name: f.path})
	}
	return lib.SQLITE_OK
}

func mapIndex(tls *libc.TLS, file uintptr, region, size, extend int32, place uintptr) int32 {
	f := openedAt(file)
	if fault := f.disk.fate(Op{Kind: Map, Name: f.path, Offset: int64(region)}); fault.Code != 0 {
		return lib.SQLITE_IOERR_SHMMAP
	}
	inner, m := vfs.Below(file)
	return vfs.Function[vfs.MapFunc](m.FxShmMap)(tls, inner, region, size, extend, place)
}
