// Package vfs ties functions of ours to the tables by which SQLite calls a file
// system (https://www.sqlite.org/vfs.html), and hands calls on to the file that
// another lies on. It knows the shapes of the tables and refuses to know what any
// file system does.
package vfs

import (
	"unsafe"

	"modernc.org/libc"
)

// The shapes of the functions in SQLite's tables, which give a result code.
// Files, file systems, names and places for an answer are addresses in SQLite's
// memory.
type (
	// OpenFunc opens a file: file system, name, file, flags, place for the flags.
	OpenFunc = func(*libc.TLS, uintptr, uintptr, uintptr, int32, uintptr) int32
	// DeleteFunc deletes a file: file system, name, whether to sync the folder.
	DeleteFunc = func(*libc.TLS, uintptr, uintptr, int32) int32
	// CloseFunc takes a file alone: it closes it or asks what its disk is like.
	CloseFunc = func(*libc.TLS, uintptr) int32
	// MoveFunc reads or writes: file, memory, count and offset in bytes.
	MoveFunc = func(*libc.TLS, uintptr, uintptr, int32, int64) int32
	// SizeFunc truncates: file, size in bytes.
	SizeFunc = func(*libc.TLS, uintptr, int64) int32
	// NumberFunc syncs, locks or unlocks: file, how.
	NumberFunc = func(*libc.TLS, uintptr, int32) int32
	// AskFunc asks for a number: file, place for the answer.
	AskFunc = func(*libc.TLS, uintptr, uintptr) int32
	// OrderFunc is the file control: file, what, argument.
	OrderFunc = func(*libc.TLS, uintptr, int32, uintptr) int32
	// MapFunc maps a region of the log's index: file, region, its size in bytes,
	// whether to make it, place for the address.
	MapFunc = func(*libc.TLS, uintptr, int32, int32, int32, uintptr) int32
	// LockFunc locks in the log's index: file, first lock, count, how.
	LockFunc = func(*libc.TLS, uintptr, int32, int32, int32) int32
	// FenceFunc orders reads and writes of the log's index: file.
	FenceFunc = func(*libc.TLS, uintptr)
)

// At gives the value at an address of SQLite's memory, which the collector does
// not move.
func At[T any](address uintptr) *T { return *(**T)(unsafe.Pointer(&address)) }

// Bytes gives memory of SQLite's.
func Bytes(address uintptr, size int32) []byte { return unsafe.Slice(At[byte](address), size) }

// Function gives the function that a table of SQLite names.
func Function[F any](address uintptr) F { return *(*F)(unsafe.Pointer(&address)) }

// Set writes a function into a table of SQLite. It must be one that is declared
// at the top of a file: the collector does not see it there.
func Set[F any](place *uintptr, fn F) { *(*F)(unsafe.Pointer(place)) = fn }
