package dsl

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// LoadCases reads every case file of a folder, as [Load] reads rule files, and
// checks the cases against a program. Cases may build on each other across
// the files.
func LoadCases(fsys fs.FS, p *Program) ([]*Case, diag.List) {
	files, list := readFolder(fsys, diag.NoCases, source.NewFile)
	cases, found := readCases(files, p)
	list.Add(found...)
	list.Sort()
	return cases, list
}

// ReadCase reads the cases of one file, which build on no others.
func ReadCase(file *source.File, p *Program) ([]*Case, diag.List) {
	return readCases([]*source.File{file}, p)
}

// caseReader reads case files against a program.
type caseReader struct {
	reader
	cases  []*Case
	byName map[string]*Case
	bases  map[*Case]source.Text // bygger_på
}

func readCases(files []*source.File, p *Program) ([]*Case, diag.List) {
	parsed, list := new(Memory).begin().parse(files)
	u := unreadOf(list, files)
	r := &caseReader{
		reader: reader{program: p, unread: u},
		byName: map[string]*Case{},
		bases:  map[*Case]source.Text{},
	}
	for _, f := range parsed {
		r.personNumbers(f.Source)
		for _, b := range f.Blocks {
			if b.Keyword == "sag" {
				r.sag(b)
			} else {
				r.noCase(b)
			}
		}
	}
	r.build()
	list.Add(u.keep(r.list, parsed)...)
	return r.cases, finish(list, parsed)
}

func (r *caseReader) noCase(b *syntax.Block) {
	if contains(ruleFile, b.Keyword) {
		r.report(diag.RuleAmongCases, b.KeywordSpan, b.Keyword)
		return
	}
	r.strangeBlock(b, diag.ACaseFile, []string{"sag"})
}

// personNumbers reports what looks like a person's number, wherever it stands:
// cases hold invented data only.
func (r *caseReader) personNumbers(file *source.File) {
	text := string(file.Text)
	for at := 0; ; {
		start, end, found := value.FindPersonNumber(text[at:])
		if !found {
			return
		}
		r.report(diag.PersonNumber, source.Span{File: file, Start: at + start, End: at + end})
		at += end
	}
}

// sag reads one case (clause 6).
func (r *caseReader) sag(b *syntax.Block) {
	a := r.attrs(b, caseForm)
	c := &Case{
		Name:    label(b).Value,
		Source:  a.string("kilde"),
		BasedOn: a.string("bygger_på"),
		Shared:  a.flag("fælles"),
		Span:    label(b).Whole,
		Question: Question{
			Day:   a.optionalDay("på"),
			Law:   a.optionalDay("lov"),
			Known: a.optionalDay("kendt"),
			Bills: r.bills(a),
		},
	}
	if c.BasedOn != "" {
		r.bases[c], _ = a.text("bygger_på")
	}
	given, expected := r.part(b, "givet"), r.part(b, "forventet")
	if given != nil {
		r.givet(given, c)
	}
	if expected != nil {
		r.forventet(expected, c)
	}
	r.whole(a, c, expected)
	if other := r.byName[c.Name]; other != nil {
		r.list.Add(diag.New(diag.NameTaken, c.Span, c.Name).With(diag.SeeOther, other.Span))
		return
	}
	if c.Name != "" {
		r.byName[c.Name] = c
		r.cases = append(r.cases, c)
	}
}

// part finds the one nested block with a keyword.
func (r *caseReader) part(b *syntax.Block, keyword string) *syntax.Block {
	var found *syntax.Block
	for _, nested := range b.Blocks {
		switch {
		case nested.Keyword != keyword:
		case found != nil:
			r.list.Add(diag.New(diag.BlockTwice, nested.KeywordSpan, keyword).With(diag.SeeOther, found.KeywordSpan))
		default:
			found = nested
			r.labels(nested, form{})
			for _, inner := range nested.Blocks {
				r.strangeBlock(inner, diag.Quoted(keyword), nil)
			}
		}
	}
	return found
}

// whole reports what a case of its sort lacks or has too much of.
func (r *caseReader) whole(a attrs, c *Case, expected *syntax.Block) {
	switch {
	case c.Shared && expected != nil:
		r.report(diag.SharedWithExpect, expected.KeywordSpan)
	case !c.Shared && !a.has("kilde"):
		r.report(diag.CaseWithoutSource, a.block.KeywordSpan)
	case !c.Shared && expected == nil:
		r.report(diag.CaseWithoutExpect, a.block.KeywordSpan)
	}
}

// bills reads forslag: labels of retskilder that are bills.
func (r *caseReader) bills(a attrs) []string {
	var bills []string
	for _, t := range a.texts("forslag") {
		if r.bill(t) {
			bills = append(bills, t.Value)
		}
	}
	return bills
}

func (r *reader) bill(label source.Text) bool {
	if s := r.program.Source(label.Value); s != nil && s.Bill {
		return true
	}
	var names []string
	for _, s := range r.program.Sources {
		if s.Bill {
			names = append(names, s.Label)
		}
	}
	r.list.Add(r.suggest(diag.New(diag.UnknownBill, label.Whole, label.Value), label.Value, these(names)))
	return false
}

