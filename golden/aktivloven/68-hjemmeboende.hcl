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
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 3"]
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
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
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
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende forsørger" {
  kilde     = "LBK 808/2024 § 68, stk. 2, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    forsørger = "ja"
    måned     = "maj 2024"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
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
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
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
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
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
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 2, nr. 4"]
  }
}

sag "bidragstillægget for 2025 er ikke fundet" {
  kilde     = "hul i satserne"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    børn_med_bidragspligt = "1"
    måned                 = "august 2025"
  }

  forventet {
    grundbeløb = { mangler = ["bidragstillæg"] }
  }
}
