package engine

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// QueryError says what is wrong with a query. It is a diagnostic without a
// place; Name is the fact, outcome or act that it is about.
type QueryError struct {
	Code diag.Code
	Name string
	Args []any
}

// Error renders the problem in Danish.
func (e *QueryError) Error() string { return e.Message(diag.Danish) }

// Message renders the problem in one line.
func (e *QueryError) Message(lang diag.Language) string {
	return diag.Diagnostic{Code: e.Code, Args: e.Args}.Message(lang)
}

func wrongQuery(code diag.Code, name string, args ...any) error {
	return &QueryError{code, name, append([]any{name}, args...)}
}

// telling is the facts of a query as the machine reads them.
type telling struct {
	told  []evaluate.Told
	last  []int // by slot: the query that told of it last
	query int
}

// again reports whether the query told of the fact in a slot before.
func (t *telling) again(slot int) bool {
	before := t.last[slot]
	t.last[slot] = t.query
	return before == t.query
}

// check refuses a query that cannot be asked. It writes the facts, brought to
// their declared decimals, to t, and returns the terms asked for.
func (e *Engine) check(q Query, t *telling) ([]*dsl.Term, error) {
	for _, day := range [...]*value.Day{q.Day, q.Law, q.Known} {
		if day != nil && !day.Valid() {
			return nil, wrongQuery(diag.QueryDay, "dagen")
		}
	}
	for _, label := range q.Bills {
		if s := e.program.Source(label); s == nil || !s.Bill {
			return nil, wrongQuery(diag.QueryBill, label)
		}
	}
	if t.last == nil {
		t.last = make([]int, len(e.plan.Facts))
	}
	t.told, t.query = t.told[:0], t.query+1
	for i := range q.Facts {
		at := q.Facts[i].Index(e.program)
		if at < 0 {
			return nil, wrongQuery(diag.QueryFact, q.Facts[i].Name)
		}
		slot := plan.FirstFact + at
		if t.again(slot) {
			return nil, wrongQuery(diag.QueryTwice, q.Facts[i].Name)
		}
		given, err := checkGiven(e.plan.Facts[slot], &q.Facts[i])
		if err != nil {
			return nil, err
		}
		t.told = append(t.told, evaluate.Told{Slot: slot, Given: given})
	}
	return e.wanted(q.Want)
}

func (e *Engine) wanted(names []string) ([]*dsl.Term, error) {
	if len(names) == 0 {
		return e.program.Outcomes(), nil
	}
	terms := make([]*dsl.Term, len(names))
	for i, name := range names {
		if terms[i] = e.program.Term(name); terms[i] == nil {
			return nil, wrongQuery(diag.QueryOutcome, name)
		}
	}
	return terms, nil
}

// checkGiven checks a fact against its declaration, and returns it in the form
// that is declared. The one given stays as it is.
func checkGiven(f *dsl.Fact, g *dsl.Given) (*dsl.Given, error) {
	if len(g.Timeline) > 0 {
		return checkTimeline(f, g)
	}
	cell, err := checkCell(f, &g.Cell)
	if err != nil || cell == &g.Cell && !f.Timeline {
		return g, err
	}
	own := *g
	own.Cell = *cell
	if f.Timeline && cell.State != value.Unknown { // the same on every day
		own.Timeline = []dsl.Part{{From: value.MinDay, To: value.MaxDay, Cell: *cell}}
	}
	return &own, nil
}

func checkTimeline(f *dsl.Fact, g *dsl.Given) (*dsl.Given, error) {
	if !f.Timeline {
		return g, wrongQuery(diag.QueryTimeline, f.Name)
	}
	own := g
	for i := range g.Timeline {
		p := &g.Timeline[i]
		cell, err := checkCell(f, &p.Cell)
		if err != nil {
			return g, err
		}
		if p.From > p.To || i > 0 && p.From <= g.Timeline[i-1].To {
			return g, wrongQuery(diag.QueryTimeline, f.Name)
		}
		if cell == &p.Cell {
			continue
		}
		if own == g {
			copied := *g
			own, copied.Timeline = &copied, slices.Clone(g.Timeline)
		}
		own.Timeline[i].Cell = *cell
	}
	return own, nil
}

// checkCell returns the cell itself if it is as declared, else one that is.
func checkCell(f *dsl.Fact, c *value.Cell) (*value.Cell, error) {
	t := &c.Value.Type
	switch {
	case c.State == value.Absent && !f.Optional:
		return c, wrongQuery(diag.QueryAbsent, f.Name)
	case c.State != value.Known:
		return c, nil
	case !t.Same(f.Type):
		return c, wrongQuery(diag.QueryType, f.Name, f.Type.String(), cmp.Or(t.String(), "—"))
	case len(c.Value.Records)+len(c.Value.Intervals) > value.MaxRecords:
		return c, wrongQuery(diag.QueryRecords, f.Name, value.MaxRecords)
	}
	if t.Scale != f.Type.Scale {
		n, ok := value.Rescale(c.Value.N, t.Scale, f.Type.Scale)
		if !ok {
			return c, wrongQuery(diag.QueryType, f.Name, f.Type.String(), fmt.Sprint(c.Value))
		}
		own := *c
		own.Value.N, own.Value.Type = n, f.Type
		c = &own
	}
	n := c.Value.N
	if f.Type.Kind == value.Choice && (n < 0 || n >= int64(len(f.Type.Options()))) || f.Type.Kind == value.Date && !value.Day(n).Valid() {
		return c, wrongQuery(diag.QueryType, f.Name, f.Type.String(), fmt.Sprint(n))
	}
	if !f.Allows(&c.Value) {
		return c, wrongQuery(diag.OutsideBounds, f.Name, f.Bounds())
	}
	return c, nil
}
