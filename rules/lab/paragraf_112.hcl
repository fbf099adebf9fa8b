# LAB § 112: hvem ressourceforløb er for. Reglerne måles på den dag, forløbet
# begynder. Fra 1. februar 2026 gælder de kun forløb, der er bevilget inden.

bestemmelse "LAB § 112" {
  resumé       = "Hvem ressourceforløb er for."
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

bestemmelse "LAB § 112, stk. 1, 1. pkt." {
  resumé       = "Ordningen er for borgere med komplekse problemer, som den øvrige indsats ikke kan løse, og som kræver et helhedsorienteret forløb."
  skæringsdato = "startdato"
  jf           = ["LAB § 112, stk. 2"]

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "kan_iværksættes" {
      når = "komplekse_problemer og ordinær_indsats_udtømt og behov_for_helhedsorienteret_forløb og yderligere_betingelse"
      er  = "ja"
    }

    fingeraftryk "lov 548/2019" { er = "2 stk., 3 nr., 6 pkt., sha256 8d31c3465adaac4494e29acebe4f663fdfa1c043c5d5cdd141c37934ce7a1260" }
    fingeraftryk "LBK 701/2022" "LBK 280/2024" { er = "3 stk., 3 nr., 8 pkt., sha256 19957f89303af31952309748b87c65f7de0240da79f6a91ed5736b6eb5416a2e" }
  }
}

bestemmelse "LAB § 112, stk. 1, 2. pkt." {
  resumé       = "Herudover skal én af betingelserne i nr. 1-3 være opfyldt."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Binder numrene sammen: hvert af dem giver yderligere_betingelse, som reglen i 1. pkt. forlanger."
  }
}

bestemmelse "LAB § 112, stk. 1, nr. 1" {
  resumé       = "Borgeren har fået offentlig forsørgelse i længere tid."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "yderligere_betingelse" {
      når = "længerevarende_forsørgelse"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 112, stk. 1, nr. 2" {
  resumé       = "Borgeren har deltaget i tilbud eller revalidering uden at komme tættere på arbejdsmarkedet."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "yderligere_betingelse" {
      når = "tilbud_uden_virkning"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 112, stk. 1, nr. 3" {
  resumé       = "Kommunen vurderer, at der er brug for en længere indsats, før der kan sættes et konkret beskæftigelsesmål."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "yderligere_betingelse" {
      når = "behov_for_længerevarende_indsats"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 112, stk. 2, 1. pkt." {
  resumé       = "Et forløb er relevant, når arbejdsevnen kan udvikles."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Sætningen siger, hvad kommunen skal se efter; den retlige følge står i 2. pkt."
  }
}

bestemmelse "LAB § 112, stk. 2, 2. pkt." {
  resumé       = "Intet forløb, når det er dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan blive bedre."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "udvikling_udelukket"
      er       = "nej"
    }
  }
}

bestemmelse "LAB § 112, stk. 3, 1. pkt." {
  resumé       = "Er der mindre end seks år til folkepensionsalderen, iværksættes kun et forløb, som borgeren selv ønsker."
  skæringsdato = "startdato"
  jf           = ["pensionsloven § 1 a"]

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    # Ikke stk. 2: begge kan sige nej, og så skal begge grunde frem.
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "startdato er efter seneste_startdag og ikke ønsker_ressourceforløb"
      er       = "nej"
    }
  }
}

bestemmelse "LAB § 112, stk. 3, 2. pkt." {
  resumé       = "Den, der når seksårsgrænsen under et forløb, fortsætter, til det er slut."
  skæringsdato = "startdato"

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "fortsætter_til" {
      når = "startdato er senest seneste_startdag og slutdato er efter seneste_startdag"
      er  = "slutdato"
    }
  }
}
