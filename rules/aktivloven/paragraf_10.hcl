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

    fingeraftryk "LBK 981/2019" { er = "2 stk., 10 nr., 13 pkt., sha256 ee7a036f1ebf49feddfdb90593c0b37fd02cdbab1afc3266ba637a98b5980d7a" }
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" { er = "2 stk., 10 nr., 13 pkt., sha256 818667c792622a595199d7455b80ffdc325fe2045f06721a39e9e9df74540dbf" }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er dom_efter_10_f og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }

    fingeraftryk "LBK 1004/2025" { er = "2 stk., 10 nr., 13 pkt., sha256 23da74bd6efb9523409271b6a6c7f8f3332c701151ecac35bbd377b961fc53a9" }
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

    fingeraftryk "LBK 247/2019" { er = "2 stk., 10 nr., 13 pkt., sha256 ee7a036f1ebf49feddfdb90593c0b37fd02cdbab1afc3266ba637a98b5980d7a" }
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

    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "2 stk., 2 pkt., sha256 09ec14ceb46650a2f4b8b9aea4de6f313036e01b3e8c73a670fdea24d9d3311b" }
    fingeraftryk "LBK 241/2021" { er = "2 stk., 2 pkt., sha256 22e554d95209c7abe380b5811cef11700421a7c83f10ac2f3753c78faa1eb2b2" }
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

    fingeraftryk "LBK 1031/2023" "LBK 808/2024" { er = "2 stk., 2 pkt., sha256 022dd7536040cc1deed3e9a4a9f5fe8ec115f3b341acd136b7d302b10030ee3f" }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er dom_efter_10_h og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }

    fingeraftryk "LBK 1004/2025" { er = "2 stk., 2 pkt., sha256 82a69cc48459ebfb0c0717756e48d74643e7531092ee37c2bb566bb360cac69b" }
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

    fingeraftryk "LBK 1031/2023" "LBK 808/2024" { er = "4 stk., 5 pkt., sha256 78ab8f7a14a1c805252dc1bff1d3efc33f6b83a064f519e3f5c03fd2d3f352b2" }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4", "aktivloven § 68, stk. 5"]
      når      = "straffesag er anholdelsesbeslutning og på_mindste_niveau og ydelse_før_forløbet er ikke førtidspension"
      er       = "hjælp_på_mindste_niveau"
    }

    fingeraftryk "LBK 1004/2025" { er = "4 stk., 5 pkt., sha256 1d5c6c56ec368612688bf9f9c9965319fae0781a62f70f2860112d32bbdb1b32" }
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
