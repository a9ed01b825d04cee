package recur_test

import "testing"

// TestNothingIsAllocated covers each way of searching. It does not run beside
// others, as their allocations would be counted.
func TestNothingIsAllocated(t *testing.T) {
	for _, rule := range []string{
		"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;BYHOUR=8,9",
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "FREQ=DAILY;BYHOUR=8,9;BYSETPOS=2", "FREQ=HOURLY;INTERVAL=5",
		"FREQ=MINUTELY;INTERVAL=15;BYHOUR=9", "FREQ=SECONDLY;INTERVAL=86399;BYHOUR=9;BYMINUTE=0;BYSECOND=0",
	} {
		r, now := of(t, rule, "2000-01-01T10:00:00"), dateTime(t, "2026-11-23T09:00:00")
		if n := testing.AllocsPerRun(100, func() {
			r.Contains(now)
			r.Next(now)
			r.Previous(now)
			for range r.Between(now, now+9) {
				break
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations", rule, n)
		}
	}
}
