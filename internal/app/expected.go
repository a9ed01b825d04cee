package app

import (
	"net/http"
	"reflect"
	"strings"

	"evovoice/api"
	"evovoice/host"
	"evovoice/internal/call"
	"evovoice/internal/fault"
)

// expectedHeader names the account that a caller means to work in, as a header
// or as a value of the query.
const expectedHeader = "X-Account"

// readExpectedAccount reads which account the caller means. Lists are cut to
// it; what else turns out to be elsewhere is refused, by the change set or by
// checkReply.
func readExpectedAccount(c *call.Call, op *host.Operation, r *http.Request) error {
	expected := strings.TrimSpace(r.Header.Get(expectedHeader))
	if expected == "" && strings.Contains(strings.ToLower(r.URL.RawQuery), "x-account") {
		for name, values := range r.URL.Query() {
			if strings.EqualFold(name, expectedHeader) && len(values) > 0 {
				expected = strings.TrimSpace(values[len(values)-1])
			}
		}
	}
	if expected == "" {
		return nil
	}
	if len(expected) != 24 || strings.Trim(expected, "0123456789abcdef") != "" {
		return fault.OnField(fault.Format, expectedHeader, "%s must be the id of an account, 24 hexadecimal digits", expectedHeader)
	}
	c.ExpectedAccount = expected
	if isList(op) {
		c.Caller = c.Caller.Within(expected)
	}
	return nil
}

func isList(op *host.Operation) bool {
	return op.Reply != nil && strings.HasPrefix(op.Reply.Name(), "ListResponse[")
}

// checkReply refuses to show a record of another account than the one that the
// caller means.
func checkReply(c *call.Call, reply any) error {
	if c.ExpectedAccount == "" || reply == nil {
		return nil
	}
	if id := accountOf(reply); id != "" && id != c.ExpectedAccount {
		return fault.OnField(fault.Conflict, expectedHeader, "The record belongs to another account than the one that %s names", expectedHeader)
	}
	return nil
}

// accountOf gives the account that a reply belongs to, empty for none.
func accountOf(reply any) string {
	if a, ok := reply.(*api.AccountInfo); ok {
		return a.ID
	}
	v := reflect.Indirect(reflect.ValueOf(reply))
	if v.Kind() != reflect.Struct {
		return ""
	}
	if id := v.FieldByName("AccountID"); id.IsValid() && id.Kind() == reflect.String {
		return id.String()
	}
	return ""
}
