package explain

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Explainer finds the arguments of one trace at a time. What two outcomes rest
// on is found once.
type Explainer struct {
	*evaluate.Trace
	plan    *plan.Plan
	cells   index // but for those that vary
	records map[cellAt]*Argument
	facts   index
	found   []*Argument // what is being collected, the innermost last
	decided []bool      // of the operands that are being passed through: whether each decides alone
	made    int         // arguments so far
	numbers []int       // each its own place
	seen    arguments   // by a walk
	room
}

// cellAt tells a cell that varies apart in each record.
type cellAt struct{ cell, epoch int }

// New makes an explainer of the traces of a plan.
func New(p *plan.Plan) *Explainer {
	return &Explainer{
		plan: p, cells: newIndex(len(p.Cells)), records: map[cellAt]*Argument{}, facts: newIndex(len(p.Facts)),
	}
}

// Begin turns to a trace. The arguments that were found in another are given
// up: their room is used again.
func (b *Explainer) Begin(t *evaluate.Trace) {
	b.Trace, b.made = t, 0
	b.cells.clear()
	clear(b.records)
	b.facts.clear()
	b.room.reuse()
}

// argument makes an argument.
func (b *Explainer) argument() *Argument {
	a := b.arguments.one()
	a.number = b.made
	b.made++
	return a
}

// Argument finds the argument for a cell.
func (b *Explainer) Argument(cell int) *Argument { return b.cell(cell) }

func (b *Explainer) cell(n int) *Argument {
	c := b.plan.Cells[n]
	key := cellAt{n, b.Epoch()}
	if a := b.known(c, key); a != nil {
		return a
	}
	a := b.argument()
	if c.Varies {
		b.records[key] = a
	} else {
		b.cells.put(n, a)
	}
	a.Value = b.Cell(n)
	if !b.Explains() {
		return a
	}
	switch c.Kind {
	case plan.TermCell:
		b.term(a, n, c)
	case plan.DateCell:
		a.Kind, a.Name, a.Prov = OwnDate, c.Name, c.Prov
		a.Because = b.rests(c.Node)
	case plan.RateCell:
		b.rate(a, c)
	case plan.PartCell:
		told := b.fact(c.Fact)
		a.Kind, a.Name, a.Fact, a.Given = Fact, told.Name, told.Fact, told.Given
		a.Because = b.rests(c.Date)
	}
	return a
}

func (b *Explainer) known(c *plan.Cell, at cellAt) *Argument {
	if c.Varies {
		return b.records[at]
	}
	return b.cells.at[at.cell]
}

func (b *Explainer) rate(a *Argument, c *plan.Cell) {
	a.Kind, a.Name, a.Rate = Rate, c.Rate.Name, c.Rate
	a.Because = b.rests(c.Date)
	if d := b.Node(c.Date); d.State == evaluate.Known {
		if i := evaluate.PartOn(c.Rate.Parts, value.Day(d.N)); i >= 0 {
			a.Part = &c.Rate.Parts[i]
		}
	}
}

func (b *Explainer) term(a *Argument, n int, c *plan.Cell) {
	a.Kind, a.Name, a.Term = Term, c.Term.Name, c.Term
	if c.Node != nil {
		a.Because = b.rests(c.Node)
		return
	}
	s := b.Settled(n)
	a.OpenLaw, a.Default = s.OpenLaw, s.Default
	a.Steps = b.steps(c, s)
}

func (b *Explainer) fact(slot int) *Argument {
	if a := b.facts.at[slot]; a != nil {
		return a
	}
	a := b.argument()
	a.Kind, a.Name, a.Value = Fact, "dagen", b.Fact(slot)
	if f := b.plan.Facts[slot]; f != nil {
		a.Name, a.Fact, a.Given = f.Name, f, b.Given(slot)
		if a.Given != nil && a.Value.State == evaluate.Known && (f.Type.Kind == value.List || f.Type.Kind == value.Intervals) {
			a.Listed = &a.Given.Cell.Value
		}
	}
	b.facts.put(slot, a)
	return a
}

// rests lists what a formula's value rests on, each once.
func (b *Explainer) rests(n *plan.Node) []*Argument {
	all := distinct{b: b, first: len(b.found)}
	b.collect(n, &all)
	list := b.lists.many(len(b.found) - all.first)
	copy(list, b.found[all.first:])
	b.found = b.found[:all.first]
	return list
}

// distinct collects arguments, none of them twice. Most are few.
type distinct struct {
	b     *Explainer
	first int                // where they begin in b.found
	in    map[*Argument]bool // from when they are many

	list, epoch int    // of the record whose fields were last collected
	fields      uint64 // those of the first 64 that were
}

// again reports whether a field of the record at hand was collected before.
func (d *distinct) again(field *plan.Node, epoch int) bool {
	if d.list != field.List || d.epoch != epoch {
		d.list, d.epoch, d.fields = field.List, epoch, 0
	}
	bit := uint64(1) << field.Slot // 0 from the 64th on: those are never passed over
	seen := d.fields&bit != 0
	d.fields |= bit
	return seen
}

func (d *distinct) add(a *Argument) {
	list := d.b.found[d.first:]
	if d.in == nil && len(list) == 16 {
		d.in = map[*Argument]bool{}
		for _, o := range list {
			d.in[o] = true
		}
	}
	if d.in[a] || d.in == nil && slices.Contains(list, a) {
		return
	}
	if d.b.found = append(d.b.found, a); d.in != nil {
		d.in[a] = true
	}
}

func (b *Explainer) collect(n *plan.Node, out *distinct) {
	if n == nil {
		return
	}
	switch n.Op {
	case formula.And, formula.Or:
		b.decisive(n, out)
		return
	case formula.Any, formula.All, formula.Count, formula.Sum:
		b.overRecords(n, out)
		return
	}
	switch n.Kind {
	case plan.FactSlot:
		out.add(b.fact(n.Slot))
	case plan.CellSlot:
		if c := b.plan.Cells[n.Slot]; c.Kind == plan.DayCell {
			b.collect(c.Node, out)
			return
		}
		out.add(b.cell(n.Slot))
	case plan.FieldSlot:
		if !out.again(n, b.Epoch()) {
			b.collect(b.plan.Lists[n.List].Fields[n.Slot], out)
		}
	}
	for _, kid := range n.Kids {
		b.collect(kid, out)
	}
}

// decisive passes over the operands that the result does not rest on.
func (b *Explainer) decisive(n *plan.Node, out *distinct) {
	decides := evaluate.Val.IsNo
	if n.Op == formula.Or {
		decides = evaluate.Val.IsYes
	}
	first, alone := len(b.decided), false
	for _, kid := range n.Kids {
		d := decides(b.Node(kid))
		b.decided = append(b.decided, d)
		alone = alone || d
	}
	for i, kid := range n.Kids {
		if !alone || b.decided[first+i] {
			b.collect(kid, out)
		}
	}
	b.decided = b.decided[:first]
}

// overRecords collects from a list expression: the list, and what its condition
// and the summed field rest on in each record.
func (b *Explainer) overRecords(n *plan.Node, out *distinct) {
	list := b.plan.Lists[n.List]
	out.add(b.fact(list.Slot))
	b.EachRecord(n.List, func() {
		for _, kid := range n.Kids {
			b.collect(kid, out)
		}
		if n.Op == formula.Sum {
			b.collect(list.Fields[n.Field], out)
		}
	})
}
