package formula

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// lowering turns a Danish tree into text for expr's parser. Functions of ours
// begin with "_", which no name of a rule set does.
//
// expr counts runes, so the output is counted in runes too; each piece of it
// remembers the bytes of the formula that it came from.
type lowering struct {
	*Formula
	scope  Scope
	fields map[string]Decl // inside hvor: the record's fields
	out    strings.Builder
	runes  int
	pieces []loweredPiece
	words  map[int]string // rune offset of a comparison sign: the Danish word
	left   *amount        // what an ellipsis repeats
	found  diag.List
}

type loweredPiece struct{ from, to, start, end int }

// Expr returns the text that expr's parser reads. Fields are only told from
// other names when a scope is given.
func (f *Formula) Expr(scope Scope) string {
	return lower(f, scope).out.String()
}

func lower(f *Formula, scope Scope) *lowering {
	l := &lowering{Formula: f, scope: scope, words: map[int]string{}}
	l.expression(f.root)
	return l
}

// emit writes text that stands for the bytes start to end of the formula.
func (l *lowering) emit(text string, start, end int) {
	n := utf8.RuneCountInString(text)
	l.pieces = append(l.pieces, loweredPiece{l.runes, l.runes + n, start, end})
	l.glue(text)
}

// glue writes text that stands for nothing.
func (l *lowering) glue(text string) {
	l.out.WriteString(text)
	l.runes += utf8.RuneCountInString(text)
}

func (l *lowering) token(text string, tok lexer.Token) {
	l.emit(text, tok.Pos.Offset, l.info[tok.Pos.Offset].end)
}

// sign writes a comparison and remembers the word it was written with.
func (l *lowering) sign(text string, tok lexer.Token) {
	l.glue(" ")
	l.words[l.runes] = tok.Value
	l.token(text, tok)
	l.glue(" ")
}

func (l *lowering) report(code diag.Code, tok lexer.Token, args ...any) {
	span := l.Text.Span(tok.Pos.Offset, l.info[tok.Pos.Offset].end)
	l.found.Add(diag.New(code, span, args...))
}

// span leads a rune range of the lowered text back to the file.
func (l *lowering) span(from, to int) source.Span {
	start, end := -1, 0
	for _, p := range l.pieces {
		if p.from >= to || p.to <= from {
			continue
		}
		if start < 0 || p.start < start {
			start = p.start
		}
		end = max(end, p.end)
	}
	if start < 0 {
		return l.Text.Whole
	}
	return l.Text.Span(start, end)
}

// literalAt returns the value that was written where a piece of the lowered
// text came from.
func (l *lowering) literalAt(from int) (value.Value, bool) {
	for _, p := range l.pieces {
		if p.from == from {
			if l.Text.Value[p.start:p.end] == "dagen" { // one day, in "dagen før X"
				return value.Value{Type: value.Type{Kind: value.Days}, N: 1}, true
			}
			info, ok := l.info[p.start]
			return info.literal, ok && info.literal.Type.Kind != value.Invalid
		}
	}
	return value.Value{}, false
}

func (l *lowering) expression(e *expression) {
	l.negation(e.First)
	for i, j := range e.Rest {
		if first := e.Rest[0].Op; j.Op.Value != first.Value && i > 0 {
			l.report(diag.MixedLogic, j.Op, first.Value, j.Op.Value)
		}
		l.glue(" ")
		l.token(map[string]string{"og": "and", "eller": "or"}[j.Op.Value], j.Op)
		l.glue(" ")
		switch {
		case j.Term != nil:
			l.negation(j.Term)
		case j.Op.Value != "og" || l.left == nil:
			l.report(diag.LooseEllipsis, j.Ellipsis.Word, j.Ellipsis.Word.Value)
			l.glue("true")
		default:
			l.amount(l.left)
			l.ordering(j.Ellipsis)
		}
	}
}

