package evaluate

import (
	"math"

	"github.com/hjemmel/hjemmel/engine/plan"
)

// Budget bounds the work of a trace, in parts of formulas worked out. Once it is
// spent it stays so: from then on all is open at once, and nothing that the
// trace says means anything.
type Budget struct {
	left int
	ask  int // what is left when stop is asked next
	stop func() bool
	over bool
}

// NewBudget returns a budget that is also spent when stop says so.
func NewBudget(size int, stop func() bool) Budget {
	return Budget{left: size, ask: max(size-askEach, 0), stop: stop}
}

// askEach is how much is spent between asking whether to stop.
const askEach = 1 << 15

// Over reports whether the budget is spent. A nil budget never is.
func (b *Budget) Over() bool { return b != nil && b.over }

// Spend takes work off the budget; false: there is no more.
func (b *Budget) Spend(work int) bool {
	if b == nil {
		return true
	}
	if b.left -= work; b.left > b.ask {
		return true
	}
	return b.look()
}

// look finds out whether to go on, which is not done each time.
func (b *Budget) look() bool {
	if b.over = b.over || b.left < 0 || b.stop(); b.over {
		b.left, b.ask = 0, math.MaxInt
		return false
	}
	b.ask = max(b.left-askEach, 0)
	return true
}

// What takes work beside the parts of formulas.
const (
	recordWork   = 50
	argumentWork = 200
)

// Explains reports whether there is work left for one more argument.
func (t *Trace) Explains() bool { return t.Work.Spend(argumentWork) }

// cost counts the parts of the formulas that it takes to work a cell out.
func cost(c *plan.Cell) int {
	n := 1 + parts(c.Node) + parts(c.Date)
	for _, r := range c.Rules {
		n += 2 + parts(r.When) + parts(r.Is) + len(r.Over) + len(r.Off)
	}
	return n
}

func parts(n *plan.Node) int {
	if n == nil {
		return 0
	}
	total := 1
	for _, kid := range n.Kids {
		total += parts(kid)
	}
	return total
}
