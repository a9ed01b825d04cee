// Package wire turns bytes into Go values of the types that package schema
// describes, and back: bodies in JSON, XML, JSV and CSV, JSON documents that are
// kept as sent, and the text of paths, queries and forms. The other formats go by
// way of JSON text, so that what is taken and what is refused is the same in all.
// It is lenient where clients rely on it (a number as text, a name in any case)
// and strict where leniency would lose what a client sent: a value that does not
// fit its member is refused by path. Plans are built once a type. It refuses to
// check rules of the domain, to know of HTTP, and to guess at text that is not of
// its format.
package wire
