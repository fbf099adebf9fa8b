# Aktivlovens § 69 e: kommunen kan lade ydelsen ophøre, når borgeren gentagne gange
# ikke medvirker (F55).

sag "udeblevet to gange" {
  kilde     = "LBK 808/2024 § 69 e; F55"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
      { art = "udeblevet_fra_tilbud", hændelsesdag = "10. juni 2024", forbi = "11. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "10. juni 2024" },
    ]
    kommunen_lader_ydelsen_ophøre = { er = "ja", af = "kommunen", dato = "1. juli 2024", begrundelse = "ingen deltagelse i et halvt år" }
  }

  forventet {
    kan_miste_ydelsen = "ja"
    hjemmel           = ["aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 e"]
  }
}

sag "udeblevet én gang" {
  kilde     = "LBK 808/2024 § 69 e; F55"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
    kommunen_lader_ydelsen_ophøre = { er = "ja", af = "kommunen", dato = "1. juli 2024", begrundelse = "ingen deltagelse i et halvt år" }
  }

  forventet {
    kan_miste_ydelsen = "nej"
    hjemmel           = ["aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 e"]
  }
}

sag "udeblevet to gange, den ene med grund" {
  kilde     = "LBK 808/2024 § 69 e"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
      { art = "udeblevet_fra_tilbud", hændelsesdag = "10. juni 2024", forbi = "11. juni 2024", grund = "sygdom_eller_helbred", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "10. juni 2024" },
    ]
    kommunen_lader_ydelsen_ophøre = { er = "ja", af = "kommunen", dato = "1. juli 2024", begrundelse = "ingen deltagelse i et halvt år" }
  }

  forventet {
    kan_miste_ydelsen = "nej"
    hjemmel           = ["aktivloven § 13, stk. 7", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 e"]
  }
}

sag "anden manglende medvirken" {
  kilde     = "LBK 808/2024 § 69 e"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "anden_manglende_medvirken", hændelsesdag = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
    kommunen_lader_ydelsen_ophøre = { er = "ja", af = "kommunen", dato = "1. juli 2024", begrundelse = "ingen deltagelse i et halvt år" }
  }

  forventet {
    kan_miste_ydelsen = "ja"
    hjemmel           = ["aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 e"]
  }
}

sag "anden manglende medvirken, ikke vejledt" {
  kilde     = "LBK 808/2024 §§ 69 a og 69 e"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "anden_manglende_medvirken", hændelsesdag = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "ingen" },
    ]
    kommunen_lader_ydelsen_ophøre = { er = "ja", af = "kommunen", dato = "1. juli 2024", begrundelse = "ingen deltagelse i et halvt år" }
  }

  forventet {
    kan_miste_ydelsen = "nej"
    hjemmel           = ["aktivloven § 69 a, stk. 1, 1. pkt.", "aktivloven § 69 e"]
  }
}

sag "udeblevet to gange, kommunen vil ikke" {
  kilde     = "LBK 808/2024 § 69 e"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2024", forbi = "4. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
      { art = "udeblevet_fra_tilbud", hændelsesdag = "10. juni 2024", forbi = "11. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "10. juni 2024" },
    ]
    kommunen_lader_ydelsen_ophøre = "nej"
  }

  forventet {
    kan_miste_ydelsen = "nej"
    hjemmel           = ["aktivloven § 69 e"]
  }
}

sag "udeblevet to gange, 2016" {
  kilde     = "LBK 468/2016 § 69 e"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2016"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "6. juni 2016", forbi = "7. juni 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
      { art = "udeblevet_fra_tilbud", hændelsesdag = "13. juni 2016", forbi = "14. juni 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
    kommunen_lader_ydelsen_ophøre = { er = "ja", af = "kommunen", dato = "1. juli 2024", begrundelse = "ingen deltagelse i et halvt år" }
  }

  forventet {
    kan_miste_ydelsen = "ja"
    hjemmel           = ["aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 e"]
  }
}

sag "udeblevet to gange, 2013" {
  kilde     = "§ 69 e; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2013"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "3. juni 2013", forbi = "4. juni 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
      { art = "udeblevet_fra_tilbud", hændelsesdag = "10. juni 2013", forbi = "11. juni 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
    kommunen_lader_ydelsen_ophøre = { er = "ja", af = "kommunen", dato = "1. juli 2024", begrundelse = "ingen deltagelse i et halvt år" }
  }

  forventet {
    kan_miste_ydelsen = "ja"
    hjemmel           = ["aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 e"]
  }
}

sag "ydelsen er ophørt" {
  kilde     = "LBK 808/2024 § 69 e"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned               = "august 2024"
    ophør_besluttet_fra = "1. august 2024"
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 69 e"]
  }
}

sag "ydelsen ophører næste måned" {
  kilde     = "LBK 808/2024 § 69 e"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned               = "juli 2024"
    ophør_besluttet_fra = "1. august 2024"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt."]
  }
}

sag "ydelsen er ophørt, 2013" {
  kilde     = "§ 69 e; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned               = "august 2013"
    ophør_besluttet_fra = "1. august 2013"
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 69 e"]
  }
}
