package golden

import (
	"context"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// Difference is one answer that is not the one expected. Want and Got are in
// the notation of the case files.
type Difference struct {
	Name    string // the outcome, or "hjemmel"
	Want    string
	Got     string
	Grounds []Ground // what the answer got rests on, in the order of the act
	Rates   []engine.RateUse
	Span    source.Span // the expectation
}

// Ground is a provision, and the rules in it that an answer rests on, nearest
// to the answer first. Where none did, the provision is one that could have.
type Ground struct {
	Law   cite.Cite
	Rules []*dsl.Rule
}

// judge decides one case and compares.
func judge(ctx context.Context, e *engine.Engine, c *dsl.Case) *Result {
	r := &Result{Case: c}
	if r.Decision, r.Err = e.Decide(ctx, query(c)); r.Err != nil {
		return r
	}
	if r.Err = undated(c, r.Decision); r.Err != nil {
		return r
	}
	r.Differences = compare(c, r.Decision)
	return r
}

// undated refuses a case that states no date at all where the date asked
// matters (clause 6): its answer would be nobody's.
func undated(c *dsl.Case, d *engine.Decision) error {
	if c.Day != nil || c.Law != nil || c.Known != nil {
		return nil
	}
	for _, o := range d.Outcomes {
		for _, m := range o.Missing {
			if m.Kind == engine.MissingFact && m.Fact == nil {
				return diag.List{diag.New(diag.CaseWithoutDay, c.Span, c.Name, o.Term.Name)}
			}
		}
	}
	return nil
}

// compare holds a decision against what the case expects.
func compare(c *dsl.Case, d *engine.Decision) []Difference {
	if len(c.Expect) == 0 {
		return []Difference{{Name: "forventet", Want: nothing, Got: nothing, Span: c.Body}}
	}
	var found []Difference
	for i, x := range c.Expect {
		if o := d.Outcomes[i]; !meets(o, x) {
			found = append(found, Difference{x.Name, expected(x), got(o), grounds(o), o.Rates, x.Span})
		}
	}
	if law := carried(d); c.Pinned && !sameCites(c.Carried, law) {
		found = append(found, Difference{"hjemmel", cites(c.Carried), cites(law), allGrounds(d), nil, c.CiteSpan})
	}
	return found
}

// meets reports whether an outcome is the one expected.
func meets(o *engine.Outcome, x dsl.Expectation) bool {
	switch {
	case x.NotApplicable:
		return o.State == engine.NotApplicable
	case x.Open:
		return o.State == engine.Undecided && sameNames(x.Missing, missing(o))
	case len(x.Conflict) > 0:
		return o.State == engine.Undecided && sameCites(x.Conflict, conflict(o))
	default:
		return o.State == engine.Decided && x.Value != nil && value.Equal(*x.Value, o.Value)
	}
}

// missing are the names without which an outcome stays open.
func missing(o *engine.Outcome) []string {
	var names []string
	for _, m := range o.Missing {
		if !slices.Contains(names, m.Name) {
			names = append(names, m.Name)
		}
	}
	return names
}

// conflict are the provisions whose rules disagree, each once.
func conflict(o *engine.Outcome) []cite.Cite {
	var law []cite.Cite
	for _, r := range o.Conflict {
		if at := r.Wording.Provision.Cite; !slices.Contains(law, at) {
			law = append(law, at)
		}
	}
	return law
}

// carried are the provisions that carried any outcome of the decision, each
// act in its own order.
func carried(d *engine.Decision) []cite.Cite {
	var law []cite.Cite
	for _, o := range d.Outcomes {
		for _, at := range o.Law {
			if !slices.Contains(law, at) {
				law = append(law, at)
			}
		}
	}
	slices.SortFunc(law, cite.Compare)
	return law
}

func sameCites(a, b []cite.Cite) bool { return sameNames(names(a), names(b)) }

// sameNames reports whether two lists hold the same names, in any order.
func sameNames(a, b []string) bool {
	sorted := func(names []string) []string { return slices.Compact(slices.Sorted(slices.Values(names))) }
	return slices.Equal(sorted(a), sorted(b))
}

func cites(law []cite.Cite) string {
	if len(law) == 0 {
		return nothing
	}
	return strings.Join(names(law), "; ")
}
