package explain

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// steps tells what part each rule of a term plays.
func (b *Explainer) steps(c *plan.Cell, s *evaluate.Settled) []*Step {
	unanswered := s.Default || s.Value.State == evaluate.NotApplicable
	rules := s.Live
	if unanswered { // those that are not in force play a part too
		rules = b.all(len(c.Rules))
	}
	list := b.stepLists.many(len(rules))[:0]
	for _, i := range rules {
		rule := c.Rules[i]
		role, by, plays := b.role(c, s, i, unanswered)
		if !plays {
			continue
		}
		step := b.room.steps.one()
		step.Rule, step.Role = rule.Rule, role
		b.selection(rule, &step.Selection)
		if by >= 0 {
			step.By = c.Rules[by].Rule
		}
		step.Chosen = b.chosen(rule)
		if !s.Rules[i].Selected.IsNo() {
			step.When = b.rests(rule.When)
		}
		if rule.Is != nil && (role == Fires || role == MayFire || role == Clashes) {
			step.Is = b.rests(rule.Is)
		}
		list = append(list, step)
	}
	slices.SortStableFunc(list, func(x, y *Step) int { return int(x.Role) - int(y.Role) })
	return list
}

// all counts from 0 to n.
func (b *Explainer) all(n int) []int {
	for len(b.numbers) < n {
		b.numbers = append(b.numbers, len(b.numbers))
	}
	return b.numbers[:n]
}

// role finds what part rule i plays, and because of which other rule.
func (b *Explainer) role(c *plan.Cell, s *evaluate.Settled, i int, unanswered bool) (role Role, by int, plays bool) {
	rule, a := c.Rules[i], &s.Rules[i]
	switch {
	case slices.Contains(s.Conflict, i):
		return Clashes, -1, true
	case rule.Is == nil:
		return Suspends, -1, a.Stands.IsYes() && b.suspends(c, s, i)
	case a.Fires.IsYes() && a.Value.State != evaluate.NotApplicable && a.Value.State != evaluate.Absent:
		return Fires, -1, s.Conflict == nil
	case a.Fires.State == evaluate.Open:
		return MayFire, -1, s.Conflict == nil && (s.OpenLaw || s.Value.State == evaluate.Open)
	case a.Stands.IsYes() && a.Fires.IsNo():
		return Overridden, overriding(c, s, i), true
	case a.Selected.IsYes() && a.When.IsYes() && a.Stands.IsNo():
		return SwitchedOff, standing(s, rule.Off), true
	case a.Selected.IsNo():
		return NotInForce, -1, unanswered && differs(c, rule)
	}
	return Fails, -1, unanswered && differs(c, rule)
}

// differs reports whether a rule that does not apply could have answered
// otherwise than ellers: one that could not carries nothing.
func differs(c *plan.Cell, rule *plan.Rule) bool {
	otherwise := c.Term.Else
	return otherwise == nil || rule.Is.Op != formula.Const || rule.Is.N != otherwise.N
}

// suspends reports whether a suspension that stands switches off a rule that
// would otherwise apply.
func (b *Explainer) suspends(c *plan.Cell, s *evaluate.Settled, i int) bool {
	for j, other := range c.Rules {
		if slices.Contains(other.Off, i) && s.Rules[j].Selected.IsYes() && s.Rules[j].When.IsYes() {
			return true
		}
	}
	return false
}

// overriding finds the rule that stands and overrides rule i, be it by way of
// others.
func overriding(c *plan.Cell, s *evaluate.Settled, i int) int {
	if by := standing(s, c.Rules[i].Over); by >= 0 {
		return by
	}
	for _, j := range c.Rules[i].Over {
		if s.Rules[j].Selected.IsYes() && s.Rules[j].Over.IsYes() {
			return overriding(c, s, j)
		}
	}
	return -1
}

func standing(s *evaluate.Settled, rules []int) int {
	for _, i := range rules {
		if s.Rules[i].Stands.IsYes() {
			return i
		}
	}
	return -1
}

// selection tells why a rule's wording applies, or does not.
func (b *Explainer) selection(rule *plan.Rule, out *Selection) {
	pick := b.Pick(rule.Select)
	words := b.plan.Selects[rule.Select].Prov.Wordings
	out.Wording, out.Frozen = words[rule.Word], pick.Frozen
	if pick.Date.State == evaluate.Known {
		out.Date = b.days.one()
		*out.Date = value.Day(pick.Date.N)
	}
	if pick.Certain >= 0 && words[pick.Certain].Repealed {
		out.Repeal = words[pick.Certain]
	}
	out.Others = b.passed.many(len(words) - 1)[:0]
	for i, w := range words {
		if out.Date != nil && i > pick.Certain && b.Counts(w) && w.Earliest <= *out.Date && *out.Date < w.Effect {
			out.Window = w
		}
		if i != rule.Word {
			out.Others = append(out.Others, Passed{w, b.why(rule.Select, i, out.Date)})
		}
	}
}

// why says why wording i of a select was passed over.
func (b *Explainer) why(n, i int, date *value.Day) PassedWhy {
	w, pick := b.plan.Selects[n].Prov.Wordings[i], b.Pick(n)
	switch {
	case !b.Public(w):
		return NotPublic
	case !b.Asked(w):
		return BillOnly
	case date != nil && w.Effect > *date:
		return NotYet
	case !b.Counts(w): // another of its day stands instead
		return Superseded
	case pick.Certain == evaluate.Unsure && pick.Possible[i]:
		return Perhaps
	case i > pick.Certain && b.KeptOut(n, i, pick.Frozen).IsYes(): // Unsure is below all
		return Transitional
	}
	return Superseded
}

// chosen lists what the choice of wording rests on: the date, and the
// transitional rules that were asked.
func (b *Explainer) chosen(rule *plan.Rule) []*Argument {
	s, pick := b.plan.Selects[rule.Select], b.Pick(rule.Select)
	if pick.Frozen {
		return nil
	}
	out := b.rests(s.Date)
	if pick.Date.State == evaluate.Known {
		for i, unless := range s.Unless {
			w := s.Prov.Wordings[i]
			if unless != nil && i >= pick.Certain && b.Counts(w) && w.Effect <= value.Day(pick.Date.N) {
				out = append(out, b.rests(unless)...)
			}
		}
	}
	return out
}
