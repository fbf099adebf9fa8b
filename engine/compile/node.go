package compile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// scope is where a formula stands: in which context, in which provision, and
// in the records of which list.
type scope struct {
	ctx   plan.Context
	home  *dsl.Provision // whose date is its own; nil: none
	list  int            // index into plan.Lists, plus 1; 0: none
	fault int            // the number of "cannot be calculated" here
}

// node resolves the names of a formula.
func (c *compiler) node(f *formula.Node, s scope) *plan.Node {
	c.parts++
	switch f.Op {
	case formula.Name:
		return c.name(f, s)
	case formula.At:
		return c.onDay(f, s)
	case formula.AsOf:
		law := value.Day(f.N)
		s.ctx.Law = &law
		return c.name(f.Kids[0], s)
	case formula.Any, formula.All, formula.Count, formula.Sum:
		return c.overList(f, s)
	}
	return c.kids(c.numbered(plan.Node{Node: f}), s)
}

// numbered gives a node its number, and the operation of its formula.
func (c *compiler) numbered(n plan.Node) *plan.Node {
	n.Number, n.Op = c.plan.Nodes, n.Node.Op
	c.plan.Nodes++
	return &n
}

func (c *compiler) kids(n *plan.Node, s scope) *plan.Node {
	n.Kids = make([]*plan.Node, len(n.Node.Kids))
	for i, kid := range n.Node.Kids {
		n.Kids[i] = c.node(kid, s)
	}
	return n
}

func (c *compiler) overList(f *formula.Node, s scope) *plan.Node {
	n := c.numbered(plan.Node{Node: f, List: c.through(f.Ref, s.ctx)})
	s.list = n.List + 1
	return c.kids(n, s)
}

func (c *compiler) name(f *formula.Node, s scope) *plan.Node {
	n := c.numbered(plan.Node{Node: f})
	switch f.Kind {
	case formula.FieldRef:
		n.Kind, n.Slot, n.List = plan.FieldSlot, f.Field, s.list-1
	case formula.OwnDate:
		return c.ownDate(s)
	case formula.Term:
		n.Kind, n.Slot = plan.CellSlot, c.term(c.terms[f.Ref], s.ctx)
	case formula.Rate:
		n.Kind, n.Slot = plan.CellSlot, c.rate(c.rates[f.Ref], s)
	default:
		n.Kind, n.Slot = plan.FactSlot, c.facts[f.Ref]
		if fact := c.plan.Facts[n.Slot]; fact != nil && fact.Timeline {
			n.Kind, n.Slot = plan.CellSlot, c.timeline(n.Slot, s)
		}
	}
	return n
}

// ownDate returns the date that rates and timelines are read on here.
func (c *compiler) ownDate(s scope) *plan.Node {
	switch {
	case s.ctx.Day != nil:
		return s.ctx.Day
	case s.home == nil: // a skæringsdato; elsewhere formula.Check allows no date
		day := &formula.Node{Op: formula.Name, Kind: formula.Fact, Ref: "dagen", Type: value.Type{Kind: value.Date}}
		return c.numbered(plan.Node{Node: day, Kind: plan.FactSlot, Slot: plan.Day})
	}
	return c.ownDay(c.date(s.home, s.ctx))
}

// date returns the cell of a provision's skæringsdato.
func (c *compiler) date(prov *dsl.Provision, ctx plan.Context) int {
	ctx.Day, ctx.Varies = nil, false
	k := key(plan.DateCell, c.cite(prov), "", ctx)
	if n, ok := c.cells[k]; ok {
		return n
	}
	cell := &plan.Cell{Kind: plan.DateCell, Prov: prov, Name: k.name, Fault: c.fault(c.cite(prov))}
	n := c.newCell(k, cell)
	cell.Node = c.node(prov.Date, scope{ctx: ctx, fault: cell.Fault})
	return n
}

func (c *compiler) rate(r *dsl.Rate, s scope) int {
	k := key(plan.RateCell, r.Name, c.homeName(s), s.ctx)
	if n, ok := c.cells[k]; ok {
		return n
	}
	hole := c.lack(plan.Reason{Key: plan.Key{Kind: plan.LackSource, Name: r.Name}, Rate: r})
	return c.newCell(k, &plan.Cell{Kind: plan.RateCell, Varies: s.ctx.Varies, Rate: r, Date: c.ownDate(s), Hole: hole})
}

func (c *compiler) timeline(slot int, s scope) int {
	k := key(plan.PartCell, c.plan.Facts[slot].Name, c.homeName(s), s.ctx)
	if n, ok := c.cells[k]; ok {
		return n
	}
	return c.newCell(k, &plan.Cell{Kind: plan.PartCell, Varies: s.ctx.Varies, Fact: slot, Date: c.ownDate(s)})
}

// homeName tells the dates of provisions apart, where the context has none.
func (c *compiler) homeName(s scope) string {
	if s.ctx.Day != nil || s.home == nil {
		return ""
	}
	return c.cite(s.home)
}

// onDay opens the context of "x pr. day".
func (c *compiler) onDay(f *formula.Node, s scope) *plan.Node {
	day := c.node(f.Kids[1], s)
	s.ctx.Varies, s.ctx.Over = c.varies(day), fieldsOf(day, s.ctx.Over)
	s.ctx.Day = c.day(day, s)
	return c.name(f.Kids[0], s)
}

// day returns the one node for a day. A day that is worked out gets a cell, so
// that a calculation that fails is that of the rule it stands in.
func (c *compiler) day(day *plan.Node, s scope) *plan.Node {
	shape := c.shape(day)
	plain := day.Kind != plan.NoSlot || day.Op == formula.Const
	if !plain {
		shape = fmt.Sprintf("%d:%s", s.fault, shape)
	}
	if known, ok := c.days[shape]; ok {
		return known
	}
	if !plain {
		cell := &plan.Cell{Kind: plan.DayCell, Varies: s.ctx.Varies, Node: day, Fault: s.fault}
		c.plan.Cells = append(c.plan.Cells, cell)
		day = c.ownDay(len(c.plan.Cells) - 1)
	}
	c.days[shape] = day
	return day
}

// ownDay reads a day from a cell.
func (c *compiler) ownDay(cell int) *plan.Node {
	name := &formula.Node{Op: formula.Name, Kind: formula.OwnDate, Ref: "dagen", Type: value.Type{Kind: value.Date}}
	return c.numbered(plan.Node{Node: name, Kind: plan.CellSlot, Slot: cell})
}

// fieldsOf adds to lists those whose records a formula reads.
func fieldsOf(n *plan.Node, lists []int) []int {
	if n.Kind == plan.FieldSlot && !slices.Contains(lists, n.List) {
		lists = append(slices.Clip(lists), n.List)
	}
	for _, kid := range n.Kids {
		lists = fieldsOf(kid, lists)
	}
	return lists
}

// varies reports whether a formula reads the record at hand.
func (c *compiler) varies(n *plan.Node) bool {
	if n.Kind == plan.FieldSlot || n.Kind == plan.CellSlot && c.plan.Cells[n.Slot].Varies {
		return true
	}
	for _, kid := range n.Kids {
		if c.varies(kid) {
			return true
		}
	}
	return false
}

// shape writes what a formula computes, so that equal days share a context.
func (c *compiler) shape(n *plan.Node) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d.%d.%d.%d.%d.%d.%d.%d(", n.Op, n.Kind, n.Slot, n.List, n.Field, n.N, n.Mode, n.MonthEnd)
	for _, kid := range n.Kids {
		b.WriteString(c.shape(kid))
	}
	b.WriteString(")")
	return b.String()
}
