package engine_test

// Random formulas that are no conditions, by type.

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// The types that programs are made of.
var (
	numberType  = value.Type{Kind: value.Number}
	kronerType  = value.Type{Kind: value.Amount, Unit: value.Plain, Scale: 2}
	monthlyType = value.Type{Kind: value.Amount, Unit: value.PerMonth, Scale: 2}
	percentType = value.Type{Kind: value.Percent, Scale: 2}
	monthsType  = value.Type{Kind: value.Months}
	daysType    = value.Type{Kind: value.Days}
	ageType     = value.Type{Kind: value.Age}
	dateType    = value.Type{Kind: value.Date}
	monthType   = value.Type{Kind: value.Month}
	colourType  = value.ChoiceOf("rød", "grøn", "blå")
	spansType   = value.Type{Kind: value.Intervals}
)

// value is a formula of a type.
func (w *writer) value(t value.Type, depth int, constants bool) phrase {
	if depth <= 0 || w.chance(30) {
		return w.leaf(t, constants)
	}
	switch t.Kind {
	case value.Bool:
		return w.truth(depth)
	case value.Number, value.Amount, value.Percent, value.Months, value.Days:
		return w.tidy(w.quantity(t, depth))
	case value.Date:
		return w.aDate(depth)
	case value.Month:
		d := w.value(dateType, depth-1, true)
		return phrase{"måneden for " + d.in(primary), primary, node(formula.MonthOf, t, d)}
	case value.Age:
		if w.end == value.NoRule {
			return w.leaf(t, constants)
		}
		return w.call(formula.AgeAt, "alder", t, w.value(dateType, depth-1, true), w.value(dateType, depth-1, true))
	}
	return w.leaf(t, constants)
}

// tidy rounds what would soon have too many decimals.
func (w *writer) tidy(p phrase) phrase {
	t := p.node.Type
	if t.Scale <= 4 || t.Kind != value.Number && t.Kind != value.Amount {
		return p
	}
	return w.rounded(p.in(sum), t, p)
}

func (w *writer) call(op formula.Op, name string, t value.Type, args ...phrase) phrase {
	var texts []string
	for _, a := range args {
		texts = append(texts, a.in(sum))
	}
	n := node(op, t, args...)
	n.MonthEnd = w.end
	return phrase{name + "(" + strings.Join(texts, ", ") + ")", primary, n}
}

func (w *writer) quantity(t value.Type, depth int) phrase {
	x := w.value(t, depth-1, true)
	switch w.IntN(9) {
	case 0, 1:
		return w.added(x, w.value(t, depth-1, true))
	case 2:
		return w.multiplied(x, depth)
	case 3:
		return w.extreme(x, w.value(t, depth-1, true))
	case 4:
		return phrase{"-" + x.in(shifted), factor, node(formula.Neg, x.node.Type, x)}
	}
	return w.special(x, t, depth)
}

func (w *writer) added(x, y phrase) phrase {
	kids := aligned(x, y)
	op, sign := formula.Add, " + "
	if w.chance(40) {
		op, sign = formula.Sub, " - "
	}
	return phrase{x.in(sum) + sign + y.in(product), sum, node(op, kids[0].node.Type, kids...)}
}

func (w *writer) multiplied(x phrase, depth int) phrase {
	n := w.value(numberType, depth-1, true)
	t := x.node.Type
	if n.node.Type.Scale > 0 && (t.Kind == value.Months || t.Kind == value.Days) || n.node.Type.Scale+t.Scale > 8 {
		return x
	}
	t.Scale += n.node.Type.Scale
	if t.Kind == value.Number || w.chance(50) {
		return phrase{n.in(product) + " * " + x.in(factor), product, node(formula.Mul, t, n, x)}
	}
	return phrase{x.in(product) + " * " + n.in(factor), product, node(formula.Mul, t, n, x)}
}

