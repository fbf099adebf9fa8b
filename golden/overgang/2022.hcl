# Overgangsreglerne den 1. januar 2022, skrivelse 10112/2021, afsnit 9.

sag "overgangsforløb uden hændelser" {
  fælles = true
  givet {
    startdato                        = "15. november 2021"
    indsatser                        = []
    fritagne_perioder                = []
    standby_perioder                 = []
    første_ordinære_arbejdsdag       = "ingen"
    første_dag_i_handicapløntilskud  = "ingen"
    første_dag_i_stu                 = "ingen"
    særlige_grunde_imod_forelæggelse = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "intet særligt i sagen" }
  }
}

sag "vejledning om jobformidler i et gammelt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "1. februar 2022"
  forventet {
    vejledning_om_jobformidler_senest = "1. maj 2022"
    hjemmel                           = ["skrivelse 10112/2021 § 9, stk. 1"]
  }
}

sag "ingen vejledningsfrist i et nyt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "1. februar 2022"
  givet {
    startdato = "1. januar 2022"
  }

  forventet {
    vejledning_om_jobformidler_senest = "gælder ikke"
    hjemmel                           = ["skrivelse 10112/2021 § 9, stk. 1"]
  }
}

sag "gammelt forløb på fristens sidste dag" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "1. juli 2022"
  forventet {
    indsatsfrist    = "1. juli 2022" # seks måneder efter 1. januar 2022
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 2"]
  }
}

sag "gammelt forløb dagen efter fristen" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "2. juli 2022"
  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2", "skrivelse 10112/2021 § 9, stk. 2"]
  }
}

sag "praktik i december 2021" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "2. juli 2022"
  givet {
    indsatser = [{ slags = "virksomhedspraktik", begyndt = "6. december 2021", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 3"]
  }
}

sag "praktik i december 2021 uden for indsatsdelen" {
  kilde     = "skrivelse 10112/2021, afsnit 9; F9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "2. juli 2022"
  givet {
    indsatser = [{ slags = "virksomhedspraktik", begyndt = "31. december 2021", i_indsatsdelen = "nej" }]
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 3"]
  }
}

sag "praktik i januar 2022 uden for indsatsdelen" {
  kilde     = "skrivelse 10112/2021, afsnit 9 og 6.3; F9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "2. juli 2022"
  givet {
    indsatser = [{ slags = "virksomhedspraktik", begyndt = "1. januar 2022", i_indsatsdelen = "nej" }]
  }

  forventet {
    skal_forelægges = "ja" # fra 2022 skal den stå i indsatsdelen
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2", "skrivelse 10112/2021 § 9, stk. 2"]
  }
}

sag "praktik før et gammelt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 9; F9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "2. juli 2022"
  givet {
    indsatser = [{ slags = "virksomhedspraktik", begyndt = "14. november 2021", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "ja" # begyndt før forløbet
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2", "skrivelse 10112/2021 § 9, stk. 2"]
  }
}

sag "fritagelse i 2021 rykker ikke fristen" {
  kilde     = "skrivelse 10112/2021, afsnit 9; F9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "1. december 2021", til_og_med = "31. december 2021" }]
  }

  forventet {
    indsatsfrist = "1. juli 2022"
    hjemmel      = ["BEK 2408/2021 § 17, stk. 3", "skrivelse 10112/2021 § 9, stk. 2"]
  }
}

sag "fritagelse i januar 2022 rykker fristen" {
  kilde     = "skrivelse 10112/2021, afsnit 9; F9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "1. januar 2022", til_og_med = "31. januar 2022" }]
  }

  forventet {
    indsatsfrist = "1. august 2022" # 31 dage efter 1. juli 2022
    hjemmel      = ["BEK 2408/2021 § 17, stk. 3", "skrivelse 10112/2021 § 9, stk. 2"]
  }
}

sag "ordinær time i et gammelt forløb" {
  kilde     = "skrivelse 10112/2021, afsnit 9; F9"
  bygger_på = "overgangsforløb uden hændelser"
  på        = "2. juli 2022"
  givet {
    første_ordinære_arbejdsdag = "1. december 2021"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 2408/2021 § 17, stk. 4", "skrivelse 10112/2021 § 9, stk. 2"]
  }
}