func (l *lowering) negation(n *negation) {
	for _, tok := range n.Not {
		l.token("not", tok)
		l.glue(" (")
	}
	l.comparison(n.Body)
	l.glue(strings.Repeat(")", len(n.Not)))
}

func (l *lowering) comparison(c *comparison) {
	l.left = nil
	switch {
	case c.Tail != nil && c.Tail.OneOf != nil:
		l.oneOf(c)
	case c.Found != nil:
		if c.Found.Not != nil {
			l.token("not ", *c.Found.Not)
		}
		l.token("_findes", c.Found.Word)
		l.glue("(")
		l.amount(c.Left)
		l.glue(")")
	default:
		l.amount(c.Left)
		l.relation(c)
	}
	if c.Tail != nil && c.Tail.Order != nil {
		l.left = c.Left
	}
}

func (l *lowering) relation(c *comparison) {
	switch {
	case c.Sign != nil:
		l.sign(strings.Replace(c.Sign.Op.Value, "=", "==", btoi(c.Sign.Op.Value == "=")), c.Sign.Op)
		l.amount(c.Sign.Right)
	case c.Tail != nil && c.Tail.Order != nil:
		if c.Tail.Not != nil {
			l.report(diag.NotOrdering, *c.Tail.Not, "er ikke "+c.Tail.Order.Word.Value, "er "+opposite[c.Tail.Order.Word.Value])
		}
		l.ordering(c.Tail.Order)
	case c.Tail != nil:
		op := lexer.Token{Value: "er", Pos: lexer.Position{Offset: c.Tail.Same.start().Pos.Offset}}
		if c.Tail.Not != nil {
			op = *c.Tail.Not
			l.sign("!=", op)
		} else {
			l.sign("==", op)
		}
		l.amount(c.Tail.Same)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

var opposite = map[string]string{
	"mindst": "under", "under": "mindst", "højst": "over", "over": "højst",
	"før": "tidligst", "tidligst": "før", "efter": "senest", "senest": "efter",
}

var orderSigns = map[string]string{
	"mindst": ">=", "under": "<", "højst": "<=", "over": ">", "før": "<", "tidligst": ">=", "efter": ">", "senest": "<=",
}

func (l *lowering) ordering(o *ordering) {
	l.sign(orderSigns[o.Word.Value], o.Word)
	l.amount(o.Right)
}

func (l *lowering) oneOf(c *comparison) {
	if c.Tail.Not != nil {
		l.token("not ", *c.Tail.Not)
		l.glue("(")
	}
	l.amount(c.Left)
	l.glue(" in [")
	l.list(c.Tail.OneOf.Items)
	l.glue("]")
	if c.Tail.Not != nil {
		l.glue(")")
	}
}

func (l *lowering) list(items []*sum) {
	for i, s := range items {
		if i > 0 {
			l.glue(", ")
		}
		l.sum(s)
	}
}

// amount wraps a sum in the clauses that follow it, the last one outermost.
func (l *lowering) amount(a *amount) { l.clauses(a, len(a.Clauses)) }

func (l *lowering) clauses(a *amount, n int) {
	if n == 0 {
		l.sum(a.Sum)
		return
	}
	switch c := a.Clauses[n-1]; {
	case c.Bound != nil:
		l.token(map[string]string{"mindst": "max", "højst": "min"}[c.Bound.Word.Value], c.Bound.Word)
		l.glue("(")
		l.clauses(a, n-1)
		l.glue(", ")
		l.sum(c.Bound.By)
		l.glue(")")
	case c.Round != nil:
		l.rounding(a, n, c.Round)
	default:
		l.token("_regnet", *c.Retype)
		l.glue("(")
		l.clauses(a, n-1)
		unit := l.Text.Value[c.Retype.Pos.Offset:l.info[c.Retype.Pos.Offset].end]
		l.glue(fmt.Sprintf(", %q)", strings.Join(strings.Fields(unit), " ")))
	}
}

// rounding writes _afrundet(x, way, kind, decimals, step).
func (l *lowering) rounding(a *amount, n int, r *rounding) {
	t, step, at, ok := l.target(r)
	if !ok {
		l.report(diag.RoundTo, at, at.Value)
	}
	way := "nærmest"
	if r.Way != nil {
		way = r.Way.Value
	}
	l.token("_afrundet", at)
	l.glue("(")
	l.clauses(a, n-1)
	kind := map[value.Kind]string{value.Amount: "kr.", value.Percent: "pct."}[t.Kind]
	if kind == "" {
		kind = "tal"
	}
	l.glue(fmt.Sprintf(", %q, %q, %d, %d)", way, kind, t.Scale, step))
}

// target reads what to round to: hele kr., øre, hele tal, 10 kr., 2 decimaler.
func (l *lowering) target(r *rounding) (t value.Type, step int64, at lexer.Token, ok bool) {
	if r.Unit != nil {
		t = l.info[r.Unit.Pos.Offset].literal.Type
		switch {
		case r.Unit.Value == "tal":
			return value.Type{Kind: value.Number}, 1, *r.Unit, true
		case t.Kind == value.Amount && t.Unit == value.AnyUnit:
			return t, 1, *r.Unit, true
		}
		return t, 1, *r.Unit, t.Kind == value.Percent
	}
	lit := l.info[r.Step.Pos.Offset].literal
	switch {
	case r.Word != nil && r.Word.Value == "decimaler" && lit.Type.Kind == value.Number && lit.Type.Scale == 0 && lit.N <= value.MaxScale:
		return value.Type{Kind: value.Number, Scale: uint8(lit.N)}, 1, *r.Step, true
	case r.Word == nil && lit.Type.Kind == value.Amount && lit.N > 0:
		return lit.Type, lit.N, *r.Step, true
	}
	return value.Type{Kind: value.Number}, 1, *r.Step, false
}

func (l *lowering) sum(s *sum) {
	l.product(s.First)
	for _, a := range s.Rest {
		l.operator(a.Op)
		l.product(a.Term)
	}
}

func (l *lowering) product(p *product) {
	l.factor(p.First)
	for _, s := range p.Rest {
		l.operator(s.Op)
		l.factor(s.Term)
	}
}

func (l *lowering) operator(tok lexer.Token) {
	l.glue(" ")
	l.token(tok.Value, tok)
	l.glue(" ")
}

func (l *lowering) factor(f *factor) {
	if f.Minus != nil {
		l.token("-", *f.Minus)
	}
	l.shift(f.Shift)
}

func (l *lowering) shift(s *shift) {
	if s.Op == nil {
		l.dated(s.Base)
		return
	}
	l.token("_"+s.Op.Value, *s.Op)
	l.glue("(")
	if tok, ok := s.Base.isDagen(); ok {
		l.token("_dage(1)", tok)
	} else {
		l.dated(s.Base)
	}
	l.glue(", ")
	l.shift(s.Of)
	l.glue(")")
}

// isDagen tells "dagen før X" from a date called dagen.
func (d *dated) isDagen() (lexer.Token, bool) {
	c := d.Value.Call
	if len(d.At) > 0 || c == nil || c.Args != nil || c.Name.Value != "dagen" {
		return lexer.Token{}, false
	}
	return c.Name, true
}

func (l *lowering) dated(d *dated) { l.onDates(d, len(d.At)) }

func (l *lowering) onDates(d *dated, n int) {
	if n == 0 {
		l.primary(d.Value)
		return
	}
	at := d.At[n-1]
	if at.Day != nil {
		l.token("_pr", at.Day.start())
	} else {
		l.token("_som", *at.Since)
	}
	l.glue("(")
	l.onDates(d, n-1)
	l.glue(", ")
	if at.Day != nil {
		l.primary(at.Day)
	} else {
		l.literal(*at.Since)
	}
	l.glue(")")
}
