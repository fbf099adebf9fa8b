# Aktivlovens §§ 35 og 36, som § 69 a, stk. 3, og § 69 b, stk. 2, pegede på til
# 2019. Fra 2020 står reglerne i §§ 69 a og 69 b selv, og §§ 35 og 36 gælder kun
# kontanthjælp, bortset fra § 35, stk. 8.

bestemmelse "aktivloven § 35, stk. 2, 1. pkt." {
  resumé       = "Sanktionen virker fra den dag, pligten ikke er opfyldt."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved         = ["LBK 1193/2014"]
    status      = "uden for området"
    begrundelse = "Hændelsens dag er den første sanktionsdag i oplysningerne."
    fingeraftryk "LBK 1193/2014" "LBK 806/2015" { er = "7 stk., 12 pkt., sha256 82456dfac6efae0a6dbbfd59576e43318397ed108ba4d2fe26051bedaf49a9a5" }
    fingeraftryk "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" "LBK 981/2019" { er = "7 stk., 12 pkt., sha256 b258d82a6169579dab82a796b7389e98336b961a6abb084f7ef739df961775a4" }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "uden for området"
    begrundelse = "Stykket handler nu om en skærpet sanktion i kontanthjælp."
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" { er = "10 stk., 16 nr., 2 litra, 26 pkt., sha256 a68d399ce44b76464162f7e28e89c88f070e4107718b0943bae827aee1684974" }
    fingeraftryk "LBK 808/2024" { er = "10 stk., 12 nr., 24 pkt., sha256 b53a002b94f277d2bc88fc6236e97066f3daae441ab52e5f91706ac9bc9bd6d5" }
    fingeraftryk "LBK 1004/2025" { er = "11 stk., 12 nr., 25 pkt., sha256 d467fa63e583638adc89f45230005fef68f48e9bcf5419fb903bab4984588551" }
  }
}

