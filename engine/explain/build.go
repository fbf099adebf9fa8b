package explain

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Trace makes an explainer of a trace.
func Trace(t *evaluate.Trace) *Explainer {
	return &Explainer{Trace: t, plan: t.Plan(), cells: map[cellAt]*Argument{}, facts: map[int]*Argument{}}
}

// Explainer finds the arguments of one trace. What two outcomes rest on is
// found once.
type Explainer struct {
	*evaluate.Trace
	plan  *plan.Plan
	cells map[cellAt]*Argument
	facts map[int]*Argument
}

// Argument finds the argument for a cell.
func (b *Explainer) Argument(cell int) *Argument { return b.cell(cell) }

// cellAt tells a cell that varies apart in each record.
type cellAt struct{ cell, epoch int }

func (b *Explainer) cell(n int) *Argument {
	c := b.plan.Cells[n]
	key := cellAt{n, 0}
	if c.Varies {
		key.epoch = b.Epoch()
	}
	if a, done := b.cells[key]; done {
		return a
	}
	a := &Argument{Value: b.Cell(n)}
	b.cells[key] = a
	if !b.Explains() {
		return a
	}
	switch c.Kind {
	case plan.TermCell:
		b.term(a, n, c)
	case plan.DateCell:
		a.Kind, a.Name, a.Prov, a.Type = OwnDate, c.Prov.Cite.String(), c.Prov, value.Type{Kind: value.Date}
		a.Because = b.rests(c.Node)
	case plan.RateCell:
		b.rate(a, c)
	case plan.PartCell:
		told := b.fact(c.Fact)
		*a = Argument{Kind: Fact, Name: told.Name, Type: told.Type, Fact: told.Fact, Given: told.Given, Value: a.Value}
		a.Because = b.rests(c.Date)
	}
	return a
}

func (b *Explainer) rate(a *Argument, c *plan.Cell) {
	a.Kind, a.Name, a.Rate, a.Type = Rate, c.Rate.Name, c.Rate, c.Rate.Type
	a.Because = b.rests(c.Date)
	if d := b.Node(c.Date); d.State == evaluate.Known {
		if i := evaluate.PartOn(c.Rate.Parts, value.Day(d.N)); i >= 0 {
			a.Part = &c.Rate.Parts[i]
		}
	}
}

func (b *Explainer) term(a *Argument, n int, c *plan.Cell) {
	a.Kind, a.Name, a.Term, a.Type = Term, c.Term.Name, c.Term, c.Term.Type
	if c.Node != nil {
		a.Because = b.rests(c.Node)
		return
	}
	s := b.Settled(n)
	a.OpenLaw, a.Default = s.OpenLaw, s.Default
	b.steps(a, c, s)
}

func (b *Explainer) fact(slot int) *Argument {
	if a, done := b.facts[slot]; done {
		return a
	}
	a := &Argument{Kind: Fact, Name: "dagen", Type: value.Type{Kind: value.Date}, Value: b.Fact(slot)}
	if f := b.plan.Facts[slot]; f != nil {
		a.Name, a.Fact, a.Type, a.Given = f.Name, f, f.Type, b.Given(slot)
		if a.Given != nil && a.Value.State == evaluate.Known && (f.Type.Kind == value.List || f.Type.Kind == value.Intervals) {
			a.Listed = &a.Given.Cell.Value
		}
	}
	b.facts[slot] = a
	return a
}

// rests lists what a formula's value rests on, each once.
func (b *Explainer) rests(n *plan.Node) []*Argument {
	var out distinct
	b.collect(n, out.add)
	return out.list
}

// distinct is a list in which nothing stands twice. Most are short.
type distinct struct {
	list []*Argument
	in   map[*Argument]bool // from when the list is long
}

func (d *distinct) add(a *Argument) {
	if d.in == nil && len(d.list) == 16 {
		d.in = map[*Argument]bool{}
		for _, o := range d.list {
			d.in[o] = true
		}
	}
	if d.in[a] || d.in == nil && slices.Contains(d.list, a) {
		return
	}
	if d.list = append(d.list, a); d.in != nil {
		d.in[a] = true
	}
}

func (b *Explainer) collect(n *plan.Node, add func(*Argument)) {
	if n == nil {
		return
	}
	switch n.Op {
	case formula.And, formula.Or:
		b.decisive(n, add)
		return
	case formula.Any, formula.All, formula.Count, formula.Sum:
		b.records(n, add)
		return
	}
	switch n.Kind {
	case plan.FactSlot:
		add(b.fact(n.Slot))
	case plan.CellSlot:
		if c := b.plan.Cells[n.Slot]; c.Kind == plan.DayCell {
			b.collect(c.Node, add)
			return
		}
		add(b.cell(n.Slot))
	case plan.FieldSlot:
		b.collect(b.plan.Lists[n.List].Fields[n.Slot], add)
	}
	for _, kid := range n.Kids {
		b.collect(kid, add)
	}
}

// decisive passes over the operands that the result does not rest on.
func (b *Explainer) decisive(n *plan.Node, add func(*Argument)) {
	v := b.Node(n)
	alone := v.State == evaluate.Known && (n.Op == formula.Or) == v.IsYes()
	for _, kid := range n.Kids {
		k := b.Node(kid)
		if alone && (k.State != evaluate.Known || k.N != v.N) {
			continue
		}
		b.collect(kid, add)
	}
}

// records collects from a list expression: the list, and what its condition
// and the summed field rest on in each record.
func (b *Explainer) records(n *plan.Node, add func(*Argument)) {
	list := b.plan.Lists[n.List]
	add(b.fact(list.Slot))
	b.EachRecord(n.List, func() {
		for _, kid := range n.Kids {
			b.collect(kid, add)
		}
		if n.Op == formula.Sum {
			b.collect(list.Fields[n.Field], add)
		}
	})
}
