package openapi

// The names of the security schemes.
const (
	basicScheme   = "basic"
	sessionScheme = "session"
)

// The names of shared parameters and headers.
const (
	idempotencyKey     = "Idempotency-Key"
	reason             = "X-Reason"
	dryRun             = "dryRun"
	requestID          = "X-Request-Id"
	retryAfter         = "Retry-After"
	idempotentReplayed = "Idempotent-Replayed"
	ranDry             = "Dry-Run"
	allow              = "Allow"
	authenticate       = "WWW-Authenticate"
)

// sharedComponents describes what calls refer to.
func sharedComponents(types *schemas) object {
	types.failureTypes()
	return object{
		{"schemas", types.components()},
		{"responses", failureResponses()},
		{"parameters", sharedParameters},
		{"headers", sharedHeaders},
		{"securitySchemes", securitySchemes},
	}
}

func headerReferences(names []string) object {
	var all object
	for _, name := range names {
		all.put(name, object{{"$ref", "#/components/headers/" + name}})
	}
	return all
}

var sharedParameters = object{
	{dryRun, object{
		{"name", dryRun},
		{"in", "query"},
		{"description", "Run the call whole, answer as if it were done, and change nothing"},
		{"schema", object{{"type", "boolean"}}},
	}},
	{idempotencyKey, object{
		{"name", idempotencyKey},
		{"in", "header"},
		{"description", "Text of the caller's choice that names this change. Repeating the call with it gives the reply of the first time and changes nothing more."},
		{"schema", object{{"type", "string"}}},
	}},
	{reason, object{
		{"name", reason},
		{"in", "header"},
		{"description", "Why the change is made, for the audit"},
		{"schema", object{{"type", "string"}}},
	}},
}

var sharedHeaders = object{
	header(allow, "Verbs that the path takes, with commas between them", "string"),
	header(ranDry, "true when the call was a dry run", "boolean"),
	header(idempotentReplayed, "true when the reply is that of an earlier call with the same key", "boolean"),
	header(retryAfter, "Seconds to wait before trying again", "integer"),
	header(authenticate, "How to sign in", "string"),
	header(requestID, "Id of the call: the one that the caller sent in the header of this name, or a new one", "string"),
}

func header(name, description, kind string) entry {
	return entry{name, object{{"description", description}, {"schema", object{{"type", kind}}}}}
}

var securitySchemes = object{
	{basicScheme, object{
		{"type", "http"},
		{"scheme", "basic"},
		{"description", "User name and password of a login with each call"},
	}},
	{sessionScheme, object{
		{"type", "apiKey"},
		{"in", "cookie"},
		{"name", "ss-id"},
		{"description", "Cookie of a session, which signing in sets"},
	}},
}
