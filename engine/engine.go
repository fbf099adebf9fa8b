package engine

import (
	"context"
	"io/fs"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
)

// Engine decides cases by one rule set. It is immutable and safe to share.
type Engine struct {
	program *dsl.Program
}

// Open loads the rule files of a folder and compiles them.
func Open(fsys fs.FS) (*Engine, diag.List) { return nil, nil }

// New compiles a program.
func New(p *dsl.Program) (*Engine, error) { return &Engine{p}, nil }

// Program returns the rules that the engine decides by.
func (e *Engine) Program() *dsl.Program { return e.program }

// Decide answers a query.
func (e *Engine) Decide(ctx context.Context, q Query) (*Decision, error) { return nil, nil }
