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

# --- all that has a day is read on the record's own, what has none has no need to
oplysning "udbetalinger" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilke udbetalinger?"
  felt "udbetalt" { type = "dato" }
  felt "beløb" { type = "kr. pr. måned" }
  felt "over_grænsen" {
    type = "ja/nej"
    er   = "for_megen_løn og ønsker_forløb og beløb er over grænsen_den_dag pr. udbetalt"
  }
}
begreb "for_megen_løn" {
  type = "ja/nej"
  er   = "løn er over grænsen_ved_start"
}
begreb "grænsen_ved_start" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  er      = "grænsen_den_dag pr. startdato"
}
begreb "grænsen_den_dag" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  er      = "grænse"
}
afgørelse "nogen_over_grænsen" {
  type   = "ja/nej"
  tekst  = "Der er udbetalt for meget"
  ellers = "nej"
}
bestemmelse "aktivloven § 68 a, stk. 3" {
  resumé = "For meget er for meget."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "nogen_over_grænsen" { er = "nogen udbetalinger hvor (over_grænsen)" }
  }
}

# --- all is read on the day of the case
oplysning "indtægter" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 68 a, stk. 2"
  spørgsmål  = "Hvilke indtægter har der været?"
  felt "indtægtsdag" { type = "dato" }
  felt "beløb" { type = "kr. pr. måned" }
  felt "over_grænsen" {
    type = "kr. pr. måned"
    er   = "beløb - gældende_grænse, dog mindst 0 kr."
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
