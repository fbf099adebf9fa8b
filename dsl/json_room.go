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
	question int          // the number of the one that is being read
	last     []int        // by fact: the question that told of it last
	next     []int        // by fact: the one told after it, and likely again; in front, the one told first
	after    int          // where in next the fact stands that comes after the last
}

// begin makes room for the next question.
func (r *room) begin(p *Program) {
	if r.program != p {
		*r = room{program: p, last: make([]int, len(p.Facts)), next: make([]int, 1+len(p.Facts))}
	}
	r.question++
	clear(r.facts)
	clear(r.parts)
	clear(r.cells)
	r.facts, r.parts, r.cells, r.after = r.facts[:0], r.parts[:0], r.cells[:0], 0
}

// tell finds where to read a fact to; nil: there is none of that name, or it
// was told before.
func (r *room) tell(name string) (*Fact, *Given) {
	known := r.program.Facts
	i := r.next[r.after]
	if i >= len(known) || known[i].Name != name {
		i = r.program.factIndex(name)
	}
	if i < 0 || r.last[i] == r.question {
		return nil, nil
	}
	r.last[i], r.next[r.after], r.after = r.question, i, 1+i
	n := len(r.facts)
	r.facts = slices.Grow(r.facts, 1)[:n+1] // the room is clear
	r.facts[n].Name, r.facts[n].at = known[i].Name, i
	return known[i], &r.facts[n]
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
