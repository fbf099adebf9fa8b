package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
)

// lintFields warns of what the computed fields of a list read on the day of
// the case (clause 23). That is often meant: the law of the month decides what
// counts of all incomes. So it is told only where the same list reads something
// else on a day of the record, and one of the two may have been forgotten.
func (l *loader) lintFields(f *Fact) {
	var onDay *formula.Node
	for i := range f.Type.Fields() {
		if onDay == nil {
			onDay = onDayOfRecord(f.FieldLogic[i])
		}
	}
	if onDay == nil {
		return
	}
	turns := map[*Term]bool{}
	for i := range f.Type.Fields() {
		eachBare(f.FieldLogic[i], func(name *formula.Node) {
			if l.turnsOnDay(name, turns) {
				l.list.Add(diag.New(diag.DayOfCase, name.Span, name.Ref, onDay.Span.Text()).With(diag.SeeOther, onDay.Span))
			}
		})
	}
}

// onDayOfRecord finds the first "x pr. felt" in a formula.
func onDayOfRecord(n *formula.Node) *formula.Node {
	if n == nil || n.Op == formula.At && n.Kids[1].Kind == formula.FieldRef {
		return n
	}
	for _, kid := range n.Kids {
		if found := onDayOfRecord(kid); found != nil {
			return found
		}
	}
	return nil
}

// eachBare visits the names in a formula that are read on the day that the
// formula is: all but x in "x pr. dato" and "x som gældende dato".
func eachBare(n *formula.Node, visit func(*formula.Node)) {
	if n == nil {
		return
	}
	if n.Op == formula.Name {
		visit(n)
	}
	kids := n.Kids
	if n.Op == formula.At || n.Op == formula.AsOf {
		kids = kids[1:]
	}
	for _, kid := range kids {
		eachBare(kid, visit)
	}
}

// turnsOnDay reports whether the value of a name can be another on another day
// in the same case: by the rules in force, a rate or a timeline.
func (l *loader) turnsOnDay(name *formula.Node, known map[*Term]bool) bool {
	switch name.Kind {
	case formula.Rate, formula.OwnDate:
		return true
	case formula.Fact:
		f := l.program.Fact(name.Ref)
		return f != nil && f.Timeline
	case formula.Term:
	default:
		return false
	}
	t := l.program.Term(name.Ref)
	turns, done := known[t]
	if !done {
		turns = len(t.Rules) > 0
		eachBare(t.Is, func(n *formula.Node) { turns = turns || l.turnsOnDay(n, known) })
		known[t] = turns
	}
	return turns
}
