package engine_test

// Random rules for declared terms.

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// conclude gives a term its rules, or its er, out of the terms before it.
func (w *world) conclude(t *dsl.Term, before []*dsl.Term) {
	if t.Is != nil {
		w.define(t, before)
		return
	}
	base := pick(w.Rand, w.homes[t]) // where rules without når may stand
	for _, p := range w.homes[t] {
		for _, wording := range p.Wordings {
			if !wording.Repealed && w.chance(85) {
				w.rules(t, wording, before, p == base)
			}
		}
	}
	if !slices.ContainsFunc(t.Rules, func(r *dsl.Rule) bool { return r.Is != nil }) {
		wording := base.Wordings[0]
		wording.Repealed = false
		w.addRule(t, &dsl.Rule{Name: t.Name, Wording: wording, Is: w.result(t, w.inside(wording.Provision, before))})
	}
	w.exceptions(t)
	w.widen(t)
}

// define writes the er of a begreb.
func (w *world) define(t *dsl.Term, before []*dsl.Term) {
	by := &writer{Rand: w.Rand, world: w, terms: before, day: formula.NoRef}
	if p := pick(w.Rand, w.program.Provisions); w.chance(60) && w.settled(p, before) {
		t.Provision, t.Law = p, []cite.Cite{p.Cite}
		by = w.inside(p, before)
	}
	t.Is = w.result(t, by)
	w.widen(t)
}

// settled reports whether everything that a provision's date can mention
// comes before.
func (w *world) settled(p *dsl.Provision, before []*dsl.Term) bool {
	return w.lowest(p) <= len(before)
}

// lowest is the index of the first term that a provision has rules for.
func (w *world) lowest(p *dsl.Provision) int {
	for i, t := range w.program.Terms {
		if slices.Contains(w.homes[t], p) {
			return i
		}
	}
	return 0
}

func (w *world) inside(p *dsl.Provision, before []*dsl.Term) *writer {
	return &writer{Rand: w.Rand, world: w, terms: before, day: formula.OwnDate, end: p.Source.MonthEnd}
}

func (w *world) rules(t *dsl.Term, wording *dsl.Wording, before []*dsl.Term, base bool) {
	bare := base && w.chance(40)
	written := set{}
	for range 1 + w.IntN(2) {
		by := w.inside(wording.Provision, before)
		r := &dsl.Rule{Name: t.Name, Wording: wording}
		if bare {
			bare = false
		} else {
			when := w.condition(by)
			if written[when.text] {
				continue // two rules with one condition would clash
			}
			written[when.text] = true
			r.When = w.keep(when)
			by.guarded = setOf(formula.Guards(when.node)...)
		}
		r.Is = w.result(t, by)
		w.addRule(t, r)
	}
}

// condition is a når; sometimes it shows that an optional fact exists.
func (w *world) condition(by *writer) phrase {
	p := by.truth(w.steep)
	if w.chance(15) {
		if x, optional, _ := by.askable(); optional {
			n := node(formula.And, boolType, phrase{node: node(formula.Exists, boolType, x)}, p)
			return phrase{x.text + " findes og " + p.in(negation), junction, n}
		}
	}
	return p
}

// result is the value of a rule: mostly simple, so that rules often agree.
func (w *world) result(t *dsl.Term, by *writer) *formula.Node {
	p := by.leaf(t.Type, true)
	if w.chance(60) {
		p = by.value(t.Type, w.steep, true)
	} else if w.chance(70) {
		p = by.constant(t.Type)
	}
	if t.Outcome && p.node.Type.Scale > outcomeScale(t.Type.Kind) {
		p = by.rounded(p.in(sum), p.node.Type, p)
	}
	return w.keep(p)
}

func outcomeScale(k value.Kind) uint8 {
	switch k {
	case value.Number:
		return 0
	case value.Amount:
		return 2
	}
	return 8
}

func (w *world) addRule(t *dsl.Term, r *dsl.Rule) {
	t.Rules = append(t.Rules, r)
	r.Wording.Rules = append(r.Wording.Rules, r)
}

// exceptions adds fraviger to some rules, and some suspensions. Rules only
// reach to one side of where they stand, so that none overrides itself.
func (w *world) exceptions(t *dsl.Term) {
	later := w.chance(50)
	for _, r := range slices.Clone(t.Rules) {
		places := w.reachable(t, r, later)
		if len(places) == 0 {
			continue
		}
		if w.chance(40) {
			r.Overrides = []cite.Cite{pick(w.Rand, places)}
		}
		if w.chance(20) {
			s := &dsl.Rule{Name: t.Name, Wording: r.Wording, Suspends: []cite.Cite{pick(w.Rand, places)}}
			if w.chance(85) {
				s.When = w.keep(w.inside(r.Wording.Provision, w.program.Terms[:slices.Index(w.program.Terms, t)]).truth(1))
			}
			w.addRule(t, s)
		}
	}
}

