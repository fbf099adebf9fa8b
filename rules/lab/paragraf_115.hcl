# LAB §§ 115 og 115 a: førtidspensionister under 40 år, og ministerens beføjelser.

bestemmelse "LAB § 115" {
  resumé       = "Ressourceforløb for førtidspensionister under 40 år."
  skæringsdato = "startdato"

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

bestemmelse "LAB § 115, stk. 1" {
  resumé       = "Førtidspensionister under 40 år, der ønsker det, kan få tilbud om et forløb."
  skæringsdato = "startdato"
  jf           = ["LAB § 113, stk. 1", "LAB § 114, stk. 1"]

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "førtidspensionist_kan_tilbydes_forløb" {
      fortolkning = ["F30"]
      når         = "modtager_førtidspension og alder(fødselsdato, startdato) er under 40 år og ønsker_ressourceforløb"
      er          = "ja"
    }

    fingeraftryk "lov 548/2019" "LBK 701/2022" "LBK 280/2024" { er = "2 stk., 2 pkt., sha256 71c487c62d7c3baf1530a3c570d666ba44ff1141fb6e572bf24dd2d819b2a142" }
  }
}

bestemmelse "LAB § 115, stk. 2" {
  resumé       = "Følger førtidspensionisten ikke forløbet, kan kommunen lade det ophøre."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "forløbet_kan_bringes_til_ophør" {
      når = "modtager_førtidspension og følger_ikke_forløbet"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 115 a" {
  resumé = "Ministeren kan fastsætte nærmere regler."

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

bestemmelse "LAB § 115 a, stk. 1" {
  resumé = "Ministeren fastsætter regler om forelæggelse for teamet."
  jf     = ["LAB § 113, stk. 2"]

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "procedure"
    begrundelse = "Bemyndigelse; brugt i BEK 2408/2021 og BEK 1708/2024."
    fingeraftryk "lov 1160/2021" "LBK 701/2022" "LBK 280/2024" { er = "2 stk., 2 pkt., sha256 8e3594e471ac206a99be51587b149bdcf0dcde6380408d55bf947abd1ed6125d" }
  }
}

bestemmelse "LAB § 115 a, stk. 2" {
  resumé = "Ministeren fastsætter regler om samtale med sundhedskoordinator."
  jf     = ["LAB § 113, stk. 3"]

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "procedure"
    begrundelse = "Bemyndigelse; brugt i BEK 2409/2021."
  }
}
