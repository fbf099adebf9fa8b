# LOB §§ 9-11, den tidligere LAB § 68 a, stk. 3, og bekendtgørelsernes §§ 4 og 5:
# hvad der skal være sket, før kommunen afgør sagen.

sag "teamet indstiller ressourceforløb" {
  fælles = true
  givet {
    teamets_indstilling   = { er = "ressourceforløb", af = "rehabiliteringsteamet", dato = "10. januar 2023", begrundelse = "arbejdsevnen kan udvikles" }
    påtænkt_afgørelse     = "ressourceforløb"
    teamet_har_revurderet = "nej"
  }
}

sag "indstillingen følges" {
  kilde     = "LBK 1294/2022 § 9, stk. 1, og § 11, stk. 2"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2023"
  forventet {
    kan_træffe_afgørelse  = "ja"
    skal_forelægges_på_ny = "nej"
    hjemmel               = ["LOB § 9, stk. 1, 2. pkt.", "LOB § 11, stk. 2, 2. pkt."]
  }
}

sag "ingen indstilling, ingen afgørelse" {
  kilde     = "LBK 1294/2022 § 9, stk. 1, 2. pkt.; Faktaark om ressourceforløb; STAR, Ressourceforløb, 22. august 2023"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2023"
  givet {
    teamets_indstilling = "ingen"
  }

  forventet {
    kan_træffe_afgørelse = "nej"
    hjemmel              = ["LOB § 9, stk. 1, 2. pkt."]
  }
}

# Også et nyt forløb kræver plan og indstilling (C19 i skrivelsens afsnit 6.5).
sag "nyt forløb uden ny indstilling" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5 (principafgørelse 82-16)"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2023"
  givet {
    teamets_indstilling       = "ingen"
    forberedende_del_er_lavet = "nej"
    lægeattest_er_indhentet   = "nej"
    tidligere_forløb          = [{ begyndt = "1. februar 2020", sluttet = "31. januar 2023", barselsdage = "0 dage" }]
  }

  forventet {
    kan_træffe_afgørelse     = "nej"
    sagen_er_klar_til_teamet = "nej"
    hjemmel                  = ["BEK 2408/2021 § 4, stk. 1, 1. pkt.", "LOB § 9, stk. 1, 2. pkt."]
  }
}

sag "indstillingen følges ikke" {
  kilde     = "LBK 1294/2022 § 11, stk. 2, 2. pkt.; skrivelse 10112/2021, afsnit 5.2"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2023"
  givet {
    påtænkt_afgørelse = "fleksjob"
  }

  forventet {
    skal_forelægges_på_ny = "ja"
    kan_træffe_afgørelse  = "nej"
    hjemmel               = ["LOB § 11, stk. 2, 2. pkt."]
  }
}

sag "teamet har revurderet, og kommunen afgør" {
  kilde     = "LBK 1294/2022 § 11, stk. 2, 3. pkt."
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2023"
  givet {
    påtænkt_afgørelse     = "fleksjob"
    teamet_har_revurderet = "ja"
  }

  forventet {
    skal_forelægges_på_ny = "nej"
    kan_træffe_afgørelse  = "ja"
    hjemmel               = ["LOB § 9, stk. 1, 2. pkt.", "LOB § 11, stk. 2, 2. pkt."]
  }
}

sag "indstillingen følges ikke i 2021" {
  kilde     = "LBK 807/2015 § 68 a, stk. 3; skrivelse 10112/2021, afsnit 5.2"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2021"
  givet {
    påtænkt_afgørelse = "førtidspension"
  }

  forventet {
    skal_forelægges_på_ny = "ja"
    kan_træffe_afgørelse  = "nej"
    hjemmel               = ["LOB § 11, stk. 2, 2. pkt."]
  }
}

sag "indstillingen følges i 2021" {
  kilde     = "LBK 807/2015 § 68 a, stk. 3"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2021"
  forventet {
    kan_træffe_afgørelse = "ja"
    hjemmel              = ["LOB § 9, stk. 1, 2. pkt."]
  }
}

sag "plan og indstilling i 2014" {
  kilde     = "LBK 415/2013 § 68 a, stk. 3"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2014"
  givet {
    forberedende_del_er_lavet = "ja"
  }

  forventet {
    kan_træffe_afgørelse = "ja"
    hjemmel              = ["tidligere LAB § 68 a, stk. 3, 1. pkt."]
  }
}

sag "ingen plan i 2016" {
  kilde     = "LBK 807/2015 § 68 a, stk. 3"
  bygger_på = "teamet indstiller ressourceforløb"
  på        = "1. februar 2016"
  givet {
    forberedende_del_er_lavet = "nej"
  }

  forventet {
    kan_træffe_afgørelse = "nej"
    hjemmel              = ["tidligere LAB § 68 a, stk. 3, 1. pkt."]
  }
}

sag "uden borgeren i mødet" {
  kilde = "LBK 1294/2022 § 10, stk. 2, 2. pkt."
  på    = "1. februar 2023"
  givet {
    udvikling_åbenbart_formålsløs = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "terminal sygdom" }
  }

  forventet {
    kan_behandles_uden_borgeren = "ja"
    hjemmel                     = ["LOB § 10, stk. 2, 2. pkt."]
  }
}

