package formula

import (
	"strings"
	"testing"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/source"
)

// printer writes a formula's tree as text again, each word as it was written,
// with one space where there may be any.
type printer struct {
	*Formula
	strings.Builder
}

func printed(f *Formula) string {
	p := &printer{Formula: f}
	p.expression(f.root)
	return p.Builder.String()
}

func (p *printer) token(tok lexer.Token) {
	text := p.Text.Value[tok.Pos.Offset:p.info[tok.Pos.Offset].end]
	p.WriteString(strings.Join(strings.Fields(text), " "))
}

// after writes a word, or any token, with a space before it.
func (p *printer) after(tok lexer.Token) { p.WriteString(" "); p.token(tok) }

func (p *printer) expression(e *expression) {
	p.negation(e.First)
	for _, j := range e.Rest {
		p.after(j.Op)
		p.WriteString(" ")
		if j.Ellipsis != nil {
			p.ordering(j.Ellipsis)
		} else {
			p.negation(j.Term)
		}
	}
}

func (p *printer) negation(n *negation) {
	for _, not := range n.Not {
		p.token(not)
		p.WriteString(" ")
	}
	c := n.Body
	p.amount(c.Left)
	switch {
	case c.Tail != nil:
		p.WriteString(" er ")
		p.relation(c.Tail)
	case c.Found != nil:
		p.after(c.Found.Word)
		if c.Found.Not != nil {
			p.after(*c.Found.Not)
		}
	case c.Sign != nil:
		p.after(c.Sign.Op)
		p.WriteString(" ")
		p.amount(c.Sign.Right)
	}
}

func (p *printer) relation(r *relation) {
	if r.Not != nil {
		p.token(*r.Not)
		p.WriteString(" ")
	}
	switch {
	case r.OneOf != nil:
		p.WriteString("en af (")
		p.sums(r.OneOf.Items)
		p.WriteString(")")
	case r.Order != nil:
		p.ordering(r.Order)
	default:
		p.amount(r.Same)
	}
}

func (p *printer) ordering(o *ordering) {
	p.token(o.Word)
	p.WriteString(" ")
	p.amount(o.Right)
}

func (p *printer) amount(a *amount) {
	p.sum(a.Sum)
	for _, c := range a.Clauses {
		switch {
		case c.Retype != nil:
			p.WriteString(" regnet som")
			p.after(*c.Retype)
		case c.Bound != nil:
			p.WriteString(", dog")
			p.after(c.Bound.Word)
			p.WriteString(" ")
			p.sum(c.Bound.By)
		default:
			p.rounding(c.Round)
		}
	}
}

func (p *printer) rounding(r *rounding) {
	p.WriteString(", afrundet")
	if r.Way != nil {
		p.after(*r.Way)
	}
	p.WriteString(" til")
	for _, tok := range []*lexer.Token{r.Hele, r.Unit, r.Step, r.Word} {
		if tok != nil {
			p.after(*tok)
		}
	}
}

func (p *printer) sums(items []*sum) {
	for i, s := range items {
		if i > 0 {
			p.WriteString(", ")
		}
		p.sum(s)
	}
}

func (p *printer) sum(s *sum) {
	p.product(s.First)
	for _, a := range s.Rest {
		p.after(a.Op)
		p.WriteString(" ")
		p.product(a.Term)
	}
}

func (p *printer) product(t *product) {
	p.factor(t.First)
	for _, s := range t.Rest {
		p.after(s.Op)
		p.WriteString(" ")
		p.factor(s.Term)
	}
}

func (p *printer) factor(f *factor) {
	if f.Minus != nil {
		p.token(*f.Minus)
	}
	p.shift(f.Shift)
}

func (p *printer) shift(s *shift) {
	p.primary(s.Base.Value)
	for _, at := range s.Base.At {
		if at.Day != nil {
			p.WriteString(" pr. ")
			p.primary(at.Day)
		} else {
			p.WriteString(" som gældende")
			p.after(*at.Since)
		}
	}
	if s.Op != nil {
		p.after(*s.Op)
		p.WriteString(" ")
		p.shift(s.Of)
	}
}

func (p *printer) primary(n *primary) {
	switch {
	case n.Literal != nil:
		p.token(*n.Literal)
	case n.Truth != nil:
		p.token(*n.Truth)
	case n.Over != nil:
		p.token(n.Over.Word)
		p.after(n.Over.List)
		p.where(n.Over.Where)
	case n.Sum != nil:
		p.token(n.Sum.Word)
		p.after(n.Sum.Field)
		p.WriteString(" i")
		p.after(n.Sum.List)
		p.where(n.Sum.Where)
	case n.DayIn != nil:
		p.token(n.DayIn.Which)
		p.WriteString(" dag i ")
		if n.DayIn.Year != nil {
			p.WriteString("året for ")
		}
		p.primary(n.DayIn.Of)
	case n.MonthOf != nil:
		p.WriteString("måneden for ")
		p.primary(n.MonthOf)
	case n.Limit != nil:
		p.deadline(n.Limit)
	case n.Call != nil:
		p.token(n.Call.Name)
		if n.Call.Args != nil {
			p.WriteString("(")
			p.sums(n.Call.Args.Items)
			p.WriteString(")")
		}
	default:
		p.WriteString("(")
		p.expression(n.Group.Body)
		p.WriteString(")")
	}
}

func (p *printer) where(e *expression) {
	if e != nil {
		p.WriteString(" hvor (")
		p.expression(e)
		p.WriteString(")")
	}
}

func (p *printer) deadline(d *deadline) {
	p.WriteString("frist(")
	p.sums([]*sum{d.Start, d.Period})
	if len(d.Without) > 0 {
		p.WriteString(", uden ")
		p.sums(d.Without)
	}
	p.WriteString(")")
}

func parsed(text string) *Formula {
	f, _ := Parse(source.NewText(source.NewFile("f.hcl", []byte(text)), text, 0))
	return f
}

// FuzzParse holds that what is read, printed and read again is the same: the
// same text, and the same formula for expr.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"alder(fødselsdato, dagen) er mindst 40 år og under 50 år", "ikke ikke (a eller b) og c findes ikke",
		"55 pct. af (løn - 16.323 kr., dog mindst 0 kr.), afrundet op til hele kr.", "a er ikke en af (b, c)", "-a * -2,5 <= b",
		"(løn * 12 / 260) regnet som kr. pr. dag, afrundet til 10 kr.", "antal l hvor (x pr. d er over 3) er 2", "3 år and 6 måneder er b",
		"sum f i l hvor (f er 1) + 2", "frist(a, 6 måneder, uden p, q) er før første dag i året for 31. januar 2026",
		"x som gældende 1. januar 2020 pr. d", "6 måneder efter dagen før sidste dag i måneden for a", "x, afrundet ned til 2 decimaler", "ja",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		first := parsed(text)
		if first == nil {
			return
		}
		once := printed(first)
		second := parsed(once)
		if second == nil {
			t.Fatalf("%q is printed %q, which does not read", text, once)
		}
		if twice := printed(second); twice != once {
			t.Fatalf("%q is printed %q and then %q", text, once, twice)
		}
		if a, b := first.Expr(nil), second.Expr(nil); a != b {
			t.Fatalf("%q is lowered to %q, and as printed to %q", text, a, b)
		}
	})
}
