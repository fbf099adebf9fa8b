package dsl

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Facts are what is told of one case, each oplysning once, in any order. What is
// not there is unknown. The date asked is not among them.
type Facts []Given

// Of returns what is told of the oplysning called name, or nil.
func (f Facts) Of(name string) *Given {
	for i := range f {
		if f[i].Name == name {
			return &f[i]
		}
	}
	return nil
}

// With returns the facts with one more told, instead of what was told of the
// same oplysning. The facts themselves stay as they are.
func (f Facts) With(g Given) Facts {
	all := slices.Clone(f)
	if old := all.Of(g.Name); old != nil {
		*old = g
		return all
	}
	return append(all, g)
}

// Given is one fact of a case, with where it comes from if that was told.
type Given struct {
	Name     string // of the oplysning
	Cell     value.Cell
	Timeline []Part // of a timeline, by From; then Cell is unused
	By       string // af: who found it
	Date     *value.Day
	Weighed  []string // hensyn
	Reason   string   // begrundelse
	Span     source.Span

	at int // where the oplysning stood in Program.Facts when this was read
}

// Index returns where the oplysning stands among the facts of a program; -1:
// it declares none of that name.
func (g *Given) Index(p *Program) int {
	if g.at < len(p.Facts) && p.Facts[g.at].Name == g.Name {
		return g.at
	}
	return p.factIndex(g.Name)
}

// Part is a value on the days From to To, both included.
type Part struct {
	From, To value.Day
	Cell     value.Cell
}

// Question is what is told of a case and the dates asked (clause 12).
type Question struct {
	Day   *value.Day // på, dagen; nil: unknown
	Law   *value.Day // lov; nil: each wording by its own date
	Known *value.Day // kendt; nil: all that is known
	Bills []string   // forslag that count as law
	Facts Facts
}

// Case is a sag: a question, and what must come out.
type Case struct {
	Question        // with the facts and the day of BasedOn
	Name     string // unique in the folder
	Source   string // kilde
	BasedOn  string
	Shared   bool // fælles: only facts for others to build on
	Expect   []Expectation
	Carried  []cite.Cite // forventet hjemmel
	Pinned   bool        // whether hjemmel was written
	CiteSpan source.Span // the value of hjemmel
	Span     source.Span
	Body     source.Span // the forventet block
}

// Expectation is one outcome of a case.
type Expectation struct {
	Name          string
	Value         *value.Value
	NotApplicable bool
	Missing       []string
	Open          bool // { mangler = [ … ] }
	Conflict      []cite.Cite
	Span          source.Span // the value
}

// Allows reports whether a value lies within mindst and højst.
func (f *Fact) Allows(v *value.Value) bool { return !beyond(v, f.Min, -1) && !beyond(v, f.Max, 1) }

// beyond reports whether a value lies beyond a bound, on the side given.
func beyond(v, bound *value.Value, side int) bool {
	if bound == nil {
		return false
	}
	order, ok := value.Compare(v, bound)
	return ok && order == side
}

// Bounds names mindst and højst.
func (f *Fact) Bounds() diag.Words {
	named := func(bound *value.Value) string {
		if bound == nil {
			return ""
		}
		return bound.String()
	}
	return diag.Within(named(f.Min), named(f.Max))
}
