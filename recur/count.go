package recur

// nth gives the n-th occurrence, counted from 0 from the first on, so that COUNT
// becomes a bound like UNTIL. The work does not grow with n: whole cycles of the
// calendar are counted once and jumped over.
func (r *Recurrence) nth(n int) (DateTime, bool) {
	switch {
	case n < patience:
		return r.walk(r.first, n)
	case r.frequency < Daily:
		return r.nthFine(n)
	case r.positions == nil && (r.interval == 1 || r.frequency == Daily && r.days.full()):
		return r.nthTime(n)
	}
	return r.nthByPeriods(n)
}

// walk gives the n-th time after t.
func (r *Recurrence) walk(t DateTime, n int) (DateTime, bool) {
	ok := true
	for ; n > 0 && ok; n-- {
		t, ok = r.ceil(t + 1)
	}
	return t, ok
}

// nthTime is nth where every day of the day set counts, or every day of INTERVAL.
func (r *Recurrence) nthTime(n int) (DateTime, bool) {
	d, x := r.first.split()
	times := r.times.count()
	n += r.times.rank(x)
	if r.interval > 1 {
		days := int64(n/times) * r.interval
		if days > int64(MaxDate-d) {
			return 0, false
		}
		return (d + Date(days)).Midnight() + DateTime(r.times.nth(n%times)), true
	}
	day, ok := r.nthDay(d, n/times)
	return day.Midnight() + DateTime(r.times.nth(n%times)), ok
}

// nthDay gives the n-th day of the day set, counted from 0, from lo on.
func (r *Recurrence) nthDay(lo Date, n int) (Date, bool) {
	if perCycle := r.days.count(lo, lo+cycleDays); n >= perCycle {
		cycles := n / perCycle
		if cycles > int(MaxDate-lo)/cycleDays {
			return 0, false
		}
		lo += Date(cycles * cycleDays)
		n -= cycles * perCycle
	}
	if n >= r.days.count(lo, MaxDate+1) {
		return 0, false
	}
	return r.days.nth(lo, n), true
}

// nthByPeriods is nth for rules whose periods must be looked at one by one.
func (r *Recurrence) nthByPeriods(n int) (DateTime, bool) {
	index := r.periodOf(r.first.Date())
	// What comes in the first period before the first occurrence is not counted.
	n += r.chosenBefore(r.periodAt(index), r.first)
	cycle := r.periodsPerCycle()
	passed, steps := 0, int64(0)
	for ; r.periodStart(index) <= int64(MaxDate); index += r.interval {
		p := r.periodAt(index)
		chosen := r.chosen(p.total)
		if n < chosen {
			return r.chosenAt(p, n), true
		}
		n -= chosen
		passed += chosen
		if steps++; steps == cycle && n >= passed {
			cycles := int64(n / passed)
			if cycles > int64(MaxDate-MinDate)/(cycle*r.interval) {
				return 0, false // a period is a day or more
			}
			index += cycles * cycle * r.interval
			n %= passed
		}
	}
	return 0, false
}

// periodsPerCycle gives after how many periods that count the calendar repeats.
func (r *Recurrence) periodsPerCycle() int64 {
	all := int64(cycleDays)
	switch r.frequency {
	case Yearly:
		all = cycleYears
	case Monthly:
		all = cycleYears * 12
	case Weekly:
		all = cycleDays / 7
	}
	return all / gcd(all, r.interval)
}

// chosen gives how many of so many times of a period count.
func (r *Recurrence) chosen(total int) int {
	if r.positions == nil {
		return total
	}
	return r.positions.count(total)
}

// chosenBefore gives how many times of the period count and come before t.
func (r *Recurrence) chosenBefore(p period, t DateTime) int {
	rank := r.rank(p, t)
	if r.positions == nil {
		return rank
	}
	n := 0
	for i := r.positions.next(0, p.total); i >= 0 && i < rank; i = r.positions.next(i+1, p.total) {
		n++
	}
	return n
}

// chosenAt gives the n-th time of the period that counts.
func (r *Recurrence) chosenAt(p period, n int) DateTime {
	if r.positions == nil {
		return r.at(p, n)
	}
	i := r.positions.next(0, p.total)
	for ; n > 0; n-- {
		i = r.positions.next(i+1, p.total)
	}
	return r.at(p, i)
}

