// Package wire turns bytes into Go values of the types that package schema
// describes, and back: JSON bodies, JSON documents that are kept as sent, and
// the text of paths, queries and forms. It is lenient where clients rely on it
// (a number as text, a name in any case) and strict where leniency would lose
// what a client sent: a value that does not fit its member is refused by path.
// Plans are built once a type. It refuses to check rules of the domain, to know
// of HTTP, and to guess at text that is not JSON.
package wire
