package dsl

import (
	"maps"
	"slices"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// What a formula is checked to depends on its text, on where it stands, and on
// the declarations that it asks for. A formula that passed need not be checked
// again where all of these are the same.

// checkKey is where a formula stands. A repeal that reaches down makes one text
// stand in several provisions.
type checkKey struct {
	at  source.Span
	law string
}

// checkedFormula is a formula that passed, and all that this rests on.
type checkedFormula struct {
	node    *formula.Node
	want    value.Type
	context formula.Context // without its scope
	asked   []declaration
}

// declaration is what a scope said of a name.
type declaration struct {
	name     string
	decl     formula.Decl
	declared bool
}

// asking is a scope that notes what it is asked and answers.
type asking struct {
	formula.Scope
	noted []declaration
}

// Lookup implements formula.Scope.
func (a *asking) Lookup(name string) (formula.Decl, bool) {
	decl, declared := a.Scope.Lookup(name)
	noted := declaration{name, decl, declared}
	if fields := decl.Type.Fields(); fields != nil {
		noted.decl.Type = value.ListOf(slices.Clone(fields)...) // they get their decimals as they are checked
	}
	a.noted = append(a.noted, noted)
	return decl, declared
}

// check checks a formula, unless it is remembered.
func (m *Memory) check(f *formula.Formula, ctx formula.Context, want value.Type) (*formula.Node, diag.List) {
	at := checkKey{f.Text.Whole, ctx.Law}
	if known := m.before.checked[at]; known != nil && known.holds(ctx, want) {
		m.now.checked[at] = known
		return known.node, nil
	}
	scope := &asking{Scope: ctx.Scope}
	ctx.Scope = scope
	node, found := formula.Check(f, ctx, want)
	if node != nil {
		ctx.Scope = nil
		m.now.checked[at] = &checkedFormula{node, want, ctx, scope.noted}
	}
	return node, found
}

// holds reports whether a formula would pass again, and come out the same. It
// asks the scope all that the formula did, in the same order: an answer may
// take checking what is asked for.
func (c *checkedFormula) holds(ctx formula.Context, want value.Type) bool {
	if ctx.Day != c.context.Day || ctx.MonthEnd != c.context.MonthEnd || !maps.Equal(ctx.Guarded, c.context.Guarded) || !identical(want, c.want) {
		return false
	}
	for _, was := range c.asked {
		if is, declared := ctx.Scope.Lookup(was.name); declared != was.declared || !was.says(is) {
			return false
		}
	}
	return true
}

func (a declaration) says(d formula.Decl) bool {
	return a.decl.Kind == d.Kind && a.decl.Optional == d.Optional && a.decl.Timeline == d.Timeline && a.decl.Index == d.Index && identical(a.decl.Type, d.Type)
}

// identical reports whether two types are the same in all that they hold.
func identical(a, b value.Type) bool {
	return a.Kind == b.Kind && a.Unit == b.Unit && a.Scale == b.Scale && slices.Equal(a.Options(), b.Options()) &&
		slices.EqualFunc(a.Fields(), b.Fields(), func(f, g value.Field) bool {
			return f.Name == g.Name && f.Optional == g.Optional && f.Computed == g.Computed && identical(f.Type, g.Type)
		})
}
