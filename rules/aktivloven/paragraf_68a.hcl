# Aktivlovens § 68 a: det, der trækkes fra i ydelsen. Løn og feriegodtgørelse
# trækkes lempeligt, indtægt i tilbud efter et fribeløb pr. time, det meste andet
# krone for krone, og det, der er nævnt i § 33, slet ikke. Målt på den første dag
# i den måned, der spørges om.

bestemmelse "aktivloven § 68 a" {
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

bestemmelse "aktivloven § 68 a, stk. 1, 1. pkt." {
  resumé       = "Indtægter trækkes fra i ydelsen, som udgangspunkt krone for krone."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "lønfradrag" {
      når = "lønindtægt er 0 kr."
      er  = "0 kr."
    }

    regel "fradrag_for_tilbudsindtægt" {
      når = "indtægt_i_tilbud er 0 kr."
      er  = "0 kr."
    }

    regel "øvrige_indtægter" {
      er = "(sum beløb i indtægter hvor (slags er ikke en af (løn_for_en_periode, feriegodtgørelse, ferietillæg) og udbetalt_i er måned og ikke fri)) regnet som kr. pr. måned"
    }

    regel "ydelse" {
      fortolkning = ["F11"]
      er          = "grundbeløb - lønfradrag - fradrag_for_tilbudsindtægt - øvrige_indtægter, dog mindst 0 kr., afrundet til hele øre"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "lønfradrag" {
      når = "lønindtægt er 0 kr."
      er  = "0 kr."
    }

    regel "fradrag_for_tilbudsindtægt" {
      når = "indtægt_i_tilbud er 0 kr."
      er  = "0 kr."
    }

    regel "øvrige_indtægter" {
      er = "(sum beløb i indtægter hvor (slags er ikke en af (løn_for_en_periode, feriegodtgørelse, ferietillæg) og udbetalt_i er måned og ikke fri)) regnet som kr. pr. måned"
    }

    regel "ydelse" {
      fortolkning = ["F11"]
      er          = "grundbeløb - lønfradrag - fradrag_for_tilbudsindtægt - øvrige_indtægter, dog mindst 0 kr., afrundet til hele øre"
    }

    fingeraftryk "LBK 806/2015" { er = "5 stk., 7 pkt., sha256 dddeb565a2a3883f62f3495a01b815608b2fd1e15ab49a2d04776b51d49630c4" }
  }

  # Fra 2016 er indtægter for perioder uden for forløbet ude, se 2. og 3. pkt.
  affattelse "1. januar 2016" {
    ved = ["LBK 468/2016"]

    regel "lønfradrag" {
      når = "lønindtægt er 0 kr."
      er  = "0 kr."
    }

    regel "fradrag_for_tilbudsindtægt" {
      når = "indtægt_i_tilbud er 0 kr."
      er  = "0 kr."
    }

    regel "øvrige_indtægter" {
      er = "(sum beløb i indtægter hvor (slags er ikke en af (løn_for_en_periode, feriegodtgørelse, ferietillæg) og udbetalt_i er måned og ikke fri og ikke uden_for_forløbet)) regnet som kr. pr. måned"
    }

    regel "ydelse" {
      fortolkning = ["F11"]
      er          = "grundbeløb - lønfradrag - fradrag_for_tilbudsindtægt - øvrige_indtægter, dog mindst 0 kr., afrundet til hele øre"
    }

    fingeraftryk "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" { er = "5 stk., 11 pkt., sha256 b5a59b31da6414732db26d58eab5f6ddda108bebc3fa1942d7b0b09839b7e852" }
    fingeraftryk "LBK 981/2019" { er = "5 stk., 11 pkt., sha256 24e71392a00dc2354b788717636b583b6191a5e16cbce2e78e16d04ef0f70352" }
    fingeraftryk "LBK 241/2021" { er = "5 stk., 12 pkt., sha256 b73c72ae0768dcf58608f1716e4d043fbb6d5512e8ef3e8f0504b622dc1b06b1" }
    fingeraftryk "LBK 1031/2023" { er = "5 stk., 12 pkt., sha256 475da411a86c1af04a32bf3ae47f297ced3cfc814e28d15c7ef53ac03b12aa35" }
    fingeraftryk "LBK 808/2024" { er = "5 stk., 12 pkt., sha256 fd5f4f1ccfb8dba12e05b3d860286c6bf64a320500ebf11506f354ce2bd8a17b" }
    fingeraftryk "LBK 1004/2025" { er = "5 stk., 12 pkt., sha256 847b7e610e677dab679d546cf622fa80f65f005aea94592f2c42a73001b69066" }
  }
}

bestemmelse "aktivloven § 68 a, stk. 1, 2. pkt." {
  resumé       = "Indtægt for en periode, før forløbet begyndte, trækkes ikke fra. Gælder fra 2016."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2016" {
    ved = ["LBK 468/2016"]

    regel "indtægt_fra_før_forløbet_er_fri" {
      fortolkning = ["F45"]
      er          = "ja"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 1, 3. pkt." {
  resumé       = "Indtægt for en periode, efter at forløbet er ophørt, trækkes ikke fra. Gælder fra 2016."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2016" {
    ved = ["LBK 468/2016"]

    regel "indtægt_fra_efter_forløbet_er_fri" {
      fortolkning = ["F45"]
      er          = "ja"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 1, 4. pkt." {
  resumé       = "Den, der intet får udbetalt på grund af fradrag, anses alligevel for modtager. Gælder fra 2020."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "anses_for_modtager" {
      når = "har_ret_til_ydelse og ydelse er højst 0 kr."
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 2" {
  resumé       = "Løn trækkes lempeligere fra end anden indtægt: til 2021 med 30 og 55 pct., derefter kun med 55 pct. over en grænse."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "løn_for_perioder" {
      er = "(sum beløb i indtægter hvor (slags er løn_for_en_periode og udbetalt_i er måned)) regnet som kr. pr. måned"
    }

    regel "lønindtægt" { er = "løn + løn_for_perioder" }

    regel "lønfradrag" {
      fortolkning = ["F13"]
      når         = "lønindtægt er over 0 kr."
      er          = "30 pct. af min(lønindtægt, lønindtægtsgrænse) + 55 pct. af (lønindtægt - lønindtægtsgrænse, dog mindst 0 kr.)"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "løn_for_perioder" {
      er = "(sum beløb i indtægter hvor (slags er løn_for_en_periode og udbetalt_i er måned)) regnet som kr. pr. måned"
    }

    regel "lønindtægt" { er = "løn + løn_for_perioder" }

    regel "lønfradrag" {
      fortolkning = ["F13"]
      når         = "lønindtægt er over 0 kr."
      er          = "30 pct. af min(lønindtægt, lønindtægtsgrænse) + 55 pct. af (lønindtægt - lønindtægtsgrænse, dog mindst 0 kr.)"
    }
  }

  # Ordlyden er den samme; men stk. 1, 2. og 3. pkt., gælder også løn.
  affattelse "1. januar 2016" {
    ved = ["LBK 468/2016"]

    regel "løn_for_perioder" {
      er = "(sum beløb i indtægter hvor (slags er løn_for_en_periode og udbetalt_i er måned og ikke uden_for_forløbet)) regnet som kr. pr. måned"
    }

    regel "lønindtægt" { er = "løn + løn_for_perioder" }

    regel "lønfradrag" {
      fortolkning = ["F13"]
      når         = "lønindtægt er over 0 kr."
      er          = "30 pct. af min(lønindtægt, lønindtægtsgrænse) + 55 pct. af (lønindtægt - lønindtægtsgrænse, dog mindst 0 kr.)"
    }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "løn_for_perioder" {
      er = "(sum beløb i indtægter hvor (slags er løn_for_en_periode og udbetalt_i er måned og ikke uden_for_forløbet)) regnet som kr. pr. måned"
    }

    regel "lønindtægt" { er = "løn + løn_for_perioder" }

    regel "lønfradrag" {
      når = "lønindtægt er over 0 kr."
      er  = "55 pct. af (lønindtægt - lønindtægtsgrænse, dog mindst 0 kr.)"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 3, 1. pkt." {
  resumé       = "Af indtægt i tilbud ses der bort fra et beløb for hver time, borgeren har arbejdet."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "timer_der_tæller" { er = "timer_i_tilbud" }

    regel "fribeløb_i_tilbud" {
      er = "(fribeløb_pr_time * timer_der_tæller) regnet som kr. pr. måned"
    }

    regel "fradrag_for_tilbudsindtægt" {
      fortolkning = ["F46"]
      når         = "indtægt_i_tilbud er over 0 kr."
      er          = "indtægt_i_tilbud - fribeløb_i_tilbud, dog mindst 0 kr."
    }
  }

  # Siden er kredsen af tilbud blevet større (LBK 241/2021: handicappede i erhverv).
  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "timer_der_tæller" { er = "timer_i_tilbud" }

    regel "fribeløb_i_tilbud" {
      er = "(fribeløb_pr_time * timer_der_tæller) regnet som kr. pr. måned"
    }

    regel "fradrag_for_tilbudsindtægt" {
      fortolkning = ["F46"]
      når         = "indtægt_i_tilbud er over 0 kr."
      er          = "indtægt_i_tilbud - fribeløb_i_tilbud, dog mindst 0 kr."
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 3, 2. pkt." {
  resumé       = "Der ses højst bort fra beløbet for 160 timer om måneden."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "timer_der_tæller" {
      fraviger = ["aktivloven § 68 a, stk. 3, 1. pkt."]
      når      = "timer_i_tilbud er over 160"
      er       = "160"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "timer_der_tæller" {
      fraviger = ["aktivloven § 68 a, stk. 3, 1. pkt."]
      når      = "timer_i_tilbud er over 160"
      er       = "160"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 4, 1. pkt." {
  resumé       = "Feriegodtgørelse og ferietillæg trækkes fra som løn, når ferien holdes (til 2015 efter § 32)."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet, og § 32, som LBK 806/2015 peger på, er ikke læst"

    regel "lønindtægt" {
      fraviger = ["aktivloven § 68 a, stk. 2"]
      når      = "feriegodtgørelse_i_måneden er over 0 kr."
      er       = "løn + løn_for_perioder + feriegodtgørelse_i_måneden"
    }
  }

  affattelse "1. januar 2016" {
    ved      = ["LBK 468/2016"]
    tidligst = "1. juli 2015"

    regel "lønindtægt" {
      fraviger = ["aktivloven § 68 a, stk. 2"]
      når      = "feriegodtgørelse_i_måneden er over 0 kr."
      er       = "løn + løn_for_perioder + feriegodtgørelse_i_måneden"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 4, 2. pkt." {
  resumé       = "Fradraget fordeles på den periode, feriegodtgørelsen skal dække."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet, og § 32, som LBK 806/2015 peger på, er ikke læst"

    regel "feriegodtgørelse_i_måneden" {
      fortolkning = ["F47"]
      er          = "(sum del_i_måneden i indtægter hvor (slags er en af (feriegodtgørelse, ferietillæg))) regnet som kr. pr. måned"
    }
  }

  affattelse "1. januar 2016" {
    ved      = ["LBK 468/2016"]
    tidligst = "1. juli 2015"

    regel "feriegodtgørelse_i_måneden" {
      fortolkning = ["F47"]
      er          = "(sum del_i_måneden i indtægter hvor (slags er en af (feriegodtgørelse, ferietillæg))) regnet som kr. pr. måned"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 4, 3. pkt." {
  resumé = "Ferie med feriegodtgørelse holdes før ferie med ydelse."
  jf     = ["aktivloven § 69, stk. 6, 5. pkt."]

  affattelse "1. januar 2016" {
    ved         = ["LBK 468/2016"]
    tidligst    = "1. juli 2015"
    status      = "procedure"
    begrundelse = "Rækkefølgen er regnet med i § 69, stk. 6, 5. pkt., der siger det samme."
  }
}

bestemmelse "aktivloven § 68 a, stk. 4, 4. pkt." {
  resumé = "Ferie med feriegodtgørelse kan holdes, selv om der ikke er gået 12 måneder med ydelse."

  affattelse "1. januar 2016" {
    ved      = ["LBK 468/2016"]
    tidligst = "1. juli 2015"

    regel "kan_holde_ferie_med_ydelse" {
      fraviger = ["aktivloven § 69, stk. 6"]
      når      = "feriegodtgørelse_dækker_ferien"
      er       = "ja"
    }
  }
}

bestemmelse "aktivloven § 68 a, stk. 5" {
  resumé       = "Det, der efter § 33 ikke trækkes fra i kontanthjælp, trækkes heller ikke fra her."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "paragraf_33_gælder" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "paragraf_33_gælder" { er = "ja" }
  }
}
