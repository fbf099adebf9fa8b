package engine

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/compile"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// The limits of clause 18: completions of one outcome, and how often outcomes
// are worked out anew in one decision.
const (
	maxCompletions = 4096
	maxSteps       = 16 * maxCompletions
)

// undecided says what an open outcome lacks. The set that evaluation joined is
// sound: what is not in it cannot matter. Where the facts in it have few
// enough answers it is made exact, by telling them one after the other and in
// every way until the outcome no longer lacks them. That draws a decision
// diagram: a fact makes a difference just if it is left in the diagram once
// equal branches are joined (Bryant, "Graph-based algorithms for Boolean
// function manipulation", 1986). Because evaluation leaves open only what is
// open, most branches end after few facts.
func (e *Engine) undecided(ctx context.Context, o *Outcome, v evaluate.Val, on *desk) error {
	o.State, o.Missing = Undecided, e.lacking(v.Lacks)
	d := &diagram{engine: e, trace: on.Trace, cell: e.plan.TermAt[o.Term.Name], answers: map[int][]evaluate.Val{}, ids: map[string]int{}}
	if on.trials.Over() || !d.few(v.Lacks, on.steps) {
		doubt(o.Missing)
		return nil
	}
	on.Trace.Work = &on.trials
	root := d.branch(ctx, nil, nil)
	on.Trace.Work = &on.main
	if d.spent != nil {
		d.spent.Release()
	}
	on.steps -= d.steps
	if err := ctx.Err(); err != nil {
		return err
	}
	if on.trials.Over() {
		doubt(o.Missing)
		return nil
	}
	switch n := d.nodes[root]; {
	case n.slot != ended || n.val.State == evaluate.Open:
	case n.val.State == evaluate.Known:
		o.State, o.OpenLaw, o.Missing = Decided, true, nil
		o.Value.Type, o.Value.N = o.Term.Type, n.val.N
		return nil
	default:
		o.State, o.Missing = NotApplicable, nil
		return nil
	}
	o.Missing = e.lacking(v.Lacks.And(d.lacks(root)))
	return nil
}

// doubt marks facts that have not been shown to make a difference.
func doubt(missing []Missing) {
	for i := range missing {
		missing[i].Maybe = missing[i].Kind == MissingFact && len(missing) > 1
	}
}

// diagram is a decision diagram under construction. Equal parts are one node.
type diagram struct {
	engine  *Engine
	trace   *evaluate.Trace
	spent   *evaluate.Trace // the last step, used for the next
	cell    int
	steps   int
	answers map[int][]evaluate.Val // to the facts that are lacking
	nodes   []node
	ids     map[string]int
}

// few lists the answers to all that is lacking, and reports whether they can
// all be tried.
func (d *diagram) few(lacks *evaluate.Set, left int) bool {
	ways := 1
	lacks.Each(func(n int) {
		if d.engine.plan.Reasons[n].Kind != plan.LackFact || ways > maxCompletions {
			return
		}
		answers := answersTo(d.engine.plan.Facts[n])
		if answers == nil {
			answers = d.engine.stretches(d.trace, d.cell, n)
		}
		if ways *= len(answers); len(answers) == 0 {
			ways = math.MaxInt
		}
		d.answers[n] = answers
	})
	return ways <= maxCompletions && 2*ways <= left
}

// node is a fact with a branch for each answer, or the end of a branch.
type node struct {
	slot int
	kids []int
	val  evaluate.Val
}

// ended marks the end of a branch.
const ended = -1

// branch works the outcome out with some facts told, and goes on with the
// first that it still lacks.
func (d *diagram) branch(ctx context.Context, slots []int, told []evaluate.Val) int {
	if !d.trace.Work.Spend(1 + len(d.engine.plan.Cells)/8) {
		return d.add(node{slot: ended})
	}
	d.steps++
	d.spent = d.trace.Suppose(d.spent, slots, told)
	v := d.spent.Cell(d.cell)
	slot := d.next(v)
	if slot == ended || ctx.Err() != nil {
		return d.add(node{slot: ended, val: v})
	}
	kids := make([]int, len(d.answers[slot]))
	for i, a := range d.answers[slot] {
		kids[i] = d.branch(ctx, append(slots[:len(slots):len(slots)], slot), append(told[:len(told):len(told)], a))
	}
	if !slices.ContainsFunc(kids, func(k int) bool { return k != kids[0] }) {
		return kids[0]
	}
	return d.add(node{slot: slot, kids: kids})
}

