package dsl

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// fact reads an oplysning (clause 2).
func (l *loader) fact(b *syntax.Block) {
	a := l.attrs(b, factForm)
	f := &Fact{
		Name:     label(b).Value,
		Art:      a.word("art", factArts),
		AskedOf:  a.word("oplyses_af", askedOf),
		Question: a.string("spørgsmål"),
		Optional: a.flag("kan_mangle"),
		Timeline: a.flag("tidslinje"),
		Replaces: a.string("afløser"),
		Span:     label(b).Whole,
	}
	refs := a.references("hjemmel")
	l.asides = append(l.asides, refs...)
	f.Law = cites(refs)
	if t, ok := a.valueType(); ok {
		f.Type = t
		l.listFields(b, f)
		l.bounds(a, f)
		l.timeline(a, f)
	}
	if l.declareName(&named{kind: formula.Fact, fact: f}, label(b)) {
		l.program.index.facts[f.Name] = len(l.program.Facts)
		l.program.Facts = append(l.program.Facts, f)
	}
}

// valueType reads type and muligheder. A name whose type does not read has
// none, and then nothing is said of how it is used.
func (a attrs) valueType() (value.Type, bool) {
	text, ok := a.text("type")
	if !ok {
		return value.Type{}, false
	}
	t, ok := value.ParseType(text.Value)
	if !ok {
		d := diag.New(diag.UnknownType, text.Whole, text.Value)
		a.r.list.Add(a.r.suggest(d, text.Value, value.TypeNames))
		return value.Type{}, false
	}
	switch {
	case t.Kind == value.Choice && !a.has("muligheder"):
		a.r.report(diag.ChoiceWithoutOptions, text.Whole)
		return value.Type{}, false
	case t.Kind != value.Choice && a.has("muligheder"):
		a.r.report(diag.OptionsWithoutChoice, a.span("muligheder"), text.Value)
		return value.Type{}, false
	}
	options, ok := a.options()
	if !ok {
		return value.Type{}, false
	}
	if t.Kind == value.Choice {
		t = value.ChoiceOf(options...)
	}
	return t, true
}

// options reads muligheder: names, each once.
func (a attrs) options() ([]string, bool) {
	var options []string
	sound := true
	for _, t := range a.texts("muligheder") {
		if contains(options, t.Value) {
			a.r.report(diag.OptionTwice, t.Whole, t.Value)
			sound = false
			continue
		}
		sound = a.r.wellFormed(t) && sound
		options = append(options, t.Value)
	}
	return options, sound
}

// optionsApart reports options that are also names: written bare in a
// condition, such a word would have two readings.
func (l *loader) optionsApart(blocks []*syntax.Block) {
	for _, b := range blocks {
		for _, at := range b.Attrs {
			if at.Name != "muligheder" {
				continue
			}
			for _, item := range at.Value.Items {
				if other, taken := l.names[item.Text.Value]; taken {
					l.list.Add(diag.New(diag.OptionIsName, item.Span, item.Text.Value).With(diag.SeeOther, other.span))
				}
			}
		}
		l.optionsApart(b.Blocks)
	}
}

// fields reads the felt blocks of a list.
func (l *loader) listFields(b *syntax.Block, f *Fact) {
	isList := f.Type.Kind == value.List
	if isList && len(b.Blocks) == 0 {
		l.report(diag.ListWithoutFields, b.KeywordSpan, f.Name)
	}
	spans := map[string]source.Span{}
	for _, nested := range b.Blocks {
		if nested.Keyword != "felt" {
			continue
		}
		if !isList {
			l.report(diag.FieldsWithoutList, nested.KeywordSpan)
			continue
		}
		name := label(nested)
		if other, twice := spans[name.Value]; twice {
			l.list.Add(diag.New(diag.NameTaken, name.Whole, name.Value).With(diag.SeeOther, other))
			continue
		}
		spans[name.Value] = name.Whole
		l.field(nested, f)
	}
}

// field reads one felt (clauses 22 and 23).
func (l *loader) field(b *syntax.Block, f *Fact) {
	a := l.attrs(b, fieldForm)
	t, _ := a.valueType()
	if !l.wellFormed(label(b)) {
		return
	}
	if t.Kind == value.List || t.Kind == value.Intervals {
		l.report(diag.ListInList, a.at("type").Value.Span)
		t = value.Type{}
	}
	field := value.Field{Name: label(b).Value, Type: t, Optional: a.flag("kan_mangle"), Computed: a.has("er")}
	if field.Computed && field.Optional {
		l.report(diag.ComputedOptional, a.span("kan_mangle"), field.Name)
	}
	f.Type = value.ListOf(append(f.Type.Fields(), field)...)
	if !field.Computed {
		return
	}
	if f.FieldLogic == nil {
		f.FieldLogic = map[int]*formula.Node{}
	}
	if parsed := a.formula("er"); parsed != nil {
		l.fields[fieldKey{f, len(f.Type.Fields()) - 1}] = parsed
	}
}

// fieldKey is a computed field: a list and the field's index.
type fieldKey struct {
	fact  *Fact
	index int
}

// bounds reads mindst and højst. A tal has the decimals that they are written
// with.
func (l *loader) bounds(a attrs, f *Fact) {
	f.Min, f.Max = l.bound(a, "mindst", f.Type), l.bound(a, "højst", f.Type)
	for _, v := range []*value.Value{f.Min, f.Max} {
		if v != nil {
			f.Type.Scale = max(f.Type.Scale, v.Type.Scale)
		}
	}
	if f.Min == nil || f.Max == nil {
		return
	}
	if order, ok := value.Compare(f.Min, f.Max); ok && order > 0 {
		l.report(diag.BackwardBounds, a.at("højst").Value.Span, a.string("mindst"), a.string("højst"))
	}
}

func (l *loader) bound(a attrs, name string, t value.Type) *value.Value {
	text, ok := a.text(name)
	if !ok {
		return nil
	}
	if !t.Ordered() {
		l.report(diag.NoBounds, a.span(name), name, a.string("type"))
		return nil
	}
	switch t.Kind {
	case value.Number, value.Amount, value.Percent:
		t.Scale = value.AnyScale
	}
	v, ok := l.value(t, text)
	if !ok {
		return nil
	}
	return &v
}

// timeline reports what cannot change by period.
func (l *loader) timeline(a attrs, f *Fact) {
	if f.Timeline && (f.Type.Kind == value.List || f.Type.Kind == value.Intervals) {
		l.report(diag.NoTimeline, a.span("tidslinje"), a.string("type"))
	}
}

// replaced reports an afløser that names no oplysning.
func (l *loader) replaced() {
	for _, f := range l.program.Facts {
		if f.Replaces == "" {
			continue
		}
		if old, ok := l.names[f.Replaces]; ok && old.fact != nil && old.fact != f {
			old.used = true
			continue
		}
		d := diag.New(diag.UnknownReplaced, f.Span, f.Replaces)
		l.list.Add(l.suggest(d, strings.TrimSpace(f.Replaces), l.program.factNames))
	}
}
