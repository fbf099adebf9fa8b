# Den tidligere LAB § 68 a: ressourceforløb fra 1. januar 2013 til 31. december
# 2019. Fra 2020 står reglerne i LAB §§ 112-114.

bestemmelse "tidligere LAB § 68 a" {
  resumé       = "Ressourceforløb."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved     = ["lov 548/2019"]
    ophævet = true
  }
}

# "Under 40 år" i stk. 1 og "over 40 år" i stk. 9 deler alle; den, der fylder
# 40 år på startdagen, regnes til de ældre, se F10.

bestemmelse "tidligere LAB § 68 a, stk. 1, 1. pkt." {
  resumé       = "Borgere under 40 år med komplekse problemer, som den øvrige indsats ikke kan løse, skal tilbydes et forløb."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_iværksættes" {
      fortolkning = ["F10"]
      når         = "komplekse_problemer og ordinær_indsats_udtømt og behov_for_helhedsorienteret_forløb og yderligere_betingelse og alder(fødselsdato, startdato) er under 40 år"
      er          = "ja"
    }

    fingeraftryk "LBK 415/2013" { er = "9 stk., 3 nr., 14 pkt., sha256 6c0dc19b3cc74661ef3f7edd952f9bf892a5f7077e1365c94eb41d5d8d6516a8" }
    fingeraftryk "LBK 990/2014" { er = "9 stk., 3 nr., 16 pkt., sha256 2ef72e50fa4f0102f436ed0a8f6d170544826ec6e106cc0dbaf749caee778593" }
    fingeraftryk "LBK 807/2015" { er = "9 stk., 3 nr., 14 pkt., sha256 83c7b9a05eecf1c7ed49439afcc0236f43fac4e364770b336147bc4952c5b6fd" }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 1, 2. pkt." {
  resumé       = "Herudover skal én af betingelserne i nr. 1-3 være opfyldt."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "procedure"
    begrundelse = "Binder numrene sammen: hvert af dem giver yderligere_betingelse, som reglerne i stk. 1 og 9 forlanger."
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 1, nr. 1" {
  resumé       = "Borgeren har fået offentlig forsørgelse i længere tid."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "yderligere_betingelse" {
      når = "længerevarende_forsørgelse"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 1, nr. 2" {
  resumé       = "Borgeren har deltaget i tilbud eller revalidering uden at komme tættere på arbejdsmarkedet."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "yderligere_betingelse" {
      når = "tilbud_uden_virkning"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 1, nr. 3" {
  resumé       = "Kommunen vurderer, at der er brug for en længere indsats, før der kan sættes et konkret beskæftigelsesmål."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "yderligere_betingelse" {
      når = "behov_for_længerevarende_indsats"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 2" {
  resumé       = "Hvem der er undtaget: til 2018 når det var åbenbart formålsløst, derefter når arbejdsevnen ikke kan blive bedre."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_iværksættes" {
      fraviger = ["tidligere LAB § 68 a, stk. 1", "tidligere LAB § 68 a, stk. 9, 1. pkt."]
      når      = "åbenbart_formålsløst"
      er       = "nej"
    }
  }

  affattelse "1. juni 2018" {
    ved = ["lov 553/2018"]

    regel "kan_iværksættes" {
      fraviger = ["tidligere LAB § 68 a, stk. 1", "tidligere LAB § 68 a, stk. 9, 1. pkt."]
      når      = "udvikling_udelukket"
      er       = "nej"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 3, 1. pkt." {
  resumé = "Før visitation skal den forberedende del af planen foreligge og sagen have været i rehabiliteringsteamet."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_træffe_afgørelse" {
      når = "forberedende_del_er_lavet og teamets_indstilling findes"
      er  = "ja"
    }

    regel "kan_træffe_afgørelse" {
      fraviger = ["LOB § 9, stk. 1, 2. pkt."]
      når      = "ikke forberedende_del_er_lavet"
      er       = "nej"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 3, 2. pkt." {
  resumé       = "Borger og sagsbehandler deltager i teamets møde."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "procedure"
    begrundelse = "Regler om sagens behandling."
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 4" {
  resumé       = "Et forløb varer mindst ét og højst fem år."
  skæringsdato = "startdato"

  # Der var ingen regel om barsel, se F5.
  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "korteste_varighed" { er = "1 år" }
    regel "længste_varighed" { er = "5 år" }

    regel "varighed_er_lovlig" {
      er = "bevilget_varighed er mindst korteste_varighed og højst længste_varighed"
    }

    regel "varighedens_slutdato" {
      fortolkning = ["F5"]
      er          = "dagen før (bevilget_varighed efter startdato)"
    }

    regel "slutdato" { er = "varighedens_slutdato" }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 5" {
  resumé       = "Der laves en indsatsdel til planen for alle, der er visiteret til et forløb."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "procedure"
    begrundelse = "Regler om sagens behandling."
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 6, 1. pkt." {
  resumé       = "Forløbet kan bestå af tilbud efter LAB og af indsats efter andre love."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "skøn"
    begrundelse = "Kommunen vælger indholdet."
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 6, 2. pkt." {
  resumé       = "Forløbet kan rumme indsatser, der stabiliserer borgerens tilstand."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "skøn"
    begrundelse = "Kommunen vælger indholdet."
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 7" {
  resumé = "Inden forløbet slutter, skal kommunen beslutte, hvad der skal ske bagefter."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "beslutning_senest" { er = "slutdato" }

    regel "beslutning_mangler" {
      når = "dagen er efter slutdato og ophørsdato findes ikke og (beslutning_om_fremtiden findes ikke eller beslutning_om_fremtiden er efter dagen)"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 8, 1. pkt." {
  resumé       = "Der kan tilbydes flere forløb efter hinanden."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "skøn"
    begrundelse = "Kommunen kan tilbyde et forløb mere."
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 8, 2. pkt." {
  resumé       = "Den, der fylder 40 år under et forløb, fortsætter."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "fortsætter_til" {
      når = "alder(fødselsdato, startdato) er under 40 år og alder(fødselsdato, slutdato) er mindst 40 år"
      er  = "slutdato"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 9, 1. pkt." {
  resumé       = "Stk. 1-7 gælder også for borgere over 40 år."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_iværksættes" {
      fortolkning = ["F10"]
      når         = "komplekse_problemer og ordinær_indsats_udtømt og behov_for_helhedsorienteret_forløb og yderligere_betingelse og alder(fødselsdato, startdato) er mindst 40 år"
      er          = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 9, 2. pkt." {
  resumé       = "Over 40 år kun mere end ét forløb, hvis borgeren ønsker det."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_iværksættes" {
      fortolkning = ["F10"]
      fraviger    = ["tidligere LAB § 68 a, stk. 9, 1. pkt."]
      når         = "alder(fødselsdato, startdato) er mindst 40 år og nogen tidligere_forløb og ikke ønsker_ressourceforløb"
      er          = "nej"
    }
  }
}

bestemmelse "tidligere LAB § 68 a, stk. 9, 3. pkt." {
  resumé       = "Forløb gives kun frem til folkepensionsalderen."
  skæringsdato = "startdato"

  affattelse "21. november 2016" {
    ved          = ["LBK 1342/2016"]
    tidligst     = "1. juli 2015"
    ufuldstændig = "den ændringslov, der satte sætningen ind, er ikke fundet"

    regel "kan_iværksættes" {
      fraviger = ["tidligere LAB § 68 a, stk. 9, 1. pkt."]
      når      = "startdato er tidligst folkepensionsdato"
      er       = "nej"
    }

    regel "slutdato" {
      fortolkning = ["F21"]
      fraviger    = ["tidligere LAB § 68 a, stk. 4"]
      når         = "folkepensionsdato er senest varighedens_slutdato"
      er          = "dagen før folkepensionsdato"
    }

    fingeraftryk "LBK 1342/2016" { er = "9 stk., 3 nr., 15 pkt., sha256 e6e692f66cac0b11aa35bbdb03c03f8f8a8d5817b2a5122509addd69a5462d48" }
  }
}
