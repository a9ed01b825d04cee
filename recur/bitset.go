package recur

import "math/bits"

// bitset is a set of numbers from 0 to 383: the days of a year or the positions
// of a period.
type bitset [6]uint64

const bitsetSize = 6 * 64

func (b *bitset) add(i int) {
	b[i>>6] |= 1 << (i & 63)
}

func (b *bitset) has(i int) bool {
	return b[i>>6]>>(i&63)&1 != 0
}

// addRange adds the numbers from lo on that are below hi.
func (b *bitset) addRange(lo, hi int) {
	for i := range b {
		b[i] |= wordRange(lo-i*64, hi-i*64)
	}
}

// wordRange has the bits from lo on below hi that are in a word.
func wordRange(lo, hi int) uint64 {
	lo, hi = max(lo, 0), min(hi, 64)
	if lo >= hi {
		return 0
	}
	return ^uint64(0) << lo & (^uint64(0) >> (64 - hi))
}

func (b *bitset) and(o *bitset) {
	for i := range b {
		b[i] &= o[i]
	}
}

func (b *bitset) or(o *bitset) {
	for i := range b {
		b[i] |= o[i]
	}
}

func (b *bitset) empty() bool {
	return *b == bitset{}
}

// next gives the first member from i on, or -1.
func (b *bitset) next(i int) int {
	if i >= bitsetSize {
		return -1
	}
	i = max(i, 0)
	word := i >> 6
	for w := b[word] &^ (1<<(i&63) - 1); ; w = b[word] {
		if w != 0 {
			return word<<6 + bits.TrailingZeros64(w)
		}
		if word++; word == len(b) {
			return -1
		}
	}
}

// previous gives the last member up to i, or -1.
func (b *bitset) previous(i int) int {
	if i < 0 {
		return -1
	}
	i = min(i, bitsetSize-1)
	word := i >> 6
	for w := b[word] & (^uint64(0) >> (63 - i&63)); ; w = b[word] {
		if w != 0 {
			return word<<6 + 63 - bits.LeadingZeros64(w)
		}
		if word--; word < 0 {
			return -1
		}
	}
}

// count gives the number of members from lo on below hi.
func (b *bitset) count(lo, hi int) int {
	n := 0
	for i := max(lo, 0) >> 6; i < len(b) && i<<6 < hi; i++ {
		n += bits.OnesCount64(b[i] & wordRange(lo-i*64, hi-i*64))
	}
	return n
}

// nth gives the n-th member, counted from 0, of those from lo on. There is one.
func (b *bitset) nth(lo, n int) int {
	word := lo >> 6
	w := from(b[word], lo&63)
	for {
		here := bits.OnesCount64(w)
		if n < here {
			return word<<6 + nthBit(w, n)
		}
		n -= here
		word++
		w = b[word]
	}
}
