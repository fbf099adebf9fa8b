# --- an absent fact behind its guard
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "bevillingsdato findes og bevillingsdato er før startdato"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "bevillingsdato findes ikke eller bevillingsdato er før startdato"
      er       = "nej"
    }
  }
}
