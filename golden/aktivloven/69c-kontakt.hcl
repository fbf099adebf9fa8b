# Aktivlovens § 69 c: dage uden kontakt efter en samtale eller en frist, og hvornår
# sanktionen senest trækkes. Den første dag koster altid, dagen, hvor det er forbi,
# ikke (F50).

sag "udeblevet mandag, kontakt torsdag" {
  kilde     = "LBK 808/2024 § 69 c, stk. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "3. juni 2024", forbi = "6. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "3"
    periodesanktion = "2.268 kr. pr. måned" # mandag, tirsdag og onsdag: 3 * 756
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "kontakt samme dag" {
  kilde     = "LBK 808/2024 § 69 c, stk. 1, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "3. juni 2024", forbi = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # dagen for samtalen koster altid
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt.", "aktivloven § 69 c, stk. 1, 2. pkt."]
  }
}

sag "kontakt samme dag, 2018" {
  kilde     = "LBK 269/2017 § 69 c, stk. 1, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2018"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "4. juni 2018", forbi = "4. juni 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "521 kr. pr. måned" # dagen for samtalen koster altid
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt.", "aktivloven § 69 c, stk. 1, 2. pkt."]
  }
}

sag "kontakt samme dag, 2013" {
  kilde     = "§ 69 c, stk. 1, 2. pkt., i LBK 806/2015; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2013"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "3. juni 2013", forbi = "3. juni 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "485 kr. pr. måned" # dagen for samtalen koster altid
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt.", "aktivloven § 69 c, stk. 1, 2. pkt."]
  }
}

sag "kontakt samme dag hos anden aktør" {
  kilde     = "LBK 808/2024 § 69 c, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_hos_anden_aktør", hændelsesdag = "3. juni 2024", forbi = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # som stk. 1, 2. pkt.
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 1, 2. pkt.", "aktivloven § 69 c, stk. 2, 1. pkt."]
  }
}

sag "frist for booking, booket samme dag" {
  kilde     = "LBK 808/2024 § 69 c, stk. 4, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "3. juni 2024", forbi = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # fristens dag koster altid
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 4, 1. pkt.", "aktivloven § 69 c, stk. 4, 2. pkt."]
  }
}

sag "kontakt dagen efter" {
  kilde     = "LBK 808/2024 § 69 c, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # 1 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "samtale fredag, kontakt mandag" {
  kilde     = "LBK 808/2024 § 69 c, stk. 1; F50"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "7. juni 2024", forbi = "10. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # kun fredag
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "rådighedsvurdering" {
  kilde     = "LBK 808/2024 § 69 c, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_rådighedsvurdering", hændelsesdag = "3. juni 2024", forbi = "5. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.138 kr. pr. måned" # 2 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "samtale i 2015" {
  kilde     = "LBK 806/2015 § 69 c, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "4. maj 2015", forbi = "5. maj 2015", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "501 kr. pr. måned" # 1 * 501
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "samtale i 2016" {
  kilde     = "LBK 468/2016 § 69 c, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "9. maj 2016", forbi = "11. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.012 kr. pr. måned" # 2 * 506; 10.968 * 12 / 260 = 506,22
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "samtale i 2013" {
  kilde     = "§ 69 c, stk. 1, i LBK 806/2015; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "6. maj 2013", forbi = "7. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "485 kr. pr. måned" # 1 * 485
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt."]
  }
}

sag "hos anden aktør" {
  kilde     = "LBK 808/2024 § 69 c, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_hos_anden_aktør", hændelsesdag = "3. juni 2024", forbi = "5. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.138 kr. pr. måned" # 2 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 2, 1. pkt."]
  }
}

sag "hos anden aktør, 2013" {
  kilde     = "§ 69 c, stk. 2, i LBK 806/2015; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "udeblevet_hos_anden_aktør", hændelsesdag = "6. maj 2013", forbi = "7. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "485 kr. pr. måned" # 1 * 485
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt.", "aktivloven § 69 c, stk. 2, 1. pkt."]
  }
}

