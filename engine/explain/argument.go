// Package explain tells why: from the trace of a case to an argument, the tree
// of what an answer rests on, and from the argument to text.
//
// Nothing is recorded while a case is decided. The argument is found
// afterwards, by walking the formulas again over the values in the trace; so an
// explanation can never disagree with the values. A decision has its hjemmel
// and what else it rests on from the same argument.
//
// What a value rests on is clause 18 of docs/language.md: og = nej on the
// operands that are nej, eller = ja on those that are ja, anything else on all
// operands.
package explain

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
)

// Kind is what an argument is about.
type Kind uint8

// The kinds of arguments.
const (
	Term    Kind = iota // a begreb or an afgørelse
	Fact                // an oplysning, or the date asked
	Rate                // a sats
	OwnDate             // the skæringsdato of a provision
)

// Argument is something with its value and what that rests on. An argument
// that several others rest on is one value, pointed to by all.
type Argument struct {
	Kind    Kind
	Name    string
	Value   evaluate.Val
	Listed  *value.Value // lists and periods, whose value is no number
	Term    *dsl.Term
	Fact    *dsl.Fact
	Given   *dsl.Given
	Rate    *dsl.Rate
	Part    *dsl.RatePart  // the part of the rate that was read
	Prov    *dsl.Provision // OwnDate
	OpenLaw bool
	Default bool
	Steps   []*Step     // of a term that rules conclude
	Because []*Argument // of all others

	number int // among the arguments of its explainer
}

// Type is that of the value.
func (a *Argument) Type() value.Type {
	switch {
	case a.Term != nil:
		return a.Term.Type
	case a.Fact != nil:
		return a.Fact.Type
	case a.Rate != nil:
		return a.Rate.Type
	}
	return value.Type{Kind: value.Date} // dagen, or the date of a provision
}

// Role is what part a rule plays.
type Role uint8

// The parts that rules play.
const (
	Fires       Role = iota // gives the value
	MayFire                 // would give a value, if what is open falls out so
	Clashes                 // gives a value that another rule contradicts
	Suspends                // holds another rule switched off
	Overridden              // applies, but By overrides it
	SwitchedOff             // applies, but By suspends it
	Fails                   // is in force, but its condition is not met
	NotInForce              // its wording does not apply
)

// Step is a rule and the part that it plays.
type Step struct {
	Rule      *dsl.Rule
	Role      Role
	By        *dsl.Rule
	Selection Selection
	Chosen    []*Argument // what the choice of wording rests on
	When      []*Argument // what its condition rests on
	Is        []*Argument // what its value rests on
}

// Selection tells which wording applied and why.
type Selection struct {
	Wording *dsl.Wording
	Date    *value.Day   // the skæringsdato; nil: unknown
	Frozen  bool         // by the day of law asked for, or som gældende
	Window  *dsl.Wording // the one in whose in-force window the date lies
	Repeal  *dsl.Wording // the repeal that applies in its place
	Others  []Passed
}

// Clone returns the selection in room of its own.
func (s Selection) Clone() Selection {
	if s.Date != nil {
		day := *s.Date
		s.Date = &day
	}
	s.Others = slices.Clone(s.Others)
	return s
}

// Passed is a wording that was not selected.
type Passed struct {
	Wording *dsl.Wording
	Why     PassedWhy
}

// PassedWhy says why a wording was passed over.
type PassedWhy uint8

// Why a wording was passed over.
const (
	Superseded   PassedWhy = iota // a newer one applies
	NotYet                        // its effect begins after the date
	NotPublic                     // not public on the day of knowledge
	Transitional                  // its overgang keeps the case out
	BillOnly                      // a bill that was not asked for
	Perhaps                       // it may apply: the date or the overgang is open
)

// Walk visits an argument and all that it rests on, each once, top down. A rule
// that gave way is no part of that, whatever its own condition rests on.
func (a *Argument) Walk(visit func(*Argument)) {
	a.walk(visit, new(arguments))
}

// Walk is [Argument.Walk] for an argument that the explainer has just found.
func (b *Explainer) Walk(a *Argument, visit func(*Argument)) {
	clear(b.seen)
	a.walk(visit, &b.seen)
}

func (a *Argument) walk(visit func(*Argument), seen *arguments) {
	if seen.add(a) {
		return
	}
	visit(a)
	for _, s := range a.Steps {
		if s.Role == Overridden || s.Role == SwitchedOff {
			continue
		}
		for _, kids := range [...][]*Argument{s.Chosen, s.When, s.Is} {
			for _, k := range kids {
				k.walk(visit, seen)
			}
		}
	}
	for _, k := range a.Because {
		k.walk(visit, seen)
	}
}

// arguments is a set of arguments of one explainer, a bit for each.
type arguments []uint64

// add reports whether an argument was in the set before.
func (s *arguments) add(a *Argument) bool {
	word, bit := a.number/64, uint64(1)<<(a.number%64)
	if n := word + 1 - len(*s); n > 0 {
		*s = append(*s, make([]uint64, n)...)
	}
	again := (*s)[word]&bit != 0
	(*s)[word] |= bit
	return again
}
