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

sag "10 h, før reglen" {
  kilde     = "LBK 269/2017"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "december 2018"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. november 2018"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "11.282 kr. pr. måned"
    hjemmel           = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 h, januar 2019" {
  kilde     = "LBK 247/2019 § 10 h"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "januar 2019"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "15. december 2018"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 h, stk. 1", "aktivloven § 10 h, stk. 2"]
  }
}

sag "10 h, december 2021" {
  kilde     = "LBK 241/2021 § 10 h, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "december 2021"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "15. december 2018"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 h, stk. 1", "aktivloven § 10 h, stk. 2"]
  }
}

sag "10 h, januar 2022" {
  kilde     = "LBK 241/2021 § 10 h, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "januar 2022"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "15. december 2018"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "11.716 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 h, august 2023" {
  kilde     = "LBK 1031/2023 § 10 h"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. maj 2022"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 h, stk. 1", "aktivloven § 10 h, stk. 2"]
  }
}

sag "10 h, august 2025" {
  kilde     = "LBK 1004/2025 § 10 h"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2025"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. maj 2024"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 h, stk. 1", "aktivloven § 10 h, stk. 2"]
  }
}

sag "10 j, tolv uger" {
  kilde     = "LBK 808/2024 § 10 j, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "anholdelsesbeslutning"
    anholdelse_besluttet    = "15. april 2024"
    anholdelse_ophævet      = "nej"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 j, stk. 1", "aktivloven § 10 j, stk. 2"]
  }
}

sag "10 j, dagen før tolv uger er gået" {
  kilde     = "LBK 808/2024 § 10 j, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "juli 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "anholdelsesbeslutning"
    anholdelse_besluttet    = "9. april 2024"
    anholdelse_ophævet      = "nej"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 j, stk. 1", "aktivloven § 10 j, stk. 2"]
  }
}

sag "10 j, tolv uger er gået" {
  kilde     = "LBK 808/2024 § 10 j, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "juli 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "anholdelsesbeslutning"
    anholdelse_besluttet    = "8. april 2024"
    anholdelse_ophævet      = "nej"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "12.326 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 10 j, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 j, maj 2023, dagen kendes ikke" {
  kilde     = "LBK 241/2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "anholdelsesbeslutning"
    anholdelse_besluttet    = "15. april 2023"
    anholdelse_ophævet      = "nej"
  }

  forventet {
    på_mindste_niveau = "nej"
    grundbeløb        = "11.944 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 j, august 2025" {
  kilde     = "LBK 1004/2025 § 10 j"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2025"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "anholdelsesbeslutning"
    anholdelse_besluttet    = "15. juli 2025"
    anholdelse_ophævet      = "nej"
  }

  forventet {
    på_mindste_niveau = "ja"
    grundbeløb        = "6.789 kr. pr. måned"
    hjemmel           = ["aktivloven § 10 j, stk. 1", "aktivloven § 10 j, stk. 2"]
  }
}

sag "10 j, beslutningen er ophævet" {
  kilde     = "LBK 808/2024 § 10 j, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "anholdelsesbeslutning"
    anholdelse_besluttet    = "15. april 2024"
    anholdelse_ophævet      = "ja"
  }

  forventet {
    på_mindste_niveau              = "nej"
    efterbetaling_efter_anholdelse = "ja"
    grundbeløb                     = "12.326 kr. pr. måned"
    hjemmel                        = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 2", "aktivloven § 10 j, stk. 2", "aktivloven § 10 j, stk. 3", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "10 f, førtidspensionist" {
  kilde     = "LBK 808/2024 §§ 10 f og 68, stk. 6"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2022"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "ja"
    endelig_dom             = "1. januar 2020"
    afsoning_begyndt        = "1. januar 2020"
    løsladt                 = "1. juni 2021"
    ydelse_før_forløbet     = "førtidspension"
  }

  forventet {
    grundbeløb = "gælder ikke"
    hjemmel    = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 h, stk. 1", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 4. pkt.", "aktivloven § 68, stk. 4, 5. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68, stk. 5, 2. pkt.", "aktivloven § 68, stk. 6"]
  }
}

