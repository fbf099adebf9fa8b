package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/official"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Program is a rule set that has been read and checked: every name is
// declared, every citation carried, every formula typed, and no name depends
// on itself. It is never changed once loaded.
type Program struct {
	Sources    []*Source
	Facts      []*Fact
	Terms      []*Term
	Rates      []*Rate
	Provisions []*Provision // in the order of Sources, then of the act
	Waivers    []*Waiver
	Hash       string // clause 8, hexadecimal

	index *index // nil in a program put together by hand
}

// Source is a retskilde.
type Source struct {
	Label    string
	Art      string
	Title    string
	ELI      string
	Public   value.Day // kundgjort; zero Known when not stated
	Dated    bool      // whether Public is stated
	MonthEnd value.MonthEnd
	Bill     bool
	Span     source.Span
}

// Fact is an oplysning.
type Fact struct {
	Name       string
	Type       value.Type
	Min, Max   *value.Value
	Optional   bool // kan_mangle
	Timeline   bool
	Art        string // faktum, skøn, ønske, indstilling
	AskedOf    string // oplyses_af
	Question   string
	Law        []cite.Cite
	Replaces   string
	FieldLogic map[int]*formula.Node // computed fields of a list, by index
	Span       source.Span
}

// Term is a begreb or an afgørelse.
type Term struct {
	Name       string
	Type       value.Type // Scale is the most decimals that its rules give
	Outcome    bool       // afgørelse
	Text       string
	Else       *value.Value // ellers
	Is         *formula.Node
	Law        []cite.Cite
	Provision  *Provision // whose date Is is measured at; nil without hjemmel
	Rules      []*Rule    // in the order of the act
	Notes      []string   // fortolkning
	Incomplete string
	Span       source.Span
}

// Rate is a sats.
type Rate struct {
	Name      string
	Type      value.Type
	Law       []cite.Cite
	Provision *Provision // whose date it is read at, when read outside any
	Parts     []RatePart // by From; never overlapping
	Span      source.Span
}

// RatePart is the value of a rate on the days From to To, both included.
type RatePart struct {
	Label       string // "2024", or the period
	From, To    value.Day
	Value       value.Value
	Source      string // kilde
	Derived     string // afledt
	Provisional string // foreløbig
	Span        source.Span
}

// Provision is a bestemmelse.
type Provision struct {
	Cite      cite.Cite
	Source    *Source
	Summary   string
	Date      *formula.Node // skæringsdato; a Name of kind Fact "dagen" by default
	MovedFrom *cite.Cite
	See       []cite.Cite
	Wordings  []*Wording // by InForce
	Span      source.Span
}

// Wording is an affattelse.
type Wording struct {
	Provision    *Provision
	Label        string    // as written: the in-force day
	InForce      value.Day // the label
	Effect       value.Day // virkning_fra, default InForce
	Earliest     value.Day // tidligst, default InForce
	By           []*Source // ved
	Known        value.Day // latest Public of By; an act without one counts from Effect
	Repealed     bool
	Above        *Provision // of a repeal that reaches down to here: where it is written
	Instead      *Wording   // of such a repeal: what the provision has itself, or from nearer by, on that day (clause 11)
	Bill         bool       // any of By is a bill
	Transition   *Transition
	Status       string // skøn, procedure, uden for området, mangler; empty with rules
	Reason       string // begrundelse
	Rules        []*Rule
	Notes        []string
	Incomplete   string
	Fingerprints []Fingerprint // fingeraftryk
	Span         source.Span
}

// Fingerprint is a fingeraftryk: what the paragraph that a wording stands in
// looked like in the text that the wording was written from.
type Fingerprint struct {
	Source *Source // the text
	official.Fingerprint
	Span source.Span
}

// Transition is an overgang: the case is kept out of the wording when Unless
// holds.
type Transition struct {
	Unless  *formula.Node
	Law     []cite.Cite
	Summary string
	Span    source.Span
}

// Rule is a regel.
type Rule struct {
	Name       string
	Wording    *Wording
	When       *formula.Node // nil: always
	Is         *formula.Node // nil for a suspension
	Overrides  []cite.Cite   // fraviger
	Suspends   []cite.Cite   // suspenderer
	Notes      []string
	Incomplete string
	Span       source.Span
}

// ID names a rule for reports: provision, wording and the rule's place among
// those of the same name in the wording.
func (r *Rule) ID() string {
	return r.Wording.Provision.Cite.String() + " (" + r.Wording.Label + ")"
}
