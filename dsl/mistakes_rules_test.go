package dsl

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// wording is a provision with one wording that holds some lines.
func wording(lines string) string {
	return `bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
` + lines + `
  }
}
`
}

// inRules are mistakes in rule files, outside conditions.
var inRules = []mistake{
	{"two rules in conflict without conditions", wording(`    regel "næste_forløb" { er = "1 år" }
    regel ⟦"næste_forløb"⟧ { er = "2 år" }`) + `afgørelse "næste_forløb" {
  type  = "varighed"
  tekst = "Det næste forløb kan vare"
}
`, "regler-strider",
		"to regler, der altid gælder samtidig, giver “næste_forløb” hver sin værdi",
		"two rules that always apply together give “næste_forløb” different values"},
	{"an act in small letters", wording(`    regel "kan_iværksættes" {
      fraviger = ["⟦lab⟧ § 112, stk. 1"]
      er       = "nej"
    }`), "ukendt-retskilde",
		"“lab” er ikke en retskilde i mappen",
		"“lab” is not a retskilde in the folder"},
	{"a date in another order as a label", strings.Replace(wording(`    regel "længste_varighed" { er = "2 år" }`), `"1. januar 2020"`, `"⟦januar 1. 2020⟧"`, 1), "forkert-notation",
		"“januar 1. 2020” kan ikke læses som en dato: skriv for eksempel 1. januar 2020",
		"“januar 1. 2020” cannot be read as a date: write for instance 1. januar 2020"},
	{"a date with an article and a month cut short as a label", strings.Replace(wording(`    regel "længste_varighed" { er = "2 år" }`), `"1. januar 2020"`, `"⟦den 1. jan. 2020⟧"`, 1), "forkert-notation",
		"“den 1. jan. 2020” kan ikke læses som en dato: skriv for eksempel 1. januar 2020",
		"“den 1. jan. 2020” cannot be read as a date: write for instance 1. januar 2020"},
	{"a quotation mark left out in a rule of one line", wording(`    regel "længste_varighed" { er = ⟦"⟧2 år }`), "manglende-citationstegn",
		"teksten begynder her, men citationstegnet efter den mangler på linjen",
		"the text starts here, but the quotation mark after it is missing on the line"},
	{"a brace left out after a name", strings.Replace(wording(`    regel "længste_varighed" { er = "2 år" }`), `affattelse "1. januar 2020" {`, `⟦affattelse "1. januar 2020"⟧`, 1), "manglende-tuborgklamme",
		"blokken “affattelse” mangler sin {",
		"the block “affattelse” lacks its {"},
	{"a brace left out in a rule of one line", wording(`    ⟦regel "længste_varighed"⟧ er = "2 år" }`), "manglende-tuborgklamme",
		"blokken “regel” mangler sin {",
		"the block “regel” lacks its {"},
	{"a brace left out where there is no name", wording(`    regel "længste_varighed" { er = "2 år" }
    ⟦overgang⟧
      gælder_ikke_hvis = "ønsker_forløb"
      hjemmel          = "LAB § 112, stk. 1"
      resumé           = "Prøve."
    }`), "manglende-tuborgklamme",
		"blokken “overgang” mangler sin {",
		"the block “overgang” lacks its {"},
	{"a brace too many inside a provision", wording(`    regel "længste_varighed" {
      er = "2 år"
    }
    ⟦}⟧
    regel "kan_iværksættes" { er = "ja" }`), "overskydende-parentes",
		"“}” lukker ikke noget",
		"“}” closes nothing"},
	{"a list left open before a rule", strings.Replace(wording(`    regel "længste_varighed" { er = "2 år" }`), `["lov 548/2019"]`, `⟦[⟧"lov 548/2019"`, 1), "manglende-parentes",
		"“[” bliver ikke lukket med “]”",
		"“[” is not closed with “]”"},
	{"a merge that is not settled", strings.ReplaceAll(wording(`⟦<<<<<<<⟧ HEAD
    regel "længste_varighed" { er = "2 år" }
||||||| base
    regel "længste_varighed" { er = "1 år" }
=======
    regel "længste_varighed" { er = "3 år" }
>>>>>>> gren`), "\t", ""), "flettemærke",
		"“<<<<<<<” viser, at to rettelser er sat sammen uden at være afstemt",
		"“<<<<<<<” shows that two edits were put together and not settled"},
	{"a hard space outside quotation marks", wording("    regel⟦\u00a0⟧\"længste_varighed\" { er = \"2\u00a0år\" }"), "andet-mellemrum",
		"her står et mellemrum af en anden slags (U+00A0)",
		"here is a space of another kind (U+00A0)"},
	{"curly quotation marks around a name", wording(`    regel ⟦”længste_varighed”⟧ { er = "2 år" }`), "forkerte-citationstegn",
		"citationstegnene om “længste_varighed” er ikke lige",
		"the quotation marks around “længste_varighed” are not straight"},
	{"a byte order mark in the middle", "\n⟦\uFEFF⟧" + wording(`    regel "længste_varighed" { er = "2 år" }`), "usynligt-tegn",
		"her står et usynligt tegn (U+FEFF), som kan skjule, hvad teksten siger",
		"here is an invisible character (U+FEFF), which can hide what the text says"},
	{"values in form NFD", wording("    # ⟦a\u030a⟧\n    regel \"længste_varighed\" { er = \"2 a\u030ar\" }"), "ikke-nfc",
		"“å” er skrevet med løse accenter og ikke i Unicode-form NFC",
		"“å” is written with loose accents and not in Unicode form NFC"},
	{"two wordings of one day", `bestemmelse "LAB § 115" {
  resumé = "To affattelser."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
  affattelse ⟦"1. januar 2020"⟧ {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
`, "samme-dag",
		"to affattelser af bestemmelsen er i kraft fra samme dag, 1. januar 2020",
		"two wordings of the provision are in force from the same day, 1. januar 2020"},
	{"an end date", wording(`    ⟦til_og_med⟧ = "31. december 2021"
    regel "kan_iværksættes" { er = "ja" }`), "slutdato",
		"en slutdato skrives ikke (“til_og_med”): en affattelse slutter, hvor den næste begynder",
		"an end date is not written (“til_og_med”): a wording ends where the next begins"},
	{"a citation that no provision carries", wording(`    regel "kan_iværksættes" {
      fraviger = [⟦"LAB § 999, stk. 3"⟧]
      er       = "nej"
    }`), "ikke-båret",
		"der er ingen bestemmelse for “LAB § 999, stk. 3”",
		"there is no bestemmelse for “LAB § 999, stk. 3”"},
	{"a citation of an act that is not declared", wording(`    regel "kan_iværksættes" {
      fraviger = ["⟦LAV⟧ § 112, stk. 1"]
      er       = "nej"
    }`), "ukendt-retskilde",
		"“LAV” er ikke en retskilde i mappen",
		"“LAV” is not a retskilde in the folder"},
	{"a citation without a comma and a point", wording(`    regel "kan_iværksættes" {
      fraviger = ["LAB § 112 ⟦stk⟧ 1"]
      er       = "nej"
    }`), "henvisning-kan-ikke-læses",
		"“stk” kan ikke læses i en henvisning: skriv for eksempel LAB § 112, stk. 1",
		"“stk” cannot be read in a citation: write for instance LAB § 112, stk. 1"},
	{"two places in one citation", wording(`    regel "kan_iværksættes" {
      fraviger = ["LAB ⟦§ 112, stk. 1 og 2⟧"]
      er       = "nej"
    }`), "henvisning-til-flere",
		"“LAB § 112, stk. 1 og 2” nævner mere end ét sted: skriv en henvisning for hvert",
		"“LAB § 112, stk. 1 og 2” names more than one place: write a citation for each"},
	{"an act that is not declared", strings.Replace(wording(`    regel "kan_iværksættes" { er = "ja" }`), `"lov 548/2019"`, `⟦"lov 549/2019"⟧`, 1), "ukendt-retskilde",
		"“lov 549/2019” er ikke en retskilde i mappen",
		"“lov 549/2019” is not a retskilde in the folder"},
	{"an outcome that is not declared", wording(`    regel ⟦"kan_iværksætes"⟧ { er = "ja" }`), "ukendt-resultat",
		"“kan_iværksætes” er hverken et begreb eller en afgørelse",
		"“kan_iværksætes” is neither a begreb nor an afgørelse"},
	{"a rule about a fact", wording(`    regel ⟦"startdato"⟧ { er = "1. januar 2022" }`), "regel-om-oplysning",
		"en regel kan ikke give “startdato”, som er en oplysning eller en sats",
		"a rule cannot give “startdato”, which is an oplysning or a sats"},
	{"a wrong value", wording(`    regel "længste_varighed" { er = "⟦2 uger⟧" }`), "forkert-type",
		"her skal stå varighed, men dette er dage",
		"this should be varighed, but it is dage"},
	{"a date in numbers as a label", strings.Replace(wording(`    regel "længste_varighed" { er = "2 år" }`), `"1. januar 2020"`, `"⟦1.5.2022⟧"`, 1), "dato-med-tal",
		"“1.5.2022” er ikke skrevet som en dato: skriv 1. maj 2022",
		"“1.5.2022” is not written as a date: write 1. maj 2022"},
	{"a day that is not as a label", strings.Replace(wording(`    regel "længste_varighed" { er = "2 år" }`), `"1. januar 2020"`, `"⟦31. februar 2022⟧"`, 1), "dag-findes-ikke",
		"“31. februar 2022” findes ikke i kalenderen",
		"“31. februar 2022” is not in the calendar"},
	{"no summary", `⟦bestemmelse⟧ "LAB § 115" {
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
`, "manglende-attribut",
		"“bestemmelse” skal have “resumé”",
		"“bestemmelse” must have “resumé”"},
	{"a rate with a figure that has two readings", `sats "loft" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  år "2024" {
    er    = "⟦16.323⟧"
    kilde = "prøve"
  }
}
begreb "grænse_for_løn" {
  type = "kr. pr. måned"
  er   = "loft pr. startdato"
}
`, "enhed-mangler",
		"“16.323” mangler sin enhed: skriv 16.323 kr. pr. måned",
		"“16.323” lacks its unit: write 16.323 kr. pr. måned"},
	{"a rate of another unit", `sats "loft" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  år "2024" {
    er    = "⟦16.323 kr. pr. uge⟧"
    kilde = "prøve"
  }
}
`, "forkert-enhed",
		"“16.323 kr. pr. uge” er i kr. pr. uge, men her skal stå kr. pr. måned",
		"“16.323 kr. pr. uge” is in kr. pr. uge, but kr. pr. måned must stand here"},
	{"a rate for the same day twice", `sats "loft" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  år "2024" {
    er    = "1 kr. pr. måned"
    kilde = "prøve"
  }
  ⟦periode⟧ {
    fra        = "1. december 2024"
    til_og_med = "31. december 2024"
    er         = "1 kr. pr. måned"
    kilde      = "prøve"
  }
}
`, "satser-overlapper",
		"“1. december 2024 – 31. december 2024” overlapper “2024”",
		"“1. december 2024 – 31. december 2024” overlaps “2024”"},
	{"a misspelt attribute", `begreb "tidlig" {
  type = "ja/nej"
  ⟦elllers⟧ = "nej"
  er   = "startdato er før 1. maj 2022"
}
`, "ukendt-attribut",
		"“begreb” har ikke noget, der hedder “elllers”: her kan stå type, tekst, muligheder, ellers, er, hjemmel, fortolkning, ufuldstændig",
		"“begreb” has nothing called “elllers”: here can stand type, tekst, muligheder, ellers, er, hjemmel, fortolkning, ufuldstændig"},
	{"a misspelt block", `⟦bergeb⟧ "tidlig" {
  type = "ja/nej"
  er   = "startdato er før 1. maj 2022"
}
`, "ukendt-blok",
		"“bergeb” er ikke en blok i en regelfil: her kan stå retskilde, oplysning, begreb, afgørelse, sats, bestemmelse",
		"“bergeb” is not a block in a rule file: here can stand retskilde, oplysning, begreb, afgørelse, sats, bestemmelse"},
	{"a misspelt type", `begreb "tidlig" {
  type = ⟦"ja/nejj"⟧
  er   = "startdato er før 1. maj 2022"
}
`, "ukendt-type",
		"“ja/nejj” er ikke en type",
		"“ja/nejj” is not a type"},
	{"text without quotation marks", `begreb "tidlig" {
  type = "ja/nej"
  er   = ⟦startdato er før 1. maj 2022⟧
}
`, "uden-citationstegn",
		"“startdato er før 1. maj 2022” står uden citationstegn",
		"“startdato er før 1. maj 2022” stands without quotation marks"},
	{"curly quotation marks", `begreb "tidlig" {
  type = ⟦“ja/nej”⟧
  er   = "startdato er før 1. maj 2022"
}
`, "forkerte-citationstegn",
		"citationstegnene om “ja/nej” er ikke lige",
		"the quotation marks around “ja/nej” are not straight"},
	{"a quotation mark left out", `begreb "tidlig" {
  type = ⟦"⟧ja/nej
  er   = "startdato er før 1. maj 2022"
}
`, "manglende-citationstegn",
		"teksten begynder her, men citationstegnet efter den mangler på linjen",
		"the text starts here, but the quotation mark after it is missing on the line"},
	{"a brace left out", `begreb "tidlig" ⟦{⟧
  type = "ja/nej"
  er   = "startdato er før 1. maj 2022"

begreb "sen" {
  type = "ja/nej"
  er   = "startdato er efter 1. maj 2022"
}
`, "manglende-parentes",
		"“{” bliver ikke lukket med “}”",
		"“{” is not closed with “}”"},
	{"an attribute twice", `begreb "tidlig" {
  type = "ja/nej"
  er   = "startdato er før 1. maj 2022"
  ⟦er⟧   = "startdato er før 1. maj 2023"
}
`, "gentaget-attribut",
		"“er” er skrevet to gange",
		"“er” is written twice"},
	{"a name twice", `begreb ⟦"startdato"⟧ {
  type = "ja/nej"
  er   = "ønsker_forløb"
}
`, "navn-brugt",
		"navnet “startdato” er allerede brugt",
		"the name “startdato” is already in use"},
	{"null", `begreb "tidlig" {
  type = "ja/nej"
  er   = ⟦null⟧
}
`, "null",
		"null siger ikke, om noget er ukendt eller ikke findes",
		"null does not tell whether something is unknown or does not exist"},
	{"a template", `begreb "tidlig" {
  type    = "ja/nej"
  er      = "ønsker_forløb"
  hjemmel = "LAB § ⟦${⟧paragraf}"
}
`, "skabelon",
		"“${” begynder en skabelon, og skabeloner findes ikke her",
		"“${” starts a template, and there are no templates here"},
	{"a heredoc left open", `begreb "tidlig" {
  type = "ja/nej"
  er   = ⟦<<-TEKST⟧
    ønsker_forløb
}
`, "manglende-slutmærke",
		"teksten begynder her, men linjen med kun “TEKST” efter den mangler",
		"the text starts here, but the line with only “TEKST” after it is missing"},
	{"text in form NFD", "begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"⟦A\u030a⟧bent\"\n}\n", "ikke-nfc",
		"“Å” er skrevet med løse accenter og ikke i Unicode-form NFC",
		"“Å” is written with loose accents and not in Unicode form NFC"},
	{"a byte order mark", "⟦\uFEFF⟧begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"ønsker_forløb\"\n}\n", "bytemærke",
		"filen begynder med et bytemærke (BOM)",
		"the file starts with a byte order mark (BOM)"},
	{"a mistake in a file with the line endings of Windows", "begreb \"tidlig\" {\r\n  type = \"ja/nej\"\r\n  er   = \"⟦ønsker_forløbb⟧\"\r\n}\r\n", "ukendt-navn-ligner",
		"navnet “ønsker_forløbb” er ikke erklæret; mente du “ønsker_forløb”?",
		"the name “ønsker_forløbb” is not declared; did you mean “ønsker_forløb”?"},
	{"a soft hyphen", "begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"ønsker⟦\u00ad⟧_forløb\"\n}\n", "usynligt-tegn",
		"her står et usynligt tegn (U+00AD), som kan skjule, hvad teksten siger",
		"here is an invisible character (U+00AD), which can hide what the text says"},
	{"binary", "⟦\x7f⟧ELF\x02\x01\x01\x00\x00\xff\xfe", "styretegn",
		"her står et styretegn (U+007F), som ikke kan stå i en tekstfil",
		"here is a control character (U+007F), which cannot stand in a text file"},
	{"another encoding", "begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"l⟦\xf8⟧n\"\n}\n", "ikke-utf8",
		"teksten er ikke UTF-8 fra dette sted",
		"the text is not UTF-8 from this place on"},
	{"100,000 lists", "begreb \"tidlig\" {\n  type = " + strings.Repeat("[", 63) + "⟦[⟧" + strings.Repeat("[", 99_936), "for-dyb",
		"parenteser og blokke står mere end 64 inde i hinanden",
		"brackets and blocks stand more than 64 deep"},
	{"100,000 records", "begreb \"tidlig\" {\n  type = " + strings.Repeat("{a=", 63) + "⟦{⟧a=" + strings.Repeat("{a=", 99_936), "for-dyb",
		"parenteser og blokke står mere end 64 inde i hinanden",
		"brackets and blocks stand more than 64 deep"},
	{"100,000 blocks", strings.Repeat("x {\n", 64) + "x ⟦{⟧\n" + strings.Repeat("x {\n", 99_935) + strings.Repeat("}\n", 100_000), "for-dyb",
		"parenteser og blokke står mere end 64 inde i hinanden",
		"brackets and blocks stand more than 64 deep"},
	{"a case among rules", "⟦sag⟧ \"min sag\" {\n}\n", "sag-blandt-regler",
		"en “sag” står i en sagsfil, aldrig ved siden af regler",
		"a “sag” stands in a case file, never beside rules"},
}

