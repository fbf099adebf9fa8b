# Aktivlovens § 69 a: hvad der skal være gjort, før der kan sanktioneres, og
# hvordan dagsatsen regnes. Kravene er målt på hændelsens dag, beløbene på den
# første dag i den måned, der spørges om.

bestemmelse "aktivloven § 69 a" {
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

# --- Vejledningen har haft tre former ---

bestemmelse "aktivloven § 69 a, stk. 1, 1. pkt." {
  resumé       = "Til 2019: følgerne skal stå i indkaldelsen eller henvisningen. 2020-2023: en advarsel i indkaldelsen er nok ved den første jobsamtale. Fra 2024: én skriftlig vejledning."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "krav_om_samtidig_information" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "krav_om_samtidig_information" { er = "ja" }
    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" "LBK 981/2019" { er = "3 stk., 4 pkt., sha256 292d08dfb7b948487f8accf5eba47ae03854c3f56545733a38ddbedb46f58d84" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "advarsel_er_nok_ved_første_samtale" { er = "ja" }
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" { er = "6 stk., 4 nr., 2 litra, 13 pkt., sha256 9ad3b35499caecb4a49bc7603ac1b272f3bc893bbb8b5cba530205a42492785e" }
  }

  affattelse "1. januar 2024" {
    ved = ["lov 727/2023"]

    regel "krav_om_skriftlig_vejledning" { er = "ja" }
    fingeraftryk "LBK 808/2024" "LBK 1004/2025" { er = "6 stk., 11 pkt., sha256 c88748f36c81bdcd046258e88df58748e2bb38a030011798b481e590e1e73674" }
  }
}

bestemmelse "aktivloven § 69 a, stk. 1, 2. pkt." {
  resumé       = "Til 2019: informationen skal også sige, hvordan borgeren igen får ret. 2020-2023: borgeren skal i øvrigt være vejledt om alle rettigheder og pligter."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"
    status       = "uden for området"
    begrundelse  = "Er med i oplysningen om, hvad borgeren er informeret om."
  }

  affattelse "1. juli 2015" {
    ved         = ["LBK 806/2015"]
    status      = "uden for området"
    begrundelse = "Er med i oplysningen om, hvad borgeren er informeret om."
  }

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "krav_om_skriftlig_vejledning" { er = "ja" }
  }

  affattelse "1. januar 2024" {
    ved     = ["lov 727/2023"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 69 a, stk. 1, nr. 1" {
  resumé       = "2020-2023: vejledningen gennemgås senest ved den første jobsamtale under hensyn til borgeren."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "procedure"
    begrundelse = "Dagen for gennemgangen er en oplysning ved hver hændelse."
  }

  affattelse "1. januar 2024" {
    ved     = ["lov 727/2023"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 69 a, stk. 1, nr. 2" {
  resumé       = "2020-2023: vejledningen udleveres senest ved den første jobsamtale og sendes straks efter."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "procedure"
    begrundelse = "Er den ikke udleveret og sendt, er borgeren ikke vejledt."
  }

  affattelse "1. januar 2024" {
    ved     = ["lov 727/2023"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 69 a, stk. 1, nr. 3" {
  resumé       = "2020-2023: vejledningen gennemgås hvert halve år."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "krav_om_vejledning_hvert_halve_år" {
      fortolkning = ["F51"]
      er          = "ja"
    }

    regel "vejledningens_løbetid" {
      fortolkning = ["F51"]
      er          = "6 måneder"
    }
  }

  affattelse "1. januar 2024" {
    ved     = ["lov 727/2023"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 69 a, stk. 1, nr. 4" {
  resumé       = "2020-2023: vejledningen gennemgås oftere, når borgeren har brug for det eller beder om det."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "krav_om_vejledning_efter_behov" {
      fortolkning = ["F51"]
      er          = "ja"
    }
  }

  affattelse "1. januar 2024" {
    ved     = ["lov 727/2023"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 69 a, stk. 2" {
  resumé       = "Kommunen skal have udtømt alle rimelige muligheder for personlig kontakt."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "krav_om_personlig_kontakt" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "krav_om_personlig_kontakt" { er = "ja" }
  }
}

# --- Stk. 3 pegede til 2019 på § 35 ---

bestemmelse "aktivloven § 69 a, stk. 3, 1. pkt." {
  resumé       = "Til 2019: § 35, stk. 2, 3 og 7, gælder også her. Derefter: sanktionen virker fra den dag, pligten ikke er opfyldt."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "paragraf_35_gælder" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "paragraf_35_gælder" { er = "ja" }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "uden for området"
    begrundelse = "Hændelsens dag er den første sanktionsdag i oplysningerne."
  }
}

bestemmelse "aktivloven § 69 a, stk. 3, 2. pkt." {
  resumé       = "Sanktionen skal trækkes inden tre hele kalendermåneder efter hændelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "sanktion_trækkes_senest" {
      fortolkning = ["F53"]
      er          = "sidste dag i (3 måneder efter dagen)"
    }
  }
}

bestemmelse "aktivloven § 69 a, stk. 3, 3. pkt." {
  resumé       = "Udeblivelse fra tilbud kan opgøres samlet for en måned."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "procedure"
    begrundelse = "Reglerne her opgør en måned ad gangen."
  }
}

