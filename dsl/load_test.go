package dsl

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// loaded loads the prelude with more rules, which must be right.
func loaded(t *testing.T, rules string) *Program {
	t.Helper()
	p, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(rules)}})
	if found.HasErrors() {
		t.Fatal(found)
	}
	return p
}

func place(t *testing.T, text string) cite.Cite {
	t.Helper()
	c, problem := cite.Parse(text)
	if problem != nil {
		t.Fatal(problem.Message(diag.Danish))
	}
	return c
}

func TestProgram(t *testing.T) {
	p := prelude(t)
	var order []string
	for _, provision := range p.Provisions {
		order = append(order, provision.Cite.String())
	}
	if got := strings.Join(order, "; "); got != "LAB § 112, stk. 1; LAB § 114, stk. 1; aktivloven § 68 a, stk. 2" {
		t.Errorf("provisions: %s", got)
	}
	if names := p.Outcomes(); len(names) != 2 || names[0].Name != "kan_iværksættes" {
		t.Errorf("outcomes: %v", names)
	}
	for _, missing := range []bool{
		p.Fact("kan_iværksættes") != nil, p.Term("løn") != nil, p.Rate("løn") != nil, p.Source("LOV") != nil,
		p.ProvisionAt(place(t, "LAB § 112")) != nil,
	} {
		if missing {
			t.Error("found what is not there")
		}
	}
	if p.ProvisionAt(place(t, "LAB kap. 20, § 112, stk. 1")) == nil || p.Rate("grænse") == nil {
		t.Error("did not find what is there")
	}
	if date := p.ProvisionAt(place(t, "aktivloven § 68 a, stk. 2")).Date; date.Ref != "dagen" || date.Kind != formula.Fact {
		t.Errorf("a provision without skæringsdato is selected by %+v", date)
	}
}

// TestWordings is clauses 11 to 13, so far as they can be seen at load.
func TestWordings(t *testing.T) {
	p := loaded(t, `
bestemmelse "LAB § 115" {
  resumé = "Tre affattelser."
  affattelse "1. juli 2022" {
    ved          = ["lov 1160/2021", "lov 548/2019"]
    virkning_fra = "1. januar 2022"
    tidligst     = "1. april 2022"
    status       = "mangler"
    begrundelse  = "prøve"
  }
  affattelse "1. januar 2020" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "prøve"
  }
  affattelse "1. januar 2027" {
    ved     = ["L 7"]
    ophævet = true
  }
}`)
	w := p.ProvisionAt(place(t, "LAB § 115")).Wordings
	if w[0].Label != "1. januar 2020" || w[1].Label != "1. juli 2022" || !w[2].Repealed || !w[2].Bill {
		t.Fatal("wordings are not in the order of their effect")
	}
	days := map[string][2]value.Day{
		"public after it took effect":   {w[0].Known, day(t, "8. juni 2021")},
		"an act without a day":          {w[1].Known, day(t, "1. januar 2022")},
		"virkning_fra":                  {w[1].Effect, day(t, "1. januar 2022")},
		"tidligst":                      {w[1].Earliest, day(t, "1. april 2022")},
		"tidligst left out":             {w[0].Earliest, w[0].InForce},
		"virkning_fra left out, a bill": {w[2].Effect, day(t, "1. januar 2027")},
	}
	for name, d := range days {
		if d[0] != d[1] {
			t.Errorf("%s: got %s, want %s", name, d[0], d[1])
		}
	}
}

func day(t *testing.T, text string) value.Day {
	t.Helper()
	v, problem := value.Parse(value.Type{Kind: value.Date}, text)
	if problem != nil {
		t.Fatal(problem.Message(diag.Danish))
	}
	return value.Day(v.N)
}

// TestReached is clause 14: fraviger covers what lies below a place, but never
// the rules of the provision that it stands in.
func TestReached(t *testing.T) {
	p := loaded(t, `
bestemmelse "LAB § 112, stk. 1, nr. 2" {
  resumé       = "Undtagelse fra stykket, som den selv står i."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112"]
      når      = "ønsker_forløb"
      er       = "nej"
    }
  }
}`)
	r := p.ProvisionAt(place(t, "LAB § 112, stk. 1, nr. 2")).Wordings[0].Rules[0]
	reached := p.Reached(r, r.Overrides)
	if len(reached) != 1 || reached[0].Wording.Provision.Cite.String() != "LAB § 112, stk. 1" {
		t.Errorf("got %v", reached)
	}
}

