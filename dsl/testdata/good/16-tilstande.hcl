# --- told, told that there is none, not told, and no rule
sag "fire tilstande" {
  kilde = "punkt 16"
  på    = "1. marts 2022"
  givet {
    bevillingsdato = "ingen"
    ønsker_forløb  = "nej"
  }
  forventet {
    kan_iværksættes  = { mangler = ["startdato"] }
    længste_varighed = "gælder ikke"
  }
}

# --- findes makes yes or no of what may be absent
bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "bevillingsdato findes ikke eller bevillingsdato er før startdato"
      er       = "nej"
    }
  }
}
