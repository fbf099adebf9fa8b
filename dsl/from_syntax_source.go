package dsl

import (
	"regexp"
	"sort"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// source reads a retskilde (clause 1).
func (l *loader) source(b *syntax.Block) {
	a := l.attrs(b, sourceForm)
	name := label(b)
	s := &Source{
		Label: name.Value,
		Art:   a.word("art", sourceArts),
		Title: a.string("titel"),
		ELI:   a.string("eli"),
		Bill:  a.flag("forslag"),
		Span:  name.Whole,
	}
	s.Public, s.Dated = a.day("kundgjort")
	s.MonthEnd = monthEnd(a.word("månedsslut", monthEnds))
	if a.has("månedsslut") && s.MonthEnd == value.NoRule {
		s.MonthEnd = value.LastDay // refused; not also missed wherever months are added
	}
	if other := l.program.Source(s.Label); other != nil {
		l.list.Add(diag.New(diag.NameTaken, s.Span, s.Label).With(diag.SeeOther, other.Span))
		return
	}
	if l.sourceLabel(name) {
		l.program.Sources = append(l.program.Sources, s)
		l.program.index.sources[s.Label] = s
	}
}

// sourceLabel reports a label that a citation could not begin with.
func (l *loader) sourceLabel(name source.Text) bool {
	if name.Value == "" {
		return false
	}
	if c, problem := cite.Parse(name.Value + " § 1"); problem == nil && c.Act == name.Value {
		return true
	}
	l.report(diag.BadSourceLabel, name.Whole, name.Value)
	l.unread.lose(name.Whole)
	return false
}

func monthEnd(word string) value.MonthEnd {
	switch word {
	case "sidste dag":
		return value.LastDay
	case "næste dag":
		return value.NextMonth
	}
	return value.NoRule
}

// rate reads a sats (clause 4).
func (l *loader) rate(b *syntax.Block) {
	a := l.attrs(b, rateForm)
	rate := &Rate{Name: label(b).Value, Span: label(b).Whole}
	refs := a.references("hjemmel")
	l.asides = append(l.asides, refs...)
	rate.Law = cites(refs)
	var ok bool
	if rate.Type, ok = a.valueType(); ok && !rate.Type.Ordered() {
		l.report(diag.NotARate, a.at("type").Value.Span, a.string("type"))
		rate.Type, ok = value.Type{}, false
	}
	for _, part := range b.Blocks {
		l.ratePart(part, rate, ok)
	}
	if len(b.Blocks) == 0 {
		l.report(diag.EmptyRate, b.KeywordSpan)
	}
	l.sortParts(rate)
	if l.declareName(&named{kind: formula.Rate, rate: rate}, label(b)) {
		l.program.Rates = append(l.program.Rates, rate)
		l.program.index.rates[rate.Name] = rate
	}
}

// ratePart reads one år or periode of a rate.
func (l *loader) ratePart(b *syntax.Block, rate *Rate, typed bool) {
	part := RatePart{Span: b.KeywordSpan}
	var a attrs
	var ok bool
	switch b.Keyword {
	case "år":
		a = l.attrs(b, yearForm)
		part.Label = label(b).Value
		part.From, part.To, ok = l.year(label(b))
	case "periode":
		a = l.attrs(b, periodForm)
		part.Label = a.string("fra") + " – " + a.string("til_og_med")
		part.From, part.To, ok = l.days(a)
	}
	part.Source, part.Derived, part.Provisional = a.string("kilde"), a.string("afledt"), a.string("foreløbig")
	if text, written := a.text("er"); ok && written && typed {
		part.Value, ok = l.constant(text, rate.Type)
		if ok {
			rate.Parts = append(rate.Parts, part)
		}
	}
}

var fourDigits = regexp.MustCompile(`^[0-9]{4}$`)

// year is the first and last day of a year written as "2024".
func (l *loader) year(text source.Text) (from, to value.Day, ok bool) {
	if text.Value == "" {
		return 0, 0, false
	}
	if !fourDigits.MatchString(text.Value) || text.Value < "1900" || text.Value > "2199" {
		l.report(diag.BadYear, text.Whole, text.Value)
		return 0, 0, false
	}
	year := 0
	for _, c := range text.Value {
		year = year*10 + int(c-'0')
	}
	from, _ = value.DayOf(year, 1, 1)
	to, _ = value.DayOf(year, 12, 31)
	return from, to, true
}

// days reads fra and til_og_med.
func (l *loader) days(a attrs) (from, to value.Day, ok bool) {
	from, okFrom := a.day("fra")
	to, okTo := a.day("til_og_med")
	if okFrom && okTo && to < from {
		l.report(diag.PeriodBackwards, a.span("til_og_med"), to, from)
		return 0, 0, false
	}
	return from, to, okFrom && okTo
}

// sortParts orders the parts by day, gives them all the same decimals and
// reports parts that overlap.
func (l *loader) sortParts(rate *Rate) {
	sort.SliceStable(rate.Parts, func(i, j int) bool { return rate.Parts[i].From < rate.Parts[j].From })
	for i, part := range rate.Parts {
		if i > 0 && part.From <= rate.Parts[i-1].To {
			l.list.Add(diag.New(diag.OverlappingRate, part.Span, part.Label, rate.Parts[i-1].Label).
				With(diag.SeeOther, rate.Parts[i-1].Span))
		}
		rate.Type.Scale = max(rate.Type.Scale, part.Value.Type.Scale)
	}
	for i := range rate.Parts {
		v := &rate.Parts[i].Value
		v.N, _ = value.Rescale(v.N, v.Type.Scale, rate.Type.Scale)
		v.Type.Scale = rate.Type.Scale
	}
}
