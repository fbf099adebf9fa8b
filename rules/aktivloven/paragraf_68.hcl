# Aktivlovens § 68, stk. 2: hvad ressourceforløbsydelsen er før fradrag. Målt
# på den første dag i den måned, ydelsen gælder. Indtil juli 2025 pegede stk. 2
# på satserne for kontanthjælp; siden står beløbene i loven.

bestemmelse "aktivloven § 68, stk. 2" {
  resumé       = "Hvad ydelsen er om måneden."
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

bestemmelse "aktivloven § 68, stk. 2, nr. 1" {
  resumé       = "Beløbet for den, der har pligt til at forsørge et barn."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "grundbeløb" {
      når = "forsørger"
      er  = "forsørgersats"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
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

    regel "grundbeløb" {
      når = "ikke forsørger"
      er  = "ikke_forsørgersats"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      når = "ikke forsørger"
      er  = "ikke_forsørgersats"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 2, nr. 3" {
  resumé       = "Et lavere beløb for den, der er under 25 år, bor hos en forælder og ikke forsørger et barn."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "grundbeløb" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 2"]
      når         = "alder(fødselsdato, dagen) er under 25 år og bor_hos_forælder og ikke forsørger"
      er          = "hjemmeboendesats"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 2"]
      når         = "alder(fødselsdato, dagen) er under 25 år og bor_hos_forælder og ikke forsørger"
      er          = "hjemmeboendesats"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 2, nr. 4" {
  resumé       = "Som nr. 3, men med et tillæg for hvert barn, der er bidragspligt til, og højst beløbet i nr. 1."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "tillægget blev beregnet efter § 23, stk. 3, eller § 25, stk. 4, der ikke er læst"

    regel "grundbeløb" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 3"]
      når         = "alder(fødselsdato, dagen) er under 25 år og bor_hos_forælder og ikke forsørger og børn_med_bidragspligt er over 0"
      er          = "hjemmeboendesats + børn_med_bidragspligt * bidragstillæg, dog højst forsørgersats"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fortolkning = ["F17"]
      fraviger    = ["aktivloven § 68, stk. 2, nr. 3"]
      når         = "alder(fødselsdato, dagen) er under 25 år og bor_hos_forælder og ikke forsørger og børn_med_bidragspligt er over 0"
      er          = "hjemmeboendesats + børn_med_bidragspligt * bidragstillæg, dog højst forsørgersats"
    }
  }
}
