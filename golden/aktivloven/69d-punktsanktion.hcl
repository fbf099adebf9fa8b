# Aktivlovens § 69 d: et fast beløb for hver hændelse, højst én i en kalendermåned.
# Beløbet er 1.590 og 246 kr. i 2012, reguleret år for år (F54).

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

sag "ingen hændelser i måneden" {
  kilde     = "LBK 808/2024 § 69 d"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    hændelser = []
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ingen hændelser i måneden, 2013" {
  kilde     = "§ 69 d; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    hændelser = []
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde to gange i samme måned" {
  kilde     = "LBK 808/2024 § 69 d, stk. 4, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
      { art = "afvist_arbejde", hændelsesdag = "20. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "20. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned" # højst én
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 2. pkt."]
  }
}

sag "afviser arbejde to gange i samme måned, 2018" {
  kilde     = "LBK 269/2017 § 69 d, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "7. maj 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
      { art = "afvist_arbejde", hændelsesdag = "21. maj 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.735 kr. pr. måned" # højst én
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 2. pkt."]
  }
}

sag "afviser arbejde to gange i samme måned, 2013" {
  kilde     = "§ 69 d, stk. 3; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
      { art = "afvist_arbejde", hændelsesdag = "21. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned" # højst én
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 2. pkt."]
  }
}

sag "afviser arbejde, maj" {
  kilde     = "LBK 808/2024 § 69 d, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "31. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "31. maj 2024" },
      { art = "afvist_arbejde", hændelsesdag = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned" # én i hver måned
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde, juni" {
  kilde     = "LBK 808/2024 § 69 d, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "31. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "31. maj 2024" },
      { art = "afvist_arbejde", hændelsesdag = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned" # én i hver måned
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde med rimelig grund" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "afstand_og_transport", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ophørt med arbejde, 2024" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 1", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ophørt med arbejde, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 1; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 1", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ophørt med arbejde, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 1", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afvist arbejde, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 2; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afvist arbejde, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2024" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 3; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ikke søgt pålagte job, 2024" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "ikke_søgt_pålagte_job", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 4", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ikke søgt pålagte job, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 4; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "ikke_søgt_pålagte_job", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 4", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ikke søgt pålagte job, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "ikke_søgt_pålagte_job", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 4", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2019" {
  kilde     = "LBK 247/2019 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2019"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2019", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.757 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, juli 2025" {
  kilde     = "LBK 1004/2025 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "7. juli 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. juli 2025" },
    ]
  }

  forventet {
    punktsanktion = "1.964 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt til tilbudssted, juni 2025" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt_til_tilbudssted", hændelsesdag = "6. juni 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. juni 2025" },
    ]
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt til tilbudssted, juli 2025" {
  kilde     = "LBK 1004/2025 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt_til_tilbudssted", hændelsesdag = "7. juli 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. juli 2025" },
    ]
  }

  forventet {
    punktsanktion = "1.964 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "hjemmeboende afviser arbejde" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "292 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "hjemmeboende på niveau med sygedagpenge" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
    forlængelse_til     = "ingen"
    måned               = "maj 2024"
    sygedagpenge_til    = "31. maj 2024"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.896 kr." # ydelse efter § 68, stk. 4
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "hjemmeboende, når niveauet er ophørt" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
    forlængelse_til     = "ingen"
    måned               = "juni 2024"
    sygedagpenge_til    = "31. maj 2024"
  }

  forventet {
    nedsættelse_pr_hændelse = "292 kr."
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende fra ledighedsydelse" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned               = "maj 2024"
    ydelse_før_forløbet = "ledighedsydelse"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.896 kr." # ydelse efter § 68, stk. 5
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "nedsat af løn" {
  kilde     = "LBK 808/2024 § 69 d, stk. 5; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "26.323 kr. pr. måned"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.050 kr." # 1.896 * 6.826 / 12.326 = 1.049,99
    hjemmel                 = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 5"]
  }
}

sag "nedsat af løn, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 4; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    løn   = "10.000 kr. pr. måned"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.226 kr." # 1.687 * 7.968 / 10.968 = 1.225,56
    hjemmel                 = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 5"]
  }
}

sag "nedsat af anden indtægt, 2013" {
  kilde     = "§ 69 d, stk. 4; ordlyden i 2013 er ikke fundet; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2013", beløb = "500 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    nedsættelse_pr_hændelse = "1.538 kr." # 1.615 * 10.000 / 10.500 = 1.538,10
    hjemmel                 = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 5"]
  }
}
