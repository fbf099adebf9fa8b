package golden_test

import (
	"os"
	"slices"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
	"github.com/hjemmel/hjemmel/golden"
	"github.com/hjemmel/hjemmel/rules"
)

// TestEveryRuleIsNeeded lets each rule of the shipped law in turn never apply:
// at least one outcome that a case pins, its value or what it is missing, must
// then come out otherwise. Only cases whose answers the rule plays a part in
// are decided again; no other can change.
func TestEveryRuleIsNeeded(t *testing.T) {
	p, list := dsl.Load(rules.FS)
	if err := list.Err(); err != nil {
		t.Fatal(err)
	}
	reached := reach(t, p)
	step := 1
	if testing.Short() {
		step = 10
	}
	for i, rule := range allRules(p) {
		if i%step == 0 && !needed(t, p, rule, reached[rule]) {
			t.Errorf("rules/%s:%d: without the rule for %s in %s no outcome is red; %d cases reach it",
				rule.Span.File.Name, rule.Span.Position().Line, rule.Name, rule.ID(), len(reached[rule]))
		}
	}
}

// needed reports whether a case turns red when a rule never applies.
func needed(t *testing.T, p *dsl.Program, rule *dsl.Rule, cases []*dsl.Case) bool {
	t.Helper()
	when := rule.When
	rule.When = &formula.Node{Op: formula.Const, Type: value.Type{Kind: value.Bool}}
	defer func() { rule.When = when }()
	e, err := engine.New(p)
	if err != nil {
		t.Fatal(err)
	}
	for chunk := range slices.Chunk(cases, 8) {
		if !golden.Run(t.Context(), e, chunk).Green() {
			return true
		}
	}
	return false
}

// reach finds for each rule the cases whose outcomes it plays a part in, cut
// down to those outcomes: hjemmel does not count.
func reach(t *testing.T, p *dsl.Program) map[*dsl.Rule][]*dsl.Case {
	t.Helper()
	e, err := engine.New(p)
	if err != nil {
		t.Fatal(err)
	}
	reached := map[*dsl.Rule][]*dsl.Case{}
	for _, r := range run(t, e, os.DirFS(".")).Results {
		if !r.Green() {
			continue
		}
		for i, o := range r.Decision.Outcomes {
			c := *r.Case
			c.Expect, c.Pinned = r.Case.Expect[i:i+1], false
			for rule := range playing(o) {
				reached[rule] = append(reached[rule], &c)
			}
		}
	}
	return reached
}

// playing is the rules that play a part in an outcome.
func playing(o *engine.Outcome) map[*dsl.Rule]bool {
	found := map[*dsl.Rule]bool{}
	o.Explain().Walk(func(a *explain.Argument) {
		for _, s := range a.Steps {
			if s.Role != explain.NotInForce && s.Role != explain.Fails {
				found[s.Rule] = true
			}
			if s.By != nil {
				found[s.By] = true
			}
		}
	})
	return found
}

func allRules(p *dsl.Program) []*dsl.Rule {
	var all []*dsl.Rule
	for _, provision := range p.Provisions {
		for _, w := range provision.Wordings {
			all = append(all, w.Rules...)
		}
	}
	return all
}
