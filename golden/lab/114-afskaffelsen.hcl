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
