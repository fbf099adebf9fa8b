# LAB § 114, stk. 4, 2. pkt.: forløb gives kun frem til folkepensionsalderen. Sidste
# dag er dagen før folkepensionsdatoen (F21).

sag "folkepension under forløbet" {
  kilde = "LBK 701/2022 § 114, stk. 4, 2. pkt.; F21"
  givet {
    fødselsdato       = "5. maj 1957"
    startdato         = "1. marts 2022"
    bevilget_varighed = "3 år"
    barselsperioder   = []
  }

  forventet {
    slutdato = "4. maj 2024" # 67 år den 5. maj 2024, minus 1 dag; varigheden ville gå til 28. februar 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 4, 2. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "folkepension på forløbets sidste dag" {
  kilde = "LBK 701/2022 § 114, stk. 4, 2. pkt.; F21"
  givet {
    fødselsdato       = "28. februar 1958"
    startdato         = "1. marts 2022"
    bevilget_varighed = "3 år"
    barselsperioder   = []
  }

  forventet {
    slutdato = "27. februar 2025" # 67 år den 28. februar 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 4, 2. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "folkepension dagen efter forløbet" {
  kilde = "LBK 701/2022 § 114, stk. 4, 2. pkt.; F21"
  givet {
    fødselsdato       = "1. marts 1958"
    startdato         = "1. marts 2022"
    bevilget_varighed = "3 år"
    barselsperioder   = []
  }

  forventet {
    slutdato = "28. februar 2025" # 67 år den 1. marts 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "folkepension i et forløb fra 2020" {
  kilde = "lov 548/2019 § 114, stk. 3, 2. pkt."
  givet {
    fødselsdato       = "20. juli 1955"
    startdato         = "1. marts 2020"
    bevilget_varighed = "5 år"
    barselsperioder   = []
  }

  forventet {
    slutdato = "19. juli 2022" # 67 år den 20. juli 2022
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 4, 2. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "barsel kan ikke rykke forløbet ud over folkepensionsalderen" {
  kilde = "LBK 701/2022 § 114, stk. 1, 2. pkt., og stk. 4, 2. pkt."
  givet {
    fødselsdato       = "1. april 1958"
    startdato         = "1. marts 2022"
    bevilget_varighed = "3 år"
    barselsperioder   = [{ fra = "1. januar 2023", til_og_med = "31. august 2023" }]
  }

  forventet {
    slutdato = "31. marts 2025" # varigheden med 243 barselsdage gik til 29. oktober 2025; 67 år den 1. april 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt.", "LAB § 114, stk. 4, 2. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "folkepensionsalderen nået på startdagen" {
  kilde     = "LBK 701/2022 § 114, stk. 4, 2. pkt."
  bygger_på = "i målgruppen"
  givet {
    fødselsdato            = "1. marts 1955"
    startdato              = "1. september 2021"
    ønsker_ressourceforløb = "ja"
  }

  forventet {
    kan_iværksættes = "nej" # 66 år og 6 måneder den 1. september 2021; ønsket hjælper ikke
    hjemmel         = ["LAB § 114, stk. 4, 2. pkt.", "pensionsloven § 1 a, stk. 1, nr. 4"]
  }
}

sag "folkepensionsalderen nås dagen efter startdagen" {
  kilde     = "LBK 701/2022 § 114, stk. 4, 2. pkt."
  bygger_på = "i målgruppen"
  givet {
    fødselsdato            = "2. marts 1955"
    startdato              = "1. september 2021"
    ønsker_ressourceforløb = "ja"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

# Barsel i de to andre ordlyde af stk. 1, 2. pkt.
sag "barsel i et forløb fra 2020" {
  kilde = "lov 548/2019 § 114, stk. 1, 2. pkt."
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. marts 2020"
    bevilget_varighed = "2 år"
    barselsperioder   = [{ fra = "1. januar 2021", til_og_med = "31. januar 2021" }]
  }

  forventet {
    slutdato = "31. marts 2022" # 31 dage efter 28. februar 2022
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "barsel i et forløb fra marts 2024" {
  kilde = "LBK 280/2024 § 114, stk. 1, 2. pkt."
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. marts 2024"
    bevilget_varighed = "2 år"
    barselsperioder   = [{ fra = "1. januar 2025", til_og_med = "31. januar 2025" }]
  }

  forventet {
    slutdato = "31. marts 2026" # 31 dage efter 28. februar 2026
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}
