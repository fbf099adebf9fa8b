# LAB § 115 og den tidligere § 68 b: førtidspensionister under 40 år (F30).

sag "førtidspensionist, der ønsker et forløb" {
  fælles = true
  givet {
    modtager_førtidspension = "ja"
    ønsker_ressourceforløb  = "ja"
    startdato               = "1. marts 2023"
  }
}

sag "førtidspensionist dagen før 40-årsdagen" {
  kilde     = "LBK 701/2022 § 115, stk. 1; F20"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato = "2. marts 1983"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "ja" # 39 år
    længste_varighed                      = "3 år"
    hjemmel                               = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 115, stk. 1"]
  }
}

sag "førtidspensionist på 40-årsdagen" {
  kilde     = "LBK 701/2022 § 115, stk. 1; F20"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato = "1. marts 1983"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "nej" # 40 år
    hjemmel                               = ["LAB § 115, stk. 1"]
  }
}

sag "førtidspensionist uden ønske" {
  kilde     = "LBK 701/2022 § 115, stk. 1"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato            = "5. maj 1990"
    ønsker_ressourceforløb = "nej"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "nej"
    hjemmel                               = ["LAB § 115, stk. 1"]
  }
}

sag "ikke førtidspensionist" {
  kilde     = "LBK 701/2022 § 115, stk. 1"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato             = "5. maj 1990"
    modtager_førtidspension = "nej"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "nej"
    hjemmel                               = ["LAB § 115, stk. 1"]
  }
}

sag "førtidspensionist i 2021, op til fem år" {
  kilde     = "lov 548/2019 § 115, stk. 1, jf. § 114, stk. 1"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "31. december 2021"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "ja"
    længste_varighed                      = "5 år"
    hjemmel                               = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 115, stk. 1"]
  }
}

sag "førtidspensionist i 2013" {
  kilde     = "LBK 415/2013 § 68 b, stk. 1"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. januar 2013"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "ja"
    længste_varighed                      = "5 år"
    hjemmel                               = ["tidligere LAB § 68 a, stk. 4", "tidligere LAB § 68 b, stk. 1"]
  }
}

sag "førtidspensionist efter afskaffelsen, bevilget i tide" {
  kilde     = "BEK 58/2026 § 1, stk. 3; F15"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato    = "5. maj 1990"
    startdato      = "15. februar 2026"
    bevillingsdato = "31. januar 2026"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "ja"
    hjemmel                               = ["LAB § 115, stk. 1", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "førtidspensionist efter afskaffelsen, bevilget for sent" {
  kilde     = "lov 1750/2025"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    fødselsdato    = "5. maj 1990"
    startdato      = "15. februar 2026"
    bevillingsdato = "1. februar 2026"
  }

  forventet {
    førtidspensionist_kan_tilbydes_forløb = "nej"
  }
}

sag "førtidspensionist, der ikke følger forløbet" {
  kilde     = "LBK 701/2022 § 115, stk. 2"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    følger_ikke_forløbet = { er = "ja", af = "kommunen", dato = "1. juni 2023", begrundelse = "udebliver fra alle aftaler" }
  }

  forventet {
    forløbet_kan_bringes_til_ophør = "ja"
    hjemmel                        = ["LAB § 115, stk. 2"]
  }
}

sag "førtidspensionist, der følger forløbet" {
  kilde     = "LBK 701/2022 § 115, stk. 2"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    følger_ikke_forløbet = { er = "nej", af = "kommunen", dato = "1. juni 2023", begrundelse = "deltager som aftalt" }
  }

  forventet {
    forløbet_kan_bringes_til_ophør = "nej"
    hjemmel                        = ["LAB § 115, stk. 2"]
  }
}

sag "førtidspensionist, der ikke følger et forløb fra 2013" {
  kilde     = "LBK 415/2013 § 68 b, stk. 2"
  bygger_på = "førtidspensionist, der ønsker et forløb"
  givet {
    startdato            = "1. januar 2013"
    følger_ikke_forløbet = { er = "ja", af = "kommunen", dato = "1. juni 2013", begrundelse = "udebliver fra alle aftaler" }
  }

  forventet {
    forløbet_kan_bringes_til_ophør = "ja"
    hjemmel                        = ["tidligere LAB § 68 b, stk. 2"]
  }
}
