package evaluate

import "math/bits"

// State of a value, ordered so that the strict operations of clause 16 take
// the largest of their operands' states.
type State uint8

// The four states: known, told that there is none, åben, gælder ikke.
const (
	Known State = iota
	Absent
	Open
	NotApplicable
)

// Val is a value in a case. N is meant as in package value; Lacks is what an
// open value lacks. Lists and intervals are not Vals: only their state is.
type Val struct {
	N     int64
	Lacks *Set
	State State
}

// IsYes and IsNo are false for anything that is not known.
func (v Val) IsYes() bool { return v.State == Known && v.N != 0 }

// IsNo reports a known nej.
func (v Val) IsNo() bool { return v.State == Known && v.N == 0 }

func known(n int64) Val { return Val{N: n} }

func truth(b bool) Val {
	if b {
		return Val{N: 1}
	}
	return Val{}
}

// Set is a set of numbers of plan.Reasons. The nil Set is empty. Sets are
// never changed once they are in a Val.
type Set struct{ words []uint64 }

func single(n int) *Set {
	s := &Set{make([]uint64, n/64+1)}
	s.words[n/64] = 1 << (n % 64)
	return s
}

// union returns the joined set, one of its operands where it can.
func union(a, b *Set) *Set {
	switch {
	case b == nil || a == b:
		return a
	case a == nil || a.within(b):
		return b
	case b.within(a):
		return a
	}
	if len(a.words) < len(b.words) {
		a, b = b, a
	}
	joined := append([]uint64(nil), a.words...)
	for i, w := range b.words {
		joined[i] |= w
	}
	return &Set{joined}
}

func (s *Set) within(t *Set) bool {
	for i, w := range s.words {
		if i >= len(t.words) && w != 0 || i < len(t.words) && w&^t.words[i] != 0 {
			return false
		}
	}
	return true
}

// With returns the set joined with another.
func (s *Set) With(t *Set) *Set { return union(s, t) }

// And returns what is in both sets.
func (s *Set) And(t *Set) *Set {
	if s == nil || t == nil {
		return nil
	}
	common := &Set{make([]uint64, min(len(s.words), len(t.words)))}
	for i := range common.words {
		common.words[i] = s.words[i] & t.words[i]
	}
	return common
}

// Each calls f with every number of the set, in order.
func (s *Set) Each(f func(n int)) {
	if s == nil {
		return
	}
	for i, w := range s.words {
		for ; w != 0; w &= w - 1 {
			f(i*64 + bits.TrailingZeros64(w))
		}
	}
}

// strict joins the states of operands that are not all known.
func strict(a, b Val) Val {
	switch {
	case a.State == NotApplicable || b.State == NotApplicable:
		return Val{State: NotApplicable}
	case a.State == Open || b.State == Open:
		return Val{State: Open, Lacks: union(lacks(a), lacks(b))}
	case a.State == Absent || b.State == Absent:
		return Val{State: Absent}
	}
	return a
}

func lacks(v Val) *Set {
	if v.State == Open {
		return v.Lacks
	}
	return nil
}

// and joins two truths: nej absorbs, then åben, gælder ikke, ingen.
func and(a, b Val) Val {
	switch {
	case a.IsNo() || b.IsNo():
		return truth(false)
	case a.IsYes():
		return b
	case b.IsYes():
		return a
	}
	return neither(a, b)
}

// or joins two truths: ja absorbs, then åben, gælder ikke, ingen.
func or(a, b Val) Val {
	switch {
	case a.IsYes() || b.IsYes():
		return truth(true)
	case a.IsNo():
		return b
	case b.IsNo():
		return a
	}
	return neither(a, b)
}

// neither joins truths of which none decides alone.
func neither(a, b Val) Val {
	switch {
	case a.State == Open || b.State == Open:
		return Val{State: Open, Lacks: union(lacks(a), lacks(b))}
	case a.State == NotApplicable || b.State == NotApplicable:
		return Val{State: NotApplicable}
	}
	return Val{State: Absent}
}

func not(a Val) Val {
	if a.State == Known {
		return truth(a.N == 0)
	}
	return a
}

// met reads a truth where a yes or no is needed: ingen and gælder ikke are no.
func met(v Val) Val {
	if v.State == Absent || v.State == NotApplicable {
		return truth(false)
	}
	return v
}
