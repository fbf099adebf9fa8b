package engine_test

// How a name gets its value: clauses 10 to 16.

import (
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// choice is the wordings of a provision that may apply; nil stands for none.
type choice struct {
	provision *dsl.Provision
	day       answer
	wordings  []*dsl.Wording
	missing   set // what it takes to tell which
}

// applies tells whether w is the wording that applies.
func (c choice) applies(w *dsl.Wording) answer {
	if len(c.wordings) == 1 {
		return is(true)
	}
	return lacks(c.missing)
}

// choose selects the wordings of a provision that may apply.
func (o *opinion) choose(p *dsl.Provision, v view) choice {
	c := choice{provision: p, day: o.ownDate(p, v), missing: set{}}
	inside := v
	inside.own, inside.name = func() answer { return c.day }, p.Cite.String()
	switch {
	case v.law != nil:
		c.add(o.newest(p, *v.law, nil, &c))
	case c.day.state == known:
		c.add(o.newest(p, c.day.value.(time.Time), &inside, &c))
	case c.day.state == open:
		c.missing = union(c.missing, c.day.missing)
		c.add([]*dsl.Wording{nil})
		for _, w := range o.public(p) {
			c.add(o.newest(p, *dayTime(w.Effect), &inside, &c))
		}
	default:
		c.add([]*dsl.Wording{nil})
	}
	return c
}

func (c *choice) add(ws []*dsl.Wording) {
	for _, w := range ws {
		if !slices.Contains(c.wordings, w) {
			c.wordings = append(c.wordings, w)
		}
	}
}

// newest returns the wordings that may be the newest on a day: more than one
// when it is open whether a transitional rule keeps the case out. Without a
// view transitional rules are off.
func (o *opinion) newest(p *dsl.Provision, day time.Time, v *view, c *choice) []*dsl.Wording {
	var may []*dsl.Wording
	for _, w := range slices.Backward(o.public(p)) {
		if dayTime(w.Effect).After(day) {
			continue
		}
		out := is(false)
		if v != nil && w.Transition != nil {
			out = holds(o.formula(w.Transition.Unless, *v))
		}
		if yes(out) {
			continue
		}
		may = append(may, w)
		if no(out) {
			return may
		}
		c.missing = union(c.missing, out.missing)
	}
	return append(may, nil)
}

// public returns the wordings that count in this query, oldest first. A repeal
// from above gives way to what lies nearer and says itself what happens that day.
func (o *opinion) public(p *dsl.Provision) []*dsl.Wording {
	var ws []*dsl.Wording
	for _, w := range o.wordings(p) {
		if w.Known > o.knownOn() || !o.counts(w) {
			continue
		}
		ws = slices.DeleteFunc(ws, func(farther *dsl.Wording) bool { return farther.InForce == w.InForce })
		ws = append(ws, w)
	}
	return ws
}

func (o *opinion) knownOn() value.Day {
	if o.query.Known == nil {
		return value.MaxDay
	}
	return *o.query.Known
}

// wordings are those of a provision and the repeals of what it lies below,
// oldest first, and of one day the nearest last (clause 11).
func (o *opinion) wordings(p *dsl.Provision) []*dsl.Wording {
	var ws []*dsl.Wording
	for _, from := range o.program.Provisions {
		if from != p && !strings.HasPrefix(p.Cite.String(), from.Cite.String()+", ") {
			continue
		}
		for _, w := range from.Wordings {
			if w.Above == nil && (w.Repealed || from == p) {
				ws = append(ws, w)
			}
		}
	}
	sort.SliceStable(ws, func(i, j int) bool {
		a, b := ws[i], ws[j]
		if a.InForce != b.InForce {
			return a.InForce < b.InForce
		}
		return len(a.Provision.Cite.String()) < len(b.Provision.Cite.String())
	})
	return ws
}

// counts reports whether every bill behind a wording was asked for.
func (o *opinion) counts(w *dsl.Wording) bool {
	for _, s := range w.By {
		if s.Bill && !slices.Contains(o.query.Bills, s.Label) {
			return false
		}
	}
	return true
}

// resolve gives a name its value.
func (o *opinion) resolve(t *dsl.Term, v view) answer {
	var choices []choice
	for _, p := range o.program.Provisions {
		if slices.ContainsFunc(p.Wordings, func(w *dsl.Wording) bool { return concerns(w, t.Name) }) {
			choices = append(choices, o.choose(p, v))
		}
	}
	return o.settle(t, v, choices)
}

func concerns(w *dsl.Wording, name string) bool {
	return slices.ContainsFunc(w.Rules, func(r *dsl.Rule) bool { return r.Name == name })
}

// candidate is a rule of a wording that may apply.
type candidate struct {
	rule    *dsl.Rule
	chosen  answer // its wording
	applies answer // its wording and its når
	off     answer // a suspension
	beaten  answer // an exception
	value   answer
}

// settle reads the table at the end of clause 16.
func (o *opinion) settle(t *dsl.Term, v view, choices []choice) answer {
	field := o.candidates(t, v, choices)
	for _, c := range field {
		c.off = suspended(c, field)
	}
	for _, c := range field {
		c.beaten = overridden(c, field)
	}
	var sure, perhaps []*candidate
	for _, c := range field {
		stands := and(c.applies, not(c.off), not(c.beaten))
		switch {
		case c.rule.Is == nil || no(stands):
		case yes(stands):
			sure = append(sure, c)
		default:
			perhaps = append(perhaps, c)
		}
	}
	return table(t, sure, perhaps)
}

// candidates lists the rules for a name in the wordings that may apply.
func (o *opinion) candidates(t *dsl.Term, v view, choices []choice) []*candidate {
	var field []*candidate
	for _, c := range choices {
		inside := v
		inside.own = func() answer { return c.day }
		for _, w := range c.wordings {
			if w == nil {
				continue
			}
			for _, r := range w.Rules {
				if r.Name == t.Name {
					field = append(field, o.candidate(r, inside, c.applies(w)))
				}
			}
		}
	}
	return field
}

func (o *opinion) candidate(r *dsl.Rule, v view, chosen answer) *candidate {
	c := &candidate{rule: r, chosen: chosen, applies: chosen}
	if r.When != nil {
		c.applies = and(chosen, holds(o.formula(r.When, v)))
	}
	if r.Is != nil && !no(c.applies) {
		c.value = o.formula(r.Is, v)
	}
	return c
}

// suspended tells whether a rule is switched off; a suspension can itself be.
func suspended(c *candidate, field []*candidate) answer {
	off := []answer{is(false)}
	for _, s := range field {
		if reaches(s.rule, s.rule.Suspends, c.rule) {
			off = append(off, and(s.applies, not(suspended(s, field))))
		}
	}
	return or(off...)
}

// overridden tells whether a rule gives way to one that applies.
func overridden(c *candidate, field []*candidate) answer {
	beaten := []answer{is(false)}
	for _, q := range field {
		beaten = append(beaten, and(q.applies, not(q.off), above(q, c, field)))
	}
	return or(beaten...)
}

// above tells whether q overrides c, directly or through rules between. Those
// need not apply, but the wordings that they stand in must.
func above(q, c *candidate, field []*candidate) answer {
	if reaches(q.rule, q.rule.Overrides, c.rule) {
		return is(true)
	}
	ways := []answer{is(false)}
	for _, m := range field {
		if reaches(q.rule, q.rule.Overrides, m.rule) {
			ways = append(ways, and(m.chosen, above(m, c, field)))
		}
	}
	return or(ways...)
}

// reaches reports whether a rule stands in or below one of the places that
// another names; those of its own provision it does not mean.
func reaches(from *dsl.Rule, law []cite.Cite, r *dsl.Rule) bool {
	at := r.Wording.Provision.Cite.String()
	if r.Wording.Provision == from.Wording.Provision {
		return false
	}
	for _, c := range law {
		if at == c.String() || strings.HasPrefix(at, c.String()+", ") {
			return true
		}
	}
	return false
}

func table(t *dsl.Term, sure, perhaps []*candidate) answer {
	a, certain := outcome(sure)
	b, likely := outcome(perhaps)
	fallback := answer{state: nowhere}
	if t.Else != nil {
		fallback = is(naiveValue(*t.Else))
	}
	switch {
	case len(a) > 1:
		return missing("konflikt:" + t.Name)
	case certain && likely && len(a) == 0 && len(b) == 0:
		return fallback
	case certain && likely && len(a) == 1 && (len(b) == 0 || len(b) == 1 && same(a[0], b[0])):
		return a[0]
	case certain && likely && len(a) == 0 && len(b) == 1 && same(b[0], fallback):
		return answer{state: known, value: b[0].value, openLaw: true}
	}
	return lacks(lacking(append(slices.Clone(sure), perhaps...)))
}

// outcome returns the different values that rules give, and whether none is open.
func outcome(rules []*candidate) (values []answer, certain bool) {
	certain = true
	for _, c := range rules {
		switch {
		case c.value.state == open:
			certain = false
		case c.value.state == known && !slices.ContainsFunc(values, func(v answer) bool { return same(v, c.value) }):
			values = append(values, answer{state: known, value: c.value.value})
		}
	}
	return values, certain
}

// lacking joins the sets of all conditions and values. A rule that cannot give
// a value lacks nothing.
func lacking(rules []*candidate) set {
	all := set{}
	for _, c := range rules {
		if c.value.state == none || c.value.state == nowhere {
			continue
		}
		all = union(all, c.applies.missing, c.off.missing, c.beaten.missing, c.value.missing)
	}
	return all
}
