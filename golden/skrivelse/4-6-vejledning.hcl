# Skrivelse 10112/2021, afsnit 4-6.

sag "senior, der siger nej" {
  kilde = "skrivelse 10112/2021, afsnit 4.1"
  givet {
    fødselsdato            = "5. maj 1962"
    startdato              = "6. maj 2023"
    ønsker_ressourceforløb = "nej"
  }

  forventet {
    kan_iværksættes              = "nej"
    skal_vejledes_om_anden_hjælp = "ja" # under seks år til 5. maj 2029; ingen regel giver fleksjob eller førtidspension af afslaget
    hjemmel                      = ["LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5", "skrivelse 10112/2021 § 4, stk. 1"]
  }
}

sag "ingen særlig vejledning med præcis seks år tilbage" {
  kilde = "skrivelse 10112/2021, afsnit 4.1; F1"
  givet {
    fødselsdato            = "5. maj 1962"
    startdato              = "5. maj 2023"
    ønsker_ressourceforløb = "nej"
  }

  forventet {
    skal_vejledes_om_anden_hjælp = "nej"
    hjemmel                      = ["LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5", "skrivelse 10112/2021 § 4, stk. 1"]
  }
}

sag "ingen særlig vejledning af en senior, der ønsker forløbet" {
  kilde = "skrivelse 10112/2021, afsnit 4.1"
  givet {
    fødselsdato            = "5. maj 1962"
    startdato              = "6. maj 2023"
    ønsker_ressourceforløb = "ja"
  }

  forventet {
    skal_vejledes_om_anden_hjælp = "nej"
    hjemmel                      = ["skrivelse 10112/2021 § 4, stk. 1"]
  }
}

sag "ingen ansøgning at behandle" {
  kilde = "skrivelse 10112/2021, afsnit 4.5"
  på    = "1. maj 2023"
  givet {
    har_søgt_ressourceforløb = "nej"
  }

  forventet {
    ansøgning_skal_behandles = "nej"
    hjemmel                  = ["skrivelse 10112/2021 § 4, stk. 5"]
  }
}

sag "i forløb fra 1. marts 2023" {
  fælles = true
  givet {
    fødselsdato             = "5. maj 1990"
    startdato               = "1. marts 2023"
    bevilget_varighed       = "2 år"
    barselsperioder         = []
    ophørsdato              = "ingen"
    beslutning_om_fremtiden = "ingen"
  }
}

sag "flytning under forløbet" {
  kilde     = "skrivelse 10112/2021, afsnit 4.7"
  bygger_på = "i forløb fra 1. marts 2023"
  på        = "1. juni 2023"
  givet {
    flyttet_kommune = "ja"
  }

  forventet {
    planen_følger_med    = "ja"
    er_i_ressourceforløb = "ja" # forløbet fortsætter i den nye kommune
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 4, stk. 7"]
  }
}

sag "ingen flytning" {
  kilde     = "skrivelse 10112/2021, afsnit 4.7"
  bygger_på = "i forløb fra 1. marts 2023"
  på        = "1. juni 2023"
  givet {
    flyttet_kommune = "nej"
  }

  forventet {
    planen_følger_med = "nej"
    hjemmel           = ["skrivelse 10112/2021 § 4, stk. 7"]
  }
}

sag "første møde en uge efter teamets møde" {
  kilde = "skrivelse 10112/2021, afsnit 5.2 (anbefaling)"
  på    = "1. februar 2023"
  givet {
    teammøde = "26. januar 2023"
  }

  forventet {
    første_møde_anbefalet_senest = "2. februar 2023" # 26. januar + 7 dage
    hjemmel                      = ["skrivelse 10112/2021 § 5, stk. 2"]
  }
}

sag "mentoren som jobformidler" {
  kilde = "skrivelse 10112/2021, afsnit 5.9"
  på    = "1. maj 2023"
  givet {
    jobformidlerens_anden_rolle  = "mentor"
    jobformidler_er_kvalificeret = { er = "ja", af = "kommunen", dato = "20. april 2023", begrundelse = "kender de lokale virksomheder" }
  }

  forventet {
    kan_være_jobformidler = "ja"
    hjemmel               = ["skrivelse 10112/2021 § 5, stk. 9"]
  }
}

sag "sagsbehandleren som jobformidler" {
  kilde     = "skrivelse 10112/2021, afsnit 5.9"
  bygger_på = "mentoren som jobformidler"
  på        = "1. maj 2023"
  givet {
    jobformidlerens_anden_rolle = "koordinerende_sagsbehandler"
  }

  forventet {
    kan_være_jobformidler = "nej"
    hjemmel               = ["skrivelse 10112/2021 § 5, stk. 9"]
  }
}

