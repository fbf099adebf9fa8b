package engine_test

// The engine against the naive evaluator. Where the engine says more than the
// tables of clause 16 do, brute force over completions must agree (clause 18).

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
)

// decideAll asks the engine, and gives its outcomes by name.
func decideAll(e *engine.Engine, q engine.Query) (map[string]*engine.Outcome, error) {
	d, err := e.Decide(context.Background(), q)
	if err != nil {
		return nil, err
	}
	outcomes := map[string]*engine.Outcome{}
	for _, o := range d.Outcomes {
		outcomes[o.Term.Name] = o
	}
	return outcomes, nil
}

// answerOf reads an outcome as the naive evaluator would have given it.
func answerOf(o *engine.Outcome) answer {
	switch o.State {
	case engine.Decided:
		return answer{state: known, value: naiveValue(o.Value), openLaw: o.OpenLaw}
	case engine.NotApplicable:
		return answer{state: nowhere}
	}
	lacking := set{}
	for _, m := range o.Missing {
		lacking[missingPrefix[m.Kind]+m.Name] = true
	}
	return lacks(lacking)
}

var missingPrefix = map[engine.MissingKind]string{
	engine.MissingSource: "sats:", engine.MissingConflict: "konflikt:", engine.MissingCalculation: "fejl:",
}

// disagreement says where the engine and the naive evaluator differ on a
// query, and is empty when they agree on every term.
func disagreement(e *engine.Engine, p *dsl.Program, q engine.Query) string {
	outcomes, err := decideAll(e, q)
	if err != nil {
		return err.Error()
	}
	mine := naive(p, q)
	for _, name := range slices.Sorted(maps.Keys(mine)) {
		o := outcomes[name]
		if o == nil {
			return name + " is not answered"
		}
		if why := differs(p, q, name, mine[name], o); why != "" {
			return fmt.Sprintf("%s: naive %v, engine %v: %s", name, mine[name], answerOf(o), why)
		}
	}
	return ""
}

func differs(p *dsl.Program, q engine.Query, name string, mine answer, o *engine.Outcome) string {
	theirs := answerOf(o)
	if mine.state == none {
		mine.state = nowhere // an outcome has no state of its own for ingen
	}
	conflict := mine.state == open && mine.missing["konflikt:"+name] && len(mine.missing) == 1
	switch {
	case conflict != (theirs.state == open && len(o.Conflict) > 0 && theirs.missing["konflikt:"+name]):
		return "conflict"
	case mine.state != open && mine.state != theirs.state:
		return "state"
	case mine.state == known && !same(mine, theirs):
		return "value"
	case mine.state == known && mine.openLaw != theirs.openLaw:
		return "open hjemmel"
	case mine.state == open && theirs.state == open:
		return dropped(p, q, name, mine.missing, theirs.missing)
	case mine.state == open:
		return promoted(p, q, name, mine.missing, theirs)
	}
	return ""
}

// promoted finds a completion under which an outcome that the engine is sure
// of comes out otherwise.
func promoted(p *dsl.Program, q engine.Query, name string, lacking set, sure answer) string {
	for c := range completions(p, q, lacking, 100) {
		if got := naiveTerm(p, c, name); got.String() != sure.String() {
			return fmt.Sprintf("it is %v with\n%s", got, caseText(p, c))
		}
	}
	return ""
}

// dropped checks what the engine does not list as missing.
func dropped(p *dsl.Program, q engine.Query, name string, mine, theirs set) string {
	for m := range theirs {
		if !mine[m] {
			return m + " is not missing"
		}
	}
	for _, m := range slices.Sorted(maps.Keys(mine)) {
		if theirs[m] {
			continue
		}
		if why := matters(p, q, name, mine, m, alike); why != "" {
			return why
		}
	}
	return ""
}

// matters finds a completion that shows that something missing matters: that
// the outcome changes with the fact, or rests on the source, conflict or error.
func matters(p *dsl.Program, q engine.Query, name string, lacking set, m string, same func(a, b answer) bool) string {
	for c := range completions(p, q, lacking, 25) {
		before := naiveTerm(p, c, name)
		if strings.Contains(m, ":") {
			if before.state == open && before.missing[m] {
				return fmt.Sprintf("%s matters with\n%s", m, caseText(p, c))
			}
			continue
		}
		for d := range completions(p, without(q, c, m), setOf(m), 8) {
			if after := naiveTerm(p, d, name); !same(before, after) {
				return fmt.Sprintf("%s matters: %v and %v with\n%sand\n%s", m, before, after, caseText(p, c), caseText(p, d))
			}
		}
	}
	return ""
}

// alike reports whether two answers are the same, whatever is missing.
func alike(a, b answer) bool {
	return a.state == b.state && (a.state != known || same(a, b))
}

func naiveTerm(p *dsl.Program, q engine.Query, name string) answer {
	o := &opinion{program: p, query: q, memo: map[string]answer{}}
	a := o.term(name, o.view())
	if a.state == none {
		a.state = nowhere
	}
	return a
}
