package golden

import (
	"context"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/engine"
)

// trace gives each difference its grounds. That is done for red cases only.
func trace(ctx context.Context, e *engine.Engine, r *Result) {
	applied, _ := Applied(ctx, e, query(r.Case)) // without it, provisions are named and their rules are not
	for i := range r.Differences {
		diff := &r.Differences[i]
		for _, at := range lawOf(diff.Name, r.Decision) {
			diff.Grounds = append(diff.Grounds, Ground{at, r.ruleIn(at, diff.Name, applied)})
		}
	}
}

// Applied tells, for each provision, which rule in it gave a value in a case,
// and in which wording. An outcome knows the provisions that carried it, but
// only the rules that gave its own value; so the case is asked again, for
// every name. Where several rules of a provision did, it is the first declared.
func Applied(ctx context.Context, e *engine.Engine, q engine.Query) (map[cite.Cite]engine.Fired, error) {
	q.Want = nil
	for _, t := range e.Program().Terms {
		q.Want = append(q.Want, t.Name)
	}
	d, err := e.Decide(ctx, q)
	if err != nil {
		return nil, err
	}
	applied := map[cite.Cite]engine.Fired{}
	for _, o := range d.Outcomes {
		for _, f := range o.Fired {
			if at := f.Rule.Wording.Provision.Cite; applied[at].Rule == nil {
				applied[at] = f
			}
		}
	}
	return applied, nil
}

// ruleIn finds the rule of a provision that gave a name its value, else one
// that gave a value to any.
func (r *Result) ruleIn(at cite.Cite, name string, applied map[cite.Cite]engine.Fired) *dsl.Rule {
	for _, o := range r.Decision.Outcomes {
		for _, f := range o.Fired {
			if o.Term.Name == name && f.Rule.Wording.Provision.Cite == at {
				return f.Rule
			}
		}
	}
	return applied[at].Rule
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
