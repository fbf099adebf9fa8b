package golden

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// grounds are the provisions behind an answer, with the rules in them that it
// rests on: those that carried it or, where nothing did, those that could have.
func grounds(o *engine.Outcome) []Ground {
	law := o.Law
	if len(law) == 0 {
		law = possible(o.Term)
	}
	rules := rulesOf(o)
	found := make([]Ground, len(law))
	for i, at := range law {
		found[i] = Ground{at, rules[at]}
	}
	return found
}

// allGrounds are the provisions behind any answer of a decision.
func allGrounds(d *engine.Decision) []Ground {
	var all []Ground
	for _, o := range d.Outcomes {
		for _, g := range grounds(o) {
			if !slices.ContainsFunc(all, func(h Ground) bool { return h.Law == g.Law }) {
				all = append(all, g)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Ground) int { return cite.Compare(a.Law, b.Law) })
	return all
}

// rulesOf finds, for each provision, the rules in it that an answer rests on.
func rulesOf(o *engine.Outcome) map[cite.Cite][]*dsl.Rule {
	rules := map[cite.Cite][]*dsl.Rule{}
	o.Explain().Walk(func(a *explain.Argument) {
		for _, s := range a.Steps {
			at := s.Rule.Wording.Provision.Cite
			if carries(s.Role) && !slices.Contains(rules[at], s.Rule) {
				rules[at] = append(rules[at], s.Rule)
			}
		}
	})
	return rules
}

// carries reports whether an answer rests on a rule in this role.
func carries(r explain.Role) bool {
	return r != explain.Overridden && r != explain.SwitchedOff && r != explain.NotInForce
}

// possible are the provisions that may give a name its value.
func possible(t *dsl.Term) []cite.Cite {
	law := append([]cite.Cite(nil), t.Law...)
	for _, r := range t.Rules {
		if at := r.Wording.Provision.Cite; len(law) == 0 || law[len(law)-1] != at {
			law = append(law, at)
		}
	}
	return law
}
