package evaluate

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Settled is how a term got its value from its rules (clause 16).
type Settled struct {
	Value    Val
	OpenLaw  bool  // known, though no rule certainly carries it
	Default  bool  // ellers answered
	Conflict []int // rules that apply with different values
	Rules    []Applied
}

// Applied is what became of a rule.
type Applied struct {
	Selected Val // whether its wording applies
	When     Val // whether its condition is met; known ja where there is none
	Stands   Val // both, and no suspension holds
	Over     Val // whether a rule that stands overrides it
	Fires    Val // it stands, and nothing that stands overrides it
	Value    Val // of a rule that fires or may fire
}

// gives reports whether the rule's value is one, should the rule fire.
func (a Applied) gives() bool {
	return !a.Fires.IsNo() && (a.Value.State == Known || a.Value.State == Open)
}

// Settled returns how the term of a cell got its value.
func (t *Trace) Settled(n int) *Settled { return t.settle(n) }

func (t *Trace) settle(n int) *Settled {
	epoch := 1
	if t.plan.Cells[n].Varies {
		epoch = t.epoch
	}
	if t.setAt[n] != epoch {
		t.settled[n] = t.resolve(n)
		t.setAt[n] = epoch
	}
	return t.settled[n]
}

func (t *Trace) resolve(n int) *Settled {
	cell := t.plan.Cells[n]
	s := &Settled{Rules: make([]Applied, len(cell.Rules))}
	for i, rule := range cell.Rules {
		a := &s.Rules[i]
		a.Selected, a.When = t.Applies(rule.Select, rule.Word), truth(true)
		if when := t.rules[n][i].when; when != nil && !a.Selected.IsNo() {
			a.When = met(when(t))
		}
	}
	suspended := make([]bool, len(cell.Rules))
	for i := range cell.Rules {
		t.stand(cell, s, i, suspended)
	}
	for i, rule := range cell.Rules {
		s.Rules[i].Over = over(cell, s, i)
		t.fire(n, s, i, rule)
	}
	t.conclude(n, s)
	return s
}

// stand works out whether rule i stands, after the suspensions of it.
func (t *Trace) stand(cell *plan.Cell, s *Settled, i int, done []bool) Val {
	a := &s.Rules[i]
	if done[i] {
		return a.Stands
	}
	done[i] = true
	a.Stands = and(a.Selected, a.When)
	if len(cell.Rules[i].Off) == 0 {
		return a.Stands
	}
	off := truth(false)
	for _, j := range cell.Rules[i].Off {
		off = or(off, t.stand(cell, s, j, done))
	}
	a.Stands = and(a.Stands, not(off))
	return a.Stands
}

// over tells whether rule i is overridden: by a rule that stands, directly or
// by way of rules that need not stand but whose wordings apply (clause 14).
func over(cell *plan.Cell, s *Settled, i int) Val {
	v, chained := truth(false), false
	direct := cell.Rules[i].Over
	for _, j := range direct {
		v = or(v, s.Rules[j].Stands)
		chained = chained || len(cell.Rules[j].Over) > 0
	}
	if !chained {
		return v
	}
	for j, a := range s.Rules {
		if !a.Stands.IsNo() && !slices.Contains(direct, j) {
			v = or(v, and(a.Stands, s.way(cell, j, i, map[int]Val{})))
		}
	}
	return v
}

// way tells whether rule j overrides rule i, directly or by way of others.
func (s *Settled) way(cell *plan.Cell, j, i int, known map[int]Val) Val {
	v, done := known[i]
	switch {
	case done:
		return v
	case slices.Contains(cell.Rules[i].Over, j):
		return truth(true)
	}
	v = truth(false)
	for _, m := range cell.Rules[i].Over {
		v = or(v, and(s.Rules[m].Selected, s.way(cell, j, m, known)))
	}
	known[i] = v
	return v
}

func (t *Trace) fire(n int, s *Settled, i int, rule *plan.Rule) {
	a := &s.Rules[i]
	a.Fires = and(a.Stands, not(a.Over))
	if rule.Is == nil {
		a.Fires = truth(false) // a suspension has no value
		return
	}
	if !a.Fires.IsNo() {
		a.Value = t.rules[n][i].is(t)
	}
}

// conclude is the table at the end of clause 16.
func (t *Trace) conclude(n int, s *Settled) {
	var certain, perhaps []int
	open := false
	for i, a := range s.Rules {
		switch {
		case !a.gives():
			continue
		case a.Fires.IsYes():
			certain = append(certain, i)
		default:
			perhaps = append(perhaps, i)
		}
		open = open || a.Value.State == Open
	}
	if s.Conflict = s.clash(certain); s.Conflict != nil {
		s.Value = t.open(t.plan.Cells[n].Clash)
		return
	}
	otherwise := t.elses[n]
	switch first, same := s.common(append(certain, perhaps...)); {
	case len(certain)+len(perhaps) == 0 && otherwise != nil:
		s.Value, s.Default = *otherwise, true
	case len(certain)+len(perhaps) == 0:
		s.Value = Val{State: NotApplicable}
	case !open && same && len(certain) > 0:
		s.Value = first
	case !open && same && otherwise != nil && otherwise.N == first.N:
		s.Value, s.OpenLaw = first, true
	default:
		s.Value = s.lacking()
	}
}

// clash returns the certain rules with known values if two of them differ.
func (s *Settled) clash(certain []int) []int {
	var known []int
	differ := false
	for _, i := range certain {
		if s.Rules[i].Value.State != Known {
			continue
		}
		known = append(known, i)
		differ = differ || s.Rules[i].Value.N != s.Rules[known[0]].Value.N
	}
	if !differ {
		return nil
	}
	return known
}

// common returns the first value, and whether all have the same.
func (s *Settled) common(rules []int) (first Val, same bool) {
	for k, i := range rules {
		v := s.Rules[i].Value
		if k == 0 {
			first = v
		}
		if v.N != first.N {
			return first, false
		}
	}
	return first, true
}

// lacking joins what the rules that fire or may fire lack.
func (s *Settled) lacking() Val {
	v := Val{State: Open}
	for _, a := range s.Rules {
		if a.gives() {
			v.Lacks = union(v.Lacks, union(lacks(a.Fires), lacks(a.Value)))
		}
	}
	return v
}

// calendar answers a date operation: outside the calendar it is a fault.
func (t *Trace) calendar(d value.Day, ok bool, fault int) Val {
	if !ok {
		return t.open(fault)
	}
	return known(int64(d))
}
