package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

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
func (s scope) Names(kind value.Kind) []string {
	if !s.l.maySuggest() {
		return nil
	}
	var names []string
	for name, n := range s.l.names {
		if kind == value.Invalid || n.typ().Kind == kind {
			names = append(names, name)
		}
	}
	for _, f := range s.fields {
		if kind == value.Invalid || f.Type.Kind == kind {
			names = append(names, f.Name)
		}
	}
	return names
}

// typ is the type that a name is declared with.
func (n *named) typ() value.Type {
	switch {
	case n.fact != nil:
		return n.fact.Type
	case n.rate != nil:
		return n.rate.Type
	case n.term != nil:
		return n.term.Type
	}
	return value.Type{}
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
