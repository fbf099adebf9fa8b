# BEK 1708/2024 §§ 1-5: rehabiliteringsplanen, 2025 og januar 2026. Nyt er, at
# lægeattesten kan undlades. Målt på den dag, der spørges.

bestemmelse "BEK 1708/2024 § 1" {
  resumé = "Hvilke sager bekendtgørelsen gælder."

  affattelse "1. februar 2026" {
    ved     = ["BEK 47/2026"]
    ophævet = true
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 1, nr. 1" {
  resumé = "Sager om ressourceforløb og om indsatsgarantien."
  jf     = ["LAB § 113, stk. 2"]

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvilke sager der er omfattet."
    fingeraftryk "BEK 1708/2024" { er = "4 stk., 5 nr., 5 pkt., sha256 635ba35299d8f2043a22bfd3fbed4a0756dc1f8ed3940b6980270d70b5fe3925" }
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 1, nr. 2" {
  resumé = "Jobafklaringsforløb og sygedagpenge."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 1, nr. 3" {
  resumé = "Et nyt jobafklaringsforløb."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 1, nr. 4" {
  resumé = "Fleksjob."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 1, nr. 5" {
  resumé = "Førtidspension."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 2" {
  resumé = "Førtidspension uden forelæggelse for teamet."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 3" {
  resumé = "Revalidering."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 1708/2024 § 1, stk. 4" {
  resumé = "Kommunen kan vælge at forelægge andre sager."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "skøn"
    begrundelse = "Kommunen vælger selv."
  }
}

bestemmelse "BEK 1708/2024 § 2" {
  resumé = "Hvad en rehabiliteringsplan er."

  affattelse "1. februar 2026" {
    ved     = ["BEK 47/2026"]
    ophævet = true
  }
}

bestemmelse "BEK 1708/2024 § 2, stk. 1, 1. pkt." {
  resumé = "Planen har en forberedende del og en indsatsdel."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen består af."
    fingeraftryk "BEK 1708/2024" { er = "4 stk., 3 nr., 7 pkt., sha256 ee16126ce3cfce9871fda7d96c9260ddce0d009d173a401dd474003b7728349e" }
  }
}

bestemmelse "BEK 1708/2024 § 2, stk. 1, 2. pkt." {
  resumé = "Den forberedende del laves for alle, der skal i teamet."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvem planen laves for."
  }
}

bestemmelse "BEK 1708/2024 § 2, stk. 1, 3. pkt." {
  resumé = "Indsatsdelen laves for alle i ressourceforløb."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvem planen laves for."
  }
}

bestemmelse "BEK 1708/2024 § 2, stk. 2" {
  resumé = "Den forberedende del laves sammen med borgeren."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvordan planen laves."
  }
}

bestemmelse "BEK 1708/2024 § 2, stk. 3" {
  resumé = "Den forberedende del er grundlaget for indstilling og afgørelse (nr. 1-3)."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen bruges til."
  }
}

bestemmelse "BEK 1708/2024 § 2, stk. 4" {
  resumé = "Styrelsen stiller skabeloner til rådighed."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "En service for kommunerne."
  }
}

bestemmelse "BEK 1708/2024 § 3" {
  resumé = "Den forberedende del af planen."

  affattelse "1. februar 2026" {
    ved     = ["BEK 47/2026"]
    ophævet = true
  }
}

bestemmelse "BEK 1708/2024 § 3, stk. 1, 1. pkt." {
  resumé = "Kommunen laver den forberedende del sammen med borgeren før mødet."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "At den er lavet, er en betingelse i § 4, stk. 1."
    fingeraftryk "BEK 1708/2024" { er = "4 stk., 7 nr., 8 pkt., sha256 5b7d86e601b12e24e46bca7573f7a4915918b77d5e0ffca22d29e5563dfcc5c6" }
  }
}