// next picks the fact to tell: the first that is lacking.
func (d *diagram) next(v evaluate.Val) int {
	slot := ended
	if v.State == evaluate.Open {
		v.Lacks.Each(func(n int) {
			if slot == ended && d.engine.plan.Reasons[n].Kind == plan.LackFact {
				slot = n
			}
		})
	}
	return slot
}

// add returns the node that is equal to n.
func (d *diagram) add(n node) int {
	key := fmt.Sprint(n.slot, n.kids, n.val.State, n.val.N)
	n.val.Lacks.Each(func(lack int) { key += fmt.Sprint(" ", lack) })
	if id, known := d.ids[key]; known {
		return id
	}
	d.ids[key] = len(d.nodes)
	d.nodes = append(d.nodes, n)
	return len(d.nodes) - 1
}

// lacks joins what the diagram below a node still asks, and what its ends lack.
func (d *diagram) lacks(root int) *evaluate.Set {
	var set *evaluate.Set
	seen := map[int]bool{}
	var visit func(int)
	visit = func(id int) {
		if seen[id] {
			return
		}
		seen[id] = true
		n := d.nodes[id]
		if n.slot == ended {
			set = set.With(n.val.Lacks)
			return
		}
		set = set.With(d.trace.Lack(n.slot))
		for _, kid := range n.kids {
			visit(kid)
		}
	}
	visit(root)
	return set
}

// answersTo lists the answers to a fact; none if they cannot be counted.
func answersTo(f *dsl.Fact) []evaluate.Val {
	if f == nil || f.Timeline {
		return nil
	}
	n := len(f.Type.Options())
	if f.Type.Kind == value.Bool {
		n = 2
	}
	if f.Type.Kind != value.Bool && f.Type.Kind != value.Choice {
		return nil
	}
	answers := make([]evaluate.Val, n, n+1)
	for i := range answers {
		answers[i] = evaluate.Val{N: int64(i)}
	}
	if f.Optional {
		answers = append(answers, evaluate.Val{State: evaluate.Absent})
	}
	return answers
}

// stretches lists one answer for each stretch on which a fact makes no
// difference, where its exact value is never read; none for other facts.
func (e *Engine) stretches(t *evaluate.Trace, cell, slot int) []evaluate.Val {
	keyed := e.keyed(cell)
	i := slices.IndexFunc(keyed, func(k plan.Keyed) bool { return k.Slot == slot })
	if i < 0 {
		return nil
	}
	k, f := keyed[i], e.plan.Facts[slot]
	cuts := slices.Clone(k.Cuts)
	for _, timeline := range k.Timelines {
		if g := t.Given(timeline); g != nil {
			for _, p := range g.Timeline {
				cuts = append(cuts, int64(p.From), int64(p.To)+1)
			}
		}
	}
	slices.Sort(cuts)
	first, last := bounds(f)
	if len(cuts) > 0 {
		first = max(first, cuts[0]-1)
	}
	answers := []evaluate.Val{{N: first}}
	for _, c := range slices.Compact(cuts) {
		if first < c && c <= last {
			answers = append(answers, evaluate.Val{N: c})
		}
	}
	if f != nil && f.Optional {
		answers = append(answers, evaluate.Val{State: evaluate.Absent})
	}
	return answers
}

// keyed lists the facts whose exact value a term never reads. It is found when
// it is first needed: few terms are ever asked for.
func (e *Engine) keyed(cell int) []plan.Keyed {
	if found, ok := e.stretched.Load(cell); ok {
		return found.([]plan.Keyed)
	}
	found := compile.Keyed(e.plan, cell)
	e.stretched.Store(cell, found)
	return found
}

// bounds are the least and the largest that a fact may be; dagen has no fact.
func bounds(f *dsl.Fact) (first, last int64) {
	first, last = math.MinInt64, math.MaxInt64
	if f == nil || f.Type.Kind == value.Date {
		first, last = int64(value.MinDay), int64(value.MaxDay)
	}
	if f != nil && f.Type.Kind == value.Month {
		first, last = value.MonthOfDay(value.MinDay), value.MonthOfDay(value.MaxDay)
	}
	if f != nil && f.Min != nil {
		first = max(first, f.Min.N)
	}
	if f != nil && f.Max != nil {
		last = min(last, f.Max.N)
	}
	return first, last
}