bestemmelse "aktivloven § 35, stk. 2, 2. pkt." {
  resumé       = "Sanktionen skal trækkes inden tre hele kalendermåneder efter hændelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "sanktion_trækkes_senest" {
      fortolkning = ["F53"]
      når         = "paragraf_35_gælder"
      er          = "sidste dag i (3 måneder efter dagen)"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "sanktion_trækkes_senest" {
      fortolkning = ["F53"]
      når         = "paragraf_35_gælder"
      er          = "sidste dag i (3 måneder efter dagen)"
    }
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 35, stk. 3, 1. pkt." {
  resumé       = "Udeblivelse og manglende kontakt koster en sats for hver dag."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "sanktionsdage" {
      når = "paragraf_35_gælder og antal hændelser hvor (koster_dagsats og kan_sanktioneres) er 0"
      er  = "0"
    }

    regel "sanktionsdage" {
      fortolkning = ["F50"]
      når         = "paragraf_35_gælder og antal hændelser hvor (koster_dagsats og kan_sanktioneres) er over 0"
      er          = "(sum dage_i_måneden i hændelser hvor (koster_dagsats og kan_sanktioneres)) + (antal hændelser hvor (måneden for hændelsesdag er måned og første_dag_mangler og første_dag_koster_altid og koster_dagsats og kan_sanktioneres))"
    }

    regel "periodesanktion" {
      når = "paragraf_35_gælder og sanktionsdage er 0"
      er  = "0 kr."
    }

    regel "periodesanktion" {
      når = "paragraf_35_gælder og sanktionsdage er over 0"
      er  = "(sanktionsdage * dagsats) regnet som kr. pr. måned"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "sanktionsdage" {
      når = "paragraf_35_gælder og antal hændelser hvor (koster_dagsats og kan_sanktioneres) er 0"
      er  = "0"
    }

    regel "sanktionsdage" {
      fortolkning = ["F50"]
      når         = "paragraf_35_gælder og antal hændelser hvor (koster_dagsats og kan_sanktioneres) er over 0"
      er          = "(sum dage_i_måneden i hændelser hvor (koster_dagsats og kan_sanktioneres)) + (antal hændelser hvor (måneden for hændelsesdag er måned og første_dag_mangler og første_dag_koster_altid og koster_dagsats og kan_sanktioneres))"
    }

    regel "periodesanktion" {
      når = "paragraf_35_gælder og sanktionsdage er 0"
      er  = "0 kr."
    }

    regel "periodesanktion" {
      når = "paragraf_35_gælder og sanktionsdage er over 0"
      er  = "(sanktionsdage * dagsats) regnet som kr. pr. måned"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "uden for området"
    begrundelse = "Stykket handler nu om kontanthjælp."
  }
}

bestemmelse "aktivloven § 35, stk. 3, 2. pkt." {
  resumé       = "Er hjælpen nedsat, nedsættes dagsatsen med samme andel."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "dagsats" {
      fortolkning = ["F49"]
      fraviger    = ["aktivloven § 35, stk. 3, 3. pkt."]
      når         = "paragraf_35_gælder og ydelse er under grundbeløb"
      er          = "(ydelse_efter_stk_2 * (ydelse regnet som tal) * 12 / ((grundbeløb regnet som tal) * 260)) regnet som kr. pr. dag, afrundet til hele kr."
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "dagsats" {
      fortolkning = ["F49"]
      fraviger    = ["aktivloven § 35, stk. 3, 3. pkt."]
      når         = "paragraf_35_gælder og ydelse er under grundbeløb"
      er          = "(ydelse_efter_stk_2 * (ydelse regnet som tal) * 12 / ((grundbeløb regnet som tal) * 260)) regnet som kr. pr. dag, afrundet til hele kr."
    }
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

# Stykket taler om hjælp efter §§ 23-25, ikke om ydelse på niveau med sygedagpenge.

bestemmelse "aktivloven § 35, stk. 3, 3. pkt." {
  resumé       = "Dagsatsen er den årlige hjælp, delt på dagene i et år med fem dage om ugen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "dagsats" {
      fortolkning = ["F48"]
      når         = "paragraf_35_gælder"
      er          = "(ydelse_efter_stk_2 * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr."
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "dagsats" {
      fortolkning = ["F48"]
      når         = "paragraf_35_gælder"
      er          = "(ydelse_efter_stk_2 * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr."
    }
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 35, stk. 7" {
  resumé       = "Ministeren offentliggør satsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved         = ["LBK 1193/2014"]
    status      = "uden for området"
    begrundelse = "Satsen regnes ud efter stk. 3."
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "uden for området"
    begrundelse = "Stykket handler nu om aktivitetsparate i kontanthjælp."
  }
}

bestemmelse "aktivloven § 35, stk. 8" {
  resumé       = "Den, der er syg, skal melde det på den måde, jobcenteret har sagt."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved         = ["lov 1558/2019"]
    status      = "procedure"
    begrundelse = "Om sygdom er meldt rigtigt, er en oplysning; følgen står i § 69 d, stk. 1, nr. 3."
  }
}

bestemmelse "aktivloven § 36, stk. 2" {
  resumé       = "Der trækkes fra for hver dag, borgeren er udeblevet helt eller delvis."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "udeblivelse_fra_tilbud_sanktioneres" {
      når = "paragraf_36_gælder"
      er  = "ja"
    }

    regel "delvis_dag_koster" {
      når = "paragraf_36_gælder"
      er  = "ja"
    }

    fingeraftryk "LBK 1193/2014" { er = "3 stk., 3 pkt., sha256 38417fb2b4c767ed6785dd85efde67523b5a9af0183790c5f08523b1552c9b6c" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "udeblivelse_fra_tilbud_sanktioneres" {
      når = "paragraf_36_gælder"
      er  = "ja"
    }

    regel "delvis_dag_koster" {
      når = "paragraf_36_gælder"
      er  = "ja"
    }

    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" { er = "3 stk., 3 pkt., sha256 38417fb2b4c767ed6785dd85efde67523b5a9af0183790c5f08523b1552c9b6c" }
    fingeraftryk "LBK 981/2019" { er = "3 stk., 3 pkt., sha256 7179629be3bd195a35353bc0339ee86c59686b1b36bfac6d7e2273300c4ff4de" }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "§ 69 b, stk. 2, siger det nu selv."
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" { er = "3 stk., 3 pkt., sha256 a439a9fa51d91398a18b7e49307e6208fb7bcb1fdc36f0dc568aa46dce404d57" }
    fingeraftryk "LBK 1004/2025" { er = "3 stk., 3 pkt., sha256 cc21ddc4ba61e350b615739ca1efd84fc3aca1bae294d34a1e9553d5845007cc" }
  }
}

bestemmelse "aktivloven § 36, stk. 3" {
  resumé       = "Godtgørelsen for udgifter kan skæres i forhold til udeblivelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen kan gøre det; godtgørelsen hører under LAB."
  }
}
