package diag

import "github.com/hjemmel/hjemmel/dsl/source"

// Problem is a finding about a text that does not yet know its file: what a
// reader of values or citations found, at the bytes Start to End of the text.
type Problem struct {
	Code       Code
	Args       []any
	Start, End int
	Instead    string // what to write in place of those bytes
	Whole      bool   // in place of the whole text, rather
	Guess      bool   // Instead is what was most likely meant, no more
}

// In gives the problem its place: the text it was found in.
func (p *Problem) In(text source.Text) Diagnostic {
	d := New(p.Code, text.Span(p.Start, p.End), p.Args...)
	if p.Instead == "" {
		return d
	}
	edit := Edit{d.Span, p.Instead}
	if p.Whole {
		edit.Span = text.Span(0, len(text.Value))
	}
	d.Fixes = append(d.Fixes, Fix{Edits: []Edit{edit}, Guess: p.Guess})
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
