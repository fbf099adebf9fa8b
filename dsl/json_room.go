package dsl

// room is where questions about one program are read to. Most tell of the same
// facts as the one before, so a fact keeps its seat from one to the next.
type room struct {
	program  *Program
	facts    Facts
	seats    map[string]*seat
	free     []seat
	question int     // the number of the one that is being read
	told     []*seat // by it
	before   []*seat // told by the one before
	parts    []Part
}

// seat is where a fact is read to.
type seat struct {
	fact     *Fact
	given    Given
	question int // that told of it last
}

// begin makes room for the next question.
func (r *room) begin(p *Program) {
	if r.program != p {
		*r = room{program: p, facts: Facts{}, seats: map[string]*seat{}, question: 1}
	}
	if len(r.facts) != len(r.told) { // somebody has changed them
		clear(r.facts)
		r.question++
	}
	r.question++
	r.told, r.before = r.before[:0], r.told
	clear(r.parts)
	r.parts = r.parts[:0]
}

// end takes away the facts of the question before that this one does not tell.
func (r *room) end() {
	for _, at := range r.before {
		if at.question != r.question {
			delete(r.facts, at.fact.Name)
			at.given = Given{}
		}
	}
}

// seat finds where to read a fact to; nil: there is none of that name, or it
// was told before.
func (r *room) seat(name string) *seat {
	at := r.seats[name]
	if at == nil {
		f := r.program.Fact(name)
		if f == nil {
			return nil
		}
		if len(r.free) == 0 {
			r.free = make([]seat, 16)
		}
		at, r.free = &r.free[0], r.free[1:]
		at.fact = f
		r.seats[f.Name] = at
	}
	if at.question == r.question {
		return nil
	}
	if at.question != r.question-1 { // else it stands there already
		r.facts[at.fact.Name] = &at.given
	}
	at.question, at.given = r.question, Given{}
	r.told = append(r.told, at)
	return at
}
