package engine_test

import (
	"context"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// threeWordings has a wording that only an open transitional rule keeps a case
// out of, and before it two that simply follow each other.
const threeWordings = `
retskilde "loven" {
  art   = "lov"
  titel = "en lov"
}
oplysning "bevilget_før" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Er det bevilget før?"
}
afgørelse "længde" {
  type  = "varighed"
  tekst = "Længden"
}
bestemmelse "loven § 1" {
  resumé = "Længden."
  affattelse "1. januar 2010" {
    ved = ["loven"]
    regel "længde" { er = "1 år" }
  }
  affattelse "1. januar 2012" {
    ved = ["loven"]
    regel "længde" { er = "2 år" }
  }
  affattelse "1. januar 2014" {
    ved = ["loven"]
    overgang {
      gælder_ikke_hvis = "bevilget_før"
      hjemmel          = "loven § 1"
      resumé           = "Ikke for det, der er bevilget før."
    }
    regel "længde" { er = "3 år" }
  }
}
`

// TestPassedOver: why each wording was passed over while an overgang is open.
func TestPassedOver(t *testing.T) {
	e, found := engine.Open(fstest.MapFS{"lov.hcl": {Data: []byte(threeWordings)}})
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	day, _ := value.DayOf(2020, 1, 1)
	d, err := e.Decide(context.Background(), engine.Query{Day: &day})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]explain.PassedWhy{"1. januar 2010": explain.Superseded, "1. januar 2014": explain.Perhaps}
	for _, f := range d.Outcomes[0].Fired {
		if f.Selection.Wording.Label != "1. januar 2012" {
			continue
		}
		for _, p := range f.Selection.Others {
			if p.Why != want[p.Wording.Label] {
				t.Errorf("%s: passed over because %d, want %d", p.Wording.Label, p.Why, want[p.Wording.Label])
			}
		}
		return
	}
	t.Error("the wording of 2012 is no candidate")
}
