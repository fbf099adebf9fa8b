package formula_test

import (
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// scope is the names that the formulas of these tests may use.
type scope map[string]formula.Decl

func (s scope) Lookup(name string) (formula.Decl, bool) { d, ok := s[name]; return d, ok }

func (s scope) Names(kind value.Kind) []string {
	var names []string
	for name, d := range s {
		if kind == value.Invalid || d.Type.Kind == kind {
			names = append(names, name)
		}
	}
	return names
}

func fact(kind value.Kind) formula.Decl {
	return formula.Decl{Kind: formula.Fact, Type: value.Type{Kind: kind}}
}

func money(kind formula.RefKind, unit value.Unit) formula.Decl {
	return formula.Decl{Kind: kind, Type: value.Type{Kind: value.Amount, Unit: unit, Scale: 2}}
}

var names = scope{
	"startdato": fact(value.Date), "slutdato": fact(value.Date), "fødselsdato": fact(value.Date), "måned": fact(value.Month),
	"ønsker": fact(value.Bool), "syg": fact(value.Bool), "underårig": fact(value.Bool), "antal_forløb": fact(value.Number),
	"løn": money(formula.Fact, value.PerMonth), "dagløn": money(formula.Fact, value.PerDay), "grænse": money(formula.Rate, value.PerMonth),
	"længde": fact(value.Months), "karens": fact(value.Days), "perioder": fact(value.Intervals),
	"sidste_forløb": {Kind: formula.Fact, Type: value.Type{Kind: value.Date}, Optional: true},
	"forsørgelse":   {Kind: formula.Fact, Type: value.ChoiceOf("sygedagpenge", "ledighedsydelse")},
	"indsatser": {Kind: formula.Fact, Type: value.ListOf(
		value.Field{Name: "begyndt", Type: value.Type{Kind: value.Date}}, value.Field{Name: "dage", Type: value.Type{Kind: value.Days}}, value.Field{Name: "i_plan", Type: value.Type{Kind: value.Bool}},
	)},
	"grundbeløb": money(formula.Term, value.PerMonth),
}

func check(text string, want value.Kind) (*formula.Formula, *formula.Node, diag.List) {
	f, found := formula.Parse(source.NewText(source.NewFile("prøve.hcl", []byte(text)), text, 0))
	if found.HasErrors() {
		return nil, nil, found
	}
	ctx := formula.Context{Scope: names, MonthEnd: value.LastDay, Day: formula.OwnDate}
	n, found := formula.Check(f, ctx, value.Type{Kind: want})
	return f, n, found
}

// TestLowering shows what each construct of part E becomes.
func TestLowering(t *testing.T) {
	for _, c := range []struct{ in, out string }{
		{`ønsker og ikke syg`, `ønsker and not (syg)`},
		{`underårig eller ikke (ønsker og syg)`, `underårig or not ((ønsker and syg))`},
		{`ønsker and not syg`, `ønsker and not (syg)`},
		{`startdato er efter 6 år før slutdato`, `startdato > _før(_måneder(72), slutdato)`},
		{`startdato er senest 31. januar 2026`, `startdato <= _dato("2026-01-31")`},
		{`alder(fødselsdato, dagen) er mindst 40 år og under 50 år`, `_alder(fødselsdato, _dagen) >= _måneder(480) and _alder(fødselsdato, _dagen) < _måneder(600)`},
		{`55 pct. af (løn - grænse, dog mindst 0 kr.)`, `_af(_pct("55"), (max(løn - grænse, _kr("0.00"))))`},
		{`løn er over 16.323 kr.`, `løn > _kr("16323.00")`},
		{`antal_forløb er højst 16323`, `antal_forløb <= 16323`},
		{`forsørgelse er en af (sygedagpenge, ledighedsydelse)`, `forsørgelse in [sygedagpenge, ledighedsydelse]`},
		{`forsørgelse er ikke sygedagpenge`, `forsørgelse != sygedagpenge`},
		{`sidste_forløb findes ikke eller sidste_forløb er før startdato`, `not _findes(sidste_forløb) or sidste_forløb < startdato`},
		{`nogen indsatser hvor (i_plan og begyndt er senest slutdato)`, `any(indsatser, {.i_plan and .begyndt <= slutdato})`},
		{`antal indsatser er mindst 2`, `count(indsatser, {true}) >= 2`},
		{`sum dage i indsatser hvor (i_plan) er over 14 dage`, `sum(filter(indsatser, {.i_plan}), {.dage}) > _dage(14)`},
		{`frist(startdato, 6 måneder, uden perioder) er før slutdato`, `_frist(startdato, _måneder(6), perioder) < slutdato`},
		{`(grundbeløb * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr.`, `_afrundet(_regnet((grundbeløb * 12 / 260), "kr. pr. dag"), "nærmest", "kr.", 0, 1)`},
		{`grundbeløb pr. startdato`, `_pr(grundbeløb, startdato)`},
		{`grundbeløb som gældende 31. december 2021`, `_som(grundbeløb, _dato("2021-12-31"))`},
		{`dagen før startdato`, `_før(_dage(1), startdato)`},
		{`første dag i måned er før maj 2024`, `_førsteDag(måned) < _måned("2024-05")`},
		{`længde er over 65 år og 6 måneder`, `længde > _måneder(786)`},
		{`startdato ≥ slutdato`, `startdato >= slutdato`},
	} {
		f, _, found := check(c.in, value.Invalid)
		if f == nil {
			t.Errorf("%s: %v", c.in, found)
			continue
		}
		if got := f.Expr(names); got != c.out {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.out)
		}
	}
}

