# Indsatsgarantiens frist: seks måneder efter start, LAB § 113, stk. 2, og de
# dage, der ikke tæller med, BEK § 17, stk. 3.

sag "frist uden fritagelse" {
  kilde     = "LBK 701/2022 § 113, stk. 2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  forventet {
    indsatsfrist = "1. september 2022" # seks måneder efter 1. marts 2022
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "frist med en måneds sygdom" {
  kilde     = "skrivelse 10112/2021, afsnit 6.3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
  }

  forventet {
    indsatsfrist = "1. oktober 2022" # 30 dage efter 1. september 2022
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "31 fritagne dage rykker 31 dage" {
  kilde     = "BEK 2408/2021 § 17, stk. 3; F6"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "1. maj 2022", til_og_med = "31. maj 2022" }]
  }

  forventet {
    indsatsfrist = "2. oktober 2022" # 31 dage, ikke én måned, efter 1. september 2022
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "fritagelse og standby overlapper" {
  kilde     = "BEK 2408/2021 § 17, stk. 3"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }]
    standby_perioder  = [{ fra = "15. april 2022", til_og_med = "14. maj 2022" }]
  }

  forventet {
    indsatsfrist = "15. oktober 2022" # 1. april-14. maj er 44 dage; 15.-30. april tæller én gang
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "fritagelse i den forlængede frist" {
  kilde     = "BEK 2408/2021 § 17, stk. 3; F7"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }, { fra = "20. september 2022", til_og_med = "29. september 2022" }]
  }

  forventet {
    indsatsfrist = "11. oktober 2022" # 30 + 10 = 40 dage efter 1. september 2022
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "fritagelse hen over startdagen" {
  kilde     = "BEK 2408/2021 § 17, stk. 3; F7"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "15. februar 2022", til_og_med = "10. marts 2022" }]
  }

  forventet {
    indsatsfrist = "11. september 2022" # kun 1.-10. marts, 10 dage
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "fritagelse hen over fristdagen" {
  kilde     = "BEK 2408/2021 § 17, stk. 3; F7"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "25. august 2022", til_og_med = "5. september 2022" }]
  }

  forventet {
    indsatsfrist = "13. september 2022" # 7 + 5 = 12 dage efter 1. september 2022
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "fritagelse fra dagen efter fristen" {
  kilde     = "BEK 2408/2021 § 17, stk. 3; F7"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. december 2022"
  givet {
    fritagne_perioder = [{ fra = "2. september 2022", til_og_med = "10. september 2022" }]
  }

  forventet {
    indsatsfrist = "1. september 2022" # ingen fritagne dage til og med fristen
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "start den 31. august" {
  kilde     = "LBK 280/2024 § 113, stk. 2; F2"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. april 2024"
  givet {
    startdato = "31. august 2023"
  }

  forventet {
    indsatsfrist = "29. februar 2024" # februar har ingen dag 31; 2024 er skudår
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt."]
  }
}

sag "seks måneder udløber sidste dag i 2024" {
  kilde     = "BEK 2408/2021 § 17, stk. 3; BEK 1708/2024 § 20"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. februar 2025"
  givet {
    startdato         = "30. juni 2024"
    fritagne_perioder = [{ fra = "1. august 2024", til_og_med = "10. august 2024" }]
  }

  forventet {
    indsatsfrist = "9. januar 2025" # 10 dage efter 30. december 2024
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 3"]
  }
}

sag "seks måneder udløber første dag i 2025" {
  kilde     = "BEK 1708/2024 §§ 17 og 20"
  bygger_på = "forløb fra 1. marts 2022"
  på        = "1. februar 2025"
  givet {
    startdato         = "1. juli 2024"
    fritagne_perioder = [{ fra = "1. august 2024", til_og_med = "10. august 2024" }]
  }

  forventet {
    indsatsfrist = "11. januar 2025" # 10 dage efter 1. januar 2025
    hjemmel      = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 3"]
  }
}

sag "fritagelse ikke oplyst" {
  kilde = "BEK 2408/2021 § 17, stk. 3"
  på    = "1. december 2022"
  givet {
    startdato        = "1. marts 2022"
    standby_perioder = []
  }

  forventet {
    indsatsfrist = { mangler = ["fritagne_perioder"] }
  }
}

sag "startdagen ikke oplyst" {
  kilde     = "LBK 701/2022 § 113, stk. 2"
  bygger_på = "intet er sket"
  på        = "1. december 2022"
  forventet {
    indsatsfrist = { mangler = ["startdato"] }
  }
}

sag "ingen garanti i 2021" {
  kilde     = "lov 548/2019 § 113"
  bygger_på = "intet er sket"
  på        = "31. december 2021"
  givet {
    startdato = "1. marts 2021"
  }

  forventet {
    indsatsfrist    = "gælder ikke"
    skal_forelægges = "nej" # garantien kom først i 2022
  }
}
