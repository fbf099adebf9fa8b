package dsl

import (
	"unicode"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// declareName gives a name its meaning, if it is well formed and still free.
func (l *loader) declareName(n *named, label source.Text) bool {
	n.name, n.span = label.Value, label.Whole
	if !l.wellFormed(label) {
		l.unread.lose(label.Whole)
		return false
	}
	if other, taken := l.names[n.name]; taken {
		l.list.Add(diag.New(diag.NameTaken, n.span, n.name).With(diag.SeeOther, other.span))
		return false
	}
	l.names[n.name] = n
	return true
}

// wellFormed reports a name that cannot be written in a formula.
func (r *reader) wellFormed(label source.Text) bool {
	name := label.Value
	switch {
	case name == "":
		return false // the missing label is reported already
	case !isName(name):
		r.report(diag.BadName, label.Whole, name)
	case contains(reserved, name) || formula.Keyword(name):
		r.report(diag.ReservedName, label.Whole, name)
	default:
		return true
	}
	return false
}

// reserved are words that mean something where a name of the case could stand.
var reserved = []string{"dagen", value.AbsentWord, "hjemmel"}

// isName reports whether a text is lower-case words joined by _.
func isName(text string) bool {
	for i, c := range text {
		switch {
		case unicode.IsLower(c):
		case i > 0 && (c == '_' || c >= '0' && c <= '9'):
		default:
			return false
		}
	}
	return text != ""
}

// suggest adds the nearest of some names to a finding about a word, if one is
// near.
func (r *reader) suggest(d diag.Diagnostic, word string, names func() []string) diag.Diagnostic {
	if !r.maySuggest() {
		return d
	}
	near := formula.Nearest(word, names())
	if near == "" {
		return d
	}
	if d.Span.File != nil && d.Span.Text() == `"`+word+`"` {
		near = `"` + near + `"`
	}
	return d.Suggest(near)
}

// maxSuggested is how many unknown words are held against the names. To compare
// every word of a large set with every name of it would take for ever.
const maxSuggested = 200

func (r *reader) maySuggest() bool {
	r.suggested++
	return r.suggested <= maxSuggested
}

// these is a list of names for suggest.
func these(names []string) func() []string { return func() []string { return names } }

func isNameRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || c == '_' }
