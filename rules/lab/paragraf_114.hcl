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

    regel "slutdato" { er = "planlagt_slutdato" }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "korteste_varighed" { er = "1 år" }
    regel "længste_varighed" { er = "3 år" }

    regel "varighed_er_lovlig" {
      er = "bevilget_varighed er mindst korteste_varighed og højst længste_varighed"
    }

    regel "slutdato" { er = "planlagt_slutdato" }
  }
}

bestemmelse "LAB § 114, stk. 1, 2. pkt." {
  resumé       = "Fravær med barsel, og fra 2022 sorgorlov, tæller ikke med i forløbets længde."
  skæringsdato = "startdato"

  # Forløbet er så mange dage, som det var planlagt til, når barselsdagene
  # ikke regnes med; sidste dag rykkes derfor dag for dag.
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "slutdato" {
      fortolkning = ["F4"]
      fraviger    = ["LAB § 114, stk. 1, 1. pkt."]
      når         = "dage(barselsperioder) er over 0 dage"
      er          = "frist(startdato, dage_efter_startdagen, uden barselsperioder)"
    }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "slutdato" {
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

    regel "slutdato" {
      fortolkning = ["F4"]
      fraviger    = ["LAB § 114, stk. 1, 1. pkt."]
      når         = "dage(barselsperioder) er over 0 dage"
      er          = "frist(startdato, dage_efter_startdagen, uden barselsperioder)"
    }
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

bestemmelse "LAB § 114, stk. 3, 1. pkt." {
  resumé       = "Mellem 40 og 50 år højst fem år i forløb i alt, medmindre borgeren ønsker mere."
  skæringsdato = "startdato"

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "Loftet kan beregnes af borgerens tidligere forløb, men er ikke skrevet som regel."
  }
}

bestemmelse "LAB § 114, stk. 3, 2. pkt." {
  resumé       = "Den, der fylder 40 år under et forløb, fortsætter, selv om det bliver til mere end fem år i alt."
  skæringsdato = "startdato"

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "Hører sammen med loftet i 1. pkt., der ikke er skrevet som regel."
  }
}

bestemmelse "LAB § 114, stk. 4, 1. pkt." {
  resumé       = "Over 50 år (indtil 2022: over 40 år) kun mere end ét forløb, hvis borgeren ønsker det."
  skæringsdato = "startdato"
  rykket_fra   = "LAB § 114, stk. 3, 1. pkt."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "Kan beregnes af alder, tidligere forløb og ønske, men er ikke skrevet som regel."
  }

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "Kan beregnes af alder, tidligere forløb og ønske, men er ikke skrevet som regel."
  }
}

bestemmelse "LAB § 114, stk. 4, 2. pkt." {
  resumé       = "Forløb gives kun frem til folkepensionsalderen."
  skæringsdato = "startdato"
  rykket_fra   = "LAB § 114, stk. 3, 2. pkt."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "Kan beregnes af fødselsdatoen, men er ikke skrevet som regel."
  }
}
