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

# --- one name is read on the day of the record, another on that of the case
oplysning "udbetalinger" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilke udbetalinger?"
  felt "udbetalt" { type = "dato" }
  felt "beløb" { type = "kr. pr. måned" }
  felt "over_grænsen" {
    type = "ja/nej"
    er   = "beløb er over grænsen_den_dag pr. udbetalt"
  }
  felt "tæller" {
    type = "ja/nej"
    er   = "over_grænsen og grænsen_regnes_med" ### "læst-på-sagens-dag"
  }
}
begreb "grænsen_den_dag" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  er      = "grænse"
}
begreb "grænsen_regnes_med" {
  type    = "ja/nej"
  hjemmel = "aktivloven § 68 a, stk. 2"
  er      = "grænse er over 1 kr."
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
    regel "nogen_over_grænsen" { er = "nogen udbetalinger hvor (tæller)" }
  }
}
