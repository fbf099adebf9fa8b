package engine_test

// Random formulas: each as it is written and as it must be read.

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// phrase is a formula with its text and how loosely that binds.
type phrase struct {
	text string
	bind int
	node *formula.Node
}

// How loosely a text binds, from the tightest.
const (
	primary = iota
	dated
	shifted
	factor
	product
	sum
	amount
	comparison
	negation
	junction
)

// in writes a phrase where nothing looser than a level may stand bare.
func (p phrase) in(level int) string {
	if p.bind > level {
		return "(" + p.text + ")"
	}
	return p.text
}

// writer writes formulas that may stand in one place.
type writer struct {
	*rand.Rand
	world   *world
	terms   []*dsl.Term     // that may be mentioned
	day     formula.RefKind // what dagen means
	end     value.MonthEnd  // for adding months
	guarded set             // optional facts that exist here
	fields  *dsl.Fact       // inside hvor
	flat    bool            // no list expressions
	here    bool            // nothing is read on another day
}

func (w *writer) chance(percent int) bool { return w.IntN(100) < percent }

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func node(op formula.Op, t value.Type, kids ...phrase) *formula.Node {
	n := &formula.Node{Op: op, Type: t}
	for _, k := range kids {
		n.Kids = append(n.Kids, k.node)
	}
	return n
}

// aligned gives phrases of one sort the same decimals.
func aligned(ps ...phrase) []phrase {
	scale := uint8(0)
	for _, p := range ps {
		scale = max(scale, p.node.Type.Scale)
	}
	for i, p := range ps {
		ps[i].node = formula.Rescale(p.node, scale)
	}
	return ps
}

var boolType = value.Type{Kind: value.Bool}

func (w *writer) truth(depth int) phrase {
	if depth <= 0 {
		return w.compared(0)
	}
	switch w.IntN(9) {
	case 0, 1:
		return w.joined(depth)
	case 2:
		p := w.truth(depth - 1)
		return phrase{pick(w.Rand, []string{"ikke ", "not "}) + p.in(comparison), negation, node(formula.Not, boolType, p)}
	case 3:
		return w.found(depth)
	case 4:
		return w.quantified(depth)
	case 5:
		return w.ellipsis(depth)
	}
	return w.compared(depth - 1)
}

func (w *writer) joined(depth int) phrase {
	op, word := formula.And, pick(w.Rand, []string{" og ", " and "})
	if w.chance(50) {
		op, word = formula.Or, pick(w.Rand, []string{" eller ", " or "})
	}
	var kids []phrase
	var texts []string
	for range 2 + w.IntN(2) {
		p := w.truth(depth - 1)
		kids, texts = append(kids, p), append(texts, p.in(negation))
	}
	return phrase{strings.Join(texts, word), junction, node(op, boolType, kids...)}
}

// found asks whether a name has a value, and uses it where it certainly does.
func (w *writer) found(depth int) phrase {
	x, optional, ok := w.askable()
	if !ok {
		return w.compared(depth - 1)
	}
	op, words := formula.And, " findes og "
	exists := node(formula.Exists, boolType, x)
	if w.chance(30) {
		return phrase{x.in(amount) + " findes", comparison, exists}
	}
	if w.chance(30) {
		op, words = formula.Or, " findes ikke eller "
		exists = &formula.Node{Op: formula.Not, Type: boolType, Kids: []*formula.Node{exists}}
	}
	inner := *w
	if optional {
		inner.guarded = union(w.guarded, setOf(x.node.Ref))
	}
	rest := inner.truth(depth - 1)
	n := &formula.Node{Op: op, Type: boolType, Kids: []*formula.Node{exists, rest.node}}
	return phrase{x.in(amount) + words + rest.in(negation), junction, n}
}

// askable is a name that findes may ask of, if there is any.
func (w *writer) askable() (p phrase, optional, ok bool) {
	var names []phrase
	names = append(names, w.optionalFields()...)
	for _, f := range w.world.program.Facts {
		if f.Optional && f != w.fields && (!f.Timeline || w.day != formula.NoRef) {
			names = append(names, phrase{f.Name, primary, w.name(formula.Fact, f.Name, f.Type)})
		}
	}
	if len(names) > 0 && (len(w.terms) == 0 || w.chance(70)) {
		return pick(w.Rand, names), true, true
	}
	for _, t := range w.terms {
		names = append(names, phrase{t.Name, primary, w.name(formula.Term, t.Name, t.Type)})
	}
	if len(names) == 0 {
		return phrase{}, false, false
	}
	return names[len(names)-1], false, true
}

