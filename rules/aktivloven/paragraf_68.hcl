# Aktivlovens § 68: hvem der har ret til ressourceforløbsydelse, og hvad den er
# før fradrag. Målt på den første dag i den måned, der spørges om (F40). Indtil
# juli 2025 pegede stk. 2 på satserne for kontanthjælp; siden står beløbene i loven.

bestemmelse "aktivloven § 68" {
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

bestemmelse "aktivloven § 68, stk. 1, 1. pkt." {
  resumé       = "Den, der er visiteret til et ressourceforløb, får ressourceforløbsydelse."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "har_ret_til_ydelse" {
      når = "visiteret"
      er  = "ja"
    }

    regel "anses_for_modtager" {
      når = "har_ret_til_ydelse og ydelse er over 0 kr."
      er  = "ja"
    }

    fingeraftryk "LBK 1193/2014" { er = "8 stk., 4 nr., 15 pkt., sha256 bbd71b673d7f7fb965ec145d7df9b3398318e7cfdab4515ff37c728c3b79856d" }
    fingeraftryk "LBK 806/2015" { er = "8 stk., 4 nr., 15 pkt., sha256 4f3258309eb5a6c67257132e60111aa34f9d63df08a2071a68a228e1f925c825" }
    fingeraftryk "LBK 269/2017" "LBK 247/2019" "LBK 981/2019" { er = "8 stk., 4 nr., 15 pkt., sha256 7e868a59299187244da89405d7a2bed3e52d14942d03ecb386419d040203c4aa" }
    fingeraftryk "LBK 1031/2023" "LBK 808/2024" { er = "8 stk., 4 nr., 15 pkt., sha256 ca422c73a27387137dd00660841df0eb523dafa3b836e5b8110427c07ad1eb16" }
    fingeraftryk "LBK 1004/2025" { er = "8 stk., 4 nr., 15 pkt., sha256 54c3e353fdaa5b724e345da4ea22151f28ce0f0a9ea50306bddfc76493b0f5d2" }
  }
}

bestemmelse "aktivloven § 68, stk. 1, 2. pkt." {
  resumé       = "Egen formue og ægtefælles forhold (til 2015 også samlevers) betyder intet."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "uden for området"
    begrundelse = "Siger, hvad der ikke skal spørges om. Derfor er der ingen oplysninger om formue og ægtefælle."
  }

  affattelse "1. januar 2014" {
    ved         = ["lov 894/2013"]
    status      = "uden for området"
    begrundelse = "Siger, hvad der ikke skal spørges om, her også om en samlever efter §§ 2 a og 2 b."
  }

  affattelse "1. januar 2016" {
    ved         = ["LBK 468/2016"]
    tidligst    = "1. juli 2015"
    status      = "uden for området"
    begrundelse = "Siger, hvad der ikke skal spørges om. Ordene om samlever er væk."
    fingeraftryk "LBK 468/2016" { er = "8 stk., 4 nr., 15 pkt., sha256 7e868a59299187244da89405d7a2bed3e52d14942d03ecb386419d040203c4aa" }
  }
}

bestemmelse "aktivloven § 68, stk. 2" {
  resumé       = "Ydelsen er et månedligt beløb."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "grundbeløb" { er = "ydelse_efter_stk_2" }
  }
}

