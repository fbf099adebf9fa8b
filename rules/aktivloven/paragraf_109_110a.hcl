# Aktivlovens § 109: hvor meget beløbene reguleres den 1. januar. Procenterne står
# i satser_regulering.hcl, beløbene i de andre satsfiler, og rules/indexation_test.go
# regner hvert beløb efter. § 110 a: forsøget før § 69, stk. 2.

bestemmelse "aktivloven § 109, stk. 1" {
  resumé       = "Til 2019: ydelsens beløb reguleres med satsreguleringsprocenten. Siden gælder stykket andre beløb."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "reguleringsprocent" { er = "satsreguleringsprocent" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "reguleringsprocent" { er = "satsreguleringsprocent" }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder efterlevelseshjælp og et støttebeløb."
  }
}

bestemmelse "aktivloven § 109, stk. 2" {
  resumé       = "Til 2019: grænsen for løn reguleres efter LAB § 127. Derefter: ydelsens beløb reguleres med 1,7 pct. og tilpasningsprocenten."
  skæringsdato = "første dag i måned"

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "reguleringsprocent_for_lønindtægtsgrænsen" {
      fortolkning = ["F54"]
      er          = "satsreguleringsprocent"
    }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "reguleringsprocent" { er = "1,7 pct. + tilpasningsprocent" }
  }
}

bestemmelse "aktivloven § 109, stk. 3" {
  resumé       = "Til 2019: satsreguleringsprocenten nedsættes, se stk. 4. Derefter: grænsen for løn reguleres efter LAB § 189 a."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "uden for området"
    begrundelse  = "Nedsættelsen står i stk. 4."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "uden for området"
    begrundelse = "Nedsættelsen står i stk. 4."
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "reguleringsprocent_for_lønindtægtsgrænsen" { er = "1,7 pct. + tilpasningsprocent" }
  }
}

bestemmelse "aktivloven § 109, stk. 4" {
  resumé       = "Nedsættelsen: 0,3 procentpoint i 2016, 0,4 i 2017, 0,75 i 2018-2023 (fra 2020 i 1,7 pct. og tilpasningsprocenten)."
  skæringsdato = "første dag i måned"

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "reguleringsprocent" {
      fraviger = ["aktivloven § 109, stk. 1"]
      når      = "dagen er tidligst 1. januar 2016 og dagen er før 1. januar 2017"
      er       = "satsreguleringsprocent - 0,3 pct."
    }

    regel "reguleringsprocent" {
      fraviger = ["aktivloven § 109, stk. 1"]
      når      = "dagen er tidligst 1. januar 2017 og dagen er før 1. januar 2018"
      er       = "satsreguleringsprocent - 0,4 pct."
    }

    regel "reguleringsprocent" {
      fraviger = ["aktivloven § 109, stk. 1"]
      når      = "dagen er tidligst 1. januar 2018"
      er       = "satsreguleringsprocent - 0,75 pct."
    }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "reguleringsprocent" {
      fraviger = ["aktivloven § 109, stk. 2"]
      når      = "dagen er før 1. januar 2024"
      er       = "1,7 pct. + tilpasningsprocent - 0,75 pct."
    }
  }
}

bestemmelse "aktivloven § 109, stk. 5" {
  resumé       = "Ministeren bekendtgør beløbene."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "procedure"
    begrundelse  = "Kilden til hvert beløb står i satsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "procedure"
    begrundelse = "Kilden til hvert beløb står i satsen."
  }
}

# Et forsøg, der gik forud for § 69, stk. 2.

bestemmelse "aktivloven § 110 a" {
  resumé       = "Forsøg 2014-2019: afvist behandling må ikke tælle, når en sagkyndig udtalelse er indhentet. Ønsker borgeren den ikke, afgøres sagen som ellers."
  skæringsdato = "første dag i måned"

  affattelse "1. juli 2014" {
    ved = ["LBK 806/2015"]

    regel "afvist_behandling_må_tælle" {
      når = "klinisk_vurdering_indhentet"
      er  = "nej"
    }
  }

  affattelse "1. juli 2016" {
    ved = ["lov 625/2016"]

    regel "afvist_behandling_må_tælle" {
      når = "sundhedskoordinator_udtalt"
      er  = "nej"
    }
  }

  affattelse "1. juli 2019" {
    ved     = ["lov 495/2019"]
    ophævet = true
  }
}
