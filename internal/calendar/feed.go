package calendar

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/schedule"
	"evovoice/internal/schedule/ical"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

// FeedKind names feeds in the audit.
const FeedKind = "schedule feed"

// maxFeeds is the most feeds of one customer.
const maxFeeds = 100

// NewScheduleFeed makes a secret address. Its token is shown this once and kept
// as a hash.
func (s *Service) NewScheduleFeed(ctx context.Context, r *api.NewScheduleFeed) (*api.ScheduleFeed, error) {
	if wrong := text.Line("name", r.Name, text.MaxName); wrong != nil {
		return nil, fault.OnFields([]fault.Field{*wrong})
	}
	c := call.From(ctx)
	token := rand.Text()
	feed, err := store.Write(ctx, s.db, func(tx *store.Tx) (*api.ScheduleFeed, error) {
		accountID, err := place(ctx, &tx.Reader, c.Caller.Reach, r.CustomerID)
		if err != nil {
			return nil, err
		}
		feeds, err := readFeeds(ctx, &tx.Reader, accountID, r.CustomerID)
		if err != nil {
			return nil, err
		}
		if len(feeds) >= maxFeeds {
			return nil, fault.New(fault.Conflict, "A customer has at most %d feeds", maxFeeds)
		}
		feed := &api.ScheduleFeed{ID: tx.NewID(), Name: r.Name, DateCreated: store.FormatTime(tx.Now), CreatedBy: c.Caller.Email}
		if err := insertFeed(ctx, tx, accountID, r.CustomerID, hash(token), feed); err != nil {
			return nil, err
		}
		kept := *feed
		tx.Record(store.Entry{AccountID: accountID, CustomerID: r.CustomerID, Kind: FeedKind, ID: feed.ID, Name: feed.Name, Action: store.Created, After: &kept})
		return feed, nil
	})
	if err != nil {
		return nil, err
	}
	// Only now, so that the reply kept for an idempotency key holds no token.
	feed.URL = "/customers/" + url.PathEscape(r.CustomerID) + "/schedule.ics?token=" + token
	return feed, nil
}

func hash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// place gives the account of a customer in reach.
func place(ctx context.Context, q *store.Reader, reach call.Reach, customerID string) (string, error) {
	levels, err := customer.ScheduleLevels(ctx, q, reach, customerID)
	if err != nil {
		return "", err
	}
	if len(levels) == 0 {
		return "", customer.NotFound("customerId")
	}
	return levels[0].AccountID, nil
}

// ListScheduleFeeds lists the addresses in force, without their tokens.
func (s *Service) ListScheduleFeeds(ctx context.Context, r *api.ListScheduleFeeds) (*api.ScheduleFeeds, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ScheduleFeeds, error) {
		accountID, err := place(ctx, q, reach, r.CustomerID)
		if err != nil {
			return nil, err
		}
		feeds, err := readFeeds(ctx, q, accountID, r.CustomerID)
		return &api.ScheduleFeeds{Feeds: feeds}, err
	})
}

// DeleteScheduleFeed revokes an address.
func (s *Service) DeleteScheduleFeed(ctx context.Context, r *api.DeleteScheduleFeed) error {
	reach := call.From(ctx).Caller.Reach
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (any, error) {
		accountID, err := place(ctx, &tx.Reader, reach, r.CustomerID)
		if err != nil {
			return nil, err
		}
		feeds, err := readFeeds(ctx, &tx.Reader, accountID, r.CustomerID)
		if err != nil {
			return nil, err
		}
		for _, feed := range feeds {
			if feed.ID != r.FeedID {
				continue
			}
			tx.Record(store.Entry{AccountID: accountID, CustomerID: r.CustomerID, Kind: FeedKind, ID: feed.ID, Name: feed.Name, Action: store.Deleted, Before: &feed})
			return nil, deleteFeed(ctx, tx, accountID, feed.ID)
		}
		return nil, fault.OnField(fault.NotFound, "feedId", "No feed has this id")
	})
	return err
}

// What a feed shows: from a week ago to a year from now.
const (
	feedDaysBefore = 7
	feedDaysAfter  = 365
)

// GetScheduleFeed gives a schedule as a calendar to whoever has a feed's token.
func (s *Service) GetScheduleFeed(ctx context.Context, r *api.GetScheduleFeed) (*api.CalendarFile, error) {
	return store.View(ctx, s.db, func(q *store.Reader) (*api.CalendarFile, error) {
		accountID, found, err := findFeed(ctx, q, r.CustomerID, hash(r.Token))
		if err != nil {
			return nil, err
		}
		if !found || r.Token == "" {
			return nil, fault.New(fault.NotFound, "No feed has this address")
		}
		a, err := s.about(ctx, q, call.Limited([]string{accountID}), r.CustomerID, api.Document[api.Schedule]{})
		if err != nil {
			return nil, err
		}
		from := schedule.StartOfDay(a.now, a.snapshot.Zone())
		return a.calendar(from.AddDate(0, 0, -feedDaysBefore), from.AddDate(0, 0, feedDaysAfter), from)
	})
}

// GetScheduleCalendar gives a range of a schedule as a calendar.
func (s *Service) GetScheduleCalendar(ctx context.Context, r *api.GetScheduleCalendar) (*api.CalendarFile, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.CalendarFile, error) {
		a, err := s.about(ctx, q, reach, r.CustomerID, api.Document[api.Schedule]{})
		if err != nil {
			return nil, err
		}
		from, to, err := a.period(r.From, r.To, 90, maxDays)
		if err != nil {
			return nil, err
		}
		return a.calendar(from, to, from)
	})
}

// calendar writes each range in which a state holds as an event. The same
// schedule gives the same text all day, so that programs see what is new.
func (a *question) calendar(from, to, stamp time.Time) (*api.CalendarFile, error) {
	changes, err := a.snapshot.Timeline(from, to, a.facts, maxChanges)
	if err != nil {
		return nil, tooMany(err)
	}
	c := ical.Calendar{Name: a.levels[0].Name, Zone: a.snapshot.Zone().String(), Stamp: stamp}
	for i, change := range changes {
		end := to
		if i+1 < len(changes) {
			end = changes[i+1].At
		}
		c.Events = append(c.Events, ical.Event{
			UID: fmt.Sprintf("%s-%d@schedule.evovoice", a.levels[0].ID, change.At.Unix()), Summary: change.State, Start: change.At, End: end,
		})
	}
	return &api.CalendarFile{Calendar: c.Write()}, nil
}
