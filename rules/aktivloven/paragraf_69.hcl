# Aktivlovens § 69, stk. 1-5 og 7-9: pligten til at stå til rådighed, og hvornår
# kommunen skal se på den. Ferien i stk. 6 står i paragraf_69_ferie.hcl. Numrene
# på stykkerne er de nyeste; stk. 3-6 var stk. 2-5, før stk. 2 om lægebehandling
# kom i 2019, og ferien har haft numrene 4, 5 og 6.

bestemmelse "aktivloven § 69" {
  resumé       = "Ophævet fra 1. februar 2026 for nye forløb."
  skæringsdato = "første dag i måned"

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ophævet      = true
    ufuldstændig = "den bestemmelse i lov 1750/2025, der ophæver kapitlet, er ikke læst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler (også efter BEK 18/2026 § 3, stk. 2)."
    }
  }
}

bestemmelse "aktivloven § 69, stk. 1" {
  resumé       = "Ydelsen forudsætter, at borgeren ikke har et rimeligt tilbud om arbejde og deltager aktivt i forløbet."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "har_ret_til_ydelse" {
      fraviger = ["aktivloven § 68, stk. 1", "aktivloven § 68, stk. 8"]
      når      = "har_rimeligt_tilbud_om_arbejde eller ikke deltager_aktivt"
      er       = "nej"
    }

    fingeraftryk "LBK 806/2015" { er = "5 stk., 4 nr., 6 pkt., sha256 1dc369c7f285ef4e173a71e283b81d4aaabcab75ce314e022ec403880bb4bedd" }
    fingeraftryk "LBK 269/2017" { er = "5 stk., 4 nr., 11 pkt., sha256 563d6fe1ad872a85690d882dbbb24a3bd9724bbe6726cf3d248c3d1a6740295a" }
    fingeraftryk "LBK 247/2019" { er = "6 stk., 4 nr., 12 pkt., sha256 250cdad53bb01c1245fa64f3cfde36498dcddf5ba688c9886115a362d1ae6687" }
    fingeraftryk "LBK 981/2019" { er = "7 stk., 4 nr., 13 pkt., sha256 40124f82cfc9ff0d385d7e2064ff0705936bcbaacbce877c9e4877bf0854b47f" }
    fingeraftryk "LBK 241/2021" { er = "7 stk., 5 nr., 13 pkt., sha256 a493dd2952f6fda562395f606f6e8d359f7aa38cbb16697f875f3e5cd380c054" }
    fingeraftryk "LBK 808/2024" { er = "9 stk., 5 nr., 15 pkt., sha256 8a97ff2fb646b82915b610aa6686706b497807bae38c1ffab05557454f4ac628" }
    fingeraftryk "LBK 1004/2025" { er = "9 stk., 5 nr., 15 pkt., sha256 76a66b78f56e8660ac550c77576635c4f4787b44c0c4efc208980df1b92b0a1e" }
  }
}

bestemmelse "aktivloven § 69, stk. 2" {
  resumé       = "Afvist operation, lægeordineret medicin eller lige så indgribende behandling må ikke tælle."
  skæringsdato = "første dag i måned"

  affattelse "1. juli 2019" {
    ved = ["lov 495/2019"]

    regel "afvist_behandling_må_tælle" { er = "nej" }
  }
}

bestemmelse "aktivloven § 69, stk. 3" {
  resumé       = "Kommunen skal vurdere, om betingelserne stadig er opfyldt, når en af de følgende ting er sket."
  skæringsdato = "første dag i måned"
  rykket_fra   = "aktivloven § 69, stk. 2"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "skøn"
    begrundelse = "Numrene siger, hvornår der skal vurderes; resultatet er kommunens skøn."
  }
}

bestemmelse "aktivloven § 69, stk. 3, nr. 1" {
  resumé       = "Borgeren deltager ikke i tilbud, der står i rehabiliteringsplanen eller en helhedsorienteret plan."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er udeblevet_fra_tilbud og ikke fritaget)"
      er  = "ja"
    }
  }

  affattelse "1. juli 2018" {
    ved = ["lov 707/2018"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er udeblevet_fra_tilbud og ikke fritaget)"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 3, nr. 2" {
  resumé       = "Borgeren afslår et arbejde, der er henvist til."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er afvist_arbejde og ikke fritaget)"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 3, nr. 3" {
  resumé       = "Borgeren udebliver fra en samtale eller en rådighedsvurdering."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er en af (udeblevet_fra_samtale, udeblevet_fra_selvbooket_samtale, udeblevet_hos_anden_aktør, udeblevet_fra_rådighedsvurdering) og ikke fritaget)"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 3, nr. 4" {
  resumé       = "Borgeren melder ikke sygdom til kommunen eller arbejdsgiveren, fra juli 2025 heller ikke til tilbudsstedet."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er sygdom_ikke_meldt og ikke fritaget)"
      er  = "ja"
    }
  }

  affattelse "1. juli 2018" {
    ved = ["lov 707/2018"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er sygdom_ikke_meldt og ikke fritaget)"
      er  = "ja"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er en af (sygdom_ikke_meldt, sygdom_ikke_meldt_til_tilbudssted) og ikke fritaget)"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 3, nr. 5" {
  resumé       = "Borgeren overskrider fristen for selv at booke en jobsamtale. Gælder fra 2020."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "rådighed_skal_vurderes" {
      når = "nogen hændelser hvor (måneden for hændelsesdag er måned og art er frist_for_booking_overskredet og ikke fritaget)"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 4" {
  resumé       = "Reglerne om rimelig grund i § 13, stk. 7 og 8, gælder også her."
  skæringsdato = "første dag i måned"
  jf           = ["aktivloven § 13, stk. 7", "aktivloven § 13, stk. 8"]
  rykket_fra   = "aktivloven § 69, stk. 3"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "har_ret_til_ydelse" {
      suspenderer = ["aktivloven § 69, stk. 1"]
      når         = "rimelig_grund_til_ikke_at_deltage"
    }
  }

  # Fra 2020 også de regler, ministeren fastsætter om grundene.
  affattelse "1. januar 2020" {
    ved = ["lov 551/2019", "lov 1558/2019"]

    regel "har_ret_til_ydelse" {
      suspenderer = ["aktivloven § 69, stk. 1"]
      når         = "rimelig_grund_til_ikke_at_deltage"
    }
  }
}

