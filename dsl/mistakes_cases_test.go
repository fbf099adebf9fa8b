package dsl

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// inCases are mistakes in the givet of a case.
var inCases = []mistake{
	{"an unknown fact", `⟦lønn⟧ = "5 kr. pr. måned"`, "ukendt-oplysning",
		"“lønn” er ikke en oplysning",
		"“lønn” is not an oplysning"},
	{"a fact that the rules give", `⟦kan_iværksættes⟧ = "ja"`, "ikke-oplysning",
		"“kan_iværksættes” oplyses ikke: reglerne giver den",
		"“kan_iværksættes” is not told: the rules give it"},
	{"the day asked", `⟦dagen⟧ = "1. maj 2022"`, "dagen-i-givet",
		"“dagen” er ikke en oplysning i sagen",
		"“dagen” is not a fact of the case"},
	{"no unit", `løn = "⟦5⟧"`, "enhed-mangler",
		"“5” mangler sin enhed: skriv 5 kr. pr. måned",
		"“5” lacks its unit: write 5 kr. pr. måned"},
	{"a number without quotation marks", `løn = ⟦5⟧`, "skal-være-tekst",
		"“løn” skal skrives som tekst i citationstegn",
		"“løn” must be written as text in quotation marks"},
	{"true", `ønsker_forløb = ⟦true⟧`, "skal-være-tekst",
		"“ønsker_forløb” skal skrives som tekst i citationstegn",
		"“ønsker_forløb” must be written as text in quotation marks"},
	{"a wrong unit", `løn = "⟦5 kr. pr. uge⟧"`, "forkert-enhed",
		"“5 kr. pr. uge” er i kr. pr. uge, men her skal stå kr. pr. måned",
		"“5 kr. pr. uge” is in kr. pr. uge, but kr. pr. måned must stand here"},
	{"a wrong type", `ønsker_forløb = "⟦måske⟧"`, "forkert-notation",
		"“måske” kan ikke læses som ja/nej: skriv for eksempel ja",
		"“måske” cannot be read as ja/nej: write for instance ja"},
	{"an option that is not declared", `ydelse = "⟦dagpenge⟧"`, "ukendt-mulighed",
		"“dagpenge” er ikke en af mulighederne: kontanthjælp, sygedagpenge",
		"“dagpenge” is not one of the options: kontanthjælp, sygedagpenge"},
	{"null", `løn = ⟦null⟧`, "null",
		"null siger ikke, om noget er ukendt eller ikke findes",
		"null does not tell whether something is unknown or does not exist"},
	{"none where there must be one", `løn = ⟦"ingen"⟧`, "kan-ikke-være-ingen",
		"“løn” kan ikke være ingen",
		"“løn” cannot be ingen"},
	{"a person's number", `startdato = "⟦000000-0000⟧"`, "ligner-personnummer",
		"her står noget, der ligner et personnummer",
		"this looks like a civil registration number"},
	{"a date in 1899", `startdato = "⟦1. maj 1899⟧"`, "uden-for-kalenderen",
		"“1. maj 1899” ligger uden for årene 1900 til 2199",
		"“1. maj 1899” lies outside the years 1900 to 2199"},
	{"a date of the American sort", `startdato = "⟦5/1/2022⟧"`, "dato-med-tal",
		"“5/1/2022” er ikke skrevet som en dato: skriv 5. januar 2022",
		"“5/1/2022” is not written as a date: write 5. januar 2022"},
	{"a date as JSON has it", `startdato = "⟦2022-05-01⟧"`, "dato-med-tal",
		"“2022-05-01” er ikke skrevet som en dato: skriv 1. maj 2022",
		"“2022-05-01” is not written as a date: write 1. maj 2022"},
	{"a date without a year", `startdato = "⟦1. maj⟧"`, "dato-uden-år",
		"“1. maj” har intet år: skriv for eksempel 1. maj 2026",
		"“1. maj” has no year: write for instance 1. maj 2026"},
	{"a year of two digits", `startdato = "⟦1. maj 22⟧"`, "år-med-to-cifre",
		"“1. maj 22” har et år med to cifre: skriv 1. maj 2022 eller 1. maj 1922",
		"“1. maj 22” has a year of two digits: write 1. maj 2022 or 1. maj 1922"},
	{"a day that is not", `startdato = "⟦31. februar 2022⟧"`, "dag-findes-ikke",
		"“31. februar 2022” findes ikke i kalenderen",
		"“31. februar 2022” is not in the calendar"},
	{"too much", `løn = ⟦"500.001 kr. pr. måned"⟧`, "uden-for-grænser",
		"“løn” skal være fra 0 kr. pr. måned til 500.000 kr. pr. måned",
		"“løn” must be from 0 kr. pr. måned to 500.000 kr. pr. måned"},
	{"the same fact twice", "løn = \"5 kr. pr. måned\"\n    ⟦løn⟧ = \"6 kr. pr. måned\"", "gentaget-attribut",
		"“løn” er skrevet to gange",
		"“løn” is written twice"},
	{"an unknown field", `møder = [{ ⟦udebleven⟧ = "ja" }]`, "ukendt-felt",
		"feltet “udebleven” er ikke erklæret: her kan stå mødedato, udeblevet, årsag",
		"the field “udebleven” is not declared: here can stand mødedato, udeblevet, årsag"},
	{"a field that is worked out", `møder = [{ ⟦fritaget⟧ = "ja" }]`, "felt-beregnes",
		"feltet “fritaget” beregnes af reglerne",
		"the field “fritaget” is worked out by the rules"},
	{"a record that is none", `møder = [⟦"1. maj 2022"⟧]`, "skal-være-felter",
		"“møder” skal skrives som felter i tuborgklammer",
		"“møder” must be written as fields in braces"},
	{"a list that is none", `møder = ⟦{ udeblevet = "ja" }⟧`, "skal-være-liste",
		"“møder” skal skrives som en liste i kantede parenteser",
		"“møder” must be written as a list in square brackets"},
	{"a period without an end", `barselsperioder = [{ fra = "1. maj 2022", ⟦til⟧ = "1. juni 2022" }]`, "ukendt-attribut",
		"“periode” har ikke noget, der hedder “til”: her kan stå fra, til_og_med",
		"“periode” has nothing called “til”: here can stand fra, til_og_med"},
	{"a period backwards", `barselsperioder = [⟦{ fra = "1. juni 2022", til_og_med = "1. maj 2022" }⟧]`, "periode-baglæns",
		"perioden slutter 1. maj 2022, før den begynder 1. juni 2022",
		"the period ends 1. maj 2022, before it begins 1. juni 2022"},
	{"10,000 records", `møder = ⟦[` + strings.Repeat(`{udeblevet="ja"},`, 10_000) + `]⟧`, "for-mange-poster",
		"listen har mere end 64 poster",
		"the list has more than 64 records"},
	{"100,000 brackets", `møder = ` + strings.Repeat("[", 62) + "⟦[⟧" + strings.Repeat("[", 99_937), "for-dyb",
		"parenteser og blokke står mere end 64 inde i hinanden",
		"brackets and blocks stand more than 64 deep"},
}