sag "borgeren skal med i mødet" {
  kilde = "LBK 1294/2022 § 10, stk. 2"
  på    = "1. februar 2023"
  givet {
    udvikling_åbenbart_formålsløs = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "der er behandling at prøve" }
  }

  forventet {
    kan_behandles_uden_borgeren = "nej"
    hjemmel                     = ["LOB § 10, stk. 2, 2. pkt."]
  }
}

# --- Lægeattesten ---

sag "lægeattest kræves på sidste dag i 2024" {
  kilde = "BEK 2408/2021 § 4, stk. 1; Faktaark om ressourceforløb"
  på    = "31. december 2024"
  givet {
    forberedende_del_er_lavet  = "ja"
    lægeattest_er_indhentet    = "nej"
    helbredsoplysninger_er_nok = { er = "ja", af = "kommunen", dato = "1. december 2024", begrundelse = "ny speciallægeerklæring" }
  }

  forventet {
    sagen_er_klar_til_teamet = "nej"
    hjemmel                  = ["BEK 2408/2021 § 4, stk. 1, 1. pkt."]
  }
}

sag "lægeattest kan undlades på første dag i 2025" {
  kilde     = "BEK 1708/2024 § 4, stk. 1, 2. pkt."
  bygger_på = "lægeattest kræves på sidste dag i 2024"
  på        = "1. januar 2025"
  forventet {
    sagen_er_klar_til_teamet = "ja"
    hjemmel                  = ["BEK 1708/2024 § 4, stk. 1, 2. pkt."]
  }
}

sag "for få helbredsoplysninger i 2025" {
  kilde     = "BEK 1708/2024 § 4, stk. 1"
  bygger_på = "lægeattest kræves på sidste dag i 2024"
  på        = "1. januar 2025"
  givet {
    helbredsoplysninger_er_nok = { er = "nej", af = "kommunen", dato = "1. december 2024", begrundelse = "kun gamle oplysninger" }
  }

  forventet {
    sagen_er_klar_til_teamet = "nej"
    hjemmel                  = ["BEK 1708/2024 § 4, stk. 1, 1. pkt.", "BEK 1708/2024 § 4, stk. 1, 2. pkt."]
  }
}

sag "lægeattest indhentet i 2023" {
  kilde = "BEK 2408/2021 § 4, stk. 1"
  på    = "1. februar 2023"
  givet {
    forberedende_del_er_lavet = "ja"
    lægeattest_er_indhentet   = "ja"
  }

  forventet {
    sagen_er_klar_til_teamet = "ja"
    hjemmel                  = ["BEK 2408/2021 § 4, stk. 1, 1. pkt."]
  }
}

sag "lægeattest indhentet i 2025" {
  kilde = "BEK 1708/2024 § 4, stk. 1, 1. pkt."
  på    = "1. februar 2025"
  givet {
    forberedende_del_er_lavet  = "ja"
    lægeattest_er_indhentet    = "ja"
    helbredsoplysninger_er_nok = "nej"
  }

  forventet {
    sagen_er_klar_til_teamet = "ja"
    hjemmel                  = ["BEK 1708/2024 § 4, stk. 1, 1. pkt."]
  }
}

# --- Planens indsatsdel ---

sag "indsatsdel i 2023" {
  kilde = "BEK 2408/2021 § 5, stk. 2; skrivelse 10112/2021, afsnit 5.3"
  på    = "1. marts 2023"
  givet {
    indsatsdel_fra = "1. marts 2023"
  }

  forventet {
    indsatsdel_mindst_til = "31. august 2023" # seks måneder efter 1. marts er 1. september, minus 1 dag
    hjemmel               = ["BEK 2408/2021 § 5, stk. 2"]
  }
}

sag "indsatsdel i 2025" {
  kilde = "BEK 1708/2024 § 5, stk. 2"
  på    = "1. marts 2025"
  givet {
    indsatsdel_fra = "1. marts 2025"
  }

  forventet {
    indsatsdel_mindst_til = "31. august 2025"
    hjemmel               = ["BEK 1708/2024 § 5, stk. 2"]
  }
}

sag "indsatsdel efter afskaffelsen, bevilget i tide" {
  kilde = "BEK 47/2026 § 16; F15"
  på    = "1. marts 2026"
  givet {
    indsatsdel_fra = "1. marts 2026"
    bevillingsdato = "31. januar 2026"
  }

  forventet {
    indsatsdel_mindst_til = "31. august 2026"
    hjemmel               = ["BEK 1708/2024 § 5, stk. 2", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "indsatsdel efter afskaffelsen, bevilget for sent" {
  kilde = "BEK 47/2026 § 16; F15"
  på    = "1. marts 2026"
  givet {
    indsatsdel_fra = "1. marts 2026"
    bevillingsdato = "1. februar 2026"
  }

  forventet {
    indsatsdel_mindst_til = "gælder ikke"
  }
}
