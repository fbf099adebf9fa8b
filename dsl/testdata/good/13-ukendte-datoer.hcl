# --- a wording that came into force between two days
bestemmelse "LAB § 115" {
  resumé = "Trådte i kraft, da ministeren bestemte det."
  affattelse "1. juli 2023" {
    ved         = ["lov 1160/2021"]
    tidligst    = "1. april 2023"
    status      = "mangler"
    begrundelse = "prøve"
  }
}

# --- without the date that selects the wording
sag "startdato er ikke oplyst" {
  kilde = "punkt 13"
  på    = "1. marts 2022"
  forventet {
    længste_varighed = { mangler = ["startdato"] }
  }
}