// givet reads the facts of a case.
func (r *caseReader) givet(b *syntax.Block, c *Case) {
	g := givenReader{&r.reader, r.caseValue}
	for _, at := range b.Attrs {
		if given, ok := g.given(at); ok {
			c.Facts = append(c.Facts, given)
		}
	}
}

// forventet reads what must come out.
func (r *caseReader) forventet(b *syntax.Block, c *Case) {
	c.Body = b.Span
	for _, at := range b.Attrs {
		if at.Name == "hjemmel" {
			c.Pinned, c.CiteSpan = true, at.Value.Span
			c.Carried = r.places(at)
			continue
		}
		t := r.program.Term(at.Name)
		if t == nil {
			d := diag.New(diag.UnknownOutcome, at.NameSpan, at.Name)
			r.list.Add(r.suggest(d, at.Name, r.program.termNames))
			continue
		}
		if e, ok := r.expectation(at, t); ok {
			c.Expect = append(c.Expect, e)
		}
	}
}

// expectation reads one line of forventet.
func (r *caseReader) expectation(at *syntax.Attr, t *Term) (Expectation, bool) {
	e := Expectation{Name: t.Name, Span: at.Value.Span}
	v := at.Value
	switch {
	case v.Kind == syntax.Text && strings.TrimSpace(v.Text.Value) == "gælder ikke":
		e.NotApplicable = true
		return e, true
	case v.Kind == syntax.Object && len(v.Fields) == 1 && v.Fields[0].Name == "mangler":
		e.Open, e.Missing = true, r.missing(v.Fields[0].Value)
		return e, len(e.Missing) > 0
	case v.Kind == syntax.Object && len(v.Fields) == 1 && v.Fields[0].Name == "konflikt":
		e.Conflict = r.places(v.Fields[0])
		return e, len(e.Conflict) > 0
	case v.Kind == syntax.Object:
		r.report(diag.WrongExpectation, v.Span, t.Name)
		return e, false
	}
	cell, ok := r.caseValue(value.Field{Name: t.Name, Type: t.Type}, v)
	e.Value = &cell.Value
	return e, ok
}

// missing reads the names of mangler.
func (r *caseReader) missing(v syntax.Value) []string {
	var names []string
	for _, t := range r.asTexts(v, "mangler") {
		if r.isNamed(t.Value) {
			names = append(names, t.Value)
			continue
		}
		known := func() []string { return append(r.program.factNames(), "dagen") }
		r.list.Add(r.suggest(diag.New(diag.UnknownFact, t.Whole, t.Value), t.Value, known))
	}
	return names
}

func (r *caseReader) isNamed(name string) bool {
	p := r.program
	return name == "dagen" || p.Fact(name) != nil || p.Rate(name) != nil || p.Term(name) != nil
}

// places reads citations that each are exactly a bestemmelse. The list may be
// empty: an answer by ellers is carried by none.
func (r *caseReader) places(at *syntax.Attr) []cite.Cite {
	if at.Value.Kind == syntax.List && len(at.Value.Items) == 0 && at.Name == "hjemmel" {
		return nil
	}
	var places []cite.Cite
	for _, t := range r.asTexts(at.Value, at.Name) {
		c, ok := r.cite(t)
		if !ok {
			continue
		}
		if p := r.program.ProvisionAt(c); p != nil {
			places = append(places, p.Cite)
			continue
		}
		r.report(diag.NotCarried, t.Whole, c)
	}
	return places
}

// build gives each case the facts of the case that it builds on, and of those
// under that.
func (r *caseReader) build() {
	bases := map[*Case][]*Case{}
	for _, c := range r.cases {
		if text, ok := r.bases[c]; ok {
			bases[c] = r.base(text)
		}
	}
	order, rings := follow(r.cases, func(c *Case) []*Case { return bases[c] })
	for _, ring := range rings {
		r.baseCycle(ring)
	}
	for _, c := range order {
		for _, base := range bases[c] {
			c.buildOn(base)
		}
	}
}

// base finds the case that another builds on: one, or none.
func (r *caseReader) base(text source.Text) []*Case {
	if c := r.byName[text.Value]; c != nil {
		return []*Case{c}
	}
	names := func() []string { return slices.Collect(maps.Keys(r.byName)) }
	r.list.Add(r.suggest(diag.New(diag.UnknownBase, text.Whole, text.Value), text.Value, names))
	return nil
}

func (c *Case) buildOn(base *Case) {
	own := map[string]bool{}
	for _, g := range c.Facts {
		own[g.Name] = true
	}
	told := slices.DeleteFunc(slices.Clone(base.Facts), func(g Given) bool { return own[g.Name] })
	c.Facts = append(told, c.Facts...)
	if c.Day == nil {
		c.Day = base.Day
	}
}

func (r *caseReader) baseCycle(ring []*Case) {
	var names []string
	for _, c := range ring {
		names = append(names, c.Name)
	}
	d := diag.New(diag.BaseCycle, r.bases[ring[0]].Whole, chain(append(names, names[0])))
	for _, c := range ring[1:min(len(ring), maxShown)] {
		d = d.With(diag.SeeOther, r.bases[c].Whole)
	}
	r.list.Add(d)
}
