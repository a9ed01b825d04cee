package scale

import (
	"fmt"
	"strings"
	"time"

	"evovoice/bench/report"
	"evovoice/bench/rounds"
)

// Page gives the curve as Markdown, without a title. The plot is expected at
// the path plot.
func Page(points []*Point, o Options, plot string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "![Rates by size, against those of the smallest](%s)\n\n", plot)
	head := []string{fmt.Sprintf("requests/s at %d connections (p99 in ms)", o.Connections)}
	for _, p := range points {
		head = append(head, report.Rate(float64(p.Tree.Size)))
	}
	head = append(head, "last / first")
	var rows [][]string
	for _, task := range Tasks() {
		rows = append(rows, row(points, task))
	}
	fmt.Fprintf(&b, "%s\n%s\n", report.Table(head, rows), resources(points))
	fmt.Fprintf(&b, "### What is to be reached\n\n%s", report.Table([]string{"figure", "wanted", "measured", ""}, rounds.Rows(Wanted(points))))
	return b.String()
}

func row(points []*Point, task Task) []string {
	cells := []string{string(task)}
	if task == ListFar && points[0].FarBy != "" {
		cells[0] += ", by " + points[0].FarBy
	}
	for _, p := range points {
		s, ok := p.at(task)
		if !ok {
			cells = append(cells, p.Absent[task])
			continue
		}
		cells = append(cells, fmt.Sprintf("%s (%s)", report.Rate(s.Rate), report.Millis(s.P99)))
	}
	if ratio, ok := ratio(points, task); ok {
		return append(cells, fmt.Sprintf("%.2f", ratio))
	}
	return append(cells, "—")
}

func (p *Point) at(task Task) (rounds.Sample, bool) {
	samples := p.Samples[task]
	if len(samples) == 0 {
		return rounds.Sample{}, false
	}
	values := func(figure func(rounds.Sample) float64) float64 {
		var all []float64
		for _, s := range samples {
			all = append(all, figure(s))
		}
		return rounds.Median(all)
	}
	return rounds.Sample{
		Rate: values(func(s rounds.Sample) float64 { return s.Rate }),
		P99:  time.Duration(values(func(s rounds.Sample) float64 { return float64(s.P99) })),
	}, true
}

// ratio compares the rates at the last size and the first.
func ratio(points []*Point, task Task) (float64, bool) {
	first, ok := points[0].at(task)
	last, measured := points[len(points)-1].at(task)
	if !ok || !measured || first.Rate == 0 {
		return 0, false
	}
	return last.Rate / first.Rate, true
}

func resources(points []*Point) string {
	head, figures := []string{""}, []string{"below the deep parent", "moved with the subtree", "move, ms", "start, ms", "idle, MB", "under load, MB", "file, MB", "fill, s"}
	rows := make([][]string, len(figures))
	for i, f := range figures {
		rows[i] = []string{f}
	}
	for _, p := range points {
		head = append(head, report.Rate(float64(p.Tree.Size)))
		move := p.NoMove
		if len(p.Moves) > 0 {
			move = report.Millis(rounds.Median(p.Moves))
		}
		for i, cell := range []string{
			report.Rate(float64(p.Tree.DeepSize)), report.Rate(float64(p.Tree.SubtreeSize)), move, report.Millis(rounds.Median(p.Starts)),
			report.MB(rounds.Median(p.Idle)), report.MB(rounds.Median(p.Load)), report.MB(p.FileSize), fmt.Sprintf("%.1f", p.FillTime.Seconds()),
		} {
			rows[i] = append(rows[i], cell)
		}
	}
	return report.Table(head, rows)
}

// million is the size that the wanted figures are about.
const million = 1_000_000

// Wanted gives what the product is to reach at a million, or at the last size
// where that is less; then nothing counts as measured.
func Wanted(points []*Point) []rounds.Wanted {
	last := points[len(points)-1]
	ok := last.Tree.Size >= million
	mark := func(reached bool) string {
		switch {
		case !ok:
			return fmt.Sprintf("only %d customers", last.Tree.Size)
		case reached:
			return "reached"
		default:
			return "not reached"
		}
	}
	var all []rounds.Wanted
	for _, task := range Tasks() {
		if r, ok := ratio(points, task); ok {
			all = append(all, rounds.Wanted{What: string(task) + ", rate at a million against a thousand", Want: "≥ 0.75x", Got: fmt.Sprintf("%.2fx", r), Verdict: mark(r >= 0.75)})
		}
	}
	start, idle, load := rounds.Median(last.Starts), rounds.Median(last.Idle), rounds.Median(last.Load)
	return append(all,
		rounds.Wanted{What: "start-up with a million customers", Want: "< 500 ms", Got: report.Millis(start) + " ms", Verdict: mark(start < 500*time.Millisecond)},
		rounds.Wanted{What: "memory, idle, with a million customers", Want: "< 300 MB", Got: report.MB(idle) + " MB", Verdict: mark(idle < 300e6)},
		rounds.Wanted{What: "memory, under load, with a million customers", Want: "< 300 MB", Got: report.MB(load) + " MB", Verdict: mark(load < 300e6)},
	)
}

// Lines gives the plot's lines: rates against those of the first size.
func Lines(points []*Point) []report.Line {
	var lines []report.Line
	for _, task := range Tasks() {
		line := report.Line{Name: string(task)}
		first, ok := points[0].at(task)
		for _, p := range points {
			if s, measured := p.at(task); ok && measured && first.Rate > 0 {
				line.Points = append(line.Points, report.Point{X: float64(p.Tree.Size), Y: s.Rate / first.Rate})
			}
		}
		if len(line.Points) > 0 {
			lines = append(lines, line)
		}
	}
	return lines
}