sag "fire år bevilget til start i 2022" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  givet {
    fødselsdato       = "5. maj 1990"
    bevillingsdato    = "1. december 2021"
    startdato         = "1. februar 2022"
    bevilget_varighed = "4 år"
  }

  forventet {
    ny_afgørelse_om_varighed = "ja"
    varighed_er_lovlig       = "nej" # fire år er over tre
    hjemmel                  = ["LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 5"]
  }
}

sag "tre år bevilget til start i 2022" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  givet {
    fødselsdato       = "5. maj 1990"
    bevillingsdato    = "1. december 2021"
    startdato         = "1. februar 2022"
    bevilget_varighed = "3 år"
  }

  forventet {
    ny_afgørelse_om_varighed = "nej"
    varighed_er_lovlig       = "ja"
    hjemmel                  = ["LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 5"]
  }
}

# For lang, men ikke af overgangsreglen.
sag "fire år bevilget i 2022" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  givet {
    fødselsdato       = "5. maj 1990"
    bevillingsdato    = "1. januar 2022"
    startdato         = "1. februar 2022"
    bevilget_varighed = "4 år"
  }

  forventet {
    ny_afgørelse_om_varighed = "nej"
    varighed_er_lovlig       = "nej"
    hjemmel                  = ["LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 5"]
  }
}

sag "fire år begyndt på sidste dag i 2021" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  givet {
    fødselsdato       = "5. maj 1990"
    bevillingsdato    = "1. december 2021"
    startdato         = "31. december 2021"
    bevilget_varighed = "4 år"
  }

  forventet {
    ny_afgørelse_om_varighed = "nej"
    varighed_er_lovlig       = "ja"
    hjemmel                  = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

# Født 3. marts 1960: 67 år den 3. marts 2027, grænsen er 3. marts 2021, før forløbet begyndte.
sag "senior i et gammelt forløb" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  på    = "1. juni 2022"
  givet {
    fødselsdato       = "3. marts 1960"
    startdato         = "1. oktober 2021"
    bevilget_varighed = "2 år"
    barselsperioder   = []
  }

  forventet {
    fortsætter_til = "30. september 2023" # 1. oktober 2023 minus 1 dag
    hjemmel        = ["LAB § 112, stk. 3, 1. pkt.", "LAB § 114, stk. 1, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5", "skrivelse 10112/2021 § 9, stk. 6"]
  }
}

sag "senior bevilget i 2021, start i 2022, intet ønske" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  givet {
    fødselsdato            = "31. december 1960"
    bevillingsdato         = "1. december 2021"
    startdato              = "15. januar 2022"
    ønsker_ressourceforløb = "nej"
    udvikling_udelukket    = { er = "nej", af = "kommunen", dato = "10. januar 2022", begrundelse = "behandling er i gang og virker" }
  }

  forventet {
    begynder_kun_efter_ønske = "ja"
    kan_iværksættes          = "nej" # 67 år den 31. december 2027, grænsen er 31. december 2021
    hjemmel                  = ["LAB § 112, stk. 3, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 7", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

# --- Forløb på over tre år løber ud ---

sag "fire år begyndt i 2021" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  på    = "1. februar 2022"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "31. december 2021"
    bevilget_varighed = "4 år"
    barselsperioder   = []
  }

  forventet {
    fortsætter_til = "30. december 2025" # 31. december 2025 minus 1 dag
    hjemmel        = ["LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 4"]
  }
}

sag "tre år begyndt i 2021" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "fire år begyndt i 2021"
  på        = "1. februar 2022"
  givet {
    bevilget_varighed = "3 år"
  }

  forventet {
    fortsætter_til = "gælder ikke" # tre år er også lovligt efter de nye regler
  }
}

sag "fire år begyndt i 2021, spurgt i 2021" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "fire år begyndt i 2021"
  på        = "31. december 2021"
  forventet {
    fortsætter_til = "gælder ikke" # overgangen begynder 1. januar 2022
  }
}

# --- Seniorer ved overgangen ---

sag "senior bevilget i 2021, start i 2022, eget ønske" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "senior bevilget i 2021, start i 2022, intet ønske"
  givet {
    ønsker_ressourceforløb             = "ja"
    tidligere_forløb                   = []
    komplekse_problemer                = { er = "ja", af = "kommunen", dato = "1. december 2021", begrundelse = "misbrug og angst ud over ledigheden" }
    ordinær_indsats_udtømt             = { er = "ja", af = "kommunen", dato = "1. december 2021", begrundelse = "andre tilbud er ikke relevante" }
    behov_for_helhedsorienteret_forløb = { er = "ja", af = "kommunen", dato = "1. december 2021", begrundelse = "behandling og praktik skal følges ad" }
    længerevarende_forsørgelse         = { er = "ja", af = "kommunen", dato = "1. december 2021", begrundelse = "fire år på kontanthjælp" }
    tilbud_uden_virkning               = "nej"
    behov_for_længerevarende_indsats   = "nej"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 1"]
  }
}

