package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// answer writes a decision for a person: each answer with the provisions that
// carry it, why they read as they do, and what it rests on.
type answer struct {
	*app
	asked *question
}

func (w answer) write(d *engine.Decision) {
	w.dates(d)
	full := len(w.asked.want) > 0 || len(d.Outcomes) == 1
	for _, o := range d.Outcomes {
		if full || o.State == engine.Decided {
			fmt.Fprintln(w.out)
			w.outcome(o)
		}
	}
	if !full {
		w.rest(d)
	}
	fmt.Fprintf(w.out, "\n%s %s\n", w.word("regelsæt", "rule set"), d.RuleSet)
}

func (w answer) outcome(o *engine.Outcome) {
	w.line(0, title(o)+": ", w.result(o))
	w.law(o)
	w.missing(o)
	for _, r := range o.Conflict {
		w.line(1, w.word("konflikt: ", "conflict: "), r.ID()+": "+formulaText(r.Is)+"  ["+place(r.Span)+"]")
	}
	for _, d := range o.Defeated {
		w.line(1, w.word("viger: ", "gives way: "), w.defeat(d))
	}
	if o.State != engine.Undecided { // what is missing says it more closely
		w.line(1, w.word("hviler på: ", "rests on: "), strings.Join(o.RestsOn, ", "))
	}
	for _, r := range o.Rates {
		w.line(1, w.word("sats: ", "rate: "), fmt.Sprintf("%s %s: %s (%s)", r.Rate.Name, r.Part.Label, r.Part.Value, r.Part.Source))
	}
	for _, s := range o.Skøn {
		w.line(1, "skøn: ", w.discretion(s))
	}
	for _, t := range o.Taints {
		w.line(1, w.word("forbehold: ", "reservation: "), w.taint(t))
	}
}

// result is the answer in a few words.
func (w answer) result(o *engine.Outcome) string {
	switch {
	case o.State == engine.NotApplicable:
		return w.word("gælder ikke", "does not apply (gælder ikke)")
	case o.State == engine.Undecided && onlySkøn(o.Missing):
		return w.word("afventer skøn", "awaits an assessment (afventer skøn)")
	case o.State == engine.Undecided:
		return w.word("åben", "open (åben)")
	case o.Default:
		return o.Value.String() + w.word(" (ingen regel siger andet)", " (no rule says otherwise)")
	}
	return o.Value.String()
}

// onlySkøn reports whether nothing but assessments is missing.
func onlySkøn(missing []engine.Missing) bool {
	return len(missing) > 0 && !slices.ContainsFunc(missing, func(m engine.Missing) bool {
		return m.Fact == nil || m.Fact.Art != "skøn"
	})
}

// law names the provisions that carried the answer, each with the wording
// that applied and why. While the answer is open, they are those that may.
func (w answer) law(o *engine.Outcome) {
	if o.State == engine.Undecided {
		w.line(1, w.word("afgøres efter: ", "to be decided by: "), joinCites(o.Law))
		return
	}
	wordings := selections(o)
	for _, at := range o.Law {
		s := wordings[at]
		if s.Wording == nil {
			w.line(1, "hjemmel: ", at.String())
			continue
		}
		w.line(1, "hjemmel: ", fmt.Sprintf("%s (affattelse %s, %s)", at, s.Wording.Label, acts(s.Wording)))
		w.line(2, "", strings.Join(append([]string{w.selected(s)}, w.passed(s)...), "; "))
	}
	if o.OpenLaw {
		w.line(1, "hjemmel: ", w.word("åben; hvilken bestemmelse der bærer svaret, er ikke afgjort", "open; which provision carries the answer is not settled"))
	}
}

// selections finds, for each provision that an answer rests on, the wording
// that applied.
func selections(o *engine.Outcome) map[cite.Cite]explain.Selection {
	found := map[cite.Cite]explain.Selection{}
	o.Explain().Walk(func(a *explain.Argument) {
		for _, s := range a.Steps {
			if at := s.Rule.Wording.Provision.Cite; found[at].Wording == nil && s.Role != explain.NotInForce {
				found[at] = s.Selection
			}
		}
	})
	return found
}

func acts(w *dsl.Wording) string {
	labels := make([]string, len(w.By))
	for i, s := range w.By {
		labels[i] = s.Label
	}
	return strings.Join(labels, ", ")
}

