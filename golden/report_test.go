package golden_test

import (
	"bytes"
	"encoding/json"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/golden"
)

// The rules of the cases below: a length with two wordings, an answer that two
// provisions dispute, one that nothing gives, and one that needs the day.
const smallLaw = `
retskilde "LAB" {
  art        = "lov"
  titel      = "lov om en aktiv beskæftigelsesindsats"
  månedsslut = "sidste dag"
}

oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag begynder forløbet?"
}

oplysning "ønsker_forløb" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  spørgsmål  = "Ønsker borgeren forløbet?"
}

afgørelse "længste_varighed" {
  type  = "varighed"
  tekst = "Så langt må forløbet være"
}

afgørelse "kan_iværksættes" {
  type   = "ja/nej"
  tekst  = "Forløbet kan iværksættes"
  ellers = "nej"
}

afgørelse "svarfrist" {
  type  = "dato"
  tekst = "Sidste dag for svar"
}

bestemmelse "LAB § 112, stk. 1" {
  resumé       = "Når borgeren ønsker det."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["LAB"]

    regel "kan_iværksættes" {
      når = "ønsker_forløb"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 112, stk. 2" {
  resumé       = "Ikke efter 2024."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["LAB"]

    regel "kan_iværksættes" {
      når = "startdato er efter 31. december 2024"
      er  = "nej"
    }
  }
}

bestemmelse "LAB § 114, stk. 1, 1. pkt." {
  resumé       = "Længden af ét forløb."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["LAB"]

    regel "længste_varighed" { er = "5 år" }
  }

  affattelse "1. januar 2022" {
    ved = ["LAB"]

    regel "længste_varighed" { er = "3 år" }
  }
}

bestemmelse "LAB § 115" {
  resumé = "Svar inden 14 dage."

  affattelse "1. januar 2020" {
    ved = ["LAB"]

    regel "svarfrist" {
      når = "ønsker_forløb"
      er  = "14 dage efter dagen"
    }
  }
}
`

var reds = []struct {
	name     string
	sag      string
	da, en   string // the line, after the place and the name of the case
	rewrites string // what forventet says afterwards; empty: the case is left alone
}{
	{
		name:     "another value",
		sag:      `givet { startdato = "1. marts 2021" } forventet { længste_varighed = "4 år" }`,
		da:       "længste_varighed: forventet 4 år, fik 5 år — LAB § 114, stk. 1, 1. pkt. (affattelse 1. januar 2020), regler.hcl:73",
		en:       "længste_varighed: expected 4 år, got 5 år — LAB § 114, stk. 1, 1. pkt. (affattelse 1. januar 2020), regler.hcl:73",
		rewrites: `længste_varighed = "5 år"`,
	},
	{
		name:     "a value where one is missing",
		sag:      `givet {} forventet { længste_varighed = "5 år" }`,
		da:       "længste_varighed: forventet 5 år, fik mangler startdato — LAB § 114, stk. 1, 1. pkt. (affattelse 1. januar 2020), regler.hcl:73, (affattelse 1. januar 2022), regler.hcl:79",
		en:       "længste_varighed: expected 5 år, got mangler startdato — LAB § 114, stk. 1, 1. pkt. (affattelse 1. januar 2020), regler.hcl:73, (affattelse 1. januar 2022), regler.hcl:79",
		rewrites: `længste_varighed = { mangler = ["startdato"] }`,
	},
	{
		name:     "something else missing",
		sag:      `givet {} forventet { længste_varighed = { mangler = ["ønsker_forløb"] } }`,
		da:       "længste_varighed: forventet mangler ønsker_forløb, fik mangler startdato — …",
		en:       "længste_varighed: expected mangler ønsker_forløb, got mangler startdato — …",
		rewrites: `længste_varighed = { mangler = ["startdato"] }`,
	},
	{
		name:     "no value at all",
		sag:      `givet { startdato = "1. marts 2019" } forventet { længste_varighed = "5 år" }`,
		da:       "længste_varighed: forventet 5 år, fik gælder ikke — LAB § 114, stk. 1, 1. pkt.",
		en:       "længste_varighed: expected 5 år, got gælder ikke — LAB § 114, stk. 1, 1. pkt.",
		rewrites: `længste_varighed = "gælder ikke"`,
	},
	{
		name:     "a value where none was expected",
		sag:      `givet { startdato = "1. marts 2022" } forventet { længste_varighed = "gælder ikke" }`,
		da:       "længste_varighed: forventet gælder ikke, fik 3 år — LAB § 114, stk. 1, 1. pkt. (affattelse 1. januar 2022), regler.hcl:79",
		en:       "længste_varighed: expected gælder ikke, got 3 år — LAB § 114, stk. 1, 1. pkt. (affattelse 1. januar 2022), regler.hcl:79",
		rewrites: `længste_varighed = "3 år"`,
	},
	{
		name:     "a conflict",
		sag:      `givet { startdato = "1. marts 2025", ønsker_forløb = "ja" } forventet { kan_iværksættes = "ja" }`,
		da:       "kan_iværksættes: forventet ja, fik konflikt mellem LAB § 112, stk. 1; LAB § 112, stk. 2 — LAB § 112, stk. 1 (affattelse 1. januar 2020), regler.hcl:45; LAB § 112, stk. 2 (affattelse 1. januar 2020), regler.hcl:59",
		en:       "kan_iværksættes: expected ja, got konflikt mellem LAB § 112, stk. 1; LAB § 112, stk. 2 — …",
		rewrites: `kan_iværksættes = { konflikt = ["LAB § 112, stk. 1", "LAB § 112, stk. 2"] }`,
	},
	{
		name:     "a value where a conflict was expected",
		sag:      `givet { startdato = "1. marts 2024", ønsker_forløb = "ja" } forventet { kan_iværksættes = { konflikt = ["LAB § 112, stk. 1", "LAB § 112, stk. 2"] } }`,
		da:       "kan_iværksættes: forventet konflikt mellem LAB § 112, stk. 1; LAB § 112, stk. 2, fik ja — …",
		en:       "kan_iværksættes: expected konflikt mellem LAB § 112, stk. 1; LAB § 112, stk. 2, got ja — …",
		rewrites: `kan_iværksættes = "ja"`,
	},
	{
		name:     "other provisions",
		sag:      `givet { startdato = "1. marts 2022" } forventet { længste_varighed = "3 år", hjemmel = ["LAB § 112, stk. 1"] }`,
		da:       "hjemmel: forventet LAB § 112, stk. 1, fik LAB § 114, stk. 1, 1. pkt. — LAB § 114, stk. 1, 1. pkt. (affattelse 1. januar 2022), regler.hcl:79",
		en:       "hjemmel: expected LAB § 112, stk. 1, got LAB § 114, stk. 1, 1. pkt. — …",
		rewrites: `hjemmel = ["LAB § 114, stk. 1, 1. pkt."]`,
	},
	{
		name:     "nothing is expected yet",
		sag:      `på = "1. maj 2022", givet { startdato = "1. marts 2022", ønsker_forløb = "ja" } forventet {}`,
		da:       "forventer intet endnu",
		en:       "expects nothing yet",
		rewrites: `svarfrist = "15. maj 2022"`,
	},
	{
		name: "the day matters and is not stated",
		sag:  `givet { ønsker_forløb = "ja" } forventet { svarfrist = "15. maj 2022" }`,
		da:   "siger ikke, hvilken dag der spørges, men svarfrist afhænger af den",
		en:   "does not say which day is asked, but svarfrist depends on it",
	},
}

