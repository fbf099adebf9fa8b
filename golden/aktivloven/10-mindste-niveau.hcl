# Aktivlovens §§ 10 f, 10 h og 10 j: ydelsen på det mindste niveau, og punktsanktionen
# der (§ 69 d, stk. 3). Niveauets beløb er en oplysning, for satsen er ikke fundet.

sag "10 f, løsladt i måneden" {
  kilde     = "LBK 241/2021 § 10 f, stk. 2, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "juni 2021"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. januar 2020"
    løsladt                 = "1. juni 2021"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 1. pkt."]
  }
}

sag "10 f, sidste måned" {
  kilde     = "LBK 808/2024 § 10 f, stk. 2, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. januar 2020"
    løsladt                 = "1. juni 2021"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 1. pkt."]
  }
}

sag "10 f, tre år efter løsladelsen" {
  kilde     = "LBK 808/2024 § 10 f, stk. 2, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "juni 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. januar 2020"
    løsladt                 = "1. juni 2021"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "12.326 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 10 j, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 f, på fri fod mellem dom og afsoning" {
  kilde     = "LBK 241/2021 § 10 f, stk. 2, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "marts 2020"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. juli 2020"
    løsladt                 = "1. juni 2021"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 2. pkt."]
  }
}

sag "10 f, under afsoning" {
  kilde     = "LBK 241/2021 § 10 f, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2020"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. juli 2020"
    løsladt                 = "1. juni 2021"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "11.554 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 f, tiden på fri fod tæller med, sidste måned" {
  kilde     = "LBK 1031/2023 § 10 f, stk. 2, 2. pkt.; F59"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "december 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. juli 2020"
    løsladt                 = "1. juni 2021"
  }

  forventet {
    på_mindste_niveau = "ja" # 182 dage fra 1. januar til 30. juni 2020; 1. juni 2024 minus 182 dage er 2. december 2023
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt."]
  }
}

sag "10 f, tiden på fri fod tæller med, forbi" {
  kilde     = "LBK 808/2024 § 10 f, stk. 2, 2. pkt.; F59"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "januar 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. juli 2020"
    løsladt                 = "1. juni 2021"
  }

  forventet {
    på_mindste_niveau = "nej"
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 10 j, stk. 2"]
  }
}

sag "10 f, betinget dom" {
  kilde     = "LBK 808/2024 § 10 f, stk. 2, 3. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "april 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "nej"
    endelig_dom             = "1. maj 2020"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 3. pkt."]
  }
}

sag "10 f, betinget dom, tre år efter" {
  kilde     = "LBK 808/2024 § 10 f, stk. 2, 3. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "nej"
    endelig_dom             = "1. maj 2020"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "11.944 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 f, marts 2019, dagen kendes ikke" {
  kilde     = "LBK 269/2017"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "marts 2019"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "nej"
    endelig_dom             = "1. maj 2018"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "11.423 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 h, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 f, april 2019" {
  kilde     = "LBK 247/2019 § 10 f"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "april 2019"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "nej"
    endelig_dom             = "1. maj 2018"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 3. pkt."]
  }
}

sag "10 f, august 2025" {
  kilde     = "LBK 1004/2025 § 10 f"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2025"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "nej"
    endelig_dom             = "1. maj 2024"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 3. pkt."]
  }
}
