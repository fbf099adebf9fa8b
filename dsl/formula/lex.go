package formula

import (
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Token types of the legal grammar. Literals are read here, whole: a lexer
// that knows "65 år og 6 måneder", "31. januar 2026" and "16.323 kr. pr. måned"
// leaves the grammar free of units.
const (
	tokName    lexer.TokenType = iota + 1 // a name of the rule set
	tokWord                               // a keyword
	tokLiteral                            // a value, in token.literal
	tokUnit                               // kr., kr. pr. måned, øre: a unit that stands alone
	tokSymbol                             // an operator or bracket
)

// tokens is a lexed text: participle's tokens, and by their offset what those
// cannot carry.
type tokens struct {
	list []lexer.Token
	info map[int]tokenInfo
	next int
}

type tokenInfo struct {
	end     int
	literal value.Value // tokLiteral, tokUnit: Type tells the unit
}

// Next gives participle its tokens.
func (t *tokens) Next() (lexer.Token, error) {
	tok := t.list[t.next]
	if t.next < len(t.list)-1 {
		t.next++
	}
	return tok, nil
}

// definition tells participle the names of our token types.
type definition struct{}

func (definition) Symbols() map[string]lexer.TokenType {
	return map[string]lexer.TokenType{
		"EOF": lexer.EOF, "Name": tokName, "Word": tokWord, "Literal": tokLiteral, "Unit": tokUnit, "Symbol": tokSymbol,
	}
}

// Lex implements participle's lexer.Definition; Parse has its own way in.
func (definition) Lex(name string, r io.Reader) (lexer.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	p := &reader{text: source.NewText(source.NewFile(name, text), string(text), 0), tokens: tokens{info: map[int]tokenInfo{}}}
	p.scan()
	return &p.tokens, p.found.Err()
}

// keywords are the words that are no names, each with the form that the
// grammar knows it by.
var keywords = map[string]string{}

func init() {
	for _, w := range strings.Fields(`og eller ikke er en af mindst højst over under før efter senest tidligst findes
		nogen alle antal sum hvor dog afrundet op ned til hele regnet som gældende første sidste dag i året for
		måneden uden ja nej pr frist`) {
		keywords[w] = w
	}
	for danish, english := range map[string]string{"og": "and", "eller": "or", "ikke": "not"} {
		keywords[english] = danish
	}
}

// Keyword reports whether a word is taken by the grammar or by the text that
// it is lowered to, so that nothing can be called by it.
func Keyword(word string) bool {
	_, ours := keywords[word]
	_, theirs := foreign[word]
	return ours || theirs
}

// foreign are words of expr that are neither keywords nor names here.
var foreign = map[string]diag.Code{
	"let": diag.ForeignConstruct, "in": diag.ForeignConstruct, "matches": diag.ForeignConstruct,
	"contains": diag.ForeignConstruct, "startsWith": diag.ForeignConstruct, "endsWith": diag.ForeignConstruct,
	"if": diag.ForeignConstruct, "else": diag.ForeignConstruct, "true": diag.SayYesNo,
	"false": diag.SayYesNo, "nil": diag.ForeignConstruct, "null": diag.ForeignConstruct,
}

// symbols, longest first. Those with a code are refused.
var symbols = []struct {
	text, as string
	code     diag.Code
}{
	{"**", "", diag.ForeignConstruct}, {"==", "=", ""}, {"!=", "!=", ""}, {"<>", "!=", ""}, {"<=", "<=", ""}, {">=", ">=", ""},
	{"&&", "", diag.ForeignConstruct}, {"||", "", diag.ForeignConstruct}, {"??", "", diag.ForeignConstruct},
	{"?.", "", diag.ForeignConstruct}, {"..", "", diag.ForeignConstruct}, {"${", "", diag.TemplateInFormula}, {"%{", "", diag.TemplateInFormula},
	{"≤", "<=", ""}, {"≥", ">=", ""}, {"≠", "!=", ""},
	{"=", "=", ""}, {"<", "<", ""}, {">", ">", ""}, {"+", "+", ""}, {"-", "-", ""}, {"−", "-", ""}, {"*", "*", ""}, {"/", "/", ""},
	{"%", "", diag.SayPct}, {"(", "(", ""}, {")", ")", ""}, {",", ",", ""}, {"§", "", diag.ParagraphInFormula},
}

// scan reads the whole text. It stops at the first thing that is no token.
func (p *reader) scan() bool {
	text := p.text.Value
	depth := 0
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.IsSpace(r):
			at += size
			continue
		case '0' <= r && r <= '9':
			size = p.number(at)
		case unicode.IsLetter(r) || r == '_':
			size = p.word(at)
		default:
			size = p.symbol(at)
			depth += nesting(text[at : at+max(size, 0)])
		}
		if size <= 0 {
			return false
		}
		if depth > maxNesting {
			p.report(diag.FormulaTooDeep, at, at+size, maxNesting)
			return false
		}
		at += size
	}
	p.tokens.list = append(p.tokens.list, lexer.EOFToken(lexer.Position{Offset: len(text)}))
	p.tokens.info[len(text)] = tokenInfo{end: len(text)}
	return true
}

