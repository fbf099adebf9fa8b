package dsl

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// The check goes by need: a formula is checked when it is met, and when it
// mentions a name, the formulas behind that name are checked first. So the
// decimals of a name are known to all that read it, whatever the order of the
// files, and a name that is met again while it is being checked is a cycle.

// step is a name that is being checked, and which of its formulas is.
type step struct {
	*named
	at *formula.Formula
}

// check checks every formula.
func (l *loader) check() {
	for _, t := range l.program.Terms {
		l.ensure(l.names[t.Name])
	}
	for _, f := range l.program.Facts {
		l.ensure(l.names[f.Name])
	}
	for _, p := range l.program.Provisions {
		l.ensure(l.dateOf(p))
	}
	if !l.list.HasErrors() {
		l.clashes()
		l.unused()
	}
}

// ensure checks what a name stands for, once.
func (l *loader) ensure(n *named) {
	switch n.state {
	case checked:
		return
	case checking:
		l.cycle(n)
		return
	default:
		n.state = checking
	}
	l.stack = append(l.stack, step{named: n})
	switch {
	case n.provision != nil:
		l.checkProvision(n.provision)
	case n.fact != nil:
		l.checkFields(n.fact)
	case n.term != nil:
		l.checkTerm(n.term)
	}
	l.stack = l.stack[:len(l.stack)-1]
	n.state = checked
}

// cycle reports a name that is needed to work out itself.
func (l *loader) cycle(n *named) {
	from := len(l.stack) - 1
	for l.stack[from].named != n {
		from--
	}
	ring := l.stack[from:]
	for turns := 0; ring[0].at == nil && turns < len(ring); turns++ {
		ring = append(ring[1:len(ring):len(ring)], ring[0]) // begin where something is written
	}
	var names []string
	for _, s := range ring {
		names = append(names, s.name)
	}
	d := diag.New(diag.Cycle, ring[0].mention(ring, 0), names[0], strings.Join(append(names, names[0]), " → "))
	for i := range ring[1:] {
		d = d.With(diag.CyclePart, ring[i+1].mention(ring, i+1), ring[i+1].name)
	}
	l.list.Add(d)
}

// mention is the place where step i of a ring mentions the next.
func (s step) mention(ring []step, i int) source.Span {
	if s.at == nil {
		return s.span
	}
	next := ring[(i+1)%len(ring)].name
	text := s.at.Text
	for at := 0; ; at++ {
		found := strings.Index(text.Value[at:], next)
		if found < 0 {
			return text.Whole
		}
		at += found
		if isWord(text.Value, at, len(next)) {
			return text.Span(at, at+len(next))
		}
	}
}

// isWord reports whether size bytes at an offset are no part of a longer name.
func isWord(text string, at, size int) bool {
	before := []rune(text[:at])
	after := []rune(text[at+size:])
	return (len(before) == 0 || !isNameRune(before[len(before)-1])) && (len(after) == 0 || !isNameRune(after[0]))
}

// dateOf is the node for a provision's date and transitions.
func (l *loader) dateOf(p *Provision) *named {
	n := l.dates[p]
	if n == nil {
		n = &named{name: "skæringsdato i " + p.Cite.String(), provision: p, span: p.Span}
		l.dates[p] = n
	}
	return n
}

// checkProvision checks what selects the wording: skæringsdato and overgang.
func (l *loader) checkProvision(p *Provision) {
	date := value.Type{Kind: value.Date}
	l.formula(&p.Date, l.context(p, formula.Fact), date)
	if p.Date == nil {
		p.Date = &formula.Node{Op: formula.Name, Kind: formula.Fact, Ref: "dagen", Type: date, Span: p.Span}
	}
	for _, w := range p.Wordings {
		if w.Transition != nil {
			l.formula(&w.Transition.Unless, l.context(p, formula.OwnDate), value.Type{Kind: value.Bool})
		}
	}
}

// context is where the formulas of a provision stand. It may be nil.
func (l *loader) context(p *Provision, day formula.RefKind) formula.Context {
	ctx := formula.Context{Scope: scope{l, nil}, Day: day}
	if p == nil {
		ctx.Day = formula.NoRef
		return ctx
	}
	ctx.MonthEnd, ctx.Law = p.Source.MonthEnd, p.Cite.String()
	return ctx
}

// formula checks one formula and puts it where it belongs.
func (l *loader) formula(into **formula.Node, ctx formula.Context, want value.Type) {
	f := l.formulas[into]
	if f == nil {
		return
	}
	*into = l.checked(f, ctx, want)
}

func (l *loader) checked(f *formula.Formula, ctx formula.Context, want value.Type) *formula.Node {
	l.stack[len(l.stack)-1].at = f
	node, found := formula.Check(f, ctx, want)
	l.list.Add(found...)
	return node
}

