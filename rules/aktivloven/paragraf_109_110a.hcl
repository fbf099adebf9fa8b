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
    fingeraftryk "LBK 1193/2014" { er = "5 stk., 14 nr., 16 pkt., sha256 bca512097a3fa523bc82c22c48296b99fd33ad8bc3e809edaa9e78575c4b8a47" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "reguleringsprocent" { er = "satsreguleringsprocent" }
    fingeraftryk "LBK 468/2016" "LBK 269/2017" { er = "5 stk., 18 nr., 21 pkt., sha256 b28482af8c61c430f7d00e3bf03938260e3855e15c721a6b53acb22d7df2ce79" }
    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "5 stk., 15 nr., 21 pkt., sha256 0a61e1a81f54315e3b011f432a51bec5c1dc84a56c08753a1792d23094bb16d5" }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder efterlevelseshjælp og et støttebeløb."
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" { er = "5 stk., 15 nr., 6 pkt., sha256 eddccc89e62097553ab94cbea5f6371e7423e839060b58944c266e0e886b59ff" }
    fingeraftryk "LBK 808/2024" { er = "5 stk., 15 nr., 6 pkt., sha256 5a3346d313d89a3c1c5963761785c405ca7b6da642374e1716335a479cd9b4cd" }
    fingeraftryk "LBK 1004/2025" { er = "5 stk., 18 nr., 8 pkt., sha256 d04e37787fcd5e4ca31f861a2386fe62b45788206e1339d593bc012aaa5a78f5" }
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

    fingeraftryk "LBK 806/2015" { er = "5 stk., 14 nr., 20 pkt., sha256 9c1aebc11d7abfab5e3f516cf606a38aec01ed9a09085ceb46c346c4d616d094" }
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
