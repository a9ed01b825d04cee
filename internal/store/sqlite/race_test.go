//go:build race

package sqlite

// raced tells that the race detector makes everything ten times slower.
const raced = true
