# --- a suspension, and one of that
bestemmelse "LAB § 115, stk. 1" {
  resumé       = "§ 112 gælder ikke under sygdom."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 112"]
      når         = "ydelse er sygedagpenge"
    }
  }
}
bestemmelse "LAB § 115, stk. 2" {
  resumé       = "Den gælder alligevel for den, der ønsker det."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 115, stk. 1"]
      når         = "ønsker_forløb"
    }
  }
}
