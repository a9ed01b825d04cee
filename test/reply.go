package test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"slices"

	"evovoice/api"
)

// Reply is the answer to a call.
type Reply struct {
	// What was called, for messages.
	What    string
	Status  int
	Header  http.Header
	Body    []byte
	Cookies []*http.Cookie
}

// Want ends the test unless the reply has the status.
func (r *Reply) Want(t T, status int) *Reply {
	t.Helper()
	if r.Status != status {
		t.Fatalf("%s: status %d, want %d\n%s", r.What, r.Status, status, r.Body)
	}
	return r
}

// As decodes the body of a reply with status 200.
func As[V any](t T, r *Reply) V {
	t.Helper()
	r.Want(t, http.StatusOK)
	var v V
	if err := json.Unmarshal(r.Body, &v); err != nil {
		t.Fatalf("%s: %v\n%s", r.What, err, r.Body)
	}
	return v
}

// Member is a member of an object with its value as spelled.
type Member struct{ Name, Value string }

// Members gives the members of a JSON object in their order.
func Members(t T, object []byte) []Member {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(object))
	if _, err := d.Token(); err != nil {
		t.Fatalf("%v\n%s", err, object)
	}
	var members []Member
	for d.More() {
		var value json.RawMessage
		name, err := d.Token()
		if err == nil {
			err = d.Decode(&value)
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, object)
		}
		members = append(members, Member{name.(string), string(value)})
	}
	return members
}

// MemberOf gives a member's value as spelled, empty for none.
func MemberOf(t T, object []byte, name string) string {
	t.Helper()
	members := Members(t, object)
	i := slices.IndexFunc(members, func(m Member) bool { return m.Name == name })
	if i < 0 {
		return ""
	}
	return members[i].Value
}

// Refused checks that the call was refused with a status and an error code. A
// field that is not empty must be the only one at fault.
func (r *Reply) Refused(t T, status int, code, field string) {
	t.Helper()
	r.Want(t, status)
	var reply struct {
		ResponseStatus *api.ResponseStatus `json:"responseStatus"`
	}
	if err := json.Unmarshal(r.Body, &reply); err != nil || reply.ResponseStatus == nil {
		t.Fatalf("%s: no responseStatus: %v\n%s", r.What, err, r.Body)
	}
	s := reply.ResponseStatus
	if s.ErrorCode != code {
		t.Errorf("%s: error code %q, want %q: %s", r.What, s.ErrorCode, code, s.Message)
	}
	if s.Message == "" || s.Errors == nil {
		t.Errorf("%s: a failure needs a message and a list of errors: %s", r.What, r.Body)
	}
	if kind := r.Header.Get("Content-Type"); kind != "application/json; charset=utf-8" {
		t.Errorf("%s: a failure of type %s", r.What, kind)
	}
	fields := make([]string, len(s.Errors))
	for i, e := range s.Errors {
		fields[i] = e.FieldName
		if e.ErrorCode == "" || e.Message == "" {
			t.Errorf("%s: the error on %s says nothing: %s", r.What, e.FieldName, r.Body)
		}
	}
	var want []string
	if field != "" {
		want = []string{field}
	}
	if !slices.Equal(fields, want) {
		t.Errorf("%s: fields at fault %q, want %q", r.What, fields, want)
	}
}

// Cookie gives a cookie that the reply sets, nil for none.
func (r *Reply) Cookie(name string) *http.Cookie {
	for _, c := range r.Cookies {
		if c.Name == name {
			return c
		}
	}
	return nil
}
