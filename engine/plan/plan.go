// Package plan is the compiled form of a program: data, without behaviour. It
// is a stage of package engine; programs use engine.Engine.
//
// A plan is a list of cells. A cell is something that has one value in a case:
// a term, the date of a provision, a rate or a timeline on a date. The same
// term can have several cells, one for each [Context] that it is read in:
// "grundbeløb" and "grundbeløb pr. hændelsesdag" are two. Formulas are trees
// whose names have become numbers: slots of facts and of cells.
package plan

import (
	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Plan is a compiled program. It is never changed once made.
type Plan struct {
	Program *dsl.Program
	Facts   []*dsl.Fact // by slot: Day has none, and from FirstFact on they are those of the program
	Cells   []*Cell
	TermAt  map[string]int // cell of a term in the plain context
	Selects []*Select
	Lists   []List      // list facts
	Nodes   int         // how many there are
	Reasons []Reason    // what an open value can lack, by number
	Lack    map[Key]int // its number
}

// The slots of the date asked, and of the program's first fact.
const (
	Day       = 0
	FirstFact = 1
)

// Context is where a term is read: on which day, and under the law of which.
// The zero Context is the plain one.
type Context struct {
	Day    *Node      // the day of "pr."; nil: each provision's own
	Law    *value.Day // som gældende
	Varies bool       // Day is read from the record at hand
	Over   []int      // the lists that Day is read from, by index into Lists
}

// CellKind is what a cell holds.
type CellKind uint8

// The kinds of cells.
const (
	TermCell CellKind = iota
	DateCell          // the skæringsdato of a provision
	DayCell           // the day of a "pr." that is worked out
	RateCell          // a rate on the day of Date
	PartCell          // a timeline on the day of Date
)

// Cell has one value in a case.
type Cell struct {
	Kind   CellKind
	Varies bool           // its value is another for each record
	Term   *dsl.Term      // TermCell
	Prov   *dsl.Provision // DateCell
	Name   string         // DateCell: as Prov is cited
	Rate   *dsl.Rate      // RateCell
	Fact   int            // PartCell: slot
	Node   *Node          // TermCell defined on the spot, DateCell, DayCell
	Date   *Node          // RateCell, PartCell: the day it is read on
	Rules  []*Rule        // TermCell
	Fault  int            // the number of "cannot be calculated" here
	Clash  int            // TermCell: the number of its conflict
	Hole   int            // RateCell: the number of its missing source
}

// Rule is a rule in a context.
type Rule struct {
	Rule   *dsl.Rule
	Select int   // which wording applies
	Word   int   // the rule's wording among those
	When   *Node // nil: always
	Is     *Node // nil: a suspension
	Over   []int // rules of the cell that override this one, not by way of others; sorted
	Off    []int // suspensions of the cell that switch this one off
}

// Select is the choice of a wording of a provision in a context.
type Select struct {
	Prov   *dsl.Provision
	Date   *Node
	Varies bool
	Frozen *value.Day // som gældende: instead of Date, transitions off
	Unless []*Node    // by wording: its overgang, or nil
	Fault  int
}

// List is a way through a list fact: its records, one at hand at a time. A fact
// has one, and more where a record is at hand while the list is gone through
// again, as in "antal L hvor (felt er før dagen)" read "pr. felt".
type List struct {
	Slot   int
	Fields []*Node // computed fields by index, nil for those told
	Fault  int     // the number of "cannot be calculated" in a field
}

// Keyed is a fact whose exact value a term never reads: what it decides changes
// at Cuts, and where the parts of Timelines begin and end.
type Keyed struct {
	Slot      int
	Cuts      []int64
	Timelines []int
}

// SlotKind is what a name became.
type SlotKind uint8

// What names become.
const (
	NoSlot SlotKind = iota
	FactSlot
	CellSlot
	FieldSlot
)

// Node is a formula's node with its names resolved. Op and Kids stand here too
// and shadow the formula's, so that walking a plan reads nothing else.
type Node struct {
	*formula.Node
	Number int // each has its own
	Kids   []*Node
	Op     formula.Op
	Kind   SlotKind
	Slot   int // fact, cell or field
	List   int // FieldSlot and list expressions: index into Lists
}

// LackKind is what sort of thing an open value lacks.
type LackKind uint8

// The sorts, in the order they are listed.
const (
	LackFact LackKind = iota
	LackSource
	LackConflict
	LackFault
)

// Key names something that can be lacking.
type Key struct {
	Kind LackKind
	Name string
}

// Reason is something that can be lacking.
type Reason struct {
	Key
	Fact *dsl.Fact
	Rate *dsl.Rate
	Term *dsl.Term
}
