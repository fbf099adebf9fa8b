package engine

import "github.com/hjemmel/hjemmel/dsl"

// Ask is the query that puts a question, as [dsl.ReadFacts] and case files have
// it, for the outcomes named; none: every afgørelse.
func Ask(q dsl.Question, want ...string) Query {
	return Query{Want: want, Facts: q.Facts, Day: q.Day, Law: q.Law, Known: q.Known, Bills: q.Bills}
}
