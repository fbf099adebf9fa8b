// Package engine decides cases by a rule set: text becomes a program in
// package dsl, and here
//
//	program ─ compile ─▸ plan ─ evaluate ─▸ trace ─ explain ─▸ argument
//
// A program opens an [Engine] on a folder of rule files, asks it a [Query] and
// reads the [Decision]:
//
//	e, found := engine.Open(os.DirFS("rules"))
//	if err := found.Err(); err != nil { … }
//	d, err := e.Decide(ctx, engine.Query{Facts: facts, Day: &day})
//
// An outcome that cannot be decided yet is an answer, not an error: it says
// what is missing, who can tell, and by which provision. An error means that
// the question itself was wrong. Every outcome carries its hjemmel, and
// [Outcome.Explain] the whole argument.
//
// The stages are packages of their own and carry no promise of compatibility;
// programs need only this package, dsl and what they return.
package engine

import (
	"context"
	"io/fs"
	"sync"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine/compile"
	"github.com/hjemmel/hjemmel/engine/evaluate"
	"github.com/hjemmel/hjemmel/engine/explain"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Engine decides cases by one rule set. It is immutable and safe to share.
type Engine struct {
	program *dsl.Program
	plan    *plan.Plan
	machine *evaluate.Machine

	stretched sync.Map   // what compile.Keyed found, by cell
	fragments sync.Map   // parts of answers that never change, by what they are about
	desks     *sync.Pool // those that are free
}

// Open loads the rule files below the root of fsys and compiles them. The
// engine is nil if the list has errors; warnings alone do not stop it.
func Open(fsys fs.FS) (*Engine, diag.List) { return Reopen(fsys, new(dsl.Memory)) }

// Reopen is Open for rules that are opened again and again: what stands as m
// remembers it is not read again.
func Reopen(fsys fs.FS, m *dsl.Memory) (*Engine, diag.List) {
	p, found := m.Load(fsys)
	if found.HasErrors() {
		return nil, found
	}
	e, err := New(p)
	if err != nil {
		found.Add(diag.New(diag.PlanTooLarge, source.Span{}))
		return nil, found
	}
	return e, found
}

// New compiles a program that was loaded without errors. It fails if the rules
// read more terms on one another's days than an engine has room for.
func New(p *dsl.Program) (*Engine, error) {
	compiled, err := compile.Program(p)
	if err != nil {
		return nil, err
	}
	return &Engine{
		program: p, plan: compiled, machine: evaluate.Plan(compiled),
		desks: &sync.Pool{New: func() any { return &desk{Explainer: explain.New(compiled)} }},
	}, nil
}

// Program returns the rules that the engine decides by.
func (e *Engine) Program() *dsl.Program { return e.program }

// Decide answers a query. It fails only if the query is wrong or takes more work
// than a decision may (a [QueryError]), or if ctx is done.
func (e *Engine) Decide(ctx context.Context, q Query) (*Decision, error) {
	return e.Explain(ctx, q, nil)
}

// Explain is Decide for those who want the argument for every outcome. It calls
// tell for each as it is found, in the order of the outcomes. The argument must
// not be kept when tell returns: its room is used again. (What [Outcome.Explain]
// returns may be kept, but has to be found anew.) A nil tell is not called.
func (e *Engine) Explain(ctx context.Context, q Query, tell func(*Outcome, *explain.Argument)) (*Decision, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	on := e.desks.Get().(*desk)
	defer e.desks.Put(on)
	terms, err := e.check(q, &on.telling)
	if err != nil {
		return nil, err
	}
	on.start(ctx)
	t := e.machine.Run(question(q, on.told, &on.main))
	defer t.Release()
	on.Begin(t)
	d := &Decision{RuleSet: e.program.Hash, Day: q.Day, Law: q.Law, Known: q.Known, Outcomes: make([]*Outcome, len(terms))}
	why := &reasons{engine: e, query: q, terms: terms}
	d.fragments = &e.fragments
	for i, term := range terms {
		o, err := e.outcome(ctx, term, on)
		if err != nil {
			return nil, err
		}
		o.why, o.at = why, i
		d.Outcomes[i] = o
		if tell != nil {
			tell(o, on.Argument(e.plan.TermAt[term.Name]))
		}
	}
	return d, nil
}

func question(q Query, told []evaluate.Told, work *evaluate.Budget) evaluate.Question {
	var bills map[string]bool
	for _, b := range q.Bills {
		if bills == nil {
			bills = map[string]bool{}
		}
		bills[b] = true
	}
	return evaluate.Question{Told: told, Day: q.Day, Law: q.Law, Known: q.Known, Bills: bills, Work: work}
}

// reasons are the arguments for the outcomes of a decision. Few are ever asked
// for, so they are found when the first is: the case is worked out again, which
// gives the same each time.
type reasons struct {
	engine *Engine
	query  Query
	terms  []*dsl.Term // as asked; what has the decision may order its outcomes anew

	once      sync.Once
	arguments []*explain.Argument
}

func (r *reasons) argument(i int) *explain.Argument {
	r.once.Do(func() {
		var again telling
		_, _ = r.engine.check(r.query, &again) // it was sound when it was decided
		t := r.engine.machine.Run(question(r.query, again.told, nil))
		defer t.Release()
		x := explain.New(r.engine.plan)
		x.Begin(t)
		for _, term := range r.terms {
			r.arguments = append(r.arguments, x.Argument(r.engine.plan.TermAt[term.Name]))
		}
	})
	return r.arguments[i]
}
