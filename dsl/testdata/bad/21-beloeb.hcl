# --- what is paid or counted is rounded
afgørelse "fradrag" {
  type  = "kr. pr. måned"
  tekst = "Fradrag for løn"
}
afgørelse "halve" {
  type  = "tal"
  tekst = "Halve"
}
bestemmelse "aktivloven § 68 a, stk. 3" {
  resumé = "Uden afrunding."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "fradrag" { er = "55 pct. af løn" } ### "beløb-uden-afrunding"
    regel "halve" { er = "2,5 * 3" } ### "tal-uden-afrunding"
  }
}

# --- a unit that does not fit
bestemmelse "aktivloven § 68 a, stk. 3" {
  resumé = "Måned mod dag."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "kan_iværksættes" {
      når = "løn er mindst 100 kr. pr. dag" ### "enheder-passer-ikke"
      er  = "nej"
    }
  }
}
