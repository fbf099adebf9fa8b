package golden_test

import (
	"testing"
	"testing/fstest"
)

// selectionRules is a law that was changed out of order, and one that was repealed
// while what lies below it was kept.
const selectionRules = `
retskilde "loven" {
  art       = "lov"
  titel     = "en lov"
  kundgjort = "1. december 2019"
}
retskilde "lov A" {
  art       = "lov"
  titel     = "en ændringslov"
  kundgjort = "1. juni 2022"
}
retskilde "lov B" {
  art       = "lov"
  titel     = "en ændringslov med tilbagevirkende kraft"
  kundgjort = "1. februar 2023"
}
retskilde "L 7" {
  art     = "lov"
  titel   = "et forslag"
  forslag = true
}
oplysning "hændelsesdag" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag skete det?"
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
afgørelse "kvote" {
  type  = "tal"
  tekst = "Kvoten"
}
afgørelse "tillæg" {
  type  = "tal"
  tekst = "Tillægget"
}
bestemmelse "loven § 1" {
  resumé       = "En ændring med virkning om to år, og før den en med tilbagevirkende kraft."
  skæringsdato = "hændelsesdag"
  affattelse "1. januar 2020" {
    ved = ["loven"]
    regel "længde" { er = "1 år" }
  }
  affattelse "1. juli 2022" {
    ved          = ["lov A"]
    virkning_fra = "1. januar 2024"
    regel "længde" { er = "2 år" }
  }
  affattelse "1. marts 2023" {
    ved          = ["lov B"]
    virkning_fra = "1. januar 2022"
    overgang { gælder_ikke_hvis = "bevilget_før" }
    regel "længde" { er = "3 år" }
  }
}
bestemmelse "loven § 2" {
  resumé       = "Hele paragraffen ophæves."
  skæringsdato = "hændelsesdag"
  affattelse "1. juli 2022" {
    ved     = ["lov A"]
    ophævet = true
  }
}
bestemmelse "loven § 2, stk. 1" {
  resumé       = "Et forslag vil beholde stykket."
  skæringsdato = "hændelsesdag"
  affattelse "1. januar 2020" {
    ved = ["loven"]
    regel "kvote" { er = "10" }
  }
  affattelse "1. juli 2022" {
    ved = ["L 7"]
    regel "kvote" { er = "20" }
  }
}
bestemmelse "loven § 2, stk. 2" {
  resumé       = "En senere lov beholder stykket, men ikke for det, der er bevilget før."
  skæringsdato = "hændelsesdag"
  affattelse "1. januar 2020" {
    ved = ["loven"]
    regel "tillæg" { er = "10" }
  }
  affattelse "1. juli 2022" {
    ved = ["lov B"]
    overgang { gælder_ikke_hvis = "bevilget_før" }
    regel "tillæg" { er = "20" }
  }
}
`

const selectionCases = `
sag "før alle ændringer" {
  kilde = "clause 11"
  på    = "1. marts 2024"
  givet {
    hændelsesdag = "1. marts 2021"
    bevilget_før = "nej"
  }
  forventet {
    længde = "1 år"
    kvote  = "10"
    tillæg = "10"
  }
}
sag "den nyeste har virkning fra før den blev til" {
  kilde = "clause 11"
  på    = "1. marts 2024"
  givet {
    hændelsesdag = "1. marts 2022"
    bevilget_før = "nej"
  }
  forventet { længde = "3 år" }
}
sag "den ældre får virkning senere og viger alligevel" {
  kilde = "clause 11"
  på    = "1. marts 2024"
  givet {
    hændelsesdag = "1. februar 2024"
    bevilget_før = "nej"
  }
  forventet {
    længde = "3 år"
    kvote  = "gælder ikke"
    tillæg = "20"
  }
}
sag "den ældre gælder, hvor overgangen holder den nyeste ude" {
  kilde = "clause 11"
  på    = "1. marts 2024"
  givet {
    hændelsesdag = "1. februar 2024"
    bevilget_før = "ja"
  }
  forventet {
    længde = "2 år"
    kvote  = "gælder ikke"
    tillæg = "10" # stykket siger selv, hvem der holdes ude: ophævelsen ovenfra gælder ikke
  }
}
sag "den nyeste var ikke kundgjort" {
  kilde = "clause 12"
  på    = "1. marts 2024"
  kendt = "1. januar 2023"
  givet {
    hændelsesdag = "1. februar 2024"
    bevilget_før = "nej"
  }
  forventet {
    længde = "2 år"
    kvote  = "gælder ikke"
    tillæg = "gælder ikke" # kun ophævelsen var kundgjort
  }
}
sag "forslaget er lov" {
  kilde   = "clause 11"
  på      = "1. marts 2024"
  forslag = ["L 7"]
  givet {
    hændelsesdag = "1. februar 2024"
    bevilget_før = "nej"
  }
  forventet { kvote = "20" }
}
sag "forslaget er lov, men intet var kundgjort" {
  kilde   = "clause 12"
  på      = "1. marts 2024"
  kendt   = "1. januar 2022"
  forslag = ["L 7"]
  givet {
    hændelsesdag = "1. februar 2022"
    bevilget_før = "nej"
  }
  forventet {
    længde = "1 år"
    kvote  = "10"
    tillæg = "10"
  }
}
sag "dagen er ikke oplyst" {
  kilde = "clause 13"
  på    = "1. marts 2024"
  givet { bevilget_før = "nej" }
  forventet { længde = { mangler = ["hændelsesdag"] } }
}
`

// TestSelection is clause 11, as rules and cases.
func TestSelection(t *testing.T) {
	e := open(t, fstest.MapFS{"lov.hcl": {Data: []byte(selectionRules)}})
	if report := run(t, e, fstest.MapFS{"sager.hcl": {Data: []byte(selectionCases)}}); !report.Green() {
		t.Error(text(t, report))
	}
}
