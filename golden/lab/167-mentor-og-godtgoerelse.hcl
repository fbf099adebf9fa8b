# LAB §§ 167, 175, 176 og 204: mentor, godtgørelser og klage.

sag "mentor i seks måneder" {
  kilde = "LBK 280/2024 § 167, stk. 1, 1. pkt."
  givet {
    mentor_fra        = "1. marts 2024"
    mentor_til_og_med = "31. august 2024"
  }

  forventet {
    mentor_højst_til        = "31. august 2024" # seks måneder efter 1. marts er 1. september, minus 1 dag
    mentorperiode_er_lovlig = "ja"
    hjemmel                 = ["LAB § 167, stk. 1, 1. pkt."]
  }
}

sag "mentor i seks måneder og en dag" {
  kilde = "LBK 280/2024 § 167, stk. 1, 1. pkt."
  givet {
    mentor_fra        = "1. marts 2024"
    mentor_til_og_med = "1. september 2024"
  }

  forventet {
    mentorperiode_er_lovlig = "nej"
    hjemmel                 = ["LAB § 167, stk. 1, 1. pkt."]
  }
}

sag "mentor i syv måneder i én bevilling" {
  kilde = "skrivelse 10112/2021, afsnit 7"
  givet {
    mentor_fra        = "1. marts 2022"
    mentor_til_og_med = "30. september 2022"
  }

  forventet {
    mentorperiode_er_lovlig = "nej" # ny bevilling efter 31. august 2022
    hjemmel                 = ["LAB § 167, stk. 1, 1. pkt."]
  }
}

sag "mentor før udskrivning fra psykiatrien" {
  kilde = "LBK 280/2024 § 167, stk. 2"
  på    = "1. marts 2024"
  givet {
    psykiatrisk_udskrivning = "31. maj 2024"
  }

  forventet {
    ret_til_mentor_fra = "29. februar 2024" # tre måneder før; februar har ingen 31.
    hjemmel            = ["LAB § 167, stk. 2"]
  }
}

sag "ingen udskrivning, ingen særlig ret til mentor" {
  kilde = "LBK 280/2024 § 167, stk. 2"
  på    = "1. marts 2024"
  givet {
    psykiatrisk_udskrivning = "ingen"
  }

  forventet {
    ret_til_mentor_fra = "gælder ikke"
  }
}

# --- Befordring ---

sag "24 km om dagen giver ingen godtgørelse" {
  kilde = "LBK 280/2024 § 175, stk. 1"
  på    = "1. maj 2024"
  givet {
    tilbudskapitel                  = "kapitel_11"
    daglige_kilometer               = "24"
    transport_skyldes_funktionsevne = "nej"
  }

  forventet {
    godtgjorte_kilometer = "gælder ikke" # 24 er ikke mere end 24
    hjemmel              = ["LAB § 175, stk. 1, 1. pkt.", "LAB § 175, stk. 1, 2. pkt."]
  }
}

sag "25 km om dagen giver godtgørelse for én" {
  kilde     = "LBK 280/2024 § 175, stk. 1"
  bygger_på = "24 km om dagen giver ingen godtgørelse"
  på        = "1. maj 2024"
  givet {
    daglige_kilometer = "25"
  }

  forventet {
    godtgjorte_kilometer   = "1"                             # 25 - 24
    befordringsgodtgørelse = { mangler = ["kilometersats"] } # satsen for 2024 er ikke fundet
    hjemmel                = ["LAB § 175, stk. 1, 1. pkt.", "LAB § 175, stk. 1, 2. pkt.", "LAB § 175, stk. 2"]
  }
}

sag "uden for tilbud er der ingen befordringsgodtgørelse" {
  kilde     = "LBK 280/2024 § 175, stk. 1"
  bygger_på = "24 km om dagen giver ingen godtgørelse"
  på        = "1. maj 2024"
  givet {
    tilbudskapitel    = "intet"
    daglige_kilometer = "60"
  }

  forventet {
    godtgjorte_kilometer = "gælder ikke"
  }
}

sag "særlig transport på grund af funktionsevnen dækkes fuldt ud" {
  kilde     = "LBK 280/2024 § 175, stk. 4"
  bygger_på = "24 km om dagen giver ingen godtgørelse"
  på        = "1. maj 2024"
  givet {
    daglige_kilometer               = "10"
    transport_skyldes_funktionsevne = { er = "ja", af = "kommunen", dato = "20. april 2024", begrundelse = "kan ikke bruge bus" }
    faktisk_befordringsudgift       = "180 kr. pr. dag"
  }

  forventet {
    befordringsgodtgørelse = "180 kr. pr. dag" # uden hensyn til de 24 km
    hjemmel                = ["LAB § 175, stk. 4, 1. pkt."]
  }
}

# --- Merudgifter ---

sag "merudgift på 1.000 kr. dækkes" {
  kilde = "LBK 280/2024 § 176, stk. 1"
  på    = "1. maj 2024"
  givet {
    tilbudskapitel    = "kapitel_14"
    anslået_merudgift = { er = "1000 kr. pr. måned", af = "kommunen", dato = "20. april 2024", begrundelse = "arbejdstøj og bøger" }
  }

  forventet {
    merudgiftsgodtgørelse = "1.000 kr. pr. måned"
    hjemmel               = ["LAB § 176, stk. 1, 1. pkt."]
  }
}

