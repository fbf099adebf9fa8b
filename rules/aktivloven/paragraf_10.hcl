# Aktivlovens §§ 10 f, 10 h og 10 j: i en tid kan ydelsen kun gives på niveau med
# den mindste kontanthjælp. Beløbet selv er en oplysning, for satserne i § 22, og
# fra juli 2025 i § 16, er ikke fundet.

bestemmelse "aktivloven § 10 f, stk. 1" {
  resumé       = "Efter visse domme (terror, ulovlig udrejse) kan ydelsen i tre år kun gives på det mindste niveau."
  skæringsdato = "første dag i måned"

  affattelse "13. marts 2019" {
    ved          = ["lov 674/2017"]
    ufuldstændig = "lov 674/2017 er ikke læst; ordlyden er læst i LBK 247/2019"
    tidligst     = "21. marts 2017"

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er dom_efter_10_f og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er dom_efter_10_f og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }
  }

  # Fra 2026 nævner stykket ikke kapitel 6 a.
  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    status       = "uden for området"
    begrundelse  = "Gælder ikke længere ressourceforløbsydelse."
    ufuldstændig = "ændringen er kun læst i omtale"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}

bestemmelse "aktivloven § 10 f, stk. 2, 1. pkt." {
  resumé       = "De tre år regnes fra løsladelsen."
  skæringsdato = "første dag i måned"

  affattelse "13. marts 2019" {
    ved      = ["LBK 247/2019"]
    tidligst = "21. marts 2017"

    regel "på_mindste_niveau" {
      fortolkning = ["F59"]
      når         = "straffesag er dom_efter_10_f og ubetinget_fængsel og løsladt er senest dagen og dagen er før ((dage(endelig_dom, dagen før afsoning_begyndt)) før (3 år efter løsladt))"
      er          = "ja"
    }
  }
}

bestemmelse "aktivloven § 10 f, stk. 2, 2. pkt." {
  resumé       = "Tid på fri fod mellem dom og afsoning tæller med."
  skæringsdato = "første dag i måned"

  affattelse "13. marts 2019" {
    ved      = ["LBK 247/2019"]
    tidligst = "21. marts 2017"

    regel "på_mindste_niveau" {
      fortolkning = ["F59"]
      når         = "straffesag er dom_efter_10_f og ubetinget_fængsel og endelig_dom er senest dagen og dagen er før afsoning_begyndt"
      er          = "ja"
    }
  }
}

bestemmelse "aktivloven § 10 f, stk. 2, 3. pkt." {
  resumé       = "Ved bøde eller betinget fængsel regnes de tre år fra den endelige dom."
  skæringsdato = "første dag i måned"

  affattelse "13. marts 2019" {
    ved      = ["LBK 247/2019"]
    tidligst = "21. marts 2017"

    regel "på_mindste_niveau" {
      når = "straffesag er dom_efter_10_f og ikke ubetinget_fængsel og endelig_dom er senest dagen og dagen er før 3 år efter endelig_dom"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 10 h, stk. 1" {
  resumé       = "Efter visse domme til frihedsberøvelse (bande, siden også vold mod børn og særlig grov vold) kan ydelsen i tre år kun gives på det mindste niveau."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2019" {
    ved = ["lov 1526/2018"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er dom_efter_10_h og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }
  }

  # Nu også straffelovens § 244, stk. 2, mod børn og § 245, stk. 1, 3. pkt.
  affattelse "22. juni 2023" {
    ved      = ["LBK 1031/2023"]
    tidligst = "12. februar 2021"

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er dom_efter_10_h og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er dom_efter_10_h og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }
  }

  # Fra 2026 nævner stykket ikke kapitel 6 a.
  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    status       = "uden for området"
    begrundelse  = "Gælder ikke længere ressourceforløbsydelse."
    ufuldstændig = "ændringen er kun læst i omtale"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}

bestemmelse "aktivloven § 10 h, stk. 2" {
  resumé       = "De tre år regnes fra den dag, straffen er udstået."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2019" {
    ved = ["lov 1526/2018"]

    regel "på_mindste_niveau" {
      når = "straffesag er dom_efter_10_h og løsladt er senest dagen og dagen er før 3 år efter løsladt"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 10 j, stk. 1" {
  resumé       = "Den, der er udeblevet fra sin straffesag og besluttet anholdt, kan i 12 uger kun få ydelsen på det mindste niveau."
  skæringsdato = "første dag i måned"

  affattelse "22. juni 2023" {
    ved      = ["LBK 1031/2023"]
    tidligst = "12. februar 2021"

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er anholdelsesbeslutning og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er anholdelsesbeslutning og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }
  }

  # Fra 2026 nævner stykket ikke kapitel 6 a.
  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    status       = "uden for området"
    begrundelse  = "Gælder ikke længere ressourceforløbsydelse."
    ufuldstændig = "ændringen er kun læst i omtale"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}

bestemmelse "aktivloven § 10 j, stk. 2" {
  resumé       = "De 12 uger regnes fra beslutningen om anholdelse."
  skæringsdato = "første dag i måned"

  affattelse "22. juni 2023" {
    ved      = ["LBK 1031/2023"]
    tidligst = "12. februar 2021"

    regel "på_mindste_niveau" {
      når = "straffesag er anholdelsesbeslutning og anholdelse_besluttet er senest dagen og dagen er før 12 uger efter anholdelse_besluttet og ikke anholdelse_ophævet"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 10 j, stk. 3" {
  resumé       = "Ophæves beslutningen af en domstol, efterbetales det, der er holdt tilbage."
  skæringsdato = "første dag i måned"

  affattelse "22. juni 2023" {
    ved      = ["LBK 1031/2023"]
    tidligst = "12. februar 2021"

    regel "efterbetaling_efter_anholdelse" {
      når = "straffesag er anholdelsesbeslutning og anholdelse_ophævet"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 10 j, stk. 4" {
  resumé       = "Anklagemyndigheden underretter kommunen."
  skæringsdato = "første dag i måned"

  affattelse "22. juni 2023" {
    ved         = ["LBK 1031/2023"]
    status      = "procedure"
    begrundelse = "Gælder udveksling af oplysninger."
    tidligst    = "12. februar 2021"
  }
}
