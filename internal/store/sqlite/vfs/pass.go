package vfs

import (
	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"
)

// File is how what SQLite holds of a file begins where that file lies on another
// one.
type File struct {
	// Base has the methods that SQLite calls.
	Base lib.Tsqlite3_file
	// Below is the address of the other file, which is open.
	Below uintptr
}

// Below gives the file that one lies on, and its methods.
func Below(file uintptr) (below uintptr, m *lib.Tsqlite3_io_methods) {
	below = At[File](file).Below
	return below, At[lib.Tsqlite3_io_methods](At[lib.Tsqlite3_file](below).FpMethods)
}

// PassOn writes methods of version 2 that hand each call on to the file below as
// it is. Version 3 would let SQLite read the database past them, by a mapping.
func PassOn(m *lib.Tsqlite3_io_methods) {
	*m = lib.Tsqlite3_io_methods{FiVersion: 2}
	Set[CloseFunc](&m.FxClose, closeFile)
	Set[MoveFunc](&m.FxRead, readFile)
	Set[MoveFunc](&m.FxWrite, writeFile)
	Set[SizeFunc](&m.FxTruncate, truncateFile)
	Set[NumberFunc](&m.FxSync, syncFile)
	Set[AskFunc](&m.FxFileSize, fileSize)
	Set[NumberFunc](&m.FxLock, lockFile)
	Set[NumberFunc](&m.FxUnlock, unlockFile)
	Set[AskFunc](&m.FxCheckReservedLock, reserved)
	Set[OrderFunc](&m.FxFileControl, control)
	Set[CloseFunc](&m.FxSectorSize, sectorSize)
	Set[CloseFunc](&m.FxDeviceCharacteristics, characteristics)
	Set[MapFunc](&m.FxShmMap, mapIndex)
	Set[LockFunc](&m.FxShmLock, lockIndex)
	Set[FenceFunc](&m.FxShmBarrier, fence)
	Set[NumberFunc](&m.FxShmUnmap, unmapIndex)
}

func closeFile(tls *libc.TLS, file uintptr) int32 {
	below, m := Below(file)
	return Function[CloseFunc](m.FxClose)(tls, below)
}

func readFile(tls *libc.TLS, file, buffer uintptr, size int32, offset int64) int32 {
	below, m := Below(file)
	return Function[MoveFunc](m.FxRead)(tls, below, buffer, size, offset)
}

func writeFile(tls *libc.TLS, file, data uintptr, size int32, offset int64) int32 {
	below, m := Below(file)
	return Function[MoveFunc](m.FxWrite)(tls, below, data, size, offset)
}

func truncateFile(tls *libc.TLS, file uintptr, size int64) int32 {
	below, m := Below(file)
	return Function[SizeFunc](m.FxTruncate)(tls, below, size)
}

func syncFile(tls *libc.TLS, file uintptr, flags int32) int32 {
	below, m := Below(file)
	return Function[NumberFunc](m.FxSync)(tls, below, flags)
}

func fileSize(tls *libc.TLS, file, size uintptr) int32 {
	below, m := Below(file)
	return Function[AskFunc](m.FxFileSize)(tls, below, size)
}

func lockFile(tls *libc.TLS, file uintptr, level int32) int32 {
	below, m := Below(file)
	return Function[NumberFunc](m.FxLock)(tls, below, level)
}

func unlockFile(tls *libc.TLS, file uintptr, level int32) int32 {
	below, m := Below(file)
	return Function[NumberFunc](m.FxUnlock)(tls, below, level)
}

func reserved(tls *libc.TLS, file, result uintptr) int32 {
	below, m := Below(file)
	return Function[AskFunc](m.FxCheckReservedLock)(tls, below, result)
}

func control(tls *libc.TLS, file uintptr, order int32, argument uintptr) int32 {
	below, m := Below(file)
	return Function[OrderFunc](m.FxFileControl)(tls, below, order, argument)
}

func sectorSize(tls *libc.TLS, file uintptr) int32 {
	below, m := Below(file)
	return Function[CloseFunc](m.FxSectorSize)(tls, below)
}

func characteristics(tls *libc.TLS, file uintptr) int32 {
	below, m := Below(file)
	return Function[CloseFunc](m.FxDeviceCharacteristics)(tls, below)
}

func mapIndex(tls *libc.TLS, file uintptr, region, size, extend int32, place uintptr) int32 {
	below, m := Below(file)
	return Function[MapFunc](m.FxShmMap)(tls, below, region, size, extend, place)
}

func lockIndex(tls *libc.TLS, file uintptr, offset, n, flags int32) int32 {
	below, m := Below(file)
	return Function[LockFunc](m.FxShmLock)(tls, below, offset, n, flags)
}

func fence(tls *libc.TLS, file uintptr) {
	below, m := Below(file)
	Function[FenceFunc](m.FxShmBarrier)(tls, below)
}

func unmapIndex(tls *libc.TLS, file uintptr, remove int32) int32 {
	below, m := Below(file)
	return Function[NumberFunc](m.FxShmUnmap)(tls, below, remove)
}
