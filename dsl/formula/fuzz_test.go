package formula_test

import (
	"testing"

	"github.com/hjemmel/hjemmel/dsl/value"
)

// FuzzCheck reads any text as a formula. It must be read or refused: with a
// finding inside the text, and without a word of a library's.
func FuzzCheck(f *testing.F) {
	for _, text := range []string{
		"ønsker og ikke syg", "alder(fødselsdato, dagen) er mindst 40 år og under 50 år",
		"55 pct. af (løn - grænse, dog mindst 0 kr.)", "(grundbeløb * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr.",
		"nogen indsatser hvor (i_plan og begyndt er senest slutdato)", "frist(startdato, 6 måneder, uden perioder) er før slutdato",
		"grundbeløb som gældende 31. december 2021", "sum dage i indsatser hvor (i_plan) er over 14 dage",
		"første dag i måned er før maj 2024", "65 år og 6 måneder", "16.323", "1.1.2022", "(((", "§", "${x}", "ø", "\u00a0", "er er er",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, node, found := check(text, value.Invalid)
		if (node == nil) != found.HasErrors() {
			t.Fatalf("%q: read %v, node %v, found %v", text, read != nil, node != nil, found)
		}
		for _, d := range found {
			if d.Span.Start < 0 || d.Span.End > len(text) || d.Span.Start > d.Span.End {
				t.Fatalf("%q: %s at %d to %d", text, d.Code, d.Span.Start, d.Span.End)
			}
		}
	})
}
