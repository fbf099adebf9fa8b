package dsl

import "slices"

// room is where questions about one program are read to, one after the other.
type room struct {
	program  *Program
	facts    Facts
	parts    []Part
	last     map[string]*lastTold
	question int // the number of the one that is being read
}

// lastTold is a fact, where it stands in Program.Facts, and the question that
// told of it last.
type lastTold struct {
	fact     *Fact
	at       int
	question int
}

// begin makes room for the next question.
func (r *room) begin(p *Program) {
	if r.program != p {
		*r = room{program: p, last: map[string]*lastTold{}}
	}
	r.question++
	clear(r.facts)
	clear(r.parts)
	r.facts, r.parts = r.facts[:0], r.parts[:0]
}

// tell finds where to read a fact to; nil: there is none of that name, or it
// was told before.
func (r *room) tell(name string) (*Fact, *Given) {
	at := r.last[name]
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
	at.question = r.question
	n := len(r.facts)
	r.facts = slices.Grow(r.facts, 1)[:n+1] // the room is clear
	r.facts[n].Name, r.facts[n].at = at.fact.Name, at.at
	return at.fact, &r.facts[n]
}

// told are the facts of the question.
func (r *room) told() Facts {
	if len(r.facts) == 0 {
		return nil
	}
	return r.facts[:len(r.facts):len(r.facts)]
}
