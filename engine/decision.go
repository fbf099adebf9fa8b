package engine

import (
	"sync"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// Query is a question to an engine: the facts of a case and the dates asked.
//
// An engine changes none of it, but a [Decision] keeps hold of it all, and
// [Outcome.Explain] reads it again. So the facts must stand as they were for as
// long as the decision is used; those of a [dsl.Reader] do until it reads on.
type Query struct {
	Want  []string   // outcomes (or terms) by name; none: every afgørelse
	Facts dsl.Facts  // what is told; what is left out is unknown
	Day   *value.Day // dagen, the date asked; nil: unknown
	Law   *value.Day // every provision as it stood on this day
	Known *value.Day // only what was public on this day
	Bills []string   // retskilder marked forslag that count as law
}

// State of an outcome. The zero State is Undecided.
type State uint8

// The states of clause 16 that an outcome can be in.
const (
	Undecided     State = iota // åben
	Decided                    // known
	NotApplicable              // gælder ikke
)

// String returns the word for the state that the JSON form has.
func (s State) String() string { return wordOf(stateWords[:], int(s)) }

// Decision answers a query, outcome by outcome. It keeps hold of the query, and
// with it of the facts of the case. Many may read it at once.
type Decision struct {
	RuleSet  string // hash of the rules
	Day      *value.Day
	Law      *value.Day
	Known    *value.Day
	Outcomes []*Outcome // in the order asked, else as declared

	fragments *sync.Map // of the engine
}

// Outcome is one answer with everything that it rests on.
type Outcome struct {
	Term     *dsl.Term
	State    State
	Value    value.Value // when Decided
	OpenLaw  bool        // decided, but which provision carries it is open
	Default  bool        // known because no rule applied (ellers)
	Missing  []Missing   // when Undecided: best first
	Conflict []*dsl.Rule // rules that apply with different values
	Fired    []Fired     // rules that gave the value
	Defeated []Defeat
	Law      []cite.Cite // the provisions that carried it, in order of the act
	RestsOn  []string    // facts, sorted
	Rates    []RateUse   // the rates it rests on
	Skøn     []Discretion
	Taints   []Taint

	why *reasons
	at  int // among the outcomes of why
}

// Explain returns the argument for the outcome: the tree of what it rests on.
// It is found when one of the decision is first asked for, by working the case
// out once more from the facts of the [Query], which must stand as they were;
// then it may be kept. Many may ask at once. [Engine.Explain] tells the same at
// less cost, to those who know beforehand that they want it.
func (o *Outcome) Explain() *explain.Argument { return o.why.argument(o.at) }

// RateUse is a rate that was read, and the part of it that covered the day.
type RateUse struct {
	Rate *dsl.Rate
	Part *dsl.RatePart
}

// MissingKind is what sort of thing is missing.
type MissingKind uint8

// A fact or skøn can be asked for; a source, a conflict or a calculation
// error is for those who keep the rules.
const (
	MissingFact MissingKind = iota
	MissingSource
	MissingConflict
	MissingCalculation
)

// String returns the word for the kind that the JSON form has.
func (k MissingKind) String() string { return wordOf(missingWords[:], int(k)) }

// Missing is something without which an outcome stays open.
type Missing struct {
	Kind  MissingKind
	Name  string    // the fact, "dagen", the rate or the term
	Fact  *dsl.Fact // MissingFact, but for dagen
	Maybe bool      // not shown to matter: "kan have betydning"
	Text  string    // MissingSource, MissingConflict, MissingCalculation: what it is about
}

// Fired is a rule that applied and gave its value, and why its wording did.
type Fired struct {
	Rule      *dsl.Rule
	Selection explain.Selection
	Certain   bool // false: perhaps (open)
}

// Defeat is a rule that applied but gave way.
type Defeat struct {
	Rule      *dsl.Rule
	By        *dsl.Rule
	Suspended bool // switched off (suspenderer), not overridden (fraviger)
}

// Discretion is a skøn that an outcome rests on.
type Discretion struct {
	Fact  *dsl.Fact
	Given dsl.Given
}

// Taint is a reason why a decision is provisional (clause 19).
type Taint struct {
	Kind TaintKind
	Name string // the rate, provision, term or note
	Text string
}

// TaintKind is what makes a decision provisional.
type TaintKind uint8

// The kinds of taint.
const (
	DerivedRate TaintKind = iota
	ProvisionalRate
	IncompleteSource
	Interpretation
	Window // a date inside an in-force window
)

// String returns the word for the kind that the JSON form has.
func (k TaintKind) String() string { return wordOf(taintWords[:], int(k)) }

func wordOf(words []string, n int) string {
	if n >= len(words) {
		return ""
	}
	return words[n]
}
