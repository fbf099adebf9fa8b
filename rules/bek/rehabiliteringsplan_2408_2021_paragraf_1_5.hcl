# BEK 2408/2021 §§ 1-5: rehabiliteringsplanen, 2022-2024. Målt på den dag, der spørges.

bestemmelse "BEK 2408/2021 § 1" {
  resumé = "Hvilke sager bekendtgørelsen gælder."

  affattelse "1. januar 2025" {
    ved     = ["BEK 1708/2024"]
    ophævet = true
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 1, nr. 1" {
  resumé = "Sager om ressourceforløb og om indsatsgarantien."
  jf     = ["LAB § 113, stk. 2"]

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvilke sager der er omfattet."
    fingeraftryk "BEK 2408/2021" { er = "5 stk., 5 nr., 6 pkt., sha256 e996278bc878c634311aeadfd30618b918403a58b02074227e385af7227a5d2d" }
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 1, nr. 2" {
  resumé = "Jobafklaringsforløb og sygedagpenge."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 1, nr. 3" {
  resumé = "Et nyt jobafklaringsforløb."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 1, nr. 4" {
  resumé = "Fleksjob."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 1, nr. 5" {
  resumé = "Førtidspension."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 2" {
  resumé = "Jobafklaring efter sygedagpenge."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 3" {
  resumé = "Førtidspension uden forelæggelse for teamet."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 4" {
  resumé = "Revalidering."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 1, stk. 5" {
  resumé = "Kommunen kan vælge at forelægge andre sager."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "skøn"
    begrundelse = "Kommunen vælger selv."
  }
}

bestemmelse "BEK 2408/2021 § 2" {
  resumé = "Hvad en rehabiliteringsplan er."

  affattelse "1. januar 2025" {
    ved     = ["BEK 1708/2024"]
    ophævet = true
  }
}

bestemmelse "BEK 2408/2021 § 2, stk. 1, 1. pkt." {
  resumé = "Planen har en forberedende del og en indsatsdel."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen består af."
    fingeraftryk "BEK 2408/2021" { er = "4 stk., 3 nr., 7 pkt., sha256 3efcf67817173a3257cb01f0d7a1e5777ddaf3c159b863cd23cbc5fa181304c7" }
  }
}

bestemmelse "BEK 2408/2021 § 2, stk. 1, 2. pkt." {
  resumé = "Den forberedende del laves for alle, der skal i teamet."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvem planen laves for."
  }
}

bestemmelse "BEK 2408/2021 § 2, stk. 1, 3. pkt." {
  resumé = "Indsatsdelen laves for alle i ressourceforløb."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvem planen laves for."
  }
}

bestemmelse "BEK 2408/2021 § 2, stk. 2" {
  resumé = "Den forberedende del laves sammen med borgeren."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvordan planen laves."
  }
}

bestemmelse "BEK 2408/2021 § 2, stk. 3" {
  resumé = "Den forberedende del er grundlaget for indstilling og afgørelse (nr. 1-3)."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen bruges til."
  }
}

bestemmelse "BEK 2408/2021 § 2, stk. 4" {
  resumé = "Styrelsen stiller skabeloner til rådighed."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "En service for kommunerne."
  }
}

bestemmelse "BEK 2408/2021 § 3" {
  resumé = "Den forberedende del af planen."

  affattelse "1. januar 2025" {
    ved     = ["BEK 1708/2024"]
    ophævet = true
  }
}

bestemmelse "BEK 2408/2021 § 3, stk. 1, 1. pkt." {
  resumé = "Kommunen laver den forberedende del sammen med borgeren før mødet."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "At den er lavet, er en betingelse i § 4, stk. 1."
    fingeraftryk "BEK 2408/2021" { er = "4 stk., 7 nr., 8 pkt., sha256 114346dfd86a690a0ce6cff71f713ead33dd3bb3d04ed25f35d84c6e2d35e21e" }
  }
}

