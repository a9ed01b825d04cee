package calendar_test

import (
	"net/url"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/schedule/ical"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

func tokenOf(t *testing.T, feed *api.ScheduleFeed) string {
	t.Helper()
	u, err := url.Parse(feed.URL)
	if err != nil {
		t.Fatal(err)
	}
	return u.Query().Get("token")
}

func TestFeeds(t *testing.T) {
	t.Parallel()
	storefix.Each(t, func(t *testing.T, e store.Engine) {
		tt := tenantOn(t, e)
		tt.put(t, tt.root, office)
		login := tt.below(t, tt.leaf)
		feed, err := tt.calendar.NewScheduleFeed(login, &api.NewScheduleFeed{CustomerID: tt.leaf, Name: "Front desk"})
		if err != nil {
			t.Fatal(err)
		}
		token := tokenOf(t, feed)
		if len(token) < 20 || !strings.HasPrefix(feed.URL, "/customers/"+tt.leaf+"/schedule.ics?token=") {
			t.Errorf("%s", feed.URL)
		}
		read := func(id, token string) (*api.CalendarFile, error) {
			return tt.calendar.GetScheduleFeed(as(call.Reach{}), &api.GetScheduleFeed{CustomerID: id, Token: token})
		}
		file, err := read(tt.leaf, token)
		if err != nil {
			t.Fatal(err)
		}
		events, err := ical.Read(file.Calendar)
		if err != nil || len(events) < 500 || events[0].Odd != "" {
			t.Fatalf("%d events, %v", len(events), err)
		}
		again, err := read(tt.leaf, token)
		if err != nil || again.Calendar != file.Calendar {
			t.Error("the feed differs though nothing changed")
		}
		for _, c := range [][2]string{{tt.leaf, ""}, {tt.leaf, token + "x"}, {tt.branch, token}} {
			if _, err := read(c[0], c[1]); wrong(err) != "NotFound" {
				t.Errorf("%v: %v", c, err)
			}
		}
		feeds, err := tt.calendar.ListScheduleFeeds(login, &api.ListScheduleFeeds{CustomerID: tt.leaf})
		if err != nil || len(feeds.Feeds) != 1 || feeds.Feeds[0].URL != "" || feeds.Feeds[0].Name != "Front desk" || feeds.Feeds[0].ID != feed.ID {
			t.Errorf("%+v %v", feeds, err)
		}
		if _, err := tt.calendar.NewScheduleFeed(login, &api.NewScheduleFeed{CustomerID: tt.branch}); wrong(err) != "NotFound customerId" {
			t.Error(err)
		}
		if err := tt.calendar.DeleteScheduleFeed(login, &api.DeleteScheduleFeed{CustomerID: tt.branch, FeedID: feed.ID}); wrong(err) != "NotFound customerId" {
			t.Error(err)
		}
		if err := tt.calendar.DeleteScheduleFeed(admin(), &api.DeleteScheduleFeed{CustomerID: tt.branch, FeedID: feed.ID}); wrong(err) != "NotFound feedId" {
			t.Error(err)
		}
		if err := tt.calendar.DeleteScheduleFeed(login, &api.DeleteScheduleFeed{CustomerID: tt.leaf, FeedID: feed.ID}); err != nil {
			t.Error(err)
		}
		if _, err := read(tt.leaf, token); wrong(err) != "NotFound" {
			t.Errorf("after it was revoked: %v", err)
		}
	})
}

func TestACustomerWithAFeedCanGo(t *testing.T) {
	t.Parallel()
	storefix.Each(t, func(t *testing.T, e store.Engine) {
		tt := tenantOn(t, e)
		if _, err := tt.calendar.NewScheduleFeed(admin(), &api.NewScheduleFeed{CustomerID: tt.leaf}); err != nil {
			t.Fatal(err)
		}
		if err := tt.customers.DeleteCustomer(admin(), &api.DeleteCustomer{CustomerID: tt.leaf}); err != nil {
			t.Error(err)
		}
	})
}

func TestHolidays(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.leaf, `{"inherit":true,"mine":1,"rules":[{"id":"x","state":"holiday ","startDate":"2026-12-25","unknown":true}]}`)
	login := tt.below(t, tt.leaf)
	c := *call.From(login)
	c.DryRun = true
	request := &api.ImportHolidays{CustomerID: tt.leaf, Country: "us", FromYear: 2026, ToYear: 2026, Priority: 3}
	tried, err := tt.calendar.ImportHolidays(call.Into(t.Context(), &c), request)
	if err != nil || len(tried.Rules) != 12 {
		t.Fatalf("%d rules, %v", len(tried.Rules), err)
	}
	if got := tt.state(admin(), tt.leaf, "2026-07-03T10:00", ""); got != "Business Hours UTC" {
		t.Errorf("a dry run changes the state to %s", got)
	}
	done, err := tt.calendar.ImportHolidays(login, request)
	if err != nil || len(done.Rules) != 12 || done.Rules[5].Name != "Independence Day (day off)" || done.Rules[5].StartDate != "2026-07-03" || len(done.Rules[5].ID) != 24 {
		t.Fatalf("%+v %v", done, err)
	}
	if got := tt.state(admin(), tt.leaf, "2026-07-03T10:00", ""); got != "Holiday UTC" {
		t.Error(got)
	}
	kept, err := tt.customers.GetCustomer(admin(), &api.GetCustomer{CustomerID: tt.leaf})
	if text := string(kept.Schedule.JSON()); err != nil || !strings.HasPrefix(text, `{"inherit":true,"mine":1,"rules":[{"id":"x","state":"holiday ","startDate":"2026-12-25","unknown":true},{"id":"`) {
		t.Errorf("%s %v", text, err)
	}
	again, err := tt.calendar.ImportHolidays(login, request)
	if err != nil || len(again.Rules) != 0 || len(again.Skipped) != 12 {
		t.Errorf("%+v %v", again, err)
	}
	for _, c := range []struct {
		request api.ImportHolidays
		want    string
	}{
		{api.ImportHolidays{}, "NotEmpty country"},
		{api.ImportHolidays{Country: "US", Calendar: "x"}, "NotEmpty country"},
		{api.ImportHolidays{Country: "XX"}, "Predicate country"},
		{api.ImportHolidays{Country: "US", FromYear: 1900}, "InclusiveBetween fromYear"},
		{api.ImportHolidays{Country: "US", FromYear: 2026, ToYear: 2036}, "InclusiveBetween toYear"},
		{api.ImportHolidays{Calendar: "hello"}, "RegularExpression calendar"},
	} {
		c.request.CustomerID = tt.leaf
		if _, err := tt.calendar.ImportHolidays(login, &c.request); wrong(err) != c.want {
			t.Errorf("%+v: %v, want %s", c.request, err, c.want)
		}
	}
	if _, err := tt.calendar.ImportHolidays(login, &api.ImportHolidays{CustomerID: tt.branch, Country: "US"}); wrong(err) != "NotFound customerId" {
		t.Error(err)
	}
}

