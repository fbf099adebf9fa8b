# --- what can be missing is a fact or a rate, what can carry is a provision
sag "mangler noget, der ikke er erklæret" {
  kilde = "punkt 18"
  på    = "1. marts 2022"
  forventet {
    længste_varighed = { mangler = ["slutdato"] } ### "ukendt-oplysning"
    hjemmel          = ["LAB § 300", "LAB § 114, stk. x"] ### "ikke-båret" "henvisning-kan-ikke-læses"
  }
}
sag "mangler og er kendt på én gang" {
  kilde = "punkt 18"
  på    = "1. marts 2022"
  forventet {
    længste_varighed = { er = "3 år", mangler = ["startdato"] } ### "forkert-forventet"
    kan_iværksættes  = { mangler = [] } ### "tom-liste"
  }
}
