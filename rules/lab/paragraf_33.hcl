# LAB § 33: hvordan samtalerne holdes, og standby. Ordlyden er ny et sted mellem
# november 2021 og maj 2022 og igen fra 2024. Målt på den dag, der spørges.

bestemmelse "LAB § 33, stk. 1, 1. pkt." {
  resumé = "Til 2022 fremmøde, derefter borgerens valg; fra 2024 er den første samtale med fremmøde."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Udgangspunktet er fremmøde; undtagelsen står i stk. 3."
    fingeraftryk "lov 548/2019" { er = "6 stk., 8 pkt., sha256 e0cc5482d39965ebd2461087a190f20f8dec8e0e72dd24e1eb522819bb260b38" }
  }

  affattelse "22. maj 2022" {
    ved          = ["LBK 701/2022"]
    tidligst     = "11. november 2021"
    ufuldstændig = "ændringsloven (lovforslag L 67, 2021-22, fremsat 10. november 2021) er ikke læst"

    regel "samtale_kan_holdes_uden_fremmøde" {
      når = "ønsker_samtale_uden_fremmøde"
      er  = "ja"
    }

    fingeraftryk "LBK 701/2022" { er = "4 stk., 6 pkt., sha256 13c58dfd7138837a819e3a20f3353424c07712889232131c6b8321b8df705297" }
  }

  affattelse "1. januar 2024" {
    ved = ["lov 727/2023"]

    regel "samtale_kan_holdes_uden_fremmøde" {
      fraviger = ["LAB § 33, stk. 1, 2. pkt."]
      når      = "første_samtale"
      er       = "nej"
    }

    fingeraftryk "LBK 280/2024" { er = "4 stk., 8 pkt., sha256 480efa6dd80bcd1b3d10ee510c5db0a7fcba7d664729d3f149993c55583eb307" }
  }
}

bestemmelse "LAB § 33, stk. 1, 2. pkt." {
  resumé = "Efter den første samtale vælger borgeren formen."

  affattelse "1. januar 2024" {
    ved = ["lov 727/2023"]

    regel "samtale_kan_holdes_uden_fremmøde" {
      når = "ønsker_samtale_uden_fremmøde"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 33, stk. 2, 1. pkt." {
  resumé = "Jobcentret kan bestemme, at borgeren skal møde frem; indtil 2022 om andre målgrupper."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder revalidender og førtidspensionister."
  }

  affattelse "22. maj 2022" {
    ved          = ["LBK 701/2022"]
    tidligst     = "11. november 2021"
    ufuldstændig = "ændringsloven (lovforslag L 67, 2021-22, fremsat 10. november 2021) er ikke læst"

    regel "samtale_kan_holdes_uden_fremmøde" {
      fraviger = ["LAB § 33, stk. 1, 1. pkt."]
      når      = "fremmøde_er_nødvendigt"
      er       = "nej"
    }
  }

  affattelse "1. januar 2024" {
    ved = ["lov 727/2023"]

    regel "samtale_kan_holdes_uden_fremmøde" {
      fraviger = ["LAB § 33, stk. 1, 2. pkt."]
      når      = "fremmøde_er_nødvendigt"
      er       = "nej"
    }
  }
}

bestemmelse "LAB § 33, stk. 2, 2. pkt." {
  resumé = "Samtaler under barsel; fra 2024 om arbejdsløshedskassen."

  affattelse "22. maj 2022" {
    ved         = ["LBK 701/2022"]
    tidligst    = "11. november 2021"
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 33, stk. 2, 3. pkt." {
  resumé     = "Samtaler under barsel."
  rykket_fra = "LAB § 33, stk. 2, 2. pkt."

  affattelse "1. januar 2024" {
    ved         = ["lov 727/2023"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 33, stk. 3, 1. pkt." {
  resumé = "Til 2022: under et tilbud kan samtalen holdes uden fremmøde. Derefter: standby ved alvorlig sygdom."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "samtale_kan_holdes_uden_fremmøde" {
      når = "tilbudskapitel er en af (kapitel_11, kapitel_12, kapitel_13, kapitel_14)"
      er  = "ja"
    }
  }

  affattelse "22. maj 2022" {
    ved          = ["LBK 701/2022"]
    tidligst     = "11. november 2021"
    ufuldstændig = "ændringsloven (lovforslag L 67, 2021-22, fremsat 10. november 2021) er ikke læst"

    regel "kontakt_kan_undlades" {
      når = "alvorligt_syg og kontakt_er_uhensigtsmæssig"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 33, stk. 3, 2. pkt." {
  resumé = "Til 2022 om jobafklaring. Derefter: hvad der gør en sygdom alvorlig."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }

  affattelse "22. maj 2022" {
    ved         = ["LBK 701/2022"]
    tidligst    = "11. november 2021"
    status      = "skøn"
    begrundelse = "Indgår i skønnet over, om borgeren er alvorligt syg."
  }
}

bestemmelse "LAB § 33, stk. 4" {
  resumé = "Til 2022 om samtaler under barsel, derefter om arbejdsløshedskassen."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

# Standby stod i stk. 5, indtil det rykkede op som stk. 3.

bestemmelse "LAB § 33, stk. 5" {
  resumé = "Standby ved alvorlig sygdom."

  affattelse "22. maj 2022" {
    ved      = ["LBK 701/2022"]
    tidligst = "11. november 2021"
    ophævet  = true
  }
}

bestemmelse "LAB § 33, stk. 5, 1. pkt." {
  resumé = "Ved alvorlig sygdom kan kontaktforløbet foregå uden kontakt til borgeren."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "kontakt_kan_undlades" {
      når = "alvorligt_syg og kontakt_er_uhensigtsmæssig"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 33, stk. 5, 2. pkt." {
  resumé = "Hvad der gør en sygdom alvorlig."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Indgår i skønnet over, om borgeren er alvorligt syg."
  }
}

bestemmelse "LAB § 33, stk. 6" {
  resumé = "Arbejdsløshedskassens deltagelse."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder dagpengemodtagere."
  }

  affattelse "22. maj 2022" {
    ved      = ["LBK 701/2022"]
    tidligst = "11. november 2021"
    ophævet  = true
  }
}
