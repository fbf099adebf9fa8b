# Frikommuneforsøget: forlængelse op til tolv måneder fra 1. juli 2018 til 31. januar
# 2026, målt på den dag, der forlænges (F27).

sag "forløb til 31. marts 2022 i Aalborg" {
  fælles = true
  givet {
    fødselsdato                           = "5. maj 1990"
    startdato                             = "1. april 2019"
    bevilget_varighed                     = "3 år"
    barselsperioder                       = []
    ophørsdato                            = "ingen"
    beslutning_om_fremtiden               = "ingen"
    kommune                               = "aalborg"
    har_forlængelsesforsøg                = "ja"
    ønsker_forlængelse                    = "ja"
    forlængelse                           = "12 måneder"
    planlagte_indsatser_gøres_færdige     = { er = "ja", af = "kommunen", dato = "1. marts 2022", begrundelse = "praktikken mangler fem måneder" }
    hverken_fleksjob_eller_førtidspension = { er = "ja", af = "kommunen", dato = "1. marts 2022", begrundelse = "arbejdsevnen er under udvikling" }
  }
}

sag "forlængelse på tolv måneder" {
  kilde     = "BEK 2332/2021 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  forventet {
    kan_forlænges            = "ja"
    længste_forlængelse      = "12 måneder"
    slutdato_med_forlængelse = "31. marts 2023" # tolv måneder efter 31. marts 2022
    slutdato                 = "31. marts 2022" # den oprindelige
    hjemmel                  = ["LAB § 6, nr. 8", "frikommuneforsøget § 1", "frikommuneforsøget § 6", "pensionsloven § 1 a, stk. 1, nr. 6", "tidligere LAB § 68 a, stk. 4"]
  }
}

sag "forlængelse på tretten måneder" {
  kilde     = "BEK 2332/2021 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  givet {
    forlængelse = "13 måneder"
  }

  forventet {
    slutdato_med_forlængelse = "gælder ikke" # 13 er over 12
  }
}

sag "ingen forlængelse uden ønske" {
  kilde     = "BEK 2332/2021 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  givet {
    ønsker_forlængelse = "nej"
  }

  forventet {
    kan_forlænges = "nej"
    hjemmel       = ["frikommuneforsøget § 6"]
  }
}

sag "ingen forlængelse til nye indsatser" {
  kilde     = "BEK 2332/2021 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  givet {
    planlagte_indsatser_gøres_færdige = { er = "nej", af = "kommunen", dato = "1. marts 2022", begrundelse = "alt planlagt er gennemført" }
  }

  forventet {
    kan_forlænges = "nej"
    hjemmel       = ["frikommuneforsøget § 6"]
  }
}

sag "ingen forlængelse for den, der skal i fleksjob" {
  kilde     = "BEK 2332/2021 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  givet {
    hverken_fleksjob_eller_førtidspension = { er = "nej", af = "kommunen", dato = "1. marts 2022", begrundelse = "i målgruppen for fleksjob" }
  }

  forventet {
    kan_forlænges = "nej"
    hjemmel       = ["frikommuneforsøget § 6"]
  }
}

sag "ingen forlængelse uden godkendt forsøg" {
  kilde     = "BEK 2332/2021 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  givet {
    har_forlængelsesforsøg = "nej"
  }

  forventet {
    kan_forlænges = "nej"
    hjemmel       = ["frikommuneforsøget § 6"]
  }
}

sag "ingen forlængelse uden for netværkene" {
  kilde     = "BEK 2332/2021 § 1; skrivelse 10112/2021, afsnit 6.5"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  givet {
    kommune = "en_anden"
  }

  forventet {
    kan_forlænges = "nej" # ellers aldrig forlængelse, kun nyt forløb
    hjemmel       = ["frikommuneforsøget § 1", "frikommuneforsøget § 6"]
  }
}

sag "ingen forlængelse af et forløb, der er slut" {
  kilde     = "BEK 2332/2021 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "15. april 2022"
  givet {
    beslutning_om_fremtiden = "20. marts 2022"
  }

  forventet {
    kan_forlænges = "nej"
  }
}

