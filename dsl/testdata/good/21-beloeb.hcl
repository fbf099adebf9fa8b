# --- a begreb has the decimals that its rules need, an afgørelse is rounded
begreb "råt_fradrag" {
  type = "kr. pr. måned"
}
afgørelse "fradrag" {
  type  = "kr. pr. måned"
  tekst = "Fradrag for løn"
}
afgørelse "halve_måneder" {
  type  = "tal"
  tekst = "Halve måneder i alt"
}
bestemmelse "aktivloven § 68 a, stk. 3, nr. 1" {
  resumé = "Fradraget, før det rundes af."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "råt_fradrag" {
      når = "ønsker_forløb"
      er  = "12,5 pct. af løn"
    }
    regel "råt_fradrag" {
      når = "ikke ønsker_forløb"
      er  = "100 kr."
    }
  }
}
bestemmelse "aktivloven § 68 a, stk. 3, nr. 2" {
  resumé = "Fradraget rundes af."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "fradrag" { er = "råt_fradrag, afrundet til hele øre" }
    regel "halve_måneder" { er = "2,5 * 3, afrundet til hele tal" }
  }
}
