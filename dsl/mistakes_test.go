package dsl

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// mistake is something that people write, and all that is said about it: one
// finding, at the place that stands between ⟦ and ⟧.
type mistake struct {
	name, text string
	code       diag.Code
	da, en     string
}

// inConditions are mistakes in the når of a rule.
var inConditions = []mistake{
	{"an unknown name", "⟦lønn⟧ er over 5 kr.", "ukendt-navn-ligner",
		"navnet “lønn” er ikke erklæret; mente du “løn”?",
		"the name “lønn” is not declared; did you mean “løn”?"},
	{"an unknown name that nothing is near", "⟦formue⟧ er over 5 kr.", "ukendt-navn",
		"navnet “formue” er ikke erklæret",
		"the name “formue” is not declared"},
	{"only lists are near where a list stands", "nogen ⟦mødet⟧ hvor (udeblevet)", "ukendt-navn-ligner",
		"navnet “mødet” er ikke erklæret; mente du “møder”?",
		"the name “mødet” is not declared; did you mean “møder”?"},
	{"no yes or no", "⟦løn⟧", "forkert-type",
		"her skal stå ja/nej, men dette er kr. pr. måned",
		"this should be ja/nej, but it is kr. pr. måned"},
	{"a wrong type", "startdato er før ⟦løn⟧", "typer-passer-ikke",
		"dato kan ikke holdes op mod kr. pr. måned",
		"dato cannot stand against kr. pr. måned"},
	{"a number where an amount must stand", "løn er over ⟦5⟧", "beløb-uden-kr",
		"her skal stå et beløb (kr. pr. måned), men dette er et tal uden enhed",
		"this should be an amount (kr. pr. måned), but it is a number without a unit"},
	{"a wrong unit", "løn er over ⟦5 kr. pr. uge⟧", "enheder-passer-ikke",
		"kr. pr. måned kan ikke holdes op mod kr. pr. uge",
		"kr. pr. måned cannot stand against kr. pr. uge"},
	{"weeks against months", "længde er mindst ⟦2 uger⟧", "dage-mod-måneder",
		"varighed kan ikke holdes op mod dage: en måned har ikke et fast antal dage",
		"varighed cannot stand against dage: a month has no fixed number of days"},
	{"a word for numbers about a date", "startdato er ⟦mindst⟧ 1. januar 2022", "forkert-sammenligningsord",
		"“mindst” bruges ikke om dato; skriv “er tidligst”",
		"“mindst” is not used of dato; write “er tidligst”"},
	{"a word for dates about an amount", "løn er ⟦senest⟧ 5 kr.", "forkert-sammenligningsord",
		"“senest” bruges ikke om kr.; skriv “er højst”",
		"“senest” is not used of kr.; write “er højst”"},
	{"over 50", "alder(fødselsdato, dagen) er ⟦over⟧ 50 år", "ord-om-alder",
		"“over” bruges ikke om alder; skriv “er mindst” eller “er under”",
		"“over” is not used of ages; write “er mindst” or “er under”"},
	{"between", "løn er ⟦mellem⟧ 5 kr. og 10 kr.", "mellem",
		"“mellem” siger ikke, om grænserne er med",
		"“mellem” does not say whether the limits count"},
	{"greater than", "løn er ⟦større end⟧ 5 kr.", "større-end",
		"“større end” bruges ikke til at sammenligne",
		"“større end” is not used to compare"},
	{"not less than", "løn er ⟦ikke mindre end⟧ 5 kr. og dagen er efter startdato", "større-end",
		"“ikke mindre end” bruges ikke til at sammenligne",
		"“ikke mindre end” is not used to compare"},
	{"equal to", "løn er ⟦lig⟧ med 5 kr.", "større-end",
		"“lig” bruges ikke til at sammenligne",
		"“lig” is not used to compare"},
	{"an option without its name", "ydelse er kontanthjælp eller ⟦sygedagpenge⟧", "mulighed-alene",
		"“sygedagpenge” er en mulighed for “ydelse” og kan ikke stå alene",
		"“sygedagpenge” is an option of “ydelse” and cannot stand alone"},
	{"a misspelt comparison", "løn er ⟦højest⟧ 5 kr.", "ikke-sammenligningsord",
		"“højest” kan ikke stå mellem er og det, der sammenlignes med",
		"“højest” cannot stand between er and what is compared with"},
	{"a comparison without er", "antal møder hvor (udeblevet) ⟦mindst⟧ 2", "skriv-er",
		"der skal stå er foran “mindst”",
		"er must stand in front of “mindst”"},
	{"another verb than er", "startdato ⟦ligger⟧ senest 1. maj 2022", "skriv-er",
		"der skal stå er foran “senest”",
		"er must stand in front of “senest”"},
	{"a number in letters", "startdato er ⟦et⟧ år efter fødselsdato", "ikke-sammenligningsord",
		"“et” kan ikke stå mellem er og det, der sammenlignes med",
		"“et” cannot stand between er and what is compared with"},
	{"a number in letters before its unit", "længde er mindst ⟦tre⟧ år", "skriv-tallet",
		"skriv “tre” som et tal",
		"write “tre” as a number"},
	{"about", "længde er mindst ⟦ca⟧. 3 år", "omtrent",
		"“ca” siger ikke, hvor grænsen går",
		"“ca” does not say where the limit is"},
	{"about, in full", "længde er ⟦omkring⟧ 3 år", "omtrent",
		"“omkring” siger ikke, hvor grænsen går",
		"“omkring” does not say where the limit is"},
	{"a name with a capital", "⟦Løn⟧ er over 5 kr.", "ukendt-navn-ligner",
		"navnet “Løn” er ikke erklæret; mente du “løn”?",
		"the name “Løn” is not declared; did you mean “løn”?"},
	{"an article", "startdato er efter ⟦den⟧ 1. maj 2022", "overflødigt-ord",
		"“den” skrives ikke foran en dato",
		"“den” is not written in front of a date"},
	{"a day without a point", "startdato er efter ⟦1 maj 2022⟧", "dag-uden-punktum",
		"“1 maj 2022” mangler et punktum efter dagen: skriv 1. maj 2022",
		"“1 maj 2022” lacks a point after the day: write 1. maj 2022"},
	{"a month cut short", "startdato er efter 1⟦. jan⟧. 2022", "måned-skrives-ud",
		"måneden “jan” skal skrives helt ud med små bogstaver",
		"the month “jan” must be written in full in small letters"},
	{"a month with a capital", "startdato er efter 1⟦. Maj⟧ 2022", "måned-skrives-ud",
		"måneden “Maj” skal skrives helt ud med små bogstaver",
		"the month “Maj” must be written in full in small letters"},
	{"hvor without brackets", "nogen møder hvor ⟦udeblevet⟧", "hvor-uden-parentes",
		"efter hvor skal betingelsen stå i parentes",
		"after hvor the condition must stand in brackets"},
	{"a function without values", "⟦alder⟧ er mindst 40 år", "funktion-uden-værdier",
		"“alder” skal have sine værdier i parentes",
		"“alder” must have its values in brackets"},
	{"a percent sign", "løn er over 55 ⟦%⟧ af løn", "skriv-pct",
		"skriv pct. i stedet for “%”",
		"write pct. instead of “%”"},
	{"from one to another", "løn er ⟦fra⟧ 5 kr. til 10 kr.", "mellem",
		"“fra” siger ikke, om grænserne er med",
		"“fra” does not say whether the limits count"},
	{"kroner", "løn er over 5 ⟦kroner⟧", "skriv-kr",
		"skriv kr. i stedet for “kroner”",
		"write kr. instead of “kroner”"},
	{"kr without a point", "løn er over 5 ⟦kr⟧", "skriv-kr",
		"skriv kr. i stedet for “kr”",
		"write kr. instead of “kr”"},
	{"the unit before the number", "løn er over ⟦kr.⟧ 5", "enhed-efter-tallet",
		"“kr.” skrives efter tallet",
		"“kr.” is written after the number"},
	{"percent in full", "løn er over 5 ⟦procent⟧ af løn", "skriv-pct",
		"skriv pct. i stedet for “procent”",
		"write pct. instead of “procent”"},
	{"true", "ønsker_forløb er ⟦true⟧", "skriv-ja-eller-nej",
		"skriv ja eller nej i stedet for “true”",
		"write ja or nej instead of “true”"},
	{"a yes in another language", "ønsker_forløb er ⟦sand⟧", "skriv-ja-eller-nej",
		"skriv ja eller nej i stedet for “sand”",
		"write ja or nej instead of “sand”"},
	{"none as a value", "bevillingsdato findes og bevillingsdato er ikke ⟦ingen⟧", "skriv-findes",
		"“ingen” siges med findes eller findes ikke",
		"“ingen” is said with findes or findes ikke"},
	{"a word in capitals", "ønsker_forløb ⟦OG⟧ evne_forbedres", "skriv-med-småt",
		"“OG” skrives med små bogstaver",
		"“OG” is written in small letters"},
	{"a word that begins with a capital", "⟦Ikke⟧ ønsker_forløb", "skriv-med-småt",
		"“Ikke” skrives med små bogstaver",
		"“Ikke” is written in small letters"},
	{"a yes with a capital", "ønsker_forløb er ⟦Ja⟧", "skriv-med-småt",
		"“Ja” skrives med små bogstaver",
		"“Ja” is written in small letters"},
	{"today", "startdato er før ⟦i dag⟧", "ingen-ur",
		"“i dag”: sproget har intet ur",
		"“i dag”: the language has no clock"},
	{"a date and a period added", "startdato ⟦+⟧ 6 måneder er før dagen", "regning-med-datoer",
		"datoer lægges ikke sammen og trækkes ikke fra",
		"dates are not added or subtracted"},
	{"og mixed with eller", "ønsker_forløb og evne_forbedres ⟦eller⟧ løn er over 5 kr.", "og-blandet-med-eller",
		"“og” og “eller” må ikke blandes uden parenteser",
		"“og” and “eller” cannot be mixed without brackets"},
	{"a bare number with a point", "antal_forløb er over ⟦16.323⟧", "tal-med-to-læsninger",
		"“16.323” kan læses på to måder: skriv 16323 eller 16,323",
		"“16.323” can be read in two ways: write 16323 or 16,323"},
	{"a date in numbers", "startdato er før ⟦1.1.2022⟧", "dato-med-tal",
		"“1.1.2022” er ikke skrevet som en dato: skriv 1. januar 2022",
		"“1.1.2022” is not written as a date: write 1. januar 2022"},
	{"a date without a year", "startdato er før ⟦1. maj⟧", "dato-uden-år",
		"“1. maj” har intet år: skriv for eksempel 1. maj 2026",
		"“1. maj” has no year: write for instance 1. maj 2026"},
	{"a year of two digits", "startdato er før ⟦1. maj 22⟧", "år-med-to-cifre",
		"“1. maj 22” har et år med to cifre: skriv 1. maj 2022 eller 1. maj 1922",
		"“1. maj 22” has a year of two digits: write 1. maj 2022 or 1. maj 1922"},
	{"a day that is not", "startdato er før ⟦31. februar 2022⟧", "dag-findes-ikke",
		"“31. februar 2022” findes ikke i kalenderen",
		"“31. februar 2022” is not in the calendar"},
	{"a day too early", "startdato er før ⟦1. maj 1899⟧", "uden-for-kalenderen",
		"“1. maj 1899” ligger uden for årene 1900 til 2199",
		"“1. maj 1899” lies outside the years 1900 to 2199"},
	{"a month where a day must stand", "startdato er før ⟦maj 2022⟧", "hvilken-dag-i-måneden",
		"“maj 2022” er en måned, men her skal stå en dag",
		"“maj 2022” is a month, but a day must stand here"},
	{"a number in front of the amount it lacks", "⟦5⟧ er under løn", "beløb-uden-kr",
		"her skal stå et beløb (kr. pr. måned), men dette er et tal uden enhed",
		"this should be an amount (kr. pr. måned), but it is a number without a unit"},
	{"a choice of expr", "ønsker_forløb ⟦?⟧ ja : nej", "uden-for-sproget",
		"“?” findes ikke i dette sprog",
		"“?” is not part of this language"},
	{"let", "⟦let⟧ x = 3; x er 3", "uden-for-sproget",
		"“let” findes ikke i dette sprog",
		"“let” is not part of this language"},
	{"a power", "antal_forløb ⟦**⟧ 2 er 4", "uden-for-sproget",
		"“**” findes ikke i dette sprog",
		"“**” is not part of this language"},
	{"a closure", "nogen(møder, ⟦{⟧.udeblevet})", "uden-for-sproget",
		"“{” findes ikke i dette sprog",
		"“{” is not part of this language"},
	{"a pipe", "møder ⟦|⟧ filter(udeblevet)", "uden-for-sproget",
		"“|” findes ikke i dette sprog",
		"“|” is not part of this language"},
	{"a clock", "⟦now⟧() er efter startdato", "ingen-ur",
		"“now”: sproget har intet ur",
		"“now”: the language has no clock"},
	{"a clock without brackets", "startdato er før ⟦now⟧", "ingen-ur",
		"“now”: sproget har intet ur",
		"“now”: the language has no clock"},
	{"a function of expr", "⟦len⟧(møder) er 2", "ukendt-funktion",
		"der er ingen funktion, der hedder “len”",
		"there is no function called “len”"},
	{"a text in a condition", `ydelse er ⟦'⟧kontanthjælp'`, "citationstegn-i-formel",
		"“'” bruges ikke i en betingelse",
		"“'” is not used in a condition"},
	{"an option that is not declared", "ydelse er ⟦dagpenge⟧", "ukendt-mulighed",
		"“dagpenge” er ikke en af mulighederne: kontanthjælp, sygedagpenge",
		"“dagpenge” is not one of the options: kontanthjælp, sygedagpenge"},
	{"a citation in a condition", "LAB ⟦§⟧ 112 er ja", "paragraf-i-formel",
		"“§” hører ikke hjemme i en betingelse",
		"“§” does not belong in a condition"},
	{"a template", "⟦${⟧løn} er over 5 kr.", "skabelon",
		"“${” begynder en skabelon, og skabeloner findes ikke her",
		"“${” starts a template, and there are no templates here"},
	{"an absent fact that nothing guards", "⟦bevillingsdato⟧ er før startdato", "kan-mangle",
		"“bevillingsdato” kan mangle; skriv “bevillingsdato findes og …” først",
		"“bevillingsdato” may be absent; write “bevillingsdato findes og …” first"},
	{"a division that is not rounded", "løn ⟦/⟧ 2 er over 5 kr.", "deling-uden-afrunding",
		"en deling skal afrundes",
		"a division must be rounded"},
	{"a bracket left open", "ikke ⟦(⟧ønsker_forløb", "manglende-parentes",
		"“(” bliver ikke lukket med “)”",
		"“(” is not closed with “)”"},
	{"a bracket too many", "ønsker_forløb⟦)⟧", "overskydende-parentes",
		"“)” lukker ikke noget",
		"“)” closes nothing"},
	{"a text that ends too early", "startdato er før⟦⟧", "formel-slutter-for-tidligt",
		"her mangler der noget: teksten slutter for tidligt",
		"something is missing here: the text ends too early"},
	{"a word too many", "ønsker_forløb ⟦startdato⟧", "uventet-ord",
		"“startdato” passer ikke ind her",
		"“startdato” does not fit here"},
	{"a list in a list", "nogen møder hvor (antal ⟦møder⟧ er 2)", "liste-i-liste",
		"en liste kan ikke gennemgås inde i en anden",
		"a list cannot be gone through inside another"},
	{"100,000 brackets", "⟦(⟧" + strings.Repeat("(", 99_999), "formel-for-lang",
		"en betingelse må højst fylde 4096 byte",
		"a condition may hold at most 4096 bytes"},
	{"65 brackets", strings.Repeat("(", 64) + "⟦(⟧" + "ønsker_forløb" + strings.Repeat(")", 65), "formel-for-dyb",
		"parenteser står mere end 64 inde i hinanden",
		"brackets stand more than 64 deep"},
}