sag "forlængelse til folkepensionsalderen" {
  kilde     = "BEK 2332/2021 § 12; LBK 701/2022 § 114, stk. 4, 2. pkt.; F27"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. marts 2022"
  givet {
    fødselsdato = "10. december 1955"
  }

  forventet {
    slutdato_med_forlængelse = "9. december 2022" # 67 år den 10. december 2022, minus 1 dag
    hjemmel                  = ["LAB § 6, nr. 8", "frikommuneforsøget § 1", "frikommuneforsøget § 6", "pensionsloven § 1 a, stk. 1, nr. 5", "tidligere LAB § 68 a, stk. 4"]
  }
}

# --- Fra hvornår og hvor ---

sag "dagen før forsøget" {
  kilde     = "BEK 529/2018 § 21"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "30. juni 2018"
  givet {
    startdato = "1. november 2016"
  }

  forventet {
    kan_forlænges = "nej"
  }
}

sag "forsøgets første dag" {
  kilde     = "BEK 529/2018 § 21"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. juli 2018"
  givet {
    startdato = "1. november 2016"
  }

  forventet {
    kan_forlænges            = "ja"
    slutdato_med_forlængelse = "31. oktober 2020" # tolv måneder efter 31. oktober 2019
    hjemmel                  = ["frikommuneforsøget § 1", "frikommuneforsøget § 6", "pensionsloven § 1 a, stk. 1, nr. 6", "tidligere LAB § 2, nr. 11", "tidligere LAB § 68 a, stk. 4"]
  }
}

sag "Gladsaxe på sidste dag i 2021" {
  kilde     = "BEK 1184/2019 § 18"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "31. december 2021"
  givet {
    kommune = "gladsaxe"
  }

  forventet {
    kan_forlænges = "ja"
    hjemmel       = ["LAB § 6, nr. 8", "frikommuneforsøget § 1", "frikommuneforsøget § 6", "tidligere LAB § 68 a, stk. 4"]
  }
}

sag "Gladsaxe på første dag i 2022" {
  kilde     = "BEK 2332/2021 § 1"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. januar 2022"
  givet {
    kommune = "gladsaxe"
  }

  forventet {
    kan_forlænges = "nej"
    hjemmel       = ["frikommuneforsøget § 1", "frikommuneforsøget § 6"]
  }
}

sag "Helsingør på sidste dag i 2023" {
  kilde     = "BEK 1588/2022 § 12"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "31. december 2023"
  givet {
    startdato = "1. april 2021"
    kommune   = "helsingør"
  }

  forventet {
    kan_forlænges = "ja"
    hjemmel       = ["LAB § 6, nr. 8", "LAB § 114, stk. 1, 1. pkt.", "frikommuneforsøget § 1", "frikommuneforsøget § 6"]
  }
}

sag "Helsingør på første dag i 2024" {
  kilde     = "BEK 1682/2023 § 1"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. januar 2024"
  givet {
    startdato = "1. april 2021"
    kommune   = "helsingør"
  }

  forventet {
    kan_forlænges = "nej"
    hjemmel       = ["frikommuneforsøget § 1", "frikommuneforsøget § 6"]
  }
}

sag "Hjørring på forsøgets sidste dag" {
  kilde     = "BEK 1497/2025 § 6 og § 1, stk. 5"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "31. januar 2026"
  givet {
    startdato = "1. april 2023"
    kommune   = "hjørring"
  }

  forventet {
    kan_forlænges            = "ja"
    slutdato_med_forlængelse = "31. marts 2027" # tolv måneder efter 31. marts 2026
    hjemmel                  = ["LAB § 6, nr. 8", "LAB § 114, stk. 1, 1. pkt.", "frikommuneforsøget § 1", "frikommuneforsøget § 6", "pensionsloven § 1 a, stk. 1, nr. 7"]
  }
}

sag "Hjørring dagen efter forsøget" {
  kilde     = "BEK 1497/2025 § 1, stk. 5"
  bygger_på = "forløb til 31. marts 2022 i Aalborg"
  på        = "1. februar 2026"
  givet {
    startdato = "1. april 2023"
    kommune   = "hjørring"
  }

  forventet {
    kan_forlænges       = "nej"
    længste_forlængelse = "gælder ikke"
  }
}
