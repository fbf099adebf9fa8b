# Aktivlovens § 33: indtægter, der ikke trækkes fra i kontanthjælp, og heller ikke
# i ressourceforløbsydelse (§ 68 a, stk. 5). Listen har skiftet indhold og numre;
# hvert nummer står her med det, det har rummet. Hvor en ændring ligger mellem to
# lovbekendtgørelser, er den dateret efter den seneste, med tidligst for den anden.

bestemmelse "aktivloven § 33, stk. 1" {
  resumé       = "Listen over det, der ikke trækkes fra."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved         = ["LBK 1193/2014"]
    status      = "uden for området"
    begrundelse = "Indledningen til numrene."
    fingeraftryk "LBK 1193/2014" { er = "2 stk., 9 nr., 11 pkt., sha256 7bf6f73b57b437bed0fd7491ef333dc26d3a8a39249277e7eb8f4dea336b6b59" }
    fingeraftryk "LBK 468/2016" { er = "2 stk., 10 nr., 13 pkt., sha256 ad811cf4d8dd6881df23bda9f8c162ef5f8ef1cd10390a13e0d4cf4dccc1ba4c" }
    fingeraftryk "LBK 269/2017" { er = "2 stk., 10 nr., 13 pkt., sha256 079ccdf4b692378064415315c8117593229f8b43a7918d547f27b57cf9ca1158" }
    fingeraftryk "LBK 981/2019" { er = "2 stk., 10 nr., 15 pkt., sha256 cb832bcd19ad53465d205bf595923968613f2e9e5a42fca1cd82ccd5ce9f077e" }
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" { er = "2 stk., 10 nr., 15 pkt., sha256 132e19ccd6900399c33623de989696a754a51b8646935d888b89f4f854a29a66" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 1" {
  resumé       = "Invaliditetsydelse, invaliditetsbeløb og bistands- og plejetillæg."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "invaliditetsydelse_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "invaliditetsydelse_er_fri" { er = "ja" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 2" {
  resumé       = "Godtgørelse for udgifter ved tilbud (LAB §§ 82 og 83, fra 2020 §§ 175 og 176) og hjælp efter integrationslovens § 23 f."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "godtgørelse_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "godtgørelse_er_fri" { er = "ja" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 3" {
  resumé       = "Vederlag som tilforordnet ved valg."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "vederlag_er_frit" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "vederlag_er_frit" { er = "ja" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 4" {
  resumé       = "Skattefri legater og ydelser fra godkendte fonde (ligningslovens § 7, nr. 6 og 22, siden også nr. 40)."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "legat_er_frit" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "legat_er_frit" { er = "ja" }
  }

  affattelse "1. juli 2025" {
    ved      = ["LBK 1004/2025"]
    tidligst = "25. juni 2024"

    regel "legat_er_frit" { er = "ja" }

    regel "fondsydelse_efter_nr_40_er_fri" { er = "ja" }
    fingeraftryk "LBK 1004/2025" { er = "2 stk., 11 nr., 15 pkt., sha256 b8d7f49f207ae09f725e63e931b09e28c5fc98eb1b6316e46c8fb589e85d7bb2" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 5" {
  resumé       = "Børns indtægter, men ikke tilskud til at passe egne børn."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "barns_indtægt_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "barns_indtægt_er_fri" { er = "ja" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 6, 1. pkt." {
  resumé       = "Værdien af kost under indlæggelse."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "kost_på_sygehus_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "kost_på_sygehus_er_fri" { er = "ja" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 6, 2. pkt." {
  resumé       = "Har indlæggelsen varet mere end tre måneder, kan kommunen trække besparelsen fra."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "kost_på_sygehus_er_fri" {
      suspenderer = ["aktivloven § 33, stk. 1, nr. 6, 1. pkt."]
      når         = "trækker_besparelse_fra og dagen er efter 3 måneder efter indlagt_siden"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "kost_på_sygehus_er_fri" {
      suspenderer = ["aktivloven § 33, stk. 1, nr. 6, 1. pkt."]
      når         = "trækker_besparelse_fra og dagen er efter 3 måneder efter indlagt_siden"
    }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 7" {
  resumé       = "Godtgørelse for dokumenterede udgifter til transport ved lønnet og frivilligt arbejde."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "transportgodtgørelse_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "transportgodtgørelse_er_fri" { er = "ja" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 8" {
  resumé       = "Til 2015 jobpræmie til enlige forsørgere; derefter efterbetalte offentlige ydelser, i to år."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "jobpræmie_til_enlig_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "jobpræmie_til_enlig_er_fri" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved      = ["LBK 806/2015"]
    tidligst = "13. november 2014"

    regel "efterbetaling_er_fri" { er = "ja" }
    fingeraftryk "LBK 806/2015" { er = "2 stk., 10 nr., 13 pkt., sha256 ad811cf4d8dd6881df23bda9f8c162ef5f8ef1cd10390a13e0d4cf4dccc1ba4c" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 9" {
  resumé       = "Til 2015 jobpræmie til langvarigt ledige; siden leje fra én logerende; fra 2025 kulturpas i indkomstårene 2025 og 2026."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "jobpræmie_til_ledig_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "jobpræmie_til_ledig_er_fri" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved         = ["LBK 806/2015"]
    tidligst    = "13. november 2014"
    status      = "uden for området"
    begrundelse = "Nummeret er ophævet og står tomt."
  }

  affattelse "13. marts 2019" {
    ved      = ["LBK 247/2019"]
    tidligst = "21. marts 2017"

    regel "leje_er_fri" { er = "ja" }
    fingeraftryk "LBK 247/2019" { er = "2 stk., 10 nr., 15 pkt., sha256 cb832bcd19ad53465d205bf595923968613f2e9e5a42fca1cd82ccd5ce9f077e" }
  }

  affattelse "1. juli 2025" {
    ved      = ["LBK 1004/2025"]
    tidligst = "25. juni 2024"

    regel "kulturpas_er_frit" {
      når = "dagen er senest 31. december 2026"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 10" {
  resumé       = "Leje fra højst én logerende; 2019-2025 ægtefælles danskbonus."
  skæringsdato = "første dag i måned"

  affattelse "1. juli 2015" {
    ved      = ["LBK 806/2015"]
    tidligst = "13. november 2014"

    regel "leje_er_fri" { er = "ja" }
  }

  affattelse "13. marts 2019" {
    ved      = ["LBK 247/2019"]
    tidligst = "21. marts 2017"

    regel "danskbonus_er_fri" { er = "ja" }
  }

  affattelse "1. juli 2025" {
    ved      = ["LBK 1004/2025"]
    tidligst = "25. juni 2024"

    regel "leje_er_fri" { er = "ja" }
  }
}

bestemmelse "aktivloven § 33, stk. 1, nr. 11" {
  resumé       = "Ægtefælles uddannelsesgodtgørelse efter lov om arbejdsskadesikring."
  skæringsdato = "første dag i måned"

  affattelse "25. juni 2024" {
    ved      = ["LBK 808/2024"]
    tidligst = "22. juni 2023"

    regel "uddannelsesgodtgørelse_er_fri" { er = "ja" }
    fingeraftryk "LBK 808/2024" { er = "2 stk., 11 nr., 16 pkt., sha256 05e0e4f0432831432166ffa272b3a19aa657497bdafa248c4e625abd7fc0281c" }
  }
}

bestemmelse "aktivloven § 33, stk. 2" {
  resumé       = "Erstatning for tab af erhvervsevne, godtgørelse for varigt mén og ikkeøkonomisk skade, og afkast af dem."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "erstatning_er_fri" { er = "ja" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "erstatning_er_fri" { er = "ja" }
  }
}
