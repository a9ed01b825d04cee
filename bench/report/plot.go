package report

import (
	"fmt"
	"html"
	"math"
	"slices"
	"strings"
)

// Line is one line of a plot.
type Line struct {
	Name   string
	Points []Point
}

// Point is a point of a line.
type Point struct{ X, Y float64 }

// Plot says how lines are drawn: X by powers of ten, Y from 0.
type Plot struct {
	Title, XLabel string
	// Mark is a height that gets a dashed line with a label.
	Mark      float64
	MarkLabel string
	Lines     []Line
}

// Measures of the plot, in pixels.
const (
	width, height            = 860, 420
	left, right, top, bottom = 60, 250, 48, 52
	labelGap                 = 16
)

// colours differ in lightness too, for readers who see few of them.
var colours = []string{"#1b5e9c", "#c2410c", "#15803d", "#7e22ce", "#a16207", "#0e7490", "#be123c", "#475569"}

// SVG draws the plot. The names stand at the ends of their lines.
func (p Plot) SVG() string {
	loX, hiX, hiY := math.Inf(1), math.Inf(-1), p.Mark
	for _, line := range p.Lines {
		for _, at := range line.Points {
			loX, hiX, hiY = min(loX, at.X), max(hiX, at.X), max(hiY, at.Y)
		}
	}
	if len(p.Lines) == 0 || loX <= 0 {
		loX, hiX = 1, 10
	}
	hiY = math.Ceil(max(hiY, 1)*4) / 4
	if hiX <= loX {
		hiX = loX * 10
	}
	x := func(v float64) float64 {
		return left + (width-left-right)*math.Log(v/loX)/math.Log(hiX/loX)
	}
	y := func(v float64) float64 { return height - bottom - (height-top-bottom)*v/hiY }

	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="system-ui, sans-serif" font-size="12" role="img">`+"\n", width, height, width, height)
	fmt.Fprintf(&b, "<title>%s</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n", html.EscapeString(p.Title))
	text := func(x, y float64, anchor, colour, s string) {
		fmt.Fprintf(&b, `<text x="%.1f" y="%.1f" text-anchor="%s" fill="%s">%s</text>`+"\n", x, y, anchor, colour, html.EscapeString(s))
	}
	rule := func(x1, y1, x2, y2 float64, style string) {
		fmt.Fprintf(&b, `<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" %s/>`+"\n", x1, y1, x2, y2, style)
	}
	fmt.Fprintf(&b, `<text x="%d" y="24" font-size="15" fill="#111827">%s</text>`+"\n", left, html.EscapeString(p.Title))
	step := 0.25
	if hiY > 2 {
		step = math.Ceil(hiY / 8)
	}
	for v := 0.0; v <= hiY+1e-9; v += step {
		rule(left, y(v), width-right, y(v), `stroke="#e5e7eb"`)
		text(left-8, y(v)+4, "end", "#4b5563", fmt.Sprintf("%.2f", v))
	}
	for v := math.Pow(10, math.Ceil(math.Log10(loX)-1e-9)); v <= hiX*(1+1e-9); v *= 10 {
		rule(x(v), height-bottom, x(v), height-bottom+5, `stroke="#4b5563"`)
		text(x(v), height-bottom+20, "middle", "#4b5563", Rate(v))
	}
	text((left+width-right)/2, height-10, "middle", "#4b5563", p.XLabel)
	if p.Mark > 0 {
		rule(left, y(p.Mark), width-right, y(p.Mark), `stroke="#6b7280" stroke-dasharray="5 4"`)
		text(left+6, y(p.Mark)+14, "start", "#4b5563", p.MarkLabel)
	}
	p.drawLines(&b, x, y)
	b.WriteString("</svg>\n")
	return b.String()
}

// drawLines draws the lines, and their names from top to bottom with a gap.
func (p Plot) drawLines(b *strings.Builder, x, y func(float64) float64) {
	type label struct {
		at           float64
		colour, text string
	}
	var labels []label
	for i, line := range p.Lines {
		if len(line.Points) == 0 {
			continue
		}
		colour := colours[i%len(colours)]
		var way []string
		for _, at := range line.Points {
			way = append(way, fmt.Sprintf("%.1f,%.1f", x(at.X), y(at.Y)))
			fmt.Fprintf(b, `<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>`+"\n", x(at.X), y(at.Y), colour)
		}
		fmt.Fprintf(b, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>`+"\n", strings.Join(way, " "), colour)
		last := line.Points[len(line.Points)-1]
		labels = append(labels, label{y(last.Y), colour, fmt.Sprintf("%s %.2f", line.Name, last.Y)})
	}
	slices.SortStableFunc(labels, func(a, b label) int { return int(math.Copysign(1, a.at-b.at)) })
	// Labels that would pass the bottom push those above them up.
	for i := 1; i < len(labels); i++ {
		labels[i].at = max(labels[i].at, labels[i-1].at+labelGap)
	}
	for i, floor := len(labels)-1, float64(height-bottom); i >= 0; i-- {
		labels[i].at = min(labels[i].at, floor)
		floor = labels[i].at - labelGap
	}
	for _, l := range labels {
		fmt.Fprintf(b, `<text x="%d" y="%.1f" fill="%s">%s</text>`+"\n", width-right+10, l.at+4, l.colour, html.EscapeString(l.text))
	}
}