sag "selvbooket samtale, december 2019" {
  kilde     = "LBK 981/2019 § 69 c"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2019"
    hændelser = [
      { art = "udeblevet_fra_selvbooket_samtale", hændelsesdag = "2. december 2019", forbi = "3. december 2019", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "0"
    periodesanktion = "0 kr. pr. måned" # reglen kom i 2020
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "selvbooket samtale, januar 2020" {
  kilde     = "LBK 241/2021 § 69 c, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2020"
    hændelser = [
      { art = "udeblevet_fra_selvbooket_samtale", hændelsesdag = "13. januar 2020", forbi = "14. januar 2020", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "13. januar 2020", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "533 kr. pr. måned" # 1 * 533; 11.554 * 12 / 260 = 533,26
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 1, nr. 3", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 3"]
  }
}

sag "frist for booking, december 2019" {
  kilde     = "LBK 981/2019 § 69 c"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2019"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "2. december 2019", forbi = "3. december 2019", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    sanktionsdage   = "0"
    periodesanktion = "0 kr. pr. måned" # reglen kom i 2020
    hjemmel         = ["aktivloven § 35, stk. 3, 1. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "frist for booking, booket dagen efter" {
  kilde     = "LBK 808/2024 § 69 c, stk. 4, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # fristens dag koster altid
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 4, 1. pkt."]
  }
}

sag "frist for booking, booket en uge efter" {
  kilde     = "LBK 808/2024 § 69 c, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "3. juni 2024", forbi = "10. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "5"
    periodesanktion = "2.845 kr. pr. måned" # mandag til fredag: 5 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 4, 1. pkt."]
  }
}

sag "frist på en søndag, booket mandag" {
  kilde     = "LBK 808/2024 § 69 c, stk. 4, 2. pkt.; F50"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "2. juni 2024", forbi = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "2. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "1"
    periodesanktion = "569 kr. pr. måned" # søndagen koster, fordi den er fristens dag
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 4, 1. pkt.", "aktivloven § 69 c, stk. 4, 2. pkt."]
  }
}

sag "frist på en søndag, booket onsdag" {
  kilde     = "LBK 808/2024 § 69 c, stk. 4; F50"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "2. juni 2024", forbi = "5. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "2. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "3"
    periodesanktion = "1.707 kr. pr. måned" # søndag, mandag og tirsdag: 3 * 569
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 4, 1. pkt.", "aktivloven § 69 c, stk. 4, 2. pkt."]
  }
}

sag "frist på en søndag i måneden før" {
  kilde     = "LBK 808/2024 § 69 c, stk. 4; F50"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2024"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "30. juni 2024", forbi = "3. juli 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "30. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "2"
    periodesanktion = "1.138 kr. pr. måned" # mandag og tirsdag; søndagen hører til juni
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 4, 1. pkt."]
  }
}

sag "går fra sit arbejde koster ingen dagsats" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "3. juni 2024", forbi = "6. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    sanktionsdage   = "0"
    periodesanktion = "0 kr. pr. måned"
    hjemmel         = ["aktivloven § 69 a, stk. 4, 1. pkt."]
  }
}

sag "sanktion for maj 2024 skal trækkes inden september" {
  kilde     = "LBK 808/2024 § 69 a, stk. 3, 2. pkt.; F53"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    sanktion_trækkes_senest = "31. august 2024" # juni, juli og august
    hjemmel                 = ["aktivloven § 69 a, stk. 3, 2. pkt."]
  }
}

sag "sanktion for november 2023" {
  kilde     = "LBK 1031/2023 § 69 a, stk. 3, 2. pkt.; F53"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "november 2023"
  }

  forventet {
    sanktion_trækkes_senest = "29. februar 2024" # december, januar og februar
    hjemmel                 = ["aktivloven § 69 a, stk. 3, 2. pkt."]
  }
}

sag "sanktion for maj 2018" {
  kilde     = "LBK 269/2017 § 35, stk. 2, 2. pkt.; F53"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
  }

  forventet {
    sanktion_trækkes_senest = "31. august 2018"
    hjemmel                 = ["aktivloven § 35, stk. 2, 2. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "sanktion for maj 2013" {
  kilde     = "LBK 1193/2014 § 35, stk. 2, 2. pkt.; F53"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
  }

  forventet {
    sanktion_trækkes_senest = "31. august 2013"
    hjemmel                 = ["aktivloven § 35, stk. 2, 2. pkt.", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}