// optionalFields are the fields of the record at hand that may be absent.
func (w *writer) optionalFields() (names []phrase) {
	if w.fields == nil {
		return nil
	}
	for i, f := range w.fields.Type.Fields() {
		if f.Optional {
			n := w.name(formula.FieldRef, f.Name, f.Type)
			n.Field = i
			names = append(names, phrase{f.Name, primary, n})
		}
	}
	return names
}

func (w *writer) name(kind formula.RefKind, ref string, t value.Type) *formula.Node {
	return &formula.Node{Op: formula.Name, Kind: kind, Ref: ref, Type: t}
}

// quantified is nogen or alle over a list.
func (w *writer) quantified(depth int) phrase {
	l := w.aList()
	if l == nil {
		return w.compared(depth - 1)
	}
	op, word := formula.Any, "nogen "
	if w.chance(50) {
		op, word = formula.All, "alle "
	}
	return w.over(op, word+l.Name, l, boolType, depth)
}

func (w *writer) aList() *dsl.Fact {
	for _, f := range w.world.program.Facts {
		if f.Type.Kind == value.List && !w.flat && w.fields == nil && (!f.Optional || w.guarded[f.Name]) {
			return f
		}
	}
	return nil
}

// over adds hvor to a list expression, more often than not.
func (w *writer) over(op formula.Op, text string, l *dsl.Fact, t value.Type, depth int) phrase {
	n := &formula.Node{Op: op, Type: t, Kind: formula.Fact, Ref: l.Name}
	if op == formula.All || w.chance(70) {
		inner := *w
		inner.fields = l
		where := inner.truth(min(depth-1, 1))
		n.Kids = []*formula.Node{where.node}
		text += " hvor (" + where.text + ")"
	}
	return phrase{text, primary, n}
}

// ellipsis is "x er mindst a og under b".
func (w *writer) ellipsis(depth int) phrase {
	t := pick(w.Rand, []value.Type{numberType, monthlyType, ageType})
	x := w.value(t, depth-1, false)
	a, b := w.value(t, 0, true), w.value(t, 0, true)
	low, high := aligned(x, a), aligned(x, b)
	n := node(formula.And, boolType,
		phrase{node: node(formula.GreaterEqual, boolType, low...)}, phrase{node: node(formula.Less, boolType, high...)})
	return phrase{x.in(sum) + " er mindst " + a.in(sum) + " og under " + b.in(sum), junction, n}
}

// compared is a comparison, or a name that is a yes or a no.
func (w *writer) compared(depth int) phrase {
	t := pick(w.Rand, w.world.types)
	switch t.Kind {
	case value.Bool:
		return w.leaf(boolType, false)
	case value.Intervals, value.List:
		t = numberType
	}
	x := w.value(t, depth, false)
	if x.node.Op == formula.Const {
		return w.leaf(boolType, true) // there is nothing to compare
	}
	op, word := w.relation(t)
	if op == formula.In {
		return w.oneOf(x, t, word)
	}
	y := w.value(t, depth, true)
	return phrase{x.in(amount) + word + y.in(sum), comparison, node(op, boolType, aligned(x, y)...)}
}

// oneOf is er en af, or its denial.
func (w *writer) oneOf(x phrase, t value.Type, word string) phrase {
	kids := []phrase{x}
	var texts []string
	for range 1 + w.IntN(3) {
		y := w.value(t, 0, true)
		kids, texts = append(kids, y), append(texts, y.in(sum))
	}
	p := phrase{x.in(amount) + word + "(" + strings.Join(texts, ", ") + ")", comparison, node(formula.In, boolType, aligned(kids...)...)}
	if strings.Contains(word, "ikke") {
		p.node = &formula.Node{Op: formula.Not, Type: boolType, Kids: []*formula.Node{p.node}}
	}
	return p
}

type relation struct {
	op   formula.Op
	word string
}