// TestTypes shows the type and decimals that a formula gives.
func TestTypes(t *testing.T) {
	for _, c := range []struct {
		in    string
		typ   string
		scale uint8
	}{
		{`ønsker og ikke syg`, "ja/nej", 0},
		{`55 pct. af (løn - grænse, dog mindst 0 kr.)`, "kr. pr. måned", 4},
		{`30 pct. af løn + 55 pct. af grænse, afrundet til øre`, "kr. pr. måned", 2},
		{`(grundbeløb * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr.`, "kr. pr. dag", 0},
		{`6 år før startdato`, "dato", 0},
		{`2,5 * 3`, "tal", 1},
		{`alder(fødselsdato, startdato)`, "alder", 0},
		{`måneder(startdato, slutdato)`, "varighed", 0},
		{`dage(perioder)`, "dage", 0},
		{`senere(startdato, slutdato)`, "dato", 0},
		{`løn - grænse, dog mindst 0 kr., afrundet ned til 100 kr.`, "kr. pr. måned", 2},
		{`måneden for startdato`, "måned", 0},
		{`sum dage i indsatser`, "dage", 0},
		{`grundbeløb pr. startdato`, "kr. pr. måned", 2},
	} {
		_, n, found := check(c.in, value.Invalid)
		if n == nil {
			t.Errorf("%s: %v", c.in, found)
			continue
		}
		if n.Type.String() != c.typ || n.Type.Scale != c.scale {
			t.Errorf("%s: got %s with %d decimals", c.in, n.Type, n.Type.Scale)
		}
	}
}

// TestRefused shows the mistakes of part E: the code, and the word that is
// pointed at.
func TestRefused(t *testing.T) {
	for _, c := range []struct {
		in   string
		code diag.Code
		word string
	}{
		{`alder(fødselsdato, dagen) er over 50 år`, diag.AgeWord, "over"},
		{`alder(fødselsdato, dagen) er mellem 40 år og 50 år`, diag.NoBetween, "mellem"},
		{`ønsker og syg eller underårig`, diag.MixedLogic, "eller"},
		{`antal_forløb er 16.323`, diag.BareThousands, "16.323"},
		{`startdato er før 1.1.2022`, diag.NumericDate, "1.1.2022"},
		{`startdato er før 31. februar 2022`, diag.NoSuchDay, "31. februar 2022"},
		{`startdato er mindst 31. januar 2022`, diag.WrongComparison, "mindst"},
		{`løn er tidligst 5 kr.`, diag.WrongComparison, "tidligst"},
		{`løn er over 5`, diag.AmountNeedsUnit, "5"},
		{`løn er over dagløn`, diag.UnitsDiffer, "dagløn"},
		{`længde er over 6 uger`, diag.WeekAgainstMonth, "6 uger"},
		{`ønsker ? 1 : 2`, diag.ForeignConstruct, "?"},
		{`let x = 1; x`, diag.ForeignConstruct, "let"},
		{`antal_forløb ** 2`, diag.ForeignConstruct, "**"},
		{`now() er før startdato`, diag.NoClock, "now"},
		{`ønsker | syg`, diag.ForeignConstruct, "|"},
		{`løn er over ${grænse}`, diag.TemplateInFormula, "${"},
		{`§ 114 er opfyldt`, diag.ParagraphInFormula, "§"},
		{`ønsket og syg`, diag.UnknownNameNear, "ønsket"},
		{`sidste_forløb er før startdato`, diag.Unguarded, "sidste_forløb"},
		{`forsørgelse er dagpenge`, diag.UnknownOption, "dagpenge"},
		{`startdato er før måned`, diag.WhichDay, "måned"},
		{`startdato + slutdato`, diag.DateArithmetic, "+"},
		{`løn / 2`, diag.DivideOutside, "/"},
		{`ønsker og`, diag.FormulaEnds, ""},
		{`ønsker og (syg`, diag.UnclosedBracket, "("},
		{`antal_forløb er ikke mindst 2`, diag.NotOrdering, "ikke"},
		{`ønsker er over syg`, diag.NoOrder, "over"},
		{`nogen indsatser hvor (nogen indsatser hvor (i_plan))`, diag.NestedLists, "indsatser"},
		{`nogen indsatser hvor (antal indsatser er mindst 2)`, diag.NestedLists, "indsatser"},
		{`10 pct. af 10 pct. af 10 pct. af 10 pct. af løn`, diag.FormulaDecimals, ""},
		{strings.Repeat("(", 100000), diag.FormulaTooLong, "("},
		{strings.Repeat("(", 4000), diag.FormulaTooDeep, "("},
	} {
		_, _, found := check(c.in, value.Invalid)
		if len(found) == 0 {
			t.Errorf("%.60s: not refused", c.in)
			continue
		}
		if found[0].Code != c.code || c.word != "" && found[0].Span.Text() != c.word {
			t.Errorf("%.60s: got %s at %q, want %s at %q", c.in, found[0].Code, found[0].Span.Text(), c.code, c.word)
		}
	}
}
