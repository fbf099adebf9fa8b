package engine_test

// The tables of clause 16.

func and(operands ...answer) answer { return decide(false, operands) }
func or(operands ...answer) answer  { return decide(true, operands) }

// decide is og (which one nej settles) and eller (which one ja settles).
func decide(settles bool, operands []answer) answer {
	for _, a := range operands {
		if a.state == known && a.value == settles {
			return is(settles)
		}
	}
	for _, s := range []state{open, nowhere, none} {
		if a, ok := first(s, operands); ok {
			return a
		}
	}
	return is(!settles)
}

// first returns the answer of a state that any operand is in, joining sets.
func first(s state, operands []answer) (answer, bool) {
	found, lacking := false, set{}
	for _, a := range operands {
		if a.state == s {
			found = true
			lacking = union(lacking, a.missing)
		}
	}
	return answer{state: s, missing: lacking}, found
}

func not(a answer) answer {
	if a.state != known {
		return a
	}
	return is(a.value == false)
}

func exists(a answer) answer {
	if a.state == open {
		return a
	}
	return is(a.state == known)
}

// strict works out f when every operand is known.
func strict(operands []answer, f func() answer) answer {
	for _, s := range []state{nowhere, open, none} {
		if a, ok := first(s, operands); ok {
			return a
		}
	}
	return f()
}

// holds reads a condition: ingen and gælder ikke count as no.
func holds(a answer) answer {
	if a.state == none || a.state == nowhere {
		return is(false)
	}
	return a
}

func yes(a answer) bool { return a.state == known && a.value == true }
func no(a answer) bool  { return a.state == known && a.value == false }
