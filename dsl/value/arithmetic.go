package value

import (
	"math"
	"math/bits"
)

// Rounding is the direction of a rounding.
type Rounding uint8

// The directions: to the nearest with halves away from zero, away from zero,
// towards zero.
const (
	Nearest Rounding = iota
	Up
	Down
)

// MaxScale is the largest number of decimals of a value (clause 21).
const MaxScale = 8

// pow10 holds the powers of ten that fit 64 bits.
var pow10 = func() (p [20]uint64) {
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = p[i-1] * 10
	}
	return p
}()

// Add64 returns a + b; false if that overflows.
func Add64(a, b int64) (int64, bool) {
	c := a + b
	return c, (c > a) == (b > 0)
}

// Sub64 returns a - b; false if that overflows.
func Sub64(a, b int64) (int64, bool) {
	c := a - b
	return c, (c < a) == (b > 0)
}

// Mul64 returns a * b; false if that overflows.
func Mul64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 {
		return 0, false
	}
	return signed(lo, (a < 0) != (b < 0))
}

// Rescale returns the whole number that means the same with to decimals as n
// does with from; false if it overflows or if decimals would be lost.
func Rescale(n int64, from, to uint8) (int64, bool) {
	switch {
	case from == to:
		return n, true
	case from < to && int(to-from) < len(pow10):
		hi, lo := bits.Mul64(magnitude(n), pow10[to-from])
		if hi != 0 {
			return 0, false
		}
		return signed(lo, n < 0)
	case from > to && int(from-to) < len(pow10):
		unit := pow10[from-to]
		m := magnitude(n)
		if m%unit != 0 {
			return 0, false
		}
		return signed(m/unit, n < 0)
	}
	return 0, n == 0
}

// RoundTo returns num / den * 10^shift rounded to a multiple of step. The
// numerator has 128 bits on the way. It is false if den is 0, if step is not
// positive, or if the result or the divisor overflows.
func RoundTo(num, den int64, shift int, mode Rounding, step int64) (int64, bool) {
	if step <= 0 || max(shift, -shift) >= len(pow10) {
		return 0, false
	}
	divisor, ok := product(magnitude(den), uint64(step), pow10[max(-shift, 0)])
	hi, lo := bits.Mul64(magnitude(num), pow10[max(shift, 0)])
	if !ok || hi >= divisor { // a divisor of 0 stops here
		return 0, false
	}
	q, rest := bits.Div64(hi, lo, divisor)
	if q > 1<<63 {
		return 0, false
	}
	if mode == Up && rest > 0 || mode == Nearest && rest >= divisor-rest {
		q++
	}
	q, ok = product(q, uint64(step), 1)
	if !ok {
		return 0, false
	}
	return signed(q, (num < 0) != (den < 0))
}

func product(a, b, c uint64) (uint64, bool) {
	hi1, ab := bits.Mul64(a, b)
	hi2, abc := bits.Mul64(ab, c)
	return abc, hi1 == 0 && hi2 == 0
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// signed gives a magnitude its sign; false if it does not fit.
func signed(m uint64, negative bool) (int64, bool) {
	if negative {
		return int64(-m), m <= 1<<63
	}
	return int64(m), m <= math.MaxInt64
}
