# Aktivlovens § 69, stk. 3: hvornår kommunen skal vurdere, om betingelserne stadig er
# opfyldt. Resultatet er et skøn.

sag "intet er sket i måneden" {
  kilde     = "LBK 808/2024 § 69, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 3, nr. 5"]
  }
}

sag "udebliver fra tilbud" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udebliver fra tilbud, 2015" {
  kilde     = "LBK 806/2015 § 69, stk. 2, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2015", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udebliver fra tilbud i en anden måned" {
  kilde     = "LBK 808/2024 § 69, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "30. april 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "30. april 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 3, nr. 5"]
  }
}

sag "afslår henvist arbejde" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udeblevet fra samtale" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udeblevet fra selvbooket samtale" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_selvbooket_samtale", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udeblevet hos anden aktør" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_hos_anden_aktør", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udeblevet fra rådighedsvurdering" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_rådighedsvurdering", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "melder ikke sygdom" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "melder ikke sygdom, 2015" {
  kilde     = "LBK 806/2015 § 69, stk. 2, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2015", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "melder ikke sygdom til tilbudsstedet, juni 2025" {
  kilde     = "LBK 808/2024 § 69, stk. 3, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt_til_tilbudssted", hændelsesdag = "6. juni 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. juni 2025" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 3, nr. 5"]
  }
}

sag "melder ikke sygdom til tilbudsstedet, juli 2025" {
  kilde     = "LBK 1004/2025 § 69, stk. 3, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt_til_tilbudssted", hændelsesdag = "7. juli 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. juli 2025" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "overskrider fristen for booking, december 2019" {
  kilde     = "LBK 981/2019 § 69, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2019"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "6. december 2019", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4"]
  }
}

sag "overskrider fristen for booking, januar 2020" {
  kilde     = "LBK 241/2021 § 69, stk. 3, nr. 5"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2020"
    hændelser = [
      { art = "frist_for_booking_overskredet", hændelsesdag = "6. januar 2020", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. januar 2020", bad_forgæves_om_vejledning = "nej" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "går fra sit arbejde" {
  kilde     = "LBK 808/2024 § 69, stk. 3: ikke nævnt"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 3, nr. 5"]
  }
}

sag "udebliver fra tilbud under barsel" {
  kilde     = "LBK 808/2024 § 69, stk. 5"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
    har_barselsfravær = "ja"
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 3, nr. 5", "aktivloven § 69, stk. 5"]
  }
}

sag "udebliver fra tilbud under ferie" {
  kilde     = "LBK 808/2024 § 69, stk. 6, 4. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
    holder_ferie = "ja"
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 3, nr. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udebliver, dagen før ferien begynder" {
  kilde     = "LBK 808/2024 § 69, stk. 6, 4. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "5. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "5. maj 2024" },
    ]
    holder_ferie = [
      { fra = "1. januar 2024", til_og_med = "5. maj 2024", er = "nej" },
      { fra = "6. maj 2024", til_og_med = "19. maj 2024", er = "ja" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "udebliver, den dag ferien begynder" {
  kilde     = "LBK 808/2024 § 69, stk. 6, 4. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
    holder_ferie = [
      { fra = "1. januar 2024", til_og_med = "5. maj 2024", er = "nej" },
      { fra = "6. maj 2024", til_og_med = "19. maj 2024", er = "ja" },
    ]
  }

  forventet {
    rådighed_skal_vurderes = "nej"
    hjemmel                = ["aktivloven § 69, stk. 3, nr. 1", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 3, nr. 3", "aktivloven § 69, stk. 3, nr. 4", "aktivloven § 69, stk. 3, nr. 5", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}
