# De tre datoer: hvornår loven gælder, hvornår den var kendt, og lov, der er
# frosset på en dag.

sag "dagen før lov 1160/2021 blev kendt" {
  kilde = "lov 1160/2021 er af 8. juni 2021"
  kendt = "7. juni 2021"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. marts 2022"
  }

  forventet {
    længste_varighed = "5 år" # kun lov 548/2019 var kendt
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "dagen lov 1160/2021 blev kendt" {
  kilde = "lov 1160/2021 er af 8. juni 2021"
  kendt = "8. juni 2021"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. marts 2022"
  }

  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "loven frosset på sidste dag i 2021" {
  kilde = "lov 548/2019 § 114, stk. 1"
  lov   = "31. december 2021"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. marts 2022"
  }

  forventet {
    længste_varighed = "5 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "loven frosset på første dag i 2022" {
  kilde = "lov 1160/2021"
  lov   = "1. januar 2022"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. oktober 2021"
  }

  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "dagen før afskaffelsen blev kendt" {
  kilde = "lov 1750/2025 er af 29. december 2025"
  kendt = "28. december 2025"
  givet {
    fødselsdato    = "5. maj 1990"
    startdato      = "1. marts 2026"
    bevillingsdato = "15. februar 2026"
  }

  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "dagen afskaffelsen blev kendt" {
  kilde = "lov 1750/2025 er af 29. december 2025"
  kendt = "29. december 2025"
  givet {
    fødselsdato    = "5. maj 1990"
    startdato      = "1. marts 2026"
    bevillingsdato = "15. februar 2026"
  }

  forventet {
    længste_varighed = "gælder ikke"
  }
}

# Frosset lov ser bort fra overgangsregler, så bevillingsdagen er uden betydning.
sag "loven frosset på dagen før afskaffelsen" {
  kilde = "LBK 280/2024 § 114, stk. 1"
  lov   = "31. januar 2026"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. marts 2026"
  }

  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "loven frosset på afskaffelsens dag" {
  kilde = "lov 1750/2025"
  lov   = "1. februar 2026"
  givet {
    fødselsdato    = "5. maj 1990"
    startdato      = "1. marts 2026"
    bevillingsdato = "20. januar 2026"
  }

  forventet {
    længste_varighed = "gælder ikke" # overgangsreglen er slået fra
  }
}
