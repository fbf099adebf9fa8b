package formula

import (
	"errors"
	"strings"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// The legal grammar, from the loosest binding to the tightest. Words that
// decide between alternatives stand first, so one token of lookahead is enough
// nearly everywhere.
type (
	// expression is comparisons joined by og or by eller.
	expression struct {
		First *negation   `parser:"@@"`
		Rest  []*junction `parser:"@@*"`
	}
	junction struct {
		Op       lexer.Token `parser:"@('og' | 'eller')"`
		Ellipsis *ordering   `parser:"( @@"`
		Term     *negation   `parser:"| @@ )"`
	}
	negation struct {
		Not  []lexer.Token `parser:"@'ikke'*"`
		Body *comparison   `parser:"@@"`
	}
	comparison struct {
		Left  *amount   `parser:"@@"`
		Tail  *relation `parser:"( 'er' @@"`
		Found *found    `parser:"| @@"`
		Sign  *sign     `parser:"| @@ )?"`
	}
	relation struct {
		Not   *lexer.Token `parser:"@'ikke'?"`
		OneOf *options     `parser:"( 'en' 'af' @@"`
		Order *ordering    `parser:"| @@"`
		Same  *amount      `parser:"| @@ )"`
	}
	ordering struct {
		Word  lexer.Token `parser:"@('mindst' | 'højst' | 'over' | 'under' | 'før' | 'efter' | 'senest' | 'tidligst')"`
		Right *amount     `parser:"@@"`
	}
	options struct {
		Items []*sum `parser:"'(' @@ (',' @@)* ')'"`
	}
	found struct {
		Word lexer.Token  `parser:"@'findes'"`
		Not  *lexer.Token `parser:"@'ikke'?"`
	}
	sign struct {
		Op    lexer.Token `parser:"@('=' | '!=' | '<' | '<=' | '>' | '>=')"`
		Right *amount     `parser:"@@"`
	}
	// amount is a sum with the clauses that close it.
	amount struct {
		Sum     *sum      `parser:"@@"`
		Clauses []*clause `parser:"@@*"`
	}
	clause struct {
		Retype *lexer.Token `parser:"  'regnet' 'som' @(Unit | Name)"`
		Bound  *bound       `parser:"| ',' ( 'dog' @@"`
		Round  *rounding    `parser:"      | 'afrundet' @@ )"`
	}
	bound struct {
		Word lexer.Token `parser:"@('mindst' | 'højst')"`
		By   *sum        `parser:"@@"`
	}
	rounding struct {
		Way  *lexer.Token `parser:"@('op' | 'ned')? 'til'"`
		Hele *lexer.Token `parser:"@'hele'?"`
		Unit *lexer.Token `parser:"( @(Unit | Name)"`
		Step *lexer.Token `parser:"| @Literal"`
		Word *lexer.Token `parser:"  @Name? )"`
	}
	sum struct {
		First *product `parser:"@@"`
		Rest  []*added `parser:"@@*"`
	}
	added struct {
		Op   lexer.Token `parser:"@('+' | '-')"`
		Term *product    `parser:"@@"`
	}
	product struct {
		First *factor   `parser:"@@"`
		Rest  []*scaled `parser:"@@*"`
	}
	scaled struct {
		Op   lexer.Token `parser:"@('*' | '/')"`
		Term *factor     `parser:"@@"`
	}
	factor struct {
		Minus *lexer.Token `parser:"@'-'?"`
		Shift *shift       `parser:"@@"`
	}
	// shift is a date moved by a period, or a percentage of an amount.
	shift struct {
		Base *dated       `parser:"@@"`
		Op   *lexer.Token `parser:"( @('efter' | 'før' | 'af')"`
		Of   *shift       `parser:"  @@ )?"`
	}
	// dated is a value read on another day, or under the law of another day.
	dated struct {
		Value *primary  `parser:"@@"`
		At    []*onDate `parser:"@@*"`
	}
	onDate struct {
		Day   *primary     `parser:"  'pr' @@"`
		Since *lexer.Token `parser:"| 'som' 'gældende' @Literal"`
	}
	primary struct {
		Literal *lexer.Token `parser:"  @Literal"`
		Truth   *lexer.Token `parser:"| @('ja' | 'nej')"`
		Over    *quantifier  `parser:"| @@"`
		Sum     *totalled    `parser:"| @@"`
		DayIn   *dayIn       `parser:"| @@"`
		MonthOf *primary     `parser:"| 'måneden' 'for' @@"`
		Limit   *deadline    `parser:"| @@"`
		Call    *call        `parser:"| @@"`
		Group   *group       `parser:"| @@"`
	}
	quantifier struct {
		Word  lexer.Token `parser:"@('nogen' | 'alle' | 'antal')"`
		List  lexer.Token `parser:"@Name"`
		Where *expression `parser:"( 'hvor' '(' @@ ')' )?"`
	}
	totalled struct {
		Word  lexer.Token `parser:"@'sum'"`
		Field lexer.Token `parser:"@Name"`
		List  lexer.Token `parser:"'i' @Name"`
		Where *expression `parser:"( 'hvor' '(' @@ ')' )?"`
	}
	dayIn struct {
		Which lexer.Token  `parser:"@('første' | 'sidste') 'dag' 'i'"`
		Year  *lexer.Token `parser:"( @'året' 'for' )?"`
		Of    *primary     `parser:"@@"`
	}
	deadline struct {
		Word    lexer.Token `parser:"@'frist' '('"`
		Start   *sum        `parser:"@@ ','"`
		Period  *sum        `parser:"@@"`
		Without []*sum      `parser:"( ',' 'uden' @@ ( ',' @@ )* )? ')'"`
	}
	call struct {
		Name lexer.Token `parser:"@Name"`
		Args *arguments  `parser:"@@?"`
	}
	arguments struct {
		Items []*sum      `parser:"'(' @@ ( ',' @@ )*"`
		Close lexer.Token `parser:"@')'"`
	}
	group struct {
		Open  lexer.Token `parser:"@'('"`
		Body  *expression `parser:"@@"`
		Close lexer.Token `parser:"@')'"`
	}
)

var grammar = participle.MustBuild[expression](participle.Lexer(definition{}), participle.UseLookahead(2))

// parse runs the grammar over the tokens.
func (p *reader) parse() *expression {
	peek, err := lexer.Upgrade(&p.tokens)
	if err != nil {
		p.report(diag.FormulaSyntax, 0, len(p.text.Value), p.text.Value)
		return nil
	}
	tree, err := grammar.ParseFromLexer(peek)
	if err == nil {
		return tree
	}
	at := len(p.text.Value)
	var wrong participle.Error
	if errors.As(err, &wrong) {
		at = wrong.Position().Offset
	}
	p.syntaxError(at)
	return nil
}

// advice for words that people write and the language does not have.
var advice = map[string]diag.Code{
	"mellem": diag.NoBetween, "fra": diag.NoBetween, "til": diag.NoBetween, "større": diag.NoGreaterThan, "mindre": diag.NoGreaterThan,
	"mere": diag.NoGreaterThan, "flere": diag.NoGreaterThan, "færre": diag.NoGreaterThan, "end": diag.NoGreaterThan, "lig": diag.NoGreaterThan, "samt": diag.SayOg, "både": diag.SayOg, "enten": diag.SayEller,
	"now": diag.NoClock, "idag": diag.NoClock, "hvis": diag.NoIf, "så": diag.NoIf, "ellers": diag.NoIf, "medmindre": diag.NoIf,
	"minus": diag.SaySign, "plus": diag.SaySign, "gange": diag.SaySign, "delt": diag.SaySign,
	"kr": diag.SayKr, "kroner": diag.SayKr, "dkk": diag.SayKr, "DKK": diag.SayKr, "procent": diag.SayPct, "pct": diag.SayPct,
	"sand": diag.SayYesNo, "falsk": diag.SayYesNo, "yes": diag.SayYesNo, "no": diag.SayYesNo,
	"ingen": diag.SayExists, "intet": diag.SayExists, "ukendt": diag.SayExists, "tom": diag.SayExists, "tomt": diag.SayExists,
}

// adviceOn says what is wrong with a word, or "": the language may not have it,
// or have it in small letters.
func adviceOn(word string) diag.Code {
	if code, known := advice[word]; known {
		return code
	}
	if small := strings.ToLower(word); small != word && keywords[small] != "" {
		return diag.SmallLetters
	}
	return ""
}

// syntaxError says what is wrong at a token, in the reader's words: the word
// that stands there may have a better one, and the word before it too.
func (p *reader) syntaxError(at int) {
	i := p.indexOf(at)
	for _, j := range []int{i, i - 1, i - 2} {
		code := p.advised(j)
		if code == "" {
			continue
		}
		for p.advised(j-1) == code { // større end, mindre end
			j--
		}
		from, to := p.tokens.list[j].Pos.Offset, p.endOf(j)
		if p.isToday(j) {
			to = p.endOf(j + 1)
		}
		p.report(code, from, to, p.text.Value[from:to])
		return
	}
	end := p.tokens.info[at].end
	switch open, extra := p.brackets(); {
	case extra == at:
		p.report(diag.ExtraBracket, at, end, ")")
	case !p.tokens.list[i].EOF():
		p.report(diag.UnexpectedWord, at, end, p.text.Value[at:end])
	case open >= 0:
		p.report(diag.UnclosedBracket, open, open+len("("), "(", ")")
	default:
		p.report(diag.FormulaEnds, at, at)
	}
}

// advised returns what there is to say of a token, or "".
func (p *reader) advised(i int) diag.Code {
	if i < 0 || i >= len(p.tokens.list) {
		return ""
	}
	switch tok := p.tokens.list[i]; {
	case tok.Type == tokLiteral:
		return ""
	case tok.Type == tokUnit && i+1 < len(p.tokens.list) && p.tokens.list[i+1].Type == tokLiteral:
		return diag.UnitAfter
	case p.isToday(i):
		return diag.NoClock
	default:
		return adviceOn(tok.Value)
	}
}

// isToday reports whether "i dag" begins at a token.
func (p *reader) isToday(i int) bool {
	list := p.tokens.list
	return list[i].Value == "i" && i+1 < len(list) && list[i+1].Value == "dag" && (i+2 == len(list) || list[i+2].Value != "i")
}

func (p *reader) endOf(token int) int { return p.tokens.info[p.tokens.list[token].Pos.Offset].end }

// brackets finds the innermost bracket that nothing closes, and the first that
// closes nothing; -1 where there is none.
func (p *reader) brackets() (open, extra int) {
	var opened []int
	for _, tok := range p.tokens.list {
		switch {
		case tok.Value == "(":
			opened = append(opened, tok.Pos.Offset)
		case tok.Value != ")":
		case len(opened) == 0:
			return -1, tok.Pos.Offset
		default:
			opened = opened[:len(opened)-1]
		}
	}
	if len(opened) == 0 {
		return -1, -1
	}
	return opened[len(opened)-1], -1
}

func (p *reader) indexOf(offset int) int {
	for i, tok := range p.tokens.list {
		if tok.Pos.Offset >= offset {
			return i
		}
	}
	return len(p.tokens.list) - 1
}
