# --- a rate by year, one derived and one provisional
sats "tillæg" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "2024" {
    er    = "1.000 kr. pr. måned"
    kilde = "satser for 2024"
  }
  år "2025" {
    er     = "(1.000 kr. pr. måned + 50 kr. pr. måned) * 1,02, afrundet til hele kr."
    kilde  = "satser for 2024"
    afledt = "reguleret med 2 pct."
  }
  år "2026" {
    er        = "1.100 kr. pr. måned"
    kilde     = "udkast til satser"
    foreløbig = "ikke offentliggjort endnu"
  }
}
begreb "samlet_løn" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  er      = "løn + tillæg"
}
afgørelse "høj_løn" {
  type   = "ja/nej"
  tekst  = "Lønnen er høj"
  ellers = "nej"
}
bestemmelse "aktivloven § 68 a, stk. 3" {
  resumé = "Løn over grænsen."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "høj_løn" {
      når = "samlet_løn er over grænse"
      er  = "ja"
    }
  }
}

# --- a rate by period, and a percentage
sats "fradragsprocent" {
  type    = "pct."
  hjemmel = "aktivloven § 68 a, stk. 2"
  periode {
    fra        = "1. juli 2022"
    til_og_med = "31. december 2023"
    er         = "55 pct."
    kilde      = "lov 1160/2021"
  }
  periode {
    fra        = "1. januar 2022"
    til_og_med = "30. juni 2022"
    er         = "50,5 pct."
    kilde      = "lov 1160/2021"
  }
}
afgørelse "fradrag" {
  type  = "kr. pr. måned"
  tekst = "Fradrag for løn"
}
bestemmelse "aktivloven § 68 a, stk. 3" {
  resumé = "Fradragets størrelse."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "fradrag" { er = "fradragsprocent af løn, afrundet til hele øre" }
  }
}
