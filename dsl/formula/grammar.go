package formula

import (
	"errors"

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