// nthFine is nth below DAILY.
func (r *Recurrence) nthFine(n int) (DateTime, bool) {
	cell := r.first - DateTime(floorMod(int64(r.first), r.unit))
	times := r.times.count()
	n += r.times.rank(int(r.first - cell))
	if int64(n/times) > int64(MaxDateTime-cell)/r.step {
		return 0, false
	}
	cell, ok := r.nthCell(cell, n/times)
	return cell + DateTime(r.times.nth(n%times)), ok
}

// nthCell gives the n-th cell, counted from 0, from a cell on.
func (r *Recurrence) nthCell(cell DateTime, n int) (DateTime, bool) {
	if r.unlimited() {
		return cell + DateTime(int64(n)*r.step), true
	}
	lap := r.step / gcd(r.step, secondsPerDay)
	if n < patience || lap > longestLap {
		return r.walkCells(cell, n)
	}
	perDay := r.cellsPerDay(lap)
	d, _ := cell.split()
	for t := d.Midnight(); ; t++ { // what comes before the cell on its day is not counted
		var ok bool
		if t, ok = r.ceilCell(t); !ok || t >= cell {
			break
		}
		n++
	}
	d, n, ok := r.dayOfCell(perDay, d, n)
	if !ok {
		return 0, false
	}
	cell, _ = r.ceilCell(d.Midnight())
	return r.walkCells(cell, n)
}

func (r *Recurrence) walkCells(cell DateTime, n int) (DateTime, bool) {
	ok := true
	for ; n > 0 && ok; n-- {
		cell, ok = r.ceilCell(cell + 1)
	}
	return cell, ok
}

// unlimited tells whether every cell of INTERVAL counts.
func (r *Recurrence) unlimited() bool {
	return len(r.cyclics) == 0 && r.days.full()
}

// longestLap is the length of a lap, in days, above which cells are so rare that
// the years to 9999 have few.
const longestLap = 1 << 20

// cellsPerDay gives how many cells each day of a lap has. The cells of INTERVAL
// are at the same times of the day again after a lap of so many days; the
// result's index is the day number modulo the lap.
func (r *Recurrence) cellsPerDay(lap int64) []int32 {
	table := make([]int32, lap)
	common := r.step / lap // of the step and the day
	// Day d has a cell of INTERVAL at x if d*secondsPerDay + x - base is a multiple
	// of step; both sides are divided by what they share.
	inverse := inverseModulo(secondsPerDay/common%lap, lap)
	x := int(floorMod(int64(r.base), common))
	for x < secondsPerDay {
		next := r.cells.ceil(x)
		if next < 0 {
			break
		}
		if next == x {
			rest := floorMod((int64(r.base)-int64(x))/common, lap)
			table[rest*inverse%lap]++
			next += int(common)
		}
		x = next + int(floorMod(int64(r.base)-int64(next), common))
	}
	return table
}

// dayOfCell gives the day of the n-th cell from midnight of d on, and which one of that day it is.
func (r *Recurrence) dayOfCell(perDay []int32, d Date, n int) (Date, int, bool) {
	lap := len(perDay)
	if lap == 1 {
		cells := int(perDay[0])
		d, ok := r.nthDay(d, n/cells)
		return d, n % cells, ok
	}
	if r.days.full() {
		perLap := 0
		for _, cells := range perDay {
			perLap += int(cells)
		}
		laps := n / perLap
		if laps > int(MaxDate-d)/lap {
			return 0, 0, false
		}
		d += Date(laps * lap)
		n -= laps * perLap
	}
	for d, ok := r.days.next(d); ok; d, ok = r.days.next(d + 1) {
		cells := int(perDay[floorMod(int(d), lap)])
		if n < cells {
			return d, n, true
		}
		n -= cells
	}
	return 0, 0, false
}

// inverseModulo gives the number that times a leaves 1 when divided by the
// modulus, to which a has no common divisor.
func inverseModulo(a, modulus int64) int64 {
	x, next := int64(1), int64(0)
	for b := modulus; b != 0; {
		q := a / b
		a, b = b, a-q*b
		x, next = next, x-q*next
	}
	return floorMod(x, modulus)
}
