# --- arithmetic
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "55 pct. af (løn - 5 kr., dog mindst 0 kr.), afrundet til hele kr. er over 100 kr."
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "(løn * 12 / 260) regnet som kr. pr. dag, afrundet til øre er over 10 kr."
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "min(løn, 5 kr.) + max(løn, 10 kr.) er over 20 kr."
      er       = "nej"
    }
  }
}
