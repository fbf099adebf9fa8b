package engine

import (
	"context"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine/evaluate"
)

// The work that one decision may take, in parts of formulas worked out: a few
// seconds at most. Working the outcomes out and explaining them has one budget;
// if it does not suffice, there is no decision. Finding what is missing has
// another; if that does not suffice, what is missing is less exact (clause 18).
const (
	maxWork   = 50_000_000
	maxTrials = 100_000_000
)

// work is what a decision may still do.
type work struct {
	main   *evaluate.Budget
	trials *evaluate.Budget
	steps  int
}

func newWork(ctx context.Context) *work {
	done := func() bool { return ctx.Err() != nil }
	return &work{evaluate.NewBudget(maxWork, done), evaluate.NewBudget(maxTrials, done), maxSteps}
}

// over returns why there can be no decision, if so.
func (w *work) over(ctx context.Context) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case w.main.Over():
		return &QueryError{Code: diag.TooMuchWork}
	}
	return nil
}
