package recur

// Below DAILY the periods are hours, minutes or seconds, called cells here. Those
// that INTERVAL keeps begin at base and every step seconds from there on, in
// both directions; those that the BY parts keep begin on a day of the day set,
// at a time of the clock set cells.

// patience is how often ceilCell and floorCell look for the next cell by trial before they
// solve a congruence.
const patience = 12

// ceilCell gives the first cell from t on.
func (r *Recurrence) ceilCell(t DateTime) (DateTime, bool) {
	for tries := 0; ; tries++ {
		t += r.toCell(t)
		if tries > patience {
			k, ok := r.skip(t, r.step)
			if !ok {
				return 0, false
			}
			t += DateTime(k * r.step)
		}
		if t > MaxDateTime {
			return 0, false
		}
		d, x := t.split()
		if !r.days.has(d) {
			if d, ok := r.days.next(d); ok {
				t = d.Midnight()
				continue
			}
			return 0, false
		}
		switch next := r.cells.ceil(x); next {
		case x:
			return t, true
		case -1:
			t = (d + 1).Midnight()
		default:
			t = d.Midnight() + DateTime(next)
		}
	}
}

// floorCell gives the last cell up to t.
func (r *Recurrence) floorCell(t DateTime) (DateTime, bool) {
	for tries := 0; ; tries++ {
		t -= DateTime(floorMod(int64(t-r.base), r.step))
		if tries > patience {
			k, ok := r.skip(t, -r.step)
			if !ok {
				return 0, false
			}
			t -= DateTime(k * r.step)
		}
		if t < r.base {
			return 0, false
		}
		d, x := t.split()
		if !r.days.has(d) {
			if d, ok := r.days.previous(d); ok {
				t = (d + 1).Midnight() - 1
				continue
			}
			return 0, false
		}
		switch next := r.cells.floor(x); next {
		case x:
			return t, true
		case -1:
			t = d.Midnight() - 1
		default:
			t = d.Midnight() + DateTime(next)
		}
	}
}

// toCell gives the seconds from t to the first cell of INTERVAL from t on.
func (r *Recurrence) toCell(t DateTime) DateTime {
	return DateTime(floorMod(int64(r.base-t), r.step))
}

func (r *Recurrence) hasCell(t DateTime) bool {
	d, x := t.split()
	return r.cells.has(x) && r.toCell(t) == 0 && r.days.has(d)
}

// ceilFine gives the first time from t on of a rule below DAILY.
func (r *Recurrence) ceilFine(t DateTime) (DateTime, bool) {
	into := DateTime(floorMod(int64(t), r.unit))
	cell := t - into
	if r.hasCell(cell) {
		if x := r.times.ceil(int(into)); x >= 0 {
			return cell + DateTime(x), true
		}
	}
	cell, ok := r.ceilCell(cell + 1)
	return cell + DateTime(r.times.first()), ok
}

// floorFine gives the last time up to t.
func (r *Recurrence) floorFine(t DateTime) (DateTime, bool) {
	into := DateTime(floorMod(int64(t), r.unit))
	cell := t - into
	if r.hasCell(cell) {
		if x := r.times.floor(int(into)); x >= 0 {
			return cell + DateTime(x), true
		}
	}
	cell, ok := r.floorCell(cell - 1)
	return cell + DateTime(r.times.last()), ok
}

// cyclic is a condition on a time that repeats: its unit of so many seconds,
// counted from shift before 1970 and modulo count, is in the set.
type cyclic struct {
	set                uint64
	count, unit, shift int64
}

// skip gives a number of steps that certainly do not reach a cell: those before
// every cyclic condition on its own holds. There is no cell if one never does.
func (r *Recurrence) skip(t DateTime, step int64) (int64, bool) {
	most := int64(0)
	for _, c := range r.cyclics {
		k, ok := c.steps(int64(t), step)
		if !ok {
			return 0, false
		}
		most = max(most, k)
	}
	return most, true
}

// steps gives the least number of steps from t after which the condition holds.
func (c cyclic) steps(t, step int64) (int64, bool) {
	modulus := c.count * c.unit
	at := floorMod(t+c.shift, modulus)
	if c.set>>(at/c.unit)&1 != 0 {
		return 0, true
	}
	step = floorMod(step, modulus)
	best, found := int64(0), false
	for lo := 0; lo < int(c.count); lo++ {
		if c.set>>lo&1 == 0 {
			continue
		}
		hi := lo + lowest(^(c.set >> lo)) // the run of members that begins at lo
		left := floorMod(int64(lo)*c.unit-at, modulus)
		right := floorMod(int64(hi)*c.unit-1-at, modulus)
		if k, ok := firstMultiple(step, modulus, left, right); ok && (!found || k < best) {
			best, found = k, true
		}
		lo = hi
	}
	return best, found
}

// firstMultiple gives the least k for which k*step modulo the modulus is from
// left to right. It works like Euclid's algorithm, so the time it takes grows
// with the logarithm of the modulus.
func firstMultiple(step, modulus, left, right int64) (int64, bool) {
	if left == 0 {
		return 0, true
	}
	if step == 0 {
		return 0, false
	}
	if k := (left + step - 1) / step; k*step <= right {
		return k, true
	}
	// The multiples of the step leave a gap there, so they must first go round
	// the modulus; how often is the same question with smaller numbers.
	rounds, ok := firstMultiple(modulus%step, step, floorMod(-right, step), floorMod(-left, step))
	if !ok {
		return 0, false
	}
	return (left + rounds*modulus + step - 1) / step, true
}
