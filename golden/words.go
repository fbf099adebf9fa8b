package golden

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
)

// The words of the case files stay Danish in every language.
const (
	notApplicable = "gælder ikke"
	nothing       = "intet"
)

// expected tells what a case expects, as it would be said.
func expected(x dsl.Expectation) string {
	switch {
	case x.NotApplicable:
		return notApplicable
	case x.Open:
		return lacking(x.Missing)
	case len(x.Conflict) > 0:
		return "konflikt mellem " + cites(x.Conflict)
	case x.Value != nil:
		return x.Value.String()
	default:
		return nothing
	}
}

// got tells what came out in the same words.
func got(o *engine.Outcome) string {
	switch {
	case o.State == engine.Decided:
		return o.Value.String()
	case o.State == engine.NotApplicable:
		return notApplicable
	case len(o.Conflict) > 0:
		return "konflikt mellem " + cites(conflict(o))
	default:
		return lacking(missing(o))
	}
}

func lacking(names []string) string { return "mangler " + strings.Join(names, ", ") }
