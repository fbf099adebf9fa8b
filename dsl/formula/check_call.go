package formula

import (
	"github.com/expr-lang/expr/ast"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

func (c *checker) call(n *ast.CallNode) *Node {
	callee, ok := n.Callee.(*ast.IdentifierNode)
	if !ok {
		return c.fail(diag.ForeignConstruct, c.at(n), c.at(n).Text())
	}
	switch callee.Value {
	case "_kr", "_pct", "_tal", "_måneder", "_dage", "_dato", "_måned":
		return c.literalNode(callee)
	case "_findes":
		return c.exists(n)
	case "_regnet":
		return c.retype(n)
	case "_afrundet":
		return c.round(n)
	case "_pr":
		return c.onDay(n)
	case "_som":
		return c.asOf(n)
	}
	sig, ok := signatures[callee.Value]
	if !ok {
		return c.fail(diag.ForeignConstruct, c.at(callee), callee.Value)
	}
	kids := c.nodes(n.Arguments)
	if kids == nil {
		return nil
	}
	return sig(c, n, kids)
}

// nodes types arguments; nil if any is wrong.
func (c *checker) nodes(args []ast.Node) []*Node {
	kids := make([]*Node, 0, len(args))
	for _, a := range args {
		if k := c.node(a, nil); k != nil {
			kids = append(kids, k)
		}
	}
	if len(kids) < len(args) {
		return nil
	}
	return kids
}

// signatures type the calls whose arguments are all ordinary values.
var signatures map[string]func(*checker, *ast.CallNode, []*Node) *Node

func init() {
	signatures = map[string]func(*checker, *ast.CallNode, []*Node) *Node{
		"_af":             (*checker).percent,
		"_efter":          (*checker).shiftLater,
		"_før":            (*checker).shiftEarlier,
		"_førsteDag":      monthDay(FirstOfMonth),
		"_sidsteDag":      monthDay(LastOfMonth),
		"_førsteDagIÅret": fixed(FirstOfYear, value.Date, value.Date),
		"_månedenFor":     fixed(MonthOf, value.Month, value.Date),
		"_alder":          fixed(AgeAt, value.Age, value.Date, value.Date),
		"_antalMåneder":   fixed(MonthsBetween, value.Months, value.Date, value.Date),
		"_hverdage":       fixed(Weekdays, value.Number, value.Date, value.Date),
		"_senere":         fixed(Later, value.Date, value.Date, value.Date),
		"_tidligere":      fixed(Earlier, value.Date, value.Date, value.Date),
		"_antalDage":      (*checker).countDays,
		"_frist":          (*checker).deadline,
	}
}

// fixed makes the signature of a function with arguments of fixed kinds.
func fixed(op Op, result value.Kind, args ...value.Kind) func(*checker, *ast.CallNode, []*Node) *Node {
	return func(c *checker, n *ast.CallNode, kids []*Node) *Node {
		if len(kids) != len(args) {
			return c.fail(diag.ArgumentCount, c.at(n), c.at(n.Callee).Text(), len(args), len(kids))
		}
		for i, k := range kids {
			if !c.isKind(k, args[i]) {
				return nil
			}
		}
		return c.monthEnd(&Node{Op: op, Type: value.Type{Kind: result}, Kids: kids, Span: c.cover(c.at(n), kids...)})
	}
}

// isKind reports a node that is not of the kind wanted.
func (c *checker) isKind(k *Node, kind value.Kind) bool {
	if k.Type.Kind == kind {
		return true
	}
	if kind == value.Date && k.Type.Kind == value.Month {
		c.refine(k, value.Type{Kind: value.Date})
		return false
	}
	c.fail(diag.WrongType, k.Span, value.Type{Kind: kind}.String(), k.Type.String())
	return false
}

// monthEnd gives a node that adds months the rule of its act.
func (c *checker) monthEnd(n *Node) *Node {
	switch n.Op {
	case AddMonths, SubMonths, AgeAt, MonthsBetween:
	case Deadline:
		if n.Kids[1].Type.Kind != value.Months {
			return n
		}
	default:
		return n
	}
	if c.ctx.MonthEnd == value.NoRule {
		return c.fail(diag.NeedsMonthEnd, n.Span)
	}
	n.MonthEnd = c.ctx.MonthEnd
	return n
}

func monthDay(op Op) func(*checker, *ast.CallNode, []*Node) *Node {
	return func(c *checker, n *ast.CallNode, kids []*Node) *Node {
		if k := kids[0]; k.Type.Kind != value.Month && k.Type.Kind != value.Date {
			return c.fail(diag.WrongType, k.Span, "måned", k.Type.String())
		}
		return &Node{Op: op, Type: value.Type{Kind: value.Date}, Kids: kids, Span: c.cover(c.at(n), kids...)}
	}
}

func (c *checker) percent(n *ast.CallNode, kids []*Node) *Node {
	p, x := kids[0], kids[1]
	if !c.isKind(p, value.Percent) {
		return nil
	}
	if x.Type.Kind != value.Amount && x.Type.Kind != value.Number {
		return c.fail(diag.WrongType, x.Span, diag.AnAmount, x.Type.String())
	}
	t := x.Type
	t.Scale += p.Type.Scale + 2
	return c.bounded(&Node{Op: Percent, Type: t, Kids: kids, Span: c.cover(c.at(n), kids...)})
}

func (c *checker) shiftLater(n *ast.CallNode, kids []*Node) *Node {
	return c.shiftBy(n, kids, AddMonths, AddDays)
}

func (c *checker) shiftEarlier(n *ast.CallNode, kids []*Node) *Node {
	return c.shiftBy(n, kids, SubMonths, SubDays)
}

func (c *checker) shiftBy(n *ast.CallNode, kids []*Node, months, days Op) *Node {
	op := months
	switch kids[0].Type.Kind {
	case value.Months:
	case value.Days:
		op = days
	default:
		return c.fail(diag.WrongType, kids[0].Span, diag.APeriod, kids[0].Type.String())
	}
	if !c.isKind(kids[1], value.Date) {
		return nil
	}
	return c.monthEnd(&Node{Op: op, Type: value.Type{Kind: value.Date}, Kids: kids, Span: c.cover(c.at(n), kids...)})
}

func (c *checker) countDays(n *ast.CallNode, kids []*Node) *Node {
	kind := value.Intervals
	if kids[0].Type.Kind == value.Date {
		kind = value.Date
		if len(kids) != 2 {
			return c.fail(diag.ArgumentCount, c.at(n), "dage", 2, len(kids))
		}
	}
	for _, k := range kids {
		if !c.isKind(k, kind) {
			return nil
		}
	}
	return &Node{Op: CountDays, Type: value.Type{Kind: value.Days}, Kids: kids, Span: c.cover(c.at(n), kids...)}
}

func (c *checker) deadline(n *ast.CallNode, kids []*Node) *Node {
	if !c.isKind(kids[0], value.Date) {
		return nil
	}
	if k := kids[1].Type.Kind; k != value.Months && k != value.Days {
		return c.fail(diag.WrongType, kids[1].Span, diag.APeriod, kids[1].Type.String())
	}
	for _, k := range kids[2:] {
		if !c.isKind(k, value.Intervals) {
			return nil
		}
	}
	return c.monthEnd(&Node{Op: Deadline, Type: value.Type{Kind: value.Date}, Kids: kids, Span: c.cover(c.at(n), kids...)})
}

// exists types findes, which asks of a name, not of its value.
func (c *checker) exists(n *ast.CallNode) *Node {
	before := c.guarded
	c.guarded = all{}.of(before, n.Arguments[0])
	kid := c.node(n.Arguments[0], nil)
	c.guarded = before
	if kid == nil {
		return nil
	}
	if kid.Op != Name || kid.Kind == OwnDate {
		return c.fail(diag.ExistsName, kid.Span)
	}
	return &Node{Op: Exists, Type: value.Type{Kind: value.Bool}, Kids: []*Node{kid}, Span: c.cover(c.at(n), kid)}
}

// all makes a guard set in which the name asked about may stand unguarded.
type all struct{}

func (all) of(before map[string]bool, n ast.Node) map[string]bool {
	after := map[string]bool{}
	for name := range before {
		after[name] = true
	}
	switch n := n.(type) {
	case *ast.IdentifierNode:
		after[n.Value] = true
	case *ast.MemberNode:
		if p, ok := n.Property.(*ast.StringNode); ok {
			after[p.Value] = true
		}
	}
	return after
}

// retype types "regnet som": the same number in another unit.
func (c *checker) retype(n *ast.CallNode) *Node {
	kid := c.node(n.Arguments[0], nil)
	if kid == nil {
		return nil
	}
	t, ok := c.retyped(n, kid.Type)
	if !ok {
		return nil
	}
	return &Node{Op: Retype, Type: t, Kids: []*Node{kid}, Span: c.cover(c.at(n), kid)}
}

// retyped reads the type named after "regnet som" and checks that a number of
// type from can be one.
func (c *checker) retyped(n *ast.CallNode, from value.Type) (value.Type, bool) {
	word, _ := n.Arguments[1].(*ast.StringNode)
	t, ok := value.ParseType(word.Value)
	numeric := func(k value.Kind) bool {
		return k == value.Number || k == value.Amount || k == value.Percent
	}
	counted := func(k value.Kind) bool {
		return k == value.Days || k == value.Months || k == value.Number || k == value.Age
	}
	whole := counted(from.Kind) && counted(t.Kind) && from.Scale == 0
	if !ok || !whole && !(numeric(from.Kind) && numeric(t.Kind)) {
		c.fail(diag.CannotRetype, c.at(n), from.String(), word.Value)
		return t, false
	}
	t.Scale = from.Scale
	return t, true
}

// onDay types "x pr. dato".
func (c *checker) onDay(n *ast.CallNode) *Node {
	day := c.ctx.Day
	if day == NoRef {
		c.ctx.Day = OwnDate // x has a day of its own here, whatever stands around
	}
	x := c.node(n.Arguments[0], nil)
	c.ctx.Day = day
	date := c.node(n.Arguments[1], &value.Type{Kind: value.Date})
	if x == nil || date == nil || !c.isKind(date, value.Date) {
		return nil
	}
	if x.Op != Name || x.Kind == OwnDate || x.Kind == FieldRef {
		return c.fail(diag.OnDayName, x.Span)
	}
	return &Node{Op: At, Type: x.Type, Kids: []*Node{x, date}, Span: c.cover(c.at(n), x, date)}
}

// asOf types "x som gældende dato".
func (c *checker) asOf(n *ast.CallNode) *Node {
	x, date := c.node(n.Arguments[0], nil), c.node(n.Arguments[1], nil)
	if x == nil || date == nil || !c.isKind(date, value.Date) {
		return nil
	}
	if x.Op != Name || x.Kind != Term {
		return c.fail(diag.OnDayName, x.Span)
	}
	return &Node{Op: AsOf, Type: x.Type, Kids: []*Node{x}, N: date.N, Span: c.cover(c.at(n), x, date)}
}
