package evaluate

import (
	"sort"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Pick is the choice of a wording: which of them can apply, by number.
type Pick struct {
	Certain  int    // the one that applies, or None, or Unsure
	Possible []bool // when Unsure: those that perhaps do
	Lacks    *Set   // when Unsure: what would settle it
	Date     Val    // the skæringsdato, or the day that the law is frozen at
	Frozen   bool

	at int // the epoch that this holds in
}

// What Certain is when no wording does.
const (
	None   = -1
	Unsure = -2
)

// Pick returns which wording of a select applies (clauses 11 to 13).
func (t *Trace) Pick(n int) *Pick {
	ops, p := &t.selects[n], &t.picks[n]
	epoch := t.begun
	if ops.varies {
		epoch = t.epoch
	}
	if p.at != epoch {
		if !t.Work.Spend(1 + len(ops.words)) {
			return &Pick{Certain: None}
		}
		t.choose(ops, p)
		p.at = epoch
	}
	return p
}

// choose picks anew, in the room that the last pick had.
func (t *Trace) choose(ops *selectOps, p *Pick) {
	p.Certain, p.Possible, p.Lacks, p.Frozen = None, nil, nil, true
	switch {
	case ops.frozen != nil:
		p.Date = known(int64(*ops.frozen))
	case t.Law != nil:
		p.Date = known(int64(*t.Law))
	default:
		p.Date, p.Frozen = ops.date(t), false
	}
	switch p.Date.State {
	case Known:
		t.newest(ops.words, p)
	case Open:
		t.candidates(ops.words, p)
	}
}

// newest walks back over the wordings that have effect on the date. The one that
// is newest may have effect from before one that is older.
func (t *Trace) newest(words []wordOps, p *Pick) {
	day := value.Day(p.Date.N)
	for i := len(words) - 1; i >= 0; i-- {
		w := &words[i]
		if w.effect > day || !t.counts(w) {
			continue
		}
		kept := t.keptOut(w, p.Frozen)
		if kept.IsYes() {
			continue
		}
		if p.Certain != Unsure && kept.IsNo() {
			p.Certain = i
			return
		}
		t.perhaps(p, i, len(words), kept)
		if kept.IsNo() {
			return
		}
	}
}

// candidates collects every wording that could apply on an unknown date: all but
// those that a newer one has effect before.
func (t *Trace) candidates(words []wordOps, p *Pick) {
	over := value.MaxDay + 1
	for i := len(words) - 1; i >= 0; i-- {
		w := &words[i]
		if w.effect >= over || !t.counts(w) {
			continue
		}
		kept := t.keptOut(w, p.Frozen)
		if kept.IsNo() {
			over = w.effect
		}
		if !kept.IsYes() {
			t.perhaps(p, i, len(words), kept)
		}
	}
	if p.Certain == Unsure {
		p.Lacks = union(p.Lacks, p.Date.Lacks)
	}
}

func (t *Trace) perhaps(p *Pick, i, n int, kept Val) {
	p.Certain = Unsure
	if p.Possible == nil {
		p.Possible = make([]bool, n)
	}
	p.Possible[i] = true
	p.Lacks = union(p.Lacks, lacks(kept))
}

func (t *Trace) counts(w *wordOps) bool {
	return w.always && t.Question.Known == nil || t.Counts(w.wording)
}

// Counts reports whether a wording is known on the day that the question
// names, is no bill that it does not name, and is no repeal from above that
// another wording of that day stands instead of.
func (t *Trace) Counts(w *dsl.Wording) bool {
	for nearer := w.Instead; nearer != nil; nearer = nearer.Instead {
		if t.Asked(nearer) {
			return false
		}
	}
	return t.Asked(w)
}

// Asked reports whether a wording is known and no bill, or one that is asked for.
func (t *Trace) Asked(w *dsl.Wording) bool {
	if !t.Public(w) {
		return false
	}
	if !w.Bill {
		return true
	}
	for _, act := range w.By {
		if act.Bill && !t.Bills[act.Label] {
			return false
		}
	}
	return true
}

// Public reports whether a wording was made known by the day that the question
// names.
func (t *Trace) Public(w *dsl.Wording) bool {
	return t.Question.Known == nil || w.Known <= *t.Question.Known
}

// KeptOut tells whether the overgang of a wording keeps the case out of it.
func (t *Trace) KeptOut(n, word int, frozen bool) Val {
	return t.keptOut(&t.selects[n].words[word], frozen)
}

func (t *Trace) keptOut(w *wordOps, frozen bool) Val {
	if w.unless == nil || frozen {
		return truth(false)
	}
	return met(w.unless(t))
}

// applies tells whether wording w applies.
func (p *Pick) applies(w int) Val {
	if p.Certain != Unsure {
		return truth(p.Certain == w)
	}
	if !p.Possible[w] {
		return truth(false)
	}
	return Val{State: Open, Lacks: p.Lacks}
}

// rate reads a rate on a day (clause 16: a hole is a missing source).
func (m *Machine) rate(cell *plan.Cell) op {
	date := m.compile(cell.Date, cell.Hole)
	hole := Val{State: Open, Lacks: m.unlacked[cell.Hole]}
	parts := cell.Rate.Parts
	return func(t *Trace) Val {
		d := date(t)
		if d.State != Known {
			return d
		}
		if i := PartOn(parts, value.Day(d.N)); i >= 0 {
			return known(parts[i].Value.N)
		}
		return hole
	}
}

// PartOn returns the index of the part of a rate that covers a day, or -1.
func PartOn(parts []dsl.RatePart, day value.Day) int {
	i := sort.Search(len(parts), func(i int) bool { return parts[i].To >= day })
	if i < len(parts) && parts[i].From <= day {
		return i
	}
	return -1
}

// part reads a timeline on a day; a plain value is the same on every day.
func (m *Machine) part(cell *plan.Cell) op {
	date := m.compile(cell.Date, cell.Fact)
	return func(t *Trace) Val {
		var parts []dsl.Part
		if g := t.given[cell.Fact]; g != nil {
			parts = g.Timeline
		}
		d := date(t)
		switch {
		case d.State == Open && everyDay(parts):
			return t.anyPart(cell.Fact, parts, d)
		case d.State != Known:
			return strict(d, t.open(cell.Fact))
		}
		for i := range parts {
			if p := &parts[i]; p.From <= value.Day(d.N) && value.Day(d.N) <= p.To {
				return t.told(cell.Fact, &p.Cell)
			}
		}
		return t.open(cell.Fact)
	}
}

// everyDay reports whether the parts of a timeline leave no day out.
func everyDay(parts []dsl.Part) bool {
	next := value.MinDay
	for i := range parts {
		if parts[i].From > next {
			return false
		}
		next = parts[i].To + 1
	}
	return next > value.MaxDay
}

// anyPart reads a timeline on an unknown day: what all parts agree on is known.
func (t *Trace) anyPart(slot int, parts []dsl.Part, date Val) Val {
	first := t.told(slot, &parts[0].Cell)
	for i := range parts {
		if v := t.told(slot, &parts[i].Cell); v.State != first.State || v.N != first.N {
			return date
		}
	}
	return first
}
