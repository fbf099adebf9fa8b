package dsl

import (
	"strings"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// The check goes by need: a formula is checked when it is met, and when it
// mentions a name, the formulas behind that name are checked first. So the
// decimals of a name are known to all that read it, whatever the order of the
// files, and a name that is met again while it is being checked is a cycle.

// maxDepth is how deep the check goes before it gives up. Taken in order, only
// a ring of names is that long.
const maxDepth = 10_000

// step is a name that is being checked, and which of its formulas is.
type step struct {
	*named
	at *formula.Formula
}

// check checks every formula.
func (l *loader) check() {
	order := l.order()
	l.shortChains(order)
	for _, n := range order {
		l.ensure(n)
	}
	for _, p := range l.homeless {
		l.checkHomeless(p)
	}
	if !l.list.HasErrors() && l.unread.nothing() {
		l.clashes()
		l.unused()
		l.lint()
		l.list = l.program.Waive(l.list, ofLoad()...)
	} else {
		l.list = l.program.Waive(l.list)
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
	if len(l.stack) > maxDepth {
		l.report(diag.LongChain, n.span, n.name, maxDepth)
		n.state = checked
		return
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
	ring := fromFirst(l.stack[from:])
	var names []string
	for _, s := range ring {
		names = append(names, s.name)
	}
	d := diag.New(diag.Cycle, ring[0].mention(names[1%len(names)]), names[0], chain(append(names, names[0])))
	for i, s := range ring[1:min(len(ring), maxShown)] {
		d = d.With(diag.CyclePart, s.mention(names[(i+2)%len(names)]), s.name)
	}
	l.list.Add(d)
}

// fromFirst turns a ring so that it begins with the formula that is written
// first.
func fromFirst(ring []step) []step {
	first := 0
	for i, s := range ring {
		if s.at != nil && (ring[first].at == nil || before(s.at.Text.Whole, ring[first].at.Text.Whole)) {
			first = i
		}
	}
	return append(ring[first:len(ring):len(ring)], ring[:first]...)
}

func before(a, b source.Span) bool {
	if a.File != b.File {
		return a.File.Name < b.File.Name
	}
	return a.Start < b.Start
}

// mention is the place where a step mentions the next.
func (s step) mention(next string) source.Span {
	if s.at == nil {
		return s.span
	}
	text := s.at.Text
	for at := 0; ; at += len(next) {
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
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at+size:])
	return !isNameRune(before) && !isNameRune(after)
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
	node, found := l.memory.check(f, ctx, want)
	l.list.Add(found...)
	return node
}

// checkTerm checks the formulas behind a term and gives them all the decimals
// of the one with most.
func (l *loader) checkTerm(t *Term) {
	ctx := l.context(t.Provision, formula.OwnDate)
	if t.Provision == nil && l.lawful[t] { // its hjemmel is refused already
		ctx.Day, ctx.MonthEnd = formula.OwnDate, value.LastDay
	}
	l.formula(&t.Is, ctx, t.Type)
	if t.Is != nil && t.Provision != nil && needsDay(t.Is, l.program) {
		l.need(l.dateOf(t.Provision))
	}
	for _, r := range t.Rules {
		p := r.Wording.Provision
		l.need(l.dateOf(p))
		ctx := l.context(p, formula.OwnDate)
		l.formula(&r.When, ctx, value.Type{Kind: value.Bool})
		ctx.Guarded = guarded(r)
		l.formula(&r.Is, ctx, t.Type)
		l.decimals(t, r)
	}
	l.align(t)
}

// checkHomeless checks the rules of a provision that has no place in the act,
// since its citation does not read or is taken.
func (l *loader) checkHomeless(p *Provision) {
	ctx := l.context(nil, formula.NoRef)
	ctx.Day, ctx.MonthEnd = formula.OwnDate, value.LastDay
	l.stack = append(l.stack, step{named: &named{name: p.Span.Text(), span: p.Span}})
	for _, w := range p.Wordings {
		for _, r := range w.Rules {
			ctx.Guarded = nil
			l.formula(&r.When, ctx, value.Type{Kind: value.Bool})
			ctx.Guarded = guarded(r)
			if n := l.names[r.Name]; n != nil && n.term != nil {
				l.formula(&r.Is, ctx, n.term.Type)
			}
		}
	}
	l.stack = l.stack[:len(l.stack)-1]
}

// guarded are the facts that a rule's condition shows to exist (clause 17).
func guarded(r *Rule) map[string]bool {
	names := map[string]bool{}
	for _, name := range formula.Guards(r.When) {
		names[name] = true
	}
	return names
}

// need checks what no formula mentions but the term at hand rests on.
func (l *loader) need(n *named) {
	l.stack[len(l.stack)-1].at = nil
	l.ensure(n)
}

// needsDay reports whether a formula reads something on the day of its
// provision.
func needsDay(n *formula.Node, p *Program) bool {
	return mentions(n, func(name *formula.Node) bool {
		f := p.Fact(name.Ref)
		return name.Kind == formula.OwnDate || name.Kind == formula.Rate || f != nil && f.Timeline
	})
}

// mentions reports whether a formula has a name of some sort in it.
func mentions(n *formula.Node, sort func(*formula.Node) bool) bool {
	if n.Op == formula.Name && sort(n) {
		return true
	}
	for _, kid := range n.Kids {
		if mentions(kid, sort) {
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
	for i, field := range f.Type.Fields() {
		text := l.fields[fieldKey{f, i}]
		if text == nil {
			continue
		}
		ctx := l.context(law, formula.NoRef)
		ctx.Scope = scope{l, f.Type.Fields()[:i]}
		node := l.checked(text, ctx, field.Type)
		if node != nil {
			f.Type.Fields()[i].Type.Scale = node.Type.Scale
			f.FieldLogic[i] = node
		}
	}
}
