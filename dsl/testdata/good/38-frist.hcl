# --- the stopped clock
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "frist(startdato, 6 måneder, uden barselsperioder) er før dagen"
      er       = "nej"
    }
  }
}
