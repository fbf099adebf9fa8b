# Den tidligere LAB § 68 a, 2013-2019: antal, 40 år og folkepensionsalder.

sag "et forløb i den tidligere lov" {
  fælles    = true
  bygger_på = "et forløb før"
  givet {
    åbenbart_formålsløst = { er = "nej", af = "kommunen", dato = "10. januar 2016", begrundelse = "der er behandling at prøve" }
    tidligere_forløb     = [{ begyndt = "1. marts 2014", sluttet = "28. februar 2016", barselsdage = "0 dage" }]
  }
}

sag "39 år, andet forløb i 2016" {
  kilde     = "LBK 807/2015 § 68 a, stk. 8, 1. pkt."
  bygger_på = "et forløb i den tidligere lov"
  givet {
    fødselsdato = "2. marts 1976"
    startdato   = "1. marts 2016"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, nr. 3"]
  }
}

sag "40 år, andet forløb i 2016, intet ønske" {
  kilde     = "LBK 807/2015 § 68 a, stk. 9; principafgørelse 82-16"
  bygger_på = "et forløb i den tidligere lov"
  givet {
    fødselsdato = "1. marts 1976"
    startdato   = "1. marts 2016"
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["tidligere LAB § 68 a, stk. 9, 2. pkt."]
  }
}

sag "40 år, andet forløb i 2016, eget ønske" {
  kilde     = "LBK 807/2015 § 68 a, stk. 9"
  bygger_på = "40 år, andet forløb i 2016, intet ønske"
  givet {
    ønsker_ressourceforløb = "ja"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, nr. 3", "tidligere LAB § 68 a, stk. 9, 1. pkt."]
  }
}

sag "40 år, første forløb i 2016" {
  kilde     = "LBK 807/2015 § 68 a, stk. 9, 1. pkt."
  bygger_på = "40 år, andet forløb i 2016, intet ønske"
  givet {
    tidligere_forløb = []
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, nr. 3", "tidligere LAB § 68 a, stk. 9, 1. pkt."]
  }
}

sag "målgruppen efter nr. 1 i den tidligere lov" {
  kilde     = "LBK 807/2015 § 68 a, stk. 1, nr. 1"
  bygger_på = "39 år, andet forløb i 2016"
  givet {
    længerevarende_forsørgelse       = { er = "ja", af = "kommunen", dato = "10. januar 2016", begrundelse = "fire år på kontanthjælp" }
    behov_for_længerevarende_indsats = { er = "nej", af = "kommunen", dato = "10. januar 2016", begrundelse = "jobmål kan sættes nu" }
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, nr. 1"]
  }
}

sag "målgruppen efter nr. 2 i den tidligere lov" {
  kilde     = "LBK 807/2015 § 68 a, stk. 1, nr. 2"
  bygger_på = "39 år, andet forløb i 2016"
  givet {
    tilbud_uden_virkning             = { er = "ja", af = "kommunen", dato = "10. januar 2016", begrundelse = "to praktikker uden virkning" }
    behov_for_længerevarende_indsats = { er = "nej", af = "kommunen", dato = "10. januar 2016", begrundelse = "jobmål kan sættes nu" }
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, nr. 2"]
  }
}

sag "fem år i 2013 er lovligt" {
  kilde = "LBK 415/2013 § 68 a, stk. 4; Faktaark om ressourceforløb"
  givet {
    startdato         = "1. januar 2013"
    bevilget_varighed = "5 år"
  }

  forventet {
    varighed_er_lovlig = "ja"
    hjemmel            = ["tidligere LAB § 68 a, stk. 4"]
  }
}

sag "fem år og en måned i 2013 er for langt" {
  kilde = "LBK 415/2013 § 68 a, stk. 4"
  givet {
    startdato         = "1. januar 2013"
    bevilget_varighed = "5 år og 1 måned"
  }

  forventet {
    varighed_er_lovlig = "nej" # 61 måneder er over 60
    hjemmel            = ["tidligere LAB § 68 a, stk. 4"]
  }
}

sag "fylder 40 år under et forløb i den tidligere lov" {
  kilde = "LBK 1342/2016 § 68 a, stk. 8, 2. pkt."
  på    = "1. juni 2019"
  givet {
    fødselsdato       = "1. marts 1979"
    startdato         = "1. januar 2017"
    bevilget_varighed = "3 år"
  }

  forventet {
    fortsætter_til = "31. december 2019" # 40 år den 1. marts 2019
    hjemmel        = ["tidligere LAB § 68 a, stk. 4", "tidligere LAB § 68 a, stk. 8, 2. pkt."]
  }
}

sag "fylder 40 år dagen efter et forløb i den tidligere lov" {
  kilde = "LBK 1342/2016 § 68 a, stk. 8, 2. pkt."
  på    = "1. juni 2019"
  givet {
    fødselsdato       = "1. januar 1980"
    startdato         = "1. januar 2017"
    bevilget_varighed = "3 år"
  }

  forventet {
    fortsætter_til = "gælder ikke" # 39 år på sidste dag, 31. december 2019
  }
}

# Sætningen om folkepensionsalderen kom et sted mellem 1. juli 2015 og 21. november 2016.
sag "folkepensionsalderen afslutter forløbet" {
  kilde = "LBK 1342/2016 § 68 a, stk. 9, 3. pkt."
  givet {
    fødselsdato       = "10. februar 1952"
    startdato         = "21. november 2016"
    bevilget_varighed = "2 år"
  }

  forventet {
    slutdato = "9. februar 2017" # 65 år den 10. februar 2017, minus 1 dag
    hjemmel  = ["pensionsloven § 1 a, stk. 1, nr. 1", "tidligere LAB § 68 a, stk. 4", "tidligere LAB § 68 a, stk. 9, 3. pkt."]
  }
}

sag "folkepensionsalderen afsluttede ikke et forløb fra dagen før" {
  kilde = "LBK 807/2015 § 68 a, stk. 9"
  givet {
    fødselsdato       = "10. februar 1952"
    startdato         = "20. november 2016"
    bevilget_varighed = "2 år"
  }

  forventet {
    slutdato = "19. november 2018" # sætningen regnes først fra 21. november 2016
    hjemmel  = ["tidligere LAB § 68 a, stk. 4"]
  }
}

sag "folkepensionsalderen nået før start i 2017" {
  kilde     = "LBK 1342/2016 § 68 a, stk. 9, 3. pkt."
  bygger_på = "40 år, første forløb i 2016"
  givet {
    fødselsdato = "1. marts 1952"
    startdato   = "1. marts 2017"
  }

  forventet {
    kan_iværksættes = "nej" # 65 år på startdagen
    hjemmel         = ["pensionsloven § 1 a, stk. 1, nr. 1", "tidligere LAB § 68 a, stk. 9, 3. pkt."]
  }
}

sag "dagen før folkepensionsalderen i 2017" {
  kilde     = "LBK 1342/2016 § 68 a, stk. 9, 3. pkt."
  bygger_på = "40 år, første forløb i 2016"
  givet {
    fødselsdato = "2. marts 1952"
    startdato   = "1. marts 2017"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, nr. 3", "tidligere LAB § 68 a, stk. 9, 1. pkt."]
  }
}
