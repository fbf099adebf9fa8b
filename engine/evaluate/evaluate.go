// Package evaluate works out a plan on the facts of a case. It is a stage of
// package engine; programs use engine.Engine.
//
// [Plan] turns each formula of a plan into a closure, once. [Machine.Run] then
// answers one case with a [Trace]: cells are worked out when they are first
// asked for and kept, so every value is computed at most once. A cell that is
// read in the records of a list holds only as long as the record does; the
// trace numbers those moments (its epoch).
//
// Nothing here stops early in a way that would hide a reason: all rules of a
// name are looked at, and all operands of og and eller, because what an
// outcome lacks and rests on is part of the answer.
package evaluate

import (
	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Question is a case as the machine reads it.
type Question struct {
	Told  []Told
	Day   *value.Day
	Law   *value.Day
	Known *value.Day
	Bills map[string]bool
	Work  *Budget // nil: no bound
}

// Within returns the question with a bound on the work that it may take.
func (q Question) Within(b *Budget) Question {
	q.Work = b
	return q
}

// Told is a fact that the case tells, by its slot.
type Told struct {
	Slot  int
	Given *dsl.Given
}

// Trace is one run: every value that was worked out, ready to be asked why.
type Trace struct {
	*Machine
	Question
	facts   []Val
	given   []*dsl.Given // by slot; nil when not told
	cells   []cell
	picks   []Pick    // by select
	settled []Settled // by cell
	records []int     // by list: the record at hand
	begun   int       // number of what is outside all records
	epoch   int       // number of the record at hand
	epochs  int       // how many there have been, in the runs before too
	tables  []table   // by list
}

// cell is a value with the epoch that it holds in.
type cell struct {
	Val
	at int
}

// Run begins a trace. Nothing is worked out until it is asked for.
func (m *Machine) Run(q Question) *Trace {
	t := m.begin(q)
	copy(t.facts, m.untold)
	clear(t.given)
	if q.Day != nil {
		t.facts[plan.Day] = known(int64(*q.Day))
	}
	for i := range q.Told {
		slot, g := q.Told[i].Slot, q.Told[i].Given
		t.given[slot], t.facts[slot] = g, t.told(slot, &g.Cell)
	}
	return t
}

// begin is a trace in which nothing is worked out.
func (m *Machine) begin(q Question) *Trace {
	t := m.spare.Get().(*Trace)
	t.Question = q
	t.reset()
	return t
}

// reset forgets all that was worked out.
func (t *Trace) reset() {
	for i := range t.tables {
		t.tables[i].loaded = false
	}
	t.epochs++
	t.begun, t.epoch = t.epochs, t.epochs
}

// Release gives a trace back that nobody will ask any more: a decision is many
// small values, and room for them need not be found anew for each. What a trace
// has told stays valid.
func (t *Trace) Release() {
	t.Question = Question{}
	clear(t.given)
	t.spare.Put(t)
}

// blank is room for a trace.
func (m *Machine) blank() *Trace {
	p := m.plan
	return &Trace{
		Machine: m, facts: make([]Val, len(p.Facts)), given: make([]*dsl.Given, len(p.Facts)),
		cells: make([]cell, len(p.Cells)), picks: make([]Pick, len(p.Selects)), settled: make([]Settled, len(p.Cells)),
		records: make([]int, len(p.Lists)), tables: make([]table, len(p.Lists)),
	}
}

// told is the value of what a case says of a fact.
func (t *Trace) told(slot int, c *value.Cell) Val {
	switch c.State {
	case value.Known:
		return known(c.Value.N)
	case value.Absent:
		return Val{State: Absent}
	}
	return t.open(slot)
}

// open is a value that lacks one thing.
func (t *Trace) open(n int) Val { return Val{State: Open, Lacks: t.unlacked[n]} }

// Lack returns the set of one number alone.
func (t *Trace) Lack(n int) *Set { return t.unlacked[n] }

// Plan returns what the trace is a run of.
func (t *Trace) Plan() *plan.Plan { return t.plan }

// Given returns what the case tells of the fact in a slot, or nil.
func (t *Trace) Given(slot int) *dsl.Given { return t.given[slot] }

// Cell returns the value of a cell.
func (t *Trace) Cell(n int) Val {
	ops, c := &t.Machine.cells[n], &t.cells[n]
	epoch := t.begun
	if ops.varies {
		epoch = t.epoch
	}
	if c.at != epoch {
		if !t.Work.Spend(ops.cost) {
			return Val{State: Open}
		}
		c.Val = ops.op(t)
		c.at = epoch
	}
	return c.Val
}

// Node returns the value of a formula of the plan.
func (t *Trace) Node(n *plan.Node) Val { return t.nodes[n.Number](t) }

// Fact returns the value of the fact in a slot. Of a list or of periods only
// the state means anything.
func (t *Trace) Fact(slot int) Val { return t.facts[slot] }

// Epoch numbers the record at hand: cells that vary hold within one epoch.
func (t *Trace) Epoch() int { return t.epoch }

// EachRecord calls f with each record of a list at hand, if the list is known.
func (t *Trace) EachRecord(list int, f func()) {
	if t.facts[t.plan.Lists[list].Slot].State == Known {
		t.load(list)
		t.eachRecord(list, f)
	}
}

// Suppose returns a trace of the same question in which some facts, by slot,
// are answered otherwise. It is meant for facts without records or parts. The
// trace given, if any, is used up for it.
func (t *Trace) Suppose(spent *Trace, slots []int, told []Val) *Trace {
	s := spent
	if s == nil {
		s = t.begin(t.Question)
	} else {
		s.reset()
	}
	copy(s.facts, t.facts)
	copy(s.given, t.given)
	for i, slot := range slots {
		s.facts[slot] = told[i]
	}
	return s
}
