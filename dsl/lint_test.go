package dsl

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// TestLint is clause 40: what is said of conditions that are always or never
// met, and of those that only look like it.
func TestLint(t *testing.T) {
	for _, c := range []struct{ condition, want string }{
		// løn has mindst 0 kr. and højst 500.000 kr.
		{"løn er over 0 kr.", ""},
		{"løn er mindst 0 kr.", "“løn er mindst 0 kr.” er altid opfyldt"},
		{"løn er under 0 kr.", "“løn er under 0 kr.” kan aldrig være opfyldt"},
		{"løn er højst 500.000 kr.", "“løn er højst 500.000 kr.” er altid opfyldt"},
		{"løn er over 500.000 kr.", "“løn er over 500.000 kr.” kan aldrig være opfyldt"},
		{"ikke løn er over 500.000 kr.", "“ikke løn er over 500.000 kr.” er altid opfyldt"},
		{"0 kr. <= løn", "“0 kr. <= løn” er altid opfyldt"},
		{"løn er 500.001 kr.", "“løn er 500.001 kr.” kan aldrig være opfyldt"},
		{"startdato er tidligst 1. januar 1900", "“startdato er tidligst 1. januar 1900” er altid opfyldt"},
		{"antal møder hvor (udeblevet) er mindst 0", "“antal møder hvor (udeblevet) er mindst 0” er altid opfyldt"},
		{"dage(barselsperioder) er under 0 dage", "“dage(barselsperioder) er under 0 dage” kan aldrig være opfyldt"},

		// one thing asked twice
		{"løn er mindst 10 kr. og under 20 kr.", ""},
		{"løn er mindst 10 kr. og under 10 kr.", "“løn er mindst 10 kr. og under 10 kr.” kan aldrig være opfyldt, når “løn er mindst 10 kr.” er det"},
		{"løn er over 20 kr. og ønsker_forløb og løn er under 10 kr.", "“løn er under 10 kr.” kan aldrig være opfyldt, når “løn er over 20 kr.” er det"},
		{"løn er over 20 kr. og løn er over 10 kr.", "“løn er over 10 kr.” er altid opfyldt, når “løn er over 20 kr.” er det"},
		{"løn er under 10 kr. eller løn er over 20 kr.", ""},
		{"løn er under 20 kr. eller løn er over 10 kr.", "“løn er over 10 kr.” er altid opfyldt, når “løn er under 20 kr.” ikke er det"},
		{"løn er over 20 kr. eller løn er under 10 kr. og ønsker_forløb", "og-blandet-med-eller"},
		{"løn er over 20 kr. eller (løn er under 10 kr. og ønsker_forløb)", ""},
		{"startdato er før 1. maj 2022 og startdato er efter 1. maj 2023", "“startdato er efter 1. maj 2023” kan aldrig være opfyldt, når “startdato er før 1. maj 2022” er det"},
		{"alder(fødselsdato, dagen) er mindst 40 år og under 40 år", "“alder(fødselsdato, dagen) er mindst 40 år og under 40 år” kan aldrig være opfyldt, når “alder(fødselsdato, dagen) er mindst 40 år” er det"},
		{"alder(fødselsdato, dagen) er mindst 40 år og alder(fødselsdato, startdato) er under 40 år", ""},

		// yes and no, options, findes
		{"ønsker_forløb og ikke ønsker_forløb", "“ikke ønsker_forløb” kan aldrig være opfyldt, når “ønsker_forløb” er det"},
		{"ønsker_forløb eller ikke ønsker_forløb", "“ikke ønsker_forløb” er altid opfyldt, når “ønsker_forløb” ikke er det"},
		{"ønsker_forløb og ikke evne_forbedres", ""},
		{"ydelse er en af (kontanthjælp, sygedagpenge)", "“ydelse er en af (kontanthjælp, sygedagpenge)” er altid opfyldt"},
		{"ydelse er kontanthjælp og ydelse er sygedagpenge", "“ydelse er sygedagpenge” kan aldrig være opfyldt, når “ydelse er kontanthjælp” er det"},
		{"ydelse er kontanthjælp og ydelse er ikke sygedagpenge", "“ydelse er ikke sygedagpenge” er altid opfyldt, når “ydelse er kontanthjælp” er det"},
		{"ydelse er kontanthjælp eller ydelse er sygedagpenge", "“ydelse er sygedagpenge” er altid opfyldt, når “ydelse er kontanthjælp” ikke er det"},
		{"løn findes", "“løn findes” er altid opfyldt"},
		{"løn findes ikke", "“løn findes ikke” kan aldrig være opfyldt"},
		{"bevillingsdato findes og bevillingsdato er før startdato", ""},
		{"bevillingsdato findes eller bevillingsdato findes ikke", "“bevillingsdato findes ikke” er altid opfyldt, når “bevillingsdato findes” ikke er det"},

		// deeper down
		{"ønsker_forløb og (evne_forbedres eller løn er mindst 0 kr.)", "“løn er mindst 0 kr.” er altid opfyldt"},
		{"nogen møder hvor (udeblevet og ikke udeblevet)", "“ikke udeblevet” kan aldrig være opfyldt, når “udeblevet” er det"},
		{"antal møder hvor (udeblevet eller ikke udeblevet) er over 2", "“ikke udeblevet” er altid opfyldt, når “udeblevet” ikke er det"},
	} {
		var got []string
		for _, d := range lintOf(t, c.condition) {
			got = append(got, d.Message(diag.Danish))
			if d.Severity == diag.Error {
				got = []string{string(d.Code)}
			}
		}
		if text := strings.Join(got, "; "); text != c.want {
			t.Errorf("%s: got %s, want %s", c.condition, text, c.want)
		}
	}
}

func lintOf(t *testing.T, condition string) diag.List {
	_, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(aRule(condition))}})
	var here diag.List
	for _, d := range found {
		if d.Span.File.Name == "b.hcl" {
			here.Add(d)
		}
	}
	return here
}

// TestWaivers is clause 40: what is accepted is not reported, and no part of
// the identity of the rules; what accepts nothing is.
func TestWaivers(t *testing.T) {
	const unused = `oplysning "boligudgift" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad koster boligen?"
}
`
	accepted := strings.Replace(unused, "\n}", "\n\n  accepteret \"ubrugt-oplysning\" { begrundelse = \"bruges fra næste år\" }\n}", 1)
	load := func(text string) (*Program, string) {
		p, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(text)}})
		return p, codesIn("b.hcl", found)
	}
	p, found := load(unused)
	q, none := load(accepted)
	if found != "ubrugt-oplysning" || none != "" {
		t.Errorf("found %q, and accepted %q", found, none)
	}
	if p.Hash != q.Hash {
		t.Error("to accept a warning changes the rules")
	}
	if len(q.Waivers) != 1 || q.Waivers[0].Reason != "bruges fra næste år" {
		t.Errorf("waivers: %+v", q.Waivers)
	}
	elsewhere := p.Waive(diag.List{diag.New(diag.RuleWithoutCase, q.Waivers[0].Span)}, diag.RuleWithoutCase)
	if len(elsewhere) != 1 {
		t.Error("an accepteret accepts only its own code")
	}
}

func codesIn(file string, found diag.List) string {
	var codes []string
	for _, d := range found {
		if d.Span.File.Name == file {
			codes = append(codes, string(d.Code))
		}
	}
	return strings.Join(codes, " ")
}
