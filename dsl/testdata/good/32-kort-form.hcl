# --- the short form after og
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "alder(fødselsdato, dagen) er mindst 40 år og under 50 år"
      er       = "nej"
    }
  }
}
