package golden

import (
	"context"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/engine"
)

// trace gives each difference its grounds. An outcome knows the provisions
// that carried it, but only the rules that gave its own value; the rules
// further down are found by asking the case again for every name. That is
// done for red cases only.
func trace(ctx context.Context, e *engine.Engine, r *Result) {
	rules := fired(r.Decision)
	if all, err := e.Decide(ctx, everything(e, r.Case)); err == nil {
		rules = append(rules, fired(all)...)
	}
	for i := range r.Differences {
		diff := &r.Differences[i]
		for _, at := range lawOf(diff.Name, r.Decision) {
			diff.Grounds = append(diff.Grounds, Ground{at, ruleIn(at, rules)})
		}
	}
}

// everything is the question of a case, asked of every name.
func everything(e *engine.Engine, c *dsl.Case) engine.Query {
	q := Query(c)
	q.Want = nil
	for _, t := range e.Program().Terms {
		q.Want = append(q.Want, t.Name)
	}
	return q
}

// fired are the rules that gave any outcome its value.
func fired(d *engine.Decision) []*dsl.Rule {
	var rules []*dsl.Rule
	for _, o := range d.Outcomes {
		for _, f := range o.Fired {
			rules = append(rules, f.Rule)
		}
	}
	return rules
}

func ruleIn(at cite.Cite, rules []*dsl.Rule) *dsl.Rule {
	for _, r := range rules {
		if r.Wording.Provision.Cite == at {
			return r
		}
	}
	return nil
}

// lawOf are the provisions behind what was got for a name: those that carried
// it or, where nothing did, those that could have.
func lawOf(name string, d *engine.Decision) []cite.Cite {
	for _, o := range d.Outcomes {
		if o.Term.Name != name {
			continue
		}
		if len(o.Law) > 0 {
			return o.Law
		}
		return possible(o.Term)
	}
	return carried(d)
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
