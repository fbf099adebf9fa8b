package dsl

import (
	"fmt"
	"os"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// unsourcedRules has a figure without a source on each line that says so.
const unsourcedRules = `
retskilde "LAB" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}
oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag?"
}
oplysning "timer" { ### "grænse-uden-hjemmel"
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor mange timer?"
  mindst     = "0"
  højst      = "160"
}
oplysning "dage" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 1"
  spørgsmål  = "Hvor mange dage?"
  mindst     = "1"
  højst      = "31"
}
oplysning "uger" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor mange uger?"
  mindst     = "0"
}
oplysning "jobs" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvilke job?"
  felt "løn" { type = "kr. pr. måned" }
  felt "tillæg" {
    type = "kr. pr. måned"
    er   = "2 * løn" ### "tal-uden-hjemmel"
  }
}
begreb "grænse" {
  type = "dato"
  er   = "1. januar 2024" ### "tal-uden-hjemmel"
}
begreb "grænse_med_hjemmel" {
  type    = "dato"
  hjemmel = "LAB § 1"
  er      = "6 måneder efter startdato"
}
begreb "dagen_før" {
  type = "dato"
  er   = "dagen før startdato"
}
begreb "positiv" {
  type = "tal"
  er   = "timer, dog mindst 0"
}
begreb "loft" {
  type = "tal"
  er   = "min(timer + dage + uger, 37 * 2)" ### "tal-uden-hjemmel" "tal-uden-hjemmel"
}
afgørelse "ret" {
  type   = "ja/nej"
  tekst  = "Der er ret"
  ellers = "nej"
}
bestemmelse "LAB § 1" {
  resumé = "Ret, hvis det er mere end fem."
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "ret" {
      når = "loft + positiv er over 5 og nogen jobs hvor (tillæg er over 10 kr.)"
      er  = "ja"
    }
  }
  affattelse "1. januar 2022" {
    ved = ["LAB"]
    overgang {
      gælder_ikke_hvis = "startdato er før 1. januar 2022 eller dagen_før er før grænse" ### "tal-uden-hjemmel"
    }
    regel "ret" { er = "ja" }
  }
  affattelse "1. januar 2024" {
    ved = ["LAB"]
    overgang {
      gælder_ikke_hvis = "startdato er før 1. januar 2024 eller startdato er før grænse_med_hjemmel"
      hjemmel          = "LAB § 1"
    }
    ophævet = true
  }
}
`

// TestUnsourced is clause 19: a figure or a date has a source.
func TestUnsourced(t *testing.T) {
	s := cut("regler.hcl", "# ---\n"+unsourcedRules)[0]
	p, found := Load(fstest.MapFS{"regler.hcl": {Data: []byte(s.text)}})
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	list := p.Unsourced()
	s.compare(t, list)
	for _, d := range list {
		if d.Law == "" {
			t.Errorf("%s stands nowhere", d.Message(diag.Danish))
		}
	}
}

// TestUnsourcedOnce reports a transition of a repeal once, however many
// provisions the repeal reaches.
func TestUnsourcedOnce(t *testing.T) {
	text := `
retskilde "LAB" {
  art   = "lov"
  titel = "en lov"
}
bestemmelse "LAB § 1" {
  resumé = "Ophævet med alt, hvad der er i den."
  affattelse "1. januar 2024" {
    ved     = ["LAB"]
    ophævet = true
    overgang { gælder_ikke_hvis = "dagen er før 1. juli 2024" }
  }
}
`
	for i := range 3 {
		text += fmt.Sprintf(`
bestemmelse "LAB § 1, stk. %d" {
  resumé = "Et stykke."
  affattelse "1. januar 2020" {
    ved         = ["LAB"]
    status      = "procedure"
    begrundelse = "intet at regne på"
  }
}
`, i+1)
	}
	p, found := Load(fstest.MapFS{"regler.hcl": {Data: []byte(text)}})
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	if list := p.Unsourced(); len(list) != 1 {
		t.Errorf("%d findings, want 1: %v", len(list), list)
	}
}

// TestShippedRulesAreSourced holds the shipped rules to clause 19.
func TestShippedRulesAreSourced(t *testing.T) {
	p, found := Load(os.DirFS("../rules"))
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	list := p.Unsourced()
	for _, d := range list {
		t.Errorf("rules/%s%s", d.Place(), d.Message(diag.Danish))
	}
	if slices.ContainsFunc(list, func(d diag.Diagnostic) bool { return d.Severity != diag.Error }) {
		t.Error("a finding of the ledger does not refuse")
	}
}
