package host

import "net/http"

// Raw is a reply that is a file of its own kind. On an operation's own routes it
// is answered bare, whatever the caller accepts; on the predefined routes, and
// where the call names a format, it is written like any other reply.
type Raw interface {
	// File gives the media type, a name for saving, and the content.
	File() (contentType, name string, body []byte)
}

// writeRaw answers with a file; false means that the reply is none.
func (h *Host) writeRaw(w http.ResponseWriter, r *http.Request, t *target, reply any) bool {
	file, ok := reply.(Raw)
	if !ok || t.predefined || t.query.Has("format") {
		return false
	}
	contentType, name, body := file.File()
	header := w.Header()
	if t.op.Reads && h.settled(w, r, t, []string{Revision(body)}) {
		return true
	}
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Type", contentType)
	header.Set("Content-Disposition", `inline;filename="`+name+`"`)
	writeText(w, r, http.StatusOK, body)
	return true
}
