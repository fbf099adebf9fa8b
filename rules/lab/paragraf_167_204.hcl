# LAB §§ 167, 175, 176 og 204: mentor, godtgørelser og klage.

bestemmelse "LAB § 167, stk. 1, 1. pkt." {
  resumé       = "Mentorstøtte gives højst seks måneder ad gangen."
  skæringsdato = "mentor_fra"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "mentor_højst_til" {
      fortolkning = ["F3"]
      er          = "dagen før (6 måneder efter mentor_fra)"
    }

    regel "mentorperiode_er_lovlig" {
      når = "mentor_til_og_med er senest mentor_højst_til"
      er  = "ja"
    }

    fingeraftryk "lov 548/2019" { er = "2 stk., 3 pkt., sha256 c4276df67e7506348b1d3b8bf6b98e9a795a35809628b5e76c5a4b6133da3251" }
    fingeraftryk "LBK 280/2024" { er = "3 stk., 6 pkt., sha256 b67623dccd03f78c26ccbb0acb2c8c85cbc0c681db67c9bd672ded9635e285a3" }
  }
}

bestemmelse "LAB § 167, stk. 1, 2. pkt." {
  resumé = "Når perioden er slut, kan støtten bevilges for op til seks måneder igen."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer konkret, om der er behov; den nye periode er en ny bevilling efter 1. pkt."
  }
}

bestemmelse "LAB § 167, stk. 2" {
  resumé = "Ved udskrivning fra psykiatrisk indlæggelse er der ret til mentor fra op til tre måneder før og i mindst seks måneder."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "ret_til_mentor_fra" {
      når = "psykiatrisk_udskrivning findes"
      er  = "3 måneder før psykiatrisk_udskrivning"
    }
  }
}

bestemmelse "LAB § 167, stk. 3" {
  resumé = "Mentorstøtte ved optagelse på en uddannelse."

  affattelse "22. maj 2022" {
    ved         = ["LBK 701/2022"]
    tidligst    = "2. januar 2020"
    status      = "uden for området"
    begrundelse = "Gælder borgere på uddannelseshjælp."
    fingeraftryk "LBK 701/2022" { er = "3 stk., 6 pkt., sha256 4231dc4bad6b0f64b3f55ab98a3c89bcda266fb1ed244b220c2a4a634f970874" }
  }
}

bestemmelse "LAB § 175, stk. 1, 1. pkt." {
  resumé = "Ret til befordringsgodtgørelse, når turen frem og tilbage er længere end 24 km om dagen."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "ret_til_befordringsgodtgørelse" {
      når = "tilbudskapitel er en af (kapitel_11, kapitel_12, kapitel_13, kapitel_14) og daglige_kilometer er over befordringsgrænse"
      er  = "ja"
    }

    fingeraftryk "lov 548/2019" { er = "5 stk., 10 pkt., sha256 2d7a8ed987348bf8e021fa15ba2cc3bffa5145e222e7b9d89530903b060da4f6" }
    fingeraftryk "LBK 701/2022" "LBK 280/2024" { er = "5 stk., 10 pkt., sha256 119fc4b6d1e41afaac1385997a4ab8f9d57e818ddafab26ef6c3c5e11d32734d" }
  }
}

bestemmelse "LAB § 175, stk. 1, 2. pkt." {
  resumé = "Kun de kilometer, der ligger ud over 24 om dagen, godtgøres."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "godtgjorte_kilometer" {
      når = "ret_til_befordringsgodtgørelse"
      er  = "daglige_kilometer - befordringsgrænse"
    }
  }
}

bestemmelse "LAB § 175, stk. 1, 3. pkt." {
  resumé = "Selvforsørgende og unge under 18 år."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 175, stk. 1, 4. pkt." {
  resumé = "Løntilskud hos en privat arbejdsgiver."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Undtagelsen nævner ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 175, stk. 2" {
  resumé = "Satsen pr. kilometer følger skattefradraget for lang befordring."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "befordringsgodtgørelse" {
      er = "godtgjorte_kilometer * kilometersats regnet som kr. pr. dag"
    }
  }
}

