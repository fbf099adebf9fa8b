# LAB §§ 27, 31 og 32: kontaktforløbet i et ressourceforløb. Målt på den dag, der
# spørges.

bestemmelse "LAB § 27, stk. 1, 1. pkt." {
  resumé = "Jobcentret holder et fleksibelt kontaktforløb med individuelle samtaler."
  jf     = ["LAB § 106"]

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "En pligt til at tilrettelægge; hvor mange samtaler der mindst skal holdes, står i § 31."
    fingeraftryk "lov 548/2019" { er = "3 stk., 5 pkt., sha256 e6fbf663d6d8b90e289f91597048aacc2c18b1efbb3fc057f8e682af73309569" }
    fingeraftryk "LBK 701/2022" { er = "3 stk., 5 pkt., sha256 2aa0e211e82e2b3d5405ed630eea237952d4b8bd08b2b3ee8d7b26cc04b9e26d" }
    fingeraftryk "LBK 280/2024" { er = "5 stk., 7 pkt., sha256 1ed8d59f780821e98bf57d31f65ebc7dfaceea81a33a373ee9e797c20ea3c4b0" }
  }
}

bestemmelse "LAB § 27, stk. 1, 2. pkt." {
  resumé = "Borgere med uddannelsespålæg."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 27, stk. 1, 3. pkt." {
  resumé = "Borgere på sygedagpenge."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 27, stk. 2" {
  resumé = "Andre målgrupper: indtil 2024 samtale før barslens slutning, derefter arbejdsløshedskassens kontaktforløb."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 27, stk. 3" {
  resumé = "Førtidspensionister har ret til mindst tre samtaler; fra 2024 om unge dagpengemodtagere."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "førtidspensionistens_samtaler" {
      når = "modtager_førtidspension"
      er  = "3"
    }
  }

  affattelse "1. januar 2024" {
    ved         = ["lov 727/2023"]
    status      = "uden for området"
    begrundelse = "Førtidspensionisternes ret er rykket til stk. 5."
  }
}

bestemmelse "LAB § 27, stk. 4" {
  resumé     = "Samtale før barslens slutning for andre målgrupper."
  rykket_fra = "LAB § 27, stk. 2"

  affattelse "1. januar 2024" {
    ved         = ["lov 727/2023"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 27, stk. 5" {
  resumé     = "Førtidspensionister har ret til mindst tre samtaler."
  rykket_fra = "LAB § 27, stk. 3"

  affattelse "1. januar 2024" {
    ved = ["lov 727/2023"]

    regel "førtidspensionistens_samtaler" {
      når = "modtager_førtidspension"
      er  = "3"
    }
  }

  affattelse "1. juli 2026" {
    ved         = ["lov 1750/2025"]
    status      = "mangler"
    begrundelse = "Lov 1750/2025 gør kontaktforløbet mere fleksibelt fra 1. juli 2026. Kun den nye § 32 a er læst; den giver førtidspensionister ret til samtaler uden at nævne et antal."
  }
}

# Til og med 2023 stod kravet i stk. 1, fra 2024 i stk. 3.

bestemmelse "LAB § 31, stk. 1" {
  resumé = "Mindst fire samtaler i de første seks måneder; fra 2024 om dagpengemodtagere."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "mindste_antal_samtaler" { er = "4" }

    regel "samtalefrist" {
      fortolkning = ["F22"]
      er          = "dagen før (6 måneder efter samtaleperiode_fra)"
    }

    regel "samtaler_mangler" {
      fortolkning = ["F22"]
      når         = "samtalefrist er tidligst 1. januar 2020 og dagen er efter samtalefrist og samtaler_inden_fristen er under mindste_antal_samtaler"
      er          = "ja"
    }

    fingeraftryk "lov 548/2019" "LBK 701/2022" { er = "3 stk., 2 nr., 4 pkt., sha256 823a984ecca87482aa757e66c2c927c1550b347286efbdbbe3db27b45de1ad52" }
  }

  affattelse "1. januar 2024" {
    ved         = ["lov 727/2023"]
    status      = "uden for området"
    begrundelse = "Kravet for borgere i ressourceforløb er rykket til stk. 3."
    fingeraftryk "LBK 280/2024" { er = "5 stk., 7 pkt., sha256 0d00f0cab28eb949433daf04c3a7185619d00a38cc9981507fe7c771bc52d8f8" }
  }
}

bestemmelse "LAB § 31, stk. 2" {
  resumé = "Arbejdsløshedskassens deltagelse."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder dagpengemodtagere."
  }
}

