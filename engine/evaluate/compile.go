package evaluate

import (
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// compile turns a formula into a closure. fault is the number of "cannot be
// calculated" in the place where the formula stands.
func (m *Machine) compile(n *plan.Node, fault int) op {
	if f := m.nodes[n.Number]; f != nil {
		return f
	}
	f := m.build(n, fault)
	m.nodes[n.Number] = f
	return f
}

func (m *Machine) build(n *plan.Node, fault int) op {
	switch n.Op {
	case formula.Const:
		v := known(n.N)
		return func(*Trace) Val { return v }
	case formula.Name, formula.At, formula.AsOf:
		return m.name(n)
	case formula.Any, formula.All, formula.Count, formula.Sum:
		return m.overList(n, fault)
	case formula.Exists:
		return exists(m.compile(n.Kids[0], fault))
	case formula.Deadline:
		return m.deadline(n, fault)
	case formula.CountDays:
		return m.countDays(n, fault)
	}
	kids := make([]op, len(n.Kids))
	for i, kid := range n.Kids {
		kids[i] = m.compile(kid, fault)
	}
	switch n.Op {
	case formula.Not:
		return func(t *Trace) Val { return not(kids[0](t)) }
	case formula.And:
		return fold(kids, and)
	case formula.Or:
		return fold(kids, or)
	case formula.In:
		return in(kids)
	}
	if f, ok := binaries[n.Op]; ok && len(kids) == 2 {
		return pair(kids[0], kids[1], f, fault)
	} else if ok {
		return foldStrict(kids, f, fault)
	}
	return m.single(n, kids, fault)
}

func (m *Machine) name(n *plan.Node) op {
	slot := n.Slot
	switch n.Kind {
	case plan.FactSlot:
		return func(t *Trace) Val { return t.facts[slot] }
	case plan.CellSlot:
		return func(t *Trace) Val { return t.Cell(slot) }
	}
	return m.field(n.List, slot)
}

func exists(kid op) op {
	return func(t *Trace) Val {
		switch v := kid(t); v.State {
		case Known:
			return truth(true)
		case Open:
			return v
		}
		return truth(false)
	}
}

// fold joins all operands; none is passed over, for their reasons count too.
func fold(kids []op, join func(a, b Val) Val) op {
	return func(t *Trace) Val {
		v := kids[0](t)
		for _, kid := range kids[1:] {
			v = join(v, kid(t))
		}
		return v
	}
}

func in(kids []op) op {
	return func(t *Trace) Val {
		x := kids[0](t)
		if x.State != Known {
			return strictIn(t, x, kids)
		}
		found := false
		for _, kid := range kids[1:] {
			v := kid(t)
			if v.State != Known {
				return strictIn(t, x, kids)
			}
			found = found || v.N == x.N
		}
		return truth(found)
	}
}

func strictIn(t *Trace, x Val, kids []op) Val {
	for _, kid := range kids[1:] {
		x = strict(x, kid(t))
	}
	return x
}

// binary is an operation on two known numbers; false: it cannot be done.
type binary func(a, b int64) (int64, bool)

var binaries = map[formula.Op]binary{
	formula.Equal:        func(a, b int64) (int64, bool) { return truth(a == b).N, true },
	formula.NotEqual:     func(a, b int64) (int64, bool) { return truth(a != b).N, true },
	formula.Less:         func(a, b int64) (int64, bool) { return truth(a < b).N, true },
	formula.LessEqual:    func(a, b int64) (int64, bool) { return truth(a <= b).N, true },
	formula.Greater:      func(a, b int64) (int64, bool) { return truth(a > b).N, true },
	formula.GreaterEqual: func(a, b int64) (int64, bool) { return truth(a >= b).N, true },
	formula.Add:          value.Add64,
	formula.Sub:          value.Sub64,
	formula.Mul:          value.Mul64,
	formula.Percent:      value.Mul64,
	formula.Min:          func(a, b int64) (int64, bool) { return min(a, b), true },
	formula.Max:          func(a, b int64) (int64, bool) { return max(a, b), true },
	formula.Earlier:      func(a, b int64) (int64, bool) { return min(a, b), true },
	formula.Later:        func(a, b int64) (int64, bool) { return max(a, b), true },
	formula.Weekdays: func(a, b int64) (int64, bool) {
		return value.Weekdays(value.Day(a), value.Day(b)), true
	},
}

// apply does an operation on two values that may not be known.
func (t *Trace) apply(f binary, a, b Val, fault int) Val {
	if a.State != Known || b.State != Known {
		return strict(a, b)
	}
	if n, ok := f(a.N, b.N); ok {
		return known(n)
	}
	return t.open(fault)
}

// pair applies an operation to two operands. Most have no more.
func pair(left, right op, f binary, fault int) op {
	return func(t *Trace) Val { return t.apply(f, left(t), right(t), fault) }
}

// foldStrict applies an operation of two to all operands, from the left.
func foldStrict(kids []op, f binary, fault int) op {
	return func(t *Trace) Val {
		v := kids[0](t)
		for _, kid := range kids[1:] {
			v = t.apply(f, v, kid(t), fault)
		}
		return v
	}
}

// single builds the operations that need more of their node than its kids.
func (m *Machine) single(n *plan.Node, kids []op, fault int) op {
	if f := unaries(n); f != nil {
		return func(t *Trace) Val {
			v := kids[0](t)
			if v.State != Known {
				return v
			}
			if r, ok := f(v.N); ok {
				return known(r)
			}
			return t.open(fault)
		}
	}
	right := func(*Trace) Val { return known(1) }
	if len(kids) > 1 {
		right = kids[1]
	}
	return pair(kids[0], right, dated(n), fault)
}

func unaries(n *plan.Node) func(int64) (int64, bool) {
	switch n.Op {
	case formula.Neg:
		return func(a int64) (int64, bool) { return value.Sub64(0, a) }
	case formula.Retype:
		return func(a int64) (int64, bool) { return a, true }
	case formula.RescaleOp:
		from, to := n.Kids[0].Type.Scale, n.Type.Scale
		return func(a int64) (int64, bool) { return value.Rescale(a, from, to) }
	case formula.FirstOfYear:
		return onDay(value.FirstOfYear)
	case formula.MonthOf:
		return func(a int64) (int64, bool) { return value.MonthOfDay(value.Day(a)), true }
	case formula.FirstOfMonth:
		if n.Kids[0].Type.Kind == value.Month {
			return onMonth(value.FirstDayOfMonth)
		}
		return onDay(value.FirstOfMonth)
	case formula.LastOfMonth:
		if n.Kids[0].Type.Kind == value.Month {
			return onMonth(value.LastDayOfMonth)
		}
		return onDay(value.LastOfMonth)
	}
	return nil
}

func onDay(f func(value.Day) value.Day) func(int64) (int64, bool) {
	return func(a int64) (int64, bool) { return int64(f(value.Day(a))), true }
}

func onMonth(f func(int64) (value.Day, bool)) func(int64) (int64, bool) {
	return func(a int64) (int64, bool) {
		d, ok := f(a)
		return int64(d), ok
	}
}

// dated builds the operations on a pair that depend on the node: moving and
// measuring dates, and rounding.
func dated(n *plan.Node) binary {
	rule := n.MonthEnd
	moved := func(f func(d value.Day, by int64) (value.Day, bool), sign int64) binary {
		return func(by, day int64) (int64, bool) {
			d, ok := f(value.Day(day), sign*by)
			return int64(d), ok
		}
	}
	addMonths := func(d value.Day, by int64) (value.Day, bool) { return value.AddMonths(d, by, rule) }
	switch n.Op {
	case formula.AddMonths:
		return moved(addMonths, 1)
	case formula.SubMonths:
		return moved(addMonths, -1)
	case formula.AddDays:
		return moved(value.AddDays, 1)
	case formula.SubDays:
		return moved(value.AddDays, -1)
	case formula.AgeAt:
		return func(born, at int64) (int64, bool) { return value.AgeAt(value.Day(born), value.Day(at), rule) }
	case formula.MonthsBetween:
		return func(a, b int64) (int64, bool) { return value.MonthsBetween(value.Day(a), value.Day(b), rule) }
	}
	return round(n)
}

// round builds afrundet: a, or a/b, to a multiple of a step.
func round(n *plan.Node) binary {
	shift := int(n.Type.Scale) - int(n.Kids[0].Type.Scale)
	if len(n.Kids) > 1 {
		shift += int(n.Kids[1].Type.Scale)
	}
	mode, step := n.Mode, n.Step
	return func(a, b int64) (int64, bool) { return value.RoundTo(a, b, shift, mode, step) }
}
