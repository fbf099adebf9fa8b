# Aktivlovens § 69 a, stk. 1 og 2, og § 13, stk. 7 og 8: hvad der skal være gjort, og
# hvornår der ikke sanktioneres. Hændelsen er én dags udeblivelse fra et tilbud; en
# dag koster 569 kr. i 2024, 552 i 2023, 540 i 2021 og 527 i 2019.

sag "informeret samtidig, 2018" {
  kilde     = "LBK 806/2015 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. maj 2018", forbi = "8. maj 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "ikke informeret samtidig, 2018" {
  kilde     = "LBK 806/2015 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. maj 2018", forbi = "8. maj 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 1, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "informeret samtidig, 2013" {
  kilde     = "§ 69 a, stk. 1, i LBK 806/2015; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2013", forbi = "7. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "ikke informeret samtidig, 2013" {
  kilde     = "§ 69 a, stk. 1, i LBK 806/2015; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2013", forbi = "7. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 1, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "kun informeret samtidig, december 2019" {
  kilde     = "LBK 981/2019 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2019"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "16. december 2019", forbi = "17. december 2019", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja", vejledt = "ingen" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "kun informeret samtidig, januar 2020" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2020"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "13. januar 2020", forbi = "14. januar 2020", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "ingen", første_samtale_med_advarsel = "nej", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, 2. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "vejledt samme dag, 2021" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, nr. 1-3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. maj 2021", forbi = "4. maj 2021", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. maj 2021", informeret_samtidig = "nej", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "vejledt præcis et halvt år før, 2021" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, nr. 3; F51"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. maj 2021", forbi = "4. maj 2021", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. november 2020", første_samtale_med_advarsel = "nej", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "vejledt mere end et halvt år før, 2021" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, nr. 3; F51"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. maj 2021", forbi = "4. maj 2021", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "2. november 2020", første_samtale_med_advarsel = "nej", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "vejledt efter hændelsen, 2021" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. maj 2021", forbi = "4. maj 2021", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "4. maj 2021", første_samtale_med_advarsel = "nej", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, 2. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "bad forgæves om vejledning, 2021" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. maj 2021", forbi = "4. maj 2021", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. maj 2021", bad_forgæves_om_vejledning = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, nr. 4", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "første jobsamtale med advarsel, 2021" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "3. maj 2021", forbi = "4. maj 2021", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "ingen", første_samtale_med_advarsel = "ja", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 1, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "første jobsamtale uden advarsel, 2021" {
  kilde     = "LBK 241/2021 § 69 a, stk. 1, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "3. maj 2021", forbi = "4. maj 2021", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "ingen", første_samtale_med_advarsel = "nej", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, 2. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "vejledt mere end et halvt år før, december 2023" {
  kilde     = "LBK 1031/2023 § 69 a, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2023"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "4. december 2023", forbi = "5. december 2023", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "1. maj 2023", første_samtale_med_advarsel = "nej", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "vejledt mere end et halvt år før, januar 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "8. januar 2024", forbi = "9. januar 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "1. maj 2023" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "vejledt skriftligt, 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "ikke vejledt, 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "ingen" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "vejledt dagen efter, 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "første samtale med advarsel er ikke nok i 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "ingen", første_samtale_med_advarsel = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "0"
    hjemmel       = ["aktivloven § 69 a, stk. 1, 1. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "bad forgæves om vejledning, 2024" {
  kilde     = "LBK 808/2024 § 69 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", forbi = "7. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024", bad_forgæves_om_vejledning = "ja" },
    ]
  }

  forventet {
    sanktionsdage = "1"
    hjemmel       = ["aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}
