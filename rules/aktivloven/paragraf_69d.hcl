# Aktivlovens § 69 d: punktsanktionen, et fast beløb for hver hændelse, højst én
# i en kalendermåned. § 69 e: ydelsen kan ophøre.

bestemmelse "aktivloven § 69 d" {
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

bestemmelse "aktivloven § 69 d, stk. 1, nr. 1" {
  resumé       = "Borgeren går uden rimelig grund fra sit arbejde."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "ophør_med_arbejde_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "ophør_med_arbejde_sanktioneres" { er = "ja" }
    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" { er = "4 stk., 6 nr., 6 pkt., sha256 c711f7289ca6e216034be1816caedbbabe8174c6d7962e323864dfc5761ed738" }
    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "5 stk., 9 nr., 9 pkt., sha256 e38e969204b913929a716ee9d6b0425bd0e8dcd7b56f0ab0d1c6cf10c70622bc" }
    fingeraftryk "LBK 241/2021" { er = "5 stk., 9 nr., 9 pkt., sha256 daa82997b95c07a9c9ad6aa6a9b07c1b525bafc16bd0783c26da08026ed45384" }
    fingeraftryk "LBK 1031/2023" "LBK 808/2024" { er = "5 stk., 9 nr., 9 pkt., sha256 d1f7fbba75eac2d2ffb6bfa88ce7f5482c9b5087634c93fa1da2a13dc07c6cc0" }
    fingeraftryk "LBK 1004/2025" { er = "5 stk., 9 nr., 9 pkt., sha256 e422b8accad47e57781275097d282937aa8d5f7c7744be56d4d9eb6b005ff836" }
  }
}

bestemmelse "aktivloven § 69 d, stk. 1, nr. 2" {
  resumé       = "Borgeren afviser uden rimelig grund et tilbud om arbejde."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "afvist_arbejde_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "afvist_arbejde_sanktioneres" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 d, stk. 1, nr. 3" {
  resumé       = "Borgeren melder ikke sygdom til kommunen eller arbejdsgiveren, fra juli 2025 heller ikke til tilbudsstedet."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "manglende_sygemelding_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "manglende_sygemelding_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2018" {
    ved = ["lov 707/2018"]

    regel "manglende_sygemelding_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "manglende_sygemelding_sanktioneres" { er = "ja" }

    regel "manglende_besked_til_tilbudssted_sanktioneres" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 d, stk. 1, nr. 4" {
  resumé       = "Borgeren søger uden rimelig grund ikke de job, jobcenteret kræver."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "manglende_jobsøgning_sanktioneres" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "manglende_jobsøgning_sanktioneres" { er = "ja" }
  }
}

bestemmelse "aktivloven § 69 d, stk. 2" {
  resumé       = "Ydelsen nedsættes med et fast beløb for hver hændelse."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "nedsættelse_pr_hændelse" { er = "fuld_nedsættelse" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "nedsættelse_pr_hændelse" { er = "fuld_nedsættelse" }
  }
}

bestemmelse "aktivloven § 69 d, stk. 2, nr. 1" {
  resumé       = "Beløbet for den, der får ydelse efter § 68, stk. 2, nr. 1 eller 2, eller på hidtidigt niveau."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "fuld_nedsættelse" {
      når = "ikke har_lavt_trin"
      er  = "punktsats"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "fuld_nedsættelse" {
      når = "ikke har_lavt_trin"
      er  = "punktsats"
    }
  }
}

bestemmelse "aktivloven § 69 d, stk. 2, nr. 2" {
  resumé       = "Beløbet for den, der får ydelse efter § 68, stk. 2, nr. 3 eller 4."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "fuld_nedsættelse" {
      når = "har_lavt_trin"
      er  = "punktsats_hjemmeboende"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "fuld_nedsættelse" {
      når = "har_lavt_trin"
      er  = "punktsats_hjemmeboende"
    }
  }
}

bestemmelse "aktivloven § 69 d, stk. 3, nr. 1" {
  resumé       = "Beløb for den, hvis ydelse er sat ned efter §§ 10 f, 10 h eller 10 j, på trinnet for enlig forsørger (til juni 2025 § 22, stk. 2, nr. 1)."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2019" {
    ved          = ["lov 1526/2018"]
    ufuldstændig = "§ 22, stk. 2, som stykket pegede på, er ikke læst"

    regel "fuld_nedsættelse" {
      fraviger = ["aktivloven § 69 d, stk. 2"]
      når      = "på_mindste_niveau og mindste_niveau er trin_for_enlig_forsørger"
      er       = "punktsats_mindste_enlig_forsørger"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "fuld_nedsættelse" {
      fraviger = ["aktivloven § 69 d, stk. 2"]
      når      = "på_mindste_niveau og mindste_niveau er trin_for_enlig_forsørger"
      er       = "punktsats_mindste_enlig_forsørger"
    }
  }
}

bestemmelse "aktivloven § 69 d, stk. 3, nr. 2" {
  resumé       = "Beløb for den, hvis ydelse er sat ned, på trinnet for andre (til juni 2025 § 22, stk. 2, nr. 2 og 3)."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2019" {
    ved          = ["lov 1526/2018"]
    ufuldstændig = "§ 22, stk. 2, som stykket pegede på, er ikke læst"

    regel "fuld_nedsættelse" {
      fraviger = ["aktivloven § 69 d, stk. 2"]
      når      = "på_mindste_niveau og mindste_niveau er trin_for_andre"
      er       = "punktsats_mindste"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "fuld_nedsættelse" {
      fraviger = ["aktivloven § 69 d, stk. 2"]
      når      = "på_mindste_niveau og mindste_niveau er trin_for_andre"
      er       = "punktsats_mindste"
    }
  }
}

