# LAB § 33 og den tidligere § 18: hvordan samtalerne holdes, og standby.

sag "i virksomhedspraktik i 2020" {
  kilde = "lov 548/2019 § 33, stk. 3"
  på    = "1. januar 2020"
  givet {
    tilbudskapitel = "kapitel_11"
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "ja"
    hjemmel                          = ["LAB § 33, stk. 3, 1. pkt."]
  }
}

sag "uden tilbud i 2020" {
  kilde = "lov 548/2019 § 33, stk. 1"
  på    = "1. januar 2020"
  givet {
    tilbudskapitel               = "intet"
    ønsker_samtale_uden_fremmøde = "ja"
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "nej" # borgeren kunne ikke vælge
    hjemmel                          = ["LAB § 33, stk. 3, 1. pkt."]
  }
}

sag "borgerens valg, dagen før LBK 701/2022" {
  kilde = "lov 548/2019 § 33, stk. 1"
  på    = "21. maj 2022"
  givet {
    tilbudskapitel               = "intet"
    ønsker_samtale_uden_fremmøde = "ja"
    fremmøde_er_nødvendigt       = "nej"
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "nej" # i det åbne tidsrum regnes den gamle ordlyd
    hjemmel                          = ["LAB § 33, stk. 3, 1. pkt."]
  }
}

sag "borgerens valg, dagen for LBK 701/2022" {
  kilde     = "LBK 701/2022 § 33, stk. 1"
  bygger_på = "borgerens valg, dagen før LBK 701/2022"
  på        = "22. maj 2022"
  forventet {
    samtale_kan_holdes_uden_fremmøde = "ja"
    hjemmel                          = ["LAB § 33, stk. 1, 1. pkt."]
  }
}

sag "jobcentret kræver fremmøde i 2022" {
  kilde     = "LBK 701/2022 § 33, stk. 2, 1. pkt."
  bygger_på = "borgerens valg, dagen før LBK 701/2022"
  på        = "1. juni 2022"
  givet {
    fremmøde_er_nødvendigt = { er = "ja", af = "kommunen", dato = "1. juni 2022", begrundelse = "borgeren er svær at forstå over telefon" }
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "nej"
    hjemmel                          = ["LAB § 33, stk. 2, 1. pkt."]
  }
}

sag "første samtale i 2023 efter borgerens valg" {
  kilde = "LBK 701/2022 § 33, stk. 1"
  på    = "31. december 2023"
  givet {
    første_samtale               = "ja"
    ønsker_samtale_uden_fremmøde = "ja"
    fremmøde_er_nødvendigt       = "nej"
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "ja"
    hjemmel                          = ["LAB § 33, stk. 1, 1. pkt."]
  }
}

sag "første samtale i 2024 med fremmøde" {
  kilde     = "LBK 280/2024 § 33, stk. 1, 1. pkt."
  bygger_på = "første samtale i 2023 efter borgerens valg"
  på        = "1. januar 2024"
  forventet {
    samtale_kan_holdes_uden_fremmøde = "nej"
    hjemmel                          = ["LAB § 33, stk. 1, 1. pkt."]
  }
}

sag "anden samtale i 2024 efter borgerens valg" {
  kilde     = "LBK 280/2024 § 33, stk. 1, 2. pkt."
  bygger_på = "første samtale i 2023 efter borgerens valg"
  på        = "1. januar 2024"
  givet {
    første_samtale = "nej"
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "ja"
    hjemmel                          = ["LAB § 33, stk. 1, 2. pkt."]
  }
}

sag "jobcentret kræver fremmøde i 2024" {
  kilde     = "LBK 280/2024 § 33, stk. 2, 1. pkt."
  bygger_på = "anden samtale i 2024 efter borgerens valg"
  på        = "1. januar 2024"
  givet {
    fremmøde_er_nødvendigt = { er = "ja", af = "kommunen", dato = "1. januar 2024", begrundelse = "ny plan skal laves sammen" }
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "nej"
    hjemmel                          = ["LAB § 33, stk. 2, 1. pkt."]
  }
}

sag "i tilbud under den tidligere lov i 2013" {
  kilde = "LBK 415/2013 § 18, stk. 3"
  på    = "1. juni 2013"
  givet {
    tilbudskapitel = "tidligere_kapitel_10_12"
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "ja"
    hjemmel                          = ["tidligere LAB § 18, stk. 3"]
  }
}

sag "i tilbud under den tidligere lov i 2015" {
  kilde = "LBK 990/2014 § 18, stk. 5"
  på    = "1. juni 2015"
  givet {
    tilbudskapitel = "tidligere_kapitel_10_12"
  }

  forventet {
    samtale_kan_holdes_uden_fremmøde = "ja"
    hjemmel                          = ["tidligere LAB § 18, stk. 5"]
  }
}

