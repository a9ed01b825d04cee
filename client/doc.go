// Package client calls the API from Go: one method an operation, with the
// contract's own types. It keeps a session, makes an Idempotency-Key for each
// write so that a call repeated after a lost answer changes things once, and
// bounds what it sends, reads and waits for. It follows no redirect, starts no
// goroutine of its own, and refuses to guess: an answer that is not one of the
// API's is an error.
package client

//go:generate go run ./internal/generate
