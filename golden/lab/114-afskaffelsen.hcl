# Afskaffelsen den 1. februar 2026: bevillingsdagen, ikke startdagen, er skellet
# (BEK 58/2026 § 1, stk. 3; F15).

# Loven på startdagen er den gamle; bevillingsdagen er uden betydning.
sag "start dagen før afskaffelsen" {
  kilde = "LBK 280/2024 § 114, stk. 1"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "31. januar 2026"
  }

  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "bevilget sidste dag, start efter afskaffelsen" {
  kilde = "BEK 58/2026 § 1, stk. 3; BEK 18/2026 § 3, stk. 2"
  givet {
    fødselsdato    = "5. maj 1990"
    startdato      = "15. februar 2026"
    bevillingsdato = "31. januar 2026"
  }

  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "bevilget efter afskaffelsen" {
  kilde = "lov 1750/2025"
  givet {
    fødselsdato    = "5. maj 1990"
    startdato      = "15. februar 2026"
    bevillingsdato = "1. februar 2026"
  }

  forventet {
    længste_varighed = "gælder ikke"
    slutdato         = "gælder ikke"
    hjemmel          = ["lov 1750/2025 § 21, stk. 8"]
  }
}

sag "start efter afskaffelsen, bevillingsdag ukendt" {
  kilde = "lov 1750/2025"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "15. februar 2026"
  }

  forventet {
    længste_varighed = { mangler = ["bevillingsdato"] }
  }
}

sag "ingen nye forløb efter afskaffelsen" {
  kilde     = "lov 1750/2025"
  bygger_på = "i målgruppen"
  givet {
    startdato      = "1. marts 2026"
    bevillingsdato = "15. februar 2026"
  }

  forventet {
    kan_iværksættes = "nej" # ingen regel giver ja
  }
}

sag "bevilget i tide kan stadig begynde" {
  kilde     = "BEK 58/2026 § 1, stk. 3"
  bygger_på = "i målgruppen"
  givet {
    startdato      = "1. marts 2026"
    bevillingsdato = "20. januar 2026"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "lov 1750/2025 § 21, stk. 8"]
  }
}

# Samme bevilling den 31. januar og den 1. februar 2026.
sag "bevilget 31. januar 2026" {
  kilde     = "BEK 58/2026 § 1, stk. 3; F15"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. februar 2026"
    bevillingsdato    = "31. januar 2026"
    bevilget_varighed = "3 år"
    barselsperioder   = []
  }

  forventet {
    kan_iværksættes    = "ja"
    varighed_er_lovlig = "ja"
    slutdato           = "31. januar 2029" # 1. februar 2029 minus 1 dag
    hjemmel            = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "LAB § 114, stk. 1, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "bevilget 1. februar 2026" {
  kilde     = "lov 1750/2025; F15"
  bygger_på = "bevilget 31. januar 2026"
  givet {
    bevillingsdato = "1. februar 2026"
  }

  forventet {
    kan_iværksættes    = "nej"
    varighed_er_lovlig = "nej"
    slutdato           = "gælder ikke"
  }
}

sag "bevilget i tide, start i 2027" {
  kilde     = "BEK 58/2026 § 1, stk. 3; F15"
  bygger_på = "bevilget 31. januar 2026"
  givet {
    startdato = "1. januar 2027"
  }

  forventet {
    kan_iværksættes = "ja" # bevillingsdagen er skellet, også når forløbet begynder langt senere
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "et nyt forløb til den, der er i forløb ved afskaffelsen" {
  kilde     = "lov 1750/2025; F15"
  bygger_på = "bevilget 31. januar 2026"
  givet {
    startdato        = "1. marts 2027"
    bevillingsdato   = "1. februar 2027"
    tidligere_forløb = [{ begyndt = "1. marts 2024", sluttet = "28. februar 2027", barselsdage = "0 dage" }]
  }

  forventet {
    kan_iværksættes = "nej" # det nye forløb er ikke bevilget i tide
  }
}

sag "start før afskaffelsen, barsel efter" {
  kilde = "LBK 280/2024 § 114, stk. 1, 2. pkt.; F15"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. marts 2025"
    bevilget_varighed = "1 år"
    barselsperioder   = [{ fra = "10. februar 2026", til_og_med = "1. marts 2026" }]
  }

  forventet {
    slutdato = "20. marts 2026" # 19 + 1 = 20 dage efter 28. februar 2026
    hjemmel  = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}