func nesting(symbol string) int {
	switch symbol {
	case "(":
		return 1
	case ")":
		return -1
	}
	return 0
}

func (p *reader) add(kind lexer.TokenType, at, size int, as string, lit value.Value) int {
	p.tokens.list = append(p.tokens.list, lexer.Token{Type: kind, Value: as, Pos: lexer.Position{Offset: at}})
	p.tokens.info[at] = tokenInfo{at + size, lit}
	return size
}

func (p *reader) symbol(at int) int {
	rest := p.text.Value[at:]
	for _, s := range symbols {
		if !strings.HasPrefix(rest, s.text) {
			continue
		}
		if s.code != "" {
			p.report(s.code, at, at+len(s.text), s.text)
			return -1
		}
		return p.add(tokSymbol, at, len(s.text), s.as, value.Value{})
	}
	r, size := utf8.DecodeRuneInString(rest)
	code := diag.UnknownSymbol
	switch {
	case strings.ContainsRune("\"'`“”„»«‘’´", r):
		code = diag.QuotesInFormula
	case r == '.' && p.isShortMonth(at):
		code, size = diag.MonthInFull, skipSpace(rest, size)
		size += len(wordAt(rest, size))
		p.report(code, at, at+size, strings.TrimLeft(rest[:size], ". "))
		return -1
	case r == '.' && p.adviseWords(len(p.tokens.list)-1):
		return -1
	case strings.ContainsRune("?:|{}[]#!;.&", r):
		code = diag.ForeignConstruct
	}
	p.report(code, at, at+size, string(r))
	return -1
}

// wordAt returns the word that begins at an offset, or "".
func wordAt(text string, at int) string {
	end := at
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(r) && r != '_' && (end == at || !unicode.IsDigit(r)) {
			break
		}
		end += size
	}
	return text[at:end]
}

func skipSpace(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsSpace(r) {
			break
		}
		at += size
	}
	return at
}

func (p *reader) word(at int) int {
	text := p.text.Value
	w := wordAt(text, at)
	if code, bad := foreign[w]; bad {
		p.report(code, at, at+len(w), w)
		return -1
	}
	if w == "pr" && strings.HasPrefix(text[at:], "pr.") {
		return p.add(tokWord, at, len("pr."), "pr", value.Value{})
	}
	if t, size := unitAt(text, at); size > 0 {
		return p.add(tokUnit, at, size, text[at:at+size], value.Value{Type: t})
	}
	if _, ok := value.MonthNumber(w); ok {
		if size := p.monthLiteral(at, len(w)); size != 0 {
			return size
		}
	}
	if as, ok := keywords[w]; ok {
		return p.add(tokWord, at, len(w), as, value.Value{})
	}
	return p.add(tokName, at, len(w), w, value.Value{})
}

// unitAt reads a unit of money or percent that stands at an offset.
func unitAt(text string, at int) (value.Type, int) {
	rest := text[at:]
	switch {
	case wordAt(text, at) == "øre":
		return value.Type{Kind: value.Amount, Unit: value.AnyUnit, Scale: 2}, len("øre")
	case strings.HasPrefix(rest, "pct."):
		return value.Type{Kind: value.Percent}, len("pct.")
	case !strings.HasPrefix(rest, "kr."):
		return value.Type{}, 0
	}
	t := value.Type{Kind: value.Amount, Unit: value.AnyUnit}
	end := at + len("kr.")
	next := skipSpace(text, end)
	if !strings.HasPrefix(text[next:], "pr.") {
		return t, len("kr.")
	}
	next = skipSpace(text, next+len("pr."))
	if unit, ok := moneyUnits[wordAt(text, next)]; ok {
		t.Unit = unit
		end = next + len(wordAt(text, next))
	}
	return t, end - at
}

var moneyUnits = map[string]value.Unit{
	"år": value.PerYear, "måned": value.PerMonth, "uge": value.PerWeek, "dag": value.PerDay, "time": value.PerHour,
}
