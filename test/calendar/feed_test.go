package calendar_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"os/exec"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/test"
)

// read is what npm/events.mjs makes of a file.
type read struct {
	Name   string
	Events []struct {
		UID, Summary string
		Start, End   time.Time
	}
}

// subscribe reads a file with ical.js.
func subscribe(t *testing.T, file []byte) read {
	t.Helper()
	command := exec.CommandContext(t.Context(), "node", "events.mjs")
	command.Dir = "npm"
	command.Stdin = bytes.NewReader(file)
	var problems bytes.Buffer
	command.Stderr = &problems
	out, err := command.Output()
	if err != nil {
		t.Fatalf("ical.js: %v\n%s", err, problems.String())
	}
	var r read
	if err := json.Unmarshal(out, &r); err != nil {
		t.Fatal(err)
	}
	return r
}

// put stores a schedule through the API.
func put(t *testing.T, admin test.Client, customerID, schedule string) {
	t.Helper()
	admin.Call(t, http.MethodPatch, "/customers/"+customerID, `{"schedule":`+schedule+`}`).Want(t, http.StatusOK)
}

const schedule = `{"timeZoneId":"America/New_York","inherit":true,"defaultState":"After Hours","rules":[
	{"state":"Business Hours","frequency":"Weekly","startTime":"09:00","endTime":"17:00","byDay":[{"dayOfWeek":"Monday"},{"dayOfWeek":"Tuesday"},{"dayOfWeek":"Wednesday"},{"dayOfWeek":"Thursday"},{"dayOfWeek":"Friday"}]},
	{"state":"Night; shift, \\\"late\\\" ünd 日本語日本語日本語日本語日本語日本語","priority":1,"frequency":"Weekly","startTime":"22:00","endTime":"06:00","byDay":[{"dayOfWeek":"Saturday"}]},
	{"state":"Holiday","priority":2,"frequency":"Monthly","byDay":[{"offset":-1,"dayOfWeek":"Friday"}]}]}`

func TestSubscribersFindTheSameHours(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	admin := s.Admin()
	account := admin.NewAccount(t, "Harbor")
	customer := admin.NewCustomer(t, account.ID, "", "Bluewater Dental")
	put(t, admin, customer.ID, schedule)
	feed := test.As[api.ScheduleFeed](t, admin.Post(t, "/customers/"+customer.ID+"/schedule/feed", `{"name":"Front desk"}`))

	reply := s.Client().Get(t, feed.URL).Want(t, http.StatusOK) // nobody is signed in
	if kind := reply.Header.Get("Content-Type"); kind != "text/calendar; charset=utf-8" {
		t.Errorf("the feed is %s", kind)
	}
	found := subscribe(t, reply.Body)
	if found.Name != "Bluewater Dental" || len(found.Events) < 500 {
		t.Fatalf("%q with %d events", found.Name, len(found.Events))
	}
	from, to := found.Events[0].Start, found.Events[len(found.Events)-1].End
	query := url.Values{"from": {from.Format(time.RFC3339)}, "to": {to.Format(time.RFC3339)}}
	line := test.As[api.ScheduleTimeline](t, admin.Get(t, "/customers/"+customer.ID+"/schedule/timeline?"+query.Encode()))
	if len(line.Changes) != len(found.Events) {
		t.Fatalf("%d changes, %d events", len(line.Changes), len(found.Events))
	}
	for i, c := range line.Changes {
		e := found.Events[i]
		if at := e.Start.Format("2006-01-02T15:04:05.000Z"); at != c.DateTime || e.Summary != c.StateName {
			t.Errorf("event %d is %q at %s, the timeline says %q at %s", i, e.Summary, at, c.StateName, c.DateTime)
		}
		if i > 0 && !found.Events[i-1].End.Equal(e.Start) {
			t.Errorf("event %d ends at %s and the next begins at %s", i-1, found.Events[i-1].End, e.Start)
		}
	}

	tag := reply.Header.Get("ETag")
	if again := s.Client().With("If-None-Match", tag).Get(t, feed.URL); tag == "" || again.Status != http.StatusNotModified {
		t.Errorf("an unchanged feed with the tag %q answers %d", tag, again.Status)
	}
	ranged := admin.Get(t, "/customers/"+customer.ID+"/schedule/timeline.ics?"+query.Encode()).Want(t, http.StatusOK)
	if other := subscribe(t, ranged.Body); len(other.Events) != len(found.Events) {
		t.Errorf("the same range as a file has %d events, the feed %d", len(other.Events), len(found.Events))
	}
	csv := admin.Get(t, "/customers/"+customer.ID+"/schedule/timeline.csv?"+query.Encode()).Want(t, http.StatusOK)
	if lines := strings.Count(string(csv.Body), "\n"); lines != len(line.Changes)+1 {
		t.Errorf("%d lines of CSV for %d changes", lines, len(line.Changes))
	}

	admin.Call(t, http.MethodDelete, "/customers/"+customer.ID+"/schedule/feeds/"+feed.ID, nil).Want(t, http.StatusNoContent)
	s.Client().Get(t, feed.URL).Want(t, http.StatusNotFound)
}

func TestAFeedInOtherForms(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	admin := s.Admin()
	account := admin.NewAccount(t, "Harbor")
	customer := admin.NewCustomer(t, account.ID, "", "Dental")
	feed := test.As[api.ScheduleFeed](t, admin.Post(t, "/customers/"+customer.ID+"/schedule/feed", nil))
	_, token, _ := strings.Cut(feed.URL, "token=")
	for _, path := range []string{"/json/reply/GetScheduleFeed?customerId=" + customer.ID + "&token=" + token, feed.URL + "&format=json"} {
		file := test.As[api.CalendarFile](t, s.Client().Get(t, path))
		if !strings.HasPrefix(file.Calendar, "BEGIN:VCALENDAR\r\n") {
			t.Errorf("%s: %.60q", path, file.Calendar)
		}
	}
	s.Client().Get(t, "/customers/"+customer.ID+"/schedule.ics").Want(t, http.StatusNotFound)
	for _, path := range []string{"/endpoints/0123456789abcdef01234567/test-schedule", "/customers/0123456789abcdef01234567/test-schedule"} {
		admin.Post(t, path, `{}`).Want(t, http.StatusNotFound)
	}
	admin.Get(t, "/endpoints/0123456789abcdef01234567/inherited-schedule").Want(t, http.StatusNotFound)
	state := test.As[api.TestScheduleResponse](t, admin.Post(t, "/customers/"+customer.ID+"/test-schedule", `{"schedule":{"inherit":true,"rules":[{"state":"Holiday","condition":"now.year > 2000"}]}}`))
	if state.StateName != "Holiday" || state.TimeZoneID != "UTC" {
		t.Errorf("%+v", state)
	}
}
