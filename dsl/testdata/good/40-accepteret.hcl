# --- a warning that is accepted
oplysning "boligudgift" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad koster boligen?"

  accepteret "ubrugt-oplysning" {
    begrundelse = "hentes allerede, bruges fra næste år"
  }
}

# --- accepted for all that stands in a block
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"

  accepteret "altid-opfyldt" { begrundelse = "skrevet, som loven siger det" }

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er mindst 0 kr."
      er       = "nej"
    }
  }
  affattelse "1. januar 2021" {
    ved = ["lov 1160/2021"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er mindst 0 kr."
      er       = "nej"
    }
  }
}
