package explain

import (
	"bytes"
	"io"
	"strconv"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
)

// WriteText writes the argument as indented lines: each value, the rule that
// gave it and why its wording applies, and below that what it rests on. What
// was explained once is named again, not explained again. The law's own words
// stay Danish in every language.
func (a *Argument) WriteText(w io.Writer, lang diag.Language) error {
	_, err := w.Write(a.AppendText(nil, lang))
	return err
}

// AppendText appends what [Argument.WriteText] writes.
func (a *Argument) AppendText(b []byte, lang diag.Language) []byte {
	t := &text{out: b, words: words[lang], roles: roles[lang]}
	t.argument(a, 0)
	return t.out
}

type text struct {
	out   []byte
	words [][]string
	roles [][]string
	told  arguments
}

func (t *text) add(s string) { t.out = append(t.out, s...) }

// say adds a phrase with its blanks filled.
func (t *text) say(p phrase, fill ...string) {
	pieces := t.words[p]
	t.add(pieces[0])
	for i, f := range fill {
		t.add(f)
		t.add(pieces[i+1])
	}
}

// sayDay is say with a day in the blank.
func (t *text) sayDay(p phrase, day value.Day) {
	pieces := t.words[p]
	t.add(pieces[0])
	t.out = day.AppendTo(t.out)
	t.add(pieces[1])
}

func (t *text) indent(depth int) {
	for range depth {
		t.add("  ")
	}
}

func (t *text) argument(a *Argument, depth int) {
	if a.Kind == OwnDate && a.Prov.Date.Op == formula.Name {
		t.all(a.Because, depth) // the date is a fact or a term: name that
		return
	}
	t.indent(depth)
	t.title(a)
	t.add(": ")
	t.value(a)
	t.notes(a)
	if t.told.add(a) && len(a.Steps)+len(a.Because) > 0 {
		t.add(" — ")
		t.say(seeAbove)
		t.add("\n")
		return
	}
	t.add("\n")
	for _, s := range a.Steps {
		t.step(s, depth+1)
	}
	t.all(a.Because, depth+1)
}

func (t *text) title(a *Argument) {
	switch {
	case a.Kind == OwnDate:
		t.say(dateOf, a.Name)
	case a.Kind == Term && a.Term.Text != "":
		t.add(a.Term.Text)
	case a.Kind == Rate && a.Part != nil:
		t.add(a.Name)
		t.add(" ")
		t.add(a.Part.Label)
	default:
		t.add(a.Name)
	}
}

func (t *text) value(a *Argument) {
	switch a.Value.State {
	case evaluate.Open:
		t.say(open)
	case evaluate.Absent:
		t.say(absent)
	case evaluate.NotApplicable:
		t.say(notApplicable)
	default:
		if a.Listed != nil {
			t.say(records, strconv.Itoa(len(a.Listed.Records)+len(a.Listed.Intervals)))
			return
		}
		known := value.Value{Type: a.Type(), N: a.Value.N}
		t.out = known.AppendTo(t.out)
	}
}

// notes says in brackets where a value comes from.
func (t *text) notes(a *Argument) {
	bare := len(t.out)
	switch a.Kind {
	case Fact:
		t.origin(a)
	case Rate:
		t.rate(a)
	case Term:
		t.note(a.Default, byDefault)
		t.note(a.OpenLaw, openLaw)
		if a.Term.Is != nil {
			t.note(true, definedAs, "")
			t.formula(a.Term.Is.Span)
		}
	}
	if len(t.out) > bare {
		rest := t.out[bare:] // "; one; two" becomes " (one; two)"
		rest[0], rest[1] = ' ', '('
		t.add(")")
	}
}

// note adds a note if it holds.
func (t *text) note(holds bool, p phrase, fill ...string) {
	if holds {
		t.add("; ")
		t.say(p, fill...)
	}
}

func (t *text) origin(a *Argument) {
	switch {
	case a.Value.State == evaluate.Open:
		t.note(true, notTold)
	case a.Given != nil && a.Given.By != "":
		t.note(true, foundBy, a.Given.By)
	default:
		t.note(true, told)
	}
}

func (t *text) rate(a *Argument) {
	if a.Part == nil {
		t.note(a.Value.State == evaluate.Open && len(a.Because) == 0, noSource)
		return
	}
	t.note(true, published, a.Part.Source)
	t.note(a.Part.Derived != "", derived, a.Part.Derived)
	t.note(a.Part.Provisional != "", provisional, a.Part.Provisional)
}

func (t *text) step(s *Step, depth int) {
	t.indent(depth)
	t.role(s)
	if s.Role == Overridden || s.Role == SwitchedOff {
		t.add("\n")
		return
	}
	t.add(": ")
	t.add(s.Rule.Wording.Provision.Summary)
	t.add("\n")
	t.selection(s, depth+1)
	if s.Rule.When != nil && s.Role != NotInForce {
		t.part("når ", s.Rule.When.Span, s.When, depth+1)
	}
	if len(s.Is) > 0 {
		t.part("er ", s.Rule.Is.Span, s.Is, depth+1)
	}
}

// role says what part a rule plays, and which other it gives way to.
func (t *text) role(s *Step) {
	pieces := t.roles[s.Role]
	t.add(pieces[0])
	t.place(s.Rule)
	t.add(pieces[1])
	if len(pieces) > 2 && s.By != nil {
		t.place(s.By)
		t.add(pieces[2])
	}
}

// part adds a formula of a rule, and below it what its value rests on.
func (t *text) part(word string, span source.Span, rests []*Argument, depth int) {
	t.indent(depth)
	t.add(word)
	t.formula(span)
	t.add("\n")
	t.all(rests, depth+1)
}

func (t *text) all(list []*Argument, depth int) {
	for _, a := range list {
		t.argument(a, depth)
	}
}

// selection says why the wording applies, and why the others do not.
func (t *text) selection(s *Step, depth int) {
	t.indent(depth)
	switch {
	case s.Selection.Frozen && s.Selection.Date != nil:
		t.sayDay(frozen, *s.Selection.Date)
	case s.Selection.Date != nil:
		t.sayDay(dateKnown, *s.Selection.Date)
	default:
		t.say(dateOpen)
	}
	if w := s.Selection.Window; w != nil {
		t.note(true, windowed, w.Label, w.Earliest.String())
	}
	for _, p := range s.Selection.Others {
		t.note(true, passedPhrases[p.Why], p.Wording.Label)
	}
	t.add("\n")
	t.all(s.Chosen, depth+1)
}

var passedPhrases = [...]phrase{
	Superseded: superseded, NotYet: notYet, NotPublic: notPublic, Transitional: transitional, BillOnly: billOnly, Perhaps: perhaps,
}

// place names a rule by its provision and wording, as its ID does.
func (t *text) place(r *dsl.Rule) {
	t.out = r.Wording.Provision.Cite.AppendTo(t.out)
	t.add(" (")
	t.add(r.Wording.Label)
	t.add(")")
}

// formula adds a formula as it is written, on one line.
func (t *text) formula(at source.Span) {
	first := true
	for word := range bytes.FieldsSeq(at.Bytes()) {
		if !first {
			t.add(" ")
		}
		t.out = append(t.out, word...)
		first = false
	}
}
