package evaluate

import (
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// table holds the records of a list, one after the other, with their computed
// fields worked out.
type table struct {
	vals    []Val
	records int
	loaded  bool
}

// field reads a field of the record at hand.
func (m *Machine) field(list, field int) op {
	width := len(m.plan.Lists[list].Fields)
	return func(t *Trace) Val { return t.tables[list].vals[t.records[list]*width+field] }
}

// load works out the table of a list that is known.
func (t *Trace) load(list int) {
	table, l := &t.tables[list], t.plan.Lists[list]
	if table.loaded {
		return
	}
	records := t.given[l.Slot].Cell.Value.Records
	table.loaded, table.records, table.vals = true, len(records), table.vals[:0]
	for _, record := range records {
		for f := range l.Fields {
			v := t.open(l.Slot)
			if f < len(record) {
				v = t.told(l.Slot, &record[f])
			}
			table.vals = append(table.vals, v)
		}
	}
	t.eachRecord(list, func() {
		row := table.vals[t.records[list]*len(l.Fields):]
		for f, compute := range t.fields[list] {
			if compute != nil {
				row[f] = compute(t)
			}
		}
	})
}

// eachRecord runs f with each record of a list at hand.
func (t *Trace) eachRecord(list int, f func()) {
	outer, at := t.epoch, t.records[list]
	for i := range t.tables[list].records {
		if !t.Work.Spend(recordWork) {
			break
		}
		t.epochs++
		t.epoch, t.records[list] = t.epochs, i
		f()
	}
	t.epoch, t.records[list] = outer, at
}

// overList builds nogen, alle, antal and sum (clause 22).
func (m *Machine) overList(n *plan.Node, fault int) op {
	list, slot := n.List, m.plan.Lists[n.List].Slot
	where := func(*Trace) Val { return truth(true) }
	if len(n.Kids) > 0 {
		where = m.compile(n.Kids[0], fault)
	}
	step := m.step(n, fault)
	return func(t *Trace) Val {
		if t.facts[slot].State != Known {
			return t.facts[slot]
		}
		t.load(list)
		total := known(0)
		if n.Op == formula.All {
			total = truth(true)
		}
		t.eachRecord(list, func() { total = step(t, total, met(where(t))) })
		if t.given[slot].Cell.Value.Open {
			total = rest(n.Op, total, t.open(slot))
		}
		return total
	}
}

// rest joins what an open list may still hold.
func rest(o formula.Op, total, more Val) Val {
	switch o {
	case formula.Any:
		return or(total, more)
	case formula.All:
		return and(total, more)
	}
	return strict(total, more)
}

// step joins one record, given whether it meets the condition.
func (m *Machine) step(n *plan.Node, fault int) func(t *Trace, total, meets Val) Val {
	switch n.Op {
	case formula.Any:
		return func(_ *Trace, total, meets Val) Val { return or(total, meets) }
	case formula.All:
		return func(_ *Trace, total, meets Val) Val { return and(total, meets) }
	}
	term := func(*Trace) Val { return known(1) }
	if n.Op == formula.Sum {
		term = m.field(n.List, n.Field)
	}
	return func(t *Trace, total, meets Val) Val {
		if meets.IsNo() {
			return total
		}
		v := term(t)
		if !meets.IsYes() {
			v = strict(v, meets)
		}
		return t.apply(value.Add64, total, v, fault)
	}
}

// intervals gathers the days of period facts; the state tells whether they are
// all there.
func (t *Trace) intervals(slots []int) ([]value.Interval, Val) {
	var all []value.Interval
	state := known(0)
	for _, slot := range slots {
		state = strict(state, t.facts[slot])
		if t.facts[slot].State != Known {
			continue
		}
		v := t.given[slot].Cell.Value
		all = append(all, v.Intervals...)
		if v.Open {
			state = strict(state, t.open(slot))
		}
	}
	return all, state
}

// deadline builds frist (clause 38).
func (m *Machine) deadline(n *plan.Node, fault int) op {
	start, period := m.compile(n.Kids[0], fault), m.compile(n.Kids[1], fault)
	slots := slotsOf(n.Kids[2:])
	inMonths, rule := n.Kids[1].Type.Kind == value.Months, n.MonthEnd
	return func(t *Trace) Val {
		s, p := start(t), period(t)
		exempt, state := t.intervals(slots)
		if v := strict(strict(s, p), state); v.State != Known {
			return v
		}
		base, ok := value.AddDays(value.Day(s.N), p.N)
		if inMonths {
			base, ok = value.AddMonths(value.Day(s.N), p.N, rule)
		}
		if !ok {
			return t.open(fault)
		}
		d, ok := value.Deadline(value.Day(s.N), base, exempt)
		return t.calendar(d, ok, fault)
	}
}

// countDays builds dage, of periods or from one day to another.
func (m *Machine) countDays(n *plan.Node, fault int) op {
	if n.Kids[0].Type.Kind == value.Intervals {
		slots := slotsOf(n.Kids)
		return func(t *Trace) Val {
			days, state := t.intervals(slots)
			if state.State != Known {
				return state
			}
			return known(value.CountDays(days))
		}
	}
	from, to := m.compile(n.Kids[0], fault), m.compile(n.Kids[1], fault)
	return pair(from, to, func(a, b int64) (int64, bool) { return max(b-a+1, 0), true }, fault)
}

func slotsOf(kids []*plan.Node) []int {
	slots := make([]int, len(kids))
	for i, kid := range kids {
		slots[i] = kid.Slot
	}
	return slots
}
