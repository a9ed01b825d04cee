package client

import (
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
)

// operation is what the table of operations says that matters to a call.
type operation struct {
	name   string
	routes []route
	// reads tells that the operation changes nothing.
	reads bool
	// open operations need no sign-in; the server keeps no reply for their key.
	open bool
}

// route is one path of an operation with the verb to send there.
type route struct {
	verb, path string
}

// message is a request before it is sent.
type message struct {
	verb, url string
	body      []byte // nil for none
}

// longestTarget is the most bytes of path and query; proxies refuse lines of
// 8 KiB.
const longestTarget = 4 << 10

// message writes a request. It goes to the first of the operation's routes
// whose path members are all given, else to the route that every operation has.
// Verbs without a body take the members into the query; where that is too long
// or cannot say a value, the request is sent as a body.
func (c *Client) message(op *operation, request any, dryRun bool) (message, error) {
	v := reflect.ValueOf(request)
	if v.IsNil() {
		v = reflect.New(v.Type().Elem())
	}
	set := setMembers(v.Elem())
	if name, wrong := notText(set); wrong {
		return message{}, fmt.Errorf("%s is not valid UTF-8", name)
	}
	var query []string
	if dryRun {
		query = []string{"dryRun=true"}
	}
	predefined := "/json/reply/" + op.name
	verb, path, rest := op.choose(set, predefined)
	if verb == http.MethodGet || verb == http.MethodDelete {
		said, ok, err := queryOf(rest)
		if err != nil {
			return message{}, err
		}
		if target := withQuery(path, append(said, query...)); ok && len(target) <= longestTarget {
			return message{verb: verb, url: c.base + target}, nil
		}
		verb, path, rest = http.MethodPost, predefined, set
	}
	body, err := bodyOf(rest)
	if err != nil {
		return message{}, err
	}
	if int64(len(body)) > c.limits.Request {
		return message{}, fmt.Errorf("%w: the request has %d bytes, the limit is %d", ErrTooLarge, len(body), c.limits.Request)
	}
	return message{verb: verb, url: c.base + withQuery(path, query), body: body}, nil
}

// choose gives verb and path, and the members that are not in the path.
func (op *operation) choose(set []member, predefined string) (verb, path string, rest []member) {
	for _, r := range op.routes {
		if path, rest, ok := r.fill(set); ok {
			return r.verb, path, rest
		}
	}
	if op.reads {
		return http.MethodGet, predefined, set
	}
	return http.MethodPost, predefined, set
}

// fill puts members into the path. It fails when one is missing or is not safe
// to stand there.
func (r route) fill(set []member) (string, []member, bool) {
	var path strings.Builder
	rest := append([]member(nil), set...)
	for template := r.path; ; {
		literal, after, found := strings.Cut(template, "{")
		path.WriteString(literal)
		if !found {
			return path.String(), rest, true
		}
		name, after, _ := strings.Cut(after, "}")
		i := indexOf(rest, name)
		if i < 0 {
			return "", nil, false
		}
		text, err := queryText(rest[i].value)
		if err != nil || !safeInPath(text) {
			return "", nil, false
		}
		path.WriteString(text)
		rest = append(rest[:i], rest[i+1:]...)
		template = after
	}
}

func indexOf(set []member, name string) int {
	for i, m := range set {
		if strings.EqualFold(m.name, name) {
			return i
		}
	}
	return -1
}

// safeInPath tells whether a value means itself in a path. Dots and escaped
// slashes are rewritten on the way by proxies, a suffix such as .json is read
// as a format, and a word of another route leads to that route.
func safeInPath(text string) bool {
	for _, b := range []byte(text) {
		safe := b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '-' || b == '_'
		if !safe {
			return false
		}
	}
	return text != "" && !routeWords[strings.ToLower(text)]
}

// queryOf writes members as the parts of a query. It is not ok when a value has
// no form in a query.
func queryOf(set []member) (parts []string, ok bool, err error) {
	for _, m := range set {
		text, err := queryText(m.value)
		if err != nil {
			return nil, false, fmt.Errorf("encode %s: %w", m.name, err)
		}
		if text == "" {
			return nil, false, nil
		}
		parts = append(parts, m.name+"="+url.QueryEscape(text))
	}
	return parts, true, nil
}

func withQuery(path string, parts []string) string {
	if len(parts) == 0 {
		return path
	}
	return path + "?" + strings.Join(parts, "&")
}
