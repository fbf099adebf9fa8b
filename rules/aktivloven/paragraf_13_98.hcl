# Aktivlovens § 13, stk. 7 og 8: grunde til ikke at stå til rådighed, som efter
# § 69, stk. 4, også gælder her. § 98: klage.

bestemmelse "aktivloven § 13, stk. 7" {
  resumé       = "Den, der har en rimelig grund, har ikke pligt til at stå til rådighed. Til 2019 regnede loven grundene op; siden er de ministerens."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "opregnede_grunde_er_rimelige" { er = "ja" }
    fingeraftryk "LBK 1193/2014" { er = "14 stk., 22 nr., 28 pkt., sha256 1923f6ea01d89c2c35d6d4d2a43a19ece20156db94f877fde0e0611ec789c114" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "opregnede_grunde_er_rimelige" { er = "ja" }
    fingeraftryk "LBK 806/2015" { er = "14 stk., 22 nr., 28 pkt., sha256 b78a05962f6db655dc914e123a2424f36742b0fdbb2f844586682b0b03d48321" }
    fingeraftryk "LBK 468/2016" { er = "16 stk., 24 nr., 30 pkt., sha256 e83427722879888345eedd11916a00cbb20647f4d64e0e8e51880162dd7d5793" }
    fingeraftryk "LBK 247/2019" { er = "16 stk., 23 nr., 30 pkt., sha256 99bc21bba0ad174f44385272374f47f8de378a9ba4487738bea44abc3e4267dd" }
    fingeraftryk "LBK 981/2019" { er = "16 stk., 23 nr., 30 pkt., sha256 96722648ec91fb91e55000c850be44aba5ab941f43018871470056235f24230f" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "opregnede_grunde_er_rimelige" { er = "ja" }

    regel "enhver_rimelig_grund_tæller" { er = "ja" }
    fingeraftryk "LBK 241/2021" { er = "16 stk., 17 nr., 33 pkt., sha256 5f2265ad9f2d361d5c5621ec2e1b7e8b39157c16e584d7f35e82a94407c7b6a5" }
    fingeraftryk "LBK 1031/2023" { er = "17 stk., 17 nr., 34 pkt., sha256 b2a08f19cb9295a37cccd38c29857237dfae64032a71bf6bd1f9619f73eb3253" }
    fingeraftryk "LBK 808/2024" { er = "17 stk., 17 nr., 34 pkt., sha256 7b8abde7ca649058e2f9572b64d219346d91d70ae7619eee9d65af7a81f304c1" }
    fingeraftryk "LBK 1004/2025" { er = "15 stk., 14 nr., 34 pkt., sha256 7a616e229891bef23c79a6a2b90b9feb811b64216b5182468c7403dc8a423838" }
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 1" {
  resumé       = "Tilbuddet er ikke rimeligt efter sit indhold."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 2" {
  resumé       = "Sygdom, eller helbredet kan blive dårligere."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 3" {
  resumé       = "Afstand og transport er en urimelig belastning."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 4" {
  resumé       = "Ret til fravær ved graviditet, barsel og adoption."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 5" {
  resumé       = "Borgeren må passe sine børn, og ingen anden kan."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 6" {
  resumé       = "Pasning af handicappet barn, døende nærtstående eller alvorligt sygt barn (siden også handicappet voksen)."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "21. marts 2017" {
    ved         = ["LBK 269/2017"]
    status      = "skøn"
    begrundelse = "Nu også pasning af en handicappet voksen. Kommunen vurderer, om grunden foreligger."
    tidligst    = "20. maj 2016"
    fingeraftryk "LBK 269/2017" { er = "16 stk., 23 nr., 30 pkt., sha256 99bc21bba0ad174f44385272374f47f8de378a9ba4487738bea44abc3e4267dd" }
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 7" {
  resumé       = "Ret til ferie."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 8" {
  resumé       = "Værnepligt."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 9" {
  resumé       = "Arbejdet er omfattet af en konflikt."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 7, nr. 10" {
  resumé       = "Arbejdet gælder krigsmateriel."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "skøn"
    begrundelse  = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om grunden foreligger; den skrives ved hændelsen."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 1558/2019"]
    ophævet = true
  }
}

bestemmelse "aktivloven § 13, stk. 8, 1. pkt." {
  resumé       = "Kommunen skal også se, om andre forhold fritager, og fra 2020 om en sanktion fremmer rådigheden."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "andre_forhold_tæller" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "andre_forhold_tæller" { er = "ja" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "andre_forhold_tæller" { er = "ja" }

    regel "krav_om_at_sanktion_hjælper" { er = "ja" }
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "andre_forhold_tæller" { er = "ja" }
  }
}

bestemmelse "aktivloven § 13, stk. 8, 2. pkt." {
  resumé       = "Til juni 2025: det samme for ægtefællen. Derefter: fremmer en sanktion ikke rådigheden, må der ikke sanktioneres."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "uden for området"
    begrundelse  = "Ægtefællens forhold er uden betydning for ressourceforløbsydelse."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "uden for området"
    begrundelse = "Ægtefællens forhold er uden betydning for ressourceforløbsydelse."
  }

  affattelse "1. juli 2025" {
    ved = ["lov 1655/2024"]

    regel "krav_om_at_sanktion_hjælper" { er = "ja" }
  }
}

bestemmelse "aktivloven § 13, stk. 8, 3. pkt." {
  resumé       = "Det samme for ægtefællen."
  skæringsdato = "første dag i måned"
  rykket_fra   = "aktivloven § 13, stk. 8, 2. pkt."

  affattelse "1. juli 2025" {
    ved         = ["lov 1655/2024"]
    status      = "uden for området"
    begrundelse = "Ægtefællens forhold er uden betydning for ressourceforløbsydelse."
  }
}

bestemmelse "aktivloven § 98, stk. 1, 1. pkt." {
  resumé       = "Kommunens afgørelser kan påklages til Ankestyrelsens Beskæftigelsesudvalg."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    status       = "procedure"
    begrundelse  = "Gælder klage over afgørelsen."
    ufuldstændig = "ordlyden er læst i LBK 1004/2025"
    fingeraftryk "LBK 806/2015" { er = "5 stk., 5 pkt., sha256 6d9bc0a897562b8c19c68c1cf3ac7ba10e1bef30eabf40d2052cf6330c90901d" }
    fingeraftryk "LBK 468/2016" "LBK 269/2017" { er = "5 stk., 6 pkt., sha256 85d0f2ce163bb2b3c1a3bbe155fc698c823371cbc3986de520f88b3c447d117b" }
    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "5 stk., 6 pkt., sha256 5f3e477a99eb5535483998ce4843c14c44e615d7ea7235f7a8f19cbb7efced9a" }
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" { er = "3 stk., 4 pkt., sha256 fb2fc349aaaeb3a23e61d71dad43121e1b604ba902a59b00ab88946dcab90844" }
    fingeraftryk "LBK 1004/2025" { er = "3 stk., 4 pkt., sha256 387611efba2323cb5c91029178c691d3f8720b6360aaab0dfc45d4e0320f446f" }
  }
}
