# Aktivlovens § 69 b: hvor mange dage der trækkes for. Der tælles hverdage
# uden helligdage (F50); den første dag koster altid, dagen, hvor det er forbi,
# ikke.

sag "ingen hændelser" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    hændelser = []
  }

  forventet {
    sanktionsdage   = "0"
    periodesanktion = "0 kr. pr. måned"
    hjemmel         = ["aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "én dag fra tilbud" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # 1 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "fra onsdag til tirsdag" {
  kilde     = "LBK 808/2024 § 69 b, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "12. juni 2024", forbi = "18. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "12. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "4"
    periodesanktion = "2.276 kr. pr. måned" # onsdag, torsdag, fredag og mandag: 4 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "forsørger, én dag i 2022" {
  kilde     = "LBK 241/2021 § 69 b"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "juni 2022"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "7. juni 2022", forbi = "8. juni 2022", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. juni 2022", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "719 kr. pr. måned" # 1 * 719
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "delvis udeblevet én dag" {
  kilde     = "LBK 808/2024 § 69 b, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # en delvis dag koster som en hel
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1", "aktivloven § 69 b, stk. 2"]
  }
}

sag "delvis udeblevet én dag, 2018" {
  kilde     = "LBK 269/2017 § 36, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2018"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "4. juni 2018", forbi = "4. juni 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "521 kr. pr. måned" # 11.282 * 12 / 260 = 520,71
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "delvis udeblevet én dag, 2013" {
  kilde     = "LBK 1193/2014 § 36, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2013", forbi = "3. juni 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "485 kr. pr. måned" # 10.500 * 12 / 260 = 484,62
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "udeblevet fra praktik en lørdag" {
  kilde     = "LBK 808/2024 § 69 b, stk. 2; F50"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "8. juni 2024", forbi = "9. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "8. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # den første dag koster altid
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1", "aktivloven § 69 b, stk. 2"]
  }
}

sag "to enkelte dage" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. juni 2024", forbi = "7. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.138 kr. pr. måned" # 2 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "én dag med og én uden rimelig grund" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. juni 2024", forbi = "7. juni 2024", grund = "sygdom_eller_helbred", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # kun den 3. juni
    hjemmel         = ["aktivloven § 13, stk. 7", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "hen over et månedsskift, maj" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "30. maj 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "30. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.138 kr. pr. måned" # 30. og 31. maj: 2 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "hen over et månedsskift, juni" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "30. maj 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "30. maj 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # mandag den 3. juni
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "hen over årsskiftet, december" {
  kilde     = "LBK 1031/2023 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2023"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "28. december 2023", forbi = "4. januar 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "28. december 2023", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.102 kr. pr. måned" # 28. og 29. december: 2 * 551
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "hen over årsskiftet, januar" {
  kilde     = "LBK 808/2024 § 69 b"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "28. december 2023", forbi = "4. januar 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "28. december 2023", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.138 kr. pr. måned" # 2. og 3. januar: 2 * 569; 1. januar er helligdag
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "helligdage i påsken" {
  kilde     = "LBK 808/2024 § 69 b; F50"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "april 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "25. marts 2024", forbi = "3. april 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "25. marts 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # 2. april; 1. april er 2. påskedag
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 b, stk. 1"]
  }
}

sag "tilbud i 2015" {
  kilde     = "LBK 806/2015 §§ 69 b og 36, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "4. maj 2015", forbi = "6. maj 2015", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.002 kr. pr. måned" # 2 * 501; 10.849 * 12 / 260 = 500,72
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "tilbud i 2013" {
  kilde     = "§§ 69 b og 36, stk. 2; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2013", forbi = "8. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "970 kr. pr. måned" # 2 * 485; 10.500 * 12 / 260 = 484,62
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 36, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 b, stk. 2"]
  }
}

sag "intet i 2018" {
  kilde     = "LBK 269/2017 § 35, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2018"
    hændelser = []
  }

  forventet {
    sanktionsdage   = "0"
    periodesanktion = "0 kr. pr. måned"
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "intet i 2013" {
  kilde     = "LBK 1193/2014 § 35, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    hændelser = []
  }

  forventet {
    sanktionsdage   = "0"
    periodesanktion = "0 kr. pr. måned"
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}