# Dagen er ikke fundet: stykket mangler i LBK 241/2021, står i LBK 1031/2023 og
# kom med lov 879/2022, der tidligst virker fra den 2. august 2022.

bestemmelse "aktivloven § 69, stk. 5" {
  resumé       = "Fritaget i perioder med ret til fravær med barn eller sorgorlov, når det ville have givet dagpenge."
  skæringsdato = "første dag i måned"

  affattelse "22. juni 2023" {
    ved      = ["lov 879/2022"]
    tidligst = "2. august 2022"

    regel "fritaget_for_rådighed" {
      når = "har_barselsfravær eller har_sorgorlov"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 7" {
  resumé       = "En helhedsorienteret plan træder i stedet for rehabiliteringsplanens indsatsdel."
  skæringsdato = "første dag i måned"
  rykket_fra   = "aktivloven § 69, stk. 5"

  affattelse "1. juli 2018" {
    ved         = ["lov 707/2018"]
    status      = "uden for området"
    begrundelse = "Siger, hvilket papir tilbuddene står i. Oplysningerne om hændelser gælder begge."
  }
}

bestemmelse "aktivloven § 69, stk. 8" {
  resumé     = "Ministeren fastsætter regler om, hvornår ferieretten er opnået."
  rykket_fra = "aktivloven § 69, stk. 5"
  jf         = ["BEK 762/2025 § 2"]

  # Til juni 2025 gjaldt ældre bekendtgørelser (senest nr. 1470 af 16. december
  # 2019). En hel måned uden ydelse begynder forfra; ellers tæller kontanthjælp
  # eller revalidering lige før med.
  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "de bekendtgørelser, der gjaldt før BEK 762/2025, er ikke læst; de er regnet for de samme"

    regel "ferie_optjenes_fra" {
      når = "seneste_måned_uden_ydelse findes"
      er  = "1 måned efter første dag i seneste_måned_uden_ydelse"
    }

    regel "ferie_optjenes_fra" {
      når = "seneste_måned_uden_ydelse findes ikke og kontanthjælp_fra findes"
      er  = "første dag i kontanthjælp_fra"
    }

    regel "ferie_optjenes_fra" {
      når = "seneste_måned_uden_ydelse findes ikke og kontanthjælp_fra findes ikke og revalidering_eller_tilbud_fra findes"
      er  = "første dag i revalidering_eller_tilbud_fra"
    }

    regel "ferie_optjenes_fra" {
      når = "seneste_måned_uden_ydelse findes ikke og kontanthjælp_fra findes ikke og revalidering_eller_tilbud_fra findes ikke"
      er  = "første dag i første_måned_med_ressourceforløbsydelse"
    }

    regel "måneder_der_ikke_tæller" { er = "måneder_i_løntilskud regnet som varighed" }
  }

  affattelse "1. juli 2025" {
    ved         = ["lov 1655/2024"]
    status      = "uden for området"
    begrundelse = "En bemyndigelse; reglerne står i BEK 762/2025 § 2."
  }
}

bestemmelse "aktivloven § 69, stk. 9" {
  resumé       = "Ministeren kan fravige kravet om rådighed i helt særlige tilfælde."
  skæringsdato = "første dag i måned"

  affattelse "22. juni 2023" {
    ved         = ["LBK 1031/2023"]
    tidligst    = "12. februar 2021"
    status      = "uden for området"
    begrundelse = "En bemyndigelse. BEK 472/2021, der blev udstedt, er ikke læst; den er afløst af BEK 18/2026."
    fingeraftryk "LBK 1031/2023" { er = "9 stk., 5 nr., 15 pkt., sha256 f1715e2d102e96704cabd032ecb249d8cba50c96358c1a9d67525aecbf41c42a" }
  }
}
