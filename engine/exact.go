package engine

import (
	"context"
	"math"
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// maxCompletions is how far what is missing is exact (clause 18).
const maxCompletions = 4096

// undecided says what an open outcome lacks. The sets that evaluation joins
// are sound: what is not in them cannot matter. Where the facts in them have
// few enough answers, all are tried: an outcome that comes out the same is
// decided after all, and a fact that never makes a difference is left out.
func (e *Engine) undecided(ctx context.Context, t *evaluate.Trace, o *Outcome, v evaluate.Val) error {
	o.State, o.Missing = Undecided, e.lacking(v.Lacks)
	cell := e.plan.TermAt[o.Term.Name]
	c, ok := e.completions(t, cell, v.Lacks)
	if !ok {
		for i := range o.Missing {
			o.Missing[i].Maybe = o.Missing[i].Kind == MissingFact && len(o.Missing) > 1
		}
		return nil
	}
	results, err := c.results(ctx, t, cell)
	if err != nil {
		return err
	}
	if same, first := agree(results); same && first.State == evaluate.Known {
		o.State, o.Value, o.OpenLaw, o.Missing = Decided, value.Value{Type: o.Term.Type, N: first.N}, true, nil
		return nil
	}
	o.Missing = c.that(o.Missing, results)
	return nil
}

// completions are all ways to answer the facts that an outcome lacks.
type completions struct {
	slots   []int
	answers [][]evaluate.Val // by slot
	total   int
}

// completions returns the ways to answer; false if there are too many.
func (e *Engine) completions(t *evaluate.Trace, cell int, lacks *evaluate.Set) (*completions, bool) {
	c := &completions{total: 1}
	finite := true
	lacks.Each(func(n int) {
		if e.plan.Reasons[n].Kind != plan.LackFact || !finite {
			return
		}
		answers := answersTo(e.plan.Facts[n])
		if answers == nil {
			answers = e.stretches(t, cell, n)
		}
		c.slots = append(c.slots, n)
		c.answers = append(c.answers, answers)
		c.total *= len(answers)
		finite = len(answers) > 0 && c.total <= maxCompletions
	})
	return c, finite && len(c.slots) > 0
}

// answersTo lists the answers to a fact; none if they cannot be counted.
func answersTo(f *dsl.Fact) []evaluate.Val {
	if f == nil || f.Timeline {
		return nil
	}
	n := len(f.Type.Options)
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
	i := slices.IndexFunc(e.plan.Keyed[cell], func(k plan.Keyed) bool { return k.Slot == slot })
	if i < 0 {
		return nil
	}
	k, f := e.plan.Keyed[cell][i], e.plan.Facts[slot]
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

// results decides the outcome for every completion, in mixed-radix order.
func (c *completions) results(ctx context.Context, t *evaluate.Trace, cell int) ([]evaluate.Val, error) {
	out := make([]evaluate.Val, c.total)
	told := make([]evaluate.Val, len(c.slots))
	for i := range out {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		rest := i
		for k, answers := range c.answers {
			told[k] = answers[rest%len(answers)]
			rest /= len(answers)
		}
		out[i] = t.Suppose(c.slots, told).Cell(cell)
	}
	return out, nil
}

func agree(results []evaluate.Val) (bool, evaluate.Val) {
	for _, r := range results {
		if !alike(r, results[0]) {
			return false, results[0]
		}
	}
	return true, results[0]
}

func alike(a, b evaluate.Val) bool { return a.State == b.State && a.N == b.N }

// that keeps of what is missing the facts that make a difference somewhere,
// and all that is no fact.
func (c *completions) that(missing []Missing, results []evaluate.Val) []Missing {
	matters := map[string]bool{}
	stride := 1
	for k, answers := range c.answers {
		for i := range results {
			first := i - i/stride%len(answers)*stride
			if !alike(results[i], results[first]) {
				matters[missing[k].Name] = true
				break
			}
		}
		stride *= len(answers)
	}
	var out []Missing
	for _, m := range missing {
		if m.Kind != MissingFact || matters[m.Name] {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		return missing
	}
	return out
}
