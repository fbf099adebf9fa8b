# LOB §§ 9-12: rehabiliteringsteamet. Læst i LBK 1294/2022 og 254/2024, der er ens.
# Målt på den dag, der spørges.

bestemmelse "LOB § 9, stk. 1, 1. pkt." {
  resumé = "Kommunen skal have et rehabiliteringsteam."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Kommunens indretning."
    fingeraftryk "LBK 1294/2022" "LBK 254/2024" { er = "3 stk., 6 pkt., sha256 b6e50c7f0de2df1b38eb535a1bbae4302bb90060a64a13e0a57bc25f681bf76a" }
  }
}

bestemmelse "LOB § 9, stk. 1, 2. pkt." {
  resumé = "Teamet afgiver indstilling, før der træffes afgørelse om ressourceforløb, fleksjob og førtidspension."

  affattelse "1. juli 2015" {
    ved          = ["LBK 807/2015"]
    tidligst     = "23. december 2014"
    ufuldstændig = "LOB er i den tid kun læst i omtale; LBK 807/2015 § 68 a, stk. 3, henviser til §§ 9-12"

    regel "kan_træffe_afgørelse" {
      når = "teamets_indstilling findes"
      er  = "ja"
    }
  }

  affattelse "20. september 2022" {
    ved = ["LBK 1294/2022"]

    regel "kan_træffe_afgørelse" {
      når = "teamets_indstilling findes"
      er  = "ja"
    }
  }
}

bestemmelse "LOB § 9, stk. 1, 3. pkt." {
  resumé = "Hvad teamet skal vurdere i indstillingen."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvad indstillingen skal indeholde."
  }
}

bestemmelse "LOB § 9, stk. 1, 4. pkt." {
  resumé = "Teamet afgiver også indstilling, når indsatsgarantien ikke er holdt."
  jf     = ["LAB § 113, stk. 2"]

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Pligten til at forelægge sagen står i LAB § 113, stk. 2."
  }
}

bestemmelse "LOB § 9, stk. 2" {
  resumé = "Jobafklaringsforløb, der ikke skal i teamet."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "uden for området"
    begrundelse = "Gælder jobafklaringsforløb."
  }
}

bestemmelse "LOB § 9, stk. 3" {
  resumé = "Hvad teamet er til for."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Formålet med teamet."
  }
}

bestemmelse "LOB § 10, stk. 1" {
  resumé = "Teamet skal være tværfagligt sammensat."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der sidder i teamet."
    fingeraftryk "LBK 1294/2022" "LBK 254/2024" { er = "2 stk., 5 nr., 3 pkt., sha256 2a38848600dcfb57768c7e1f8396e72cd3f93b4fa8966267bd9ab9a45069d322" }
  }
}

bestemmelse "LOB § 10, stk. 1, nr. 1" {
  resumé = "Beskæftigelsesområdet er med."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der sidder i teamet."
  }
}

bestemmelse "LOB § 10, stk. 1, nr. 2" {
  resumé = "Sundhedsområdet er med."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der sidder i teamet."
  }
}

bestemmelse "LOB § 10, stk. 1, nr. 3" {
  resumé = "Socialområdet er med."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der sidder i teamet."
  }
}

bestemmelse "LOB § 10, stk. 1, nr. 4" {
  resumé = "Regionen er med ved en sundhedskoordinator."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der sidder i teamet."
  }
}

bestemmelse "LOB § 10, stk. 1, nr. 5" {
  resumé = "Undervisningsområdet er med i sager om unge under 30 år uden uddannelse og ellers efter behov."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der sidder i teamet."
  }
}

bestemmelse "LOB § 10, stk. 2, 1. pkt." {
  resumé = "Borgeren og sagsbehandleren deltager i mødet."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der deltager; undtagelsen står i 2. pkt."
  }
}

bestemmelse "LOB § 10, stk. 2, 2. pkt." {
  resumé = "Er det åbenbart formålsløst at udvikle arbejdsevnen, kan sagen behandles uden borgeren."

  affattelse "20. september 2022" {
    ved      = ["LBK 1294/2022"]
    tidligst = "23. december 2014"

    regel "kan_behandles_uden_borgeren" {
      når = "udvikling_åbenbart_formålsløs"
      er  = "ja"
    }
  }
}

