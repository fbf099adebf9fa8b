# --- two limits, and which of them count
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er mindst 5 kr. og højst 10 kr."
      er       = "nej"
    }
  }
}
