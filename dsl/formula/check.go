package formula

import (
	"slices"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/parser"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Check looks up the names of a formula and types it. With want's Kind given,
// the result must be of that sort; its decimals are what the formula gives.
// On any error the node is nil.
func Check(f *Formula, ctx Context, want value.Type) (*Node, diag.List) {
	l := lower(f, ctx.Scope)
	c := &checker{lowering: l, ctx: ctx, guarded: map[string]bool{}}
	for name := range ctx.Guarded {
		c.guarded[name] = true
	}
	if len(l.found) > 0 {
		return nil, c.stamped()
	}
	tree, err := parser.Parse(l.out.String())
	if err != nil {
		// What the grammar lets through, expr reads; only a fault of ours gets here.
		c.found.Add(diag.New(diag.FormulaSyntax, f.Text.Whole, f.Text.Value))
		return nil, c.stamped()
	}
	n := c.node(tree.Node, &want)
	if n != nil && want.Kind != value.Invalid {
		n = c.coerce(n, want)
	}
	if len(c.found) > 0 || n == nil {
		return nil, c.stamped()
	}
	whole := *n
	whole.Span = f.Text.Span(0, len(f.Text.Value))
	return &whole, nil
}

// stamped returns what was found, under the provision it stands in.
func (c *checker) stamped() diag.List {
	for i := range c.found {
		c.found[i].Law = c.ctx.Law
	}
	return c.found
}

// checker types an expr tree. A method that returns nil has reported why.
type checker struct {
	*lowering
	ctx     Context
	guarded map[string]bool
	record  map[string]Decl // the fields at hand, inside hvor
}

func (c *checker) fail(code diag.Code, span source.Span, args ...any) *Node {
	c.found.Add(diag.New(code, span, args...))
	return nil
}

func (c *checker) at(n ast.Node) source.Span {
	loc := n.Location()
	return c.span(loc.From, max(loc.To, loc.From+1))
}

// node types one node of the whitelist. hint is the type that the place wants,
// so that a bare word can be one of its options.
func (c *checker) node(n ast.Node, hint *value.Type) *Node {
	switch n := n.(type) {
	case *ast.BoolNode:
		v := int64(0)
		if n.Value {
			v = 1
		}
		return &Node{Op: Const, Type: value.Type{Kind: value.Bool}, N: v, Span: c.at(n)}
	case *ast.IntegerNode:
		return c.literalNode(n)
	case *ast.IdentifierNode:
		return c.name(n, hint)
	case *ast.MemberNode:
		return c.field(n, hint)
	case *ast.UnaryNode:
		return c.unary(n)
	case *ast.BinaryNode:
		return c.binary(n)
	case *ast.CallNode:
		return c.call(n)
	case *ast.BuiltinNode:
		return c.builtin(n)
	}
	return c.fail(diag.ForeignConstruct, c.at(n), c.at(n).Text())
}

func (c *checker) literalNode(n ast.Node) *Node {
	v, ok := c.literalAt(n.Location().From)
	if !ok {
		return c.fail(diag.FormulaSyntax, c.at(n), c.at(n).Text())
	}
	return &Node{Op: Const, Type: v.Type, N: v.N, Span: c.at(n)}
}

func (c *checker) name(n *ast.IdentifierNode, hint *value.Type) *Node {
	if n.Value == "_dagen" {
		return c.ownDate(n)
	}
	decl, ok := c.ctx.Scope.Lookup(n.Value)
	if option := optionOf(hint, n.Value); option >= 0 {
		if ok {
			return c.fail(diag.AmbiguousOption, c.at(n), n.Value)
		}
		return &Node{Op: Const, Type: *hint, N: int64(option), Span: c.at(n)}
	}
	if !ok {
		return c.unknown(n.Value, c.at(n), hint)
	}
	if (decl.Kind == Rate || decl.Timeline) && c.ctx.Day == NoRef {
		return c.fail(diag.NeedsDay, c.at(n), n.Value)
	}
	return c.declared(n.Value, decl, c.at(n))
}

// declared reads a declared name. One without a type was refused where it is
// declared.
func (c *checker) declared(name string, decl Decl, span source.Span) *Node {
	if decl.Type.Kind == value.Invalid {
		return nil
	}
	if decl.Optional && !c.guarded[name] {
		return c.fail(diag.Unguarded, span, name, name)
	}
	return &Node{Op: Name, Kind: decl.Kind, Ref: name, Field: decl.Index, Type: decl.Type, Span: span}
}

func (c *checker) ownDate(n ast.Node) *Node {
	date := value.Type{Kind: value.Date}
	switch c.ctx.Day {
	case OwnDate:
		return &Node{Op: Name, Kind: OwnDate, Ref: "dagen", Type: date, Span: c.at(n)}
	case Fact:
		return &Node{Op: Name, Kind: Fact, Ref: "dagen", Type: date, Span: c.at(n)}
	}
	return c.fail(diag.NeedsDay, c.at(n), "dagen")
}

// field types .name, which lowering writes only for fields of the record.
func (c *checker) field(n *ast.MemberNode, hint *value.Type) *Node {
	prop, ok := n.Property.(*ast.StringNode)
	if !ok || c.record == nil {
		return c.fail(diag.ForeignConstruct, c.at(n), c.at(n).Text())
	}
	decl, ok := c.record[prop.Value]
	if !ok {
		return c.unknown(prop.Value, c.at(n.Property), hint)
	}
	return c.declared(prop.Value, decl, c.at(n.Property))
}

// optionOf returns the index of a word among the options of a wanted type.
func optionOf(hint *value.Type, word string) int {
	if hint == nil || hint.Kind != value.Choice {
		return -1
	}
	for i, o := range hint.Options() {
		if o == word {
			return i
		}
	}
	return -1
}

// unknown reports a name that is not declared, with the nearest that is.
func (c *checker) unknown(name string, span source.Span, hint *value.Type) *Node {
	if hint != nil && hint.Kind == value.Choice && len(hint.Options()) > 0 {
		d := diag.New(diag.UnknownOption, span, name, joined(hint.Options()))
		if near := Nearest(name, hint.Options()); near != "" {
			d = d.Suggest(near)
		}
		c.found.Add(d)
		return nil
	}
	if code := adviceOn(name); code != "" {
		return c.fail(code, span, name)
	}
	if functions[name] != "" {
		return c.fail(diag.FunctionBare, span, name)
	}
	if of := c.withOption(name); of != "" {
		return c.fail(diag.OptionAlone, span, name, of)
	}
	d := diag.New(diag.UnknownName, span, name)
	if near := c.nearest(name, hint); near != "" {
		d = diag.New(diag.UnknownNameNear, span, name, near).Suggest(near)
	}
	c.found.Add(d)
	return nil
}

// withOption finds a name that has a word among its options.
func (c *checker) withOption(word string) string {
	for _, name := range slices.Sorted(slices.Values(c.ctx.Scope.Names(value.Choice))) {
		if decl, ok := c.ctx.Scope.Lookup(name); ok && optionOf(&decl.Type, word) >= 0 {
			return name
		}
	}
	return ""
}

// nearest is the name that was most likely meant: one of the kind that the
// place wants, if any is near.
func (c *checker) nearest(name string, hint *value.Type) string {
	if hint != nil && hint.Kind != value.Invalid {
		if near := Nearest(name, c.namesOf(hint.Kind)); near != "" {
			return near
		}
	}
	return Nearest(name, c.namesOf(value.Invalid))
}

func (c *checker) namesOf(kind value.Kind) []string {
	names := c.ctx.Scope.Names(kind)
	for field, decl := range c.record {
		if kind == value.Invalid || decl.Type.Kind == kind {
			names = append(names, field)
		}
	}
	return names
}

func (c *checker) unary(n *ast.UnaryNode) *Node {
	if n.Operator == "not" {
		kid := c.truth(n.Node)
		if kid == nil {
			return nil
		}
		return &Node{Op: Not, Type: kid.Type, Kids: []*Node{kid}, Span: c.cover(c.at(n), kid)}
	}
	if n.Operator != "-" {
		return c.fail(diag.ForeignConstruct, c.at(n), n.Operator)
	}
	kid := c.node(n.Node, nil)
	if kid == nil {
		return nil
	}
	switch kid.Type.Kind {
	case value.Number, value.Amount, value.Percent, value.Months, value.Days:
		return &Node{Op: Neg, Type: kid.Type, Kids: []*Node{kid}, Span: c.cover(c.at(n), kid)}
	}
	return c.fail(diag.WrongType, kid.Span, diag.NumberOrAmount, kid.Type.String())
}

// truth types a node that must be ja/nej.
func (c *checker) truth(n ast.Node) *Node {
	kid := c.node(n, nil)
	if kid == nil || kid.Type.Kind == value.Bool {
		return kid
	}
	return c.fail(diag.WrongType, kid.Span, "ja/nej", kid.Type.String())
}

// cover returns the span from the first to the last place among a node's own
// and its operands'.
func (c *checker) cover(own source.Span, kids ...*Node) source.Span {
	for _, k := range kids {
		if k == nil || k.Span.File != own.File {
			continue
		}
		own.Start = min(own.Start, k.Span.Start)
		own.End = max(own.End, k.Span.End)
	}
	return own
}

func (c *checker) binary(n *ast.BinaryNode) *Node {
	switch n.Operator {
	case "and", "or":
		return c.logic(n)
	case "in":
		return c.in(n)
	case "==", "!=", "<", "<=", ">", ">=":
		return c.compare(n)
	case "+", "-":
		return c.add(n)
	case "*":
		return c.multiply(n)
	case "/":
		return c.fail(diag.DivideOutside, c.at(n))
	}
	return c.fail(diag.ForeignConstruct, c.at(n), n.Operator)
}

// logic types og and eller as one node with all operands. What an operand
// shows to exist may be used in those after it.
func (c *checker) logic(n *ast.BinaryNode) *Node {
	op := And
	if n.Operator == "or" {
		op = Or
	}
	added := []string{}
	var kids []*Node
	for _, operand := range flatten(n, n.Operator) {
		kid := c.truth(operand)
		if kid == nil {
			continue
		}
		kids = append(kids, kid)
		names := Guards(kid)
		if op == Or {
			names = guardsIfNot(kid)
		}
		added = append(added, c.guard(names)...)
	}
	for _, name := range added {
		delete(c.guarded, name)
	}
	if len(kids) < 2 {
		return nil
	}
	return &Node{Op: op, Type: value.Type{Kind: value.Bool}, Kids: kids, Span: c.cover(c.at(n), kids...)}
}

func flatten(n ast.Node, op string) []ast.Node {
	b, ok := n.(*ast.BinaryNode)
	if !ok || b.Operator != op {
		return []ast.Node{n}
	}
	return append(flatten(b.Left, op), flatten(b.Right, op)...)
}

// guard marks names as guarded and returns those that were not already.
func (c *checker) guard(names []string) []string {
	var added []string
	for _, name := range names {
		if !c.guarded[name] {
			c.guarded[name] = true
			added = append(added, name)
		}
	}
	return added
}

// Guards lists the optional facts that certainly exist where n is ja.
func Guards(n *Node) []string {
	switch {
	case n == nil:
		return nil
	case n.Op == Exists:
		return []string{n.Kids[0].Ref}
	case n.Op == And:
		return each(n.Kids, Guards)
	case n.Op == Not:
		return guardsIfNot(n.Kids[0])
	}
	return nil
}

// guardsIfNot lists the optional facts that certainly exist where n is nej.
func guardsIfNot(n *Node) []string {
	switch n.Op {
	case Or:
		return each(n.Kids, guardsIfNot)
	case Not:
		return Guards(n.Kids[0])
	}
	return nil
}

func each(kids []*Node, f func(*Node) []string) []string {
	var names []string
	for _, k := range kids {
		names = append(names, f(k)...)
	}
	return names
}
