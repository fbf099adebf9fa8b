package explain

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
)

// WriteText writes the argument as indented lines: each value, the rule that
// gave it and why its wording applies, and below that what it rests on. What
// was explained once is named again, not explained again. The law's own words
// stay Danish in every language.
func (a *Argument) WriteText(w io.Writer, lang diag.Language) error {
	t := &text{out: bufio.NewWriter(w), lang: lang, words: words[lang], told: map[*Argument]bool{}}
	t.argument(a, 0)
	return t.out.Flush()
}

type text struct {
	out   *bufio.Writer
	lang  diag.Language
	words map[phrase]string
	told  map[*Argument]bool
}

// phrase names a turn of speech of the explanations.
type phrase int

const (
	open phrase = iota
	absent
	notApplicable
	notTold
	told
	foundBy
	source
	derived
	provisional
	noSource
	definedAs
	byDefault
	openLaw
	seeAbove
	records
	dateOf
	dateKnown
	dateOpen
	frozen
	windowed
	superseded
	notYet
	notPublic
	transitional
	billOnly
	perhaps
)

var words = map[diag.Language]map[phrase]string{
	diag.Danish: {
		open: "åben", absent: "ingen", notApplicable: "gælder ikke",
		notTold: "ikke oplyst", told: "oplyst", foundBy: "skøn af %s", source: "kilde: %s", derived: "afledt: %s", provisional: "foreløbig: %s",
		noSource: "ingen kilde for den dag", definedAs: "defineret som: %s", byDefault: "ingen regel siger andet", openLaw: "hvilken regel der bærer svaret, er åbent",
		seeAbove: "se ovenfor", records: "%d poster", dateOf: "skæringsdato for %s",
		dateKnown: "ordlyden på skæringsdatoen %s", dateOpen: "skæringsdatoen er ikke kendt", frozen: "ordlyden er fastholdt på %s",
		windowed:   "affattelse %s kan være trådt i kraft allerede %s",
		superseded: "affattelse %s er afløst", notYet: "affattelse %s har endnu ikke virkning", notPublic: "affattelse %s var ikke kundgjort",
		transitional: "affattelse %s gælder ikke på grund af en overgangsregel", billOnly: "affattelse %s er kun et forslag", perhaps: "affattelse %s kan også gælde",
	},
	diag.English: {
		open: "open (åben)", absent: "none (ingen)", notApplicable: "does not apply (gælder ikke)",
		notTold: "not told", told: "told", foundBy: "assessed by %s", source: "source: %s", derived: "derived: %s", provisional: "provisional: %s",
		noSource: "no source for that day", definedAs: "defined as: %s", byDefault: "no rule says otherwise", openLaw: "which rule carries the answer is open",
		seeAbove: "see above", records: "%d records", dateOf: "selecting date of %s",
		dateKnown: "the wording on the selecting date %s", dateOpen: "the selecting date is not known", frozen: "the wording is held as on %s",
		windowed:   "the wording of %s may have come into force as early as %s",
		superseded: "the wording of %s is superseded", notYet: "the wording of %s has no effect yet", notPublic: "the wording of %s was not public",
		transitional: "the wording of %s does not apply because of a transitional rule", billOnly: "the wording of %s is only a bill", perhaps: "the wording of %s may apply too",
	},
}

// roles says what a rule does, by language; the second blank is the rule that
// it gives way to.
var roles = map[diag.Language]map[Role]string{
	diag.Danish: {
		Fires: "efter %s", MayFire: "måske efter %s", Clashes: "i strid: %s", Suspends: "%s slår en regel fra",
		Overridden: "%s fraviges af %s", SwitchedOff: "%s er slået fra af %s", Fails: "betingelsen i %s er ikke opfyldt", NotInForce: "%s gælder ikke her",
	},
	diag.English: {
		Fires: "by %s", MayFire: "perhaps by %s", Clashes: "in conflict: %s", Suspends: "%s switches a rule off",
		Overridden: "%s gives way to %s", SwitchedOff: "%s is switched off by %s", Fails: "the condition in %s is not met", NotInForce: "%s does not apply here",
	},
}

func (t *text) line(depth int, format string, args ...any) {
	t.out.WriteString(strings.Repeat("  ", depth))
	fmt.Fprintf(t.out, format, args...)
	t.out.WriteByte('\n')
}

func (t *text) say(p phrase, args ...any) string { return fmt.Sprintf(t.words[p], args...) }