func TestHolidaysFromAFile(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.root, `{"timeZoneId":"Europe/Berlin"}`)
	event := func(lines ...string) string { return "BEGIN:VEVENT\n" + strings.Join(lines, "\n") + "\nEND:VEVENT\n" }
	file := "BEGIN:VCALENDAR\n" +
		event("SUMMARY:Betriebsferien", "DTSTART;VALUE=DATE:20260803", "DTEND;VALUE=DATE:20260815") +
		event("SUMMARY:Inventur", "DTSTART:20260601T060000Z", "DTEND:20260601T100000Z") +
		event("SUMMARY:Teamtag", "DTSTART;VALUE=DATE:20260130", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=6") +
		event("SUMMARY:Silvester", "DTSTART;TZID=Europe/Berlin:20251231T220000", "DURATION:PT4H", "RRULE:FREQ=YEARLY") +
		event("SUMMARY:Anderswo", "DTSTART;TZID=Asia/Tokyo:20251231T220000", "DURATION:PT4H", "RRULE:FREQ=YEARLY") +
		event("SUMMARY:Lang", "DTSTART:20260601T060000Z", "DTEND:20260603T100000Z") +
		event("SUMMARY:Fort", "DTSTART;VALUE=DATE:20260803", "STATUS:CANCELLED") +
		"END:VCALENDAR"
	r, err := tt.calendar.ImportHolidays(admin(), &api.ImportHolidays{CustomerID: tt.leaf, Calendar: file, State: "Closed"})
	if err != nil || len(r.Rules) != 4 || len(r.Skipped) != 3 {
		t.Fatalf("%+v %v", r, err)
	}
	for at, want := range map[string]string{
		"2026-08-02T23:59": "Business Hours", "2026-08-03T00:00": "Closed", "2026-08-14T23:59": "Closed", "2026-08-15T00:00": "Business Hours",
		"2026-06-01T07:59": "Business Hours", "2026-06-01T08:00": "Closed", "2026-06-01T12:00": "Business Hours",
		"2026-02-27T12:00": "Closed", "2026-07-31T12:00": "Business Hours",
		"2028-01-01T01:59": "Closed", "2028-01-01T02:00": "Business Hours",
	} {
		if got := tt.state(admin(), tt.leaf, at, ""); got != want+" Europe/Berlin" {
			t.Errorf("%s: %s, want %s", at, got, want)
		}
	}
}

func TestAListOfHolidays(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	list, err := tt.calendar.ListHolidays(admin(), &api.ListHolidays{Country: "de"})
	if err != nil || list.Country != "DE" || len(list.Holidays) != 9 || list.Holidays[1] != (api.HolidayDay{Date: "2026-04-03", Name: "Karfreitag"}) {
		t.Errorf("%+v %v", list, err)
	}
}
