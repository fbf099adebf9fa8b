# Aktivlovens § 68, stk. 2: beløbet før fradrag, år for år. Et afledt beløb har
# regnestykket ved siden af.

sag "forsørger, 2013" {
  kilde     = "satser 2013, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2013"
  }

  forventet {
    grundbeløb = "13.952 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2013" {
  kilde     = "satser 2013, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
  }

  forventet {
    grundbeløb = "10.500 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2013" {
  kilde     = "satser 2013, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2013"
    fødselsdato = "2. maj 1993"
  }

  forventet {
    grundbeløb = "3.265 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2014" {
  kilde     = "satser 2014, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2014"
  }

  forventet {
    grundbeløb = "14.203 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2014" {
  kilde     = "satser 2014, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2014"
  }

  forventet {
    grundbeløb = "10.689 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2014" {
  kilde     = "satser 2014, § 68, stk. 2, nr. 3; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2014"
    fødselsdato = "2. maj 1994"
  }

  forventet {
    grundbeløb = "3.324 kr. pr. måned" # 3.265 * 1,018 = 3323,77
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2015" {
  kilde     = "satser 2015, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2015"
  }

  forventet {
    grundbeløb = "14.416 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2015" {
  kilde     = "satser 2015, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
  }

  forventet {
    grundbeløb = "10.849 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2015" {
  kilde     = "satser 2015, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2015"
    fødselsdato = "2. maj 1995"
  }

  forventet {
    grundbeløb = "3.374 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2016" {
  kilde     = "satser 2016, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2016"
  }

  forventet {
    grundbeløb = "14.575 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2016" {
  kilde     = "satser 2016, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
  }

  forventet {
    grundbeløb = "10.968 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2016" {
  kilde     = "satser 2016, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2016"
    fødselsdato = "2. maj 1996"
  }

  forventet {
    grundbeløb = "3.411 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2017" {
  kilde     = "satser 2017, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2017"
  }

  forventet {
    grundbeløb = "14.808 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2017" {
  kilde     = "satser 2017, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2017"
  }

  forventet {
    grundbeløb = "11.143 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2017" {
  kilde     = "satser 2017, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2017"
    fødselsdato = "2. maj 1997"
  }

  forventet {
    grundbeløb = "3.466 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2018" {
  kilde     = "satser 2018, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2018"
  }

  forventet {
    grundbeløb = "14.993 kr. pr. måned" # 14.808 * 1,0125 = 14993,1
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2018" {
  kilde     = "satser 2018, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
  }

  forventet {
    grundbeløb = "11.282 kr. pr. måned" # 11.143 * 1,0125 = 11282,2875
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2018" {
  kilde     = "satser 2018, § 68, stk. 2, nr. 3; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2018"
    fødselsdato = "2. maj 1998"
  }

  forventet {
    grundbeløb = "3.509 kr. pr. måned" # 3.466 * 1,0125 = 3509,325
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2019" {
  kilde     = "satser 2019, § 68, stk. 2, nr. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2019"
  }

  forventet {
    grundbeløb = "15.180 kr. pr. måned" # 14.993 * 1,0125 = 15180,4125
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2019" {
  kilde     = "satser 2019, § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2019"
  }

  forventet {
    grundbeløb = "11.423 kr. pr. måned" # 11.282 * 1,0125 = 11423,025
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2019" {
  kilde     = "satser 2019, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2019"
    fødselsdato = "2. maj 1999"
  }

  forventet {
    grundbeløb = "3.553 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2020" {
  kilde     = "satser 2020, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2020"
    fødselsdato = "2. maj 2000"
  }

  forventet {
    grundbeløb = "3.594 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2021" {
  kilde     = "satser 2021, § 68, stk. 2, nr. 3; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2021"
    fødselsdato = "2. maj 2001"
  }

  forventet {
    grundbeløb = "3.639 kr. pr. måned" # 3.594 * 1,0125 = 3638,925
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2022" {
  kilde     = "satser 2022, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2022"
    fødselsdato = "2. maj 2002"
  }

  forventet {
    grundbeløb = "3.644 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2023" {
  kilde     = "satser 2023, § 68, stk. 2, nr. 3; F12"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2023"
    fødselsdato = "2. maj 2003"
  }

  forventet {
    grundbeløb = "3.715 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2024" {
  kilde     = "satser 2024, § 68, stk. 2, nr. 3"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2024"
    fødselsdato = "2. maj 2004"
  }

  forventet {
    grundbeløb = "3.834 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
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
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2025" {
  kilde     = "satser 2025, § 68, stk. 2, nr. 3; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2025"
    fødselsdato = "2. maj 2005"
  }

  forventet {
    grundbeløb = "3.972 kr. pr. måned" # 3.834 * 1,036 = 3972,024
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}

sag "forsørger, 2026" {
  kilde     = "satser 2026, § 68, stk. 2, nr. 1; afledt efter § 109"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    grundbeløb = "17.736 kr. pr. måned" # 16.972 * 1,045 = 17735,74
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "ikke-forsørger, 2026" {
  kilde     = "satser 2026, § 68, stk. 2, nr. 2; afledt efter § 109"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    grundbeløb = "13.345 kr. pr. måned" # 12.770 * 1,045 = 13344,65
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende under 25, 2026" {
  kilde     = "satser 2026, § 68, stk. 2, nr. 3; afledt efter § 109"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "januar 2026"
    fødselsdato = "2. maj 2006"
  }

  forventet {
    grundbeløb = "4.151 kr. pr. måned" # 3.972 * 1,045 = 4150,74
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3"]
  }
}
