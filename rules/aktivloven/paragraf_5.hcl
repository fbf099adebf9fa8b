# Aktivlovens § 5: ydelse under ophold i udlandet. Målt på den dag, der spørges.
# Stk. 3 om korte ture er kommet til mellem LBK 981/2019 og LBK 241/2021; før det
# var stk. 4 stk. 3 og stk. 5 stk. 4.

bestemmelse "aktivloven § 5, stk. 1" {
  resumé = "Den, der er i udlandet, kan ikke få ydelsen."

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "uden for området"
    begrundelse  = "Udgangspunktet; uden en af de følgende regler er svaret nej."
    fingeraftryk "LBK 1193/2014" { er = "4 stk., 4 nr., 4 pkt., sha256 f0888013c07fa3e1e76e086db2d05932deba8d662bf2dbc73b76f0f1d61a476e" }
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "uden for området"
    begrundelse = "Udgangspunktet; uden en af de følgende regler er svaret nej."
    fingeraftryk "LBK 806/2015" { er = "4 stk., 4 nr., 4 pkt., sha256 f0888013c07fa3e1e76e086db2d05932deba8d662bf2dbc73b76f0f1d61a476e" }
    fingeraftryk "LBK 468/2016" "LBK 269/2017" { er = "4 stk., 4 nr., 4 pkt., sha256 76bb741a0ea067980447f7fc5b774b962256bcf8ae249722b8eb3cf2b1485a27" }
    fingeraftryk "LBK 247/2019" { er = "4 stk., 4 nr., 4 pkt., sha256 4fd4586e19e4e16a4f5c16ac5a6f8e26b7ed42fcad9c47579c824cf6e72dfefc" }
    fingeraftryk "LBK 981/2019" { er = "4 stk., 4 nr., 4 pkt., sha256 bfc5b081d982edff67bd5aa6bf7d7ad99934e2fa16d96fecdd423ee284695259" }
    fingeraftryk "LBK 808/2024" { er = "5 stk., 4 nr., 8 pkt., sha256 1fe9536f7d5953dbe27fd4d76f41a9b9ef56f30758c98ff0e4f91eb68f5dad85" }
    fingeraftryk "LBK 1004/2025" { er = "5 stk., 4 nr., 9 pkt., sha256 bb6a9be89e396ed8a69c2f0c10616f55e27352e421786af4b7786caa87e05d84" }
  }
}

bestemmelse "aktivloven § 5, stk. 2, nr. 1" {
  resumé = "Kommunen kan tillade et kort ophold, der er led i tilbud eller revalidering; siden også tilbud for handicappede i erhverv og særligt tilrettelagt ungdomsuddannelse."

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er tilbud_eller_revalidering"
      er  = "ja"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er tilbud_eller_revalidering"
      er  = "ja"
    }
  }

  affattelse "12. februar 2021" {
    ved      = ["LBK 241/2021"]
    tidligst = "23. september 2019"

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er en af (tilbud_eller_revalidering, tilbud_for_handicappede)"
      er  = "ja"
    }

    fingeraftryk "LBK 241/2021" { er = "5 stk., 4 nr., 8 pkt., sha256 d39c705be1690d04ee2d0c86297cd192ea2c733dfce6bcf001ade66262c9252a" }
  }

  affattelse "22. juni 2023" {
    ved      = ["LBK 1031/2023"]
    tidligst = "12. februar 2021"

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er en af (tilbud_eller_revalidering, tilbud_for_handicappede, ungdomsuddannelse)"
      er  = "ja"
    }

    fingeraftryk "LBK 1031/2023" { er = "5 stk., 4 nr., 8 pkt., sha256 1fe9536f7d5953dbe27fd4d76f41a9b9ef56f30758c98ff0e4f91eb68f5dad85" }
  }
}

