package client

import (
	"net/http"
	"reflect"
	"testing"
	"time"
)

func TestQueryText(t *testing.T) {
	t.Parallel()
	type names []string
	type word string
	three, no := 3, false
	for _, test := range []struct {
		value any
		want  string
	}{
		{"a,b", "a,b"},
		{word("Descend"), "Descend"},
		{&no, "false"},
		{&three, "3"},
		{1e21, "1e+21"},
		{names{"a", "b"}, "a,b"},
		{[]word{"a", "b c"}, "a,b c"},
		{[]string{`"`, "[", " ", ""}, `"""","["," ",""`},
		{[]string{}, "[]"},
		{[]int{1, -2}, "[1,-2]"},
		{[]byte{1, 2}, "AQI="},
		{map[string]string{"b": "<", "a": "1"}, `{"a":"1","b":"<"}`},
		{struct {
			A string `json:"a"`
		}{"x"}, `{"a":"x"}`},
		{time.Date(2026, 2, 2, 10, 0, 0, 5e6, time.UTC), "2026-02-02T10:00:00.005Z"},
	} {
		if got, err := queryText(reflect.ValueOf(test.value)); err != nil || got != test.want {
			t.Errorf("%#v: %s, %v, want %s", test.value, got, err, test.want)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	t.Parallel()
	const now = "Mon, 02 Feb 2026 10:00:00 GMT"
	for _, test := range []struct {
		value, date string
		want        time.Duration
	}{
		{"", now, 0},
		{"7", "", 7 * time.Second},
		{"0", now, 0},
		{"-7", now, 0},
		{"2147483647", now, 2147483647 * time.Second},
		{"99999999999999999999", now, 0},
		{"1.5", now, 0},
		{"Mon, 02 Feb 2026 10:02:00 GMT", now, 2 * time.Minute},
		{"Mon, 02 Feb 2026 09:02:00 GMT", now, 0},
		{"Mon, 02 Feb 2026 10:02:00 GMT", "", 0},
		{"Monday, 02-Feb-26 10:02:00 GMT", now, 2 * time.Minute}, // RFC 9110 5.6.7
	} {
		if got := retryAfter(http.Header{"Retry-After": {test.value}, "Date": {test.date}}); got != test.want {
			t.Errorf("%q at %q: %v, want %v", test.value, test.date, got, test.want)
		}
	}
}

func TestSafeInPath(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"5f8e0123456789abcdef0123": true, "a-B_9": true, "credentials": true,
		"": false, ".": false, "..": false, "a.json": false, "a/b": false, "a b": false, "ä": false, "a%2f": false,
		"status": false, "Customers": false,
	} {
		if safeInPath(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}

func TestBackoff(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		made           int
		min, max, want time.Duration
	}{
		{1, time.Second, time.Minute, time.Second},
		{3, time.Second, time.Minute, 4 * time.Second},
		{7, time.Second, time.Minute, time.Minute},
		{1000, time.Second, time.Minute, time.Minute},
		{1, time.Minute, time.Second, time.Second},
		{1, 1, 1, 1},
	} {
		a := attempts{policy: &Retry{MinWait: test.min, MaxWait: test.max}, made: test.made}
		shortest, longest := test.want, time.Duration(0)
		for range 100 {
			d := a.backoff()
			shortest, longest = min(shortest, d), max(longest, d)
		}
		if longest > test.want || shortest < test.want/2 {
			t.Errorf("after %d attempts: %v to %v, want up to %v", test.made, shortest, longest, test.want)
		}
		if test.want > time.Millisecond && shortest == longest {
			t.Errorf("after %d attempts: always %v", test.made, shortest)
		}
	}
}