func TestMistakesInRules(t *testing.T) {
	for _, m := range inRules {
		t.Run(m.name, func(t *testing.T) {
			text, place := m.place(t, m.text)
			_, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "regler.hcl": {Data: []byte(text)}})
			m.compare(t, found, place)
		})
	}
}

// TestCycleOverThreeFiles follows the ring through the files.
func TestCycleOverThreeFiles(t *testing.T) {
	file := func(name, next string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("begreb \"" + name + "\" {\n  type = \"ja/nej\"\n  er   = \"ikke " + next + "\"\n}\n")}
	}
	_, found := Load(fstest.MapFS{"1.hcl": file("først", "så"), "2.hcl": file("så", "sidst"), "3.hcl": file("sidst", "først")})
	if len(found) != 1 || found[0].Code != diag.Cycle || found[0].Place() != "1.hcl:3:16: " {
		t.Fatal(found)
	}
	if got, want := found[0].Message(diag.Danish), "“først” afhænger af sig selv: først → så → sidst → først"; got != want {
		t.Errorf("got %s", got)
	}
	if got, want := found[0].Message(diag.English), "“først” depends on itself: først → så → sidst → først"; got != want {
		t.Errorf("got %s", got)
	}
	for i, want := range []string{"2.hcl:3:16: ", "3.hcl:3:16: "} {
		if got := (diag.Diagnostic{Span: found[0].Related[i].Span}).Place(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
