# --- cases that build on each other
sag "alle med løn" {
  fælles = true
  på     = "1. marts 2022"
  givet {
    løn = "20.000 kr. pr. måned"
  }
}
sag "løn og start" {
  kilde     = "LAB §§ 112 og 114"
  bygger_på = "alle med løn"
  kendt     = "1. januar 2023"
  lov       = "1. januar 2022"
  forslag   = ["L 7"]
  givet {
    startdato = "1. marts 2022"
  }
  forventet {
    kan_iværksættes  = "ja"
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 112, stk. 1", "LAB § 114, stk. 1"]
  }
}

# --- what is missing, what conflicts, and what does not apply
sag "intet oplyst" {
  kilde = "LAB § 114"
  på    = "1. marts 2022"
  forventet {
    kan_iværksættes  = { mangler = ["startdato", "dagen"] }
    længste_varighed = "gælder ikke"
    hjemmel          = []
  }
}
sag "to regler" {
  kilde = "LAB § 114"
  på    = "1. marts 2022"
  forventet {
    længste_varighed = { konflikt = ["LAB § 112, stk. 1", "LAB § 114, stk. 1"] }
  }
}
