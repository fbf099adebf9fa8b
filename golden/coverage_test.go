package golden_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/golden"
)

// coveredLaw has a wording of every sort. A line is a word of the law: a rule,
// one that overrides it, one that suspends that, a skøn, a repeal.
const coveredLaw = `
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
oplysning "egnet" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 4"
  spørgsmål  = "Er borgeren egnet?"
}
oplysning "særligt" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Er det særligt?"
}
afgørelse "ret" {
  type   = "ja/nej"
  tekst  = "Der er ret"
  ellers = "nej"
}
bestemmelse "LAB § 1" {
  resumé       = "Ret for alle."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "ret" {
      når = "ønsker"
      er  = "ja"
    }
  }
  affattelse "1. januar 2030" {
    ved     = ["LAB"]
    ophævet = true
  }
}
bestemmelse "LAB § 2" {
  resumé       = "Dog ikke for uegnede."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "ret" {
      fraviger = ["LAB § 1"]
      når      = "ikke egnet"
      er       = "nej"
    }
  }
}
bestemmelse "LAB § 3" {
  resumé       = "Undtagen når det er særligt."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "ret" {
      suspenderer = ["LAB § 2"]
      når         = "særligt"
    }
  }
}
bestemmelse "LAB § 4" {
  resumé = "Hvem der er egnet."
  affattelse "1. januar 2020" {
    ved         = ["LAB"]
    status      = "skøn"
    begrundelse = "Det vurderes."
  }
}
bestemmelse "LAB § 5" {
  resumé = "Klage."
  affattelse "1. januar 2020" {
    ved         = ["LAB"]
    status      = "procedure"
    begrundelse = "Intet at regne på."
  }
}
`

// coverings are cases, and the wordings that each exercises.
var coverings = []struct{ name, facts, exercises string }{
	{"the rule answers", `startdato = "1. maj 2024", ønsker = "ja", egnet = "ja", særligt = "nej"`, "§ 1"},
	{"it is overridden", `startdato = "1. maj 2024", ønsker = "ja", egnet = "nej", særligt = "nej"`, "§ 1, § 2, § 4"},
	{"what overrides is switched off", `startdato = "1. maj 2024", ønsker = "ja", egnet = "nej", særligt = "ja"`, "§ 1, § 2, § 3"},
	{"no rule is met", `startdato = "1. maj 2024", ønsker = "nej", egnet = "ja"`, "§ 1"},
	{"repealed", `startdato = "1. maj 2031", ønsker = "ja", egnet = "ja"`, "§ 1 (1. januar 2030)"},
	{"before the law", `startdato = "1. maj 2019", ønsker = "ja", egnet = "ja"`, ""},
	{"open", `startdato = "1. maj 2024", egnet = "ja"`, "§ 1"},
	{"open which wording applies", `ønsker = "ja", egnet = "ja"`, ""},
}

func TestCoverage(t *testing.T) {
	e := open(t, fstest.MapFS{"regler.hcl": {Data: []byte(coveredLaw)}})
	for _, tt := range coverings {
		sag := "sag \"" + tt.name + "\" {\n kilde = \"prøve\"\n givet {\n" + strings.ReplaceAll(tt.facts, ", ", "\n") + "\n}\n forventet { ret = \"ja\" }\n}\n"
		report := run(t, e, fstest.MapFS{"sager.hcl": {Data: []byte(sag)}})
		var got []string
		for _, w := range golden.Cover(e.Program(), report).Sources[0].Wordings {
			if len(w.Cases) > 0 {
				got = append(got, strings.TrimSuffix(w.Wording.Provision.Cite.Path()+" ("+w.Wording.Label+")", " (1. januar 2020)"))
			}
		}
		if got := strings.Join(got, ", "); got != tt.exercises {
			t.Errorf("%s exercises %s, want %s", tt.name, got, tt.exercises)
		}
	}
}

// TestLedger holds the short form: each wording once, with its number of
// cases.
func TestLedger(t *testing.T) {
	const want = `
LAB: 6 ordlyde (3 med regler, 1 skøn, 1 procedure, 1 ophævet), 1 med regler uden sag
   1  § 1 (1. januar 2020): ret
   1  § 1 (1. januar 2030): ophævet
   1  § 2 (1. januar 2020): ret
   0  § 3 (1. januar 2020): ret
   1  § 4 (1. januar 2020): skøn
   0  § 5 (1. januar 2020): procedure
`
	e := open(t, fstest.MapFS{"regler.hcl": {Data: []byte(coveredLaw)}})
	var sager string
	for _, tt := range coverings {
		if tt.name == "it is overridden" || tt.name == "repealed" {
			sager += "sag \"" + tt.name + "\" {\n kilde = \"prøve\"\n givet {\n" + strings.ReplaceAll(tt.facts, ", ", "\n") + "\n}\n forventet { ret = \"ja\" }\n}\n"
		}
	}
	report := run(t, e, fstest.MapFS{"sager.hcl": {Data: []byte(sager)}})
	var b bytes.Buffer
	if err := golden.Cover(e.Program(), report).WriteLedger(&b); err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(b.String(), want) {
		t.Errorf("got %s", b.String())
	}
}
