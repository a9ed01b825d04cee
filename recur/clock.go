package recur

import (
	"math/bits"
	"slices"
)

// clock is a set of seconds of a day or of a part of it: all that are made of
// one of the hours, one of the minutes and one of the seconds, or a list.
type clock struct {
	hours, minutes, seconds uint64
	// list is sorted; if it is not nil, it alone counts.
	list []int32
}

// numbers makes a set of the numbers, or of all below n if there are none.
func numbers(list []int, n int) uint64 {
	if len(list) == 0 {
		return wordRange(0, n)
	}
	var set uint64
	for _, i := range list {
		// RFC 5545 3.3.12: who knows no leap seconds takes the second 60 as 59.
		set |= 1 << min(i, n-1)
	}
	return set
}

func (c *clock) has(x int) bool {
	if c.list != nil {
		_, found := slices.BinarySearch(c.list, int32(x))
		return found
	}
	return c.hours>>(x/3600)&(c.minutes>>(x/60%60))&(c.seconds>>(x%60))&1 != 0
}

func (c *clock) empty() bool {
	if c.list != nil {
		return len(c.list) == 0
	}
	return c.hours == 0 || c.minutes == 0 || c.seconds == 0
}

// count gives the number of members.
func (c *clock) count() int {
	if c.list != nil {
		return len(c.list)
	}
	return bits.OnesCount64(c.hours) * bits.OnesCount64(c.minutes) * bits.OnesCount64(c.seconds)
}

// first gives the first member; there is one.
func (c *clock) first() int {
	if c.list != nil {
		return int(c.list[0])
	}
	return lowest(c.hours)*3600 + lowest(c.minutes)*60 + lowest(c.seconds)
}

// last gives the last member; there is one.
func (c *clock) last() int {
	if c.list != nil {
		return int(c.list[len(c.list)-1])
	}
	return highest(c.hours)*3600 + highest(c.minutes)*60 + highest(c.seconds)
}

// ceil gives the first member from x on, or -1.
func (c *clock) ceil(x int) int {
	if c.list != nil {
		if i, _ := slices.BinarySearch(c.list, int32(x)); i < len(c.list) {
			return int(c.list[i])
		}
		return -1
	}
	hour, minute, second := x/3600, x/60%60, x%60
	if c.hours>>hour&1 != 0 {
		if c.minutes>>minute&1 != 0 {
			if rest := from(c.seconds, second); rest != 0 {
				return x - second + lowest(rest)
			}
		}
		if rest := from(c.minutes, minute+1); rest != 0 {
			return hour*3600 + lowest(rest)*60 + lowest(c.seconds)
		}
	}
	if rest := from(c.hours, hour+1); rest != 0 {
		return lowest(rest)*3600 + lowest(c.minutes)*60 + lowest(c.seconds)
	}
	return -1
}

// floor gives the last member up to x, or -1.
func (c *clock) floor(x int) int {
	if c.list != nil {
		if i, found := slices.BinarySearch(c.list, int32(x)); found {
			return x
		} else if i > 0 {
			return int(c.list[i-1])
		}
		return -1
	}
	hour, minute, second := x/3600, x/60%60, x%60
	if c.hours>>hour&1 != 0 {
		if c.minutes>>minute&1 != 0 {
			if rest := below(c.seconds, second+1); rest != 0 {
				return x - second + highest(rest)
			}
		}
		if rest := below(c.minutes, minute); rest != 0 {
			return hour*3600 + highest(rest)*60 + highest(c.seconds)
		}
	}
	if rest := below(c.hours, hour); rest != 0 {
		return highest(rest)*3600 + highest(c.minutes)*60 + highest(c.seconds)
	}
	return -1
}

// rank gives the number of members before x.
func (c *clock) rank(x int) int {
	if c.list != nil {
		i, _ := slices.BinarySearch(c.list, int32(x))
		return i
	}
	hour, minute, second := x/3600, x/60%60, x%60
	n := bits.OnesCount64(below(c.hours, hour))
	n = n*bits.OnesCount64(c.minutes) + int(c.hours>>hour&1)*bits.OnesCount64(below(c.minutes, minute))
	return n*bits.OnesCount64(c.seconds) +
		int(c.hours>>hour&1&(c.minutes>>minute))*bits.OnesCount64(below(c.seconds, second))
}

// nth gives the n-th member, counted from 0; there is one.
func (c *clock) nth(n int) int {
	if c.list != nil {
		return int(c.list[n])
	}
	seconds, minutes := bits.OnesCount64(c.seconds), bits.OnesCount64(c.minutes)
	return nthBit(c.hours, n/seconds/minutes)*3600 + nthBit(c.minutes, n/seconds%minutes)*60 + nthBit(c.seconds, n%seconds)
}

func lowest(set uint64) int  { return bits.TrailingZeros64(set) }
func highest(set uint64) int { return 63 - bits.LeadingZeros64(set) }

// from has the members from i on.
func from(set uint64, i int) uint64 { return set >> i << i }

// below has the members less than i.
func below(set uint64, i int) uint64 { return set &^ (^uint64(0) << i) }

func nthBit(set uint64, n int) int {
	for ; n > 0; n-- {
		set &= set - 1
	}
	return lowest(set)
}