// extreme is min, max, dog mindst or dog højst.
func (w *writer) extreme(x, y phrase) phrase {
	kids := aligned(x, y)
	t := kids[0].node.Type
	switch w.IntN(4) {
	case 0:
		return phrase{"min(" + x.in(sum) + ", " + y.in(sum) + ")", primary, node(formula.Min, t, kids...)}
	case 1:
		return phrase{"max(" + x.in(sum) + ", " + y.in(sum) + ")", primary, node(formula.Max, t, kids...)}
	case 2:
		return phrase{x.in(amount) + ", dog mindst " + y.in(sum), amount, node(formula.Max, t, kids...)}
	}
	return phrase{x.in(amount) + ", dog højst " + y.in(sum), amount, node(formula.Min, t, kids...)}
}

// special is what only some types have.
func (w *writer) special(x phrase, t value.Type, depth int) phrase {
	switch t.Kind {
	case value.Number:
		return w.counting(x, depth)
	case value.Amount:
		return w.money(x, t, depth)
	case value.Months:
		if w.end == value.NoRule || w.chance(30) {
			return w.retyped(monthsType, "varighed", depth)
		}
		return w.call(formula.MonthsBetween, "måneder", t, w.value(dateType, depth-1, true), w.value(dateType, depth-1, true))
	case value.Days:
		if w.chance(30) {
			return w.retyped(daysType, "dage", depth)
		}
		if ps := w.factNames(spansType); len(ps) > 0 && w.chance(60) {
			return w.call(formula.CountDays, "dage", t, ps...)
		}
		return w.call(formula.CountDays, "dage", t, w.value(dateType, depth-1, true), w.value(dateType, depth-1, true))
	}
	return x
}

// retyped makes whole months or days of a whole numberType.
func (w *writer) retyped(t value.Type, name string, depth int) phrase {
	n := w.value(numberType, depth-1, true)
	if n.node.Type.Scale > 0 {
		return w.constant(t)
	}
	return phrase{n.in(amount) + " regnet som " + name, amount, node(formula.Retype, t, n)}
}

func (w *writer) counting(x phrase, depth int) phrase {
	if l := w.aList(); l != nil && w.chance(50) {
		if w.chance(50) {
			return w.over(formula.Count, "antal "+l.Name, l, numberType, depth)
		}
		return w.total(l, numberType, depth)
	}
	switch w.IntN(3) {
	case 0:
		return w.call(formula.Weekdays, "hverdage", numberType, w.value(dateType, depth-1, true), w.value(dateType, depth-1, true))
	case 1:
		y := w.value(monthlyType, depth-1, true)
		z := w.value(monthlyType, depth-1, false)
		kids := aligned(y, z)
		return w.rounded(y.in(product)+" / "+z.in(factor), numberType, kids...)
	}
	y := w.value(numberType, depth-1, true)
	return w.rounded(x.in(product)+" / "+y.in(factor), numberType, x, y)
}

func (w *writer) money(x phrase, t value.Type, depth int) phrase {
	if l := w.aList(); l != nil && t.Unit == value.PerMonth && w.chance(30) {
		return w.total(l, monthlyType, depth)
	}
	n := w.value(numberType, depth-1, true)
	switch w.IntN(4) {
	case 0:
		p := w.value(percentType, 0, true)
		t = x.node.Type
		t.Scale += p.node.Type.Scale + 2
		if t.Scale > 8 {
			return x
		}
		return phrase{p.in(dated) + " af " + x.in(shifted), shifted, node(formula.Percent, t, p, x)}
	case 1:
		return w.rounded(x.in(product)+" / "+n.in(factor), t, x, n)
	case 2:
		return w.rounded(x.in(sum), t, x)
	}
	y := w.value(kronerType, depth-1, true)
	if t.Unit == value.Plain {
		y = w.value(monthlyType, depth-1, true)
	}
	unit := map[value.Unit]string{value.Plain: "kr.", value.PerMonth: "kr. pr. måned"}[t.Unit]
	if w.chance(50) {
		t.Scale = y.node.Type.Scale
		return phrase{y.in(amount) + " regnet som " + unit, amount, node(formula.Retype, t, y)}
	}
	return w.rounded(y.in(product)+" / "+n.in(factor)+" regnet som "+unit, t, y, n)
}

