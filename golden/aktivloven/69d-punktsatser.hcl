# Aktivlovens § 69 d, stk. 2: hvad en hændelse koster, år for år. Beløbet er 1.590 og 246 kr. i 2012, reguleret år for år (F54).

sag "punktsats, 2013" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2013"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.615 kr." # 1.590 * 1,016
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2013" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2013"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2013"
    fødselsdato = "2. maj 1993"
  }

  forventet {
    nedsættelse_pr_hændelse = "250 kr." # 246 * 1,016
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2014" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2014"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2014"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.644 kr." # 1.615 * 1,018
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2014" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2014"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2014"
    fødselsdato = "2. maj 1994"
  }

  forventet {
    nedsættelse_pr_hændelse = "255 kr." # 250 * 1,018
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2015" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2015"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.669 kr." # 1.644 * 1,015
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2015" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2015"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2015"
    fødselsdato = "2. maj 1995"
  }

  forventet {
    nedsættelse_pr_hændelse = "259 kr." # 255 * 1,015
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2016" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2016"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.687 kr." # 1.669 * 1,011
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2016" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2016"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2016"
    fødselsdato = "2. maj 1996"
  }

  forventet {
    nedsættelse_pr_hændelse = "262 kr." # 259 * 1,011
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2017" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2017"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2017"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.714 kr." # 1.687 * 1,016
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2017" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2017"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2017"
    fødselsdato = "2. maj 1997"
  }

  forventet {
    nedsættelse_pr_hændelse = "266 kr." # 262 * 1,016
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2018" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2018"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.735 kr." # 1.714 * 1,0125
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2018" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2018"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2018"
    fødselsdato = "2. maj 1998"
  }

  forventet {
    nedsættelse_pr_hændelse = "269 kr." # 266 * 1,0125
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2019" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2019"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2019"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.757 kr." # 1.735 * 1,0125
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2019" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2019"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2019"
    fødselsdato = "2. maj 1999"
  }

  forventet {
    nedsættelse_pr_hændelse = "272 kr." # 269 * 1,0125
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2020" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2020"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2020"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.777 kr." # 1.757 * 1,0115
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2020" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2020"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2020"
    fødselsdato = "2. maj 2000"
  }

  forventet {
    nedsættelse_pr_hændelse = "275 kr." # 272 * 1,0115
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2021" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.799 kr." # 1.777 * 1,0125
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2021" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2021"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2021"
    fødselsdato = "2. maj 2001"
  }

  forventet {
    nedsættelse_pr_hændelse = "278 kr." # 275 * 1,0125
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2022" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2022"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2022"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.802 kr." # 1.799 * 1,0015
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2022" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2022"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2022"
    fødselsdato = "2. maj 2002"
  }

  forventet {
    nedsættelse_pr_hændelse = "278 kr." # 278 * 1,0015
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2023" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2023"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2023"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.837 kr." # 1.802 * 1,0195
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2023" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2023"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2023"
    fødselsdato = "2. maj 2003"
  }

  forventet {
    nedsættelse_pr_hændelse = "283 kr." # 278 * 1,0195
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2024" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2024"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.896 kr." # 1.837 * 1,032
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2024" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2024"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2024"
    fødselsdato = "2. maj 2004"
  }

  forventet {
    nedsættelse_pr_hændelse = "292 kr." # 283 * 1,032
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2025" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2025"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.964 kr." # 1.896 * 1,036
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2025" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2025"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2025"
    fødselsdato = "2. maj 2005"
  }

  forventet {
    nedsættelse_pr_hændelse = "303 kr." # 292 * 1,036
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "punktsats, 2026" {
  kilde     = "§ 69 d, stk. 2, nr. 1; satsen for 2026"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    nedsættelse_pr_hændelse = "2.052 kr." # 1.964 * 1,045
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "punktsats for hjemmeboende, 2026" {
  kilde     = "§ 69 d, stk. 2, nr. 2; satsen for 2026"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "januar 2026"
    fødselsdato = "2. maj 2006"
  }

  forventet {
    nedsættelse_pr_hændelse = "317 kr." # 303 * 1,045
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}