func TestMistakesInCases(t *testing.T) {
	p := prelude(t)
	for _, m := range inCases {
		t.Run(m.name, func(t *testing.T) {
			text, place := m.place(t, "sag \"prøve\" {\n  kilde = \"prøve\"\n  på    = \"1. marts 2022\"\n  givet {\n    "+m.text+"\n  }\n  forventet { kan_iværksættes = \"ja\" }\n}\n")
			start := time.Now()
			_, found := ReadCase(source.NewFile("sag.hcl", []byte(text)), p)
			m.compare(t, found, place)
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// caseFile is a case file with something in its givet and its forventet.
func caseFile(given, expected string) string {
	return "sag \"prøve\" {\n  kilde = \"prøve\"\n  på    = \"1. marts 2022\"\n  givet { " + given + " }\n  forventet { " + expected + " }\n}\n"
}

// inCaseFiles are mistakes in case files outside givet, and of the whole file.
var inCaseFiles = []mistake{
	{"an outcome that is not declared", caseFile(`løn = "5 kr. pr. måned"`, `⟦kan_iværksætes⟧ = "ja"`), "ukendt-udfald",
		"“kan_iværksætes” er hverken en afgørelse eller et begreb",
		"“kan_iværksætes” is neither an afgørelse nor a begreb"},
	{"a fact that is expected", caseFile(`løn = "5 kr. pr. måned"`, `⟦løn⟧ = "5 kr. pr. måned"`), "ukendt-udfald",
		"“løn” er hverken en afgørelse eller et begreb",
		"“løn” is neither an afgørelse nor a begreb"},
	{"an answer of the wrong type", caseFile(`løn = "5 kr. pr. måned"`, `kan_iværksættes = "⟦3 år⟧"`), "forkert-notation",
		"“3 år” kan ikke læses som ja/nej: skriv for eksempel ja",
		"“3 år” cannot be read as ja/nej: write for instance ja"},
	{"a provision that nobody carries", caseFile(`løn = "5 kr. pr. måned"`, `hjemmel = [⟦"LAB § 999"⟧]`), "ikke-båret",
		"der er ingen bestemmelse for “LAB § 999”",
		"there is no bestemmelse for “LAB § 999”"},
	{"a day asked in 1899", strings.Replace(caseFile(`løn = "5 kr. pr. måned"`, `kan_iværksættes = "ja"`), "1. marts 2022", "⟦1. marts 1899⟧", 1), "uden-for-kalenderen",
		"“1. marts 1899” ligger uden for årene 1900 til 2199",
		"“1. marts 1899” lies outside the years 1900 to 2199"},
	{"a person's number in a name", strings.Replace(caseFile(`løn = "5 kr. pr. måned"`, `kan_iværksættes = "ja"`), `"prøve"`, `"sag ⟦000000-0000⟧"`, 1), "ligner-personnummer",
		"her står noget, der ligner et personnummer",
		"this looks like a civil registration number"},
	{"a person's number in a reason", caseFile(`evne_forbedres = { er = "ja", begrundelse = "se ⟦000000-0000⟧" }`, `kan_iværksættes = "ja"`), "ligner-personnummer",
		"her står noget, der ligner et personnummer",
		"this looks like a civil registration number"},
	{"a text in form NFD", caseFile("l⟦o\u0308⟧n = \"5 kr. pr. måned\"", `kan_iværksættes = "ja"`), "ikke-nfc",
		"“ö” er skrevet med løse accenter og ikke i Unicode-form NFC",
		"“ö” is written with loose accents and not in Unicode form NFC"},
	{"a byte order mark", "⟦\uFEFF⟧" + caseFile(`løn = "5 kr. pr. måned"`, `kan_iværksættes = "ja"`), "bytemærke",
		"filen begynder med et bytemærke (BOM)",
		"the file starts with a byte order mark (BOM)"},
	{"a mistake in a file with the line endings of Windows", strings.ReplaceAll(caseFile(`løn = "⟦5⟧"`, `kan_iværksættes = "ja"`), "\n", "\r\n"), "enhed-mangler",
		"“5” mangler sin enhed: skriv 5 kr. pr. måned",
		"“5” lacks its unit: write 5 kr. pr. måned"},
	{"a heredoc left open", "sag \"prøve\" {\n  kilde = ⟦<<TEKST⟧\n  prøve\n}\n", "manglende-slutmærke",
		"teksten begynder her, men linjen med kun “TEKST” efter den mangler",
		"the text starts here, but the line with only “TEKST” after it is missing"},
	{"binary", "⟦\x7f⟧ELF\x02\x01\x01\x00\x00\xff\xfe", "styretegn",
		"her står et styretegn (U+007F), som ikke kan stå i en tekstfil",
		"here is a control character (U+007F), which cannot stand in a text file"},
}

func TestMistakesInCaseFiles(t *testing.T) {
	p := prelude(t)
	for _, m := range inCaseFiles {
		t.Run(m.name, func(t *testing.T) {
			text, place := m.place(t, m.text)
			_, found := ReadCase(source.NewFile("sag.hcl", []byte(text)), p)
			m.compare(t, found, place)
		})
	}
}

// inJSON are mistakes in the givet of a question in JSON.
var inJSONFacts = []mistake{
	{"an unknown fact", `⟦"lønn"⟧: "5.00"`, "ukendt-oplysning",
		"“lønn” er ikke en oplysning",
		"“lønn” is not an oplysning"},
	{"a number for an amount", `"løn": ⟦5.00⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som et beløb i kr. pr. måned: skriv for eksempel \"5.00\"",
		"the JSON value cannot be read as an amount in kr. pr. måned: write for instance \"5.00\""},
	{"an amount with a comma", `"løn": ⟦"5,00"⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som et beløb i kr. pr. måned: skriv for eksempel \"5.00\"",
		"the JSON value cannot be read as an amount in kr. pr. måned: write for instance \"5.00\""},
	{"an amount with points and a comma", `"løn": ⟦"20.000,50"⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som et beløb i kr. pr. måned: skriv for eksempel \"20000.50\"",
		"the JSON value cannot be read as an amount in kr. pr. måned: write for instance \"20000.50\""},
	{"thousands with a point", `"løn": ⟦"20.000"⟧`, "tal-med-to-læsninger",
		"“20.000” kan læses på to måder: skriv 20000 eller 20.00",
		"“20.000” can be read in two ways: write 20000 or 20.00"},
	{"a name in form NFD", `"møder": [{"udeblevet": true, ⟦"` + "a\u030a" + `rsag"⟧: "syg"}]`, "ikke-nfc",
		"“årsag” er skrevet med løse accenter og ikke i Unicode-form NFC",
		"“årsag” is written with loose accents and not in Unicode form NFC"},
	{"a date in numbers", `"startdato": ⟦"01-05-2022"⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som en dato: skriv for eksempel \"2022-05-01\"",
		"the JSON value cannot be read as a date: write for instance \"2022-05-01\""},
	{"a date without its zeros", `"startdato": ⟦"2022-5-1"⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som en dato: skriv for eksempel \"2022-05-01\"",
		"the JSON value cannot be read as a date: write for instance \"2022-05-01\""},
	{"an amount as a case file has it", `"løn": ⟦"5 kr. pr. måned"⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som et beløb i kr. pr. måned: skriv for eksempel \"5.00\"",
		"the JSON value cannot be read as an amount in kr. pr. måned: write for instance \"5.00\""},
	{"null", `"løn": ⟦null⟧`, "null",
		"null siger ikke, om noget er ukendt eller ikke findes",
		"null does not tell whether something is unknown or does not exist"},
	{"the same key twice", `"løn": "5.00", ⟦"løn"⟧: "6.00"`, "json-nøgle-to-gange",
		"“løn” er skrevet to gange",
		"“løn” is written twice"},
	{"yes", `"ønsker_forløb": ⟦"ja"⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som ja/nej: skriv for eksempel true",
		"the JSON value cannot be read as ja/nej: write for instance true"},
	{"a date in 1899", `"startdato": ⟦"1899-05-01"⟧`, "uden-for-kalenderen",
		"“1899-05-01” ligger uden for årene 1900 til 2199",
		"“1899-05-01” lies outside the years 1900 to 2199"},
	{"a date as a case file has it", `"startdato": ⟦"1. maj 2022"⟧`, "forkert-json",
		"JSON-værdien kan ikke læses som en dato: skriv for eksempel \"2022-05-01\"",
		"the JSON value cannot be read as a date: write for instance \"2022-05-01\""},
	{"a day that is not", `"startdato": ⟦"2022-02-31"⟧`, "dag-findes-ikke",
		"“2022-02-31” findes ikke i kalenderen",
		"“2022-02-31” is not in the calendar"},
	{"a person's number", `"startdato": ⟦"000000-0000"⟧`, "ligner-personnummer",
		"her står noget, der ligner et personnummer",
		"this looks like a civil registration number"},
	{"an option that is not declared", `"ydelse": ⟦"dagpenge"⟧`, "ukendt-mulighed",
		"“dagpenge” er ikke en af mulighederne: kontanthjælp, sygedagpenge",
		"“dagpenge” is not one of the options: kontanthjælp, sygedagpenge"},
	{"a comma too many", `"løn": "5.00"⟦,⟧`, "json-kan-ikke-læses",
		"her er teksten ikke JSON",
		"the text is not JSON here"},
	{"10,000 records", `"møder": [` + strings.Repeat(`{"udeblevet": true},`, 64) + `⟦{"udeblevet": true}⟧,` + strings.Repeat(`{"udeblevet": true},`, 9_935) + `{}]`, "for-mange-poster",
		"listen har mere end 64 poster",
		"the list has more than 64 records"},
	{"100,000 brackets", `"løn": ` + strings.Repeat("[", 62) + "⟦[⟧" + strings.Repeat("[", 99_937), "json-for-dyb",
		"parenteser står mere end 64 inde i hinanden",
		"brackets stand more than 64 deep"},
}

func TestMistakesInJSON(t *testing.T) {
	p := prelude(t)
	for _, m := range inJSONFacts {
		t.Run(m.name, func(t *testing.T) {
			text, place := m.place(t, `{"version": 1, "givet": {`+m.text+`}}`)
			start := time.Now()
			_, found := ReadFacts(strings.NewReader(text), p)
			m.compare(t, found, place)
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// TestMistakesOfFolders shows what is said of a whole file, or of no file.
func TestMistakesOfFolders(t *testing.T) {
	large := &fstest.MapFile{Data: make([]byte, 10_000_000)}
	for _, c := range []struct {
		name   string
		files  fstest.MapFS
		da, en string
	}{
		{"an empty folder", fstest.MapFS{}, "der er ingen regelfiler i mappen", "there are no rule files in the folder"},
		{"a file of 10 MB", fstest.MapFS{"a.hcl": large},
			"a.hcl: filen er større end 1 MiB, som er det meste, en fil må fylde",
			"a.hcl: the file is larger than 1 MiB, the most that a file may hold"},
		{"a link", fstest.MapFS{"a.hcl": link},
			"a.hcl: “a.hcl” er en genvej til et andet sted og bliver ikke læst",
			"a.hcl: “a.hcl” is a link to another place and is not read"},
		{"a file with nothing in it, and another that misses what stood there",
			fstest.MapFS{"a.hcl": {Data: []byte("\n")}, "b.hcl": {Data: []byte("begreb \"x\" {\n  type = \"ja/nej\"\n  er   = \"ønsker_forløb\"\n}\n")}},
			"a.hcl: filen er tom", "a.hcl: the file is empty"},
		{"a name that is not the same everywhere", fstest.MapFS{"bælte.hcl": {}},
			"bælte.hcl: filnavnet “bælte.hcl” har andet end almindelige bogstaver, tal og tegn",
			"bælte.hcl: the file name “bælte.hcl” has more than plain letters, digits and marks"},
	} {
		_, found := Load(c.files)
		if len(found) != 1 {
			t.Errorf("%s: %v", c.name, found)
			continue
		}
		if d := found[0]; d.Place()+d.Message(diag.Danish) != c.da || d.Place()+d.Message(diag.English) != c.en {
			t.Errorf("%s: got %s%s, %s", c.name, d.Place(), d.Message(diag.Danish), d.Message(diag.English))
		}
	}
}

// TestLargeCases shows what is said of 10 MB of case, in either form.
func TestLargeCases(t *testing.T) {
	p := prelude(t)
	_, inFile := ReadCase(source.NewFile("sag.hcl", make([]byte, 10_000_000)), p)
	_, inJSON := ReadFacts(strings.NewReader(strings.Repeat(" ", 10_000_000)), p)
	for want, found := range map[string]diag.List{
		"sag.hcl:1:1: filen er større end 1 MiB, som er det meste, en fil må fylde": inFile,
		"json:1:1: teksten er større end 1 MiB":                                     inJSON,
	} {
		if len(found) != 1 || found[0].Place()+found[0].Message(diag.Danish) != want {
			t.Errorf("got %v, want %s", found, want)
		}
	}
}

// TestFewWordsForMuch holds that a file of nothing but one mistake is not told
// of at every place.
func TestFewWordsForMuch(t *testing.T) {
	for name, text := range manyMistakes {
		start := time.Now()
		_, found := Load(fstest.MapFS{"a.hcl": {Data: []byte(text)}})
		if took := time.Since(start); len(found) == 0 || len(found) > maxShownFindings+1 || took > 10*time.Second {
			t.Errorf("%s: %d findings in %v", name, len(found), took)
		}
	}
}

var manyMistakes = map[string]string{
	"braces":        "begreb \"x\" {\n  type = " + strings.Repeat("{", 100_000),
	"blocks":        strings.Repeat("x {", 100_000),
	"commas":        "begreb \"x\" {\n  type = [" + strings.Repeat(",", 100_000) + "]\n}\n",
	"unknown names": strings.Repeat("begreb \"x\" {\n  type = \"y\"\n}\n", 20_000),
	"open strings":  strings.Repeat("begreb \"x\n", 50_000),
}
