package recur

import "slices"

// positions are those of BYSETPOS, counted from 1 in both directions.
type positions struct {
	front, back bitset
}

func newPositions(list []int) *positions {
	if len(list) == 0 {
		return nil
	}
	p := new(positions)
	for _, n := range list {
		if n > 0 {
			p.front.add(n)
		} else {
			p.back.add(-n)
		}
	}
	return p
}

// has tells whether the i-th of so many, counted from 0, is chosen.
func (p *positions) has(i, total int) bool {
	return i+1 < bitsetSize && p.front.has(i+1) || total-i < bitsetSize && p.back.has(total-i)
}

// next gives the first that is chosen from the i-th on, or -1.
func (p *positions) next(i, total int) int {
	chosen := -1
	if n := p.front.next(i + 1); n >= 0 && n <= total {
		chosen = n - 1
	}
	if n := p.back.previous(total - i); n >= 0 && (chosen < 0 || total-n < chosen) {
		chosen = total - n
	}
	return chosen
}

// previous gives the last that is chosen up to the i-th, or -1.
func (p *positions) previous(i, total int) int {
	chosen := -1
	if n := p.front.previous(min(i+1, total)); n >= 0 {
		chosen = n - 1
	}
	if n := p.back.next(total - i); n >= 0 && n <= total {
		chosen = max(chosen, total-n)
	}
	return chosen
}

// count gives how many of so many are chosen.
func (p *positions) count(total int) int {
	n := p.front.count(0, total+1)
	for i := p.back.next(0); i >= 0 && i <= total; i = p.back.next(i + 1) {
		if at := total - i + 1; at >= bitsetSize || !p.front.has(at) {
			n++
		}
	}
	return n
}

// of gives the chosen members of a set as a list.
func (p *positions) of(c *clock) clock {
	list := []int32{}
	total := c.count()
	for i := p.next(0, total); i >= 0; i = p.next(i+1, total) {
		list = append(list, int32(c.nth(i)))
	}
	return clock{list: slices.Clip(list)}
}

// applyPositions applies BYSETPOS to the days of each year, where these alone
// decide, and otherwise takes out the periods too short for any position, so that
// a search does not stop there.
func (r *Recurrence) applyPositions(rule *Rule) {
	times := r.times.count()
	if r.frequency == Weekly {
		if r.positions.next(0, rule.daysPerWeek()*times) < 0 {
			r.days.some = 0
		}
		return
	}
	for c := range yearClass(yearClasses) {
		r.days.byClass[c] = r.positioned(c, times)
	}
	r.days.note()
	if times == 1 {
		r.positions = nil
	}
}

// positioned gives the days of a class of years that BYSETPOS leaves in its periods.
func (r *Recurrence) positioned(c yearClass, times int) bitset {
	if r.frequency == Yearly {
		return r.inPeriod(&r.days.byClass[c], 0, c.length(), times)
	}
	var kept bitset
	for month := range 12 {
		lo, hi := monthBounds(c, month)
		days := r.inPeriod(&r.days.byClass[c], lo, hi, times)
		kept.or(&days)
	}
	return kept
}

func (r *Recurrence) inPeriod(days *bitset, lo, hi, times int) (kept bitset) {
	total := days.count(lo, hi)
	first := r.positions.next(0, total*times)
	if first < 0 {
		return kept
	}
	if times > 1 {
		kept.addRange(lo, hi)
		kept.and(days)
		return kept
	}
	for i := first; i >= 0; i = r.positions.next(i+1, total) {
		kept.add(days.nth(lo, i))
	}
	return kept
}

// period is one period of a rule with positions: its days before BYSETPOS, and
// the number of times in it.
type period struct {
	lo, hi Date
	total  int
}

func (r *Recurrence) periodAt(index int64) period {
	lo, hi := Date(r.periodStart(index)), Date(r.periodStart(index+1))
	return period{lo, hi, r.days.count(lo, hi) * r.times.count()}
}

// rank gives how many times of the period come before t, which lies in it.
func (r *Recurrence) rank(p period, t DateTime) int {
	d, x := t.split()
	n := r.days.count(p.lo, d) * r.times.count()
	if r.days.has(d) {
		n += r.times.rank(x)
	}
	return n
}

// at gives the i-th time of the period, counted from 0.
func (r *Recurrence) at(p period, i int) DateTime {
	times := r.times.count()
	return r.days.nth(p.lo, i/times).Midnight() + DateTime(r.times.nth(i%times))
}

// hasPosition tells whether BYSETPOS chooses t, a time of a period that counts.
func (r *Recurrence) hasPosition(t DateTime) bool {
	p := r.periodAt(r.periodOf(t.Date()))
	return r.positions.has(r.rank(p, t), p.total)
}

// ceilPosition gives the first chosen time from t on.
func (r *Recurrence) ceilPosition(t DateTime) (DateTime, bool) {
	// RFC 5545 3.3.10: BYSETPOS counts in the whole period, so also what comes
	// before DTSTART in the first one.
	for d, ok := r.nextDay(t.Date()); ok; {
		index := r.periodOf(d)
		p := r.periodAt(index)
		if i := r.positions.next(r.rank(p, max(t, p.lo.Midnight())), p.total); i >= 0 {
			return r.at(p, i), true
		}
		d, ok = r.nextDay(p.hi)
	}
	return 0, false
}

// floorPosition gives the last chosen time up to t.
func (r *Recurrence) floorPosition(t DateTime) (DateTime, bool) {
	for d, ok := r.previousDay(t.Date()); ok; {
		p := r.periodAt(r.periodOf(d))
		i := p.total - 1
		if t < p.hi.Midnight()-1 {
			i = r.rank(p, t+1) - 1
		}
		if i = r.positions.previous(i, p.total); i >= 0 {
			return r.at(p, i), true
		}
		d, ok = r.previousDay(p.lo - 1)
	}
	return 0, false
}
