package engine

import (
	"context"
	"slices"
	"sort"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/explain"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// outcome reads one term's answer, and what it rests on, from the trace that
// lies on the desk.
func (e *Engine) outcome(ctx context.Context, term *dsl.Term, on *desk) (*Outcome, error) {
	cell := e.plan.TermAt[term.Name]
	v := on.Cell(cell)
	o, a := &Outcome{Term: term}, on.Argument(cell)
	if err := on.over(ctx); err != nil {
		return nil, err
	}
	switch v.State {
	case evaluate.Known:
		o.State, o.Value.Type, o.Value.N = Decided, term.Type, v.N
	case evaluate.Open:
		if err := e.undecided(ctx, o, v, on); err != nil {
			return nil, err
		}
	default:
		o.State = NotApplicable
	}
	o.OpenLaw, o.Default = o.OpenLaw || a.OpenLaw, a.Default
	o.rules(a)
	on.gathered.clear()
	on.Walk(a, func(a *explain.Argument) {
		on.main.Spend(1)
		o.restOn(a, &on.gathered)
	})
	o.sort(&on.gathered)
	return o, on.over(ctx)
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
func (o *Outcome) restOn(a *explain.Argument, g *gathered) {
	switch a.Kind {
	case explain.Fact:
		g.facts.add(a.Name)
		if a.Fact != nil && a.Fact.Art == "skøn" && a.Given != nil {
			o.Skøn = append(o.Skøn, Discretion{a.Fact, *a.Given})
		}
	case explain.Rate:
		g.state(a.Rate.Law)
		g.rate(a)
	case explain.Term:
		g.state(a.Term.Law)
		g.taint(a.Term.Notes, a.Term.Incomplete, a.Name)
		for _, s := range a.Steps {
			g.step(s)
		}
	}
}

func (g *gathered) state(law []cite.Cite) {
	for i := range law {
		g.stated.add(&law[i])
	}
}

func (g *gathered) rate(a *explain.Argument) {
	p := a.Part
	if p == nil {
		return
	}
	g.rates.add(RateUse{a.Rate, p})
	if p.Derived != "" {
		g.taints.add(Taint{DerivedRate, a.Name + " " + p.Label, p.Derived})
	}
	if p.Provisional != "" {
		g.taints.add(Taint{ProvisionalRate, a.Name + " " + p.Label, p.Provisional})
	}
}

// step gathers the provision of a rule that plays a part, and its taints.
func (g *gathered) step(s *explain.Step) {
	w := s.Rule.Wording
	switch s.Role {
	case explain.Overridden, explain.SwitchedOff:
		return
	case explain.NotInForce:
		g.repeal(s.Selection.Repeal)
		g.window(s.Selection.Window)
		return
	}
	g.law.add(&w.Provision.Cite)
	for _, p := range s.Selection.Others {
		if p.Why == explain.Transitional {
			g.state(p.Wording.Transition.Law)
		}
	}
	g.taintAt(w.Provision, w.Notes, w.Incomplete)
	g.taintAt(w.Provision, s.Rule.Notes, s.Rule.Incomplete)
	g.window(s.Selection.Window)
}

// repeal gathers the taints of a repeal that leaves a rule out of force.
func (g *gathered) repeal(w *dsl.Wording) {
	if w == nil {
		return
	}
	at := w.Provision
	if w.Above != nil {
		at = w.Above
	}
	g.taintAt(at, w.Notes, w.Incomplete)
}

func (g *gathered) window(in *dsl.Wording) {
	if in != nil {
		g.taints.add(Taint{Window, in.Provision.Cite.String(), in.Earliest.String() + " - " + in.Label})
	}
}

func (g *gathered) taintAt(p *dsl.Provision, notes []string, incomplete string) {
	if len(notes) > 0 || incomplete != "" {
		g.taint(notes, incomplete, p.Cite.String())
	}
}

func (g *gathered) taint(notes []string, incomplete, name string) {
	for _, n := range notes {
		g.taints.add(Taint{Interpretation, n, name})
	}
	if incomplete != "" {
		g.taints.add(Taint{IncompleteSource, name, incomplete})
	}
}

// sort puts what was gathered in an order that the facts' order cannot touch.
func (o *Outcome) sort(g *gathered) {
	o.Law = g.carried()
	o.RestsOn, o.Rates, o.Taints = slices.Clone(g.facts.list), slices.Clone(g.rates.list), slices.Clone(g.taints.list)
	sort.Strings(o.RestsOn)
	slices.SortStableFunc(o.Rates, func(a, b RateUse) int { return compare(a.Rate.Name, b.Rate.Name, a.Part.Label, b.Part.Label) })
	slices.SortStableFunc(o.Taints, func(a, b Taint) int {
		if a.Kind != b.Kind {
			return int(a.Kind) - int(b.Kind)
		}
		return compare(a.Name, b.Name, a.Text, b.Text)
	})
	slices.SortStableFunc(o.Skøn, func(a, b Discretion) int { return compare(a.Fact.Name, b.Fact.Name, "", "") })
	o.Skøn = slices.CompactFunc(o.Skøn, func(a, b Discretion) bool { return a.Fact == b.Fact })
}

// carried orders the provisions that carried the outcome. The hjemmel that a
// term or a rate states is left out where a rule in or below it carried too:
// the rule's place says it more closely.
func (g *gathered) carried() []cite.Cite {
	for _, at := range g.stated.list {
		if !slices.ContainsFunc(g.law.list, func(c *cite.Cite) bool { return at.Contains(*c) }) {
			g.law.list = append(g.law.list, at)
		}
	}
	law := make([]cite.Cite, 0, len(g.law.list))
	slices.SortFunc(g.law.list, func(a, b *cite.Cite) int { return cite.Compare(*a, *b) })
	for _, at := range g.law.list {
		law = append(law, *at)
	}
	return slices.Compact(law)
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
