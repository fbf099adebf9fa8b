# Aktivlovens § 68, stk. 2: beløbet før fradrag, år for år.

sag "ikke-forsørger i forløb" {
  fælles = true
  givet {
    forsørger             = "nej"
    fødselsdato           = "3. marts 1985"
    bor_hos_forælder      = "nej"
    børn_med_bidragspligt = "0"
  }
}

sag "forsørger i forløb" {
  fælles    = true
  bygger_på = "ikke-forsørger i forløb"
  givet {
    forsørger = "ja"
  }
}

sag "hjemmeboende under 25 i forløb" {
  fælles = true
  givet {
    forsørger             = "nej"
    fødselsdato           = "2. maj 2001"
    bor_hos_forælder      = "ja"
    børn_med_bidragspligt = "0"
  }
}

sag "forsørger, 2020" {
  kilde     = "satser 2020, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2020"
  }

  forventet {
    grundbeløb = "15.355 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2020" {
  kilde     = "satser 2020, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2020"
  }

  forventet {
    grundbeløb = "11.554 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2020" {
  kilde     = "satser 2020, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2020"
  }

  forventet {
    grundbeløb = "3.594 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2021" {
  kilde     = "satser 2021, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2021"
  }

  forventet {
    grundbeløb = "15.547 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2021" {
  kilde     = "satser 2021, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
  }

  forventet {
    grundbeløb = "11.698 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2021" {
  kilde     = "satser 2021, § 68, stk. 2, nr. 3; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2021"
  }

  forventet {
    grundbeløb = "3.639 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2022" {
  kilde     = "satser 2022, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2022"
  }

  forventet {
    grundbeløb = "15.570 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2022" {
  kilde     = "satser 2022, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2022"
  }

  forventet {
    grundbeløb = "11.716 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2022" {
  kilde     = "satser 2022, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2022"
  }

  forventet {
    grundbeløb = "3.644 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2023" {
  kilde     = "satser 2023, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2023"
  }

  forventet {
    grundbeløb = "15.874 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2023" {
  kilde     = "satser 2023, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2023"
  }

  forventet {
    grundbeløb = "11.944 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2023" {
  kilde     = "satser 2023, § 68, stk. 2, nr. 3; F12"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2023"
  }

  forventet {
    grundbeløb = "3.715 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2024" {
  kilde     = "satser 2024, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2024" {
  kilde     = "satser 2024, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2024" {
  kilde     = "satser 2024, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    grundbeløb = "3.834 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2025" {
  kilde     = "satser 2025, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2025"
  }

  forventet {
    grundbeløb = "16.972 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2025" {
  kilde     = "satser 2025, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2025"
  }

  forventet {
    grundbeløb = "12.770 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2025" {
  kilde     = "satser 2025, § 68, stk. 2, nr. 3; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2025"
  }

  forventet {
    grundbeløb = "3.972 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, januar 2020" {
  kilde     = "BEK 1600/2019"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "januar 2020"
  }

  forventet {
    grundbeløb = "15.355 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "forsørger, december 2020" {
  kilde     = "BEK 1600/2019"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "december 2020"
  }

  forventet {
    grundbeløb = "15.355 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "satsen for 2018 er ikke fundet" {
  kilde     = "hul i satserne"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
  }

  forventet {
    grundbeløb = { mangler = ["ikke_forsørgersats"] }
  }
}

sag "satsen for 2026 er ikke fundet" {
  kilde     = "hul i satserne"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    grundbeløb = { mangler = ["ikke_forsørgersats"] }
  }
}

sag "forsørgelsespligt ikke oplyst" {
  kilde = "LBK 808/2024 § 68, stk. 2"
  givet {
    måned                 = "maj 2024"
    fødselsdato           = "3. marts 1985"
    bor_hos_forælder      = "nej"
    børn_med_bidragspligt = "0"
  }

  forventet {
    grundbeløb = { mangler = ["forsørger"] }
  }
}

sag "måneden ikke oplyst" {
  kilde     = "LBK 808/2024 § 68, stk. 2"
  bygger_på = "forsørger i forløb"
  givet {
    bevillingsdato = "1. februar 2020"
  }

  forventet {
    grundbeløb = { mangler = ["måned"] }
  }
}

sag "ny ydelsesmåned efter afskaffelsen, bevilget for sent" {
  kilde     = "lov 1750/2025 § 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned          = "februar 2026"
    bevillingsdato = "1. februar 2026"
  }

  forventet {
    grundbeløb = "gælder ikke"
    hjemmel    = ["lov 1750/2025 § 21, stk. 8"]
  }
}
