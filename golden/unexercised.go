package golden

import (
	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// Unexercised warns of the rules that no case of a report exercises: that gave
// no answer a value, were not overridden or switched off, and did not fail to
// be met where no rule answered. What the rules accept with accepteret is left
// out (clause 40).
func Unexercised(p *dsl.Program, r *Report) diag.List {
	played := map[*dsl.Rule]bool{}
	for _, result := range r.Results {
		if result.Decision == nil {
			continue
		}
		for _, o := range result.Decision.Outcomes {
			o.Explain().Walk(func(a *explain.Argument) {
				for _, s := range a.Steps {
					played[s.Rule] = played[s.Rule] || s.Role != explain.NotInForce && !anyWording(s)
					played[s.By] = true
				}
			})
		}
	}
	var list diag.List
	for _, t := range p.Terms {
		for _, rule := range t.Rules {
			if !played[rule] {
				d := diag.New(diag.RuleWithoutCase, rule.Span, rule.Name)
				d.Law = rule.Wording.Provision.Cite.String()
				list.Add(d)
			}
		}
	}
	list = p.Waive(list, diag.RuleWithoutCase)
	list.Sort()
	return list
}