sag "en ukvalificeret jobformidler" {
  kilde     = "skrivelse 10112/2021, afsnit 5.9"
  bygger_på = "mentoren som jobformidler"
  på        = "1. maj 2023"
  givet {
    jobformidler_er_kvalificeret = { er = "nej", af = "kommunen", dato = "20. april 2023", begrundelse = "ingen kontakt til virksomheder" }
  }

  forventet {
    kan_være_jobformidler = "nej"
    hjemmel               = ["skrivelse 10112/2021 § 5, stk. 9"]
  }
}

# --- Kontanthjælp efter forløbet (F26) ---

sag "afslutter et treårigt forløb" {
  fælles = true
  givet {
    startdato                             = "1. marts 2024"
    tidligere_forløb                      = [{ begyndt = "1. marts 2021", sluttet = "29. februar 2024", barselsdage = "0 dage" }]
    afviser_nyt_forløb                    = "ja"
    fremgang_dokumenteret                 = { er = "nej", af = "kommunen", dato = "1. februar 2024", begrundelse = "arbejdsevnen er uændret" }
    hverken_fleksjob_eller_førtidspension = { er = "ja", af = "kommunen", dato = "1. februar 2024", begrundelse = "varigheden er ikke godtgjort" }
  }
}

sag "over 50 år, nej til nyt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 6.7"
  bygger_på = "afslutter et treårigt forløb"
  på        = "1. marts 2024"
  givet {
    fødselsdato = "1. marts 1974"
  }

  forventet {
    kan_overgå_til_kontanthjælp = "ja" # 50 år i dag
    hjemmel                     = ["skrivelse 10112/2021 § 6, stk. 7"]
  }
}

sag "dagen før 50 år, to år tilbage, nej til nyt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 6.7; F26"
  bygger_på = "afslutter et treårigt forløb"
  på        = "1. marts 2024"
  givet {
    fødselsdato = "2. marts 1974"
  }

  forventet {
    kan_overgå_til_kontanthjælp = "nej" # 60 - 36 = 24 måneder tilbage
    hjemmel                     = ["LAB § 114, stk. 3, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5", "skrivelse 10112/2021 § 6, stk. 7"]
  }
}

sag "49 år, loftet nået, nej til nyt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5; F26"
  bygger_på = "afslutter et treårigt forløb"
  på        = "1. marts 2024"
  givet {
    fødselsdato      = "2. marts 1974"
    tidligere_forløb = [{ begyndt = "1. marts 2019", sluttet = "29. februar 2024", barselsdage = "0 dage" }]
  }

  forventet {
    kan_overgå_til_kontanthjælp = "ja" # 60 - 60 = 0 måneder tilbage
    hjemmel                     = ["LAB § 114, stk. 3, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "49 år, netop ét år tilbage, nej til nyt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5; F26"
  bygger_på = "49 år, loftet nået, nej til nyt forløb"
  på        = "1. marts 2024"
  givet {
    tidligere_forløb = [{ begyndt = "1. marts 2020", sluttet = "29. februar 2024", barselsdage = "0 dage" }]
  }

  forventet {
    kan_overgå_til_kontanthjælp = "nej" # 60 - 48 = 12 måneder tilbage
    hjemmel                     = ["LAB § 114, stk. 3, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5", "skrivelse 10112/2021 § 6, stk. 7"]
  }
}

sag "over 50 år, men i målgruppen for fleksjob" {
  kilde     = "skrivelse 10112/2021, afsnit 6.7"
  bygger_på = "over 50 år, nej til nyt forløb"
  på        = "1. marts 2024"
  givet {
    hverken_fleksjob_eller_førtidspension = { er = "nej", af = "kommunen", dato = "1. februar 2024", begrundelse = "væsentligt og varigt nedsat arbejdsevne" }
  }

  forventet {
    kan_overgå_til_kontanthjælp = "nej"
    hjemmel                     = ["LAB § 114, stk. 3, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5", "skrivelse 10112/2021 § 6, stk. 7"]
  }
}

sag "over 50 år, har ikke sagt nej" {
  kilde     = "skrivelse 10112/2021, afsnit 6.7"
  bygger_på = "over 50 år, nej til nyt forløb"
  på        = "1. marts 2024"
  givet {
    afviser_nyt_forløb = "nej"
  }

  forventet {
    kan_overgå_til_kontanthjælp = "nej"
    hjemmel                     = ["LAB § 114, stk. 3, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5", "skrivelse 10112/2021 § 6, stk. 7"]
  }
}

sag "35 år med dokumenteret fremgang" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5 og 6.7"
  bygger_på = "afslutter et treårigt forløb"
  på        = "1. marts 2024"
  givet {
    fødselsdato           = "5. maj 1988"
    fremgang_dokumenteret = { er = "ja", af = "kommunen", dato = "1. februar 2024", begrundelse = "25 timer om ugen i praktik" }
  }

  forventet {
    kan_overgå_til_kontanthjælp = "ja"
    hjemmel                     = ["skrivelse 10112/2021 § 6, stk. 7"]
  }
}
