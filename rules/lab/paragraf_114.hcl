# LAB § 114: hvor længe et forløb varer, og hvor mange der kan gives. Loven er
# den, der gælder, når forløbet begynder; derfor løber et femårigt forløb fra
# 2021 ud, selv om nye forløb fra 2022 højst er treårige.

bestemmelse "LAB § 114" {
  resumé       = "Hvor længe et forløb varer, og hvor mange der kan gives."
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

bestemmelse "LAB § 114, stk. 1, 1. pkt." {
  resumé       = "Længden af ét forløb."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "korteste_varighed" { er = "1 år" }
    regel "længste_varighed" { er = "5 år" }

    regel "varighed_er_lovlig" {
      er = "bevilget_varighed er mindst korteste_varighed og højst længste_varighed"
    }

    regel "varighedens_slutdato" { er = "planlagt_slutdato" }
    regel "slutdato" { er = "varighedens_slutdato" }
    fingeraftryk "lov 548/2019" { er = "3 stk., 5 pkt., sha256 529bf561ad5294b42557897c67b2e7ddfe751b1b5087819f4121039773ffb1f1" }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "korteste_varighed" { er = "1 år" }
    regel "længste_varighed" { er = "3 år" }

    regel "varighed_er_lovlig" {
      er = "bevilget_varighed er mindst korteste_varighed og højst længste_varighed"
    }

    regel "varighedens_slutdato" { er = "planlagt_slutdato" }
    regel "slutdato" { er = "varighedens_slutdato" }
    fingeraftryk "LBK 701/2022" { er = "4 stk., 7 pkt., sha256 671f07fd364df2246bde4def2dfbbdfe09c6fd3f98c7606c51a12c17b3d1fd0c" }
  }
}

bestemmelse "LAB § 114, stk. 1, 2. pkt." {
  resumé       = "Fravær med barsel, og fra 2022 sorgorlov, tæller ikke med i forløbets længde."
  skæringsdato = "startdato"

  # Forløbet er så mange dage, som det var planlagt til, når barselsdagene
  # ikke regnes med; sidste dag rykkes derfor dag for dag.
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "varighedens_slutdato" {
      fortolkning = ["F4"]
      fraviger    = ["LAB § 114, stk. 1, 1. pkt."]
      når         = "dage(barselsperioder) er over 0 dage"
      er          = "frist(startdato, dage_efter_startdagen, uden barselsperioder)"
    }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "varighedens_slutdato" {
      fortolkning = ["F4"]
      fraviger    = ["LAB § 114, stk. 1, 1. pkt."]
      når         = "dage(barselsperioder) er over 0 dage"
      er          = "frist(startdato, dage_efter_startdagen, uden barselsperioder)"
    }
  }

  # Opremsningen af fravær efter barselsloven er skrevet om et sted mellem
  # LBK 701/2022 og LBK 280/2024. Princippet er det samme.
  affattelse "1. marts 2024" {
    ved          = ["LBK 280/2024"]
    tidligst     = "22. maj 2022"
    ufuldstændig = "den ændringslov, der skrev opremsningen om, er ikke fundet"

    regel "varighedens_slutdato" {
      fortolkning = ["F4"]
      fraviger    = ["LAB § 114, stk. 1, 1. pkt."]
      når         = "dage(barselsperioder) er over 0 dage"
      er          = "frist(startdato, dage_efter_startdagen, uden barselsperioder)"
    }

    fingeraftryk "LBK 280/2024" { er = "4 stk., 7 pkt., sha256 1c15c0f45d191bc49c9795e0fd40a09ec35a0f928ed8767b944b091748a728d6" }
  }
}

bestemmelse "LAB § 114, stk. 2" {
  resumé       = "Der kan tilbydes flere forløb efter hinanden."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Kommunen kan tilbyde et forløb mere; om det er relevant, vurderes efter § 112."
  }
}

# Fra 2022 er der et loft mellem 40 og 50 år og en grænse ved 50 år. Fra 2020
# til 2021 stod grænsen ved 40 år, og der var intet loft. Alderen er den, borgeren
# har, når forløbet begynder (F20).

bestemmelse "LAB § 114, stk. 3, 1. pkt." {
  resumé       = "Mellem 40 og 50 år højst fem år i forløb i alt, medmindre borgeren ønsker mere."
  skæringsdato = "startdato"

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "femårsgrænse" {
      fortolkning = ["F18"]
      er          = "dagen før (tidligere_dage før ((5 år - tidligere_måneder) efter startdato))"
    }

    regel "længste_varighed" {
      fortolkning = ["F18", "F20"]
      fraviger    = ["LAB § 114, stk. 1, 1. pkt."]
      når         = "alder(fødselsdato, startdato) er mindst 40 år og under 50 år og ikke ønsker_mere_end_fem_år og rest_af_fem_år er under 3 år"
      er          = "rest_af_fem_år"
    }

    # Er resten under ét år, er den kortere end det korteste forløb.
    regel "kan_iværksættes" {
      fortolkning = ["F19", "F20"]
      fraviger    = ["LAB § 112, stk. 1"]
      når         = "alder(fødselsdato, startdato) er mindst 40 år og under 50 år og ikke ønsker_mere_end_fem_år og rest_af_fem_år er under 1 år"
      er          = "nej"
    }
  }
}

bestemmelse "LAB § 114, stk. 3, 2. pkt." {
  resumé       = "Den, der fylder 40 år under et forløb, fortsætter, selv om det bliver til mere end fem år i alt."
  skæringsdato = "startdato"

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "fortsætter_til" {
      fortolkning = ["F18"]
      når         = "alder(fødselsdato, startdato) er under 40 år og alder(fødselsdato, slutdato) er mindst 40 år og planlagt_slutdato er efter femårsgrænse"
      er          = "slutdato"
    }
  }
}

bestemmelse "LAB § 114, stk. 4, 1. pkt." {
  resumé       = "Over 50 år (indtil 2022: over 40 år) kun mere end ét forløb, hvis borgeren ønsker det."
  skæringsdato = "startdato"
  rykket_fra   = "LAB § 114, stk. 3, 1. pkt."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "kan_iværksættes" {
      fortolkning = ["F20"]
      fraviger    = ["LAB § 112, stk. 1"]
      når         = "alder(fødselsdato, startdato) er mindst 40 år og nogen tidligere_forløb og ikke ønsker_ressourceforløb"
      er          = "nej"
    }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "kan_iværksættes" {
      fortolkning = ["F20"]
      fraviger    = ["LAB § 112, stk. 1"]
      når         = "alder(fødselsdato, startdato) er mindst 50 år og nogen tidligere_forløb og ikke ønsker_ressourceforløb"
      er          = "nej"
    }
  }
}

bestemmelse "LAB § 114, stk. 4, 2. pkt." {
  resumé       = "Forløb gives kun frem til folkepensionsalderen."
  skæringsdato = "startdato"
  rykket_fra   = "LAB § 114, stk. 3, 2. pkt."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "startdato er tidligst folkepensionsdato"
      er       = "nej"
    }

    regel "slutdato" {
      fortolkning = ["F21"]
      fraviger    = ["LAB § 114, stk. 1, 1. pkt."]
      når         = "folkepensionsdato er senest varighedens_slutdato"
      er          = "dagen før folkepensionsdato"
    }
  }
}