bestemmelse "aktivloven § 69 d, stk. 3, nr. 3" {
  resumé       = "Beløb for den, hvis ydelse er sat ned, på trinnet for hjemmeboende (til juni 2025 § 22, stk. 2, nr. 4)."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2019" {
    ved          = ["lov 1526/2018"]
    ufuldstændig = "§ 22, stk. 2, som stykket pegede på, er ikke læst"

    regel "fuld_nedsættelse" {
      fraviger = ["aktivloven § 69 d, stk. 2"]
      når      = "på_mindste_niveau og mindste_niveau er trin_for_hjemmeboende"
      er       = "punktsats_mindste_hjemmeboende"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "fuld_nedsættelse" {
      fraviger = ["aktivloven § 69 d, stk. 2"]
      når      = "på_mindste_niveau og mindste_niveau er trin_for_hjemmeboende"
      er       = "punktsats_mindste_hjemmeboende"
    }
  }
}

bestemmelse "aktivloven § 69 d, stk. 4, 1. pkt." {
  resumé       = "Nedsættelsen regnes af den ydelse, borgeren havde ret til, da det skete. (Til 2018 stk. 3.)"
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "punktsanktion" {
      når = "antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres) er 0"
      er  = "0 kr."
    }

    regel "punktsanktion" {
      når = "antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres) er over 0"
      er  = "((antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres)) * nedsættelse_pr_hændelse) regnet som kr. pr. måned"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "punktsanktion" {
      når = "antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres) er 0"
      er  = "0 kr."
    }

    regel "punktsanktion" {
      når = "antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres) er over 0"
      er  = "((antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres)) * nedsættelse_pr_hændelse) regnet som kr. pr. måned"
    }
  }
}

bestemmelse "aktivloven § 69 d, stk. 4, 2. pkt." {
  resumé       = "Højst én nedsættelse i en kalendermåned. (Til 2018 stk. 3.)"
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "punktsanktion" {
      fraviger = ["aktivloven § 69 d, stk. 4, 1. pkt."]
      når      = "antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres) er over 1"
      er       = "nedsættelse_pr_hændelse regnet som kr. pr. måned"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "punktsanktion" {
      fraviger = ["aktivloven § 69 d, stk. 4, 1. pkt."]
      når      = "antal hændelser hvor (måneden for hændelsesdag er måned og koster_punktsats og kan_sanktioneres) er over 1"
      er       = "nedsættelse_pr_hændelse regnet som kr. pr. måned"
    }
  }
}

bestemmelse "aktivloven § 69 d, stk. 5" {
  resumé       = "Er ydelsen nedsat, nedsættes beløbet med samme andel. (Til 2018 stk. 4.)"
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "nedsættelse_pr_hændelse" {
      fortolkning = ["F49"]
      fraviger    = ["aktivloven § 69 d, stk. 2"]
      når         = "ydelse er under grundbeløb"
      er          = "(fuld_nedsættelse * (ydelse regnet som tal) / (grundbeløb regnet som tal)), afrundet til hele kr."
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "nedsættelse_pr_hændelse" {
      fortolkning = ["F49"]
      fraviger    = ["aktivloven § 69 d, stk. 2"]
      når         = "ydelse er under grundbeløb"
      er          = "(fuld_nedsættelse * (ydelse regnet som tal) / (grundbeløb regnet som tal)), afrundet til hele kr."
    }
  }
}

bestemmelse "aktivloven § 69 e" {
  resumé       = "Den, der gentagne gange afviser eller udebliver fra tilbud eller på anden måde ikke medvirker, kan miste ydelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "kan_miste_ydelsen" {
      fortolkning = ["F55"]
      når         = "(antal hændelser hvor (art er udeblevet_fra_tilbud og kan_sanktioneres) er mindst 2 eller nogen hændelser hvor (art er anden_manglende_medvirken og kan_sanktioneres)) og kommunen_lader_ydelsen_ophøre"
      er          = "ja"
    }

    regel "har_ret_til_ydelse" {
      fraviger = ["aktivloven § 68, stk. 1", "aktivloven § 68, stk. 8"]
      når      = "ophør_besluttet_fra findes og ophør_besluttet_fra er senest dagen"
      er       = "nej"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "kan_miste_ydelsen" {
      fortolkning = ["F55"]
      når         = "(antal hændelser hvor (art er udeblevet_fra_tilbud og kan_sanktioneres) er mindst 2 eller nogen hændelser hvor (art er anden_manglende_medvirken og kan_sanktioneres)) og kommunen_lader_ydelsen_ophøre"
      er          = "ja"
    }

    regel "har_ret_til_ydelse" {
      fraviger = ["aktivloven § 68, stk. 1", "aktivloven § 68, stk. 8"]
      når      = "ophør_besluttet_fra findes og ophør_besluttet_fra er senest dagen"
      er       = "nej"
    }

    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" { er = "1 stk., 1 pkt., sha256 100d6029ff440294ebe120678b80a5af06f3925c92662dac23435f2d83e0445d" }
    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "1 stk., 1 pkt., sha256 f38dc54cea808aa523aade7d9ea4160b1cd1587d63755df1a9a9f17dcf71d874" }
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" "LBK 1004/2025" { er = "1 stk., 1 pkt., sha256 5689e85cd0608746351e894ea148e07df6e67ea2406049bb09f4944c503ad406" }
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
