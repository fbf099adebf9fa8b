package engine

import (
	"context"
	"slices"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// The work that one decision may take, in parts of formulas worked out: a few
// seconds at most. Working the outcomes out and explaining them has one budget;
// if it does not suffice, there is no decision. Finding what is missing has
// another; if that does not suffice, what is missing is less exact (clause 18).
const (
	maxWork   = 50_000_000
	maxTrials = 100_000_000
)

// desk is where a decision is made: the work that may still be done for it,
// and the room to do it in, which the next decision uses again.
type desk struct {
	*explain.Explainer
	main   evaluate.Budget
	trials evaluate.Budget
	steps  int
	telling
	gathered
}

func (d *desk) start(ctx context.Context) {
	done := func() bool { return ctx.Err() != nil }
	d.main, d.trials, d.steps = evaluate.NewBudget(maxWork, done), evaluate.NewBudget(maxTrials, done), maxSteps
}

// over returns why there can be no decision, if so. That ctx is done is noticed
// by what counts the work.
func (d *desk) over(ctx context.Context) error {
	switch {
	case !d.main.Over():
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	return &QueryError{Code: diag.TooMuchWork}
}

// gathered is what one outcome rests on, as it is found.
type gathered struct {
	law    once[*cite.Cite] // of the rules that carried it
	stated once[*cite.Cite] // hjemmel that terms and rates state on the way
	facts  once[string]
	rates  once[RateUse]
	taints once[Taint]
}

func (g *gathered) clear() {
	g.law.clear()
	g.stated.clear()
	g.facts.clear()
	g.rates.clear()
	g.taints.clear()
}

// once is a list in which nothing stands twice.
type once[T comparable] struct {
	list []T
	in   map[T]bool // from when they are many
}

// many is from when looking through a list takes longer than a map.
const many = 16

func (o *once[T]) add(v T) {
	if len(o.list) < many {
		if !slices.Contains(o.list, v) {
			o.list = append(o.list, v)
		}
		return
	}
	if o.in == nil {
		o.in = map[T]bool{}
	}
	if len(o.in) == 0 {
		for _, v := range o.list {
			o.in[v] = true
		}
	}
	if !o.in[v] {
		o.in[v] = true
		o.list = append(o.list, v)
	}
}

func (o *once[T]) clear() {
	clear(o.list)
	o.list = o.list[:0]
	clear(o.in)
}