func (t *text) argument(a *Argument, depth int) {
	if a.Kind == OwnDate && a.Prov.Date.Op == formula.Name {
		t.all(a.Because, depth) // the date is a fact or a term: name that
		return
	}
	line := t.title(a) + ": " + t.value(a)
	if notes := t.notes(a); len(notes) > 0 {
		line += " (" + strings.Join(notes, "; ") + ")"
	}
	if t.told[a] && (len(a.Steps) > 0 || len(a.Because) > 0) {
		t.line(depth, "%s — %s", line, t.words[seeAbove])
		return
	}
	t.told[a] = true
	t.line(depth, "%s", line)
	for _, s := range a.Steps {
		t.step(s, depth+1)
	}
	for _, k := range a.Because {
		t.argument(k, depth+1)
	}
}

func (t *text) title(a *Argument) string {
	switch {
	case a.Kind == OwnDate:
		return t.say(dateOf, a.Name)
	case a.Kind == Term && a.Term.Text != "":
		return a.Term.Text
	case a.Kind == Rate && a.Part != nil:
		return a.Name + " " + a.Part.Label
	}
	return a.Name
}

func (t *text) value(a *Argument) string {
	switch a.Value.State {
	case evaluate.Open:
		return t.words[open]
	case evaluate.Absent:
		return t.words[absent]
	case evaluate.NotApplicable:
		return t.words[notApplicable]
	}
	if a.Listed != nil {
		return t.say(records, len(a.Listed.Records)+len(a.Listed.Intervals))
	}
	return value.Value{Type: a.Type, N: a.Value.N}.String()
}

// notes says where a value comes from.
func (t *text) notes(a *Argument) []string {
	var notes []string
	add := func(p phrase, args ...any) { notes = append(notes, t.say(p, args...)) }
	switch a.Kind {
	case Fact:
		return []string{t.origin(a)}
	case Rate:
		if a.Part == nil {
			if a.Value.State == evaluate.Open && len(a.Because) == 0 {
				add(noSource)
			}
			return notes
		}
		add(source, a.Part.Source)
		if a.Part.Derived != "" {
			add(derived, a.Part.Derived)
		}
		if a.Part.Provisional != "" {
			add(provisional, a.Part.Provisional)
		}
	case Term:
		if a.Default {
			add(byDefault)
		}
		if a.OpenLaw {
			add(openLaw)
		}
		if a.Term.Is != nil {
			add(definedAs, formulaText(a.Term.Is.Span.Text()))
		}
	}
	return notes
}

func (t *text) origin(a *Argument) string {
	switch {
	case a.Value.State == evaluate.Open:
		return t.words[notTold]
	case a.Given != nil && a.Given.By != "":
		return t.say(foundBy, a.Given.By)
	}
	return t.words[told]
}

func (t *text) step(s *Step, depth int) {
	by := ""
	if s.By != nil {
		by = place(s.By)
	}
	format := roles[t.lang][s.Role]
	if s.Role == Overridden || s.Role == SwitchedOff {
		t.line(depth, format, place(s.Rule), by)
		return
	}
	t.line(depth, "%s: %s", fmt.Sprintf(format, place(s.Rule)), s.Rule.Wording.Provision.Summary)
	t.selection(s, depth+1)
	if s.Rule.When != nil && s.Role != NotInForce {
		t.line(depth+1, "når %s", formulaText(s.Rule.When.Span.Text()))
		t.all(s.When, depth+2)
	}
	if len(s.Is) > 0 {
		t.line(depth+1, "er %s", formulaText(s.Rule.Is.Span.Text()))
		t.all(s.Is, depth+2)
	}
}

func (t *text) all(list []*Argument, depth int) {
	for _, a := range list {
		t.argument(a, depth)
	}
}

// selection says why the wording applies, and why the others do not.
func (t *text) selection(s *Step, depth int) {
	var why []string
	switch {
	case s.Selection.Frozen && s.Selection.Date != nil:
		why = append(why, t.say(frozen, s.Selection.Date))
	case s.Selection.Date != nil:
		why = append(why, t.say(dateKnown, s.Selection.Date))
	default:
		why = append(why, t.words[dateOpen])
	}
	if w := s.Selection.Window; w != nil {
		why = append(why, t.say(windowed, w.Label, w.Earliest))
	}
	for _, p := range s.Selection.Others {
		why = append(why, t.say(passedPhrases[p.Why], p.Wording.Label))
	}
	t.line(depth, "%s", strings.Join(why, "; "))
	t.all(s.Chosen, depth+1)
}

var passedPhrases = map[PassedWhy]phrase{
	Superseded: superseded, NotYet: notYet, NotPublic: notPublic, Transitional: transitional, BillOnly: billOnly, Perhaps: perhaps,
}

// place names a rule by its provision and wording.
func place(r *dsl.Rule) string { return r.ID() }

// formulaText puts a formula on one line.
func formulaText(s string) string { return strings.Join(strings.Fields(s), " ") }
