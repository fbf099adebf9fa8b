package engine_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
)

// taintedLaw rests on something uncertain in every way there is.
const taintedLaw = `
retskilde "LAB" {
  art   = "lov"
  titel = "en lov"
}
oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag?"
}
oplysning "ønsker" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  spørgsmål  = "Ønskes det?"
}
sats "takst" {
  type    = "kr."
  hjemmel = "LAB § 1"
  år "2023" {
    er    = "100 kr."
    kilde = "offentliggjort"
  }
  år "2024" {
    er     = "110 kr."
    kilde  = "beregnet"
    afledt = "100 gange 1,1"
  }
  år "2025" {
    er        = "120 kr."
    kilde     = "forslag"
    foreløbig = "ikke vedtaget"
  }
}
begreb "tillæg" {
  type         = "kr."
  hjemmel      = "LAB § 1"
  fortolkning  = ["F9"]
  ufuldstændig = "bilaget er ikke læst"
  er           = "10 kr."
}
afgørelse "beløb" {
  type  = "kr."
  tekst = "Beløbet"
}
afgørelse "med_tillæg" {
  type  = "kr."
  tekst = "Beløbet med tillæg"
}
afgørelse "ret" {
  type   = "ja/nej"
  tekst  = "Der er ret"
  ellers = "nej"
}
bestemmelse "LAB § 1" {
  resumé       = "Beløbet."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "beløb" { er = "takst" }
    regel "med_tillæg" {
      fortolkning = ["F1"]
      er          = "takst + tillæg"
    }
  }
}
bestemmelse "LAB § 2" {
  resumé       = "Ophævet til sidst."
  skæringsdato = "startdato"
  affattelse "1. januar 2026" {
    ved          = ["LAB"]
    ophævet      = true
    fortolkning  = ["F3"]
    ufuldstændig = "ophævelsen er ikke læst"
  }
}
bestemmelse "LAB § 2, stk. 1" {
  resumé       = "Ret for alle."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved         = ["LAB"]
    fortolkning = ["F2"]
    regel "ret" { er = "ja" }
  }
  affattelse "1. juni 2024" {
    ved          = ["LAB"]
    tidligst     = "1. april 2024"
    ufuldstændig = "ændringsloven er ikke fundet"
    regel "ret" { er = "ja" }
  }
}
bestemmelse "LAB § 2, stk. 2" {
  resumé       = "Dog efter eget valg."
  skæringsdato = "startdato"
  affattelse "1. januar 2023" {
    ved = ["LAB"]
    regel "ret" {
      fraviger     = ["LAB § 2, stk. 1"]
      ufuldstændig = "fodnoten er ikke læst"
      når          = "ikke ønsker"
      er           = "nej"
    }
  }
}
`

// TestTaints is clause 19: what is uncertain shows, by name, in each decision
// that rests on it, and in no other.
func TestTaints(t *testing.T) {
	e, found := engine.Open(fstest.MapFS{"regler.hcl": {Data: []byte(taintedLaw)}})
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ start, outcome, want string }{
		{"2023-05-01", "beløb", ""},
		{"2024-05-01", "beløb", "derived takst 2024: 100 gange 1,1"},
		{"2025-05-01", "beløb", "provisional takst 2025: ikke vedtaget"},
		{"2026-05-01", "beløb", "source takst"},
		{"2023-05-01", "med_tillæg", "incomplete tillæg: bilaget er ikke læst; note F1: LAB § 1; note F9: tillæg"},
		{"2021-05-01", "ret", "note F2: LAB § 2, stk. 1"},
		{"2023-05-01", "ret", "incomplete LAB § 2, stk. 2: fodnoten er ikke læst"},
		{"2024-03-31", "ret", "incomplete LAB § 2, stk. 2: fodnoten er ikke læst"},
		{"2026-05-01", "ret", "incomplete LAB § 2: ophævelsen er ikke læst; note F3: LAB § 2"},
		{"2019-05-01", "ret", ""},
		{"2024-05-01", "ret, ønsker", "note F2: LAB § 2, stk. 1; window LAB § 2, stk. 1: 1. april 2024 - 1. juni 2024"},
		{"2024-07-01", "ret, ønsker", "incomplete LAB § 2, stk. 1: ændringsloven er ikke fundet"},
	} {
		outcome, wish, _ := strings.Cut(tt.outcome, ", ")
		q, list := dsl.ReadFacts(strings.NewReader(fmt.Sprintf(`{"version": 1, "givet": {"startdato": %q, "ønsker": %v}}`, tt.start, wish != "")), e.Program())
		if err := list.Err(); err != nil {
			t.Fatal(err)
		}
		d, err := e.Decide(t.Context(), engine.Query{Want: []string{outcome}, Facts: q.Facts})
		if err != nil {
			t.Fatal(err)
		}
		if got := uncertain(d.Outcomes[0]); got != tt.want {
			t.Errorf("%s on %s rests on %q, want %q", tt.outcome, tt.start, got, tt.want)
		}
	}
}

// uncertain tells what an outcome rests on that is uncertain or not there.
func uncertain(o *engine.Outcome) string {
	kinds := map[engine.TaintKind]string{
		engine.DerivedRate: "derived", engine.ProvisionalRate: "provisional", engine.IncompleteSource: "incomplete",
		engine.Interpretation: "note", engine.Window: "window",
	}
	var all []string
	for _, x := range o.Taints {
		all = append(all, fmt.Sprintf("%s %s: %s", kinds[x.Kind], x.Name, x.Text))
	}
	for _, m := range o.Missing {
		if m.Kind == engine.MissingSource {
			all = append(all, "source "+m.Name)
		}
	}
	return strings.Join(all, "; ")
}
