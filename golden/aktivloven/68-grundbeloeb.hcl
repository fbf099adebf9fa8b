# Aktivlovens § 68, stk. 2: beløbet før fradrag, ved årsskifter og nye ordlyde, og hvad
# der mangler.

# Satsen skifter den 1. januar.

sag "forsørger, januar 2020" {
  kilde     = "BEK 1600/2019"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "januar 2020"
  }

  forventet {
    grundbeløb = "15.355 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "forsørger, december 2020" {
  kilde     = "BEK 1600/2019"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "december 2020"
  }

  forventet {
    grundbeløb = "15.355 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "forsørger, januar 2021" {
  kilde     = "satser 2021"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "januar 2021"
  }

  forventet {
    grundbeløb = "15.547 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "forsørger, december 2013" {
  kilde     = "LBK 1193/2014 § 68, stk. 2: ordlyden før kontanthjælpsreformen"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "december 2013"
  }

  forventet {
    grundbeløb = "13.952 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

# Fra den 1. juli 2025 står beløbet i loven selv. Det er det samme.

sag "ikke-forsørger, juni 2025" {
  kilde     = "LBK 808/2024 § 68, stk. 2: pegede på § 25"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2025"
  }

  forventet {
    grundbeløb = "12.770 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "ikke-forsørger, juli 2025" {
  kilde     = "LBK 1004/2025 § 68, stk. 2, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2025"
  }

  forventet {
    grundbeløb = "12.770 kr. pr. måned" # 12.326 * 1,036 = 12.769,736
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "satsen for 2027 er ikke fundet" {
  kilde     = "hul i satserne"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2027"
  }

  forventet {
    grundbeløb = { mangler = ["ikke_forsørgersats"] }
  }
}

sag "alder er uden betydning over 25" {
  kilde     = "LBK 808/2024 § 68, stk. 2; S1 og S2 nævner 30 år, som ikke står i loven"
  bygger_på = "forsørger i forløb"
  givet {
    måned       = "maj 2024"
    fødselsdato = "3. marts 1998"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned" # 26 år
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1"]
  }
}

sag "forsørgelsespligt ikke oplyst" {
  kilde     = "LBK 808/2024 § 68, stk. 2"
  bygger_på = "borger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    grundbeløb = { mangler = ["forsørger", "barn_i_riget", "undtaget_fra_krav_om_ophold"] }
  }
}

sag "måneden ikke oplyst" {
  kilde     = "LBK 808/2024 § 68, stk. 2"
  bygger_på = "forsørger i forløb"

  forventet {
    grundbeløb = { mangler = ["måned"] }
  }
}
