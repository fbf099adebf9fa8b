# --- a chain of exceptions, and two reasons for one value
bestemmelse "LAB § 115, stk. 1" {
  resumé       = "En undtagelse fra § 112."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112"]
      når      = "evne_forbedres"
      er       = "nej"
    }
  }
}
bestemmelse "LAB § 115, stk. 2" {
  resumé       = "En undtagelse fra undtagelsen."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 115, stk. 1"]
      når      = "ønsker_forløb"
      er       = "ja"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 115, stk. 1"]
      når      = "løn er under 10.000 kr."
      er       = "ja"
    }
  }
}