bestemmelse "aktivloven § 5, stk. 2, nr. 2" {
  resumé = "Aftalt eller fastsat samvær med egne børn under 18 år, som ikke kan foregå her."

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er samvær_med_eget_barn"
      er  = "ja"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er samvær_med_eget_barn"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 2, nr. 3" {
  resumé = "Nødvendig lægebehandling, som ikke kan fås her."

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er lægebehandling"
      er  = "ja"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er lægebehandling"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 2, nr. 4" {
  resumé = "Ganske særlige forhold i øvrigt, fx en alvorligt syg nær pårørende."

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er ganske_særlige_forhold"
      er  = "ja"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og ophold_tilladt og formål_i_udlandet er ganske_særlige_forhold"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 3, 1. pkt." {
  resumé = "Korte ophold er tilladt. Til juni 2025 kun med hjemkomst inden for døgnet."

  affattelse "12. februar 2021" {
    ved      = ["LBK 241/2021"]
    tidligst = "23. september 2019"

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og hjemme_hvert_døgn"
      er  = "ja"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "beholder_ydelsen_i_udlandet" {
      fortolkning = ["F60"]
      når         = "i_udlandet og hjemme_hvert_døgn"
      er          = "ja"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 3, 2. pkt." {
  resumé = "Til juni 2025: kun én tur i hver kalendermåned og ikke ved begyndelsen eller slutningen af en ferie. Derefter: derudover én overnatning i hver kalendermåned."

  affattelse "12. februar 2021" {
    ved      = ["LBK 241/2021"]
    tidligst = "23. september 2019"

    regel "beholder_ydelsen_i_udlandet" {
      suspenderer = ["aktivloven § 5, stk. 3, 1. pkt."]
      når         = "i_udlandet og (tidligere_ture_i_måneden er over 0 eller ved_begyndelse_eller_slutning_af_ferie)"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "beholder_ydelsen_i_udlandet" {
      når = "i_udlandet og nætter_i_udlandet er 1 og tidligere_ture_i_måneden er 0"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 3, 3. pkt." {
  resumé = "Til juni 2025: besked til kommunen senest to dage før. Derefter: overnatningen må ikke ligge ved begyndelsen eller slutningen af en ferie."

  affattelse "12. februar 2021" {
    ved      = ["LBK 241/2021"]
    tidligst = "23. september 2019"

    regel "beholder_ydelsen_i_udlandet" {
      suspenderer = ["aktivloven § 5, stk. 3, 1. pkt."]
      når         = "i_udlandet og (besked_om_udrejse findes ikke eller besked_om_udrejse er efter 2 dage før udrejsedag)"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "beholder_ydelsen_i_udlandet" {
      suspenderer = ["aktivloven § 5, stk. 3, 2. pkt."]
      når         = "i_udlandet og ved_begyndelse_eller_slutning_af_ferie"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 3, 4. pkt." {
  resumé = "Fra juli 2025: besked til kommunen senest to dage før overnatningen."

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "beholder_ydelsen_i_udlandet" {
      suspenderer = ["aktivloven § 5, stk. 3, 2. pkt."]
      når         = "i_udlandet og (besked_om_udrejse findes ikke eller besked_om_udrejse er efter 2 dage før udrejsedag)"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 4, 1. pkt." {
  resumé = "Opholdet må ikke hindre borgeren i at opfylde de almindelige betingelser. (Før 2021 stk. 3.)"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "beholder_ydelsen_i_udlandet" {
      fraviger = ["aktivloven § 5, stk. 2"]
      når      = "i_udlandet og ophold_hindrer_rådighed"
      er       = "nej"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "beholder_ydelsen_i_udlandet" {
      fraviger = ["aktivloven § 5, stk. 2"]
      når      = "i_udlandet og ophold_hindrer_rådighed"
      er       = "nej"
    }
  }

  affattelse "12. februar 2021" {
    ved      = ["LBK 241/2021"]
    tidligst = "23. september 2019"

    regel "beholder_ydelsen_i_udlandet" {
      fraviger = ["aktivloven § 5, stk. 2", "aktivloven § 5, stk. 3"]
      når      = "i_udlandet og ophold_hindrer_rådighed"
      er       = "nej"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 4, 2. pkt." {
  resumé = "Det gælder ikke rejser efter repatrieringslovens § 6."

  affattelse "12. februar 2021" {
    ved      = ["LBK 241/2021"]
    tidligst = "23. september 2019"

    regel "beholder_ydelsen_i_udlandet" {
      suspenderer = ["aktivloven § 5, stk. 4, 1. pkt."]
      når         = "repatrieringsrejse"
    }
  }
}

bestemmelse "aktivloven § 5, stk. 5" {
  resumé = "Ferie med ydelse eller feriegodtgørelse kan holdes i udlandet. (Før 2021 stk. 4.)"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "beholder_ydelsen_i_udlandet" {
      fraviger = ["aktivloven § 5, stk. 4"]
      når      = "i_udlandet og holder_ferie"
      er       = "ja"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "beholder_ydelsen_i_udlandet" {
      fraviger = ["aktivloven § 5, stk. 4"]
      når      = "i_udlandet og holder_ferie"
      er       = "ja"
    }
  }

  # Fra 2026 nævner stykket ikke §§ 68 a og 69.
  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    status       = "uden for området"
    begrundelse  = "Gælder ikke længere ferie med ressourceforløbsydelse."
    ufuldstændig = "ændringen er kun læst i omtale"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}
