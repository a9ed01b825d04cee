package recur_test

import (
	"testing"

	"pgregory.net/rapid"

	"evovoice/recur"
)

func TestCountIsABound(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r, start := drawRule(t), drawStart(t)
		free := compile(t, r, start)
		r.Count = rapid.OneOf(rapid.IntRange(1, 50), rapid.IntRange(1, 5000)).Draw(t, "count")
		c := compile(t, r, start)
		n := 0
		var last recur.DateTime
		for at := range free.All() {
			last = at
			if n++; n == r.Count {
				break
			}
		}
		got, ok := c.Last()
		if ok != (n > 0) || ok && got != last {
			t.Fatalf("%s from %s: the last of %d is %s (%t), by walking the last of %d is %s", r, start, r.Count, got, ok, n, last)
		}
	})
}

// TestLargeCount has ends worked out by arithmetic on paper.
func TestLargeCount(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ rule, start, last string }{
		{"FREQ=SECONDLY;COUNT=1000000000", "2000-01-01T00:00:00", "2031-09-09T01:46:39"},
		{"FREQ=SECONDLY;INTERVAL=7;COUNT=1000000001", "2000-01-01T00:00:00", "2221-10-27T12:26:40"},
		{"FREQ=MINUTELY;BYHOUR=9;COUNT=60001", "2000-01-01T00:00:00", "2002-09-27T09:00:00"},
		// An occurrence each 29 February: 97 in 400 years, the 1940th is in the leap year 9996.
		{"FREQ=YEARLY;COUNT=1940", "2000-02-29T00:00:00", "9996-02-29T00:00:00"},
		{"FREQ=YEARLY;COUNT=1941", "2000-02-29T00:00:00", "9996-02-29T00:00:00"},
		{"FREQ=YEARLY;COUNT=98", "2000-02-29T00:00:00", "2400-02-29T00:00:00"},
		{"FREQ=DAILY;COUNT=146098", "2000-02-29T08:00:00", "2400-02-29T08:00:00"},
		{"FREQ=DAILY;INTERVAL=2;COUNT=146098", "2000-02-29T08:00:00", "2800-02-29T08:00:00"},
		{"FREQ=DAILY;INTERVAL=2;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;COUNT=292195", "2000-02-29T08:00:00", "3600-02-29T08:00:00"},
		{"FREQ=WEEKLY;INTERVAL=3;COUNT=20872", "2000-02-29T08:00:00", "3200-02-29T08:00:00"},
		{"FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,WE;BYSETPOS=1;COUNT=20872", "2000-02-29T08:00:00", "3200-02-29T08:00:00"},
		{"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4801", "2000-02-29T08:00:00", "2400-02-29T08:00:00"},
		{"FREQ=MONTHLY;INTERVAL=7;COUNT=4801", "2000-02-01T08:00:00", "4800-02-01T08:00:00"},
		// The first is 10:40, twelve times 20 minutes before the last.
		{"FREQ=HOURLY;BYMINUTE=0,20,40;COUNT=13", "2000-01-01T10:30:00", "2000-01-01T14:40:00"},
		{"FREQ=HOURLY;INTERVAL=5;BYHOUR=0;COUNT=1001", "2000-01-01T00:00:00", "2013-09-09T00:00:00"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			if got, ok := of(t, c.rule, c.start).Last(); !ok || got.String() != c.last {
				t.Errorf("last %s, want %s", got, c.last)
			}
		})
	}
}

// of compiles a rule from texts.
func of(t testing.TB, rule, start string, options ...recur.Option) *recur.Recurrence {
	t.Helper()
	r, err := recur.Parse(rule)
	if err != nil {
		t.Fatal(err)
	}
	at, err := recur.ParseDateTime(start)
	if err != nil {
		t.Fatal(err)
	}
	c, err := recur.Compile(r, at, options...)
	if err != nil {
		t.Fatalf("%s from %s: %v", rule, start, err)
	}
	return c
}

