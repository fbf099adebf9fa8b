package engine

import (
	"context"
	"slices"
	"sort"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/explain"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// outcome reads one term's answer, and what it rests on, from a trace. w is
// the work that may still be done.
func (e *Engine) outcome(ctx context.Context, x *explain.Explainer, term *dsl.Term, w *work) (*Outcome, error) {
	cell := e.plan.TermAt[term.Name]
	v := x.Cell(cell)
	o, a := &Outcome{Term: term}, x.Argument(cell)
	if err := w.over(ctx); err != nil {
		return nil, err
	}
	switch v.State {
	case evaluate.Known:
		o.State, o.Value = Decided, value.Value{Type: term.Type, N: v.N}
	case evaluate.Open:
		if err := e.undecided(ctx, x.Trace, o, v, w); err != nil {
			return nil, err
		}
	default:
		o.State = NotApplicable
	}
	o.OpenLaw, o.Default = o.OpenLaw || a.OpenLaw, a.Default
	o.rules(a)
	x.Walk(a, func(a *explain.Argument) {
		w.main.Spend(1)
		o.restOn(a)
	})
	o.sort()
	return o, w.over(ctx)
}

// rules lists the rules that gave the term its value, or gave way.
func (o *Outcome) rules(a *explain.Argument) {
	for _, s := range a.Steps {
		switch s.Role {
		case explain.Fires, explain.MayFire:
			o.Fired = append(o.Fired, Fired{s.Rule, s.Selection.Clone(), s.Role == explain.Fires})
		case explain.Clashes:
			o.Conflict = append(o.Conflict, s.Rule)
		case explain.Overridden, explain.SwitchedOff:
			o.Defeated = append(o.Defeated, Defeat{s.Rule, s.By, s.Role == explain.SwitchedOff})
		}
	}
}

// restOn gathers one argument of those that the outcome rests on.
func (o *Outcome) restOn(a *explain.Argument) {
	switch a.Kind {
	case explain.Fact:
		o.RestsOn = append(o.RestsOn, a.Name)
		if a.Fact != nil && a.Fact.Art == "skøn" && a.Given != nil {
			o.Skøn = append(o.Skøn, Discretion{a.Fact, *a.Given})
		}
	case explain.Rate:
		o.stated = append(o.stated, a.Rate.Law...)
		o.rate(a)
	case explain.Term:
		o.stated = append(o.stated, a.Term.Law...)
		o.taintAs(a.Term.Notes, a.Term.Incomplete, a.Name)
		for _, s := range a.Steps {
			o.step(s)
		}
	}
}

func (o *Outcome) rate(a *explain.Argument) {
	if a.Part == nil {
		return
	}
	o.Rates = append(o.Rates, RateUse{a.Rate, a.Part})
	if a.Part.Derived != "" {
		o.Taints = append(o.Taints, Taint{DerivedRate, a.Name + " " + a.Part.Label, a.Part.Derived})
	}
	if a.Part.Provisional != "" {
		o.Taints = append(o.Taints, Taint{ProvisionalRate, a.Name + " " + a.Part.Label, a.Part.Provisional})
	}
}

// step gathers the provision of a rule that plays a part, and its taints.
func (o *Outcome) step(s *explain.Step) {
	w := s.Rule.Wording
	place := w.Provision.Cite
	switch s.Role {
	case explain.Overridden, explain.SwitchedOff:
		return
	case explain.NotInForce:
		o.repeal(s.Selection.Repeal)
		o.window(s.Selection.Window, place)
		return
	}
	o.Law = append(o.Law, w.Provision.Cite)
	for _, p := range s.Selection.Others {
		if p.Why == explain.Transitional {
			o.stated = append(o.stated, p.Wording.Transition.Law...)
		}
	}
	o.taint(w.Notes, w.Incomplete, place)
	o.taint(s.Rule.Notes, s.Rule.Incomplete, place)
	o.window(s.Selection.Window, place)
}

// repeal gathers the taints of a repeal that leaves a rule out of force.
func (o *Outcome) repeal(w *dsl.Wording) {
	if w == nil {
		return
	}
	at := w.Provision
	if w.Above != nil {
		at = w.Above
	}
	o.taint(w.Notes, w.Incomplete, at.Cite)
}

func (o *Outcome) window(in *dsl.Wording, place cite.Cite) {
	if in != nil {
		o.Taints = append(o.Taints, Taint{Window, place.String(), in.Earliest.String() + " - " + in.Label})
	}
}

func (o *Outcome) taint(notes []string, incomplete string, place cite.Cite) {
	if len(notes) > 0 || incomplete != "" {
		o.taintAs(notes, incomplete, place.String())
	}
}

func (o *Outcome) taintAs(notes []string, incomplete, name string) {
	for _, n := range notes {
		o.Taints = append(o.Taints, Taint{Interpretation, n, name})
	}
	if incomplete != "" {
		o.Taints = append(o.Taints, Taint{IncompleteSource, name, incomplete})
	}
}

// sort puts what was gathered in an order that the facts' order cannot touch.
func (o *Outcome) sort() {
	o.law()
	sort.Strings(o.RestsOn)
	o.RestsOn = slices.Compact(o.RestsOn)
	slices.SortStableFunc(o.Rates, func(a, b RateUse) int { return compare(a.Rate.Name, b.Rate.Name, a.Part.Label, b.Part.Label) })
	o.Rates = slices.Compact(o.Rates)
	slices.SortStableFunc(o.Taints, func(a, b Taint) int {
		if a.Kind != b.Kind {
			return int(a.Kind) - int(b.Kind)
		}
		return compare(a.Name, b.Name, a.Text, b.Text)
	})
	o.Taints = slices.Compact(o.Taints)
	slices.SortStableFunc(o.Skøn, func(a, b Discretion) int { return compare(a.Fact.Name, b.Fact.Name, "", "") })
	o.Skøn = slices.CompactFunc(o.Skøn, func(a, b Discretion) bool { return a.Fact == b.Fact })
}

// law orders the provisions that carried the outcome. The hjemmel that a term
// or a rate states is left out where a rule in or below it carried too: the
// rule's place says it more closely.
func (o *Outcome) law() {
	for _, at := range o.stated {
		if !slices.ContainsFunc(o.Law, at.Contains) {
			o.Law = append(o.Law, at)
		}
	}
	slices.SortFunc(o.Law, cite.Compare)
	o.Law = slices.Compact(o.Law)
}

func compare(a, b, c, d string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case c < d:
		return -1
	case c > d:
		return 1
	}
	return 0
}

// lacking lists what an open value lacks: facts in the order declared, then
// sources, conflicts and calculations.
func (e *Engine) lacking(lacks *evaluate.Set) []Missing {
	var out []Missing
	lacks.Each(func(n int) { out = append(out, missing(e.plan.Reasons[n])) })
	sort.SliceStable(out, func(i, j int) bool { return out[i].Kind < out[j].Kind })
	return out
}

var missingKinds = map[plan.LackKind]MissingKind{
	plan.LackFact: MissingFact, plan.LackSource: MissingSource, plan.LackConflict: MissingConflict, plan.LackFault: MissingCalculation,
}

func missing(r plan.Reason) Missing {
	m := Missing{Kind: missingKinds[r.Kind], Name: r.Name, Fact: r.Fact}
	if r.Rate != nil && len(r.Rate.Law) > 0 {
		m.Text = r.Rate.Law[0].String()
	}
	return m
}
