# --- og and eller in brackets
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "(ønsker_forløb og evne_forbedres) eller løn er over 5 kr."
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "ikke ønsker_forløb og ikke (evne_forbedres eller løn er over 5 kr.)"
      er       = "nej"
    }
  }
}
