package value

import (
	"math"
	"math/big"
	"testing"
	"testing/quick"
)

// Every operation is compared with math/big: the same number where it fits,
// and false where it does not.

var edges = []int64{0, 1, -1, 2, -2, 10, -10, 99, 1e9, -1e9, 1 << 31, math.MaxInt64, math.MinInt64, math.MaxInt64 - 1, math.MinInt64 + 1, math.MaxInt64 / 10, math.MinInt64 / 10}

func TestCheckedArithmetic(t *testing.T) {
	operations := map[string]struct {
		ours func(a, b int64) (int64, bool)
		big  func(z, a, b *big.Int) *big.Int
	}{
		"add": {Add64, (*big.Int).Add},
		"sub": {Sub64, (*big.Int).Sub},
		"mul": {Mul64, (*big.Int).Mul},
	}
	for name, op := range operations {
		property := func(a, b int64) bool {
			got, ok := op.ours(a, b)
			want := op.big(new(big.Int), big.NewInt(a), big.NewInt(b))
			if ok != want.IsInt64() || ok && got != want.Int64() {
				t.Errorf("%s %d, %d = %d, %v; want %s", name, a, b, got, ok, want)
				return false
			}
			return true
		}
		for _, a := range edges {
			for _, b := range edges {
				property(a, b)
			}
		}
		if err := quick.Check(property, nil); err != nil {
			t.Error(name, err)
		}
	}
}

func TestRescale(t *testing.T) {
	tests := []struct {
		n        int64
		from, to uint8
		want     int64
		ok       bool
	}{
		{2022, 0, 2, 202200, true},
		{202235, 2, 4, 20223500, true},
		{202200, 2, 0, 2022, true},
		{202235, 2, 0, 0, false},
		{-5, 0, 1, -50, true},
		{-50, 1, 0, -5, true},
		{math.MaxInt64, 0, 1, 0, false},
		{math.MinInt64, 3, 3, math.MinInt64, true},
		{7, 0, 200, 0, false},
		{0, 0, 200, 0, true},
	}
	for _, test := range tests {
		if got, ok := Rescale(test.n, test.from, test.to); ok != test.ok || ok && got != test.want {
			t.Errorf("%d from %d to %d decimals: %d, %v; want %d, %v", test.n, test.from, test.to, got, ok, test.want, test.ok)
		}
	}
}

// Clause 21: to the nearest, halves away from zero; op and ned go away from
// and towards zero.
func TestRoundTo(t *testing.T) {
	tests := []struct {
		num, den          int64
		shift             int
		step              int64
		nearest, up, down int64
	}{
		{5, 2, 0, 1, 3, 3, 2},
		{-5, 2, 0, 1, -3, -3, -2},
		{5, -2, 0, 1, -3, -3, -2},
		{7, 3, 0, 1, 2, 3, 2},
		{6, 3, 0, 1, 2, 2, 2},
		{0, 3, 0, 1, 0, 0, 0},
		{49, 1, 0, 100, 0, 100, 0},
		{50, 1, 0, 100, 100, 100, 0},
		{-150, 1, 0, 100, -200, -200, -100},
		{202235, 1, -2, 1, 2022, 2023, 2022},
		{1, 3, 2, 1, 33, 34, 33},
		{2, 3, 2, 1, 67, 67, 66},
		// 1/3 of 10^15, with ten decimals on the way: the numerator has 84 bits
		{1_000_000_000_000_000, 3_000_000_000, 10, 1, 3_333_333_333_333_333, 3_333_333_333_333_334, 3_333_333_333_333_333},
	}
	for _, test := range tests {
		for mode, want := range map[Rounding]int64{Nearest: test.nearest, Up: test.up, Down: test.down} {
			got, ok := RoundTo(test.num, test.den, test.shift, mode, test.step)
			if !ok || got != want {
				t.Errorf("%d/%d·10^%d to %d, mode %d: %d, %v; want %d", test.num, test.den, test.shift, test.step, mode, got, ok, want)
			}
		}
	}
}

func TestRoundToAgreesWithRationals(t *testing.T) {
	check := func(num, den int64, shift int, step int64) bool {
		for _, mode := range []Rounding{Nearest, Up, Down} {
			got, ok := RoundTo(num, den, shift, mode, step)
			if !ok {
				continue // when it may give up is the next test
			}
			if want := slowRound(num, den, shift, mode, step); want.Cmp(big.NewInt(got)) != 0 {
				t.Errorf("%d/%d·10^%d to %d, mode %d: %d, want %s", num, den, shift, step, mode, got, want)
				return false
			}
		}
		return true
	}
	property := func(num, den int64, shift int8, step int32) bool {
		return check(num>>(uint8(shift)%40), den>>(uint8(step)%60), int(shift)%10, int64(step%1000))
	}
	if err := quick.Check(property, &quick.Config{MaxCount: 20_000}); err != nil {
		t.Error(err)
	}
	for _, num := range edges {
		for _, den := range edges {
			check(num, den, 0, 1)
			check(num, den, 3, 25)
			check(num, den, -3, 1000)
		}
	}
}

// slowRound works with rational numbers.
func slowRound(num, den int64, shift int, mode Rounding, step int64) *big.Int {
	x := new(big.Rat).SetFrac(big.NewInt(num), big.NewInt(den))
	ten := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(shift, -shift))), nil))
	if shift < 0 {
		ten.Inv(ten)
	}
	x.Mul(x, ten)
	x.Quo(x, new(big.Rat).SetInt64(step))
	sign := int64(x.Sign())
	x.Abs(x)
	whole := new(big.Int).Quo(x.Num(), x.Denom())
	rest := x.Sub(x, new(big.Rat).SetInt(whole))
	half := big.NewRat(1, 2)
	if mode == Up && rest.Sign() > 0 || mode == Nearest && rest.Cmp(half) >= 0 {
		whole.Add(whole, big.NewInt(1))
	}
	return whole.Mul(whole, big.NewInt(sign*step))
}

func TestRoundToGivesUp(t *testing.T) {
	tests := map[string]struct {
		num, den int64
		shift    int
		step     int64
		ok       bool
	}{
		"division by zero":            {1, 0, 0, 1, false},
		"no step":                     {1, 1, 0, 0, false},
		"a step backwards":            {1, 1, 0, -1, false},
		"too large":                   {math.MaxInt64, 1, 1, 1, false},
		"too large when rounded":      {math.MaxInt64, 1, 0, 10, false},
		"the largest":                 {math.MaxInt64, 1, 0, 1, true},
		"the smallest":                {math.MinInt64, 1, 0, 1, true},
		"the smallest, turned around": {math.MinInt64, -1, 0, 1, false},
		"large on the way":            {math.MaxInt64, math.MaxInt64, 18, 1, true},
		"shifted out of sight":        {1, 1, -50, 1, false},
	}
	for name, test := range tests {
		if got, ok := RoundTo(test.num, test.den, test.shift, Nearest, test.step); ok != test.ok {
			t.Errorf("%s: %d, %v", name, got, ok)
		}
	}
}