// aRule is a rule file with a condition in it.
func aRule(condition string) string {
	return `bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "` + condition + `"
      er       = "nej"
    }
  }
}
`
}

func TestMistakesInConditions(t *testing.T) {
	for _, m := range inConditions {
		t.Run(m.name, func(t *testing.T) {
			text, place := m.place(t, aRule(m.text))
			_, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "regler.hcl": {Data: []byte(text)}})
			m.compare(t, found, place)
			if len(found) > 0 && found[0].Law != "LAB § 115" {
				t.Errorf("stands under %q", found[0].Law)
			}
		})
	}
}

// TestComparisonMeant puts what is guessed in the place of what was written,
// and then the rule has no error.
func TestComparisonMeant(t *testing.T) {
	for written, want := range map[string]string{
		"større end": "over", "mere end": "over", "flere end": "over", "mindre end": "under", "færre end": "under",
		"ikke større end": "højst", "ikke mere end": "højst", "ikke mindre end": "mindst", "ikke færre end": "mindst",
		"større end eller lig med": "mindst", "mindre end eller lig med": "højst",
		"ikke større end eller lig med": "under", "ikke mindre end eller lig med": "over",
	} {
		text := aRule("løn er " + written + " 5 kr. og ønsker_forløb")
		files := fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "regler.hcl": {Data: []byte(text)}}
		_, found := Load(files)
		if len(found) != 1 || len(found[0].Fixes) != 1 || !found[0].Fixes[0].Guess {
			t.Errorf("%s: %v", written, found)
			continue
		}
		edit := found[0].Fixes[0].Edits[0]
		files["regler.hcl"] = &fstest.MapFile{Data: []byte(text[:edit.Span.Start] + edit.New + text[edit.Span.End:])}
		if _, found = Load(files); edit.New != want || found.HasErrors() {
			t.Errorf("%s: guessed %s, %v", written, edit.New, found)
		}
	}
}

// place takes the marks out of a text.
func (m mistake) place(t *testing.T, text string) (string, source.Span) {
	t.Helper()
	before, rest, marked := strings.Cut(text, "⟦")
	inside, after, closed := strings.Cut(rest, "⟧")
	if !marked || !closed {
		t.Fatal("no place is marked")
	}
	return before + inside + after, source.Span{Start: len(before), End: len(before) + len(inside)}
}

// compare holds the one error that was found against the table.
func (m mistake) compare(t *testing.T, found diag.List, place source.Span) {
	t.Helper()
	var errors diag.List
	for _, d := range found {
		if d.Severity == diag.Error {
			errors.Add(d)
		}
	}
	if len(errors) != 1 {
		t.Fatalf("%d errors: %v", len(errors), errors)
	}
	d := errors[0]
	if d.Code != m.code || d.Message(diag.Danish) != m.da || d.Message(diag.English) != m.en {
		t.Errorf("got\n%q, %q, %q", d.Code, d.Message(diag.Danish), d.Message(diag.English))
	}
	if d.Span.Start != place.Start || d.Span.End != place.End {
		t.Errorf("at %q (%d to %d, not %d to %d)", d.Span.Text(), d.Span.Start, d.Span.End, place.Start, place.End)
	}
}
