# --- the date that selects the wording is one day
bestemmelse "LAB § 115" {
  resumé       = "Måles på en måned."
  skæringsdato = "måneden for startdato" ### "hvilken-dag-i-måneden"
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}

# --- the date does not depend on the wording that it selects
bestemmelse "LAB § 115" {
  resumé       = "Måles på en dag, som den selv giver længden af."
  skæringsdato = "længste_forlængelse efter startdato" ### "navne-i-ring"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_forlængelse" { er = "6 måneder" }
  }
}
afgørelse "længste_forlængelse" {
  type  = "varighed"
  tekst = "Forløbet kan forlænges"
}

# --- "pr." and "som gældende" are said of one name, and a day
bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn + 1 kr. pr. måned er over (grænse + 1 kr. pr. måned) pr. startdato" ### "pr-kræver-navn"
      er       = "nej"
    }
  }
}

# --- a day is a day
bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er over grænse pr. løn" ### "forkert-type"
      er       = "nej"
    }
  }
}

# --- only what rules conclude has been in force
bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er over grænse som gældende 31. december 2021" ### "pr-kræver-navn"
      er       = "nej"
    }
  }
}

# --- what is read on a day needs one
begreb "for_høj_løn" {
  type = "ja/nej"
  er   = "løn er over grænse" ### "mangler-dag"
}
