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
