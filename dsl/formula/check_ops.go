package formula

import (
	"github.com/expr-lang/expr/ast"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// pair types two operands that must be of one sort, and gives them the same
// unit and decimals.
func (c *checker) pair(left, right ast.Node) (a, b *Node) {
	if a, b = c.operands(left, right); a == nil {
		return nil, nil
	}
	return c.alike(a, b)
}

// operands types two operands, or none.
func (c *checker) operands(left, right ast.Node) (a, b *Node) {
	a = c.node(left, nil)
	if a == nil {
		c.node(right, nil)
		return nil, nil
	}
	b = c.node(right, &a.Type)
	if b == nil {
		return nil, nil
	}
	return a, b
}

// alike gives two nodes one type, or reports that they have none in common.
func (c *checker) alike(a, b *Node) (*Node, *Node) {
	if a.Type.Kind == value.Age {
		b = years(b)
	} else if b.Type.Kind == value.Age {
		a = years(a)
	}
	if a.Type.Kind == value.Amount && b.Type.Kind == value.Amount {
		if b.Type.Unit == value.AnyUnit {
			b = withUnit(b, a.Type.Unit)
		} else if a.Type.Unit == value.AnyUnit {
			a = withUnit(a, b.Type.Unit)
		}
	}
	if !a.Type.Same(b.Type) {
		c.mismatch(a, b)
		return nil, nil
	}
	scale := max(a.Type.Scale, b.Type.Scale)
	return Rescale(a, scale), Rescale(b, scale)
}

// mismatch reports two sorts that do not go together, at the second.
func (c *checker) mismatch(a, b *Node) {
	code := diag.TypesDiffer
	switch {
	case kinds(a, b, value.Date, value.Month) || kinds(a, b, value.Amount, value.Number):
		if a.Type.Kind == value.Month || a.Type.Kind == value.Number {
			a, b = b, a
		}
		c.refine(b, a.Type)
		return
	case kinds(a, b, value.Months, value.Days):
		code = diag.WeekAgainstMonth
	case a.Type.Kind == value.Amount && b.Type.Kind == value.Amount:
		code = diag.UnitsDiffer
	}
	c.fail(code, b.Span, a.Type.String(), b.Type.String())
}

// refine reports a value that says too little: a number without its unit, or a
// month where a day must stand.
func (c *checker) refine(n *Node, want value.Type) *Node {
	if want.Kind == value.Date {
		return c.fail(diag.WhichDay, n.Span, n.Span.Text())
	}
	d := diag.New(diag.AmountNeedsUnit, n.Span, want.String())
	if n.Op == Const {
		d = d.Suggest(n.Span.Text() + " kr.")
	}
	c.found.Add(d)
	return nil
}

func kinds(a, b *Node, x, y value.Kind) bool {
	return a.Type.Kind == x && b.Type.Kind == y || a.Type.Kind == y && b.Type.Kind == x
}

// years reads "40 år" as an age.
func years(n *Node) *Node {
	if n.Op != Const || n.Type.Kind != value.Months || n.N%12 != 0 {
		return n
	}
	return &Node{Op: Const, Type: value.Type{Kind: value.Age}, N: n.N / 12, Span: n.Span}
}

// withUnit gives a plain "kr." the unit of what it stands against.
func withUnit(n *Node, unit value.Unit) *Node {
	if n.Type.Kind != value.Amount || n.Type.Unit != value.AnyUnit {
		return n
	}
	m := *n
	m.Type.Unit = unit
	m.Kids = make([]*Node, len(n.Kids))
	for i, k := range n.Kids {
		m.Kids[i] = withUnit(k, unit)
	}
	return &m
}

// Rescale returns n with more decimals. Fewer are never given: that takes
// afrundet.
func Rescale(n *Node, scale uint8) *Node {
	if n.Type.Scale >= scale || n.Type.Kind != value.Number && n.Type.Kind != value.Amount && n.Type.Kind != value.Percent {
		return n
	}
	t := n.Type
	t.Scale = scale
	if n.Op == Const {
		if v, ok := value.Rescale(n.N, n.Type.Scale, scale); ok {
			return &Node{Op: Const, Type: t, N: v, Span: n.Span}
		}
	}
	return &Node{Op: RescaleOp, Type: t, Kids: []*Node{n}, Span: n.Span}
}

// coerce makes a checked node of the wanted type.
func (c *checker) coerce(n *Node, want value.Type) *Node {
	if want.Kind == value.Age {
		n = years(n)
	}
	if want.Kind == value.Amount {
		n = withUnit(n, want.Unit)
	}
	if n.Type.Same(want) {
		return n
	}
	switch {
	case want.Kind == value.Amount && n.Type.Kind == value.Amount:
		return c.fail(diag.WrongUnit, n.Span, n.Span.Text(), n.Type.String(), want.String())
	case want.Kind == value.Amount && n.Type.Kind == value.Number, want.Kind == value.Date && n.Type.Kind == value.Month:
		return c.refine(n, want)
	}
	return c.fail(diag.WrongType, n.Span, want.String(), n.Type.String())
}

var comparisons = map[string]Op{
	"==": Equal, "!=": NotEqual, "<": Less, "<=": LessEqual, ">": Greater, ">=": GreaterEqual,
}

func (c *checker) compare(n *ast.BinaryNode) *Node {
	a, b := c.pair(n.Left, n.Right)
	if a == nil {
		return nil
	}
	if code, args := c.family(n, a.Type.Kind); code != "" {
		return c.fail(code, c.at(n), args...)
	}
	return &Node{Op: comparisons[n.Operator], Type: value.Type{Kind: value.Bool}, Kids: []*Node{a, b}, Span: c.cover(c.at(n), a, b)}
}

// family tells whether a comparison word belongs to a sort of value, and if
// not, what to say of it.
func (c *checker) family(n *ast.BinaryNode, kind value.Kind) (diag.Code, []any) {
	word := c.words[n.Location().From]
	equality := n.Operator == "==" || n.Operator == "!="
	switch kind {
	case value.Bool, value.Choice:
		if !equality {
			return diag.NoOrder, []any{word, "er"}
		}
	case value.Intervals, value.List:
		return diag.NoOrder, []any{word, "antal … hvor"}
	case value.Age:
		if equality || n.Operator == ">" || n.Operator == "<=" {
			return diag.AgeWord, []any{word}
		}
		return wrongWord(word, kind, ageWords)
	case value.Date, value.Month:
		return wrongWord(word, kind, dateWords)
	default:
		return wrongWord(word, kind, numberWords)
	}
	return "", nil
}

var (
	dateWords   = map[string]string{"mindst": "er tidligst", "højst": "er senest", "over": "er efter", "under": "er før"}
	numberWords = map[string]string{"tidligst": "er mindst", "senest": "er højst", "efter": "er over", "før": "er under"}
	ageWords    = map[string]string{"tidligst": "er mindst", "før": "er under", "efter": "er mindst", "senest": "er under"}
)

// wrongWord refuses the words of another family; right has the ones to use.
func wrongWord(word string, kind value.Kind, right map[string]string) (diag.Code, []any) {
	if r, wrong := right[word]; wrong {
		return diag.WrongComparison, []any{word, value.Type{Kind: kind}.String(), r}
	}
	return "", nil
}

func (c *checker) in(n *ast.BinaryNode) *Node {
	list, ok := n.Right.(*ast.ArrayNode)
	left := c.node(n.Left, nil)
	if left == nil || !ok {
		return nil
	}
	if left.Type.Kind == value.List || left.Type.Kind == value.Intervals {
		return c.fail(diag.NoOrder, left.Span, "er en af", "nogen … hvor")
	}
	kids := []*Node{left}
	for _, item := range list.Nodes {
		b := c.node(item, &left.Type)
		if b == nil {
			return nil
		}
		a, b := c.alike(left, b)
		if a == nil {
			return nil
		}
		kids = append(kids, b)
	}
	scale := uint8(0)
	for _, k := range kids {
		scale = max(scale, k.Type.Scale)
	}
	for i, k := range kids {
		kids[i] = Rescale(k, scale)
	}
	return &Node{Op: In, Type: value.Type{Kind: value.Bool}, Kids: kids, Span: c.cover(c.at(n), kids...)}
}

func (c *checker) add(n *ast.BinaryNode) *Node {
	a, b := c.operands(n.Left, n.Right)
	if a == nil {
		return nil
	}
	if a.Type.Kind == value.Date || b.Type.Kind == value.Date {
		return c.fail(diag.DateArithmetic, c.at(n))
	}
	if a, b = c.alike(a, b); a == nil {
		return nil
	}
	op := Add
	if n.Operator == "-" {
		op = Sub
	}
	switch a.Type.Kind {
	case value.Number, value.Amount, value.Percent, value.Months, value.Days:
		return &Node{Op: op, Type: a.Type, Kids: []*Node{a, b}, Span: c.cover(c.at(n), a, b)}
	}
	return c.fail(diag.WrongType, a.Span, diag.Countable, a.Type.String())
}

func (c *checker) multiply(n *ast.BinaryNode) *Node {
	a, b := c.node(n.Left, nil), c.node(n.Right, nil)
	if a == nil || b == nil {
		return nil
	}
	if a.Type.Kind != value.Number {
		a, b = b, a
	}
	if a.Type.Kind != value.Number {
		return c.fail(diag.MultiplyNeedsNumber, c.at(n), a.Type.String(), b.Type.String())
	}
	t := b.Type
	switch t.Kind {
	case value.Number, value.Amount, value.Percent:
		t.Scale += a.Type.Scale
	case value.Months, value.Days:
		if a.Type.Scale > 0 {
			return c.fail(diag.HalfUnit, a.Span, a.Span.Text())
		}
	default:
		return c.fail(diag.MultiplyNeedsNumber, c.at(n), a.Type.String(), b.Type.String())
	}
	return c.bounded(&Node{Op: Mul, Type: t, Kids: []*Node{a, b}, Span: c.cover(c.at(n), a, b)})
}

// bounded refuses more decimals than can be counted on.
func (c *checker) bounded(n *Node) *Node {
	if n.Type.Scale > value.MaxScale {
		return c.fail(diag.FormulaDecimals, n.Span, n.Type.Scale, value.MaxScale)
	}
	return n
}
