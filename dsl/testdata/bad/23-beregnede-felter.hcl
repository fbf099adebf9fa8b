# --- a computed field is never told
oplysning "ture" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilke ture?"
  felt "turdag" { type = "dato" }
  felt "tidlig" {
    type       = "ja/nej"
    kan_mangle = true ### "beregnet-felt-kan-mangle"
    er         = "turdag er før 1. januar 2020"
  }
}

# --- a computed field uses those before it
oplysning "ture" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilke ture?"
  felt "først" {
    type = "dato"
    er   = "dagen før turdag" ### "ukendt-navn"
  }
  felt "turdag" { type = "dato" }
}
