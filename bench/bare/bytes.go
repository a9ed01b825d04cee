package bare

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
)

// Bytes gives a server that reads what it is sent and answers ready bytes as
// long as those of a real server: one record, or a list of 25.
func Bytes(record []byte) http.Handler {
	list := append([]byte(`{"items":[`), bytes.Repeat(append(record, ','), 24)...)
	list = append(append(list, record...), `],"hasMore":true}`...)
	ready := func(body []byte) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			io.Copy(io.Discard, r.Body) //nolint:errcheck // the caller is gone
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Content-Length", strconv.Itoa(len(body)))
			w.Write(body) //nolint:errcheck // the caller is gone
		}
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("POST /customers", ready(record))
	mux.HandleFunc("PATCH /customers/{id}", ready(record))
	mux.HandleFunc("GET /customers/{id}", ready(record))
	mux.HandleFunc("GET /customers", ready(list))
	return mux
}
