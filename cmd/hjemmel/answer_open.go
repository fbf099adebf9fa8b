package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/engine"
)

// mostAsked is how many of the facts that are missing are written out.
const mostAsked = 8

// rest tells in brief what was not decided: each open outcome with what it
// lacks, then the questions, those first that hold most outcomes open.
func (w answer) rest(d *engine.Decision) {
	w.state(d, engine.NotApplicable, w.word("gælder ikke her:", "does not apply here (gælder ikke):"))
	w.state(d, engine.Undecided, w.word("åbne:", "open (åben):"))
	asked := missingFacts(d)
	if len(asked) == 0 {
		return
	}
	fmt.Fprintln(w.out)
	w.line(0, "", w.word("spørg først om:", "ask first:"))
	for _, m := range asked[:min(mostAsked, len(asked))] {
		w.line(1, "", w.lack(m))
	}
	if more := len(asked) - mostAsked; more > 0 {
		w.line(1, "", fmt.Sprintf(w.word("og %d til; skriv navnet på en afgørelse for at se dens spørgsmål og hjemmel", "and %d more; name an afgørelse to see its questions and hjemmel"), more))
	}
}

// state lists the outcomes in one state.
func (w answer) state(d *engine.Decision, state engine.State, heading string) {
	for _, o := range d.Outcomes {
		if o.State != state {
			continue
		}
		if heading != "" {
			fmt.Fprintln(w.out)
			w.line(0, "", heading)
			heading = ""
		}
		lacks := ""
		if state == engine.Undecided {
			lacks = w.word(": mangler ", ": lacks ") + strings.Join(w.lackNames(o), ", ")
		}
		w.line(1, "", fmt.Sprintf("%s (%s)%s", title(o), o.Term.Name, lacks))
	}
}

func title(o *engine.Outcome) string {
	if o.Term.Text != "" {
		return o.Term.Text
	}
	return o.Term.Name
}

// lackNames names what an outcome lacks: facts by their names, the rest in
// words.
func (w answer) lackNames(o *engine.Outcome) []string {
	names := make([]string, len(o.Missing))
	for i, m := range o.Missing {
		names[i] = m.Name
		if m.Kind != engine.MissingFact {
			names[i] = w.lack(m)
		}
	}
	return names
}

// missingFacts lists the facts that open outcomes lack, those that most
// outcomes lack first, else in the order declared.
func missingFacts(d *engine.Decision) []engine.Missing {
	count := map[string]int{}
	var facts []engine.Missing
	for _, o := range d.Outcomes {
		for _, m := range o.Missing {
			if m.Kind != engine.MissingFact {
				continue
			}
			if count[m.Name] == 0 {
				m.Maybe = false // it is asked for, not weighed
				facts = append(facts, m)
			}
			count[m.Name]++
		}
	}
	slices.SortStableFunc(facts, func(a, b engine.Missing) int { return count[b.Name] - count[a.Name] })
	return facts
}