bestemmelse "aktivloven § 68, stk. 2, nr. 1" {
  resumé       = "Beløbet for den, der har pligt til at forsørge et barn."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "ydelse_efter_stk_2" {
      når = "forsørger"
      er  = "forsørgersats"
    }
  }

  affattelse "1. januar 2014" {
    ved = ["lov 894/2013"]

    regel "ydelse_efter_stk_2" {
      når = "forsørger"
      er  = "forsørgersats"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "ydelse_efter_stk_2" {
      når = "forsørger"
      er  = "forsørgersats"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 2, nr. 2" {
  resumé       = "Beløbet for den, der ikke har pligt til at forsørge et barn."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "ydelse_efter_stk_2" {
      når = "ikke forsørger"
      er  = "ikke_forsørgersats"
    }
  }

  affattelse "1. januar 2014" {
    ved = ["lov 894/2013"]

    regel "ydelse_efter_stk_2" {
      når = "ikke forsørger"
      er  = "ikke_forsørgersats"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "ydelse_efter_stk_2" {
      når = "ikke forsørger"
      er  = "ikke_forsørgersats"
    }
  }
}

# Til juni 2025 pegede nr. 3 og 4 på § 25, stk. 3, nr. 9 (i LBK 1193/2014 nr. 10),
# eller § 23, stk. 2, nr. 9, med § 24, stk. 3, nr. 6; om de to veje, se F12.

bestemmelse "aktivloven § 68, stk. 2, nr. 3" {
  resumé       = "Et lavere beløb for den, der er under 25 år, bor hos en forælder og ikke forsørger et barn."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 2"]
      når         = "hjemmeboende_under_25 og ikke forsørger"
      er          = "hjemmeboendesats"
    }

    regel "har_lavt_trin" {
      når = "hjemmeboende_under_25 og ikke forsørger og ikke får_hidtidigt_niveau"
      er  = "ja"
    }
  }

  affattelse "1. januar 2014" {
    ved = ["lov 894/2013"]

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 2"]
      når         = "hjemmeboende_under_25 og ikke forsørger"
      er          = "hjemmeboendesats"
    }

    regel "har_lavt_trin" {
      når = "hjemmeboende_under_25 og ikke forsørger og ikke får_hidtidigt_niveau"
      er  = "ja"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 2"]
      når         = "hjemmeboende_under_25 og ikke forsørger"
      er          = "hjemmeboendesats"
    }

    regel "har_lavt_trin" {
      når = "hjemmeboende_under_25 og ikke forsørger og ikke får_hidtidigt_niveau"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 2, nr. 4" {
  resumé       = "Som nr. 3, men med et tillæg for hvert barn, der er bidragspligt til, og højst beløbet i nr. 1."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "tillægget blev beregnet efter § 25, stk. 4, der ikke er læst"

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 3"]
      når         = "hjemmeboende_under_25 og ikke forsørger og børn_med_bidragspligt er over 0"
      er          = "hjemmeboendesats + børn_med_bidragspligt * bidragstillæg, dog højst forsørgersats"
    }
  }

  affattelse "1. januar 2014" {
    ved          = ["lov 894/2013"]
    ufuldstændig = "tillægget blev beregnet efter § 23, stk. 3, eller § 25, stk. 4, der ikke er læst"

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 3"]
      når         = "hjemmeboende_under_25 og ikke forsørger og børn_med_bidragspligt er over 0"
      er          = "hjemmeboendesats + børn_med_bidragspligt * bidragstillæg, dog højst forsørgersats"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 3"]
      når         = "hjemmeboende_under_25 og ikke forsørger og børn_med_bidragspligt er over 0"
      er          = "hjemmeboendesats + børn_med_bidragspligt * bidragstillæg, dog højst forsørgersats"
    }
  }
}

# Er barnet ikke her, falder beløbet i nr. 1 bort. Loven siger ikke, hvad der
# kommer i stedet (F41).

bestemmelse "aktivloven § 68, stk. 3, 1. pkt." {
  resumé       = "Beløbet i stk. 2, nr. 1, forudsætter, at barnet opholder sig her."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F41"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 1"]
      når         = "forsørger og ikke barn_i_riget og ikke hjemmeboende_under_25"
      er          = "ikke_forsørgersats"
    }

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F41"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 1"]
      når         = "forsørger og ikke barn_i_riget og hjemmeboende_under_25"
      er          = "hjemmeboendesats"
    }

    regel "har_lavt_trin" {
      fortolkning = ["F41"]
      når         = "forsørger og ikke barn_i_riget og hjemmeboende_under_25 og ikke får_hidtidigt_niveau"
      er          = "ja"
    }
  }

  # Ordet »landet« er blevet til »riget«.
  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F41"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 1"]
      når         = "forsørger og ikke barn_i_riget og ikke hjemmeboende_under_25"
      er          = "ikke_forsørgersats"
    }

    regel "ydelse_efter_stk_2" {
      fortolkning = ["F41"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 1"]
      når         = "forsørger og ikke barn_i_riget og hjemmeboende_under_25"
      er          = "hjemmeboendesats"
    }

    regel "har_lavt_trin" {
      fortolkning = ["F41"]
      når         = "forsørger og ikke barn_i_riget og hjemmeboende_under_25 og ikke får_hidtidigt_niveau"
      er          = "ja"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 3, 2. pkt." {
  resumé       = "Det gælder ikke EU/EØS-borgere, der efter EU-retten har ret til beløbet, og dem, en overenskomst dækker."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "ydelse_efter_stk_2" {
      suspenderer = ["aktivloven § 68, stk. 3, 1. pkt."]
      når         = "undtaget_fra_krav_om_ophold"
    }

    regel "har_lavt_trin" {
      suspenderer = ["aktivloven § 68, stk. 3, 1. pkt."]
      når         = "undtaget_fra_krav_om_ophold"
    }
  }
}
