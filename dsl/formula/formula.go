package formula

import (
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Decl is what a name is declared as.
type Decl struct {
	Kind     RefKind
	Type     value.Type // with the decimals inferred so far
	Optional bool       // kan_mangle
	Timeline bool
	Index    int // FieldRef: which field
}

// Scope gives the names that a formula may use.
type Scope interface {
	Lookup(name string) (Decl, bool)
	Names() []string // for suggestions
}

// Context is where a formula stands.
type Context struct {
	Scope    Scope
	MonthEnd value.MonthEnd
	// Day is what "dagen" means: OwnDate inside a provision, Fact (the date
	// asked) in a skæringsdato, NoRef where there is no date: then dagen,
	// rates and timelines are refused.
	Day RefKind
	// Guarded are names of optional facts known to exist here (clause 17).
	Guarded map[string]bool
	Law     string // the provision it stands under, for messages
	Span    source.Span
}

// Formula is a condition or an amount that has been read but not yet checked:
// its names are not looked up and its types not known.
type Formula struct {
	Text source.Text
	root any
}
