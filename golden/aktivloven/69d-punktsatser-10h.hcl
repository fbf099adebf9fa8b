# Aktivlovens § 69 d, stk. 3: hvad en hændelse koster på det mindste niveau, år for år.

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
