package engine_test

import (
	"bytes"
	"encoding/json"
	command "flag"
	"os"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

var update = command.Bool("update", false, "write testdata/decision.json anew")

// bibliotekslov is an invented act that needs nearly every field of a decision:
// wordings and a transitional rule, an exception, a conflict, a derived rate
// with a hole, a skøn, and a note.
var bibliotekslov = fstest.MapFS{"bibliotekslov.hcl": {Data: []byte(`
retskilde "biblioteksloven" {
  art        = "lov"
  titel      = "en opdigtet lov om biblioteker"
  månedsslut = "sidste dag"
}

retskilde "lov 1/2022" {
  art       = "lov"
  titel     = "en opdigtet ændringslov"
  kundgjort = "1. december 2021"
}

oplysning "indmeldt" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår blev låneren indmeldt?"
}

oplysning "slags" {
  type       = "valg"
  muligheder = ["barn", "voksen"]
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "biblioteksloven § 2"
  spørgsmål  = "Er låneren barn eller voksen?"
}

oplysning "særligt_behov" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "biblioteksloven § 2"
  spørgsmål  = "Har låneren et særligt behov?"
}

afgørelse "må_låne" {
  type   = "ja/nej"
  tekst  = "Låneren må låne"
  ellers = "nej"
}

afgørelse "gratis" {
  type   = "ja/nej"
  tekst  = "Lånet er gratis"
  ellers = "nej"
}

afgørelse "gebyr" {
  type  = "kr."
  tekst = "Gebyret"
}

afgørelse "rykkergebyr" {
  type  = "kr."
  tekst = "Rykkergebyret"
}

afgørelse "lånetid" {
  type  = "dage"
  tekst = "Lånetiden"
}

sats "gebyrsats" {
  type    = "kr."
  hjemmel = "biblioteksloven § 3"

  år "2022" {
    er        = "20 kr."
    kilde     = "opdigtet"
    afledt    = "10 kr. gange 2"
    foreløbig = "kan ændres"
  }
}

bestemmelse "biblioteksloven § 1" {
  resumé       = "Hvem der må låne."
  skæringsdato = "indmeldt"

  affattelse "1. januar 2020" {
    ved = ["biblioteksloven"]

    regel "må_låne" { er = "ja" }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1/2022"]

    regel "må_låne" { er = "ja" }
  }

  affattelse "1. juni 2022" {
    ved     = ["lov 1/2022"]
    ophævet = true

    overgang {
      gælder_ikke_hvis = "slags er barn"
      hjemmel          = "biblioteksloven § 2"
      resumé           = "Børn må stadig låne."
    }
  }
}

bestemmelse "biblioteksloven § 2" {
  resumé = "Hvornår lånet er gratis."

  affattelse "1. januar 2020" {
    ved = ["biblioteksloven"]

    regel "gratis" {
      når         = "særligt_behov"
      er          = "ja"
      fraviger    = ["biblioteksloven § 3"]
      fortolkning = ["F1"]
    }
  }
}

bestemmelse "biblioteksloven § 3" {
  resumé = "Gebyr."

  affattelse "1. januar 2020" {
    ved = ["biblioteksloven"]

    regel "gratis" { er = "nej" }
    regel "gebyr" { er = "gebyrsats" }
    regel "rykkergebyr" { er = "gebyrsats pr. indmeldt" }
  }
}

bestemmelse "biblioteksloven § 4" {
  resumé = "Lånetid for børn."

  affattelse "1. januar 2020" {
    ved          = ["biblioteksloven"]
    ufuldstændig = "kun et uddrag er læst"

    regel "lånetid" {
      når = "slags er barn"
      er  = "30 dage"
    }
  }
}

bestemmelse "biblioteksloven § 5" {
  resumé = "Lånetid for den, der har et særligt behov."

  affattelse "1. januar 2020" {
    ved = ["biblioteksloven"]

    regel "lånetid" {
      når = "særligt_behov"
      er  = "60 dage"
    }
  }
}
`)}}

// TestDecisionJSON holds the JSON form to testdata/decision.json.
func TestDecisionJSON(t *testing.T) {
	e, found := engine.Open(bibliotekslov)
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	on, told, frozen := dayOf(t, "2022-07-01"), dayOf(t, "2022-06-15"), dayOf(t, "2022-02-01")
	known := func(name string, n int64) value.Cell {
		return value.Cell{State: value.Known, Value: value.Value{Type: e.Program().Fact(name).Type, N: n}}
	}
	facts := dsl.Facts{
		{Name: "slags", Cell: known("slags", 0)},
		{
			Name: "særligt_behov",
			Cell: known("særligt_behov", 1), By: "kommunen", Date: &told,
			Weighed: []string{"dårligt syn"}, Reason: "<læser> langsomt",
		},
	}
	first := asJSON(t, e, engine.Query{Facts: facts, Day: &on, Known: &on})
	facts = facts.With(dsl.Given{Name: "indmeldt", Cell: known("indmeldt", int64(dayOf(t, "2021-06-10")))})
	second := asJSON(t, e, engine.Query{Want: []string{"må_låne", "rykkergebyr"}, Facts: facts, Law: &frozen})
	var got bytes.Buffer
	if err := json.Indent(&got, []byte("["+first+","+second+"]"), "", "  "); err != nil {
		t.Fatal(err)
	}
	const file = "testdata/decision.json"
	if *update {
		if err := os.WriteFile(file, got.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Error(diff)
	}
}

// asJSON returns the JSON of a decision, without the hash of the rules.
func asJSON(t *testing.T, e *engine.Engine, q engine.Query) string {
	t.Helper()
	d, err := e.Decide(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	if d.RuleSet != e.Program().Hash {
		t.Errorf("the decision names the rules %q", d.RuleSet)
	}
	d.RuleSet = ""
	text, err := d.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func dayOf(t *testing.T, iso string) value.Day {
	t.Helper()
	d, ok := value.DayFromISO(iso)
	if !ok {
		t.Fatal(iso)
	}
	return d
}
