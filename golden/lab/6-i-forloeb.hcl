# LAB § 6, nr. 8, og § 113, stk. 4: hvornår borgeren er i ressourceforløb, og
# kommunens beslutning om, hvad der skal ske bagefter.

sag "toårigt forløb fra 1. marts 2023" {
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

sag "dagen før forløbet" {
  kilde     = "LBK 280/2024 § 6, nr. 8"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "28. februar 2023"
  forventet {
    er_i_ressourceforløb = "nej"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "forløbets første dag" {
  kilde     = "LBK 280/2024 § 6, nr. 8"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. marts 2023"
  forventet {
    er_i_ressourceforløb = "ja"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "forløbets sidste dag" {
  kilde     = "LBK 280/2024 § 6, nr. 8"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "28. februar 2025"
  forventet {
    er_i_ressourceforløb = "ja"
    beslutning_senest    = "28. februar 2025" # dagen før 1. marts 2025
    beslutning_mangler   = "nej"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113, stk. 4", "LAB § 114, stk. 1, 1. pkt."]
  }
}

# Forløb og ydelse fortsætter, til kommunen har besluttet, hvad der skal ske (F24).
sag "dagen efter forløbet uden beslutning" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5 (principafgørelse 82-16); F24"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. marts 2025"
  forventet {
    er_i_ressourceforløb = "ja"
    beslutning_mangler   = "ja"
    hjemmel              = ["LAB § 113, stk. 4", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "dagen efter forløbet med beslutning" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5 og 6.7"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. marts 2025"
  givet {
    beslutning_om_fremtiden = "20. februar 2025"
  }

  forventet {
    er_i_ressourceforløb = "nej"
    beslutning_mangler   = "nej"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113, stk. 4", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "dagen før en sen beslutning" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5; F24"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "14. marts 2025"
  givet {
    beslutning_om_fremtiden = "15. marts 2025"
  }

  forventet {
    er_i_ressourceforløb = "ja"
    beslutning_mangler   = "ja"
    hjemmel              = ["LAB § 113, stk. 4", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "dagen for en sen beslutning" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5; F24"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "15. marts 2025"
  givet {
    beslutning_om_fremtiden = "15. marts 2025"
  }

  forventet {
    er_i_ressourceforløb = "nej"
    beslutning_mangler   = "nej"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113, stk. 4", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "dagen før et forløb ophører før tid" {
  kilde     = "skrivelse 10112/2021, afsnit 4.1: fx når borgeren får arbejde"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "31. maj 2024"
  givet {
    ophørsdato = "1. juni 2024"
  }

  forventet {
    er_i_ressourceforløb = "ja"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "dagen et forløb ophører før tid" {
  kilde     = "skrivelse 10112/2021, afsnit 4.1: fx når borgeren får arbejde"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. juni 2024"
  givet {
    ophørsdato = "1. juni 2024"
  }

  forventet {
    er_i_ressourceforløb = "nej"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "barsel flytter også fristen for beslutningen" {
  kilde     = "LBK 701/2022 § 113, stk. 4, og § 114, stk. 1, 2. pkt."
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "15. marts 2025"
  givet {
    barselsperioder = [{ fra = "1. januar 2024", til_og_med = "31. januar 2024" }]
  }

  forventet {
    beslutning_senest    = "31. marts 2025" # 31 dage efter 28. februar 2025
    er_i_ressourceforløb = "ja"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113, stk. 4", "LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 1, 2. pkt."]
  }
}

sag "i forløb efter afskaffelsen" {
  kilde     = "lovforslag L 66 (2025-26), § 1, nr. 4"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "15. februar 2026"
  givet {
    startdato         = "1. marts 2024"
    bevilget_varighed = "3 år"
    bevillingsdato    = "1. februar 2024"
  }

  forventet {
    er_i_ressourceforløb = "ja"
    beslutning_senest    = "28. februar 2027"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113, stk. 4", "LAB § 114, stk. 1, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "i forløb på sidste dag under den tidligere lov" {
  kilde     = "LBK 1342/2016 § 18, stk. 2, jf. § 2, nr. 11"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "31. december 2019"
  givet {
    startdato = "1. januar 2018"
  }

  forventet {
    er_i_ressourceforløb = "ja"
    beslutning_senest    = "31. december 2019"
    hjemmel              = ["tidligere LAB § 2, nr. 11", "tidligere LAB § 68 a, stk. 4", "tidligere LAB § 68 a, stk. 7"]
  }
}

sag "uden beslutning før 2020" {
  kilde     = "LBK 1342/2016 § 68 a, stk. 7"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. november 2019"
  givet {
    startdato = "1. oktober 2017"
  }

  forventet {
    beslutning_mangler = "ja" # forløbet sluttede 30. september 2019
    hjemmel            = ["tidligere LAB § 68 a, stk. 4", "tidligere LAB § 68 a, stk. 7"]
  }
}
