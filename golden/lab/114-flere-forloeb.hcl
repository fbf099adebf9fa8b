# LAB § 114, stk. 2 og stk. 4, 1. pkt.: flere forløb. Fra 50 år (i 2020 og 2021 fra
# 40 år) kun mere end ét, hvis borgeren ønsker det.

sag "et forløb før" {
  fælles    = true
  bygger_på = "i målgruppen"
  givet {
    tidligere_forløb = [{ begyndt = "1. januar 2019", sluttet = "31. december 2019", barselsdage = "0 dage" }]
  }
}

sag "35 år, tredje forløb" {
  kilde     = "STAR, Ressourceforløb, 22. august 2023; LBK 280/2024 § 114, stk. 2"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato       = "10. januar 1989"
    startdato         = "1. marts 2024"
    bevilget_varighed = "3 år"
    tidligere_forløb = [
      { begyndt = "1. marts 2016", sluttet = "28. februar 2020", barselsdage = "0 dage" },
      { begyndt = "1. marts 2020", sluttet = "29. februar 2024", barselsdage = "0 dage" },
    ]
  }

  forventet {
    kan_iværksættes    = "ja" # intet loft over antal eller samlet tid under 40 år
    varighed_er_lovlig = "ja"
    hjemmel            = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "52 år, andet forløb, intet ønske" {
  kilde     = "STAR, Ressourceforløb, 22. august 2023; LBK 280/2024 § 114, stk. 4, 1. pkt."
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "10. januar 1972"
    startdato   = "1. marts 2024"
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["LAB § 114, stk. 4, 1. pkt."]
  }
}

sag "52 år, andet forløb, eget ønske" {
  kilde     = "STAR, Ressourceforløb, 22. august 2023; LBK 280/2024 § 114, stk. 4, 1. pkt."
  bygger_på = "52 år, andet forløb, intet ønske"
  givet {
    ønsker_ressourceforløb = "ja"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "52 år, første forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5"
  bygger_på = "52 år, andet forløb, intet ønske"
  givet {
    tidligere_forløb = []
  }

  forventet {
    kan_iværksættes = "ja" # det første kan gives uden ønske
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

# Det er uden betydning, om det første forløb begyndte før 50 år.
sag "første forløb begyndte efter 50 år" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5"
  bygger_på = "52 år, andet forløb, intet ønske"
  givet {
    tidligere_forløb = [{ begyndt = "1. februar 2022", sluttet = "31. januar 2024", barselsdage = "0 dage" }]
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["LAB § 114, stk. 4, 1. pkt."]
  }
}

sag "andet forløb dagen før 50-årsdagen" {
  kilde     = "LBK 280/2024 § 114, stk. 4, 1. pkt.; F20"
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "2. marts 1974"
    startdato   = "1. marts 2024"
  }

  forventet {
    kan_iværksættes = "ja" # 49 år, ét år brugt af fem
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "andet forløb på 50-årsdagen" {
  kilde     = "LBK 280/2024 § 114, stk. 4, 1. pkt.; F20"
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "1. marts 1974"
    startdato   = "1. marts 2024"
  }

  forventet {
    kan_iværksættes = "nej" # 50 år
    hjemmel         = ["LAB § 114, stk. 4, 1. pkt."]
  }
}

sag "41 år, andet forløb, sidste dag i 2021" {
  kilde     = "lov 548/2019 § 114, stk. 3, 1. pkt."
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "10. januar 1980"
    startdato   = "31. december 2021"
  }

  forventet {
    kan_iværksættes = "nej" # grænsen var 40 år
    hjemmel         = ["LAB § 114, stk. 4, 1. pkt."]
  }
}

sag "41 år, andet forløb, første dag i 2022" {
  kilde     = "LBK 701/2022 § 114, stk. 4, 1. pkt."
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "10. januar 1980"
    startdato   = "1. januar 2022"
  }

  forventet {
    kan_iværksættes = "ja" # grænsen er 50 år, og ét år er brugt af fem
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "41 år, andet forløb i 2021, eget ønske" {
  kilde     = "lov 548/2019 § 114, stk. 3, 1. pkt."
  bygger_på = "41 år, andet forløb, sidste dag i 2021"
  givet {
    ønsker_ressourceforløb = "ja"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "andet forløb dagen før 40-årsdagen i 2021" {
  kilde     = "lov 548/2019 § 114, stk. 3, 1. pkt.; F20"
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "2. marts 1981"
    startdato   = "1. marts 2021"
  }

  forventet {
    kan_iværksættes = "ja" # 39 år
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "andet forløb på 40-årsdagen i 2021" {
  kilde     = "lov 548/2019 § 114, stk. 3, 1. pkt.; F20"
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "1. marts 1981"
    startdato   = "1. marts 2021"
  }

  forventet {
    kan_iværksættes = "nej" # 40 år
    hjemmel         = ["LAB § 114, stk. 4, 1. pkt."]
  }
}

# En senior, der har været i forløb før, er bundet af seksårsgrænsen som andre.
sag "senior med et tidligere forløb, intet ønske" {
  kilde     = "skrivelse 10112/2021, afsnit 4.1"
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "5. maj 1962"
    startdato   = "6. maj 2023"
  }

  forventet {
    kan_iværksættes = "nej" # to grunde: seks år og andet forløb
    hjemmel         = ["LAB § 112, stk. 3, 1. pkt.", "LAB § 114, stk. 4, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "tæt på seksårsgrænsen, andet forløb, intet ønske" {
  kilde     = "skrivelse 10112/2021, afsnit 4.1"
  bygger_på = "et forløb før"
  givet {
    fødselsdato = "5. maj 1962"
    startdato   = "5. maj 2023"
  }

  forventet {
    kan_iværksættes = "nej" # præcis seks år tilbage, men andet forløb
    hjemmel         = ["LAB § 114, stk. 4, 1. pkt."]
  }
}
