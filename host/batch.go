package host

import (
	"context"
	"net/http"
	"reflect"
	"strconv"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// maxBatch is the most calls in one batch.
const maxBatch = 1000

type batchKey struct{}

// BatchIndex is the place of a call in its batch from 0, and whether it is in one.
func BatchIndex(ctx context.Context) (int, bool) {
	i, ok := ctx.Value(batchKey{}).(int)
	return i, ok
}

// answerBatch binds all calls of a JSON array, then runs them one after the
// other. The first that fails ends it and is the answer; those before it stand.
func (h *Host) answerBatch(w http.ResponseWriter, r *http.Request, t *target, ctx context.Context) (any, error) {
	if err := h.limitBody(w, r, t); err != nil {
		return nil, err
	}
	text, err := readBody(r)
	if err != nil {
		return nil, bodyError(err)
	}
	items, err := wire.SplitArray(text)
	if err != nil {
		return nil, err
	}
	if len(items) > maxBatch {
		return nil, fault.New(fault.Range, "A batch must have at most %d calls, got %d", maxBatch, len(items))
	}
	requests := make([]reflect.Value, len(items))
	for i, item := range items {
		requests[i] = reflect.New(t.op.Request)
		err := wire.DecodeJSON(item, requests[i].Interface())
		if err == nil {
			err = missing(t.op, requests[i].Elem())
		}
		if err != nil {
			t.batch(w, i, 0)
			return nil, err
		}
	}
	replies := make([]any, len(items))
	for i, request := range requests {
		reply, err := h.run(context.WithValue(ctx, batchKey{}, i), t.op, request)
		if err != nil {
			t.batch(w, i, i)
			return nil, err
		}
		replies[i] = reply
	}
	w.Header().Set(batchHeader, strconv.Itoa(len(replies)))
	return replies, nil
}

const batchHeader = "X-AutoBatch-Completed"

// batch marks the answer of a batch that failed at its item i.
func (t *target) batch(w http.ResponseWriter, i, completed int) {
	t.meta = map[string]string{"AutoBatchIndex": strconv.Itoa(i)}
	w.Header().Set(batchHeader, strconv.Itoa(completed))
}
