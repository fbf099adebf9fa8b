package formula

import (
	"slices"
	"strings"

	"github.com/expr-lang/expr/ast"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// builtin types the few builtins of expr that lowering writes.
func (c *checker) builtin(n *ast.BuiltinNode) *Node {
	switch n.Name {
	case "min", "max":
		return c.extreme(n)
	case "any", "all", "count":
		return c.quantify(n)
	case "sum":
		return c.total(n)
	}
	return c.fail(diag.ForeignConstruct, c.at(n), n.Name)
}

func (c *checker) extreme(n *ast.BuiltinNode) *Node {
	kids := c.nodes(n.Arguments)
	if len(kids) < 2 {
		if kids != nil {
			c.fail(diag.ArgumentCount, c.at(n), n.Name, 2, len(kids))
		}
		return nil
	}
	for range 2 { // twice, so that what the last operand needs reaches the first
		for i := 1; i < len(kids); i++ {
			if kids[i-1], kids[i] = c.alike(kids[i-1], kids[i]); kids[i] == nil {
				return nil
			}
		}
	}
	op := Min
	if n.Name == "max" {
		op = Max
	}
	for i := range kids {
		kids[i] = Rescale(kids[i], kids[len(kids)-1].Type.Scale)
	}
	switch t := kids[0].Type; t.Kind {
	case value.Number, value.Amount, value.Percent, value.Months, value.Days:
		return &Node{Op: op, Type: t, Kids: kids, Span: c.cover(c.at(n), kids...)}
	}
	return c.fail(diag.WrongType, kids[0].Span, diag.Countable, kids[0].Type.String())
}

var quantifierOps = map[string]Op{"any": Any, "all": All, "count": Count}

func (c *checker) quantify(n *ast.BuiltinNode) *Node {
	list, decl := c.listOf(n.Arguments[0])
	if list == nil {
		return nil
	}
	node := &Node{Op: quantifierOps[n.Name], Type: value.Type{Kind: value.Bool}, Kind: Fact, Ref: list.Ref, Span: c.cover(c.at(n), list)}
	if node.Op == Count {
		node.Type = value.Type{Kind: value.Number}
	}
	return c.where(node, decl, n.Arguments[1])
}

// total types sum(list, {.field}) and sum(filter(list, {…}), {.field}).
func (c *checker) total(n *ast.BuiltinNode) *Node {
	over := n.Arguments[0]
	filter, _ := over.(*ast.BuiltinNode)
	if filter != nil {
		over = filter.Arguments[0]
	}
	list, decl := c.listOf(over)
	if list == nil {
		return nil
	}
	node := &Node{Op: Sum, Kind: Fact, Ref: list.Ref, Span: c.cover(c.at(n), list)}
	if filter != nil {
		if node = c.where(node, decl, filter.Arguments[1]); node == nil {
			return nil
		}
	}
	return c.summed(node, n.Arguments[1].(*ast.PredicateNode).Node)
}

// summed types the field of a sum; what hvor shows to exist is there.
func (c *checker) summed(node *Node, field ast.Node) *Node {
	var shown []string
	if len(node.Kids) > 0 {
		shown = c.guard(Guards(node.Kids[0]))
	}
	outer := c.record
	c.record = fieldsOf(c.ctx.Scope, node.Ref)
	of := c.node(field, nil)
	c.record = outer
	for _, name := range shown {
		delete(c.guarded, name)
	}
	if of == nil {
		return nil
	}
	switch of.Type.Kind {
	case value.Number, value.Amount, value.Months, value.Days:
		node.Type, node.Field = of.Type, of.Field
		return node
	}
	return c.fail(diag.WrongType, of.Span, diag.Countable, of.Type.String())
}

// listOf types the list that an expression goes over.
func (c *checker) listOf(n ast.Node) (*Node, Decl) {
	id, ok := n.(*ast.IdentifierNode)
	if !ok {
		return c.fail(diag.ForeignConstruct, c.at(n), c.at(n).Text()), Decl{}
	}
	decl, ok := c.ctx.Scope.Lookup(id.Value)
	if !ok {
		return c.unknown(id.Value, c.at(n), &value.Type{Kind: value.List}), Decl{}
	}
	if decl.Type.Kind == value.Invalid {
		return nil, Decl{}
	}
	if decl.Type.Kind != value.List {
		return c.fail(diag.WrongType, c.at(n), diag.AList, decl.Type.String()), Decl{}
	}
	return c.declared(id.Value, decl, c.at(n)), decl
}

// where adds the condition of a list expression to its node.
func (c *checker) where(node *Node, decl Decl, arg ast.Node) *Node {
	predicate, ok := arg.(*ast.PredicateNode)
	if !ok {
		return c.fail(diag.ForeignConstruct, c.at(arg), c.at(arg).Text())
	}
	if b, ok := predicate.Node.(*ast.BoolNode); ok && b.Value {
		return node
	}
	outer := c.record
	c.record = fieldsOf(c.ctx.Scope, node.Ref)
	cond := c.truth(predicate.Node)
	c.record = outer
	if cond == nil {
		return nil
	}
	node.Kids = []*Node{cond}
	node.Span = c.cover(node.Span, cond)
	return node
}

// round types afrundet, the only place where a division may stand: directly
// inside, or inside "regnet som" directly inside.
func (c *checker) round(n *ast.CallNode) *Node {
	inner, retype := n.Arguments[0], (*ast.CallNode)(nil)
	if call, ok := inner.(*ast.CallNode); ok && isCall(call, "_regnet") {
		inner, retype = call.Arguments[0], call
	}
	kids, t := c.fraction(inner)
	if kids == nil {
		return nil
	}
	if retype != nil {
		var ok bool
		if t, ok = c.retyped(retype, t); !ok {
			return nil
		}
	}
	node := &Node{Op: Round, Type: t, Kids: kids, Span: c.cover(c.at(n), kids...)}
	return c.roundTo(node, n)
}

func isCall(n *ast.CallNode, name string) bool {
	id, ok := n.Callee.(*ast.IdentifierNode)
	return ok && id.Value == name
}

// fraction types a/b, or a alone. The quotient of two of one sort is a number.
func (c *checker) fraction(n ast.Node) ([]*Node, value.Type) {
	div, ok := n.(*ast.BinaryNode)
	if !ok || div.Operator != "/" {
		if kid := c.node(n, nil); kid != nil {
			return []*Node{kid}, kid.Type
		}
		return nil, value.Type{}
	}
	a, b := c.node(div.Left, nil), c.node(div.Right, nil)
	switch {
	case a == nil || b == nil:
		return nil, value.Type{}
	case b.Type.Kind == value.Number:
		return []*Node{a, b}, a.Type
	}
	if a, b = c.alike(a, b); a == nil {
		return nil, value.Type{}
	}
	return []*Node{a, b}, value.Type{Kind: value.Number}
}

var ways = map[string]value.Rounding{"nærmest": value.Nearest, "op": value.Up, "ned": value.Down}

// roundTo reads the target that lowering wrote: way, kind, decimals, step.
func (c *checker) roundTo(node *Node, n *ast.CallNode) *Node {
	way := n.Arguments[1].(*ast.StringNode).Value
	kind := n.Arguments[2].(*ast.StringNode).Value
	wants := map[string]value.Kind{"kr.": value.Amount, "pct.": value.Percent, "tal": value.Number}[kind]
	if node.Type.Kind != wants {
		return c.fail(diag.WrongType, c.at(n), kind, node.Type.String())
	}
	node.Mode = ways[way]
	node.Type.Scale = uint8(n.Arguments[3].(*ast.IntegerNode).Value)
	node.Step = int64(n.Arguments[4].(*ast.IntegerNode).Value)
	return node
}

func joined(words []string) string { return strings.Join(words, ", ") }

// Nearest returns the candidate that a misspelt word most likely meant, or "".
// It counts single-letter edits, accepts one for each four letters and three
// at most, and takes the first in the alphabet of several as near. The first
// words of a name stand for it too.
func Nearest(word string, candidates []string) string {
	best, most := "", min(len([]rune(word))/4+1, 3)
	for _, cand := range slices.Sorted(slices.Values(candidates)) {
		if strings.HasPrefix(cand, word+"_") || strings.EqualFold(cand, word) {
			return cand
		}
		if d := distance(word, cand); d < most || d == most && best == "" {
			best, most = cand, d
		}
	}
	return best
}

// distance is the Levenshtein distance in letters.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			cost := diagonal
			if x[i] != y[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(y)]
}