bestemmelse "LAB § 31, stk. 3" {
  resumé     = "Mindst fire samtaler i de første seks måneder; indtil 2024 om den første samtale for andre målgrupper."
  rykket_fra = "LAB § 31, stk. 1"

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder borgere på kontanthjælp og uddannelseshjælp."
  }

  affattelse "1. januar 2024" {
    ved = ["lov 727/2023"]

    regel "mindste_antal_samtaler" { er = "4" }

    regel "samtalefrist" {
      fortolkning = ["F22"]
      er          = "dagen før (6 måneder efter samtaleperiode_fra)"
    }

    regel "samtaler_mangler" {
      fortolkning = ["F22"]
      når         = "samtalefrist er tidligst 1. januar 2020 og dagen er efter samtalefrist og samtaler_inden_fristen er under mindste_antal_samtaler"
      er          = "ja"
    }
  }

  affattelse "1. juli 2026" {
    ved         = ["lov 1750/2025"]
    status      = "mangler"
    begrundelse = "Lov 1750/2025 gør kontaktforløbet mere fleksibelt fra 1. juli 2026. Kun den nye § 32 a er læst; den nævner ikke borgere i ressourceforløb, se F28."

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler, også om samtaler."
    }
  }
}

bestemmelse "LAB § 31, stk. 4" {
  resumé = "Den første samtale for dagpengemodtagere."

  affattelse "1. januar 2024" {
    ved         = ["lov 727/2023"]
    status      = "uden for området"
    begrundelse = "Gælder dagpengemodtagere."
  }
}

bestemmelse "LAB § 31, stk. 5" {
  resumé     = "Den første samtale for borgere på kontanthjælp og uddannelseshjælp."
  rykket_fra = "LAB § 31, stk. 3"

  affattelse "1. januar 2024" {
    ved         = ["lov 727/2023"]
    status      = "uden for området"
    begrundelse = "Gælder ikke borgere i ressourceforløb."
  }
}

bestemmelse "LAB § 32, stk. 1, 1. pkt." {
  resumé = "Efter de første seks måneder aftales kontaktforløbet."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "En aftale mellem borgeren og jobcentret."
    fingeraftryk "lov 548/2019" "LBK 701/2022" "LBK 280/2024" { er = "2 stk., 5 pkt., sha256 a49d0b31698504f5af575919b636a7d5dc4d9972451c45fb121d65e9d2c363ea" }
  }
}

bestemmelse "LAB § 32, stk. 1, 2. pkt." {
  resumé = "Der holdes samtaler, når jobcentret ser et behov."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Jobcentret vurderer behovet."
  }
}

bestemmelse "LAB § 32, stk. 1, 3. pkt." {
  resumé = "Borgeren har ret til en samtale, når borgeren beder om det."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "ret_til_jobsamtale" {
      når = "dagen er efter samtalefrist og beder_om_samtale"
      er  = "ja"
    }
  }

  affattelse "1. juli 2026" {
    ved         = ["lov 1750/2025"]
    status      = "mangler"
    begrundelse = "Lov 1750/2025 gør kontaktforløbet mere fleksibelt fra 1. juli 2026. Kun den nye § 32 a er læst; den nævner ikke borgere i ressourceforløb, se F28."

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler, også om samtaler."
    }
  }
}

bestemmelse "LAB § 32, stk. 2" {
  resumé = "Samtale efter 16 måneders ledighed."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder dagpengemodtagere."
  }
}

bestemmelse "LAB § 32 a" {
  resumé = "Ret til samtaler for de målgrupper, der er nævnt."

  affattelse "1. juli 2026" {
    ved         = ["lov 1750/2025"]
    status      = "uden for området"
    begrundelse = "Bestemmelsen nævner ikke borgere i ressourceforløb, se F28."
    fingeraftryk "lov 1750/2025" { er = "2 stk., 3 pkt., sha256 a8dfd278ed01caaa923cdead414132aab8156cdfd7228981edea913370ce08ca" }
  }
}
