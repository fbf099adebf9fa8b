package dsl_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// declared has a fact of every sort.
var declared = fstest.MapFS{"navne.hcl": {Data: []byte(`
oplysning "mødedag" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvilken dag?"
}

oplysning "beløb" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor meget?"
  kan_mangle = true
}

oplysning "stykker" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor mange?"
}

oplysning "vurdering" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  spørgsmål  = "Er det sådan?"
}

oplysning "stilling" {
  type       = "valg"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvilken?"
  muligheder = ["ansat", "ledig"]
}

oplysning "ferier" {
  type       = "perioder"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvornår?"
}

oplysning "forløb" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvilke?"

  felt "start" { type = "dato" }
  felt "afsluttet" { type = "ja/nej" }
}

begreb "brugt" {
  type = "ja/nej"
  er   = "mødedag er efter 1. januar 2020 og beløb findes og stykker er 1 og vurdering og stilling er ansat og dage(ferier) er mindst 1 dag og nogen forløb hvor (start er efter mødedag eller afsluttet)"
}
`)}}

type periode struct {
	Fra time.Time `hjemmel:"fra"`
	Til time.Time `hjemmel:"til_og_med"`
}

type forløb struct {
	Start     value.Day `hjemmel:"start"`
	Afsluttet bool      `hjemmel:"afsluttet"`
}

type skøn struct {
	Er          bool     `hjemmel:"er"`
	Af          string   `hjemmel:"af"`
	Hensyn      []string `hjemmel:"hensyn"`
	Begrundelse string   `hjemmel:"begrundelse"`
}

type stilling string

type person struct {
	Dag time.Time `hjemmel:"mødedag"`
}

type sag struct {
	person
	Navn      string    // not a fact
	Beløb     string    `hjemmel:"beløb"`
	Antal     *uint8    `hjemmel:"stykker"`
	Vurdering *skøn     `hjemmel:"vurdering"`
	Stilling  stilling  `hjemmel:"stilling"`
	Ferier    []periode `hjemmel:"ferier"`
	Forløb    []forløb  `hjemmel:"forløb"`
}

// TestFactsOf holds a struct to the same facts as JSON.
func TestFactsOf(t *testing.T) {
	p, found := dsl.Load(declared)
	if found.HasErrors() {
		t.Fatal(found)
	}
	day := func(iso string) time.Time { d, _ := time.Parse(time.DateOnly, iso); return d }
	start, _ := value.DayFromISO("2021-02-03")
	three := uint8(3)
	for _, test := range []struct {
		name  string
		facts any
		json  string
	}{
		{"nothing is known", sag{}, `{}`},
		{"a pointer", &sag{person: person{day("2022-03-01")}}, `{"mødedag": "2022-03-01"}`},
		{"an amount, a number and an option", sag{Beløb: "20000.50", Antal: &three, Stilling: "ledig"},
			`{"beløb": "20000.50", "stykker": "3", "stilling": "ledig"}`},
		{"told that there is none", sag{Beløb: "ingen"}, `{"beløb": "ingen"}`},
		{"a skøn with its reasons", sag{Vurdering: &skøn{true, "kommunen", []string{"et", "to"}, "fordi"}},
			`{"vurdering": {"er": true, "af": "kommunen", "hensyn": ["et", "to"], "begrundelse": "fordi"}}`},
		{"lists", sag{Ferier: []periode{{day("2022-01-01"), day("2022-01-07")}}, Forløb: []forløb{{start, true}, {start, false}}},
			`{"ferier": [{"fra": "2022-01-01", "til_og_med": "2022-01-07"}],
			  "forløb": [{"start": "2021-02-03", "afsluttet": true}, {"start": "2021-02-03", "afsluttet": false}]}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, found := dsl.FactsOf(p, test.facts)
			if found.HasErrors() {
				t.Fatal(found)
			}
			want, found := dsl.ReadFacts(strings.NewReader(`{"version": 1, "givet": `+test.json+`}`), p)
			if found.HasErrors() {
				t.Fatal(found)
			}
			if a, b := plain(got), plain(want.Facts); a != b {
				t.Errorf("got  %s\nwant %s", a, b)
			}
		})
	}
}

func TestFactsOfRefuses(t *testing.T) {
	p, _ := dsl.Load(declared)
	for _, test := range []struct {
		name  string
		facts any
		code  diag.Code
	}{
		{"a float", struct {
			X float64 `hjemmel:"beløb"`
		}{1.5}, diag.NoFactType},
		{"no struct", 7, diag.JSONWantObject},
		{"nothing", nil, diag.NoFactType},
		{"a nil pointer", (*sag)(nil), diag.NoFactType},
		{"an unknown name", struct {
			X bool `hjemmel:"ukendt"`
		}{}, diag.UnknownFact},
		{"another type", sag{Beløb: "mange"}, ""},
		{"an option that is none", sag{Stilling: "konge"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts, found := dsl.FactsOf(p, test.facts)
			if message := fmt.Sprint(found); strings.Contains(message, "“”") {
				t.Errorf("names nothing: %s (%v)", message, facts)
			}
			if !found.HasErrors() || test.code != "" && found[0].Code != test.code {
				t.Errorf("found %v", found)
			}
		})
	}
}

// plain shows facts without the places that they were read at.
func plain(facts dsl.Facts) string {
	var b strings.Builder
	for _, name := range []string{"mødedag", "beløb", "stykker", "vurdering", "stilling", "ferier", "forløb"} {
		if g := facts.Of(name); g != nil {
			b.WriteString(name + "=")
			if g.Cell.State == value.Known {
				b.Write(g.Cell.Value.JSON())
			}
			b.WriteString(strings.Join(append([]string{g.By, g.Reason}, g.Weighed...), "|") + "; ")
		}
	}
	return b.String()
}
