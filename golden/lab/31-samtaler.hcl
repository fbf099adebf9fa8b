# LAB §§ 9, 27, 31 og 32 og den tidligere § 18: hvor mange samtaler der skal holdes,
# og hvornår.

sag "på ydelsen fra 1. marts 2022" {
  fælles = true
  givet {
    overgang_til_ydelsen = "1. marts 2022"
    samtaler             = [{ holdt = "15. marts 2022" }, { holdt = "20. april 2022" }, { holdt = "31. august 2022" }]
  }
}

sag "tre samtaler i de første seks måneder er én for lidt" {
  kilde     = "LBK 701/2022 § 31, stk. 1; skrivelse 10112/2021, afsnit 5.5"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. september 2022"
  forventet {
    mindste_antal_samtaler = "4"
    samtalefrist           = "31. august 2022" # seks måneder efter 1. marts er 1. september, minus 1 dag
    samtaler_mangler       = "ja"              # 3 er under 4
    hjemmel                = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1"]
  }
}

sag "tre samtaler på fristens sidste dag" {
  kilde     = "LBK 701/2022 § 31, stk. 1"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "31. august 2022"
  forventet {
    samtaler_mangler = "nej" # fristen er ikke udløbet
    hjemmel          = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1"]
  }
}

sag "den fjerde samtale på fristens sidste dag" {
  kilde     = "LBK 701/2022 § 31, stk. 1; F22"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. september 2022"
  givet {
    samtaler = [{ holdt = "1. marts 2022" }, { holdt = "20. april 2022" }, { holdt = "10. juni 2022" }, { holdt = "31. august 2022" }]
  }

  forventet {
    samtaler_mangler = "nej" # 4 er ikke under 4; begge yderdage er med
    hjemmel          = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1"]
  }
}

sag "den fjerde samtale dagen efter fristen" {
  kilde     = "LBK 701/2022 § 31, stk. 1; F22"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. september 2022"
  givet {
    samtaler = [{ holdt = "1. marts 2022" }, { holdt = "20. april 2022" }, { holdt = "10. juni 2022" }, { holdt = "1. september 2022" }]
  }

  forventet {
    samtaler_mangler = "ja"
    hjemmel          = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1"]
  }
}

sag "en samtale før overgangen til ydelsen tæller ikke" {
  kilde     = "LBK 701/2022 § 9, stk. 2, nr. 3, og § 31, stk. 1"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. september 2022"
  givet {
    samtaler = [{ holdt = "28. februar 2022" }, { holdt = "20. april 2022" }, { holdt = "10. juni 2022" }, { holdt = "31. august 2022" }]
  }

  forventet {
    samtaler_mangler = "ja"
    hjemmel          = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1"]
  }
}

sag "måske flere samtaler" {
  kilde     = "LBK 701/2022 § 31, stk. 1"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. september 2022"
  givet {
    samtaler = [{ holdt = "15. marts 2022" }, "og evt. flere"]
  }

  forventet {
    samtaler_mangler = { mangler = ["samtaler"] }
  }
}

sag "kravet på sidste dag i stk. 1" {
  kilde     = "LBK 701/2022 § 31, stk. 1"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "31. december 2023"
  forventet {
    mindste_antal_samtaler = "4"
    hjemmel                = ["LAB § 31, stk. 1"]
  }
}

sag "kravet på første dag i stk. 3" {
  kilde     = "LBK 280/2024 § 31, stk. 3"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. januar 2024"
  givet {
    overgang_til_ydelsen = "1. juli 2023"
  }

  forventet {
    mindste_antal_samtaler = "4"
    samtalefrist           = "31. december 2023" # seks måneder efter 1. juli er 1. januar, minus 1 dag
    samtaler_mangler       = "ja"                # ingen samtaler i tiden
    hjemmel                = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 3"]
  }
}

# De første seks måneder sluttede før 2020; da gjaldt seks samtaler på tolv måneder.
sag "ikke fire samtaler i seks måneder før 2020" {
  kilde = "lov 548/2019 § 31, stk. 1; F22"
  på    = "15. januar 2020"
  givet {
    overgang_til_ydelsen = "1. juli 2019"
    samtaler             = []
  }

  forventet {
    samtaler_mangler = "nej" # de seks måneder sluttede 31. december 2019
    hjemmel          = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1"]
  }
}

sag "seks måneder, der slutter på første dag i 2020" {
  kilde = "lov 548/2019 § 31, stk. 1; F22"
  på    = "15. januar 2020"
  givet {
    overgang_til_ydelsen = "2. juli 2019"
    samtaler             = []
  }

  forventet {
    samtalefrist     = "1. januar 2020"
    samtaler_mangler = "ja"
    hjemmel          = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1"]
  }
}