sag "præcis seks år tilbage 1. januar 2022, start samme dag" {
  kilde     = "skrivelse 10112/2021, afsnit 9; F1"
  bygger_på = "senior bevilget i 2021, start i 2022, eget ønske"
  givet {
    fødselsdato            = "1. januar 1961"
    startdato              = "1. januar 2022"
    ønsker_ressourceforløb = "nej"
  }

  forventet {
    kan_iværksættes = "ja" # grænsen er 1. januar 2022; hverken overgangsreglen eller § 112, stk. 3, rammer
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 1"]
  }
}

# Overgangsreglen rammer ikke, men det gør loven på startdagen.
sag "præcis seks år tilbage 1. januar 2022, start senere" {
  kilde     = "skrivelse 10112/2021, afsnit 9; LBK 701/2022 § 112, stk. 3"
  bygger_på = "præcis seks år tilbage 1. januar 2022, start samme dag"
  givet {
    startdato = "15. januar 2022"
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "senior begyndt på sidste dag i 2021" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "senior bevilget i 2021, start i 2022, eget ønske"
  på        = "1. februar 2022"
  givet {
    startdato              = "31. december 2021"
    bevilget_varighed      = "2 år"
    barselsperioder        = []
    ønsker_ressourceforløb = "nej"
  }

  forventet {
    kan_iværksættes = "ja"                # seksårsgrænsen gjaldt ikke i 2021
    fortsætter_til  = "30. december 2023" # 31. december 2023 minus 1 dag
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 1", "LAB § 112, stk. 3, 1. pkt.", "LAB § 114, stk. 1, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5", "skrivelse 10112/2021 § 9, stk. 6"]
  }
}

# Grænsen nås først under det gamle forløb.
sag "gammelt forløb, hvor grænsen nås i 2023" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  på    = "1. juni 2023"
  givet {
    fødselsdato       = "3. marts 1962"
    startdato         = "1. oktober 2021"
    bevilget_varighed = "3 år"
    barselsperioder   = []
  }

  forventet {
    fortsætter_til = "30. september 2024" # grænsen er 3. marts 2023
    hjemmel        = ["LAB § 112, stk. 3, 1. pkt.", "LAB § 114, stk. 1, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5", "skrivelse 10112/2021 § 9, stk. 6"]
  }
}

sag "gammelt forløb, hvor grænsen ikke nås" {
  kilde     = "skrivelse 10112/2021, afsnit 9"
  bygger_på = "gammelt forløb, hvor grænsen nås i 2023"
  på        = "1. juni 2023"
  givet {
    fødselsdato = "30. september 1963"
  }

  forventet {
    fortsætter_til = "gælder ikke" # 68 år den 30. september 2031, grænsen er 30. september 2025
  }
}

sag "præcis seks år tilbage den 1. januar 2022" {
  kilde = "skrivelse 10112/2021, afsnit 9; F1"
  givet {
    fødselsdato    = "1. januar 1961"
    bevillingsdato = "1. december 2021"
    startdato      = "15. januar 2022"
  }

  forventet {
    begynder_kun_efter_ønske = "nej" # 67 år den 1. januar 2028, grænsen er 1. januar 2022
    hjemmel                  = ["LAB § 112, stk. 3, 1. pkt.", "skrivelse 10112/2021 § 9, stk. 7", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

# Her gælder § 112, stk. 3, alene.
sag "senior bevilget i 2022" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  givet {
    fødselsdato    = "31. december 1960"
    bevillingsdato = "1. januar 2022"
    startdato      = "15. januar 2022"
  }

  forventet {
    begynder_kun_efter_ønske = "nej"
    hjemmel                  = ["skrivelse 10112/2021 § 9, stk. 7"]
  }
}

sag "senior, hvis forløb begyndte sidste dag i 2021" {
  kilde = "skrivelse 10112/2021, afsnit 9"
  givet {
    fødselsdato    = "31. december 1960"
    bevillingsdato = "1. december 2021"
    startdato      = "31. december 2021"
  }

  forventet {
    begynder_kun_efter_ønske = "nej" # et forløb i gang fortsætter
  }
}
