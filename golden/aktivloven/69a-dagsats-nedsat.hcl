# Aktivlovens § 69 a, stk. 4 (til 2019 § 35, stk. 3): dagsatsen på hidtidigt niveau, og
# når ydelsen er nedsat (F48, F49).

sag "dagsats med bidragspligt til ni børn" {
  kilde     = "bm.dk, satser for 2022: 719 kr. ved højeste hjælp; her 2024"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                 = "maj 2024"
    børn_med_bidragspligt = "9"
  }

  forventet {
    dagsats = "756 kr. pr. dag" # 16.382 * 12 / 260
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats på niveau med sygedagpenge, 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 4; F48"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "4.000 kr. pr. uge"
    forlængelse_til     = "ingen"
    måned               = "maj 2024"
    sygedagpenge_til    = "31. december 2024"
  }

  forventet {
    dagsats = "800 kr. pr. dag" # 4.000 * 52 / 12 = 17.333,33; 17.333,33 * 12 / 260
    hjemmel = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats på niveau med sygedagpenge, 2018" {
  kilde     = "LBK 269/2017 § 35, stk. 3; F48"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "4.000 kr. pr. uge"
    forlængelse_til     = "ingen"
    måned               = "maj 2018"
    sygedagpenge_til    = "31. december 2018"
  }

  forventet {
    dagsats = "521 kr. pr. dag" # beløbet efter stk. 2: 11.282 * 12 / 260 = 520,71
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats, når ydelsen er nedsat af løn" {
  kilde     = "LBK 808/2024 § 69 a, stk. 4, 2. pkt.; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "26.323 kr. pr. måned"
  }

  forventet {
    ydelse  = "6.826 kr. pr. måned" # 12.326 - 55 pct. af 10.000
    dagsats = "315 kr. pr. dag"     # 6.826 * 12 / 260 = 315,05
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 4, 2. pkt."]
  }
}

sag "dagsats, når ydelsen er nedsat, 2018" {
  kilde     = "LBK 269/2017 § 35, stk. 3, 2. pkt.; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    løn   = "10.000 kr. pr. måned"
  }

  forventet {
    ydelse  = "8.282 kr. pr. måned" # 11.282 - 30 pct. af 10.000
    dagsats = "382 kr. pr. dag"     # 8.282 * 12 / 260 = 382,25
    hjemmel = ["aktivloven § 35, stk. 3, 2. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats, når ydelsen er nedsat, 2013" {
  kilde     = "§ 35, stk. 3, 2. pkt., i LBK 1193/2014; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2013", beløb = "500 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    dagsats = "462 kr. pr. dag" # 10.000 * 12 / 260 = 461,54
    hjemmel = ["aktivloven § 35, stk. 3, 2. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats, nedsat og på niveau med sygedagpenge, 2018" {
  kilde     = "LBK 269/2017 § 35, stk. 3; F48 og F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "4.000 kr. pr. uge"
    forlængelse_til     = "ingen"
    måned               = "maj 2018"
    sygedagpenge_til    = "31. december 2018"
    løn                 = "10.000 kr. pr. måned"
  }

  forventet {
    ydelse  = "14.333,33 kr. pr. måned" # 17.333,33 - 3.000
    dagsats = "431 kr. pr. dag"         # 520,71 * 14.333,33 / 17.333,33 = 430,59
    hjemmel = ["aktivloven § 35, stk. 3, 2. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats, når ydelsen er nul" {
  kilde     = "LBK 808/2024 § 69 a, stk. 4, 2. pkt.; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "50.000 kr. pr. måned"
  }

  forventet {
    dagsats = "0 kr. pr. dag"
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 4, 2. pkt."]
  }
}
