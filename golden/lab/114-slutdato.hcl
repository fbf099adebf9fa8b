# Forløbets sidste dag: dagen før den dag, der ligger varigheden efter
# startdagen; barsel rykker den dag for dag.

# Forløb på over tre år fra før 2022 løber ud.
sag "femårigt forløb fra oktober 2021" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  på    = "1. juli 2024"
  givet {
    fødselsdato       = "5. maj 1980"
    startdato         = "1. oktober 2021"
    bevilget_varighed = "5 år"
    barselsperioder   = []
  }

  forventet {
    slutdato       = "30. september 2026" # 1. oktober 2026 minus 1 dag
    fortsætter_til = "30. september 2026"
    hjemmel        = ["LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 4"]
  }
}

sag "treårigt forløb over en skuddag" {
  kilde = "LBK 701/2022 § 114, stk. 1"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. marts 2022"
    bevilget_varighed = "3 år"
    barselsperioder   = []
  }

  forventet {
    slutdato = "28. februar 2025" # 1. marts 2025 minus 1 dag
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "start på skuddagen" {
  kilde = "LBK 280/2024 § 114, stk. 1; F2"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "29. februar 2024"
    bevilget_varighed = "1 år"
    barselsperioder   = []
  }

  forventet {
    slutdato = "27. februar 2025" # 1 år efter er 28. februar 2025; minus 1 dag
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "start på månedens sidste dag" {
  kilde = "LBK 701/2022 § 114, stk. 1; F2"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "31. august 2022"
    bevilget_varighed = "18 måneder"
    barselsperioder   = []
  }

  forventet {
    slutdato = "28. februar 2024" # 18 måneder efter er 29. februar 2024; minus 1 dag
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "treårigt forløb fra 1. marts 2022" {
  fælles = true
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. marts 2022"
    bevilget_varighed = "3 år"
  }
}

sag "barsel midt i forløbet" {
  kilde     = "LBK 701/2022 § 114, stk. 1, 2. pkt.; skrivelse 10112/2021, afsnit 6.5"
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder = [{ fra = "1. januar 2023", til_og_med = "31. august 2023" }]
  }

  forventet {
    slutdato = "29. oktober 2025" # 31+28+31+30+31+30+31+31 = 243 dage efter 28. februar 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "barselsperioder, der overlapper" {
  kilde     = "LBK 701/2022 § 114, stk. 1, 2. pkt."
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder = [{ fra = "1. januar 2023", til_og_med = "30. april 2023" }, { fra = "1. april 2023", til_og_med = "31. august 2023" }]
  }

  forventet {
    slutdato = "29. oktober 2025" # april tæller én gang, stadig 243 dage
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "barsel hen over den planlagte slutdag" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5: forløbet udløber ikke under barsel"
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder = [{ fra = "15. februar 2025", til_og_med = "15. maj 2025" }]
  }

  forventet {
    slutdato = "29. maj 2025" # 14+31+30+15 = 90 dage efter 28. februar 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "barsel fra den planlagte slutdag" {
  kilde     = "LBK 701/2022 § 114, stk. 1, 2. pkt."
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder = [{ fra = "28. februar 2025", til_og_med = "31. marts 2025" }]
  }

  forventet {
    slutdato = "1. april 2025" # 1+31 = 32 dage efter 28. februar 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "barsel fra dagen efter slutdagen" {
  kilde     = "LBK 701/2022 § 114, stk. 1, 2. pkt.; F4"
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder = [{ fra = "1. marts 2025", til_og_med = "31. marts 2025" }]
  }

  forventet {
    slutdato = "28. februar 2025" # ingen af dagene ligger i forløbet
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "barsel fra før forløbet" {
  kilde     = "LBK 701/2022 § 114, stk. 1, 2. pkt.; F4"
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder = [{ fra = "1. februar 2022", til_og_med = "10. marts 2022" }]
  }

  forventet {
    slutdato = "10. marts 2025" # 10 dage, 1.-10. marts 2022, efter 28. februar 2025
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "sygdom forlænger ikke" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5"
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder   = []
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
  }

  forventet {
    slutdato = "28. februar 2025"
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "barsel i et forløb fra før 2020" {
  kilde = "LBK 1342/2016 § 68 a, stk. 4; F5"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. juni 2019"
    bevilget_varighed = "2 år"
    barselsperioder   = [{ fra = "1. marts 2020", til_og_med = "31. maj 2020" }]
  }

  forventet {
    slutdato = "31. maj 2021" # loven på startdagen havde ingen barselsregel
    hjemmel  = ["tidligere LAB § 68 a, stk. 4"]
  }
}

sag "barsel ikke oplyst" {
  kilde     = "LBK 701/2022 § 114, stk. 1, 2. pkt."
  bygger_på = "treårigt forløb fra 1. marts 2022"
  forventet {
    slutdato = { mangler = ["barselsperioder"] }
  }
}

sag "måske mere barsel" {
  kilde     = "LBK 701/2022 § 114, stk. 1, 2. pkt."
  bygger_på = "treårigt forløb fra 1. marts 2022"
  givet {
    barselsperioder = [{ fra = "1. januar 2023", til_og_med = "31. august 2023" }, "og evt. flere"]
  }

  forventet {
    slutdato = { mangler = ["barselsperioder"] }
  }
}

# Ordlyden er skrevet om et sted mellem 22. maj 2022 og 1. marts 2024; reglen er den samme.
sag "startdag i det åbne tidsrum for den nye opremsning" {
  kilde = "LBK 701/2022 og 280/2024 § 114, stk. 1, 2. pkt."
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. juni 2023"
    bevilget_varighed = "1 år"
    barselsperioder   = [{ fra = "1. januar 2024", til_og_med = "31. januar 2024" }]
  }

  forventet {
    slutdato = "1. juli 2024" # 31 dage efter 31. maj 2024
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}