sag "10 h, bevilget efter afskaffelsen" {
  kilde     = "lov 1750/2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "februar 2026"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. maj 2024"
    bevillingsdato          = "1. februar 2026"
  }

  forventet {
    grundbeløb = "gælder ikke"
    hjemmel    = ["lov 1750/2025 § 21, stk. 8"]
  }
}

sag "10 h, bevilget før afskaffelsen" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "februar 2026"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. maj 2024"
  }

  forventet {
    grundbeløb = "6.789 kr. pr. måned"
    hjemmel    = ["aktivloven § 10 h, stk. 1", "aktivloven § 10 h, stk. 2", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "10 f, bevilget før afskaffelsen" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "februar 2026"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_f"
    ubetinget_fængsel       = "nej"
    endelig_dom             = "1. maj 2024"
  }

  forventet {
    grundbeløb = "6.789 kr. pr. måned"
    hjemmel    = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 3. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "10 j, bevilget før afskaffelsen" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "februar 2026"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "anholdelsesbeslutning"
    anholdelse_besluttet    = "15. januar 2026"
    anholdelse_ophævet      = "nej"
  }

  forventet {
    grundbeløb = "6.789 kr. pr. måned"
    hjemmel    = ["aktivloven § 10 j, stk. 1", "aktivloven § 10 j, stk. 2", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2019" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2019"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2019"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2018"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.757 kr." # 1.735 * 1,0125
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2020" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2020"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2020"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2018"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.777 kr." # 1.757 * 1,0115
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2021" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2021"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2019"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.799 kr." # 1.777 * 1,0125
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2022" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2022"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2022"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2020"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.802 kr." # 1.799 * 1,0015
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2023" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2023"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2021"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.837 kr." # 1.802 * 1,0195
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2024" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2024"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2022"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.896 kr." # 1.837 * 1,032
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2025" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2025"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2023"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.964 kr." # 1.896 * 1,036
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for enlig forsørger, 2026" {
  kilde     = "§ 69 d, stk. 3, nr. 1; satsen for 2026"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "januar 2026"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2024"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "2.052 kr." # 1.964 * 1,045
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 1"]
  }
}

sag "10 h, punktsats på trin for andre, 2019" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2019"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2019"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2018"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "879 kr." # 868 * 1,0125
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for andre, 2020" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2020"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2020"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2018"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "889 kr." # 879 * 1,0115
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for andre, 2021" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2021"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2019"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "900 kr." # 889 * 1,0125
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for andre, 2022" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2022"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2022"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2020"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "901 kr." # 900 * 1,0015
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for andre, 2023" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2023"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2021"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "919 kr." # 901 * 1,0195
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for andre, 2024" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2024"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2022"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "948 kr." # 919 * 1,032
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for andre, 2025" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2025"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2023"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "982 kr." # 948 * 1,036
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for andre, 2026" {
  kilde     = "§ 69 d, stk. 3, nr. 2; satsen for 2026"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "januar 2026"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2024"
    mindste_niveau          = "trin_for_andre"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.026 kr." # 982 * 1,045
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 2"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2019" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2019"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2019"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2018"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "272 kr." # 269 * 1,0125
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2020" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2020"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2020"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2018"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "275 kr." # 272 * 1,0115
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2021" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2021"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2019"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "278 kr." # 275 * 1,0125
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2022" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2022"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2022"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2020"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "278 kr." # 278 * 1,0015
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2023" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2023"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2023"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2021"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "283 kr." # 278 * 1,0195
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2024" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2024"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "maj 2024"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2022"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "292 kr." # 283 * 1,032
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2025" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "august 2025"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2023"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "303 kr." # 292 * 1,036
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats på trin for hjemmeboende, 2026" {
  kilde     = "§ 69 d, stk. 3, nr. 3; satsen for 2026"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "januar 2026"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2024"
    mindste_niveau          = "trin_for_hjemmeboende"
  }

  forventet {
    nedsættelse_pr_hændelse = "317 kr." # 303 * 1,045
    hjemmel                 = ["aktivloven § 10 h, stk. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  }
}

sag "10 h, punktsats i december 2018, før stk. 3" {
  kilde     = "LBK 269/2017 § 69 d, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                   = "december 2018"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    mindste_niveau          = "trin_for_andre"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. november 2018"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.735 kr."
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}