bestemmelse "LAB § 175, stk. 3" {
  resumé = "Den samlede godtgørelse rundes ved udbetaling til nærmeste hele krone."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Runder udbetalingen for flere dage; her regnes én dag ad gangen."
  }
}

bestemmelse "LAB § 175, stk. 4, 1. pkt." {
  resumé = "Skyldes udgiften en nedsat funktionsevne, dækkes den fuldt ud."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "befordringsgodtgørelse" {
      fraviger = ["LAB § 175, stk. 2"]
      når      = "tilbudskapitel er en af (kapitel_11, kapitel_12, kapitel_13, kapitel_14) og transport_skyldes_funktionsevne"
      er       = "faktisk_befordringsudgift"
    }
  }
}

bestemmelse "LAB § 175, stk. 4, 2. pkt." {
  resumé = "Selvforsørgende og unge under 18 år."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 175, stk. 5" {
  resumé = "Arbejdsløshedskassens udbetaling."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder dagpengemodtagere."
  }
}

bestemmelse "LAB § 176, stk. 1, 1. pkt." {
  resumé = "Op til 1.000 kr. om måneden til udgifter ved at deltage i et tilbud."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "merudgiftsgodtgørelse" {
      når = "tilbudskapitel er en af (kapitel_11, kapitel_13, kapitel_14)"
      er  = "anslået_merudgift, dog højst merudgiftsgrænse"
    }

    fingeraftryk "lov 548/2019" "LBK 701/2022" "LBK 280/2024" { er = "2 stk., 4 pkt., sha256 15dda33c282762760d2c4d5d6a10afa503b76b1fbca1fb1a518cd88fbcb4c258" }
  }
}

bestemmelse "LAB § 176, stk. 1, 2. pkt." {
  resumé = "Godtgørelsen kan ikke dække befordring ud over de første 24 km."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Indgår i kommunens skøn over udgiften."
  }
}

bestemmelse "LAB § 176, stk. 2" {
  resumé = "Kommunen fastsætter retningslinjer og gør dem kendt."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "En pligt for kommunen."
  }
}

bestemmelse "LAB § 189 a" {
  resumé = "Hvordan beløb i loven reguleres hvert år; lønindtægtsgrænsen i aktivloven følger den."

  affattelse "22. maj 2022" {
    ved         = ["LBK 701/2022"]
    tidligst    = "2. januar 2020"
    status      = "procedure"
    begrundelse = "Reguleringen ligger i satserne, som er offentliggjort for hvert år."
    fingeraftryk "LBK 701/2022" "LBK 280/2024" { er = "1 stk., 1 pkt., sha256 5864dbf8ede393c4c5b70b7a89b7ce9dc1d1f4d4cba77286207153c23f8500e8" }
  }
}

bestemmelse "LAB § 204, stk. 1" {
  resumé = "Kommunens afgørelser kan indbringes for Ankestyrelsens Beskæftigelsesudvalg."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "kan_påklages" {
      når = "klagens_genstand er en af (afgørelse_om_forløb, afgørelse_om_merudgift)"
      er  = "ja"
    }

    fingeraftryk "lov 548/2019" { er = "3 stk., 4 pkt., sha256 ee3e095500ebc433d684c684c57dd67281410e019fca4cd5808622e09a3e1e28" }
    fingeraftryk "LBK 701/2022" "LBK 280/2024" { er = "3 stk., 4 pkt., sha256 1a24c7cc9332a5fd9d7a63c056ed5efc2e27c2ecc5932736f8da08fd631e72c9" }
  }
}

bestemmelse "LAB § 204, stk. 2" {
  resumé = "Den, afgørelsen angår, kan klage."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvem der kan klage. Klagefristen står i en anden lov, som ikke er læst."
  }
}

bestemmelse "LAB § 204, stk. 3" {
  resumé = "En klage over merudgiftsgodtgørelse prøves kun mod kommunens egne retningslinjer."
  jf     = ["LAB § 176, stk. 1, 1. pkt."]

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvad Ankestyrelsen kan prøve."
  }
}