sag "merudgift på 1.001 kr. dækkes med 1.000 kr." {
  kilde     = "LBK 280/2024 § 176, stk. 1"
  bygger_på = "merudgift på 1.000 kr. dækkes"
  på        = "1. maj 2024"
  givet {
    anslået_merudgift = "1001 kr. pr. måned"
  }

  forventet {
    merudgiftsgodtgørelse = "1.000 kr. pr. måned" # loftet
    hjemmel               = ["LAB § 176, stk. 1, 1. pkt."]
  }
}

sag "merudgift på 400 kr. dækkes" {
  kilde     = "LBK 280/2024 § 176, stk. 1"
  bygger_på = "merudgift på 1.000 kr. dækkes"
  på        = "1. maj 2024"
  givet {
    anslået_merudgift = "400 kr. pr. måned"
  }

  forventet {
    merudgiftsgodtgørelse = "400 kr. pr. måned"
    hjemmel               = ["LAB § 176, stk. 1, 1. pkt."]
  }
}

sag "ingen merudgiftsgodtgørelse i løntilskud" {
  kilde     = "LBK 280/2024 § 176, stk. 1"
  bygger_på = "merudgift på 1.000 kr. dækkes"
  på        = "1. maj 2024"
  givet {
    tilbudskapitel = "kapitel_12"
  }

  forventet {
    merudgiftsgodtgørelse = "gælder ikke" # kapitel 12 er ikke nævnt
  }
}

sag "merudgift på første dag i 2020" {
  kilde     = "lov 548/2019 § 176, stk. 1"
  bygger_på = "merudgift på 1.000 kr. dækkes"
  på        = "1. januar 2020"
  forventet {
    merudgiftsgodtgørelse = "1.000 kr. pr. måned"
    hjemmel               = ["LAB § 176, stk. 1, 1. pkt."]
  }
}

sag "loftet efter afskaffelsen er ikke læst" {
  kilde     = "lov 1750/2025"
  bygger_på = "merudgift på 1.000 kr. dækkes"
  på        = "1. februar 2026"
  forventet {
    merudgiftsgodtgørelse = { mangler = ["merudgiftsgrænse"] }
  }
}

# --- Klage ---

sag "klage over afgørelsen om forløbet" {
  kilde = "LBK 280/2024 § 204, stk. 1; skrivelse 10112/2021, afsnit 4.6"
  på    = "1. maj 2024"
  givet {
    klagens_genstand = "afgørelse_om_forløb"
  }

  forventet {
    kan_påklages = "ja"
    hjemmel      = ["LAB § 204, stk. 1"]
  }
}

sag "klage over en indsats i forløbet" {
  kilde = "skrivelse 10112/2021, afsnit 4.6"
  på    = "1. maj 2024"
  givet {
    klagens_genstand = "indsats_i_forløbet"
  }

  forventet {
    kan_påklages = "ja"
    hjemmel      = ["skrivelse 10112/2021 § 4, stk. 6"]
  }
}

sag "klage over planens indsatsdel" {
  kilde = "skrivelse 10112/2021, afsnit 4.6"
  på    = "1. maj 2024"
  givet {
    klagens_genstand = "planens_indsatsdel"
  }

  forventet {
    kan_påklages = "nej" # faktisk forvaltning
    hjemmel      = ["LAB § 204, stk. 1", "skrivelse 10112/2021 § 4, stk. 5", "skrivelse 10112/2021 § 4, stk. 6"]
  }
}

sag "klage over, at sagen ikke forelægges teamet" {
  kilde = "skrivelse 10112/2021, afsnit 4.5"
  på    = "1. maj 2024"
  givet {
    klagens_genstand = "forelæggelse_for_teamet"
  }

  forventet {
    kan_påklages = "nej"
    hjemmel      = ["LAB § 204, stk. 1", "skrivelse 10112/2021 § 4, stk. 5", "skrivelse 10112/2021 § 4, stk. 6"]
  }
}

sag "klage over, at ansøgningen ikke behandles" {
  kilde = "skrivelse 10112/2021, afsnit 4.5 (principafgørelse 83-15 og 64-11)"
  på    = "1. maj 2024"
  givet {
    klagens_genstand         = "afslag_på_at_behandle_sagen"
    har_søgt_ressourceforløb = "ja"
  }

  forventet {
    kan_påklages             = "ja"
    ansøgning_skal_behandles = "ja"
    hjemmel                  = ["skrivelse 10112/2021 § 4, stk. 5"]
  }
}

sag "klage over merudgiftsgodtgørelse" {
  kilde = "LBK 280/2024 § 204, stk. 1 og 3"
  på    = "1. maj 2024"
  givet {
    klagens_genstand = "afgørelse_om_merudgift"
  }

  forventet {
    kan_påklages = "ja"
    hjemmel      = ["LAB § 204, stk. 1"]
  }
}
