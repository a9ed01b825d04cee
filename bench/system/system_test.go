package system

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"evovoice/bench/load"
)

func TestSamples(t *testing.T) {
	t.Parallel()
	if n := len(Data()); n < 2100 || n > 2300 || !json.Valid([]byte(Data())) {
		t.Errorf("the document has %d bytes", n)
	}
	var schedule struct {
		Rules []json.RawMessage `json:"rules"`
	}
	if err := json.Unmarshal([]byte(sampleSchedule), &schedule); err != nil || len(schedule.Rules) != 12 {
		t.Errorf("%d rules, %v", len(schedule.Rules), err)
	}
	if strings.Contains(Data(), `"id":"`) {
		t.Error("the document has ids, which would be taken for the record's")
	}
}

func TestRequestsAreJSONWithOneCounter(t *testing.T) {
	t.Parallel()
	api := collection{path: "/c", fixed: `"accountId":"A",`, parent: "parentCustomerId", list: func(string) string { return "/c?x" }}
	for _, job := range []Job{Create, Patch} {
		r, ok := api.request(job, Input{Parent: "P", IDs: []string{"1", "2"}})
		if !ok || strings.Count(r.Body, load.CounterMark) != 1 || !json.Valid([]byte(r.Body)) {
			t.Errorf("%s: %s", job, r.Body)
		}
	}
	r, _ := api.request(Create, Input{Parent: "P"})
	if !strings.Contains(r.Body, `"parentCustomerId":"P"`) || !strings.Contains(r.Body, Data()) {
		t.Errorf("create sends %s", r.Body)
	}
	if r, _ := api.request(Read, Input{IDs: []string{"1", "2"}}); fmt.Sprint(r.Targets) != "[/c/1 /c/2]" {
		t.Errorf("read goes to %v", r.Targets)
	}
	if _, ok := api.request(Schedule, Input{}); ok {
		t.Error("peers have no schedules")
	}
}

func TestChildrenReadsAllPages(t *testing.T) {
	t.Parallel()
	const count = 2*PageSize + 7
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer t" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		page, _ := strconv.Atoi(r.URL.Query().Get("page"))
		var items []string
		for i := page * PageSize; i < min(count, (page+1)*PageSize); i++ {
			items = append(items, fmt.Sprintf(`{"id":"%d"}`, i))
		}
		fmt.Fprintf(w, `{"items":[%s]}`, strings.Join(items, ","))
	}))
	defer s.Close()
	target := &Target{Address: strings.TrimPrefix(s.URL, "http://"), Header: bearer("t"), Page: func(parent string, page int) string {
		return fmt.Sprintf("/c?parent=%s&page=%d", parent, page)
	}}
	ids, err := target.Children(t.Context(), "P")
	if err != nil || len(ids) != count || ids[count-1] != fmt.Sprint(count-1) {
		t.Errorf("%d ids, %v", len(ids), err)
	}
	target.Header = nil
	if _, err := target.Children(t.Context(), "P"); err == nil || !strings.Contains(err.Error(), "status 401") {
		t.Errorf("without a token: %v", err)
	}
}

func TestOnlyDurablePeersCount(t *testing.T) {
	t.Parallel()
	var peers []string
	seen := map[string]bool{}
	for _, s := range All() {
		if seen[s.Name()] {
			t.Errorf("%s is there twice", s.Name())
		}
		seen[s.Name()] = true
		if Peer(s) {
			peers = append(peers, s.Name())
		}
	}
	if got := strings.Join(peers, "; "); got != "PocketBase, full sync; Fastify, better-sqlite3; Fastify, pg" {
		t.Errorf("peers: %s", got)
	}
}
