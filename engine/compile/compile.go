// Package compile turns a program into a plan. It is a stage of package
// engine; programs use engine.New.
//
// Compiling follows the names: starting from each term in the plain context it
// makes a cell, resolves the formulas of its rules, and so reaches the cells
// that these read. "X pr. D" and "X som gældende D" open a new context, in
// which everything that X rests on gets cells of its own; contexts are finite
// because no name rests on itself. All choices that do not depend on a case
// are made here: which rules override and suspend which, and in which order.
package compile

import (
	"fmt"
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// The bounds of a plan: each pr. within a pr. multiplies.
const (
	maxCells = 100_000
	maxParts = 4_000_000
)

// Program compiles p. It fails only if nested contexts make the plan too large.
func Program(p *dsl.Program) (*plan.Plan, error) {
	c := &compiler{
		plan:  &plan.Plan{Program: p, TermAt: map[string]int{}, Lack: map[plan.Key]int{}},
		terms: map[string]*dsl.Term{}, rates: map[string]*dsl.Rate{}, lists: map[string][]int{},
		facts: map[string]int{"dagen": plan.Day}, cells: map[cellKey]int{}, picks: map[cellKey]int{}, days: map[string]*plan.Node{}, kin: map[*dsl.Term]*kinship{}, words: map[*dsl.Wording]int{}, cites: map[*dsl.Provision]string{},
	}
	c.declare(p)
	for _, t := range p.Terms {
		c.plan.TermAt[t.Name] = c.term(t, plan.Context{})
	}
	c.computedFields()
	if c.full() {
		return nil, fmt.Errorf("compile: more than %d cells or %d parts of formulas: pr. is nested too deep", maxCells, maxParts)
	}
	return c.plan, nil
}

type compiler struct {
	plan  *plan.Plan
	parts int // of formulas, and rules
	kin   map[*dsl.Term]*kinship
	words map[*dsl.Wording]int // its number in its provision
	facts map[string]int       // slot by name
	cites map[*dsl.Provision]string
	terms map[string]*dsl.Term
	rates map[string]*dsl.Rate
	lists map[string][]int // indexes into plan.Lists
	cells map[cellKey]int
	picks map[cellKey]int
	days  map[string]*plan.Node // the days of contexts by shape, so that equal ones are one
}

// cellKey tells cells apart: what, and in which context.
type cellKey struct {
	kind   plan.CellKind
	name   string
	day    *plan.Node
	law    value.Day // som gældende, if frozen
	frozen bool
	home   string // rates and timelines: the provision whose date is read
}

func key(kind plan.CellKind, name, home string, ctx plan.Context) cellKey {
	k := cellKey{kind: kind, name: name, day: ctx.Day, home: home}
	if ctx.Law != nil {
		k.law, k.frozen = *ctx.Law, true
	}
	return k
}

func (c *compiler) declare(p *dsl.Program) {
	c.plan.Facts = append(c.plan.Facts, nil)
	c.lack(plan.Reason{Key: plan.Key{Kind: plan.LackFact, Name: "dagen"}})
	for _, f := range p.Facts {
		c.facts[f.Name] = len(c.plan.Facts)
		c.plan.Facts = append(c.plan.Facts, f)
		c.lack(plan.Reason{Key: plan.Key{Kind: plan.LackFact, Name: f.Name}, Fact: f})
	}
	for _, f := range p.Facts {
		if f.Type.Kind == value.List {
			c.list(f)
		}
	}
	for _, r := range p.Rates {
		c.rates[r.Name] = r
	}
	for _, t := range p.Terms {
		c.terms[t.Name] = t
	}
	for _, prov := range p.Provisions {
		for i, w := range prov.Wordings {
			c.words[w] = i
		}
	}
}

// lack numbers something that can be lacking, and returns its number. Facts
// come first, so that a fact's slot is its number.
func (c *compiler) lack(r plan.Reason) int {
	if n, ok := c.plan.Lack[r.Key]; ok {
		return n
	}
	n := len(c.plan.Reasons)
	c.plan.Lack[r.Key] = n
	c.plan.Reasons = append(c.plan.Reasons, r)
	return n
}

func (c *compiler) fault(name string) int {
	return c.lack(plan.Reason{Key: plan.Key{Kind: plan.LackFault, Name: name}, Term: c.terms[name]})
}

func (c *compiler) newCell(k cellKey, cell *plan.Cell) int {
	n := len(c.plan.Cells)
	c.cells[k] = n
	c.plan.Cells = append(c.plan.Cells, cell)
	return n
}

// term returns the cell of a term in a context.
func (c *compiler) term(t *dsl.Term, ctx plan.Context) int {
	k := key(plan.TermCell, t.Name, "", ctx)
	if n, ok := c.cells[k]; ok {
		return n
	}
	cell := &plan.Cell{Kind: plan.TermCell, Varies: ctx.Varies, Term: t, Fault: c.fault(t.Name)}
	cell.Clash = c.lack(plan.Reason{Key: plan.Key{Kind: plan.LackConflict, Name: t.Name}, Term: t})
	n := c.newCell(k, cell)
	if c.full() {
		return n
	}
	if t.Is != nil {
		cell.Node = c.node(t.Is, scope{ctx: ctx, home: t.Provision, fault: cell.Fault})
		return n
	}
	cell.Rules = make([]*plan.Rule, len(t.Rules))
	for i, r := range t.Rules {
		cell.Rules[i] = c.rule(r, ctx)
	}
	c.relate(t, cell.Rules)
	return n
}

// full reports whether the plan is as large as it may be.
func (c *compiler) full() bool { return len(c.plan.Cells) > maxCells || c.parts > maxParts }

func (c *compiler) rule(r *dsl.Rule, ctx plan.Context) *plan.Rule {
	c.parts++
	prov := r.Wording.Provision
	here := scope{ctx: ctx, home: prov, fault: c.fault(r.Name)}
	out := &plan.Rule{Rule: r, Select: c.pick(prov, ctx), Word: c.words[r.Wording]}
	if r.When != nil {
		out.When = c.node(r.When, here)
	}
	if r.Is != nil {
		out.Is = c.node(r.Is, here)
	}
	return out
}

// pick returns the choice of wording of a provision in a context.
func (c *compiler) pick(prov *dsl.Provision, ctx plan.Context) int {
	k := key(plan.DateCell, c.cite(prov), "", ctx)
	if n, ok := c.picks[k]; ok {
		return n
	}
	s := &plan.Select{Prov: prov, Varies: ctx.Varies, Frozen: ctx.Law, Unless: make([]*plan.Node, len(prov.Wordings)), Fault: c.fault(c.cite(prov))}
	n := len(c.plan.Selects)
	c.picks[k] = n
	c.plan.Selects = append(c.plan.Selects, s)
	here := scope{ctx: ctx, home: prov, fault: s.Fault}
	s.Date = c.ownDate(here)
	for i, w := range prov.Wordings {
		if w.Transition != nil {
			s.Unless[i] = c.node(w.Transition.Unless, here)
		}
	}
	return n
}

// cite prints the citation of a provision, once.
func (c *compiler) cite(prov *dsl.Provision) string {
	text := c.cites[prov]
	if text == "" {
		text = prov.Cite.String()
		c.cites[prov] = text
	}
	return text
}

// list adds a way through a list fact.
func (c *compiler) list(f *dsl.Fact) int {
	at := len(c.plan.Lists)
	c.lists[f.Name] = append(c.lists[f.Name], at)
	l := plan.List{Slot: c.facts[f.Name], Fields: make([]*plan.Node, len(f.Type.Fields())), Fault: c.fault(f.Name)}
	c.plan.Lists = append(c.plan.Lists, l)
	return at
}

// through returns a way through a list that no day of the context is read
// from, so that going through it leaves the record of that day at hand.
func (c *compiler) through(name string, ctx plan.Context) int {
	for _, at := range c.lists[name] {
		if !slices.Contains(ctx.Over, at) {
			return at
		}
	}
	return c.list(c.plan.Facts[c.facts[name]])
}

// computedFields resolves the fields of lists that are worked out. That may
// add ways through lists, whose fields are resolved in turn.
func (c *compiler) computedFields() {
	for at := 0; at < len(c.plan.Lists); at++ {
		f := c.plan.Facts[c.plan.Lists[at].Slot]
		for i := range f.Type.Fields() {
			if f.FieldLogic[i] != nil {
				logic := c.node(f.FieldLogic[i], scope{list: at + 1, fault: c.plan.Lists[at].Fault})
				c.plan.Lists[at].Fields[i] = logic
			}
		}
	}
}

// kinship is which rules of a name override and suspend which, by number.
type kinship struct{ over, off [][]int }

// relate works out which rules of a name override and suspend which. That
// exceptions are transitive is left to evaluation: the way from one rule to
// another may lead through a wording that does not apply.
func (c *compiler) relate(t *dsl.Term, out []*plan.Rule) {
	kin := c.kin[t]
	if kin == nil {
		kin = kinshipOf(t.Rules)
		c.kin[t] = kin
	}
	for i, r := range out {
		r.Over, r.Off = kin.over[i], kin.off[i]
	}
}

func kinshipOf(rules []*dsl.Rule) *kinship {
	kin := &kinship{make([][]int, len(rules)), make([][]int, len(rules))}
	for i, r := range rules {
		if len(r.Overrides)+len(r.Suspends) == 0 {
			continue
		}
		for j, other := range rules {
			if covers(r, r.Overrides, other) {
				kin.over[j] = append(kin.over[j], i)
			}
			if covers(r, r.Suspends, other) {
				kin.off[j] = append(kin.off[j], i)
			}
		}
	}
	return kin
}

// covers reports whether a rule stands in or below one of the places that
// another cites. The rules of its own provision it does not mean.
func covers(from *dsl.Rule, cited []cite.Cite, r *dsl.Rule) bool {
	if r.Wording.Provision == from.Wording.Provision {
		return false
	}
	for _, at := range cited {
		if at.Contains(r.Wording.Provision.Cite) {
			return true
		}
	}
	return false
}