// sagFile is a case file with one case, in which each part has its own line.
func sagFile(name, sag string) string {
	for _, part := range []string{"givet", "forventet"} {
		sag = strings.Replace(sag, part+" {", "\n  "+part+" {\n", 1)
	}
	sag = strings.NewReplacer(", ønsker", "\nønsker", ", hjemmel", "\nhjemmel", ", \n", "\n", " }", "\n}").Replace(sag)
	return "sag \"" + name + "\" {\n  kilde = \"prøve\" # en bemærkning\n" + sag + "\n}\n"
}

func smallRun(t *testing.T, sag string) *golden.Report {
	t.Helper()
	e := open(t, fstest.MapFS{"regler.hcl": {Data: []byte(smallLaw)}})
	return run(t, e, fstest.MapFS{"sager.hcl": {Data: []byte(sag)}})
}

func TestRedLines(t *testing.T) {
	for _, tt := range reds {
		t.Run(tt.name, func(t *testing.T) {
			report := smallRun(t, sagFile(tt.name, tt.sag))
			for lang, want := range map[diag.Language]string{diag.Danish: tt.da, diag.English: tt.en} {
				var b strings.Builder
				if err := report.WriteText(&b, lang); err != nil {
					t.Fatal(err)
				}
				line, total, _ := strings.Cut(b.String(), "\n")
				if _, said, _ := strings.Cut(line, "“"+tt.name+"”"); !matches(strings.TrimLeft(said, ": "), want) {
					t.Errorf("got  %s\nwant %s", line, want)
				}
				if !strings.HasPrefix(total, "1 ") {
					t.Errorf("total: %s", total)
				}
			}
		})
	}
}

// matches allows anything for a closing "…".
func matches(got, want string) bool {
	if open, ok := strings.CutSuffix(want, "…"); ok {
		return strings.HasPrefix(got, open)
	}
	return got == want
}

