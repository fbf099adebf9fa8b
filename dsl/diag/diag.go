// Package diag is what the system says about a text: one value for the
// terminal, for JSON and for an editor.
//
// A [Diagnostic] has a stable code, a severity, the span it is about, and the
// arguments of its message; the words stand in one catalogue, in Danish and in
// English, so that the same finding can be read in both. The voice is lower
// case, without a full stop, without blame and without a word of Go: what is
// wrong, and what to write instead. The law's own words stay Danish in both.
//
// Every code has an [Entry] in a catalogue file (catalogue_*.go), with the
// message in both languages, and a help text that says how to mend it.
package diag

import (
	"fmt"
	"maps"
	"sort"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/source"
)

// Code names a kind of finding for ever, such as "ukendt-navn".
type Code string

// Severity of a finding. The zero value is an error.
type Severity int

// An Error keeps a rule set from loading; a Warning does not.
const (
	Error Severity = iota
	Warning
)

func (s Severity) String() string {
	if s == Warning {
		return "warning"
	}
	return "error"
}

// Diagnostic is one finding.
type Diagnostic struct {
	Code     Code
	Severity Severity
	Args     []any
	Span     source.Span // the tight place: the word that is wrong
	Wide     source.Span // the attribute or the block that the word stands in
	Law      string      // the provision that the span stands under, as printed
	Related  []Note
	Fixes    []Fix
}

// Note is another place that belongs to a finding.
type Note struct {
	Code Code
	Args []any
	Span source.Span
}

// Fix is an edit that mends a finding. A Guess is offered only: what was meant
// is not certain, or the rules may come to say something else.
type Fix struct {
	Title Words // what it does; zero: the first edit speaks
	Edits []Edit
	Guess bool
}

// Edit replaces a span with text.
type Edit struct {
	Span source.Span
	New  string
}

// New returns a finding with the severity of its catalogue entry.
func New(code Code, span source.Span, args ...any) Diagnostic {
	return Diagnostic{Code: code, Severity: catalogue[code].Severity, Args: args, Span: span}
}

// With returns d with a related place added.
func (d Diagnostic) With(code Code, span source.Span, args ...any) Diagnostic {
	d.Related = append(d.Related, Note{code, args, span})
	return d
}

// Replace returns d with a fix that puts text in place of its span.
func (d Diagnostic) Replace(title Words, text string) Diagnostic {
	d.Fixes = append(d.Fixes, Fix{Title: title, Edits: []Edit{{d.Span, text}}})
	return d
}

// Suggest returns d with a guess at what should stand in place of its span.
func (d Diagnostic) Suggest(text string) Diagnostic {
	d.Fixes = append(d.Fixes, Fix{Edits: []Edit{{d.Span, text}}, Guess: true})
	return d
}

// Language of messages.
type Language int

// The languages of the catalogue.
const (
	Danish Language = iota
	English
)

// Words are a phrase in both languages: an argument of a message, or what a fix
// does.
type Words struct{ DA, EN string }

// In returns the phrase in a language.
func (w Words) In(lang Language) string {
	if lang == English {
		return w.EN
	}
	return w.DA
}

// String returns the phrase in Danish.
func (w Words) String() string { return w.DA }

// Message renders the finding in one line, without its place.
func (d Diagnostic) Message(lang Language) string { return render(d.Code, lang, d.Args) }

// Message renders the note in one line.
func (n Note) Message(lang Language) string { return render(n.Code, lang, n.Args) }

func render(code Code, lang Language, args []any) string {
	e, ok := catalogue[code]
	if !ok {
		return fmt.Sprint(append([]any{string(code)}, args...)...)
	}
	spoken := make([]any, len(args))
	for i, arg := range args {
		switch a := arg.(type) {
		case Words:
			arg = a.In(lang)
		case string:
			arg = clipped(a, maxArgument)
		}
		spoken[i] = arg
	}
	return fmt.Sprintf(e.text(lang), spoken...)
}

// maxArgument is how much of a text a message repeats.
const maxArgument = 200

// Entry is a row of the catalogue: format strings over the same arguments, in
// the same order, and how to mend the finding.
type Entry struct {
	Severity Severity
	DA, EN   string
	HelpDA   string
	HelpEN   string
}

func (e Entry) text(lang Language) string {
	if lang == English {
		return e.EN
	}
	return e.DA
}

// Help says how to mend a finding, or is empty.
func (d Diagnostic) Help(lang Language) string {
	if lang == English {
		return catalogue[d.Code].HelpEN
	}
	return catalogue[d.Code].HelpDA
}

// entries are those of the catalogue_*.go files. No code is in two.
var entries = []map[Code]Entry{
	ofCite, ofDsl, ofDslCases, ofDslRules, ofEngine, ofFormula,
	ofGolden, ofLedger, ofLint, ofLive, ofSyntax, ofValue,
}

var catalogue = func() map[Code]Entry {
	all := map[Code]Entry{}
	for _, some := range entries {
		maps.Copy(all, some)
	}
	return all
}()

// Codes returns every code of the catalogue, sorted.
func Codes() []Code {
	codes := make([]Code, 0, len(catalogue))
	for code := range catalogue {
		codes = append(codes, code)
	}
	sort.Slice(codes, func(i, j int) bool { return codes[i] < codes[j] })
	return codes
}

// Lookup returns the catalogue's entry for a code.
func Lookup(code Code) (Entry, bool) { e, ok := catalogue[code]; return e, ok }

// List is a set of findings. A list with an error in it is an error.
type List []Diagnostic

// Add appends findings.
func (l *List) Add(d ...Diagnostic) { *l = append(*l, d...) }

// HasErrors reports whether any finding is an error.
func (l List) HasErrors() bool {
	for _, d := range l {
		if d.Severity == Error {
			return true
		}
	}
	return false
}

// Err returns the list as an error if it holds one, and nil otherwise.
func (l List) Err() error {
	if l.HasErrors() {
		return l
	}
	return nil
}

// Error renders the findings one a line, in Danish.
func (l List) Error() string {
	lines := make([]string, len(l))
	for i, d := range l {
		lines[i] = d.Place() + d.Message(Danish)
	}
	return strings.Join(lines, "\n")
}

// Place renders file, line and column, each with a colon after it; of a file
// that was not read, its name alone.
func (d Diagnostic) Place() string {
	if d.Span.IsZero() {
		return ""
	}
	if len(d.Span.File.Text) == 0 {
		return d.Span.File.Name + ": "
	}
	p := d.Span.Position()
	return fmt.Sprintf("%s:%d:%d: ", d.Span.File.Name, p.Line, p.Column)
}

// Sort orders findings by file, place and code.
func (l List) Sort() {
	name := func(d Diagnostic) string {
		if d.Span.File == nil {
			return ""
		}
		return d.Span.File.Name
	}
	sort.SliceStable(l, func(i, j int) bool {
		a, b := l[i], l[j]
		if name(a) != name(b) {
			return name(a) < name(b)
		}
		if a.Span.Start != b.Span.Start {
			return a.Span.Start < b.Span.Start
		}
		return a.Code < b.Code
	})
}
