# LAB § 112, stk. 3: mindre end seks år til folkepensionsalderen. Præcis seks år
# er ikke mindre end seks (F1).

sag "født 5. maj 1962, præcis seks år tilbage" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "5. maj 1962"
    startdato   = "5. maj 2023"
  }

  forventet {
    kan_iværksættes = "ja" # 67 år den 5. maj 2029, seks år før er 5. maj 2023
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "født 5. maj 1962, en dag under seks år" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "5. maj 1962"
    startdato   = "6. maj 2023"
  }

  forventet {
    kan_iværksættes = "nej" # en dag efter 5. maj 2023
    hjemmel         = ["LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "under seks år, men eget ønske" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato            = "5. maj 1962"
    startdato              = "6. maj 2023"
    ønsker_ressourceforløb = "ja"
  }

  forventet {
    kan_iværksættes = "ja" # borgeren ønsker det
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "yngste med 67 år, på grænsen" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "31. december 1962"
    startdato   = "31. december 2023"
  }

  forventet {
    kan_iværksættes = "ja" # 67 år den 31. december 2029
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "yngste med 67 år, dagen efter" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "31. december 1962"
    startdato   = "1. januar 2024"
  }

  forventet {
    kan_iværksættes = "nej" # en dag efter 31. december 2023
    hjemmel         = ["LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "ældste med 68 år, på grænsen" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "1. januar 1963"
    startdato   = "1. januar 2025"
  }

  forventet {
    kan_iværksættes = "ja" # 68 år den 1. januar 2031
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "ældste med 68 år, dagen efter" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "1. januar 1963"
    startdato   = "2. januar 2025"
  }

  forventet {
    kan_iværksættes = "nej" # en dag efter 1. januar 2025
    hjemmel         = ["LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 6"]
  }
}

sag "født 1. januar 1961, første dag med grænsen" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "1. januar 1961"
    startdato   = "1. januar 2022"
  }

  forventet {
    kan_iværksættes = "ja" # 67 år den 1. januar 2028, præcis seks år
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "ingen grænse i 2021" {
  kilde     = "lov 548/2019 § 112"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "31. december 1960"
    startdato   = "31. december 2021"
  }

  forventet {
    kan_iværksættes = "ja" # stk. 3 gælder først fra 2022
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "født på skuddagen" {
  kilde     = "LBK 701/2022 § 112, stk. 3; pensionslovens § 1 a"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato    = "29. februar 1960"
    bevillingsdato = "1. februar 2022"
    startdato      = "1. marts 2022"
  }

  forventet {
    kan_iværksættes = "nej" # 67 år den 28. februar 2027, seks år før er 28. februar 2021
    hjemmel         = ["LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

# Ønsket åbner seksårsgrænsen, men ikke folkepensionsalderen.
sag "fødselsdagen mangler også for den, der ønsker det" {
  kilde     = "LBK 701/2022 § 112, stk. 3, og § 114, stk. 4, 2. pkt."
  bygger_på = "skøn om målgruppen"
  givet {
    startdato                  = "1. marts 2023"
    udvikling_udelukket        = "nej"
    tidligere_forløb           = []
    længerevarende_forsørgelse = "ja"
    ønsker_ressourceforløb     = "ja"
  }

  forventet {
    kan_iværksættes = { mangler = ["fødselsdato"] }
  }
}

sag "fødselsdagen mangler for den, der ikke ønsker det" {
  kilde     = "LBK 701/2022 § 112, stk. 3"
  bygger_på = "skøn om målgruppen"
  givet {
    startdato                  = "1. marts 2023"
    bevillingsdato             = "1. februar 2023"
    tidligere_forløb           = []
    udvikling_udelukket        = "nej"
    længerevarende_forsørgelse = "ja"
    ønsker_ressourceforløb     = "nej"
  }

  forventet {
    kan_iværksættes = { mangler = ["fødselsdato"] }
  }
}

# Stk. 3 lukker, hvad der end måtte gælde efter stk. 1.
sag "afslag uden at målgruppen er vurderet" {
  kilde = "skrivelse 10112/2021, afsnit 4.1"
  givet {
    fødselsdato            = "5. maj 1962"
    startdato              = "6. maj 2023"
    ønsker_ressourceforløb = "nej"
  }

  forventet {
    kan_iværksættes = "nej"
  }
}

sag "grænsen passeres under forløbet" {
  kilde = "LBK 701/2022 § 112, stk. 3, 2. pkt."
  på    = "1. juli 2024"
  givet {
    fødselsdato       = "5. maj 1962"
    startdato         = "1. januar 2023"
    bevilget_varighed = "3 år"
    barselsperioder   = []
  }

  forventet {
    fortsætter_til = "31. december 2025" # grænsen er 5. maj 2023, forløbet slutter 1. januar 2026 minus 1 dag
    hjemmel        = ["LAB § 112, stk. 3, 1. pkt.", "LAB § 112, stk. 3, 2. pkt.", "LAB § 114, stk. 1, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "grænsen passeres ikke" {
  kilde = "LBK 701/2022 § 112, stk. 3, 2. pkt."
  på    = "1. juli 2022"
  givet {
    fødselsdato       = "5. maj 1962"
    startdato         = "1. januar 2022"
    bevilget_varighed = "1 år"
    barselsperioder   = []
  }

  forventet {
    fortsætter_til = "gælder ikke" # forløbet slutter 31. december 2022, grænsen er 5. maj 2023
  }
}
