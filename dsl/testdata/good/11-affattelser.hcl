# --- a change with retroactive effect, one that takes effect later, and a repeal of all
bestemmelse "LAB § 115" {
  resumé = "Hele paragraffen ophæves, men ikke for forløb, der er bevilget."
  affattelse "1. februar 2026" {
    ved     = ["lov 1160/2021"]
    ophævet = true
    overgang { gælder_ikke_hvis = "bevillingsdato findes" }
  }
}
bestemmelse "LAB § 115, stk. 1" {
  resumé       = "Ændret to gange, den sidste med virkning fra før den første."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
  affattelse "1. juli 2021" {
    ved          = ["lov 1160/2021"]
    virkning_fra = "1. januar 2022"
    status       = "mangler"
    begrundelse  = "prøve"
  }
  affattelse "1. september 2021" {
    ved          = ["lov 1160/2021"]
    virkning_fra = "1. januar 2020"
    status       = "mangler"
    begrundelse  = "prøve"
  }
}
bestemmelse "LAB § 115, stk. 2" {
  resumé = "Et forslag vil beholde stykket."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
  affattelse "1. februar 2026" {
    ved         = ["L 7"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
