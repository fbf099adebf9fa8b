# Aktivlovens § 13, stk. 8, 1. pkt., fra juli 2025: andre forhold end de
# rimelige grunde tæller stadig.

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
  }
}

sag "ingen grund, august 2025" {
  kilde     = "LBK 1004/2025 § 13, stk. 8, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "august 2025"
    hændelser = [
      { art = "udeblevet_fra_tilbud", hændelsesdag = "4. august 2025", forbi = "5. august 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "4. august 2025" },
    ]
  }

  forventet {
    sanktionsdage = "1"
  }
}