// TestScales is clause 21: a term has the decimals of the rule with most, and
// so has all that reads it, whatever the order.
func TestScales(t *testing.T) {
	p := loaded(t, `
afgørelse "udbetaling" {
  type  = "kr. pr. måned"
  tekst = "Udbetaling"
}
begreb "dobbelt" {
  type = "kr. pr. måned"
  er   = "råt * 2,5"
}
begreb "råt" {
  type = "kr. pr. måned"
}
bestemmelse "aktivloven § 68 a, stk. 3" {
  resumé = "To regler med hver sit antal decimaler."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "råt" {
      når = "ønsker_forløb"
      er  = "12,5 pct. af løn"
    }
    regel "råt" {
      når = "ikke ønsker_forløb"
      er  = "100 kr."
    }
    regel "udbetaling" { er = "dobbelt, afrundet til hele kr." }
  }
}`)
	raw, double := p.Term("råt"), p.Term("dobbelt")
	if raw.Type.Scale != 5 || double.Type.Scale != 6 || p.Term("udbetaling").Type.Scale > 2 {
		t.Errorf("got %d, %d, %d decimals", raw.Type.Scale, double.Type.Scale, p.Term("udbetaling").Type.Scale)
	}
	for _, r := range raw.Rules {
		if r.Is.Type.Scale != 5 {
			t.Errorf("%s gives %d decimals", r.Span.Text(), r.Is.Type.Scale)
		}
	}
}

// TestRates is clause 4: parts by day, all with the same decimals.
func TestRates(t *testing.T) {
	p := loaded(t, `
sats "procent" {
  type    = "pct."
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "2025" {
    er     = "(50 pct. + 5 pct.) * 1,125"
    kilde  = "prøve"
    afledt = "reguleret"
  }
  periode {
    fra        = "1. juli 2024"
    til_og_med = "31. december 2024"
    er         = "33 pct."
    kilde      = "prøve"
  }
}
sats "tillæg" {
  type    = "kr."
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "2025" {
    er    = "(55 pct. af 1.002 kr. - 100 kr. + -(0,5 * 2 kr.)) / 3, afrundet op til hele øre"
    kilde = "prøve"
  }
}`)
	parts := p.Rate("procent").Parts
	if parts[0].Label != "1. juli 2024 – 31. december 2024" || parts[1].Derived != "reguleret" {
		t.Errorf("got %+v", parts)
	}
	for i, want := range []string{"33 pct.", "61,875 pct."} {
		if got := parts[i].Value.String(); got != want || parts[i].Value.Type.Scale != p.Rate("procent").Type.Scale {
			t.Errorf("got %s with %d decimals, want %s", got, parts[i].Value.Type.Scale, want)
		}
	}
	if got := p.Rate("tillæg").Parts[0].Value.String(); got != "150,04 kr." {
		t.Errorf("got %s", got)
	}
	if p.Rate("tillæg").Provision != p.ProvisionAt(place(t, "aktivloven § 68 a, stk. 2")) {
		t.Error("a rate stands on its provision")
	}
}

// TestHash is clause 8.
func TestHash(t *testing.T) {
	text := string(preludeText(t))
	load := func(files fstest.MapFS) string {
		p, found := Load(files)
		if found.HasErrors() {
			t.Fatal(found)
		}
		return p.Hash
	}
	one := load(fstest.MapFS{"a.hcl": {Data: []byte(text)}})
	same := map[string]string{
		"another folder": load(fstest.MapFS{"lov/kap/b.hcl": {Data: []byte(text)}}),
		"remarks":        load(fstest.MapFS{"a.hcl": {Data: []byte("# en bemærkning\n\n" + text)}}),
		"layout":         load(fstest.MapFS{"a.hcl": {Data: []byte(strings.ReplaceAll(text, "  ", "\t "))}}),
		"two files":      load(halves(text)),
		"notation":       load(fstest.MapFS{"a.hcl": {Data: []byte(strings.Replace(text, `"Hvor høj er lønnen?"`, `"Hvor h\u00f8j er l\u00f8nnen?"`, 1))}}),
		"hidden files":   load(fstest.MapFS{"a.hcl": {Data: []byte(text)}, ".a.hcl": {Data: []byte("?")}, "a.md": {}}),
	}
	for name, hash := range same {
		if hash != one {
			t.Errorf("%s changed the hash", name)
		}
	}
	if other := load(fstest.MapFS{"a.hcl": {Data: []byte(strings.Replace(text, `"5 år"`, `"4 år"`, 1))}}); other == one {
		t.Error("another rule has the same hash")
	}
	if len(one) != 64 {
		t.Errorf("the hash is %q", one)
	}
}

