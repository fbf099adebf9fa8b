package compile

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Keyed finds the facts whose exact value a term never reads: dates that only
// choose wordings, rates and parts of timelines, and values that are only held
// against fixed ones. Such a fact has no more answers than there are stretches
// between the values at which something changes (clause 18).
func Keyed(p *plan.Plan, term int) []plan.Keyed {
	w := &walker{plan: p, seen: map[int]bool{}, picked: map[int]bool{}, read: map[int]bool{}, keys: map[int]*plan.Keyed{}}
	w.cell(term)
	var out []plan.Keyed
	for slot, k := range w.keys {
		if w.read[slot] {
			continue
		}
		slices.Sort(k.Cuts)
		k.Cuts = slices.Compact(k.Cuts)
		out = append(out, *k)
	}
	slices.SortFunc(out, func(a, b plan.Keyed) int { return a.Slot - b.Slot })
	return out
}

// walker goes through all that a term reads.
type walker struct {
	plan   *plan.Plan
	seen   map[int]bool // cells
	picked map[int]bool // selects
	read   map[int]bool // facts used as values
	keys   map[int]*plan.Keyed
}

func (w *walker) cell(n int) {
	if w.seen[n] {
		return
	}
	w.seen[n] = true
	c := w.plan.Cells[n]
	switch c.Kind {
	case plan.RateCell:
		w.key(c.Date, func(k *plan.Keyed) {
			for _, p := range c.Rate.Parts {
				k.Cuts = append(k.Cuts, int64(p.From), int64(p.To)+1)
			}
		})
	case plan.PartCell:
		w.key(c.Date, func(k *plan.Keyed) { k.Timelines = append(k.Timelines, c.Fact) })
		w.read[c.Fact] = true
	}
	w.node(c.Node)
	for _, r := range c.Rules {
		w.pick(r.Select)
		w.node(r.When)
		w.node(r.Is)
	}
}

func (w *walker) pick(n int) {
	if w.picked[n] {
		return
	}
	w.picked[n] = true
	s := w.plan.Selects[n]
	w.key(s.Date, func(k *plan.Keyed) {
		for _, word := range s.Prov.Wordings {
			k.Cuts = append(k.Cuts, int64(word.Effect))
		}
	})
	for _, unless := range s.Unless {
		w.node(unless)
	}
}

// key notes what a date selects. A date that is no bare fact is read.
func (w *walker) key(date *plan.Node, note func(*plan.Keyed)) {
	slot, bare := w.bare(date)
	if !bare {
		w.node(date)
		return
	}
	note(w.of(slot))
}

func (w *walker) of(slot int) *plan.Keyed {
	if w.keys[slot] == nil {
		w.keys[slot] = &plan.Keyed{Slot: slot}
	}
	return w.keys[slot]
}

// bare tells whether a date is a fact of the case, and which.
func (w *walker) bare(n *plan.Node) (int, bool) {
	if n.Op != formula.Name {
		return 0, false
	}
	if n.Kind == plan.CellSlot && w.plan.Cells[n.Slot].Kind == plan.DateCell {
		return w.bare(w.plan.Cells[n.Slot].Node)
	}
	return n.Slot, n.Kind == plan.FactSlot
}

func (w *walker) node(n *plan.Node) {
	if n == nil || w.against(n) {
		return
	}
	switch n.Kind {
	case plan.FactSlot:
		w.read[n.Slot] = true
	case plan.CellSlot:
		w.cell(n.Slot)
	case plan.FieldSlot:
		w.node(w.plan.Lists[n.List].Fields[n.Slot])
	}
	switch n.Op {
	case formula.Any, formula.All, formula.Count, formula.Sum:
		list := w.plan.Lists[n.List]
		w.read[list.Slot] = true
		for _, f := range list.Fields {
			w.node(f)
		}
	}
	for _, kid := range n.Kids {
		w.node(kid)
	}
}

// against notes a comparison of a bare fact with fixed values.
func (w *walker) against(n *plan.Node) bool {
	switch n.Op {
	case formula.Equal, formula.NotEqual, formula.Less, formula.LessEqual, formula.Greater, formula.GreaterEqual, formula.In:
	default:
		return false
	}
	fact := slices.IndexFunc(n.Kids, func(k *plan.Node) bool { return k.Op != formula.Const })
	if fact < 0 || n.Kids[fact].Kind != plan.FactSlot {
		return false
	}
	for i, k := range n.Kids {
		if i != fact && k.Op != formula.Const {
			return false
		}
	}
	key := w.of(n.Kids[fact].Slot)
	for i, k := range n.Kids {
		if i != fact {
			key.Cuts = append(key.Cuts, k.N, k.N+1)
		}
	}
	return true
}
