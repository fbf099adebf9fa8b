# --- a field worked out from those before it, and from a term on the record's own date
oplysning "indtægter" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 68 a, stk. 2"
  spørgsmål  = "Hvilke indtægter har der været?"
  felt "indtægtsdag" { type = "dato" }
  felt "beløb" { type = "kr. pr. måned" }
  felt "grænsen_da" {
    type = "kr. pr. måned"
    er   = "gældende_grænse pr. indtægtsdag"
  }
  felt "over_grænsen" {
    type = "kr. pr. måned"
    er   = "beløb - grænsen_da, dog mindst 0 kr."
  }
}
begreb "gældende_grænse" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  er      = "grænse"
}
afgørelse "i_alt_over_grænsen" {
  type  = "kr. pr. måned"
  tekst = "Løn over grænsen"
}
bestemmelse "aktivloven § 68 a, stk. 3" {
  resumé = "Summen af det, der ligger over grænsen."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "i_alt_over_grænsen" { er = "sum over_grænsen i indtægter" }
  }
}
