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
	cells    []cellOps
	selects  []selectOps
	fields   [][]op     // by list, nil for fields that are told
	unlacked []*Set     // by number: the set of it alone
	nodes    []op       // by number
	untold   []Val      // the facts of a case that tells none
	spare    *sync.Pool // traces that were released
}

// op is a formula as a function of a trace.
type op func(*Trace) Val

// cellOps is what it takes to work a cell out. A case reads some dozens of
// cells out of thousands, so what is read together stands together.
type cellOps struct {
	op        op
	cost      int  // parts of formulas
	varies    bool // its value is another for each record
	clash     int  // the number of its conflict
	rules     []ruleOps
	runs      []run
	otherwise *Val // ellers
}

type ruleOps struct {
	when, is  op // nil: always; a suspension
	over, off []int
	chained   bool // what overrides the rule may itself be overridden
}

// selectOps is what it takes to choose a wording.
type selectOps struct {
	date   op
	varies bool
	frozen *value.Day
	words  []wordOps
}

type wordOps struct {
	effect  value.Day
	always  bool // counts, whatever the question, unless that names a day of knowledge
	unless  op   // its overgang, or nil
	wording *dsl.Wording
}

// Plan makes a machine.
func Plan(p *plan.Plan) *Machine {
	m := &Machine{
		plan: p, cells: make([]cellOps, len(p.Cells)), selects: make([]selectOps, len(p.Selects)), fields: make([][]op, len(p.Lists)),
		unlacked: make([]*Set, len(p.Reasons)), nodes: make([]op, p.Nodes), untold: make([]Val, len(p.Facts)),
	}
	m.spare = &sync.Pool{New: func() any { return m.blank() }}
	for n := range p.Reasons {
		m.unlacked[n] = single(n)
	}
	for slot := range p.Facts {
		m.untold[slot] = Val{State: Open, Lacks: m.unlacked[slot]}
	}
	for i, cell := range p.Cells {
		m.cells[i] = cellOps{cost: cost(cell), varies: cell.Varies, clash: cell.Clash}
		m.cells[i].op = m.cell(i, cell)
	}
	for i, s := range p.Selects {
		m.selects[i] = m.choice(s)
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
	c := &m.cells[i]
	c.rules, c.runs = make([]ruleOps, len(cell.Rules)), runsOf(cell.Rules)
	for r, rule := range cell.Rules {
		chained := slices.ContainsFunc(rule.Over, func(j int) bool { return len(cell.Rules[j].Over) > 0 })
		c.rules[r] = ruleOps{m.optional(rule.When, cell.Fault), m.optional(rule.Is, cell.Fault), rule.Over, rule.Off, chained}
	}
	if e := cell.Term.Else; e != nil {
		v := known(e.N)
		c.otherwise = &v
	}
	return func(t *Trace) Val { return t.settle(i).Value }
}

func (m *Machine) choice(s *plan.Select) selectOps {
	c := selectOps{date: m.compile(s.Date, s.Fault), varies: s.Varies, frozen: s.Frozen, words: make([]wordOps, len(s.Prov.Wordings))}
	for i, w := range s.Prov.Wordings {
		c.words[i] = wordOps{effect: w.Effect, always: !w.Bill && w.Instead == nil, wording: w}
	}
	for i, node := range s.Unless {
		c.words[i].unless = m.optional(node, s.Fault)
	}
	return c
}

func (m *Machine) optional(n *plan.Node, fault int) op {
	if n == nil {
		return nil
	}
	return m.compile(n, fault)
}