bestemmelse "aktivloven § 69 a, stk. 3, 4. pkt." {
  resumé       = "Partshøring sker sammen med den samlede opgørelse."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvornår borgeren høres."
  }
}

bestemmelse "aktivloven § 69 a, stk. 4, 1. pkt." {
  resumé       = "Udeblivelse og manglende kontakt koster en sats for hver dag."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "sanktionsdage" {
      når = "antal hændelser hvor (koster_dagsats og kan_sanktioneres) er 0"
      er  = "0"
    }

    regel "sanktionsdage" {
      når         = "antal hændelser hvor (koster_dagsats og kan_sanktioneres) er over 0"
      fortolkning = ["F50"]
      er          = "(sum dage_i_måneden i hændelser hvor (koster_dagsats og kan_sanktioneres)) + (antal hændelser hvor (måneden for hændelsesdag er måned og første_dag_mangler og første_dag_koster_altid og koster_dagsats og kan_sanktioneres))"
    }

    regel "periodesanktion" {
      når = "sanktionsdage er 0"
      er  = "0 kr."
    }

    regel "periodesanktion" {
      når = "sanktionsdage er over 0"
      er  = "(sanktionsdage * dagsats) regnet som kr. pr. måned"
    }
  }
}

bestemmelse "aktivloven § 69 a, stk. 4, 2. pkt." {
  resumé       = "Er ydelsen nedsat, nedsættes dagsatsen med samme andel."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "dagsats" {
      fortolkning = ["F49"]
      fraviger    = ["aktivloven § 69 a, stk. 4, 3. pkt."]
      når         = "ydelse er under grundbeløb"
      er          = "(ydelse * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr."
    }
  }
}

# Et år har 52 uger med fem dage, 260 i alt.

bestemmelse "aktivloven § 69 a, stk. 4, 3. pkt." {
  resumé       = "Dagsatsen er den årlige ydelse efter § 68, delt på dagene i et år med fem dage om ugen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "dagsats" {
      fortolkning = ["F48"]
      er          = "(grundbeløb * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr."
    }
  }
}

bestemmelse "aktivloven § 69 a, stk. 5" {
  resumé       = "Syge skal melde sig på den måde, jobcenteret har sagt (§ 35, stk. 8). Gælder fra 2020."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "procedure"
    begrundelse = "Om sygdom er meldt rigtigt, er en oplysning; følgen står i § 69 d, stk. 1, nr. 3."
  }
}

bestemmelse "aktivloven § 69 a, stk. 6" {
  resumé       = "Ministeren offentliggør satsen. Gælder fra 2020."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "uden for området"
    begrundelse = "Satsen regnes ud efter stk. 4. De offentliggjorte satser, der er fundet, er de samme (2022 og 2024)."
  }
}

# Det, der er tilbage, når både indtægter og sanktioner er trukket fra.

bestemmelse "aktivloven § 69 i" {
  resumé       = "Reglerne i kapitel 11 og 12 om udbetaling og tilbagebetaling gælder også her."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "til_udbetaling" {
      når = "har_ret_til_ydelse"
      er  = "ydelse - periodesanktion - punktsanktion, dog mindst 0 kr."
    }

    regel "til_udbetaling" {
      når = "ikke har_ret_til_ydelse"
      er  = "0 kr."
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "til_udbetaling" {
      når = "har_ret_til_ydelse"
      er  = "ydelse - periodesanktion - punktsanktion, dog mindst 0 kr."
    }

    regel "til_udbetaling" {
      når = "ikke har_ret_til_ydelse"
      er  = "0 kr."
    }

    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" "LBK 981/2019" "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" "LBK 1004/2025" { er = "1 stk., 1 pkt., sha256 6be499dfc0ef27fc16adf504f9c3c7f25f28cd57b61b495f305340136a04882e" }
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
