package value

import (
	"cmp"
	"math/bits"
	"slices"
)

// Equal reports whether two values are the same, whatever their decimals.
func Equal(a, b Value) bool {
	if !a.Type.Same(b.Type) {
		return false
	}
	switch a.Type.Kind {
	case Intervals:
		return a.Open == b.Open && slices.Equal(a.Intervals, b.Intervals)
	case List:
		return a.Open == b.Open && slices.EqualFunc(a.Records, b.Records, equalRecords)
	default:
		return compareScaled(a.N, a.Type.Scale, b.N, b.Type.Scale) == 0
	}
}

func equalRecords(a, b Record) bool {
	return slices.EqualFunc(a, b, func(c, d Cell) bool {
		return c.State == d.State && (c.State != Known || Equal(c.Value, d.Value))
	})
}

// Compare orders two values of a kind that has an order: all but yes and no,
// options, periods and lists. It is false where there is none.
func Compare(a, b *Value) (int, bool) {
	if !a.Type.Ordered() || !a.Type.Same(b.Type) {
		return 0, false
	}
	return compareScaled(a.N, a.Type.Scale, b.N, b.Type.Scale), true
}

// Ordered reports whether values of the type have an order.
func (t Type) Ordered() bool {
	switch t.Kind {
	case Number, Amount, Percent, Months, Days, Age, Date, Month:
		return true
	default:
		return false
	}
}

// compareScaled compares a / 10^scaleA with b / 10^scaleB.
func compareScaled(a int64, scaleA uint8, b int64, scaleB uint8) int {
	if scaleA == scaleB || (a < 0) != (b < 0) {
		return cmp.Compare(a, b)
	}
	least := min(scaleA, scaleB)
	hiA, loA := scaleUp(a, scaleB-least)
	hiB, loB := scaleUp(b, scaleA-least)
	order := cmp.Or(cmp.Compare(hiA, hiB), cmp.Compare(loA, loB))
	if a < 0 {
		return -order
	}
	return order
}

func scaleUp(n int64, by uint8) (hi, lo uint64) {
	return bits.Mul64(magnitude(n), pow10[min(int(by), len(pow10)-1)])
}
