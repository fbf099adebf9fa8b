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
	"slices"
	"sync"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Machine answers cases by one plan. It is immutable and safe to share.
type Machine struct {
	plan     *plan.Plan
	cells    []op
	rules    [][]ruleOps   // by cell
	runs     [][]run       // by cell
	unless   [][]op        // by select
	dates    []op          // by select
	effects  [][]value.Day // by select: of its wordings
	fields   [][]op        // by list, nil for fields that are told
	elses    []*Val        // by cell: ellers
	unlacked []*Set        // by number: the set of it alone
	nodes    []op          // by number
	costs    []int         // by cell
	untold   []Val         // the facts of a case that tells none
	spare    *sync.Pool    // traces that were released
}

type ruleOps struct {
	when, is op
	chained  bool // what overrides the rule may itself be overridden
}

// op is a formula as a function of a trace.
type op func(*Trace) Val

// Plan makes a machine.
func Plan(p *plan.Plan) *Machine {
	m := &Machine{
		plan: p, cells: make([]op, len(p.Cells)), rules: make([][]ruleOps, len(p.Cells)), runs: make([][]run, len(p.Cells)), elses: make([]*Val, len(p.Cells)),
		unless: make([][]op, len(p.Selects)), dates: make([]op, len(p.Selects)), effects: make([][]value.Day, len(p.Selects)), fields: make([][]op, len(p.Lists)),
		unlacked: make([]*Set, len(p.Reasons)), nodes: make([]op, p.Nodes), costs: costs(p), untold: make([]Val, len(p.Facts)),
	}
	m.spare = &sync.Pool{New: func() any { return m.blank() }}
	for n := range p.Reasons {
		m.unlacked[n] = single(n)
	}
	for slot := range p.Facts {
		m.untold[slot] = Val{State: Open, Lacks: m.unlacked[slot]}
	}
	for i, cell := range p.Cells {
		m.cells[i] = m.cell(i, cell)
	}
	for i, s := range p.Selects {
		m.dates[i] = m.compile(s.Date, s.Fault)
		for _, w := range s.Prov.Wordings {
			m.effects[i] = append(m.effects[i], w.Effect)
		}
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
	m.rules[i], m.runs[i] = make([]ruleOps, len(cell.Rules)), runsOf(cell.Rules)
	for r, rule := range cell.Rules {
		chained := slices.ContainsFunc(rule.Over, func(j int) bool { return len(cell.Rules[j].Over) > 0 })
		m.rules[i][r] = ruleOps{m.optional(rule.When, cell.Fault), m.optional(rule.Is, cell.Fault), chained}
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
	rows    [][][]Val // by list: its records, computed fields included
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
		t.given[slot], t.facts[slot] = g, t.told(slot, g.Cell)
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
	clear(t.rows)
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
		records: make([]int, len(p.Lists)), rows: make([][][]Val, len(p.Lists)),
	}
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
	epoch := t.begun
	if t.plan.Cells[n].Varies {
		epoch = t.epoch
	}
	c := &t.cells[n]
	if c.at != epoch {
		if !t.Work.Spend(t.costs[n]) {
			return Val{State: Open}
		}
		c.Val = t.Machine.cells[n](t)
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
