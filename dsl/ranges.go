package dsl

import (
	"math"

	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// values are those that something can have: numbers of any sort from low to
// high, or, of yes and no and of options, the bits of mask.
type values struct {
	low, high int64
	mask      uint64
	options   int // how many bits mask has; 0: numbers
}

var allNumbers = values{low: math.MinInt64, high: math.MaxInt64}

func (v values) and(w values) values {
	return values{max(v.low, w.low), min(v.high, w.high), v.mask & w.mask, v.options}
}

func (v values) empty() bool {
	if v.options > 0 {
		return v.mask == 0
	}
	return v.low > v.high
}

func (v values) within(w values) bool {
	if v.options > 0 {
		return v.mask&^w.mask == 0
	}
	return v.low >= w.low && v.high <= w.high
}

// complement is all that is not among the values; false if that is no range.
func (v values) complement() (values, bool) {
	switch {
	case v.options > 0:
		v.mask = bits(v.options) &^ v.mask
		return v, true
	case v.low == math.MinInt64 && v.high < math.MaxInt64:
		return values{low: v.high + 1, high: math.MaxInt64}, true
	case v.high == math.MaxInt64 && v.low > math.MinInt64:
		return values{low: math.MinInt64, high: v.low - 1}, true
	}
	return v, false
}

func bits(n int) uint64 { return math.MaxUint64 >> (64 - n) }

// asks reads a condition about one thing: the subject, and the values of it
// that meet the condition.
func asks(n *formula.Node) (subject *formula.Node, met values, ok bool) {
	switch n.Op {
	case formula.Not:
		if subject, met, ok = asks(n.Kids[0]); ok {
			met, ok = met.complement()
		}
		return subject, met, ok
	case formula.Name, formula.Exists:
		return n, values{mask: 1 << 1, options: 2}, n.Type.Kind == value.Bool
	case formula.In:
		return asksOption(n)
	case formula.Equal, formula.NotEqual, formula.Less, formula.LessEqual, formula.Greater, formula.GreaterEqual:
		return asksOrder(n)
	}
	return nil, values{}, false
}

// asksOption reads "er en af" about options.
func asksOption(n *formula.Node) (*formula.Node, values, bool) {
	met := optionsOf(n.Kids[0].Type)
	met.mask = 0
	for _, k := range n.Kids[1:] {
		if k.Op != formula.Const || met.options == 0 {
			return nil, values{}, false
		}
		met.mask |= 1 << k.N
	}
	return n.Kids[0], met, true
}

// optionsOf are all values of a type that has few.
func optionsOf(t value.Type) values {
	n := 0
	switch {
	case t.Kind == value.Bool:
		n = 2
	case t.Kind == value.Choice && len(t.Options()) <= 64:
		n = len(t.Options())
	}
	if n == 0 {
		return values{}
	}
	return values{mask: bits(n), options: n}
}

// mirrored are the comparisons with their sides exchanged.
var mirrored = map[formula.Op]formula.Op{
	formula.Equal: formula.Equal, formula.NotEqual: formula.NotEqual, formula.Less: formula.Greater,
	formula.LessEqual: formula.GreaterEqual, formula.Greater: formula.Less, formula.GreaterEqual: formula.LessEqual,
}

// asksOrder reads a comparison with a value.
func asksOrder(n *formula.Node) (*formula.Node, values, bool) {
	subject, limit, op := n.Kids[0], n.Kids[1], n.Op
	if subject.Op == formula.Const {
		subject, limit, op = limit, subject, mirrored[op]
	}
	if limit.Op != formula.Const || subject.Op == formula.Const {
		return nil, values{}, false
	}
	if all := optionsOf(subject.Type); all.options > 0 {
		met := values{mask: 1 << limit.N, options: all.options}
		if op == formula.NotEqual {
			met.mask = all.mask &^ met.mask
		}
		return subject, met, op == formula.Equal || op == formula.NotEqual
	}
	if !subject.Type.Ordered() {
		return nil, values{}, false
	}
	met := allNumbers
	switch op {
	case formula.Equal:
		met.low, met.high = limit.N, limit.N
	case formula.Less:
		met.high = limit.N - 1
	case formula.LessEqual:
		met.high = limit.N
	case formula.Greater:
		met.low = limit.N + 1
	case formula.GreaterEqual:
		met.low = limit.N
	default:
		return nil, values{}, false
	}
	return subject, met, true
}

// possible are the values that a subject can have in any case at all.
func (l *loader) possible(n *formula.Node) values {
	if n.Op == formula.Exists {
		return l.existence(n.Kids[0])
	}
	if all := optionsOf(n.Type); all.options > 0 {
		return all
	}
	all := allNumbers
	switch n.Type.Kind {
	case value.Date:
		all.low, all.high = int64(value.MinDay), int64(value.MaxDay)
	case value.Month:
		all.low, all.high = value.MonthOfDay(value.MinDay), value.MonthOfDay(value.MaxDay)
	}
	switch n.Op {
	case formula.Count, formula.CountDays, formula.Weekdays:
		all.low = 0
	case formula.Name:
		if f := l.program.Fact(n.Ref); n.Kind == formula.Fact && f != nil {
			return all.and(f.bounds(n.Type.Scale))
		}
	case formula.RescaleOp:
		return all.and(l.possible(n.Kids[0]).rescaled(n.Kids[0].Type.Scale, n.Type.Scale))
	}
	return all
}

// existence are the answers to findes: of what cannot be absent only yes.
func (l *loader) existence(n *formula.Node) values {
	f := l.program.Fact(n.Ref)
	if n.Kind == formula.Fact && f != nil && !f.Optional {
		return values{mask: 1 << 1, options: 2}
	}
	return optionsOf(value.Type{Kind: value.Bool})
}

// bounds are mindst and højst with a number of decimals.
func (f *Fact) bounds(scale uint8) values {
	all := allNumbers
	if f.Min != nil {
		all.low = f.Min.N
		all = values{low: all.low, high: all.high}.rescaled(f.Min.Type.Scale, scale)
	}
	if f.Max != nil {
		all = all.and(values{low: math.MinInt64, high: f.Max.N}.rescaled(f.Max.Type.Scale, scale))
	}
	return all
}

func (v values) rescaled(from, to uint8) values {
	if v.low != math.MinInt64 {
		if n, ok := value.Rescale(v.low, from, to); ok {
			v.low = n
		} else {
			v.low = math.MinInt64
		}
	}
	if v.high != math.MaxInt64 {
		if n, ok := value.Rescale(v.high, from, to); ok {
			v.high = n
		} else {
			v.high = math.MaxInt64
		}
	}
	return v
}