sag "samtaler efter 1. juli 2026, bevilget i tide" {
  kilde     = "lov 1750/2025 § 21, stk. 8; F28"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. august 2026"
  givet {
    overgang_til_ydelsen = "1. februar 2026"
    bevillingsdato       = "20. januar 2026"
    samtaler             = []
    beder_om_samtale     = "ja"
  }

  forventet {
    samtaler_mangler   = "ja" # fristen var 31. juli 2026
    ret_til_jobsamtale = "ja"
    hjemmel            = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 3", "LAB § 32, stk. 1, 3. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "samtaler dagen før den nye ordlyd" {
  kilde     = "LBK 280/2024 § 31, stk. 3; F28"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "30. juni 2026"
  givet {
    overgang_til_ydelsen = "1. december 2025"
    samtaler             = []
  }

  forventet {
    samtaler_mangler = "ja" # fristen var 31. maj 2026
    hjemmel          = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 3"]
  }
}

# --- Efter de seks måneder ---

sag "beder om en samtale på fristens sidste dag" {
  kilde     = "LBK 701/2022 § 32, stk. 1, 3. pkt."
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "31. august 2022"
  givet {
    beder_om_samtale = "ja"
  }

  forventet {
    ret_til_jobsamtale = "nej" # reglen gælder efter de seks måneder
    hjemmel            = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1", "LAB § 32, stk. 1, 3. pkt."]
  }
}

sag "beder om en samtale efter de seks måneder" {
  kilde     = "LBK 701/2022 § 32, stk. 1, 3. pkt.; skrivelse 10112/2021, afsnit 5.5"
  bygger_på = "på ydelsen fra 1. marts 2022"
  på        = "1. september 2022"
  givet {
    beder_om_samtale = "ja"
  }

  forventet {
    ret_til_jobsamtale = "ja"
    hjemmel            = ["LAB § 9, stk. 2, nr. 3", "LAB § 31, stk. 1", "LAB § 32, stk. 1, 3. pkt."]
  }
}

# --- Den tidligere lov: seks samtaler på tolv kalendermåneder (F23) ---

sag "fem samtaler på tolv måneder er én for lidt" {
  kilde = "LBK 1342/2016 § 18, stk. 2"
  på    = "15. juni 2017"
  givet {
    overgang_til_ydelsen = "1. juni 2016"
    samtaler             = [{ holdt = "1. juni 2016" }, { holdt = "15. august 2016" }, { holdt = "1. november 2016" }, { holdt = "1. februar 2017" }, { holdt = "31. maj 2017" }]
  }

  forventet {
    mindste_antal_samtaler = "6"
    samtaler_mangler       = "ja" # juni 2016 til og med maj 2017
    hjemmel                = ["tidligere LAB § 18, stk. 2, 1. pkt."]
  }
}

sag "seks samtaler på tolv måneder er nok" {
  kilde     = "LBK 1342/2016 § 18, stk. 2"
  bygger_på = "fem samtaler på tolv måneder er én for lidt"
  på        = "15. juni 2017"
  givet {
    samtaler = [{ holdt = "1. juni 2016" }, { holdt = "15. august 2016" }, { holdt = "1. november 2016" }, { holdt = "1. februar 2017" }, { holdt = "15. april 2017" }, { holdt = "31. maj 2017" }]
  }

  forventet {
    samtaler_mangler = "nej"
    hjemmel          = ["tidligere LAB § 18, stk. 2, 1. pkt."]
  }
}

sag "den sjette samtale ligger i den måned, der spørges i" {
  kilde     = "LBK 1342/2016 § 18, stk. 2; F23"
  bygger_på = "fem samtaler på tolv måneder er én for lidt"
  på        = "15. juni 2017"
  givet {
    samtaler = [{ holdt = "1. juni 2016" }, { holdt = "15. august 2016" }, { holdt = "1. november 2016" }, { holdt = "1. februar 2017" }, { holdt = "31. maj 2017" }, { holdt = "1. juni 2017" }]
  }

  forventet {
    samtaler_mangler = "ja" # juni 2017 er ikke en hel måned endnu
    hjemmel          = ["tidligere LAB § 18, stk. 2, 1. pkt."]
  }
}

sag "under tolv hele måneder på ydelsen" {
  kilde     = "LBK 1342/2016 § 18, stk. 2; F23"
  bygger_på = "fem samtaler på tolv måneder er én for lidt"
  på        = "15. juni 2017"
  givet {
    overgang_til_ydelsen = "2. juni 2016"
  }

  forventet {
    samtaler_mangler = "nej" # juni 2016 var ikke hel
    hjemmel          = ["tidligere LAB § 18, stk. 2, 1. pkt."]
  }
}

sag "kravet på sidste dag i 2019" {
  kilde     = "LBK 1342/2016 § 18, stk. 2"
  bygger_på = "fem samtaler på tolv måneder er én for lidt"
  på        = "31. december 2019"
  forventet {
    mindste_antal_samtaler = "6"
    hjemmel                = ["tidligere LAB § 18, stk. 2, 1. pkt."]
  }
}

sag "kravet på første dag i 2020" {
  kilde     = "lov 548/2019 § 31, stk. 1"
  bygger_på = "fem samtaler på tolv måneder er én for lidt"
  på        = "1. januar 2020"
  forventet {
    mindste_antal_samtaler = "4"
    hjemmel                = ["LAB § 31, stk. 1"]
  }
}

# --- Førtidspensionister ---

sag "førtidspensionistens tre samtaler i 2023" {
  kilde = "LBK 701/2022 § 27, stk. 3"
  på    = "31. december 2023"
  givet {
    modtager_førtidspension = "ja"
  }

  forventet {
    førtidspensionistens_samtaler = "3"
    hjemmel                       = ["LAB § 27, stk. 3"]
  }
}

sag "førtidspensionistens tre samtaler i 2024" {
  kilde = "LBK 280/2024 § 27, stk. 5"
  på    = "1. januar 2024"
  givet {
    modtager_førtidspension = "ja"
  }

  forventet {
    førtidspensionistens_samtaler = "3"
    hjemmel                       = ["LAB § 27, stk. 5"]
  }
}

sag "tre samtaler kun for førtidspensionister" {
  kilde = "LBK 280/2024 § 27, stk. 5"
  på    = "1. januar 2024"
  givet {
    modtager_førtidspension = "nej"
  }

  forventet {
    førtidspensionistens_samtaler = "gælder ikke"
  }
}
