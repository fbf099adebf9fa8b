# --- what is missing, and what carried
sag "mangler" {
  kilde = "punkt 18"
  på    = "1. marts 2022"
  forventet {
    længste_varighed = { mangler = ["startdato"] }
  }
}
sag "båret" {
  kilde = "punkt 18"
  på    = "1. marts 2022"
  givet {
    startdato = "1. marts 2022"
  }
  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1"]
  }
}
