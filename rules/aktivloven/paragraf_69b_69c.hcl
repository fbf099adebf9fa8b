# Aktivlovens §§ 69 b og 69 c: udeblivelse og manglende kontakt, der koster en
# sats for hver dag. Hvor mange dage det bliver til, og hvad de koster, står i
# § 69 a, stk. 4 (til 2019 § 35, stk. 3).

bestemmelse "aktivloven § 69 b" {
  resumé       = "Ophævet fra 1. februar 2026 for nye forløb."
  skæringsdato = "første dag i måned"

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

bestemmelse "aktivloven § 69 b, stk. 1" {
  resumé       = "Den, der uden rimelig grund afviser eller udebliver fra et tilbud i planen, skal trækkes i ydelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"
    status       = "uden for området"
    begrundelse  = "Fradraget regnes efter stk. 2, der pegede på § 36."
  }

  affattelse "1. juli 2015" {
    ved         = ["LBK 806/2015"]
    status      = "uden for området"
    begrundelse = "Fradraget regnes efter stk. 2, der pegede på § 36."
    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" { er = "2 stk., 2 pkt., sha256 939ff8a870f1b6a9b533e3d66dbb3782b808fc6dd1c575e0cbc4251633f42afd" }
  }

  affattelse "1. juli 2018" {
    ved         = ["lov 707/2018"]
    status      = "uden for området"
    begrundelse = "Nu også tilbud i en helhedsorienteret plan. Fradraget regnes efter stk. 2, der pegede på § 36."
    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "2 stk., 2 pkt., sha256 ec607df808ed1490c4a1d3feefa05907b28bb3e96b3e6703eb077956687eff0e" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "udeblivelse_fra_tilbud_sanktioneres" { er = "ja" }
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" "LBK 1004/2025" { er = "3 stk., 3 pkt., sha256 d1dafe6a4135e2ec855c6e9d84c02af7a43a4b490998608a2b99573117ecef3e" }
  }
}

bestemmelse "aktivloven § 69 b, stk. 2" {
  resumé       = "Til 2019: § 36, stk. 2 og 3, gælder også her. Derefter: der trækkes fra for hver dag, borgeren er udeblevet helt eller delvis."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "paragraf_36_gælder" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "paragraf_36_gælder" { er = "ja" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "delvis_dag_koster" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 b, stk. 3" {
  resumé       = "Kommunen kan skære godtgørelsen for udgifter (LAB § 176) i samme forhold. Gælder fra 2020; før efter § 36, stk. 3."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "skøn"
    begrundelse = "Kommunen kan gøre det; godtgørelsen hører under LAB."
  }
}

bestemmelse "aktivloven § 69 c" {
  resumé       = "Ophævet fra 1. februar 2026 for nye forløb."
  skæringsdato = "første dag i måned"

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

bestemmelse "aktivloven § 69 c, stk. 1, 1. pkt." {
  resumé       = "Den, der uden rimelig grund udebliver fra en samtale eller en rådighedsvurdering, trækkes for dagene, til kontakten er genoprettet."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "udeblivelse_fra_samtale_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "udeblivelse_fra_samtale_sanktioneres" { er = "ja" }
    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" { er = "2 stk., 4 pkt., sha256 1fcde5a03dde5c3c357b6f957e500340770c68220aa0c3d807aea3ecbbf179eb" }
    fingeraftryk "LBK 981/2019" { er = "2 stk., 4 pkt., sha256 8952e460f71e1e42dae41457c0b8663b9117cd5bbe41ee6102238c10d61b04da" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "udeblivelse_fra_samtale_sanktioneres" { er = "ja" }
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" "LBK 1004/2025" { er = "4 stk., 7 pkt., sha256 223d787aca53233cfe4d1a4eb3369f2ab398d88125bfe3a877a0d1e72399ecba" }
  }
}

bestemmelse "aktivloven § 69 c, stk. 1, 2. pkt." {
  resumé       = "Dagen for samtalen koster altid, også når borgeren tager kontakt samme dag."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "samtalens_dag_koster_altid" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "samtalens_dag_koster_altid" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 c, stk. 2, 1. pkt." {
  resumé       = "Det samme gælder samtaler hos en anden aktør."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "udeblivelse_hos_anden_aktør_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "udeblivelse_hos_anden_aktør_sanktioneres" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 c, stk. 2, 2. pkt." {
  resumé       = "Det er kommunen, der træffer afgørelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"
    status       = "procedure"
    begrundelse  = "Siger, hvem der afgør."
  }

  affattelse "1. juli 2015" {
    ved         = ["LBK 806/2015"]
    status      = "procedure"
    begrundelse = "Siger, hvem der afgør."
  }
}

bestemmelse "aktivloven § 69 c, stk. 3" {
  resumé       = "Det samme gælder samtaler, som borgeren selv har booket. Gælder fra 2020."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "udeblivelse_fra_selvbooket_sanktioneres" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 c, stk. 4, 1. pkt." {
  resumé       = "Den, der ikke selv booker en samtale inden fristen, trækkes for dagene, til den er booket eller kontakten genoprettet. Gælder fra 2020."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "manglende_booking_sanktioneres" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 c, stk. 4, 2. pkt." {
  resumé       = "Fristens dag koster altid, også når borgeren booker dagen efter."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "fristens_dag_koster_altid" { er = "ja" }
  }
}
