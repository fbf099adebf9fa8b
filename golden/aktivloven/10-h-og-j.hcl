# Aktivlovens §§ 10 h og 10 j: ydelsen på det mindste niveau, og hvad der sker efter
# afskaffelsen.

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
    hjemmel    = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 h, stk. 1", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 4. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68, stk. 5, 2. pkt.", "aktivloven § 68, stk. 6"]
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
