// Package formula reads the conditions and amounts of rule files: the legal
// grammar of clauses 30 to 38 of docs/language.md.
//
// A text takes four steps, each in a file of its own:
//
//	text ─ lex.go, literal.go ─▸ tokens      whole words, longest numbers, values with their units
//	tokens ─ grammar.go ─▸ tree              the Danish grammar
//	tree ─ lower.go ─▸ expr text             Danish words become expr's operators and calls; places are kept
//	expr tree ─ check*.go ─▸ Node            a whitelist of expr's nodes, typed, with units and exact decimals
//
// What the grammar refuses, advice.go says in the reader's own words.
//
// [Parse] takes the first two steps and needs no names; [Check] takes the other
// two in a [Context] that knows them. A [Node] has passed every check: nothing
// that reads it has to ask about types again.
package formula

import (
	"sort"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// The limits of clause 9 for one formula.
const (
	maxLength  = 4 << 10
	maxNesting = 64
)

// Formula is a condition or an amount that has been read but not yet checked:
// its names are not looked up and its types not known.
type Formula struct {
	Text  source.Text
	root  *expression
	info  map[int]tokenInfo
	names []string
}

// Names returns every name that the formula mentions, sorted: facts, terms,
// rates, fields and options, whichever they turn out to be.
func (f *Formula) Names() []string { return f.names }

// At returns the same formula as it stands in another place, whose text has
// the same value.
func (f *Formula) At(text source.Text) *Formula {
	same := *f
	same.Text = text
	return &same
}

// Decl is what a name is declared as.
type Decl struct {
	Kind     RefKind
	Type     value.Type // with the decimals inferred so far
	Optional bool       // kan_mangle
	Timeline bool
	Index    int // FieldRef: which field
}

// Scope gives the names that a formula may use.
type Scope interface {
	Lookup(name string) (Decl, bool)
	// Names lists the names of a kind of value, or with value.Invalid all, to
	// suggest one that was perhaps meant.
	Names(kind value.Kind) []string
}

// Context is where a formula stands.
type Context struct {
	Scope    Scope
	MonthEnd value.MonthEnd
	// Day is what "dagen" means: OwnDate inside a provision, Fact (the date
	// asked) in a skæringsdato, NoRef where there is no date: then dagen,
	// rates and timelines are refused.
	Day RefKind
	// Guarded are names of optional facts known to exist here (clause 17).
	Guarded map[string]bool
	Law     string // the provision it stands under, for messages
}

// reader is the state of reading one text.
type reader struct {
	text   source.Text
	tokens tokens
	found  diag.List
}

// report adds a finding about a byte range of the text.
func (p *reader) report(code diag.Code, from, to int, args ...any) {
	p.found.Add(diag.New(code, p.text.Span(from, to), args...))
}

// Parse reads the text of a condition or an amount.
func Parse(text source.Text) (*Formula, diag.List) {
	p := &reader{text: text, tokens: tokens{info: map[int]tokenInfo{}}}
	if len(text.Value) > maxLength {
		p.report(diag.FormulaTooLong, 0, 1, maxLength)
		return nil, p.found
	}
	if !p.scan() {
		return nil, p.found
	}
	root := p.parse()
	if root == nil {
		return nil, p.found
	}
	f := &Formula{Text: text, root: root, info: p.tokens.info, names: mentioned(p.tokens.list)}
	return f, p.found
}

// mentioned lists the names among tokens, but for functions.
func mentioned(list []lexer.Token) []string {
	seen := map[string]bool{}
	var names []string
	for i, tok := range list {
		isCall := i+1 < len(list) && list[i+1].Value == "("
		if tok.Type == tokName && !isCall && !seen[tok.Value] {
			seen[tok.Value] = true
			names = append(names, tok.Value)
		}
	}
	sort.Strings(names)
	return names
}