bestemmelse "LOB § 11, stk. 1, nr. 1" {
  resumé = "Teamet indstiller, hvilken ordning borgeren skal have."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "skøn"
    begrundelse = "Teamets vurdering; den er oplyst som teamets_indstilling."
    fingeraftryk "LBK 1294/2022" "LBK 254/2024" { er = "3 stk., 3 nr., 5 pkt., sha256 64c65906380134ecee30bfbbd0efbe035568467eb91443b203772b3032356e5e" }
  }
}

bestemmelse "LOB § 11, stk. 1, nr. 2" {
  resumé = "Teamet indstiller, hvilke indsatser der er nødvendige."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "skøn"
    begrundelse = "Teamets vurdering."
  }
}

bestemmelse "LOB § 11, stk. 1, nr. 3" {
  resumé = "Teamet indstiller, hvordan der følges op, og om der er brug for mentor."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "skøn"
    begrundelse = "Teamets vurdering."
  }
}

bestemmelse "LOB § 11, stk. 2, 1. pkt." {
  resumé = "Kommunen træffer afgørelse på baggrund af indstillingen."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvem der afgør sagen."
  }
}

bestemmelse "LOB § 11, stk. 2, 2. pkt." {
  resumé = "Vil kommunen ikke følge indstillingen, skal sagen forelægges teamet på ny først."

  affattelse "1. juli 2015" {
    ved          = ["LBK 807/2015"]
    tidligst     = "23. december 2014"
    ufuldstændig = "LOB er i den tid kun læst i omtale; LBK 807/2015 § 68 a, stk. 3, henviser til §§ 9-12"

    regel "skal_forelægges_på_ny" {
      når = "teamets_indstilling findes og teamets_indstilling er ikke påtænkt_afgørelse og ikke teamet_har_revurderet"
      er  = "ja"
    }

    regel "kan_træffe_afgørelse" {
      fraviger = ["LOB § 9, stk. 1, 2. pkt.", "tidligere LAB § 68 a, stk. 3, 1. pkt."]
      når      = "skal_forelægges_på_ny"
      er       = "nej"
    }
  }

  affattelse "20. september 2022" {
    ved = ["LBK 1294/2022"]

    regel "skal_forelægges_på_ny" {
      når = "teamets_indstilling findes og teamets_indstilling er ikke påtænkt_afgørelse og ikke teamet_har_revurderet"
      er  = "ja"
    }

    regel "kan_træffe_afgørelse" {
      fraviger = ["LOB § 9, stk. 1, 2. pkt.", "tidligere LAB § 68 a, stk. 3, 1. pkt."]
      når      = "skal_forelægges_på_ny"
      er       = "nej"
    }
  }
}

bestemmelse "LOB § 11, stk. 2, 3. pkt." {
  resumé = "Når teamet har revurderet sagen, afgør kommunen den."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Er indeholdt i betingelsen i 2. pkt.: har teamet revurderet sagen, skal den ikke forelægges igen."
  }
}

bestemmelse "LOB § 11, stk. 3" {
  resumé = "I sager om indsatsgarantien indstiller teamet ikke, hvilken ordning borgeren skal have."
  jf     = ["LAB § 113, stk. 2"]

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Siger, hvad teamet skal indstille."
  }
}

bestemmelse "LOB § 12, stk. 1" {
  resumé = "Ministeren kan fastsætte regler om teamets indstilling."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "procedure"
    begrundelse = "Bemyndigelse; brugt i BEK 2408/2021 og BEK 1708/2024."
    fingeraftryk "LBK 1294/2022" "LBK 254/2024" { er = "2 stk., 2 pkt., sha256 aa487f355e3df64d160c07e31e6e49455084c943e20885bf829625f72a834489" }
  }
}

bestemmelse "LOB § 12, stk. 2" {
  resumé = "Ministeren kan fastsætte regler om jobafklaring og sygedagpenge."

  affattelse "20. september 2022" {
    ved         = ["LBK 1294/2022"]
    tidligst    = "23. december 2014"
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "LOB § 15 a" {
  resumé = "Sundhedskoordinatorens rådgivning i sager om fleksjob og førtidspension."

  affattelse "1. februar 2026" {
    ved         = ["lov 1750/2025"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}
