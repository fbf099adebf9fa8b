package engine_test

// The second opinion: an evaluator written from docs/language.md alone, to be
// compared with the engine on random programs. It is slow on purpose. Names are
// looked up in maps and evaluated by recursion, numbers are big.Rat, days are
// time.Time, and what is missing is a set of strings. Nothing is compiled,
// numbered or shared with the engine but the program itself.

import (
	"maps"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// state is a state of clause 16.
type state int

const (
	known state = iota
	open
	none    // ingen
	nowhere // gælder ikke
)

// answer is a value in its state. The value is a bool, *big.Rat, time.Time,
// month, string (an option), periods or records.
type answer struct {
	state   state
	value   any
	missing set // when open
	openLaw bool
}

// month counts months from January of the year 0.
type month int

// periods are spans of days, and the fact that may hold more of them.
type periods struct {
	spans []value.Interval
	more  string
}

// records are the rows of a list, and whether more may follow.
type records struct {
	rows []value.Record
	open bool
}

// set is a set of names.
type set map[string]bool

func setOf(names ...string) set {
	s := set{}
	for _, n := range names {
		s[n] = true
	}
	return s
}

func union(sets ...set) set {
	all := set{}
	for _, s := range sets {
		maps.Copy(all, s)
	}
	return all
}

func (s set) String() string {
	return "{" + strings.Join(slices.Sorted(maps.Keys(s)), ", ") + "}"
}

func is(v any) answer                { return answer{state: known, value: v} }
func missing(names ...string) answer { return answer{state: open, missing: setOf(names...)} }
func lacks(s set) answer             { return answer{state: open, missing: s} }

func (a answer) String() string {
	switch a.state {
	case open:
		return "åben " + a.missing.String()
	case none:
		return "ingen"
	case nowhere:
		return "gælder ikke"
	}
	return show(a.value)
}

// same reports whether two answers are known with the same value.
func same(a, b answer) bool {
	return a.state == known && b.state == known && equal(a.value, b.value)
}

func equal(a, b any) bool {
	switch a := a.(type) {
	case *big.Rat:
		return a.Cmp(b.(*big.Rat)) == 0
	case time.Time:
		return a.Equal(b.(time.Time))
	case periods:
		return slices.Equal(a.spans, b.(periods).spans)
	}
	return a == b
}

// opinion answers one query.
type opinion struct {
	program *dsl.Program
	query   engine.Query
	memo    map[string]answer
}

// view is how the law is seen from where a formula stands.
type view struct {
	own    func() answer // dagen inside the provision at hand (clause 10)
	at     *answer       // pr.: the date of every provision
	law    *time.Time    // som gældende, or --lov
	name   string        // the term whose rules are worked out
	list   *dsl.Fact     // inside hvor
	record value.Record  // inside hvor
}

// naive answers every term of a program.
func naive(p *dsl.Program, q engine.Query) map[string]answer {
	o := &opinion{program: p, query: q, memo: map[string]answer{}}
	answers := map[string]answer{}
	for _, t := range p.Terms {
		answers[t.Name] = o.term(t.Name, o.view())
	}
	return answers
}

func (o *opinion) view() view {
	if o.query.Law == nil {
		return view{}
	}
	return view{law: dayTime(*o.query.Law)}
}

// term evaluates a name once for each way of looking at the law.
func (o *opinion) term(name string, v view) answer {
	key := name + "|"
	if v.at != nil {
		key += v.at.String()
	}
	if v.law != nil {
		key += "|" + v.law.String()
	}
	if a, done := o.memo[key]; done {
		return a
	}
	a := o.conclude(o.find(name), view{at: v.at, law: v.law, name: name})
	o.memo[key] = a
	return a
}

func (o *opinion) find(name string) *dsl.Term {
	for _, t := range o.program.Terms {
		if t.Name == name {
			return t
		}
	}
	panic("no term " + name)
}

func (o *opinion) conclude(t *dsl.Term, v view) answer {
	if t.Is == nil {
		return o.resolve(t, v)
	}
	if t.Provision != nil {
		p, outer := t.Provision, v
		v.own = func() answer { return o.ownDate(p, outer) }
	}
	a := o.formula(t.Is, v)
	a.openLaw = false
	return a
}

// ownDate is the date of a provision in this case.
func (o *opinion) ownDate(p *dsl.Provision, v view) answer {
	if v.at != nil {
		return *v.at
	}
	v.own, v.name = o.asked, p.Cite.String()
	return o.formula(p.Date, v)
}

// asked is dagen as a fact of the case.
func (o *opinion) asked() answer {
	if o.query.Day == nil {
		return missing("dagen")
	}
	return is(*dayTime(*o.query.Day))
}