// checkTerm checks the formulas behind a term and gives them all the decimals
// of the one with most.
func (l *loader) checkTerm(t *Term) {
	l.formula(&t.Is, l.context(t.Provision, formula.OwnDate), t.Type)
	if t.Is != nil && t.Provision != nil && needsDay(t.Is, l.program) {
		l.need(l.dateOf(t.Provision))
	}
	for _, r := range t.Rules {
		p := r.Wording.Provision
		l.need(l.dateOf(p))
		ctx := l.context(p, formula.OwnDate)
		l.formula(&r.When, ctx, value.Type{Kind: value.Bool})
		ctx.Guarded = map[string]bool{}
		for _, name := range formula.Guards(r.When) {
			ctx.Guarded[name] = true
		}
		l.formula(&r.Is, ctx, t.Type)
		l.decimals(t, r)
	}
	l.align(t)
}

// need checks what no formula mentions but the term at hand rests on.
func (l *loader) need(n *named) {
	l.stack[len(l.stack)-1].at = nil
	l.ensure(n)
}

// needsDay reports whether a formula reads something on the day of its
// provision.
func needsDay(n *formula.Node, p *Program) bool {
	if n.Op == formula.Name {
		switch n.Kind {
		case formula.OwnDate, formula.Rate:
			return true
		case formula.Fact:
			f := p.Fact(n.Ref)
			return f != nil && f.Timeline
		default:
			return false
		}
	}
	for _, kid := range n.Kids {
		if needsDay(kid, p) {
			return true
		}
	}
	return false
}

// decimals reports a rule that gives an outcome more decimals than can be
// paid or counted.
func (l *loader) decimals(t *Term, r *Rule) {
	if !t.Outcome || r.Is == nil {
		return
	}
	switch most := outcomeDecimals(t.Type.Kind); {
	case r.Is.Type.Scale <= most:
	case t.Type.Kind == value.Amount:
		l.report(diag.TooManyDecimalsMoney, r.Is.Span, t.Name, r.Is.Type.Scale)
	default:
		l.report(diag.TooManyDecimalsNumber, r.Is.Span, t.Name, r.Is.Type.Scale)
	}
}

func outcomeDecimals(k value.Kind) uint8 {
	switch k {
	case value.Number:
		return 0
	case value.Amount:
		return 2
	default:
		return value.MaxScale
	}
}

// align gives every formula of a term the same decimals.
func (l *loader) align(t *Term) {
	nodes := []**formula.Node{&t.Is}
	for _, r := range t.Rules {
		nodes = append(nodes, &r.Is)
	}
	for _, n := range nodes {
		if *n != nil {
			t.Type.Scale = max(t.Type.Scale, (*n).Type.Scale)
		}
	}
	for _, n := range nodes {
		if *n != nil && (*n).Type.Scale < t.Type.Scale {
			*n = formula.Rescale(*n, t.Type.Scale)
		}
	}
}

// checkFields checks the computed fields of a list in the order written, so
// that one may use those before it.
func (l *loader) checkFields(f *Fact) {
	var law *Provision
	for _, c := range f.Law {
		if law == nil {
			law = l.program.provisionFor(c)
		}
	}
	for i, field := range f.Type.Fields {
		text := l.fields[fieldKey{f, i}]
		if text == nil {
			continue
		}
		ctx := l.context(law, formula.NoRef)
		ctx.Scope = scope{l, f.Type.Fields[:i]}
		node := l.checked(text, ctx, field.Type)
		if node != nil {
			f.Type.Fields[i].Type.Scale = node.Type.Scale
			f.FieldLogic[i] = node
		}
	}
}

// scope looks names up for a formula. Fields are those of the record at hand
// that come before the one that is computed.
type scope struct {
	l      *loader
	fields []value.Field
}

// Lookup implements formula.Scope.
func (s scope) Lookup(name string) (formula.Decl, bool) {
	for i, f := range s.fields {
		if f.Name == name {
			return formula.Decl{Kind: formula.FieldRef, Type: f.Type, Optional: f.Optional, Index: i}, true
		}
	}
	n, ok := s.l.names[name]
	if !ok {
		return formula.Decl{}, false
	}
	n.used = true
	s.l.ensure(n)
	switch {
	case n.fact != nil:
		return formula.Decl{Kind: formula.Fact, Type: n.fact.Type, Optional: n.fact.Optional, Timeline: n.fact.Timeline}, true
	case n.rate != nil:
		return formula.Decl{Kind: formula.Rate, Type: n.rate.Type}, true
	default:
		return formula.Decl{Kind: formula.Term, Type: n.term.Type}, true
	}
}

// Names implements formula.Scope.
func (s scope) Names() []string {
	var names []string
	for name := range s.l.names {
		names = append(names, name)
	}
	for _, f := range s.fields {
		names = append(names, f.Name)
	}
	return names
}

// unused warns of names that nothing reads.
func (l *loader) unused() {
	for _, f := range l.program.Facts {
		if !l.names[f.Name].used {
			l.report(diag.UnusedFact, f.Span, f.Name)
		}
	}
	for _, t := range l.program.Terms {
		if !t.Outcome && !l.names[t.Name].used {
			l.report(diag.UnusedTerm, t.Span, t.Name)
		}
	}
	for _, r := range l.program.Rates {
		if !l.names[r.Name].used {
			l.report(diag.UnusedRate, r.Span, r.Name)
		}
	}
}
