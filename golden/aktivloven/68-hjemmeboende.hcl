# Aktivlovens § 68, stk. 2, nr. 3 og 4: under 25 år og hos forældrene. Alderen er
# den på månedens første dag (F17).

sag "fylder 25 dagen efter månedens første" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 3; F17"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    fødselsdato = "2. maj 1999"
    måned       = "maj 2024"
  }

  forventet {
    grundbeløb = "3.834 kr. pr. måned" # 24 år den 1. maj 2024
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "fylder 25 på månedens første" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 3; F17"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    fødselsdato = "1. maj 1999"
    måned       = "maj 2024"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned" # 25 år den 1. maj 2024
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "22 år og hjemmeboende" {
  kilde     = "S1; LBK 808/2024 § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "juni 2024"
    fødselsdato = "2. maj 2002"
  }

  forventet {
    grundbeløb = "3.834 kr. pr. måned" # 22 år
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "under 25, men bor ikke hjemme" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    bor_hos_forælder = "nej"
    måned            = "maj 2024"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "flytter hjemmefra midt i måneden, samme måned" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 3; F40"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2024"
    bor_hos_forælder = [
      { fra = "1. januar 2024", til_og_med = "15. maj 2024", er = "ja" },
      { fra = "16. maj 2024", til_og_med = "31. december 2024", er = "nej" },
    ]
  }

  forventet {
    grundbeløb = "3.834 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "flytter hjemmefra midt i måneden, næste måned" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 3; F40"
  bygger_på = "flytter hjemmefra midt i måneden, samme måned"
  givet {
    måned = "juni 2024"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende forsørger" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    forsørger    = "ja"
    barn_i_riget = "ja"
    måned        = "maj 2024"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "bidragspligt til ét barn" {
  kilde     = "LBK 1004/2025 § 68, stk. 2, nr. 4 (2024-niveau)"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "1"
    måned                 = "maj 2024"
  }

  forventet {
    grundbeløb = "5.382 kr. pr. måned" # 3.834 + 1.548
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
  }
}

sag "bidragspligt til otte børn, under loftet" {
  kilde     = "LBK 1004/2025 § 68, stk. 2, nr. 4 (2024-niveau)"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "8"
    måned                 = "maj 2024"
  }

  forventet {
    grundbeløb = "16.218 kr. pr. måned" # 3.834 + 8 * 1.548 = 3.834 + 12.384
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
  }
}

sag "bidragspligt til ni børn, over loftet" {
  kilde     = "LBK 1004/2025 § 68, stk. 2, nr. 4 (2024-niveau)"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "9"
    måned                 = "maj 2024"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned" # 3.834 + 9 * 1.548 = 17.766, dog højst 16.382
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
  }
}

sag "bidragspligt i 2025" {
  kilde     = "LBK 1004/2025 § 68, stk. 2, nr. 4; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "1"
    måned                 = "august 2025"
  }

  forventet {
    grundbeløb = "5.576 kr. pr. måned" # 3.972 + 1.604; 1.548 * 1,036 = 1.603,728
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
  }
}

sag "bidragspligt i januar 2026" {
  kilde     = "LBK 1004/2025 § 68, stk. 2, nr. 4; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "2"
    måned                 = "januar 2026"
    fødselsdato           = "2. maj 2004"
  }

  forventet {
    grundbeløb = "7.503 kr. pr. måned" # 4.151 + 2 * 1.676 = 4.151 + 3.352; 1.604 * 1,045 = 1.676,18
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
  }
}

sag "bidragstillægget for 2023 er ikke fundet" {
  kilde     = "hul i satserne"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "1"
    måned                 = "august 2023"
  }

  forventet {
    grundbeløb = { mangler = ["bidragstillæg"] }
  }
}

sag "bidragspligt i 2013 er ikke fundet" {
  kilde     = "hul i satserne"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "1"
    måned                 = "august 2013"
    fødselsdato           = "2. maj 1992"
  }

  forventet {
    grundbeløb = { mangler = ["bidragstillæg"] }
  }
}
