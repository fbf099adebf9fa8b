package engine

import (
	"context"

	"github.com/hjemmel/hjemmel/engine/evaluate"
)

// undecided lists what an open outcome lacks.
func (e *Engine) undecided(_ context.Context, _ *evaluate.Trace, o *Outcome, v evaluate.Val) error {
	o.State, o.Missing = Undecided, e.lacking(v.Lacks)
	return nil
}
