package dsl

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/value"
)

// room is where questions about one program are read to, one after the other.
type room struct {
	program  *Program
	facts    Facts
	parts    []Part
	cells    []value.Cell // of records
	before   *lastTold    // of the question that is being read
	first    lastTold     // what comes before the first fact
	last     map[string]*lastTold
	question int // the number of the one that is being read
}

// lastTold is a fact, where it stands in Program.Facts, and the question that
// told of it last.
type lastTold struct {
	fact     *Fact
	at       int
	question int
	next     *lastTold // told after it that time, and likely again
}

// begin makes room for the next question.
func (r *room) begin(p *Program) {
	if r.program != p {
		*r = room{program: p, last: map[string]*lastTold{}}
	}
	r.question++
	clear(r.facts)
	clear(r.parts)
	clear(r.cells)
	r.facts, r.parts, r.cells, r.before = r.facts[:0], r.parts[:0], r.cells[:0], &r.first
}

// tell finds where to read a fact to; nil: there is none of that name, or it
// was told before.
func (r *room) tell(name string) (*Fact, *Given) {
	at := r.before.next
	if at == nil || at.fact.Name != name {
		at = r.last[name]
	}
	if at == nil {
		i := r.program.factIndex(name)
		if i < 0 {
			return nil, nil
		}
		at = &lastTold{fact: r.program.Facts[i], at: i}
		r.last[at.fact.Name] = at
	}
	if at.question == r.question {
		return nil, nil
	}
	at.question, r.before.next, r.before = r.question, at, at
	n := len(r.facts)
	r.facts = slices.Grow(r.facts, 1)[:n+1] // the room is clear
	r.facts[n].Name, r.facts[n].at = at.fact.Name, at.at
	return at.fact, &r.facts[n]
}

// record is room for one more record of a list: its fields, all unknown.
func (r *room) record(fields int) value.Record {
	n := len(r.cells)
	r.cells = slices.Grow(r.cells, fields)[:n+fields]
	return r.cells[n : n+fields : n+fields]
}

// told are the facts of the question.
func (r *room) told() Facts {
	if len(r.facts) == 0 {
		return nil
	}
	return r.facts[:len(r.facts):len(r.facts)]
}