// selected says why a wording applies.
func (w answer) selected(s explain.Selection) string {
	date := formulaText(s.Wording.Provision.Date)
	switch {
	case s.Frozen:
		return w.word("ordlyden er fastholdt, som den stod", "the wording is held as it stood")
	case s.Date == nil:
		return fmt.Sprintf(w.word("%s er ikke oplyst; denne ordlyd kan være den, der gælder",
			"%s is not told; this wording may be the one that applies"), date)
	case date == dayText(s.Date):
		return fmt.Sprintf(w.word("ordlyden den %s", "the wording on %s"), date)
	}
	return fmt.Sprintf(w.word("ordlyden den %s (%s)", "the wording on %s (%s)"), dayText(s.Date), date)
}

// passed says why other wordings do not apply, where their dates do not say
// so themselves.
func (w answer) passed(s explain.Selection) []string {
	var why []string
	for _, p := range s.Others {
		switch label := p.Wording.Label; p.Why {
		case explain.NotPublic:
			why = append(why, fmt.Sprintf(w.word("affattelse %s blev først kundgjort %s", "the wording of %s was made public only on %s"), label, p.Wording.Known))
		case explain.Transitional:
			why = append(why, fmt.Sprintf(w.word("affattelse %s gælder ikke sagen, %s", "the wording of %s does not reach the case, %s"), label, joinCites(p.Wording.Transition.Law)))
		case explain.BillOnly:
			why = append(why, fmt.Sprintf(w.word("affattelse %s er kun et forslag", "the wording of %s is only a bill"), label))
		case explain.Perhaps:
			why = append(why, fmt.Sprintf(w.word("affattelse %s kan også være den, der gælder", "the wording of %s may be the one too"), label))
		}
	}
	return why
}

func (w answer) missing(o *engine.Outcome) {
	for _, m := range o.Missing {
		text := w.lack(m)
		if m.Maybe {
			text += w.word(" — kan have betydning", " — may matter")
		}
		w.line(1, w.word("mangler: ", "missing: "), text)
	}
}

// lack says what is missing: a fact with the question and who may answer it,
// or something for those who keep the rules.
func (w answer) lack(m engine.Missing) string {
	about := ""
	if m.Text != "" {
		about = " (" + m.Text + ")"
	}
	switch m.Kind {
	case engine.MissingSource:
		return w.word("kilde til satsen ", "a source for the rate ") + m.Name + about
	case engine.MissingConflict:
		return w.word("afklaring af konflikten om ", "a resolution of the conflict about ") + m.Name + about
	case engine.MissingCalculation:
		return w.word("beregning af ", "a calculation of ") + m.Name + about
	}
	if m.Fact == nil {
		return m.Name
	}
	return fmt.Sprintf("%s (%s): %s", m.Name, m.Fact.AskedOf, m.Fact.Question)
}

func (w answer) defeat(d engine.Defeat) string {
	how := w.word("%s, fraveget af %s", "%s, overridden by %s")
	if d.Suspended {
		how = w.word("%s, suspenderet af %s", "%s, suspended by %s")
	}
	return fmt.Sprintf(how, d.Rule.ID(), d.By.ID())
}

// discretion tells what was assessed, by whom and why.
func (w answer) discretion(d engine.Discretion) string {
	text := d.Fact.Name
	if d.Given.Cell.State == value.Known {
		text += " er " + d.Given.Cell.Value.String()
	}
	for _, more := range []string{d.Given.By, dayText(d.Given.Date), strings.Join(d.Given.Weighed, "; "), d.Given.Reason} {
		if more != "" {
			text += ", " + more
		}
	}
	return text
}

func (w answer) taint(t engine.Taint) string {
	kind := map[engine.TaintKind]string{
		engine.DerivedRate:      w.word("afledt sats", "derived rate"),
		engine.ProvisionalRate:  w.word("foreløbig sats", "provisional rate"),
		engine.IncompleteSource: w.word("ufuldstændig kilde", "incomplete source"),
		engine.Interpretation:   w.word("fortolkning", "interpretation"),
		engine.Window:           w.word("ikrafttræden ikke fastslået", "in-force day not established"),
	}[t.Kind]
	text := kind + " " + t.Name
	if t.Text != "" {
		text += ": " + t.Text
	}
	return text
}
