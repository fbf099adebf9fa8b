# Aktivlovens § 13, stk. 7 og 8: grunde til ikke at stå til rådighed, som efter
# § 69, stk. 4, også gælder her. § 98: klage.

bestemmelse "aktivloven § 13, stk. 7" {
  resumé       = "Den, der har en rimelig grund, har ikke pligt til at stå til rådighed. Til 2019 regnede loven grundene op; siden er de ministerens."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "opregnede_grunde_er_rimelige" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "opregnede_grunde_er_rimelige" { er = "ja" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 1558/2019"]

    regel "opregnede_grunde_er_rimelige" { er = "ja" }

    regel "enhver_rimelig_grund_tæller" { er = "ja" }
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
  }
}
