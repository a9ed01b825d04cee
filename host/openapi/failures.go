package openapi

import (
	"net/http"
	"strings"

	"evovoice/internal/fault"
)

// failure is a shared answer to calls that failed.
type failure struct {
	status int
	code   fault.Code
	// description says when it is given; message is the text of its example.
	description, message string
	headers              []string
	// of tells whether a call may be answered with it; nil means any call.
	of func(c *call) bool
}

var failures = []failure{
	{
		status: http.StatusBadRequest, code: fault.NotEmpty,
		description: "The call is malformed, or a member is refused. The entries in `errors` name the members.",
		message:     "name is needed",
	},
	{
		status: http.StatusUnauthorized, code: fault.Unauthorized,
		description: "The caller is not signed in, or the credentials are wrong.",
		message:     "Not Authenticated", headers: []string{authenticate},
	},
	{
		status: http.StatusForbidden, code: fault.Forbidden,
		description: "The caller lacks the role, or the call comes from a page of another site.",
		message:     "Invalid Role", of: func(c *call) bool { return !c.Open || !c.Reads },
	},
	{
		status: http.StatusNotFound, code: fault.NotFound,
		description: "What the call is about does not exist, or the caller does not reach it.",
		message:     "Nothing is there", of: func(c *call) bool { return !c.Open || len(c.inPath) > 0 },
	},
	{
		status: http.StatusMethodNotAllowed, code: fault.MethodNotAllowed,
		description: "The path does not take this verb, or the server does not support what was asked for.",
		message:     "PUT is not allowed here; GET is", headers: []string{allow},
	},
	{
		status: http.StatusConflict, code: fault.Conflict,
		description: "The change does not go with the present state.",
		message:     "It was changed meanwhile", of: writes,
	},
	{
		status: http.StatusRequestEntityTooLarge, code: fault.TooLarge,
		description: "The body is larger than the server takes.",
		message:     "The body is larger than 1048576 bytes", of: (*call).hasBody,
	},
	{
		status: http.StatusUnsupportedMediaType, code: fault.UnsupportedMedia,
		description: "The body is of a type that the server does not read.",
		message:     "A body of type text/xml is not accepted; send application/json", of: (*call).hasBody,
	},
	{
		status: http.StatusUnprocessableEntity, code: fault.KeyReused,
		description: "The `Idempotency-Key` was used for a different request before.",
		message:     "The Idempotency-Key was used for another request before", of: (*call).replays,
	},
	{
		status: http.StatusTooManyRequests, code: fault.TooManyRequests,
		description: "The caller sends more than is allowed. Try again later.",
		message:     "Too many requests", headers: []string{retryAfter},
	},
	{
		status: http.StatusInternalServerError, code: fault.Internal,
		description: "The server failed. Its operators find the cause by the id of the request.",
		message:     "The server failed to answer this call",
	},
	{
		status: http.StatusServiceUnavailable, code: fault.Unavailable,
		description: "The server cannot answer for now. Try again later.",
		message:     "The server is starting", headers: []string{retryAfter},
	},
}

// name is the failure's name among the components, for instance NotFound.
func (f *failure) name() string { return strings.ReplaceAll(http.StatusText(f.status), " ", "") }

func failureResponses() object {
	var all object
	for i := range failures {
		f := &failures[i]
		all.put(f.name(), object{
			{"description", f.description},
			{"headers", headerReferences(append([]string{requestID}, f.headers...))},
			{"content", object{{"application/json", object{
				{"schema", object{{"$ref", "#/components/schemas/" + errorResponse}}},
				{"example", f.example()},
			}}}},
		})
	}
	return all
}

func (f *failure) example() object {
	return object{{"responseStatus", object{
		{"errorCode", string(f.code)},
		{"message", f.message},
		{"errors", []any{}},
	}}}
}

// The names of the types of failures.
const (
	errorResponse  = "ErrorResponse"
	responseStatus = "ResponseStatus"
	responseError  = "ResponseError"
)

// failureTypes describes the types of failures, unless operations bring types
// of these names along.
func (s *schemas) failureTypes() {
	text := func(description string) object {
		return object{{"type", "string"}, {"description", description}}
	}
	for _, e := range []entry{
		{errorResponse, object{
			{"type", "object"},
			{"properties", object{{"responseStatus", object{{"$ref", "#/components/schemas/" + responseStatus}}}}},
			{"required", []any{"responseStatus"}},
		}},
		{responseStatus, object{
			{"type", "object"},
			{"properties", object{
				{"errorCode", text("Code for machines")},
				{"message", text("Text for people")},
				{"errors", object{
					{"type", "array"},
					{"items", object{{"$ref", "#/components/schemas/" + responseError}}},
					{"description", "One entry for each refused member; empty when there is none"},
				}},
			}},
		}},
		{responseError, object{
			{"type", "object"},
			{"properties", object{
				{"errorCode", text("Code for machines")},
				{"fieldName", text("Path of the member")},
				{"message", text("Text for people")},
			}},
		}},
	} {
		if s.built[e.name] == nil {
			s.built[e.name] = e.value.(object)
		}
	}
}