bestemmelse "BEK 1708/2024 § 3, stk. 1, 2. pkt." {
  resumé = "Sagen skal være fuldt oplyst før mødet."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 1708/2024 § 3, stk. 1, 3. pkt." {
  resumé = "Hvad den forberedende del skal oplyse (nr. 1-7)."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 1708/2024 § 3, stk. 2" {
  resumé = "Den hidtidige indsats skal beskrives."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 1708/2024 § 3, stk. 3" {
  resumé = "Den forberedende del beskriver og vurderer ikke."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 1708/2024 § 3, stk. 4" {
  resumé = "Det skal fremgå, hvad teamet skal tage stilling til."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 1708/2024 § 4" {
  resumé = "Lægens vurdering."

  affattelse "1. februar 2026" {
    ved     = ["BEK 47/2026"]
    ophævet = true
  }
}

bestemmelse "BEK 1708/2024 § 4, stk. 1, 1. pkt." {
  resumé = "Kommunen indhenter den praktiserende læges vurdering som en del af den forberedende del."

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "sagen_er_klar_til_teamet" {
      når = "forberedende_del_er_lavet og lægeattest_er_indhentet"
      er  = "ja"
    }

    fingeraftryk "BEK 1708/2024" { er = "3 stk., 4 nr., 6 pkt., sha256 d82e53d9dd6beb1cef3b8534303b8cb8da7508f59491d3d684ed26d406ef6b3a" }
  }
}

bestemmelse "BEK 1708/2024 § 4, stk. 1, 2. pkt." {
  resumé = "Er der helbredsoplysninger nok i sagen, kan attesten undlades."

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "sagen_er_klar_til_teamet" {
      når = "forberedende_del_er_lavet og helbredsoplysninger_er_nok"
      er  = "ja"
    }
  }
}

bestemmelse "BEK 1708/2024 § 4, stk. 2" {
  resumé = "Hvad lægens vurdering skal indeholde (nr. 1-4)."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvordan vurderingen indhentes."
  }
}

bestemmelse "BEK 1708/2024 § 4, stk. 3" {
  resumé = "Vurderingen gives på en lægeattest, som kommunen betaler."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvordan vurderingen indhentes."
  }
}

bestemmelse "BEK 1708/2024 § 5" {
  resumé = "Indsatsdelen af planen."

  affattelse "1. februar 2026" {
    ved          = ["BEK 47/2026"]
    ophævet      = true
    fortolkning  = ["F15"]
    ufuldstændig = "bekendtgørelsen har ingen overgangsregel, og lov 1750/2025 § 21 er ikke læst i fuld tekst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler, også om planen."
    }
  }
}

bestemmelse "BEK 1708/2024 § 5, stk. 1, 1. pkt." {
  resumé = "Alle i ressourceforløb skal have en indsatsdel."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
    fingeraftryk "BEK 1708/2024" { er = "4 stk., 4 nr., 7 pkt., sha256 0ca5bd134731e35ead74c6ed9fd1253b957d1f8355f3e33e0125e39f7148f083" }
  }
}

bestemmelse "BEK 1708/2024 § 5, stk. 1, 2. pkt." {
  resumé = "Hvad indsatsdelen skal fastsætte (nr. 1-4)."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 1708/2024 § 5, stk. 2" {
  resumé = "Tilbud og opfølgning fastlægges for mindst seks måneder ad gangen."

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "indsatsdel_mindst_til" {
      fortolkning = ["F3"]
      er          = "dagen før (6 måneder efter indsatsdel_fra)"
    }
  }
}

bestemmelse "BEK 1708/2024 § 5, stk. 3" {
  resumé = "Indsatsdelen står i Min Plan."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvor planen står."
  }
}

bestemmelse "BEK 1708/2024 § 5, stk. 4" {
  resumé = "Jobformidlerens navn, rolle og aftaler står i Min Plan."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 1708/2024 § 20" {
  resumé = "Ikrafttræden den 1. januar 2025."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Datoen står i hver affattelse."
    fingeraftryk "BEK 1708/2024" { er = "2 stk., 2 pkt., sha256 2bd669d87b21a68fef4e355f01018a52a0fbbfe49ff452796841bb8880b9631c" }
  }
}
