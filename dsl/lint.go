package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
)

// lint warns of conditions that are always or never met, whatever the case, by
// the types and the ranges of what they compare, and of records that are read
// on the day of the case.
func (l *loader) lint() {
	for _, t := range l.program.Terms {
		l.lintFormula(t.Is)
		for _, r := range t.Rules {
			l.lintFormula(r.When)
			l.lintFormula(r.Is)
		}
	}
	for _, p := range l.program.Provisions {
		for _, w := range p.Wordings {
			if w.Transition != nil && w.Above == nil {
				l.lintFormula(w.Transition.Unless)
			}
		}
	}
	for _, f := range l.program.Facts {
		for i := range f.Type.Fields() {
			l.lintFormula(f.FieldLogic[i])
		}
		l.lintFields(f)
	}
}

// lintFormula goes down a formula: what stands on either side of og or eller
// is looked at together, any other comparison by itself.
func (l *loader) lintFormula(n *formula.Node) {
	switch {
	case n == nil:
		return
	case n.Op == formula.And || n.Op == formula.Or:
		l.lintJunction(n.Kids, n.Op == formula.Or)
	case isAtom(n):
		l.lintJunction([]*formula.Node{n}, false)
	}
	for _, kid := range n.Kids {
		if isAtom(kid) && n.Op != formula.Any && n.Op != formula.All && n.Op != formula.Count && n.Op != formula.Sum {
			for _, operand := range kid.Kids {
				l.lintFormula(operand)
			}
			continue
		}
		l.lintFormula(kid)
	}
}

// isAtom reports whether a node asks one thing, or the opposite of it.
func isAtom(n *formula.Node) bool {
	_, _, ok := asks(n)
	return ok
}

// known is what og or eller has said of a subject so far.
type told struct {
	subject *formula.Node
	left    values // those that are still possible
	atom    *formula.Node
}

// lintJunction looks at what og or eller joins. Each atom leaves some values
// of its subject possible: with og those that it asks for, with eller, as long
// as none is met, the others.
func (l *loader) lintJunction(atoms []*formula.Node, or bool) {
	var so []*told
	for _, atom := range atoms {
		subject, asked, ok := asks(atom)
		if ok && or {
			asked, ok = asked.complement()
		}
		if !ok {
			continue
		}
		at := toldOf(so, subject)
		if at == nil {
			at = &told{subject: subject, left: l.possible(subject)}
			so = append(so, at)
		}
		l.lintAtom(atom, asked, at, or)
		at.left, at.atom = at.left.and(asked), atom
	}
}

func toldOf(so []*told, subject *formula.Node) *told {
	for _, t := range so {
		if same(t.subject, subject) {
			return t
		}
	}
	return nil
}

// lintAtom reports an atom that leaves nothing of what is possible, or all.
func (l *loader) lintAtom(atom *formula.Node, asked values, at *told, or bool) {
	none, all := at.left.and(asked).empty(), at.left.within(asked)
	switch {
	case !none && !all, none && all:
		return
	case at.atom != nil && all && or:
		return // met before it, or not at all: "a eller a" is no mistake of law
	}
	code := diag.NeverMet
	if none == or {
		code = diag.AlwaysMet
	}
	d := diag.New(code, atom.Span, atom.Span.Text(), diag.Words{})
	if at.atom != nil {
		d.Args[1] = diag.WhenMet(at.atom.Span.Text(), !or)
		d = d.With(diag.SeeOther, at.atom.Span)
	} else if f := l.program.Fact(at.subject.Ref); f != nil && at.subject.Op == formula.Name {
		d = d.With(diag.SeeOther, f.Span)
	}
	l.list.Add(d)
}
