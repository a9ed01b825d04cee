package recur_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	_ "time/tzdata"

	"github.com/google/go-cmp/cmp"

	"evovoice/recur"
)

// vector is a rule with the occurrences it must have.
type vector struct {
	Name, Start, Rule string
	// Occurrences are the first ones; More tells that others follow.
	Occurrences []string
	More        bool
	// Wrong names the libraries that give others, and Because says what decides.
	Wrong   []string
	Because string
}

func vectors(t *testing.T, name string) []vector {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var all []vector
	if err := json.Unmarshal(content, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// rule reads the vector; a bound in UTC is one of New York, where the RFC's examples are.
func (v vector) rule(t *testing.T) rule {
	t.Helper()
	parsed, err := recur.Parse(v.Rule)
	if err != nil {
		t.Fatal(err)
	}
	start, err := recur.ParseDateTime(v.Start)
	if err != nil {
		t.Fatal(err)
	}
	zone, err := recur.LoadZone("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	parsed.Interval = max(parsed.Interval, 1)
	r := rule{Rule: parsed.In(zone), start: start, end: recur.MaxDateTime}
	if len(v.Occurrences) > 0 {
		last, err := recur.ParseDateTime(v.Occurrences[len(v.Occurrences)-1])
		if err != nil {
			t.Fatal(err)
		}
		r.end = last + 1
	}
	return r
}

func TestExamplesOfTheRFC(t *testing.T) {
	t.Parallel()
	for _, v := range vectors(t, "rfc5545.json") {
		t.Run(v.Name, func(t *testing.T) {
			t.Parallel()
			r := v.rule(t)
			c := r.compiled(t)
			got := slices.Collect(c.Between(r.start, r.end))
			if d := cmp.Diff(v.Occurrences, text(got)); d != "" {
				t.Errorf("%s, want - got +:\n%s", v.Rule, d)
			}
			if next, more := c.Next(r.end - 1); more != v.More {
				t.Errorf("%s: %s follows, %t", v.Rule, next, more)
			}
		})
	}
}

// TestDeviations also checks that the libraries still differ, so that a rule that
// they get right again returns to the comparison.
func TestDeviations(t *testing.T) {
	t.Parallel()
	all := vectors(t, "deviations.json")
	var requests bytes.Buffer
	for _, v := range all {
		line, err := json.Marshal(v.rule(t).rruleJS())
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(v.Wrong, hangs) {
			requests.Write(append(line, '\n'))
		}
	}
	byNode := answers(t, &requests, bytes.Count(requests.Bytes(), []byte{'\n'}))
	for _, v := range all {
		r := v.rule(t)
		got := text(slices.Collect(r.compiled(t).Between(r.start, r.end)))
		if d := cmp.Diff(v.Occurrences, append([]string{}, got...)); d != "" {
			t.Errorf("%s: %s, want - got +:\n%s%s", v.Name, v.Rule, d, v.Because)
		}
		if slices.Contains(v.Wrong, hangs) {
			continue
		}
		for library, theirs := range map[string][]recur.DateTime{"rrule-go": r.theirs(t), "rrule.js": byNode[0]} {
			if slices.Equal(got, text(theirs)) == slices.Contains(v.Wrong, library) {
				t.Errorf("%s: %s: %s gives %v", v.Name, v.Rule, library, theirs)
			}
		}
		byNode = byNode[1:]
	}
}

// hangs marks a rule for which both libraries search without end.
const hangs = "rrule-go and rrule.js hang"

// answers gives rrule.js the requests and returns its answers.
func answers(t *testing.T, requests *bytes.Buffer, n int) [][]recur.DateTime {
	t.Helper()
	node := exec.CommandContext(t.Context(), "node", "occurrences.js")
	node.Dir, node.Stdin = "npm", requests
	var complaints bytes.Buffer
	node.Stderr = &complaints
	output, err := node.Output()
	if err != nil {
		t.Fatalf("node occurrences.js: %v\n%s", err, &complaints)
	}
	all := make([][]recur.DateTime, n)
	decoder := json.NewDecoder(bytes.NewReader(output))
	for i := range all {
		if err := decoder.Decode(&all[i]); err != nil {
			t.Fatalf("answer %d of rrule.js: %v", i, err)
		}
	}
	return all
}
