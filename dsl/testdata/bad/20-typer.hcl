# --- types
oplysning "sats_pr_kvartal" {
  type       = "kr. pr. kvartal" ### "ukendt-type"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvor meget?"
}
oplysning "frist_dage" {
  type       = "dage"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvor mange dage?"
  højst      = "2 måneder" ### "varighed-er-ikke-dage"
}

# --- a bare number with a point has two readings
oplysning "antal_børn" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvor mange?"
  højst      = "16.323" ### "tal-med-to-læsninger"
}
