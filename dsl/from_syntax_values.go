package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// value reads a text as a value of a type.
func (r *reader) value(t value.Type, text source.Text) (value.Value, bool) {
	v, problem := value.Parse(t, text.Value)
	if problem != nil {
		r.list.Add(problem.In(text))
		return value.Value{}, false
	}
	return v, true
}

// parseCite reads a citation whose act need not be declared.
func (r *reader) parseCite(text source.Text) (cite.Cite, bool) {
	if c, known := r.parsed.cites[text.Value]; known {
		return c, true
	}
	c, problem := cite.Parse(text.Value)
	if problem != nil {
		r.list.Add(problem.In(text))
		return cite.Cite{}, false
	}
	if r.parsed.cites != nil {
		r.parsed.cites[text.Value] = c
	}
	return c, true
}
