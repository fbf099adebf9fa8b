package golden

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// Coverage is the ledger of a rule set: every wording of every provision, what
// is written of it, and the cases that exercise it.
//
// A case exercises a wording when a rule of it plays a part in an answer that
// the case expects: gives the value, is overridden or switched off, or is not
// met where no rule answers. Where it is only open whether the rule gives the
// value, the day that selects its wording must be known. A case exercises a
// repeal that left a rule out of force, and a wording without rules whose
// provision carried the answer or asks for a fact that the answer rests on.
type Coverage struct {
	RuleSet string            // hash of the rules
	Cases   int               // how many were run
	Sources []*SourceCoverage // those that provisions stand in, as declared
}

// SourceCoverage is the ledger of one source.
type SourceCoverage struct {
	Source   *dsl.Source
	Wordings []*WordingCoverage // in the order of the act
}

// WordingCoverage is one wording, with the cases that exercise it.
type WordingCoverage struct {
	Wording *dsl.Wording
	Cases   []*dsl.Case // in the order run
}

// Cover finds what the cases of a report exercise in the rules they were run on.
func Cover(p *dsl.Program, r *Report) *Coverage {
	c := &Coverage{RuleSet: r.RuleSet, Cases: len(r.Results)}
	ledger := map[source.Span]*WordingCoverage{}
	for _, provision := range p.Provisions {
		for _, w := range provision.Wordings {
			if w.Above == nil {
				ledger[w.Span] = &WordingCoverage{Wording: w}
				c.of(provision.Source).add(ledger[w.Span])
			}
		}
	}
	for _, result := range r.Results {
		if result.Decision == nil {
			continue
		}
		for _, w := range exercised(p, result.Decision) {
			entry := ledger[w.Span]
			if n := len(entry.Cases); n == 0 || entry.Cases[n-1] != result.Case {
				entry.Cases = append(entry.Cases, result.Case)
			}
		}
	}
	return c
}

// Below returns what the ledger says of the provisions at or below a place.
func (c *Coverage) Below(at cite.Cite) *Coverage {
	part := &Coverage{RuleSet: c.RuleSet, Cases: c.Cases}
	for _, s := range c.Sources {
		for _, w := range s.Wordings {
			if at.Contains(w.Wording.Provision.Cite) {
				part.of(s.Source).add(w)
			}
		}
	}
	return part
}

// of finds the ledger of a source.
func (c *Coverage) of(s *dsl.Source) *SourceCoverage {
	for _, known := range c.Sources {
		if known.Source == s {
			return known
		}
	}
	c.Sources = append(c.Sources, &SourceCoverage{Source: s})
	return c.Sources[len(c.Sources)-1]
}

func (s *SourceCoverage) add(w *WordingCoverage) { s.Wordings = append(s.Wordings, w) }

// exercised lists the wordings that play a part in a decision; some more than
// once.
func exercised(p *dsl.Program, d *engine.Decision) []*dsl.Wording {
	var found []*dsl.Wording
	for _, o := range d.Outcomes {
		o.Explain().Walk(func(a *explain.Argument) {
			for _, s := range a.Steps {
				found = append(found, plays(s)...)
			}
			if a.Kind == explain.Fact && a.Fact != nil {
				found = append(found, ruleless(p, a.Fact.Law)...)
			}
		})
		found = append(found, ruleless(p, o.Law)...)
	}
	return found
}

// anyWording reports whether a rule is there only because the day that selects
// the wording is unknown: then every wording is, and the case tells of none.
func anyWording(s *explain.Step) bool {
	return s.Role == explain.MayFire && s.Selection.Date == nil && !s.Selection.Frozen
}

// plays lists the wordings that a step shows at work: the rule's own, and that
// of the rule it gives way to. A rule out of force shows the repeal that it is
// out of force by.
func plays(s *explain.Step) []*dsl.Wording {
	switch {
	case s.Role == explain.NotInForce:
		if by := s.Selection.Repeal; by != nil {
			return []*dsl.Wording{by}
		}
		return nil
	case anyWording(s):
		return nil
	case s.By != nil:
		return []*dsl.Wording{s.Rule.Wording, s.By.Wording}
	}
	return []*dsl.Wording{s.Rule.Wording}
}

// ruleless lists the wordings without rules of the places cited.
func ruleless(p *dsl.Program, law []cite.Cite) []*dsl.Wording {
	var found []*dsl.Wording
	for _, at := range law {
		if provision := p.ProvisionAt(at); provision != nil {
			found = append(found, slices.DeleteFunc(slices.Clone(provision.Wordings), func(w *dsl.Wording) bool {
				return w.Status == ""
			})...)
		}
	}
	return found
}
