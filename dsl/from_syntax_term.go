package dsl

import (
	"regexp"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// term reads a begreb or an afgørelse (clause 3).
func (l *loader) term(b *syntax.Block, outcome bool) {
	f := termForm
	if outcome {
		f = outcomeForm
	}
	a := l.attrs(b, f)
	t := &Term{
		Name:       label(b).Value,
		Outcome:    outcome,
		Text:       a.string("tekst"),
		Notes:      a.notes(),
		Incomplete: a.string("ufuldstændig"),
		Span:       label(b).Whole,
	}
	refs := a.references("hjemmel")
	t.Law = cites(refs)
	if a.has("er") {
		l.refs = append(l.refs, refs...)
		l.formulas[&t.Is] = a.formula("er")
		l.lawful[t] = a.has("hjemmel")
	} else {
		l.asides = append(l.asides, refs...)
	}
	var ok bool
	if t.Type, ok = a.valueType(); ok {
		l.elseValue(a, t)
	}
	if ok && (t.Type.Kind == value.List || t.Type.Kind == value.Intervals) {
		l.report(diag.ListConcluded, a.at("type").Value.Span)
		t.Type = value.Type{}
	}
	if l.declareName(&named{kind: formula.Term, term: t}, label(b)) {
		l.program.Terms = append(l.program.Terms, t)
		l.program.index.terms[t.Name] = t
	}
}

// elseValue reads ellers, which only yes and no may have.
func (l *loader) elseValue(a attrs, t *Term) {
	text, ok := a.text("ellers")
	switch {
	case !ok:
	case t.Type.Kind != value.Bool:
		l.report(diag.ElseNotAllowed, a.span("ellers"), a.string("type"))
	case a.has("er"):
		l.report(diag.ElseWithIs, a.span("ellers"), t.Name)
	default:
		if v, ok := l.value(t.Type, text); ok {
			t.Else = &v
		}
	}
}

var noteForm = regexp.MustCompile(`^F[1-9][0-9]*$`)

// notes reads fortolkning: the interpretation notes, such as F3.
func (a attrs) notes() []string {
	var notes []string
	for _, t := range a.texts("fortolkning") {
		if !noteForm.MatchString(t.Value) {
			a.r.report(diag.BadNote, t.Whole, t.Value)
			continue
		}
		notes = append(notes, t.Value)
	}
	return notes
}

// formula reads an attribute that is a condition or an amount; nil when it is
// not written or does not read.
func (a attrs) formula(name string) *formula.Formula {
	text, ok := a.text(name)
	if !ok {
		return nil
	}
	return a.r.formula(text)
}