bestemmelse "BEK 2408/2021 § 3, stk. 1, 2. pkt." {
  resumé = "Sagen skal være fuldt oplyst før mødet."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 2408/2021 § 3, stk. 1, 3. pkt." {
  resumé = "Hvad den forberedende del skal oplyse (nr. 1-7)."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 2408/2021 § 3, stk. 2" {
  resumé = "Den hidtidige indsats skal beskrives."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 2408/2021 § 3, stk. 3" {
  resumé = "Den forberedende del beskriver og vurderer ikke."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 2408/2021 § 3, stk. 4" {
  resumé = "Det skal fremgå, hvad teamet skal tage stilling til."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 2408/2021 § 4" {
  resumé = "Lægens vurdering."

  affattelse "1. januar 2025" {
    ved     = ["BEK 1708/2024"]
    ophævet = true
  }
}

bestemmelse "BEK 2408/2021 § 4, stk. 1, 1. pkt." {
  resumé = "Kommunen indhenter den praktiserende læges vurdering som en del af den forberedende del."

  affattelse "1. januar 2022" {
    ved = ["BEK 2408/2021"]

    regel "sagen_er_klar_til_teamet" {
      når = "forberedende_del_er_lavet og lægeattest_er_indhentet"
      er  = "ja"
    }

    fingeraftryk "BEK 2408/2021" { er = "4 stk., 4 nr., 8 pkt., sha256 eec58d66e4fc04a9425a3444976ddd64da1c84851f7f25c578b2b2445d5c7143" }
  }
}

bestemmelse "BEK 2408/2021 § 4, stk. 1, 2. pkt." {
  resumé = "Undtagelser for andre sager."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 4, stk. 2" {
  resumé = "Sager om jobafklaring og sygedagpenge."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 4, stk. 3" {
  resumé = "Hvad lægens vurdering skal indeholde (nr. 1-4)."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvordan vurderingen indhentes."
  }
}

bestemmelse "BEK 2408/2021 § 4, stk. 4" {
  resumé = "Vurderingen gives på en lægeattest, som kommunen betaler."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvordan vurderingen indhentes."
  }
}

bestemmelse "BEK 2408/2021 § 5" {
  resumé = "Indsatsdelen af planen."

  affattelse "1. januar 2025" {
    ved     = ["BEK 1708/2024"]
    ophævet = true
  }
}

bestemmelse "BEK 2408/2021 § 5, stk. 1, 1. pkt." {
  resumé = "Alle i ressourceforløb skal have en indsatsdel."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
    fingeraftryk "BEK 2408/2021" { er = "4 stk., 4 nr., 8 pkt., sha256 8c577408198b2ce3c4505047a9ac19fffd0f7007871d3974cfd1bbfb4f7870d1" }
  }
}

bestemmelse "BEK 2408/2021 § 5, stk. 1, 2. pkt." {
  resumé = "Indsatsdel i sager om sygedagpenge."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
  }
}

bestemmelse "BEK 2408/2021 § 5, stk. 1, 3. pkt." {
  resumé = "Hvad indsatsdelen skal fastsætte (nr. 1-4)."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 2408/2021 § 5, stk. 2" {
  resumé = "Tilbud og opfølgning fastlægges for mindst seks måneder ad gangen."

  affattelse "1. januar 2022" {
    ved = ["BEK 2408/2021"]

    regel "indsatsdel_mindst_til" {
      fortolkning = ["F3"]
      er          = "dagen før (6 måneder efter indsatsdel_fra)"
    }
  }
}

bestemmelse "BEK 2408/2021 § 5, stk. 3" {
  resumé = "Indsatsdelen står i Min Plan."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvor planen står."
  }
}

bestemmelse "BEK 2408/2021 § 5, stk. 4" {
  resumé = "Jobformidlerens navn, rolle og aftaler står i Min Plan."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "BEK 2408/2021 § 20" {
  resumé = "Udskudt forelæggelse i sager om jobafklaring."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "uden for området"
    begrundelse = "Gælder jobafklaringsforløb."
    fingeraftryk "BEK 2408/2021" { er = "2 stk., 3 pkt., sha256 b15eeccf14620e702276e3288632d63a781c0637cc96d23e82f83fa6db6594e0" }
  }
}

bestemmelse "BEK 2408/2021 § 21" {
  resumé = "Ikrafttræden den 1. januar 2022."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2408/2021"]
    status      = "procedure"
    begrundelse = "Datoen står i hver affattelse."
    fingeraftryk "BEK 2408/2021" { er = "2 stk., 2 pkt., sha256 b7ccb756c76b745fb2a7ffdad71f229de0982ca550c01fe898832e6b4442a1da" }
  }
}