# --- Standby ---

sag "alvorligt syg" {
  fælles = true
  givet {
    alvorligt_syg              = { er = "ja", af = "kommunen", dato = "10. januar 2021", begrundelse = "livstruende kræft" }
    kontakt_er_uhensigtsmæssig = { er = "ja", af = "kommunen", dato = "10. januar 2021", begrundelse = "indlagt til behandling" }
  }
}

sag "standby i 2021" {
  kilde     = "lov 548/2019 § 33, stk. 5"
  bygger_på = "alvorligt syg"
  på        = "1. februar 2021"
  forventet {
    kontakt_kan_undlades = "ja"
    hjemmel              = ["LAB § 33, stk. 5, 1. pkt."]
  }
}

sag "standby i 2023" {
  kilde     = "LBK 701/2022 § 33, stk. 3"
  bygger_på = "alvorligt syg"
  på        = "1. februar 2023"
  forventet {
    kontakt_kan_undlades = "ja"
    hjemmel              = ["LAB § 33, stk. 3, 1. pkt."]
  }
}

sag "syg, men kontakt er mulig" {
  kilde     = "LBK 701/2022 § 33, stk. 3"
  bygger_på = "alvorligt syg"
  på        = "1. februar 2023"
  givet {
    kontakt_er_uhensigtsmæssig = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "borgeren vil gerne ringes op" }
  }

  forventet {
    kontakt_kan_undlades = "nej"
    hjemmel              = ["LAB § 33, stk. 3, 1. pkt."]
  }
}

# Før 2020 gjaldt standby kun andre målgrupper.
sag "ingen standby i ressourceforløb i 2019" {
  kilde     = "LBK 1342/2016 § 18, stk. 6"
  bygger_på = "alvorligt syg"
  på        = "31. december 2019"
  forventet {
    kontakt_kan_undlades = "nej"
  }
}

sag "standby fra 2020" {
  kilde     = "lov 548/2019 § 33, stk. 5"
  bygger_på = "alvorligt syg"
  på        = "1. januar 2020"
  forventet {
    kontakt_kan_undlades = "ja"
    hjemmel              = ["LAB § 33, stk. 5, 1. pkt."]
  }
}

# --- Koordinerende sagsbehandler og tilbud ---

sag "koordinerende sagsbehandler i forløbet" {
  kilde     = "LBK 280/2024 § 36, stk. 3; skrivelse 10112/2021, afsnit 5.1 (principafgørelse 1-15)"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. marts 2023"
  forventet {
    skal_have_koordinerende_sagsbehandler = "ja" # en følge af forløbet
    hjemmel                               = ["LAB § 6, nr. 8", "LAB § 36, stk. 3", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "ingen koordinerende sagsbehandler før forløbet" {
  kilde     = "LBK 280/2024 § 36, stk. 3"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "28. februar 2023"
  forventet {
    skal_have_koordinerende_sagsbehandler = "nej"
    hjemmel                               = ["LAB § 6, nr. 8", "LAB § 36, stk. 3", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "koordinerende sagsbehandler i 2013" {
  kilde     = "LBK 415/2013 § 68 c, stk. 1; Faktaark om ressourceforløb; Patientvejleder, Ressourceforløb/jobafklaringsforløb"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. juni 2013"
  givet {
    startdato = "1. marts 2013"
  }

  forventet {
    skal_have_koordinerende_sagsbehandler = "ja"
    hjemmel                               = ["tidligere LAB § 2, nr. 11", "tidligere LAB § 68 a, stk. 4", "tidligere LAB § 68 c, stk. 1, 1. pkt."]
  }
}

sag "tilbud, der passer til helbredet" {
  kilde = "LBK 280/2024 § 53, stk. 4, 2. pkt."
  på    = "1. maj 2024"
  givet {
    tilbud_passer_til_helbredet = { er = "ja", af = "kommunen", dato = "20. april 2024", begrundelse = "to timer om dagen siddende" }
  }

  forventet {
    tilbud_må_gives = "ja"
    hjemmel         = ["LAB § 53, stk. 4, 2. pkt."]
  }
}

sag "tilbud, der ikke passer til helbredet" {
  kilde = "LBK 280/2024 § 53, stk. 4, 2. pkt.; skrivelse 10112/2021, afsnit 6.6"
  på    = "1. maj 2024"
  givet {
    tilbud_passer_til_helbredet = { er = "nej", af = "kommunen", dato = "20. april 2024", begrundelse = "tunge løft trods rygsygdom" }
  }

  forventet {
    tilbud_må_gives = "nej"
    hjemmel         = ["LAB § 53, stk. 4, 2. pkt."]
  }
}
