// Package golden is the evidence of what the rules decide today: cases with
// the answers that a lawyer has read and agreed to, and the runner that holds
// an engine to them.
//
// A case (a sag) states facts and what must come out: values, what is missing,
// and the provisions that carried it. [Run] decides every case and returns a
// [Report]: green, or red with one [Difference] for each answer that is not
// the one expected. Each red line names the provision that gave the answer got
// and the line of the rule file where it stands, so that a law change is read
// as two diffs side by side, one of rules and one of cases.
//
//	report := golden.Run(ctx, engine, cases)
//	report.WriteText(os.Stdout, diag.Danish)
//	if !report.Green() { … }
//
// [Rewrite] puts what came out in place of what was expected, with comments
// kept; a person reads the diff before it is committed. The cases of the
// shipped rules lie in the folders beside this file.
package golden

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
)

// Report is what came out of a run, one result for each case.
type Report struct {
	RuleSet string    // hash of the rules
	Results []*Result // in the order of the cases
}

// Result is what came out of one case: green when it has neither a difference
// nor an error.
type Result struct {
	Case        *dsl.Case
	Decision    *engine.Decision // nil with Err
	Differences []Difference     // in the order of the expectations, hjemmel last
	Err         error            // the case could not be decided
}

// Green reports whether the case came out as expected.
func (r *Result) Green() bool { return r.Err == nil && len(r.Differences) == 0 }

// Red returns the results that are not green.
func (r *Report) Red() []*Result {
	var red []*Result
	for _, result := range r.Results {
		if !result.Green() {
			red = append(red, result)
		}
	}
	return red
}

// Green reports whether every case came out as expected.
func (r *Report) Green() bool { return len(r.Red()) == 0 }

// Run decides the cases, several at a time, and compares. Cases that only hold
// facts for others (fælles) are passed over. The report is the same whatever
// the number of processors.
func Run(ctx context.Context, e *engine.Engine, cases []*dsl.Case) *Report {
	own := make([]*dsl.Case, 0, len(cases))
	for _, c := range cases {
		if !c.Shared {
			own = append(own, c)
		}
	}
	report := &Report{RuleSet: e.Program().Hash, Results: make([]*Result, len(own))}
	each(len(own), func(i int) { report.Results[i] = judge(ctx, e, own[i]) })
	return report
}

// each calls do with 0 to n-1, one goroutine for each processor.
func each(n int, do func(int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}

// query is the question that a case asks: its facts and dates, and the names
// that it expects something of. A case that expects nothing yet asks for every
// afgørelse.
func query(c *dsl.Case) engine.Query {
	q := engine.Query{Facts: c.Facts, Day: c.Day, Law: c.Law, Known: c.Known, Bills: c.Bills}
	for _, x := range c.Expect {
		q.Want = append(q.Want, x.Name)
	}
	return q
}
