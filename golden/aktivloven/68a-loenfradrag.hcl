# Aktivlovens § 68 a, stk. 2: løn. Til og med 2021 trækkes 30 pct. op til grænsen
# og 55 pct. over den; fra 2022 kun 55 pct. over grænsen.

sag "løn over grænsen i 2024" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2; satser 2024"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "20.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "2.022,35 kr. pr. måned"  # 55 pct. af (20.000 - 16.323) = 55 pct. af 3.677
    ydelse     = "10.303,65 kr. pr. måned" # 12.326 - 2.022,35
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "forsørger med løn over grænsen i 2024" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2; satser 2024"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "20.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "2.022,35 kr. pr. måned"  # 55 pct. af (20.000 - 16.323)
    ydelse     = "14.359,65 kr. pr. måned" # 16.382 - 2.022,35
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn over grænsen i 2021" {
  kilde     = "LBK 241/2021 § 68 a, stk. 2; satser 2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    løn   = "20.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "7.184 kr. pr. måned" # 30 pct. af 15.264 = 4.579,20; 55 pct. af 4.736 = 2.604,80
    ydelse     = "4.514 kr. pr. måned" # 11.698 - 7.184
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn over grænsen i 2020" {
  kilde     = "LBK 981/2019 § 68 a, stk. 2; satser 2020"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2020"
    løn   = "20.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "7.258,75 kr. pr. måned" # 30 pct. af 14.965 = 4.489,50; 55 pct. af 5.035 = 2.769,25
    ydelse     = "4.295,25 kr. pr. måned" # 11.554 - 7.258,75
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn over grænsen i 2022" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2; satser 2022"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2022"
    løn   = "16.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "329,45 kr. pr. måned"    # 55 pct. af (16.000 - 15.401) = 55 pct. af 599
    ydelse     = "11.386,55 kr. pr. måned" # 11.716 - 329,45
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn over grænsen i 2023" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2; grænsen afledt"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2023"
    løn   = "16.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "100,65 kr. pr. måned"    # 55 pct. af (16.000 - 15.817) = 55 pct. af 183
    ydelse     = "11.843,35 kr. pr. måned" # 11.944 - 100,65
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn over grænsen i 2025" {
  kilde     = "LBK 1004/2025 § 68 a, stk. 2; grænsen afledt"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2025"
    løn   = "20.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "1.698,95 kr. pr. måned"  # 55 pct. af (20.000 - 16.911) = 55 pct. af 3.089
    ydelse     = "11.071,05 kr. pr. måned" # 12.770 - 1.698,95
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn præcis på grænsen i 2024" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "16.323 kr. pr. måned"
  }

  forventet {
    lønfradrag = "0 kr. pr. måned"      # intet over grænsen
    ydelse     = "12.326 kr. pr. måned" # 12.326 - 0
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "en krone over grænsen i 2024" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "16.324 kr. pr. måned"
  }

  forventet {
    lønfradrag = "0,55 kr. pr. måned"      # 55 pct. af 1
    ydelse     = "12.325,45 kr. pr. måned" # 12.326 - 0,55
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "en øre over grænsen i 2024" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2; F11"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "16.323,01 kr. pr. måned"
  }

  forventet {
    lønfradrag = "0,0055 kr. pr. måned"    # 55 pct. af 0,01
    ydelse     = "12.325,99 kr. pr. måned" # 12.325,9945 afrundet
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn præcis på grænsen i 2021" {
  kilde     = "LBK 241/2021 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    løn   = "15.264 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.579,20 kr. pr. måned" # 30 pct. af 15.264
    ydelse     = "7.118,80 kr. pr. måned" # 11.698 - 4.579,20
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "en krone over grænsen i 2021" {
  kilde     = "LBK 241/2021 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    løn   = "15.265 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.579,75 kr. pr. måned" # 30 pct. af 15.264 + 55 pct. af 1
    ydelse     = "7.118,25 kr. pr. måned" # 11.698 - 4.579,75
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn under grænsen i december 2021" {
  kilde     = "LBK 241/2021 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2021"
    løn   = "10.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "3.000 kr. pr. måned" # 30 pct. af 10.000
    ydelse     = "8.698 kr. pr. måned" # 11.698 - 3.000
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn under grænsen i januar 2022" {
  kilde     = "skrivelse 10112/2021, afsnit 8; lov 1160/2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2022"
    løn   = "10.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "0 kr. pr. måned"      # under 15.401
    ydelse     = "11.716 kr. pr. måned" # intet fradrag
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "ingen løn" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "0 kr. pr. måned"
  }

  forventet {
    lønfradrag = "0 kr. pr. måned"      # ingen løn
    ydelse     = "12.326 kr. pr. måned" # 12.326 - 0
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn, der æder hele ydelsen" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "50.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "18.522,35 kr. pr. måned" # 55 pct. af (50.000 - 16.323) = 55 pct. af 33.677
    ydelse     = "0 kr. pr. måned"         # 12.326 - 18.522,35 er under 0
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "lønnen ikke oplyst" {
  kilde     = "LBK 1031/2023 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger uden oplyst løn"
  givet {
    måned = "maj 2024"
  }

  forventet {
    lønfradrag = { mangler = ["løn"] }
    ydelse     = { mangler = ["løn"] }
  }
}

sag "lønindtægtsgrænsen for 2014 er ikke fundet" {
  kilde     = "hul i satserne"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2014"
    løn   = "10.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = { mangler = ["lønindtægtsgrænse"] }
    ydelse     = { mangler = ["lønindtægtsgrænse"] }
  }
}

sag "ingen løn i 2014, hvor grænsen ikke er fundet" {
  kilde     = "LBK 806/2015 § 68 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2014"
  }

  forventet {
    lønfradrag = "0 kr. pr. måned"
    ydelse     = "10.689 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

# Loven er frosset, satserne er dem for måneden.
sag "fradraget efter loven i 2021, satserne i 2024" {
  kilde     = "LBK 241/2021 § 68 a, stk. 2; satser 2024"
  bygger_på = "ikke-forsørger i forløb"
  lov       = "31. december 2021"
  givet {
    måned = "maj 2024"
    løn   = "20.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "6.919,25 kr. pr. måned" # 30 pct. af 16.323 = 4.896,90; 55 pct. af 3.677 = 2.022,35
    ydelse     = "5.406,75 kr. pr. måned" # 12.326 - 6.919,25
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "fradraget, før lov 1160/2021 blev kendt" {
  kilde     = "LBK 241/2021 § 68 a, stk. 2; satser 2022"
  bygger_på = "ikke-forsørger i forløb"
  kendt     = "7. juni 2021"
  givet {
    måned = "januar 2022"
    løn   = "10.000 kr. pr. måned"
  }

  forventet {
    lønfradrag = "3.000 kr. pr. måned" # 30 pct. af 10.000
    ydelse     = "8.716 kr. pr. måned" # 11.716 - 3.000
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}
