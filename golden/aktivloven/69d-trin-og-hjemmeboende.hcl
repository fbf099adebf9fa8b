# Aktivlovens § 69 d, stk. 3, nr. 1: på det mindste niveau er det trinnet i
# kontanthjælpen, der afgør, hvad en hændelse koster, ikke beløbet efter § 68,
# stk. 2. For andre end hjemmeboende er de to beløb ens.

sag "hjemmeboende på trin for enlig forsørger, 2019" {
  kilde     = "LBK 247/2019 § 69 d, stk. 3, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                   = "maj 2019"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2018"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.757 kr." # 1.735 * 1,0125; ikke 272
  }
}

sag "hjemmeboende på trin for enlig forsørger, august 2025" {
  kilde     = "LBK 1004/2025 § 69 d, stk. 3, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                   = "august 2025"
    hjælp_på_mindste_niveau = "6.789 kr. pr. måned"
    straffesag              = "dom_efter_10_h"
    løsladt                 = "1. januar 2023"
    mindste_niveau          = "trin_for_enlig_forsørger"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.964 kr." # 1.896 * 1,036; ikke 303
  }
}
