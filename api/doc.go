// Package api is the contract in Go: the request and reply types, by area, and
// the table of operations. It holds no behaviour, imports the standard library
// only, and refuses to know of storage, transport or configuration.
//
// Types carry their wire facts in struct tags:
//
//	json:"name"            wire name; with omitempty an empty text counts as null
//	doc:"…"                description that the declared schema shows for a member
//	note:"…"               description that only our own pages and listings show
//	required:"true"        binding refuses a call without the member
//	later:"true"           member missing from the earliest schema generation
//	in:"path"              member that a caller puts into the path
//
// A nil pointer, slice, map or document is null on the wire and left out.
// Enumerations are strings that list their members in order; the empty value
// stands for the first one.
package api
