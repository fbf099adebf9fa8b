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

// Machine answers cases by one plan. It is immutable and safe to share.
type Machine struct {
	plan     *plan.Plan
	cells    []op
	rules    [][]ruleOps // by cell
	unless   [][]op      // by select
	dates    []op        // by select
	fields   [][]op      // by list, nil for fields that are told
	elses    []*Val      // by cell: ellers
	unlacked []*Set      // by number: the set of it alone
	nodes    map[*plan.Node]op
}

type ruleOps struct{ when, is op }

// op is a formula as a function of a trace.
type op func(*Trace) Val

// Plan makes a machine.
func Plan(p *plan.Plan) *Machine {
	m := &Machine{
		plan: p, cells: make([]op, len(p.Cells)), rules: make([][]ruleOps, len(p.Cells)), elses: make([]*Val, len(p.Cells)),
		unless: make([][]op, len(p.Selects)), dates: make([]op, len(p.Selects)), fields: make([][]op, len(p.Lists)),
		unlacked: make([]*Set, len(p.Reasons)), nodes: map[*plan.Node]op{},
	}
	for n := range p.Reasons {
		m.unlacked[n] = single(n)
	}
	for i, cell := range p.Cells {
		m.cells[i] = m.cell(i, cell)
	}
	for i, s := range p.Selects {
		m.dates[i] = m.compile(s.Date, s.Fault)
		m.unless[i] = make([]op, len(s.Unless))
		for w, node := range s.Unless {
			m.unless[i][w] = m.optional(node, s.Fault)
		}
	}
	for i, l := range p.Lists {
		m.fields[i] = make([]op, len(l.Fields))
		for f, node := range l.Fields {
			m.fields[i][f] = m.optional(node, l.Fault)
		}
	}
	return m
}

func (m *Machine) cell(i int, cell *plan.Cell) op {
	switch cell.Kind {
	case plan.DateCell, plan.DayCell:
		return m.compile(cell.Node, cell.Fault)
	case plan.RateCell:
		return m.rate(cell)
	case plan.PartCell:
		return m.part(cell)
	}
	if cell.Node != nil {
		return m.compile(cell.Node, cell.Fault)
	}
	m.rules[i] = make([]ruleOps, len(cell.Rules))
	for r, rule := range cell.Rules {
		m.rules[i][r] = ruleOps{m.optional(rule.When, cell.Fault), m.optional(rule.Is, cell.Fault)}
	}
	if e := cell.Term.Else; e != nil {
		v := known(e.N)
		m.elses[i] = &v
	}
	return func(t *Trace) Val { return t.settle(i).Value }
}

func (m *Machine) optional(n *plan.Node, fault int) op {
	if n == nil {
		return nil
	}
	return m.compile(n, fault)
}

// Question is a case as the machine reads it.
type Question struct {
	Facts dsl.Facts
	Day   *value.Day
	Law   *value.Day
	Known *value.Day
	Bills map[string]bool
}

// Trace is one run: every value that was worked out, ready to be asked why.
type Trace struct {
	*Machine
	Question
	facts   []Val
	given   []*dsl.Given // by slot; nil when not told
	cells   []Val
	at      []int // epoch of each cell's value
	picks   []Pick
	pickAt  []int
	settled []*Settled // by cell
	setAt   []int
	records []int // by list: the record at hand
	epoch   int   // number of the record at hand; 1 outside all
	epochs  int
	rows    [][][]Val // by list: its records, computed fields included
}

// Run begins a trace. Nothing is worked out until it is asked for.
func (m *Machine) Run(q Question) *Trace {
	t := m.blank(q)
	t.facts[plan.Day] = t.open(plan.Day)
	if q.Day != nil {
		t.facts[plan.Day] = known(int64(*q.Day))
	}
	for slot, f := range m.plan.Facts[1:] {
		t.tell(slot+1, f, q.Facts)
	}
	return t
}

// blank is a trace without facts.
func (m *Machine) blank(q Question) *Trace {
	p := m.plan
	return &Trace{
		Machine: m, Question: q, facts: make([]Val, len(p.Facts)), given: make([]*dsl.Given, len(p.Facts)),
		cells: make([]Val, len(p.Cells)), at: make([]int, len(p.Cells)), picks: make([]Pick, len(p.Selects)), pickAt: make([]int, len(p.Selects)),
		settled: make([]*Settled, len(p.Cells)), setAt: make([]int, len(p.Cells)),
		records: make([]int, len(p.Lists)), rows: make([][][]Val, len(p.Lists)), epoch: 1, epochs: 1,
	}
}

// tell puts a fact in its slot.
func (t *Trace) tell(slot int, f *dsl.Fact, facts dsl.Facts) {
	t.facts[slot] = t.open(slot)
	g, told := facts[f.Name]
	if !told {
		return
	}
	t.given[slot] = &g
	t.facts[slot] = t.told(slot, g.Cell)
}

// told is the value of what a case says of a fact.
func (t *Trace) told(slot int, c value.Cell) Val {
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
	epoch := 1
	if t.plan.Cells[n].Varies {
		epoch = t.epoch
	}
	if t.at[n] != epoch {
		t.cells[n] = t.Machine.cells[n](t)
		t.at[n] = epoch
	}
	return t.cells[n]
}

// Node returns the value of a formula of the plan.
func (t *Trace) Node(n *plan.Node) Val { return t.nodes[n](t) }

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
		s = t.Machine.blank(t.Question)
	}
	clear(s.at)
	clear(s.pickAt)
	clear(s.setAt)
	clear(s.rows)
	s.epoch, s.epochs = 1, 1
	copy(s.facts, t.facts)
	copy(s.given, t.given)
	for i, slot := range slots {
		s.facts[slot] = told[i]
	}
	return s
}
