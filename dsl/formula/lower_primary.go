package formula

import (
	"fmt"
	"strconv"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// functions are the functions of clause 36 by the name that expr reads.
var functions = map[string]string{
	"alder": "_alder", "dage": "_antalDage", "hverdage": "_hverdage", "måneder": "_antalMåneder",
	"min": "min", "max": "max", "senere": "_senere", "tidligere": "_tidligere",
}

func (l *lowering) primary(p *primary) {
	switch {
	case p.Literal != nil:
		l.literal(*p.Literal)
	case p.Truth != nil:
		l.token(strconv.FormatBool(p.Truth.Value == "ja"), *p.Truth)
	case p.Over != nil:
		l.quantifier(p.Over)
	case p.Sum != nil:
		l.totalled(p.Sum)
	case p.DayIn != nil:
		l.dayIn(p.DayIn)
	case p.MonthOf != nil:
		l.token("_månedenFor", p.MonthOf.start())
		l.glue("(")
		l.primary(p.MonthOf)
		l.glue(")")
	case p.Limit != nil:
		l.deadline(p.Limit)
	case p.Call != nil:
		l.call(p.Call)
	case p.Group != nil:
		l.glue("(")
		l.expression(p.Group.Body)
		l.glue(")")
	}
}

// literal writes a value so that it can be read again; Check takes the value
// itself from the token.
func (l *lowering) literal(tok lexer.Token) {
	v := l.info[tok.Pos.Offset].literal
	switch v.Type.Kind {
	case value.Number:
		if v.Type.Scale == 0 {
			l.token(strconv.FormatInt(v.N, 10), tok)
			return
		}
		l.token(fmt.Sprintf("_tal(%q)", decimals(v)), tok)
	case value.Amount:
		l.token(fmt.Sprintf("_kr(%q)", decimals(v)), tok)
	case value.Percent:
		l.token(fmt.Sprintf("_pct(%q)", decimals(v)), tok)
	case value.Months:
		l.token(fmt.Sprintf("_måneder(%d)", v.N), tok)
	case value.Days:
		l.token(fmt.Sprintf("_dage(%d)", v.N), tok)
	case value.Date:
		y, m, d := value.Day(v.N).Civil()
		l.token(fmt.Sprintf("_dato(\"%04d-%02d-%02d\")", y, m, d), tok)
	case value.Month:
		l.token(fmt.Sprintf("_måned(\"%04d-%02d\")", v.N/12, v.N%12+1), tok)
	}
}

// decimals prints a scaled number with a point, as JSON has it.
func decimals(v value.Value) string {
	digits := fmt.Sprintf("%0*d", int(v.Type.Scale)+1, v.N)
	if v.Type.Scale == 0 {
		return digits
	}
	point := len(digits) - int(v.Type.Scale)
	return digits[:point] + "." + digits[point:]
}

var quantifiers = map[string]string{"nogen": "any", "alle": "all", "antal": "count"}

func (l *lowering) quantifier(q *quantifier) {
	l.alone(q.List)
	l.token(quantifiers[q.Word.Value], q.Word)
	l.glue("(")
	l.token(q.List.Value, q.List)
	l.glue(", ")
	l.predicate(q.List, q.Where)
	l.glue(")")
}

func (l *lowering) totalled(s *totalled) {
	l.alone(s.List)
	l.token("sum", s.Word)
	l.glue("(")
	if s.Where != nil {
		l.glue("filter(")
	}
	l.token(s.List.Value, s.List)
	if s.Where != nil {
		l.glue(", ")
		l.predicate(s.List, s.Where)
		l.glue(")")
	}
	l.glue(", {.")
	l.token(s.Field.Value, s.Field)
	l.glue("})")
}

// alone refuses a list expression inside another.
func (l *lowering) alone(list lexer.Token) {
	if l.fields != nil {
		l.report(diag.NestedLists, list)
	}
}

// predicate writes what stands in hvor, with the list's fields in scope.
func (l *lowering) predicate(list lexer.Token, where *expression) {
	if where == nil {
		l.glue("{true}")
		return
	}
	outer := l.fields
	l.fields = fieldsOf(l.scope, list.Value)
	l.glue("{")
	l.expression(where)
	l.glue("}")
	l.fields = outer
	l.left = nil
}

// fieldsOf returns the fields of the records of a list, never nil.
func fieldsOf(scope Scope, list string) map[string]Decl {
	fields := map[string]Decl{}
	if scope == nil {
		return fields
	}
	decl, _ := scope.Lookup(list)
	for i, f := range decl.Type.Fields() {
		fields[f.Name] = Decl{Kind: FieldRef, Type: f.Type, Optional: f.Optional, Index: i}
	}
	return fields
}

func (l *lowering) dayIn(d *dayIn) {
	name := map[string]string{"første": "_førsteDag", "sidste": "_sidsteDag"}[d.Which.Value]
	if d.Year != nil {
		if d.Which.Value == "sidste" {
			l.report(diag.UnexpectedWord, d.Which, d.Which.Value)
		}
		name = "_førsteDagIÅret"
	}
	l.token(name, d.Which)
	l.glue("(")
	l.primary(d.Of)
	l.glue(")")
}

func (l *lowering) deadline(d *deadline) {
	l.token("_frist", d.Word)
	l.glue("(")
	l.list(append([]*sum{d.Start, d.Period}, d.Without...))
	l.glue(")")
}

func (l *lowering) call(c *call) {
	name := c.Name.Value
	if c.Args == nil {
		if name == "dagen" {
			name = "_dagen"
		} else if _, ok := l.fields[name]; ok {
			l.glue(".")
		}
		l.token(name, c.Name)
		return
	}
	as, ok := functions[name]
	if !ok {
		code := diag.UnknownFunction
		if advised := adviceOn(name); advised != "" {
			code = advised
		}
		l.report(code, c.Name, name)
		as = "_ukendt"
	}
	l.token(as, c.Name)
	l.glue("(")
	l.list(c.Args.Items)
	l.glue(")")
}

// start returns the first token of a primary.
func (p *primary) start() lexer.Token {
	switch {
	case p.Literal != nil:
		return *p.Literal
	case p.Truth != nil:
		return *p.Truth
	case p.Over != nil:
		return p.Over.Word
	case p.Sum != nil:
		return p.Sum.Word
	case p.DayIn != nil:
		return p.DayIn.Which
	case p.MonthOf != nil:
		return p.MonthOf.start()
	case p.Limit != nil:
		return p.Limit.Word
	case p.Call != nil:
		return p.Call.Name
	}
	return p.Group.Open
}

// start returns the first token of an amount.
func (a *amount) start() lexer.Token {
	f := a.Sum.First.First
	if f.Minus != nil {
		return *f.Minus
	}
	return f.Shift.Base.Value.start()
}
