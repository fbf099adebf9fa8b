package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Facts are what is told of one case, by the name of the oplysning. A name
// that is not there is unknown. The date asked is not among them.
type Facts map[string]Given

// Given is one fact of a case, with where it comes from if that was told.
type Given struct {
	Cell     value.Cell
	Timeline []Part // of a timeline; then Cell is unused
	By       string // af: who found it
	Date     *value.Day
	Weighed  []string // hensyn
	Reason   string   // begrundelse
	Span     source.Span
}

// Part is a value on the days From to To, both included.
type Part struct {
	From, To value.Day
	Cell     value.Cell
}

// Case is a sag: facts, the dates asked, and what must come out.
type Case struct {
	Name    string
	Source  string // kilde
	BasedOn string
	Shared  bool // fælles: only facts for others to build on
	Day     *value.Day
	Law     *value.Day
	Known   *value.Day
	Bills   []string
	Facts   Facts // with those of BasedOn
	Expect  []Expectation
	Carried []cite.Cite // forventet hjemmel
	Pinned  bool        // whether hjemmel was written
	Span    source.Span
	Body    source.Span // the forventet block
}

// Expectation is one outcome of a case.
type Expectation struct {
	Name          string
	Value         *value.Value
	NotApplicable bool
	Missing       []string
	Open          bool // { mangler = [ … ] }
	Conflict      []cite.Cite
	Span          source.Span
}
