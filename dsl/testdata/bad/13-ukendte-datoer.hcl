# --- the label is the latest day, tidligst the earliest
bestemmelse "LAB § 115" {
  resumé = "Vendt om."
  affattelse "1. april 2023" {
    ved         = ["lov 1160/2021"]
    tidligst    = "1. juli 2023" ### "tidligst-ikke-før"
    status      = "mangler"
    begrundelse = "prøve"
  }
}

# --- a window has two days
bestemmelse "LAB § 115" {
  resumé = "En måned, og et ord."
  affattelse "1. juli 2023" {
    ved         = ["lov 1160/2021"]
    tidligst    = "april 2023" ### "forkert-notation"
    status      = "mangler"
    begrundelse = "prøve"
  }
  affattelse "snart" { ### "forkert-notation"
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