// reachable lists places where rules for a term stand, or above them, such
// that all of these are on one side.
func (w *world) reachable(t *dsl.Term, r *dsl.Rule, later bool) []cite.Cite {
	at := slices.Index(w.program.Provisions, r.Wording.Provision)
	var places []cite.Cite
	for _, home := range w.homes[t] {
		for _, c := range []cite.Cite{home.Cite, paragraphs[home.Cite]} {
			reached := w.program.Reached(r, []cite.Cite{c})
			wrong := func(m *dsl.Rule) bool {
				return slices.Index(w.program.Provisions, m.Wording.Provision) > at != later
			}
			if len(reached) > 0 && !slices.ContainsFunc(reached, wrong) {
				places = append(places, c)
			}
		}
	}
	return places
}

// widen gives every formula of a term the same decimals.
func (w *world) widen(t *dsl.Term) {
	formulas := []**formula.Node{&t.Is}
	for _, r := range t.Rules {
		formulas = append(formulas, &r.Is)
	}
	for _, f := range formulas {
		if *f != nil {
			t.Type.Scale = max(t.Type.Scale, (*f).Type.Scale)
		}
	}
	for _, f := range formulas {
		if *f != nil {
			text := w.texts[*f]
			*f = formula.Rescale(*f, t.Type.Scale)
			w.texts[*f] = text
		}
	}
}

// fillWordings gives wordings without rules a reason for that, and rules the
// order of the act.
func (w *world) fillWordings() {
	w.program.Provisions = slices.DeleteFunc(w.program.Provisions, func(p *dsl.Provision) bool { return !w.used(p) })
	for _, p := range w.program.Provisions {
		for i, wording := range p.Wordings {
			if len(wording.Rules) > 0 {
				continue
			}
			if wording.Repealed = i > 0 && w.chance(50); !wording.Repealed {
				wording.Status, wording.Reason = "mangler", "Endnu ikke læst."
			}
		}
	}
	for _, t := range w.program.Terms {
		t.Rules = nil
	}
	for _, p := range w.program.Provisions {
		for _, wording := range p.Wordings {
			for _, r := range wording.Rules {
				t := w.program.Term(r.Name)
				t.Rules = append(t.Rules, r)
			}
		}
	}
}

// repealSome repeals paragraphs on days on which something below them changes.
func (w *world) repealSome() {
	for _, above := range w.program.Provisions {
		for _, p := range w.program.Provisions {
			if p == above || !above.Cite.Contains(p.Cite) || w.chance(50) {
				continue
			}
			on := pick(w.Rand, p.Wordings).InForce
			at, taken := slices.BinarySearchFunc(above.Wordings, on, func(own *dsl.Wording, d value.Day) int { return int(own.InForce - d) })
			if at == 0 || taken {
				continue
			}
			end := &dsl.Wording{Provision: above, InForce: on, Effect: on, Earliest: on, By: w.acts(), Repealed: true}
			w.publish(end)
			above.Wordings = slices.Insert(above.Wordings, at, end)
		}
	}
}

// repeal lets repeals reach what lies below them, as the loader does.
func (w *world) repeal() {
	o := opinion{program: w.program}
	reached := map[*dsl.Provision][]*dsl.Wording{}
	for _, p := range w.program.Provisions {
		for _, wording := range o.wordings(p) {
			if wording.Provision != p {
				own := *wording
				own.Provision, own.Above, wording = p, wording.Provision, &own
			}
			if last := len(reached[p]) - 1; last >= 0 && reached[p][last].InForce == wording.InForce {
				reached[p][last].Instead = wording
			}
			reached[p] = append(reached[p], wording)
		}
	}
	for p, wordings := range reached {
		p.Wordings = wordings
	}
}

func (w *world) used(p *dsl.Provision) bool {
	stands := func(t *dsl.Term) bool { return t.Provision == p }
	ruled := func(wording *dsl.Wording) bool { return len(wording.Rules) > 0 }
	return slices.ContainsFunc(w.program.Terms, stands) || slices.ContainsFunc(p.Wordings, ruled)
}

// dates gives provisions their skæringsdato and some wordings an overgang.
func (w *world) dates() {
	for _, p := range w.program.Provisions {
		p.Date = &formula.Node{Op: formula.Name, Kind: formula.Fact, Ref: "dagen", Type: dateType}
		by := w.inside(p, w.program.Terms[:w.lowest(p)])
		by.day = formula.Fact
		if w.chance(60) {
			p.Date = w.keep(by.value(dateType, w.IntN(2), false))
		}
		by.day = formula.OwnDate
		for _, wording := range p.Wordings {
			if wording.Repealed { // its overgang holds for all that lies below
				by.terms = w.program.Terms[:w.lowestBelow(p)]
			}
			if w.chance(30) {
				wording.Transition = &dsl.Transition{Unless: w.keep(by.truth(1))}
			}
		}
	}
}

func (w *world) lowestBelow(p *dsl.Provision) int {
	lowest := w.lowest(p)
	for _, below := range w.program.Provisions {
		if p.Cite.Contains(below.Cite) {
			lowest = min(lowest, w.lowest(below))
		}
	}
	return lowest
}
