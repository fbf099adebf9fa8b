package engine_test

import (
	"context"
	"maps"
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

// outOfOrder has a retroactive wording after one that takes effect later, and
// below a repeal a provision that says itself what happens that day.
const outOfOrder = `
retskilde "loven" {
  art       = "lov"
  titel     = "en lov"
  kundgjort = "1. december 2009"
}
retskilde "en senere lov" {
  art       = "lov"
  titel     = "en lov, der blev kundgjort for sent"
  kundgjort = "1. maj 2014"
}
afgørelse "længde" {
  type  = "varighed"
  tekst = "Længden"
}
bestemmelse "loven § 1" {
  resumé = "Alt ophæves."
  affattelse "1. februar 2014" {
    ved     = ["loven"]
    ophævet = true
  }
}
bestemmelse "loven § 1, stk. 1" {
  resumé = "Men ikke dette stykke."
  affattelse "1. januar 2010" {
    ved = ["loven"]
    regel "længde" { er = "1 år" }
  }
  affattelse "1. januar 2012" {
    ved          = ["loven"]
    virkning_fra = "1. januar 2025"
    regel "længde" { er = "2 år" }
  }
  affattelse "1. februar 2014" {
    ved          = ["en senere lov"]
    virkning_fra = "1. januar 2009"
    regel "længde" { er = "3 år" }
  }
}
`

// TestPassedOverOutOfOrder: why each wording was passed over where the order of
// labels is not that of effect. The repeal from above is only left in where
// what stands instead of it may not count.
func TestPassedOverOutOfOrder(t *testing.T) {
	e, found := engine.Open(fstest.MapFS{"lov.hcl": {Data: []byte(outOfOrder)}})
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	repeal, june := "1. februar 2014 ophævet", day(2014, 6, 1)
	for _, c := range []struct {
		day  value.Day
		want map[string]explain.PassedWhy
	}{
		{day(2020, 1, 1), map[string]explain.PassedWhy{"1. januar 2010": explain.Superseded, "1. januar 2012": explain.NotYet, repeal: explain.Superseded}},
		{day(2026, 1, 1), map[string]explain.PassedWhy{"1. januar 2010": explain.Superseded, "1. januar 2012": explain.Superseded, repeal: explain.Superseded}},
		{day(2009, 6, 1), map[string]explain.PassedWhy{"1. januar 2010": explain.NotYet, "1. januar 2012": explain.NotYet, repeal: explain.NotYet}},
	} {
		d, err := e.Decide(context.Background(), engine.Query{Day: &c.day, Known: &june})
		if err != nil {
			t.Fatal(err)
		}
		fired := d.Outcomes[0].Fired
		if len(fired) != 1 || fired[0].Selection.Wording.Label != "1. februar 2014" {
			t.Errorf("%v: %d rules fired", c.day, len(fired))
			continue
		}
		got := map[string]explain.PassedWhy{}
		for _, p := range fired[0].Selection.Others {
			label := p.Wording.Label
			if p.Wording.Repealed {
				label += " ophævet"
			}
			got[label] = p.Why
		}
		if !maps.Equal(got, c.want) {
			t.Errorf("%v: got %v, want %v", c.day, got, c.want)
		}
	}
	march := day(2014, 3, 1)
	d, err := e.Decide(context.Background(), engine.Query{Day: &june, Known: &march})
	if err != nil || d.Outcomes[0].State != engine.NotApplicable {
		t.Errorf("known in March, it is repealed: %v, %v", d.Outcomes[0].State, err)
	}
}
