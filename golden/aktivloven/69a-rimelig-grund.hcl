# Aktivlovens § 69 a, stk. 2, og § 13, stk. 7 og 8: personlig kontakt, rimelig grund
# og om en sanktion hjælper. Hændelsen er én dags udeblivelse fra et tilbud.

sag "personlig kontakt ikke udtømt, 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "nej", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 2", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "personlig kontakt ikke udtømt, 2018" {
  kilde     = "LBK 269/2017 § 69 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. maj 2018", forbi = "8. maj 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "nej", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "personlig kontakt ikke udtømt, 2013" {
  kilde     = "§ 69 a, stk. 2, i LBK 806/2015; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2013", forbi = "7. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "nej", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "syg den dag, 2024" {
  kilde     = "LBK 808/2024 § 69, stk. 4, og § 13, stk. 7"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "sygdom_eller_helbred", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "syg den dag, 2018" {
  kilde     = "LBK 269/2017 § 69, stk. 3, og § 13, stk. 7, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. maj 2018", forbi = "8. maj 2018", grund = "sygdom_eller_helbred", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "syg den dag, 2013" {
  kilde     = "LBK 1193/2014 § 13, stk. 7, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2013", forbi = "7. maj 2013", grund = "sygdom_eller_helbred", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "krigsmateriel, 2018" {
  kilde     = "LBK 269/2017 § 13, stk. 7, nr. 10"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. maj 2018", forbi = "8. maj 2018", grund = "krigsmateriel", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "en anden rimelig grund, december 2019" {
  kilde     = "LBK 981/2019 § 13, stk. 7: ikke nævnt"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2019"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "16. december 2019", forbi = "17. december 2019", grund = "anden_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "en anden rimelig grund, januar 2020" {
  kilde     = "LBK 241/2021 § 13, stk. 7"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2020"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "13. januar 2020", forbi = "14. januar 2020", grund = "anden_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "13. januar 2020", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "andre forhold, 2024" {
  kilde     = "LBK 808/2024 § 13, stk. 8; skrivelse 10112/2021, afsnit 6.6"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "andre_forhold", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 8, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "andre forhold, august 2025" {
  kilde     = "LBK 1004/2025 § 13, stk. 8, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "august 2025"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "4. august 2025", forbi = "5. august 2025", grund = "andre_forhold", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "4. august 2025" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 8, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "andre forhold, 2018" {
  kilde     = "LBK 269/2017 § 13, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. maj 2018", forbi = "8. maj 2018", grund = "andre_forhold", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 8, 1. pkt.", "aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "andre forhold, 2013" {
  kilde     = "LBK 1193/2014 § 13, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2013", forbi = "7. maj 2013", grund = "andre_forhold", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 8, 1. pkt.", "aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "sanktionen hjælper ikke, december 2019" {
  kilde     = "LBK 981/2019 § 13, stk. 8: ikke et krav"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2019"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "16. december 2019", forbi = "17. december 2019", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "nej", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "sanktionen hjælper ikke, januar 2020" {
  kilde     = "LBK 241/2021 § 13, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2020"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "13. januar 2020", forbi = "14. januar 2020", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "nej", personlig_kontakt_udtømt = "ja", vejledt = "13. januar 2020", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 8, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "sanktionen hjælper ikke, 2024" {
  kilde     = "LBK 808/2024 § 13, stk. 8; skrivelse 10112/2021, afsnit 6.6"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "nej", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 8, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "sanktionen hjælper ikke, august 2025" {
  kilde     = "LBK 1004/2025 § 13, stk. 8, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "august 2025"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "4. august 2025", forbi = "5. august 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "nej", personlig_kontakt_udtømt = "ja", vejledt = "4. august 2025" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 8, 2. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "under barsel, 2024" {
  kilde     = "LBK 808/2024 § 69, stk. 5"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
    har_barselsfravær = "ja"
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69, stk. 5", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "under barsel, 2018" {
  kilde     = "LBK 269/2017: barsel er en rimelig grund, ikke en fritagelse"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. maj 2018", forbi = "8. maj 2018", grund = "fravær_med_barn", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
    har_barselsfravær = "ja"
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "kontakten ikke vurderet" {
  kilde     = "LBK 808/2024 § 69 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage = { mangler = ["hændelser"] }
  }
}
