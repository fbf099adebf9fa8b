package formula

import (
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Op is what a node does. Kids are its operands, in the order written.
type Op uint8

// The operations: the whitelist of the language. All but Not, And, Or, Exists
// and the quantifiers are strict (clause 16).
const (
	Const         Op = iota // N (typed by Type)
	Name                    // Ref
	And                     // two or more kids
	Or                      // two or more kids
	Not                     // one kid
	Exists                  // one kid: findes
	Equal                   // a, b; also NotEqual and the orders below
	NotEqual                //
	Less                    //
	LessEqual               //
	Greater                 //
	GreaterEqual            //
	In                      // a, options…: er en af
	Add                     // a, b: scales already aligned
	Sub                     // a, b
	Neg                     // a
	Mul                     // a, b: the scale is the sum of theirs
	Percent                 // p, x: p pct. of x; scale is scale(p) + 2 + scale(x)
	Min                     // two or more kids, scales aligned
	Max                     // two or more kids, scales aligned
	RescaleOp               // a: same value with Type.Scale decimals, never fewer
	Round                   // a, or a/b: to a multiple of Step in units of 10^-Type.Scale, see Mode
	Retype                  // a: same number as another type (regnet som)
	AddMonths               // period, date: date moved by +period, MonthEnd
	SubMonths               // period, date
	AddDays                 // days, date
	SubDays                 // days, date
	FirstOfMonth            // month or date
	LastOfMonth             // month or date
	FirstOfYear             // date
	MonthOf                 // date
	AgeAt                   // born, date; MonthEnd
	MonthsBetween           // from, to; MonthEnd
	Deadline                // start, period or days, intervals; MonthEnd
	CountDays               // intervals; or from, to
	Weekdays                // from, to
	Later                   // two or more dates
	Earlier                 // two or more dates
	Any                     // Ref is the list; kids: condition (or none)
	All                     // as Any
	Count                   // as Any
	Sum                     // as Any; Field is what is summed
	At                      // x, date: x pr. date
	AsOf                    // x; N is the day: x som gældende day
)

// RefKind is what a name means.
type RefKind uint8

// What names can mean.
const (
	NoRef    RefKind = iota
	Fact             // an oplysning, or dagen as a fact of the case
	Term             // a begreb or an afgørelse
	Rate             // a sats
	FieldRef         // a field of the record at hand
	OwnDate          // dagen: the date of the provision at hand
)

// Node is an expression that has passed every check: its types and decimals
// agree, and its names are known. Nodes are never changed once checked.
type Node struct {
	Op       Op
	Type     value.Type
	Kids     []*Node
	N        int64 // Const: the value; AsOf: the day
	Kind     RefKind
	Ref      string // Name, quantifiers: the name
	Field    int    // FieldRef: index; Sum: index of the summed field
	Mode     value.Rounding
	Step     int64 // Round: multiple, in 10^-Type.Scale
	MonthEnd value.MonthEnd
	Span     source.Span
}
