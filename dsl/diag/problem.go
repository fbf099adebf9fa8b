package diag

import "github.com/hjemmel/hjemmel/dsl/source"

// Problem is a finding about a text that does not yet know its file: what a
// reader of values or citations found, at the bytes Start to End of the text.
type Problem struct {
	Code       Code
	Args       []any
	Start, End int
	Instead    string // what to write in place of those bytes, if that is certain
}

// In gives the problem its place: the text it was found in.
func (p *Problem) In(text source.Text) Diagnostic {
	d := New(p.Code, text.Span(p.Start, p.End), p.Args...)
	if p.Instead != "" {
		d = d.Replace(Words{}, p.Instead)
	}
	return d
}

// After moves the problem n bytes on, for a text that was a part of another.
func (p *Problem) After(n int) *Problem {
	moved := *p
	moved.Start += n
	moved.End += n
	return &moved
}

// Message renders the problem in one line, without a place.
func (p *Problem) Message(lang Language) string { return render(p.Code, lang, p.Args) }
