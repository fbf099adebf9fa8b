# Aktivlovens §§ 69 g og 69 h: regler og oplysninger om sanktioner.

bestemmelse "aktivloven § 69 g" {
  resumé       = "Ministeren fastsætter nærmere regler om rådighed og sanktioner."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"
    status       = "uden for området"
    begrundelse  = "En bemyndigelse."
  }

  affattelse "1. juli 2015" {
    ved         = ["LBK 806/2015"]
    status      = "uden for området"
    begrundelse = "En bemyndigelse."
    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" "LBK 981/2019" "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" { er = "1 stk., 1 pkt., sha256 ba240ba96d31f12ca54f793d3fada0b0ef42885f7085afbee74608aba3c4442d" }
    fingeraftryk "LBK 1004/2025" { er = "1 stk., 1 pkt., sha256 81d513e110572983055e44b630d9182d83eaee3cb8513c1c25d0d9ba1f6a52ed" }
  }

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ophævet      = true
    ufuldstændig = "den bestemmelse i lov 1750/2025, der ophæver kapitlet, er ikke læst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}

bestemmelse "aktivloven § 69 h" {
  resumé       = "En kommune kan få oplysninger om sanktioner fra den kommune, borgeren kommer fra."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"
    status       = "procedure"
    begrundelse  = "Gælder udveksling af oplysninger mellem kommuner."
  }

  affattelse "1. juli 2015" {
    ved         = ["LBK 806/2015"]
    status      = "procedure"
    begrundelse = "Gælder udveksling af oplysninger mellem kommuner."
    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" "LBK 981/2019" "LBK 241/2021" "LBK 1031/2023" { er = "1 stk., 2 pkt., sha256 4bad926c0a6331671260f87031ea7b867ba9f6ad2200a2e2a6b503b44d05fc61" }
    fingeraftryk "LBK 808/2024" "LBK 1004/2025" { er = "1 stk., 2 pkt., sha256 cfb4744a1ba8230b139a75d1fc0607696c977fe8a532b75acb8083d60ab6ee4b" }
  }

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ophævet      = true
    ufuldstændig = "den bestemmelse i lov 1750/2025, der ophæver kapitlet, er ikke læst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}
