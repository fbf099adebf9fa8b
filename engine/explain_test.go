package engine_test

import (
	"context"
	"slices"
	"sync"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// explained asks, and returns the decision with the arguments as they were
// told.
func explained(t *testing.T, e *engine.Engine, q engine.Query) (*engine.Decision, []string) {
	t.Helper()
	var told []string
	d, err := e.Explain(context.Background(), q, func(o *engine.Outcome, a *explain.Argument) {
		told = append(told, o.Term.Name+"\n"+string(a.AppendText(nil, diag.English)))
	})
	if err != nil {
		t.Fatal(err)
	}
	return d, told
}

func textOf(o *engine.Outcome) string {
	return o.Term.Name + "\n" + string(o.Explain().AppendText(nil, diag.English))
}

// TestBothExplanationsAreOne holds, for every golden case, the argument that is
// told while the case is decided to the one that is found afterwards.
func TestBothExplanationsAreOne(t *testing.T) {
	e, cases := shipped(t)
	outcomes := 0
	for _, c := range cases {
		if c.Shared {
			continue
		}
		var want []string
		for _, x := range c.Expect {
			want = append(want, x.Name)
		}
		d, told := explained(t, e, engine.Ask(c.Question, want...))
		for i, o := range d.Outcomes {
			if text := textOf(o); text != told[i] {
				t.Errorf("“%s”: afterwards\n%s\nbut while it was decided\n%s", c.Name, text, told[i])
			}
			outcomes++
		}
	}
	if outcomes < 1000 {
		t.Errorf("only %d outcomes", outcomes)
	}
}

// TestExplainFollowsTheOutcome turns the outcomes of a decision around, and
// takes some away: each still has its own argument.
func TestExplainFollowsTheOutcome(t *testing.T) {
	e, _ := shipped(t)
	d, told := explained(t, e, engine.Query{})
	outcomes := slices.Clone(d.Outcomes)
	slices.Reverse(d.Outcomes)
	d.Outcomes = d.Outcomes[:1]
	for i, o := range outcomes {
		if text := textOf(o); text != told[i] {
			t.Errorf("%s: told\n%s", text, told[i])
		}
	}
}

// TestShared has eight goroutines decide and explain by one engine, and explain
// one decision, at once. The race detector looks on.
func TestShared(t *testing.T) {
	e, cases := shipped(t)
	cases = cases[:min(len(cases), 8)]
	shared, want := explained(t, e, engine.Ask(cases[0].Question))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for i, o := range shared.Outcomes {
				if text := textOf(o); text != want[i] {
					t.Errorf("told %s, want %s", text, want[i])
				}
			}
			for _, c := range cases {
				if _, err := e.Decide(context.Background(), engine.Ask(c.Question)); err != nil {
					t.Error(err)
				}
				tell := func(_ *engine.Outcome, a *explain.Argument) { a.AppendText(nil, diag.Danish) }
				if _, err := e.Explain(context.Background(), engine.Ask(c.Question), tell); err != nil {
					t.Error(err)
				}
				_ = shared.AppendJSON(nil)
			}
		})
	}
	all.Wait()
}

// TestUnknownIsUntold tells a fact as unknown: it is as if it was not told. Its
// name is held to the rules all the same.
func TestUnknownIsUntold(t *testing.T) {
	e, found := engine.Open(skolelov)
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	day, _ := value.DayOf(2024, 8, 12)
	_, want := explained(t, e, engine.Query{Day: &day})
	d, told := explained(t, e, engine.Query{Day: &day, Facts: dsl.Facts{{Name: "afstand"}, {Name: "farlig_vej"}}})
	if o := d.Outcomes[0]; o.State != engine.Undecided || len(o.Missing) != 2 || !slices.Equal(told, want) {
		t.Errorf("%v lacks %d: %s", o.State, len(o.Missing), told)
	}
	for _, wrong := range []dsl.Facts{{{Name: "afstnad"}}, {{Name: "afstand"}, {Name: "farlig_vej"}, {Name: "afstand"}}} {
		if _, err := e.Decide(context.Background(), engine.Query{Facts: wrong}); err == nil {
			t.Errorf("%v was let through", wrong)
		}
	}
}

// TestZeroValueIsRefused tells a fact whose value was never filled in: the error
// says what it should be.
func TestZeroValueIsRefused(t *testing.T) {
	e, _ := engine.Open(skolelov)
	facts := dsl.Facts{{Name: "afstand", Cell: value.Cell{State: value.Known}}}
	_, err := e.Decide(context.Background(), engine.Query{Facts: facts})
	if err == nil || err.Error() != "“afstand” skal være tal, men er —" {
		t.Errorf("error %v", err)
	}
}