// The words of clause 30, by family.
var (
	equalities = []relation{
		{formula.Equal, " er "}, {formula.NotEqual, " er ikke "}, {formula.In, " er en af "}, {formula.In, " er ikke en af "},
		{formula.Equal, " = "}, {formula.NotEqual, " != "},
	}
	quantities = append([]relation{
		{formula.GreaterEqual, " er mindst "}, {formula.LessEqual, " er højst "}, {formula.Greater, " er over "}, {formula.Less, " er under "},
		{formula.GreaterEqual, " >= "}, {formula.Less, " < "},
	}, equalities...)
	days = append([]relation{
		{formula.Less, " er før "}, {formula.Greater, " er efter "}, {formula.LessEqual, " er senest "}, {formula.GreaterEqual, " er tidligst "},
		{formula.LessEqual, " <= "}, {formula.Greater, " > "},
	}, equalities...)
	ages = []relation{{formula.GreaterEqual, " er mindst "}, {formula.Less, " er under "}}
)

func (w *writer) relation(t value.Type) (formula.Op, string) {
	words := quantities
	switch t.Kind {
	case value.Date, value.Month:
		words = days
	case value.Age:
		words = ages
	case value.Choice:
		words = equalities
	}
	r := pick(w.Rand, words)
	return r.op, r.word
}

// leaf is a name or, where one may stand, a constant.
func (w *writer) leaf(t value.Type, constants bool) phrase {
	names := slices.Concat(w.factNames(t), w.termNames(t), w.rateNames(t), w.fieldNames(t))
	if t.Kind == value.Date && w.day != formula.NoRef {
		names = append(names, phrase{"dagen", primary, w.name(w.day, "dagen", t)})
	}
	if len(names) == 0 || constants && w.chance(40) {
		return w.constant(t)
	}
	p := pick(w.Rand, names)
	if !w.here && (w.readable(p) || w.chance(15)) {
		return w.elsewhen(p)
	}
	return p
}

// readable reports whether a name can only be read on a day that is written.
func (w *writer) readable(p phrase) bool {
	return w.day == formula.NoRef && (p.node.Kind == formula.Rate || w.world.timeline(p.node))
}

// elsewhen reads a name on another day, or under the law of another day.
func (w *writer) elsewhen(p phrase) phrase {
	kind := p.node.Kind
	switch {
	case kind == formula.Term && w.chance(40):
		day := w.constant(dateType)
		n := &formula.Node{Op: formula.AsOf, Type: p.node.Type, Kids: []*formula.Node{p.node}, N: day.node.N}
		return phrase{p.text + " som gældende " + day.text, dated, n}
	case kind == formula.Term || kind == formula.Rate || w.world.timeline(p.node):
		on := *w
		on.terms = nil // a day that needs no term, so that formulas end
		day := on.value(dateType, w.IntN(2), true)
		return phrase{p.text + " pr. " + day.in(primary), dated, node(formula.At, p.node.Type, p, day)}
	}
	return p
}

func (w *writer) factNames(t value.Type) (names []phrase) {
	for _, f := range w.world.program.Facts {
		if f.Type.Same(t) && (!f.Optional || w.guarded[f.Name]) && t.Kind != value.List {
			names = append(names, phrase{f.Name, primary, w.name(formula.Fact, f.Name, f.Type)})
		}
	}
	return names
}

func (w *writer) termNames(t value.Type) (names []phrase) {
	for _, u := range w.terms {
		if u.Type.Same(t) {
			names = append(names, phrase{u.Name, primary, w.name(formula.Term, u.Name, u.Type)})
		}
	}
	return names
}

func (w *writer) rateNames(t value.Type) (names []phrase) {
	for _, r := range w.world.program.Rates {
		if r.Type.Same(t) {
			names = append(names, phrase{r.Name, primary, w.name(formula.Rate, r.Name, r.Type)})
		}
	}
	return names
}

func (w *writer) fieldNames(t value.Type) (names []phrase) {
	if w.fields == nil {
		return nil
	}
	for i, f := range w.fields.Type.Fields() {
		if f.Type.Same(t) && (!f.Optional || w.guarded[f.Name]) {
			n := w.name(formula.FieldRef, f.Name, f.Type)
			n.Field = i
			names = append(names, phrase{f.Name, primary, n})
		}
	}
	return names
}
