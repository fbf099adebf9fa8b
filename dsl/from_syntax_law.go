package dsl

import (
	"slices"
	"sort"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// target is a citation by which a rule means other rules.
type target struct {
	rule *Rule
	ref  reference
}

// sortProvisions orders provisions by source as declared, then as the act does.
func (l *loader) sortProvisions() {
	order := map[*Source]int{}
	for i, s := range l.program.Sources {
		order[s] = i
	}
	all := l.program.Provisions
	sort.SliceStable(all, func(i, j int) bool {
		if all[i].Source != all[j].Source {
			return order[all[i].Source] < order[all[j].Source]
		}
		return cite.Compare(all[i].Cite, all[j].Cite) < 0
	})
}

// attach gives every rule to the name that it concludes.
func (l *loader) attach() {
	for _, p := range l.program.Provisions {
		for _, w := range p.Wordings {
			for _, r := range w.Rules {
				l.conclude(r)
			}
		}
	}
	l.fewRules()
	l.program.index.conclude(l.program.Terms)
	for _, t := range l.program.Terms {
		l.concluded(t)
	}
}

// conclude finds the name that a rule concludes.
func (l *loader) conclude(r *Rule) {
	n := l.names[r.Name]
	switch {
	case n == nil:
		d := diag.New(diag.UnknownConclusion, r.Span, r.Name)
		l.list.Add(l.suggest(d, r.Name, l.program.termNames))
	case n.kind != formula.Term:
		l.list.Add(diag.New(diag.ConcludesGiven, r.Span, r.Name).With(diag.SeeOther, n.span))
	case l.isWritten(&n.term.Is):
		l.list.Add(diag.New(diag.ConcludesDefined, r.Span, r.Name).With(diag.SeeOther, n.span))
	default:
		n.term.Rules = append(n.term.Rules, r)
	}
}

// concluded reports a term whose rules and ellers do not fit each other, and
// finds the provision that a term defined by er stands on.
func (l *loader) concluded(t *Term) {
	defined, gives := l.isWritten(&t.Is), false
	for _, r := range t.Rules {
		gives = gives || l.isWritten(&r.Is)
	}
	switch {
	case defined && len(t.Law) > 0:
		t.Provision = l.program.provisionFor(t.Law[0])
	case defined || t.Type.Kind == value.Invalid:
	case !gives:
		l.report(diag.NoRules, t.Span, t.Name)
	case t.Type.Kind == value.Bool && t.Else == nil:
		l.report(diag.MissingElse, t.Span, t.Name)
	}
}

// isWritten reports whether there is a formula somewhere, also one that does
// not read.
func (l *loader) isWritten(at **formula.Node) bool {
	_, written := l.formulas[at]
	return written
}

// carried reports citations of places that no bestemmelse stands for.
func (l *loader) carried() {
	for _, ref := range l.refs {
		if l.program.provisionFor(ref.Cite) == nil {
			l.report(diag.NotCarried, ref.span, ref.Cite)
		}
	}
	for _, ref := range l.asides {
		if l.program.provisionFor(ref.Cite) == nil {
			l.report(diag.NotCarriedAside, ref.span, ref.Cite)
		}
	}
	for _, r := range l.program.Rates {
		for _, c := range r.Law {
			if r.Provision == nil {
				r.Provision = l.program.provisionFor(c)
			}
		}
	}
}

// overrides reports a fraviger or suspenderer that meets no rule, and rules
// that override themselves by way of others.
func (l *loader) overrides() {
	meets, pairs := map[*Rule][]*Rule{}, 0
	for _, t := range l.targets {
		reached := l.program.Reached(t.rule, []cite.Cite{t.ref.Cite})
		for _, r := range reached {
			l.yields[r] = true
		}
		if pairs += len(reached); pairs > maxOverrides {
			l.report(diag.TooManyOverrides, t.ref.span, maxOverrides)
			return
		}
		if len(reached) == 0 && l.names[t.rule.Name] != nil && l.program.provisionFor(t.ref.Cite) != nil {
			l.report(diag.MeetsNothing, t.ref.span, t.ref.Cite, t.rule.Name)
		}
		meets[t.rule] = append(meets[t.rule], reached...)
	}
	var rules []*Rule
	for _, t := range l.targets {
		rules = append(rules, t.rule)
	}
	_, rings := follow(rules, func(r *Rule) []*Rule { return meets[r] })
	for _, ring := range rings {
		l.overrideCycle(ring)
	}
}

func (l *loader) overrideCycle(ring []*Rule) {
	var names []string
	for _, r := range ring {
		names = append(names, r.ID())
	}
	d := diag.New(diag.OverrideCycle, ring[0].Span, ring[0].Name, chain(append(names, names[0])))
	for _, r := range ring[1:min(len(ring), maxShown)] {
		d = d.With(diag.SeeOther, r.Span)
	}
	l.list.Add(d)
}

// clashes reports rules for one name that are bound to give two values, or
// that are written twice.
func (l *loader) clashes() {
	for _, t := range l.program.Terms {
		for i, b := range t.Rules {
			for _, a := range t.Rules[:i] {
				if l.clash(a, b) {
					l.list.Add(diag.New(diag.Clash, b.Span, b.Name).With(diag.SeeOther, a.Span))
					break
				}
				if repeats(a, b) {
					l.list.Add(diag.New(diag.RuleTwice, b.Span, b.Name).With(diag.SeeOther, a.Span))
					break
				}
			}
		}
	}
}

// repeats reports whether two rules of one wording say the same.
func repeats(a, b *Rule) bool {
	return a.Wording == b.Wording && same(a.Is, b.Is) && same(a.When, b.When) &&
		slices.Equal(a.Overrides, b.Overrides) && slices.Equal(a.Suspends, b.Suspends)
}

// clash reports whether two rules always apply together, with different
// values, and neither gives way: they stand in one wording, or in wordings
// that the same date selects from the same day, and no condition, transition
// or other rule can part them. A value that rests on a term may turn out to be
// none at all, so such rules are left to the case.
func (l *loader) clash(a, b *Rule) bool {
	if a.Is == nil || b.Is == nil || same(a.Is, b.Is) || !same(a.When, b.When) || mentions(a.Is, isTerm) || mentions(b.Is, isTerm) {
		return false
	}
	v, w := a.Wording, b.Wording
	if v == w {
		return true
	}
	return a.When == nil && v.Provision != w.Provision && v.Effect == w.Effect &&
		v.Transition == nil && w.Transition == nil && same(v.Provision.Date, w.Provision.Date) &&
		!l.yields[a] && !l.yields[b]
}

func isTerm(name *formula.Node) bool { return name.Kind == formula.Term }

// same reports whether two checked formulas are the same expression.
func same(a, b *formula.Node) bool {
	if a == nil || b == nil {
		return a == b
	}
	x, y := *a, *b
	x.Span, y.Span, x.Kids, y.Kids = source.Span{}, source.Span{}, nil, nil
	if len(a.Kids) != len(b.Kids) || !x.Type.Same(y.Type) {
		return false
	}
	for i := range a.Kids {
		if !same(a.Kids[i], b.Kids[i]) {
			return false
		}
	}
	return x.Op == y.Op && x.N == y.N && x.Type.Scale == y.Type.Scale && x.Kind == y.Kind && x.Ref == y.Ref &&
		x.Field == y.Field && x.Mode == y.Mode && x.Step == y.Step
}