// halves puts the first half of a text's blocks in a file that is read last.
func halves(text string) fstest.MapFS {
	cut := strings.Index(text, "\nafgørelse")
	return fstest.MapFS{"2.hcl": {Data: []byte(text[:cut])}, "1.hcl": {Data: []byte(text[cut:])}}
}

// TestRepeal is clause 11: a repeal of a paragraph reaches what lies below it.
func TestRepeal(t *testing.T) {
	p := loaded(t, `
bestemmelse "LAB § 114" {
  resumé = "Hele paragraffen ophæves, men ikke for forløb, der er bevilget."
  affattelse "1. februar 2026" {
    ved     = ["lov 1160/2021"]
    ophævet = true
    overgang { gælder_ikke_hvis = "bevillingsdato findes" }
  }
}
bestemmelse "LAB § 114, stk. 2" {
  resumé = "Begynder først senere."
  affattelse "1. marts 2026" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}`)
	below := p.ProvisionAt(place(t, "LAB § 114, stk. 1")).Wordings
	if last := below[len(below)-1]; len(below) != 3 || !last.Repealed || last.Transition.Unless == nil {
		t.Errorf("stk. 1 has %d wordings", len(below))
	}
	if later := p.ProvisionAt(place(t, "LAB § 114, stk. 2")).Wordings; len(later) != 1 {
		t.Errorf("stk. 2 has %d wordings", len(later))
	}
}

// TestRepealFoundOnce holds that what is wrong with a repeal's transition is
// said once, however many provisions it reaches.
func TestRepealFoundOnce(t *testing.T) {
	_, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(`
bestemmelse "LAB § 114" {
  resumé = "Ophæves."
  affattelse "1. februar 2026" {
    ved     = ["lov 1160/2021"]
    ophævet = true
    overgang { gælder_ikke_hvis = "bevillingsdatoen findes" }
  }
}`)}})
	if got := codes(found); strings.Count(got, "ukendt-navn") != 1 {
		t.Errorf("got %s", got)
	}
}

// TestCyclePlaces holds that a cycle points at the word that leads on, and not
// at a longer word that begins with it.
func TestCyclePlaces(t *testing.T) {
	_, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(`
begreb "ring_a" {
  type = "ja/nej"
  er   = "ring_b_før eller ring_b"
}
begreb "ring_b" {
  type = "ja/nej"
  er   = "ikke ring_a"
}
begreb "ring_b_før" {
  type = "ja/nej"
  er   = "ønsker_forløb"
}`)}})
	for _, d := range found {
		if d.Code == diag.Cycle {
			if got := d.Place() + d.Span.Text() + " " + d.Related[0].Span.Text(); got != "b.hcl:4:28: ring_b ring_a" {
				t.Errorf("got %s", got)
			}
			return
		}
	}
	t.Errorf("no cycle in %v", found)
}

// BenchmarkLoad reads a folder with as many provisions as a large act.
func BenchmarkLoad(b *testing.B) {
	text, err := os.ReadFile("testdata/prelude.hcl")
	if err != nil {
		b.Fatal(err)
	}
	files := fstest.MapFS{"a.hcl": {Data: text}}
	for kap := range 20 {
		var rules strings.Builder
		for i := range 50 {
			n := 200 + kap*50 + i
			fmt.Fprintf(&rules, "begreb \"x%d\" {\n  type = \"ja/nej\"\n  ellers = \"nej\"\n}\n", n)
			fmt.Fprintf(&rules, "bestemmelse \"LAB § %d\" {\n  resumé = \"Prøve.\"\n  skæringsdato = \"startdato\"\n", n)
			fmt.Fprintf(&rules, "  affattelse \"1. januar 2020\" {\n    ved = [\"lov 548/2019\"]\n    regel \"x%d\" {\n", n)
			fmt.Fprintf(&rules, "      når = \"x%d eller (løn er mindst %d kr. og ønsker_forløb)\"\n      er = \"ja\"\n    }\n  }\n}\n", n+1, n)
		}
		files[fmt.Sprintf("kap-%02d.hcl", kap)] = &fstest.MapFile{Data: []byte(rules.String())}
	}
	files["sidst.hcl"] = &fstest.MapFile{Data: []byte("begreb \"x1200\" {\n  type = \"ja/nej\"\n  er   = \"evne_forbedres\"\n}\n")}
	for b.Loop() {
		if _, found := Load(files); found.HasErrors() {
			b.Fatal(found)
		}
	}
}
