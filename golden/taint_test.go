package golden_test

import (
	"os"
	"testing"

	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/rules"
)

// TestAnswersShowWhatIsUncertain goes through every answer of every case: the
// rules that gave it and the rates it rests on show, by name, what is uncertain
// about them.
func TestAnswersShowWhatIsUncertain(t *testing.T) {
	seen := map[engine.TaintKind]int{}
	for _, r := range run(t, open(t, rules.FS), os.DirFS(".")).Results {
		for _, o := range r.Decision.Outcomes {
			shown := map[engine.Taint]bool{}
			for _, taint := range o.Taints {
				shown[taint] = true
				seen[taint.Kind]++
			}
			for _, want := range uncertain(o) {
				if !shown[want] {
					t.Errorf("“%s”: %s does not show %s: %s", r.Case.Name, o.Term.Name, want.Name, want.Text)
				}
			}
		}
	}
	for _, kind := range []engine.TaintKind{engine.DerivedRate, engine.ProvisionalRate, engine.IncompleteSource, engine.Interpretation, engine.Window} {
		if seen[kind] == 0 {
			t.Errorf("no case rests on a taint of kind %d", kind)
		}
	}
}

// uncertain lists what is uncertain in the rules and rates that an outcome
// names.
func uncertain(o *engine.Outcome) []engine.Taint {
	var all []engine.Taint
	for _, f := range o.Fired {
		place := f.Rule.Wording.Provision.Cite.String()
		for _, incomplete := range []string{f.Rule.Incomplete, f.Rule.Wording.Incomplete} {
			if incomplete != "" {
				all = append(all, engine.Taint{Kind: engine.IncompleteSource, Name: place, Text: incomplete})
			}
		}
		for _, note := range append(f.Rule.Notes[:len(f.Rule.Notes):len(f.Rule.Notes)], f.Rule.Wording.Notes...) {
			all = append(all, engine.Taint{Kind: engine.Interpretation, Name: note, Text: place})
		}
	}
	for _, use := range o.Rates {
		name := use.Rate.Name + " " + use.Part.Label
		if use.Part.Derived != "" {
			all = append(all, engine.Taint{Kind: engine.DerivedRate, Name: name, Text: use.Part.Derived})
		}
		if use.Part.Provisional != "" {
			all = append(all, engine.Taint{Kind: engine.ProvisionalRate, Name: name, Text: use.Part.Provisional})
		}
	}
	return all
}