// hard are rules on which a search step by step takes long.
var hard = []struct{ rule, start, first string }{
	{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2000-01-01T00:00:00", ""},
	{"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "2000-01-01T00:00:00", ""},
	{"FREQ=DAILY;INTERVAL=7;BYDAY=TU", "2000-01-01T00:00:00", ""},
	{"FREQ=DAILY;INTERVAL=366;BYMONTH=1;BYMONTHDAY=1;BYDAY=MO", "2001-01-01T00:00:00", "2001-01-01T00:00:00"},
	{"FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "2000-02-01T00:00:00", ""},
	{"FREQ=MONTHLY;INTERVAL=48;BYMONTHDAY=29", "2021-02-01T00:00:00", ""},
	{"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "2021-02-01T00:00:00", ""},
	{"FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", "2021-02-01T00:00:00", ""},
	{"FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "2021-02-01T00:00:00", ""},
	{"FREQ=YEARLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29", "2021-02-01T00:00:00", "2028-02-29T00:00:00"},
	{"FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29", "1900-02-01T00:00:00", "2000-02-29T00:00:00"},
	{"FREQ=HOURLY;INTERVAL=24;BYHOUR=9", "2000-01-01T10:00:00", ""},
	{"FREQ=MINUTELY;INTERVAL=90;BYMINUTE=1", "2000-01-01T10:00:00", ""},
	{"FREQ=SECONDLY;INTERVAL=90;BYMINUTE=1;BYSECOND=20", "2000-01-01T10:00:00", ""},
	{"FREQ=SECONDLY;INTERVAL=2;BYSECOND=1,3,5,7,9,11,13,15,17,19,21,23", "2000-01-01T10:00:00", ""},
	{"FREQ=SECONDLY;INTERVAL=7;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0", "2000-01-01T10:00:00", ""},
	{"FREQ=HOURLY;INTERVAL=168;BYDAY=TU", "2000-01-01T10:00:00", ""},
	// Each day a second earlier, until it is nine.
	{"FREQ=SECONDLY;INTERVAL=86399;BYHOUR=9;BYMINUTE=0;BYSECOND=0", "2000-01-01T10:00:00", "2009-11-09T09:00:00"},
	{"FREQ=SECONDLY;INTERVAL=86399;BYHOUR=11", "2000-01-01T10:00:00", "2216-11-04T11:59:59"},
	{"FREQ=SECONDLY;INTERVAL=3599;BYHOUR=9;BYMINUTE=0;BYSECOND=0", "2000-01-01T10:00:00", "2000-05-30T09:00:00"},
	{"FREQ=SECONDLY;INTERVAL=604799;BYDAY=MO", "2000-01-01T00:00:00", "8623-07-21T23:59:59"},
	{"FREQ=SECONDLY;INTERVAL=604799;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0", "2000-01-01T10:00:00", ""},
	{"FREQ=MINUTELY;INTERVAL=1439;BYMONTH=2;BYMONTHDAY=29;BYHOUR=23;BYMINUTE=59", "2000-01-01T00:00:00", ""},
	{"FREQ=MINUTELY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29;BYHOUR=23;BYMINUTE=59;BYDAY=SU", "2000-01-01T00:00:00", ""},
	{"FREQ=SECONDLY;INTERVAL=2147483647", "2000-01-01T00:00:00", "2000-01-01T00:00:00"},
	{"FREQ=YEARLY;INTERVAL=2147483647;BYMONTH=3", "2000-05-01T00:00:00", ""},
	{"FREQ=MONTHLY;INTERVAL=2147483647;BYDAY=-1SU;BYSETPOS=2", "2000-05-01T00:00:00", ""},
	{"FREQ=SECONDLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYHOUR=3;BYMINUTE=3;BYSECOND=3;COUNT=2147483647", "2000-01-01T00:00:00", ""},
	{"FREQ=SECONDLY;INTERVAL=86399;BYHOUR=9;BYMONTH=1,3,5;COUNT=2147483647", "2000-01-01T00:00:00", "2138-01-01T09:59:55"},
	{"FREQ=SECONDLY;INTERVAL=200003;BYDAY=MO,TU,WE;COUNT=2147483647", "2000-01-01T00:00:00", "2000-01-03T07:33:23"},
	{"FREQ=DAILY;INTERVAL=2;BYMONTH=1,3,5;COUNT=2147483647", "2000-01-01T00:00:00", "2000-01-01T00:00:00"},
	{"FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=-1;COUNT=2147483647", "2000-01-01T00:00:00", "2000-01-05T00:00:00"},
}