// total is the sum of a field of a type.
func (w *writer) total(l *dsl.Fact, t value.Type, depth int) phrase {
	for i, f := range l.Type.Fields() {
		if f.Type.Same(t) && !f.Optional {
			p := w.over(formula.Sum, "sum "+f.Name+" i "+l.Name, l, f.Type, depth)
			p.node.Field = i
			return p
		}
	}
	return w.constant(t)
}

// rounded closes a text with afrundet.
func (w *writer) rounded(text string, t value.Type, kids ...phrase) phrase {
	n := node(formula.Round, t, kids...)
	n.Mode = value.Rounding(w.IntN(3))
	n.Step = 1
	n.Type.Scale = 0
	unit := "hele tal"
	if t.Kind == value.Amount {
		switch unit = "hele kr."; w.IntN(3) {
		case 0:
			unit, n.Type.Scale = "øre", 2
		case 1:
			unit, n.Type.Scale, n.Step = "100 kr.", 2, 10000
		}
	}
	way := []string{"", "op ", "ned "}[n.Mode]
	return phrase{text + ", afrundet " + way + "til " + unit, amount, n}
}

func (w *writer) aDate(depth int) phrase {
	x := w.value(dateType, depth-1, true)
	switch w.IntN(7) {
	case 0:
		return w.firstOrLast(x, depth)
	case 1:
		return phrase{"første dag i året for " + x.in(primary), primary, node(formula.FirstOfYear, dateType, x)}
	case 2:
		y := w.value(dateType, depth-1, true)
		if w.chance(50) {
			return w.call(formula.Later, "senere", dateType, x, y)
		}
		return w.call(formula.Earlier, "tidligere", dateType, x, y)
	case 3:
		return w.deadline(x, depth)
	case 4:
		one := phrase{"dagen", primary, &formula.Node{Op: formula.Const, Type: daysType, N: 1}}
		return w.moved(one, x)
	}
	return w.moved(w.period(depth), x)
}

func (w *writer) firstOrLast(x phrase, depth int) phrase {
	if w.chance(50) {
		x = w.value(monthType, depth-1, true)
	}
	if w.chance(50) {
		return phrase{"første dag i " + x.in(primary), primary, node(formula.FirstOfMonth, dateType, x)}
	}
	return phrase{"sidste dag i " + x.in(primary), primary, node(formula.LastOfMonth, dateType, x)}
}

// period is a varighed where months may be added, else dage.
func (w *writer) period(depth int) phrase {
	if w.end == value.NoRule || w.chance(40) {
		return w.value(daysType, depth-1, true)
	}
	return w.value(monthsType, depth-1, true)
}

func (w *writer) moved(by, x phrase) phrase {
	later, earlier := formula.AddDays, formula.SubDays
	if by.node.Type.Kind == value.Months {
		later, earlier = formula.AddMonths, formula.SubMonths
	}
	op, word := later, " efter "
	if w.chance(50) {
		op, word = earlier, " før "
	}
	n := node(op, dateType, by, x)
	n.MonthEnd = w.end
	return phrase{by.in(dated) + word + x.in(shifted), shifted, n}
}

func (w *writer) deadline(start phrase, depth int) phrase {
	by := w.period(depth)
	args := append([]phrase{start, by}, w.factNames(spansType)...)
	p := w.call(formula.Deadline, "frist", dateType, args...)
	if len(args) > 2 {
		texts := []string{}
		for _, a := range args[2:] {
			texts = append(texts, a.text)
		}
		p.text = "frist(" + start.in(sum) + ", " + by.in(sum) + ", uden " + strings.Join(texts, ", ") + ")"
	}
	return p
}
