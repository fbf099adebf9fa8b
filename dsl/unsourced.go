package dsl

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Unsourced reports each figure and date of the rules that names no provision
// as its source: amounts, percentages, numbers, periods, ages and dates in the
// definition of a begreb, in a computed field and in a transitional rule, and
// the limits of an oplysning (clause 19). What stands in a rule has its source
// in ved, and a rate in kilde. A nought is no figure: it says that there is
// nothing.
//
// Load accepts such rules, so that one can try things out; hjemmel check does
// not.
func (p *Program) Unsourced() diag.List {
	var list diag.List
	under := func(law string, found diag.List) {
		for _, d := range found {
			d.Law = law
			list.Add(d)
		}
	}
	for _, t := range p.Terms {
		under("begreb "+t.Name, unsourced(t.Is, t.Name, t.Law))
	}
	for _, f := range p.Facts {
		under("oplysning "+f.Name, f.unsourced())
	}
	for _, provision := range p.Provisions {
		for _, w := range provision.Wordings {
			if t := w.Transition; t != nil && w.Above == nil {
				under(provision.Cite.String(), unsourced(t.Unless, "overgang", t.Law))
			}
		}
	}
	list.Sort()
	return list
}

func (f *Fact) unsourced() diag.List {
	var list diag.List
	for i, field := range f.Type.Fields() {
		list.Add(unsourced(f.FieldLogic[i], field.Name, f.Law)...)
	}
	limit := func(name string, v *value.Value) {
		if v != nil && v.N != 0 && len(f.Law) == 0 {
			list.Add(diag.New(diag.BoundWithoutLaw, f.Span, name, f.Name))
		}
	}
	limit("mindst", f.Min)
	limit("højst", f.Max)
	return list
}

// unsourced reports the figures of a formula that stands under no law.
func unsourced(n *formula.Node, name string, law []cite.Cite) diag.List {
	var list diag.List
	if n == nil || len(law) > 0 {
		return nil
	}
	if isFigure(n) {
		list.Add(diag.New(diag.FigureWithoutLaw, n.Span, n.Span.Text(), name))
	}
	for _, kid := range n.Kids {
		list.Add(unsourced(kid, name, law)...)
	}
	return list
}

// isFigure reports whether a figure is written: the one day of "dagen før" is
// not.
func isFigure(n *formula.Node) bool {
	return n.Op == formula.AsOf || n.Op == formula.Const && n.N != 0 && n.Type.Ordered() && strings.ContainsAny(n.Span.Text(), "0123456789")
}
