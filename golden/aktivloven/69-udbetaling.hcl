# Det, der er tilbage i måneden, når indtægter og sanktioner er trukket fra.

sag "intet at trække fra" {
  kilde     = "LBK 808/2024 § 68"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    til_udbetaling = "12.326 kr. pr. måned"
    hjemmel        = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 d, stk. 4, 1. pkt.", "aktivloven § 69 i"]
  }
}

sag "intet at trække fra, 2013" {
  kilde     = "LBK 1193/2014 § 68"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
  }

  forventet {
    til_udbetaling = "10.500 kr. pr. måned"
    hjemmel        = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 4, 1. pkt.", "aktivloven § 69 i"]
  }
}

sag "løn, tre dages sanktion og en punktsanktion" {
  kilde     = "LBK 808/2024 §§ 68 a, 69 c og 69 d"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    løn   = "20.000 kr. pr. måned"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "3. juni 2024", forbi = "6. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
      { art = "afvist_arbejde", hændelsesdag = "17. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "17. juni 2024" },
    ]
  }

  forventet {
    ydelse          = "10.303,65 kr. pr. måned" # 12.326 - 2.022,35
    dagsats         = "476 kr. pr. dag"         # 10.303,65 * 12 / 260 = 475,55
    periodesanktion = "1.428 kr. pr. måned"     # 3 * 476
    punktsanktion   = "1.585 kr. pr. måned"     # 1.896 * 10.303,65 / 12.326 = 1.584,92
    til_udbetaling  = "7.290,65 kr. pr. måned"  # 10.303,65 - 1.428 - 1.585
    hjemmel         = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 2. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt.", "aktivloven § 69 d, stk. 5", "aktivloven § 69 i"]
  }
}

sag "sanktioner for hele måneden" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "1. juli 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    periodesanktion = "11.380 kr. pr. måned" # 20 * 569
    til_udbetaling  = "946 kr. pr. måned"    # 12.326 - 11.380
    hjemmel         = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1", "aktivloven § 69 d, stk. 4, 1. pkt.", "aktivloven § 69 i"]
  }
}

sag "sanktioner, der er større end ydelsen" {
  kilde     = "LBK 808/2024 §§ 69 b og 69 d"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "1. juli 2024", forbi = "1. august 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "1. juli 2024" },
    ]
  }

  forventet {
    periodesanktion = "13.087 kr. pr. måned" # 23 * 569
    til_udbetaling  = "0 kr. pr. måned"
    hjemmel         = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1", "aktivloven § 69 d, stk. 4, 1. pkt.", "aktivloven § 69 i"]
  }
}

sag "ingen ret i 2013" {
  kilde     = "LBK 1193/2014 § 68"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    visiteret = "nej"
  }

  forventet {
    til_udbetaling = "0 kr. pr. måned"
    hjemmel        = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 8", "aktivloven § 69 i"]
  }
}
