package recur

// yearClass is what decides on which days of a year a rule falls: its length,
// the length of its neighbours, and the weekday on which it begins. Weeks
// that reach over New Year make the neighbours count.
type yearClass uint8

// The phases of the leap years around a year.
const (
	common = iota
	leap
	afterLeap
	beforeLeap
	phases
)

const yearClasses = phases * 7

func (c yearClass) phase() int { return int(c) / 7 }

// begins gives the weekday of 1 January.
func (c yearClass) begins() Weekday { return Weekday(c % 7) }

func (c yearClass) length() int {
	if c.phase() == leap {
		return 366
	}
	return 365
}

// classes has the class of each of the 400 years after which all repeats.
var classes = func() (table [cycleYears]yearClass) {
	for i := range table {
		year := cycleYears + i
		phase := common
		switch {
		case isLeap(year):
			phase = leap
		case isLeap(year - 1):
			phase = afterLeap
		case isLeap(year + 1):
			phase = beforeLeap
		}
		table[i] = yearClass(phase*7 + int(NewDate(year, 1, 1).Weekday()))
	}
	return table
}()

func classOf(year int) yearClass {
	return classes[year%cycleYears]
}

// sevenths has, for each i below 7, the numbers that leave i when divided by 7.
var sevenths = func() (table [7]bitset) {
	for i := range bitsetSize {
		table[i%7].add(i)
	}
	return table
}()

// addWeekday adds each such weekday from lo on below hi.
func (b *bitset) addWeekday(c yearClass, w Weekday, lo, hi int) {
	var days bitset
	days.addRange(lo, hi)
	days.and(&sevenths[(int(w)-int(c.begins())+7)%7])
	b.or(&days)
}

// addNumbered adds the n-th such weekday of the days from lo on below hi, from
// the end if n is negative.
func (b *bitset) addNumbered(c yearClass, w WeekdayNum, lo, hi int) {
	first := lo + floorMod(int(w.Day)-int(c.begins())-lo, 7)
	last := hi - 1 - floorMod(hi-1+int(c.begins())-int(w.Day), 7)
	day := first + 7*(w.N-1)
	if w.N < 0 {
		day = last + 7*(w.N+1)
	}
	if day >= lo && day < hi {
		b.add(day)
	}
}

// daySet has the days of a rule for each class of years, before INTERVAL and BYSETPOS.
type daySet struct {
	byClass [yearClasses]bitset
	// some has the classes that have a day.
	some uint32
}

func newDaySet(r *Rule) *daySet {
	s := new(daySet)
	for c := range yearClass(yearClasses) {
		s.byClass[c] = r.daysOf(c)
	}
	s.note()
	return s
}

// note notes which classes have a day.
func (s *daySet) note() {
	s.some = 0
	for c := range s.byClass {
		if !s.byClass[c].empty() {
			s.some |= 1 << c
		}
	}
}

func (s *daySet) has(d Date) bool {
	year, yday := d.split()
	return s.byClass[classOf(year)].has(yday)
}

// full tells whether every day is in the set.
func (s *daySet) full() bool {
	return s.count(MinDate, MinDate+cycleDays) == cycleDays
}

// next gives the first day from d on.
func (s *daySet) next(d Date) (Date, bool) {
	if s.some == 0 || d > MaxDate {
		return 0, false
	}
	d = max(d, MinDate)
	year, yday := d.split()
	if i := s.byClass[classOf(year)].next(yday); i >= 0 {
		return d + Date(i-yday), true
	}
	for year++; year <= 9999; year++ {
		if c := classOf(year); s.some>>c&1 != 0 {
			return Date(yearStart(year) + s.byClass[c].next(0)), true
		}
	}
	return 0, false
}

// previous gives the last day up to d.
func (s *daySet) previous(d Date) (Date, bool) {
	if s.some == 0 || d < MinDate {
		return 0, false
	}
	d = min(d, MaxDate)
	year, yday := d.split()
	if i := s.byClass[classOf(year)].previous(yday); i >= 0 {
		return d - Date(yday-i), true
	}
	for year--; year >= 1; year-- {
		if c := classOf(year); s.some>>c&1 != 0 {
			return Date(yearStart(year) + s.byClass[c].previous(bitsetSize)), true
		}
	}
	return 0, false
}

// count gives the number of days from lo on below hi.
func (s *daySet) count(lo, hi Date) int {
	n := 0
	for lo < hi {
		year, yday := lo.split()
		end := min(hi, Date(yearStart(year+1)))
		n += s.byClass[classOf(year)].count(yday, yday+int(end-lo))
		lo = end
	}
	return n
}

// nth gives the n-th day, counted from 0, of those from lo on. There is one.
func (s *daySet) nth(lo Date, n int) Date {
	for {
		year, yday := lo.split()
		days := &s.byClass[classOf(year)]
		if here := days.count(yday, bitsetSize); n >= here {
			n -= here
			lo = Date(yearStart(year + 1))
			continue
		}
		return lo + Date(days.nth(yday, n)-yday)
	}
}