func TestRewrite(t *testing.T) {
	for _, tt := range reds {
		t.Run(tt.name, func(t *testing.T) {
			files, err := golden.Rewrite(smallRun(t, sagFile(tt.name, tt.sag)))
			if err != nil {
				t.Fatal(err)
			}
			if tt.rewrites == "" {
				if len(files) > 0 {
					t.Errorf("the case was rewritten:\n%s", files[0].Text)
				}
				return
			}
			now := string(files[0].Text)
			if said := strings.Join(strings.Fields(now), " "); !strings.Contains(said, tt.rewrites) {
				t.Errorf("%s is not in\n%s", tt.rewrites, now)
			}
			if !strings.Contains(now, "# en bemærkning") {
				t.Errorf("the remark is gone:\n%s", now)
			}
			if report := smallRun(t, now); !report.Green() {
				t.Errorf("still red: %s", text(t, report))
			}
		})
	}
}

func TestGreenCaseIsLeftAlone(t *testing.T) {
	report := smallRun(t, sagFile("grøn", `givet { startdato = "1. marts 2022" } forventet { længste_varighed = "3 år" }`))
	if got := text(t, report); got != "1 sag, 1 grøn, 0 røde\n" {
		t.Errorf("got %q", got)
	}
	if files, err := golden.Rewrite(report); err != nil || len(files) > 0 {
		t.Errorf("rewritten: %v, %v", files, err)
	}
}

func TestSharedCasesAreNotRun(t *testing.T) {
	report := smallRun(t, `sag "fælles" {
  fælles = true
  givet { startdato = "1. marts 2022" }
}`)
	if got := text(t, report); got != "0 sager, 0 grønne, 0 røde\n" {
		t.Errorf("got %q", got)
	}
}

// TestReportIsTheSameOnAnyMachine decides the cases one at a time and several
// at a time, and with the facts in whatever order a map has them.
func TestReportIsTheSameOnAnyMachine(t *testing.T) {
	var sager strings.Builder
	for _, tt := range reds {
		sager.WriteString(sagFile(tt.name, tt.sag))
	}
	var first []byte
	for _, processors := range []int{1, 8, 3} {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
		var b bytes.Buffer
		if err := smallRun(t, sager.String()).WriteJSON(&b); err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = b.Bytes()
		}
		if !bytes.Equal(first, b.Bytes()) {
			t.Errorf("with %d processors:\n%s\nand not\n%s", processors, b.Bytes(), first)
		}
	}
}

func TestJSON(t *testing.T) {
	var b bytes.Buffer
	if err := smallRun(t, sagFile(reds[0].name, reds[0].sag)).WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Version, Total, Green, Red int
		Cases                      []struct {
			Name, Place string
			Green       bool
			Differences []struct {
				Outcome, Expected, Got, Place string
				Grounds                       []struct {
					Provision string
					Rules     []struct{ Name, Wording, Place string }
				}
			}
		}
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != 1 || got.Total != 1 || got.Green != 0 || got.Red != 1 {
		t.Errorf("got %+v", got)
	}
	d := got.Cases[0].Differences[0]
	if d.Expected != "4 år" || d.Got != "5 år" || d.Grounds[0].Rules[0].Wording != "2020-01-01" {
		t.Errorf("got %+v", d)
	}
}

// TestCaseThatCannotBeAsked is about cases made by programs: the loader lets
// no such case through.
func TestCaseThatCannotBeAsked(t *testing.T) {
	e := open(t, fstest.MapFS{"regler.hcl": {Data: []byte(smallLaw)}})
	c := &dsl.Case{Name: "forkert", Expect: []dsl.Expectation{{Name: "findes_ikke", NotApplicable: true}}}
	report := golden.Run(t.Context(), e, []*dsl.Case{c})
	if got := text(t, report); !strings.Contains(got, "“forkert” kunne ikke afgøres: ") {
		t.Errorf("got %q", got)
	}
}

// TestRateBehindRed names the rate that a red answer rests on: it may be what
// was changed.
func TestRateBehindRed(t *testing.T) {
	e := open(t, fstest.MapFS{"regler.hcl": {Data: []byte(smallLaw + `
sats "loft" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  år "2024" {
    er    = "500 kr. pr. måned"
    kilde = "prøve"
  }
}
afgørelse "højeste_beløb" {
  type  = "kr. pr. måned"
  tekst = "Det højeste beløb"
}
bestemmelse "LAB § 300" {
  resumé       = "Et loft."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "højeste_beløb" { er = "loft" }
  }
}
`)}})
	report := run(t, e, fstest.MapFS{"sager.hcl": {Data: []byte(`sag "loft" {
  kilde = "prøve"
  givet { startdato = "1. maj 2024" }
  forventet { højeste_beløb = "400 kr. pr. måned" }
}
`)}})
	var got bytes.Buffer
	_ = report.WriteText(&got, diag.Danish)
	if want := "regler.hcl:"; !strings.Contains(got.String(), "; sats loft 2024, "+want) {
		t.Errorf("got %s", &got)
	}
}
