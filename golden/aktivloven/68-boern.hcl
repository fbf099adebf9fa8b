# Aktivlovens § 68, stk. 2, nr. 1, og stk. 3: barnet, og hvor det er.

sag "barn født under forløbet, måneden før" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 1; S3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    forsørger = [
      { fra = "1. januar 2024", til_og_med = "14. maj 2024", er = "nej" },
      { fra = "15. maj 2024", til_og_med = "31. december 2024", er = "ja" },
    ]
    barn_i_riget = "ja"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned" # den 1. maj var barnet ikke født
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "barn født under forløbet, måneden efter" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 1; S1 og S3; F40"
  bygger_på = "barn født under forløbet, måneden før"
  givet {
    måned = "juni 2024"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned" # barnet er født 15. maj
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "barn født den første i måneden" {
  kilde     = "F40"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    forsørger = [
      { fra = "1. januar 2024", til_og_med = "30. april 2024", er = "nej" },
      { fra = "1. maj 2024", til_og_med = "31. december 2024", er = "ja" },
    ]
    barn_i_riget = "ja"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "barnet er i udlandet" {
  kilde     = "LBK 808/2024 § 68, stk. 3, 1. pkt.; F41"
  bygger_på = "forsørger i forløb"
  givet {
    måned        = "maj 2024"
    barn_i_riget = "nej"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt."]
  }
}

sag "barnet er i udlandet, efter juli 2025" {
  kilde     = "LBK 1004/2025 § 68, stk. 3, 1. pkt.; F41"
  bygger_på = "forsørger i forløb"
  givet {
    måned        = "august 2025"
    barn_i_riget = "nej"
  }

  forventet {
    grundbeløb = "12.770 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt."]
  }
}

sag "barnet er i udlandet, EU-borger" {
  kilde     = "LBK 808/2024 § 68, stk. 3, 2. pkt."
  bygger_på = "forsørger i forløb"
  givet {
    måned                       = "maj 2024"
    barn_i_riget                = "nej"
    undtaget_fra_krav_om_ophold = "ja"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 3, 2. pkt."]
  }
}

sag "barnet flytter til udlandet" {
  kilde     = "LBK 808/2024 § 68, stk. 3; F40"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "juni 2024"
    barn_i_riget = [
      { fra = "1. januar 2024", til_og_med = "31. maj 2024", er = "ja" },
      { fra = "1. juni 2024", til_og_med = "31. december 2024", er = "nej" },
    ]
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt."]
  }
}

sag "hjemmeboende med barn i udlandet" {
  kilde     = "LBK 808/2024 § 68, stk. 3; F41"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned        = "maj 2024"
    forsørger    = "ja"
    barn_i_riget = "nej"
  }

  forventet {
    grundbeløb = "3.834 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt."]
  }
}

sag "hjemmeboende med barn i udlandet, efter juli 2025" {
  kilde     = "LBK 1004/2025 § 68, stk. 3; F41"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned        = "august 2025"
    forsørger    = "ja"
    barn_i_riget = "nej"
  }

  forventet {
    grundbeløb = "3.972 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt."]
  }
}

sag "hjemmeboende med barn i udlandet, en hændelse efter juli 2025" {
  kilde     = "LBK 1004/2025 § 68, stk. 3, og § 69 d, stk. 2, nr. 2; F41"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned        = "august 2025"
    forsørger    = "ja"
    barn_i_riget = "nej"
  }

  forventet {
    nedsættelse_pr_hændelse = "303 kr." # 292 * 1,036 = 302,51
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende med barn i udlandet, EU-borger, en hændelse" {
  kilde     = "LBK 808/2024 § 68, stk. 3, 2. pkt., og § 69 d, stk. 2, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "maj 2024"
    forsørger                   = "ja"
    barn_i_riget                = "nej"
    undtaget_fra_krav_om_ophold = "ja"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.896 kr." # beløbet efter stk. 2, nr. 1
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 2. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "hjemmeboende med barn i udlandet, en hændelse" {
  kilde     = "LBK 808/2024 § 68, stk. 3, og § 69 d, stk. 2, nr. 2; F41"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned        = "maj 2024"
    forsørger    = "ja"
    barn_i_riget = "nej"
  }

  forventet {
    nedsættelse_pr_hændelse = "292 kr." # beløbet efter stk. 2, nr. 3
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}
