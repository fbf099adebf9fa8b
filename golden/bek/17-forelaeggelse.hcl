# Skal sagen forelægges rehabiliteringsteamet? LAB § 113, stk. 2, og BEK § 17.

sag "på fristens sidste dag" {
  kilde     = "LBK 701/2022 § 113, stk. 2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. september 2022"
  forventet {
    skal_forelægges = "nej" # fristen er 1. september 2022 og er ikke overskredet
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "dagen efter fristen" {
  kilde     = "LBK 701/2022 § 113, stk. 2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "2. september 2022"
  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2"]
  }
}

sag "sygdom, på fristens sidste dag" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. oktober 2022"
  givet {
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
  }

  forventet {
    skal_forelægges = "nej" # fristen er 1. oktober 2022
    hjemmel         = ["BEK 2408/2021 § 17, stk. 3", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "sygdom, dagen efter fristen" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "2. oktober 2022"
  givet {
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "indsats dagen efter fristen" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
    indsatser         = [{ slags = "virksomhedspraktik", begyndt = "2. oktober 2022", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "ja" # fristen er 1. oktober 2022
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "indsats på fristens sidste dag" {
  kilde     = "BEK 2408/2021 § 17, stk. 1"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
    indsatser         = [{ slags = "virksomhedspraktik", begyndt = "1. oktober 2022", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 2408/2021 § 17, stk. 2", "BEK 2408/2021 § 17, stk. 3", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "indsats begyndt før forløbet" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    indsatser = [{ slags = "social_indsats", begyndt = "28. februar 2022", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2"]
  }
}

sag "indsats begyndt på startdagen" {
  kilde     = "BEK 2408/2021 § 17, stk. 2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    indsatser = [{ slags = "social_indsats", begyndt = "1. marts 2022", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 2408/2021 § 17, stk. 2", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "indsats uden for indsatsdelen" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    indsatser = [{ slags = "kommunal_sundhedsindsats", begyndt = "1. juni 2022", i_indsatsdelen = "nej" }]
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2"]
  }
}

sag "indsats af en anden slags" {
  kilde     = "LBK 701/2022 § 113, stk. 2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    indsatser = [{ slags = "anden_indsats", begyndt = "1. juni 2022", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2"]
  }
}

sag "én af to indsatser tæller" {
  kilde     = "LBK 701/2022 § 113, stk. 2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    indsatser = [
      { slags = "anden_indsats", begyndt = "1. april 2022", i_indsatsdelen = "ja" },
      { slags = "vejledning_og_opkvalificering", begyndt = "1. august 2022", i_indsatsdelen = "ja" },
    ]
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 2408/2021 § 17, stk. 2", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "måske flere indsatser" {
  kilde     = "LBK 701/2022 § 113, stk. 2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    indsatser = [{ slags = "anden_indsats", begyndt = "1. april 2022", i_indsatsdelen = "ja" }, "og evt. flere"]
  }

  forventet {
    skal_forelægges = { mangler = ["indsatser"] }
  }
}

sag "én ordinær time i tredje måned" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    første_ordinære_arbejdsdag = "15. maj 2022"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 2408/2021 § 17, stk. 4", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "ordinær time på seksmånedersdagen" {
  kilde     = "BEK 2408/2021 § 17, stk. 4; F8"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    første_ordinære_arbejdsdag = "1. september 2022"
  }

  forventet {
    skal_forelægges = "nej" # seks måneder efter 1. marts er 1. september, med
    hjemmel         = ["BEK 2408/2021 § 17, stk. 4", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "ordinær time dagen efter seksmånedersdagen" {
  kilde     = "BEK 2408/2021 § 17, stk. 4; F8"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    første_ordinære_arbejdsdag = "2. september 2022"
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2"]
  }
}

sag "ordinær time i den forlængede frist" {
  kilde     = "BEK 2408/2021 § 17, stk. 4; F8"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    fritagne_perioder          = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
    første_ordinære_arbejdsdag = "15. september 2022"
  }

  forventet {
    skal_forelægges = "ja" # de første seks måneder forlænges ikke af sygdom
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "løntilskud for handicappede" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    første_dag_i_handicapløntilskud = "1. juni 2022"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 2408/2021 § 17, stk. 5", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "ungdomsuddannelse for unge med særlige behov" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    første_dag_i_stu = "15. august 2022"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 2408/2021 § 17, stk. 6", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "særlige grunde taler imod" {
  kilde     = "LBK 701/2022 § 113, stk. 2, 2. pkt."
  bygger_på = "forløb fra 1. marts 2022"
  på        = "3. oktober 2022"
  givet {
    særlige_grunde_imod_forelæggelse = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "borgeren er terminalt syg" }
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 2. pkt."]
  }
}

sag "afventer skøn om særlige grunde" {
  kilde = "LBK 701/2022 § 113, stk. 2, 2. pkt."
  på    = "3. oktober 2022"
  givet {
    startdato                       = "1. marts 2022"
    indsatser                       = []
    fritagne_perioder               = []
    standby_perioder                = []
    første_ordinære_arbejdsdag      = "ingen"
    første_dag_i_handicapløntilskud = "ingen"
    første_dag_i_stu                = "ingen"
  }

  forventet {
    skal_forelægges = { mangler = ["særlige_grunde_imod_forelæggelse"] }
  }
}

sag "frist efter afskaffelsen, bevilget i tide" {
  kilde     = "BEK 1708/2024 § 17; F15"
  bygger_på = "intet er sket"
  på        = "2. marts 2026"
  givet {
    startdato      = "1. september 2025"
    bevillingsdato = "15. august 2025"
  }

  forventet {
    skal_forelægges = "ja" # fristen var 1. marts 2026
    hjemmel         = ["BEK 1708/2024 § 17, stk. 2", "LAB § 113, stk. 2, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "frist efter afskaffelsen, bevillingsdag ukendt" {
  kilde     = "lov 1750/2025 § 21, stk. 8; F15"
  bygger_på = "intet er sket"
  på        = "2. marts 2026"
  givet {
    startdato = "1. september 2025"
  }

  forventet {
    skal_forelægges = { mangler = ["bevillingsdato"] }
  }
}

# --- De samme undtagelser efter BEK 1708/2024 ---

sag "forløb fra 1. august 2024" {
  fælles    = true
  bygger_på = "intet er sket"
  givet {
    startdato = "1. august 2024"
  }
}

sag "intet er sket efter BEK 1708/2024" {
  kilde     = "BEK 1708/2024 § 17"
  bygger_på = "forløb fra 1. august 2024"
  på        = "2. februar 2025"
  forventet {
    skal_forelægges = "ja" # fristen var 1. februar 2025
    hjemmel         = ["BEK 1708/2024 § 17, stk. 2", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "ordinær time efter BEK 1708/2024" {
  kilde     = "BEK 1708/2024 § 17, stk. 4"
  bygger_på = "forløb fra 1. august 2024"
  på        = "2. februar 2025"
  givet {
    første_ordinære_arbejdsdag = "1. februar 2025"
  }

  forventet {
    skal_forelægges = "nej" # seksmånedersdagen er med
    hjemmel         = ["BEK 1708/2024 § 17, stk. 4", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "løntilskud for handicappede efter BEK 1708/2024" {
  kilde     = "BEK 1708/2024 § 17, stk. 5"
  bygger_på = "forløb fra 1. august 2024"
  på        = "2. februar 2025"
  givet {
    første_dag_i_handicapløntilskud = "1. december 2024"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 1708/2024 § 17, stk. 5", "LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "ungdomsuddannelse efter BEK 1708/2024" {
  kilde     = "BEK 1708/2024 § 17, stk. 6"
  bygger_på = "forløb fra 1. august 2024"
  på        = "2. februar 2025"
  givet {
    første_dag_i_stu = "1. december 2024"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["BEK 1708/2024 § 17, stk. 6", "LAB § 113, stk. 2, 1. pkt."]
  }
}
