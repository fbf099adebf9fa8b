package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// constant reads the er of a rate: arithmetic without names, worked out here.
func (l *loader) constant(text source.Text, t value.Type) (value.Value, bool) {
	if _, problem := value.Parse(t, text.Value); problem != nil && problem.Code == diag.UnitMissing {
		l.list.Add(problem.In(text))
		return value.Value{}, false
	}
	f := l.reader.formula(text)
	if f == nil {
		return value.Value{}, false
	}
	names := &noNames{}
	node, found := l.memory.check(f, formula.Context{Scope: names}, t)
	if names.asked != "" {
		l.report(diag.RateMentionsName, text.Whole, names.asked)
		return value.Value{}, false
	}
	l.list.Add(found...)
	if node == nil {
		return value.Value{}, false
	}
	n, ok := fold(node)
	if !ok {
		l.report(diag.NotConstant, text.Whole)
	}
	return value.Value{Type: node.Type, N: n}, ok
}

// noNames is a scope without names, which remembers the first asked for.
type noNames struct{ asked string }

// Lookup implements formula.Scope.
func (s *noNames) Lookup(name string) (formula.Decl, bool) {
	if s.asked == "" {
		s.asked = name
	}
	return formula.Decl{}, false
}

// Names implements formula.Scope.
func (s *noNames) Names(value.Kind) []string { return nil }

// fold works out arithmetic without names; false if it overflows or is more
// than arithmetic.
func fold(n *formula.Node) (int64, bool) {
	kids := make([]int64, len(n.Kids))
	for i, kid := range n.Kids {
		var ok bool
		if kids[i], ok = fold(kid); !ok {
			return 0, false
		}
	}
	switch n.Op {
	case formula.Const:
		return n.N, true
	case formula.Neg:
		return value.Sub64(0, kids[0])
	case formula.Add:
		return value.Add64(kids[0], kids[1])
	case formula.Sub:
		return value.Sub64(kids[0], kids[1])
	case formula.Mul, formula.Percent:
		return value.Mul64(kids[0], kids[1])
	case formula.RescaleOp:
		return value.Rescale(kids[0], n.Kids[0].Type.Scale, n.Type.Scale)
	case formula.Retype:
		return kids[0], true
	case formula.Round:
		return foldRound(n, kids)
	default:
		return 0, false
	}
}

// foldRound rounds a, or a divided by b.
func foldRound(n *formula.Node, kids []int64) (int64, bool) {
	den, shift := int64(1), int(n.Type.Scale)-int(n.Kids[0].Type.Scale)
	if len(kids) == 2 {
		den, shift = kids[1], shift+int(n.Kids[1].Type.Scale)
	}
	return value.RoundTo(kids[0], den, shift, n.Mode, n.Step)
}
