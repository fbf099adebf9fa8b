# Ferie med ydelse: aktivlovens § 69, stk. 6 (2016-juni 2019 stk. 4, derefter stk.
# 5, siden stk. 6), og bekendtgørelsen om, hvornår de 12 måneder er gået. Målt på
# den dag, der spørges.

bestemmelse "aktivloven § 69, stk. 6" {
  resumé     = "Ferie med ydelse."
  rykket_fra = "aktivloven § 69, stk. 4"

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "uden for området"
    begrundelse = "Reglerne står i de enkelte punktummer."
  }
}

bestemmelse "aktivloven § 69, stk. 6, 1. pkt." {
  resumé = "Efter 12 sammenhængende måneder med ydelse er der ret til op til fem ugers ferie (til 2015 efter reglerne for kontanthjælp i § 13)."

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "reglerne om ferie for kontanthjælp i 2013 er ikke læst; de er regnet for de samme som i LBK 1193/2014"

    regel "ferieret_fra" {
      er = "(12 måneder + måneder_der_ikke_tæller) efter ferie_optjenes_fra"
    }

    regel "ferieuger_tilbage" {
      er = "5 - ferieuger_holdt, dog mindst 0"
    }
  }

  affattelse "1. januar 2016" {
    ved      = ["LBK 468/2016"]
    tidligst = "1. juli 2015"

    regel "ferieret_fra" {
      er = "(12 måneder + måneder_der_ikke_tæller) efter ferie_optjenes_fra"
    }

    regel "ferieuger_tilbage" {
      er = "5 - ferieuger_holdt, dog mindst 0"
    }

    fingeraftryk "LBK 468/2016" { er = "5 stk., 4 nr., 11 pkt., sha256 563d6fe1ad872a85690d882dbbb24a3bd9724bbe6726cf3d248c3d1a6740295a" }
  }
}

bestemmelse "aktivloven § 69, stk. 6, 2. pkt." {
  resumé = "Ferien skal holdes i de 12 følgende måneder."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "ferie_senest" {
      fortolkning = ["F58"]
      er          = "dagen før (12 måneder efter ferieret_fra)"
    }

    regel "kan_holde_ferie_med_ydelse" {
      fortolkning = ["F58"]
      når         = "dagen er tidligst ferieret_fra og dagen er senest ferie_senest"
      er          = "ja"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 6, 3. pkt." {
  resumé = "Borgeren skal i øvrigt opfylde betingelserne for ydelsen, mens ferien holdes."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_holde_ferie_med_ydelse" {
      fraviger = ["aktivloven § 69, stk. 6, 2. pkt."]
      når      = "ikke har_ret_til_ydelse"
      er       = "nej"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 6, 4. pkt." {
  resumé       = "Pligten til at stå til rådighed gælder ikke under ferien."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "fritaget_for_rådighed" {
      når = "holder_ferie"
      er  = "ja"
    }

    regel "har_ret_til_ydelse" {
      suspenderer = ["aktivloven § 69, stk. 1"]
      når         = "holder_ferie"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 6, 5. pkt." {
  resumé = "Ferie med feriegodtgørelse holdes først og går fra i de fem uger."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "ferieuger_tilbage" {
      fraviger = ["aktivloven § 69, stk. 6, 1. pkt."]
      når      = "uger_med_feriegodtgørelse er over 0"
      er       = "5 - ferieuger_holdt - uger_med_feriegodtgørelse, dog mindst 0"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 6, 6. pkt." {
  resumé = "Ferien kan højst vare fem uger i alt."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_holde_ferie_med_ydelse" {
      fraviger = ["aktivloven § 69, stk. 6, 2. pkt."]
      når      = "ferieuger_tilbage er 0"
      er       = "nej"
    }
  }
}

bestemmelse "aktivloven § 69, stk. 6, 7. pkt." {
  resumé = "Feriens placering aftales med kommunen, som bestemmer ved uenighed (§ 13, stk. 13)."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "kan_holde_ferie_med_ydelse" {
      fraviger = ["aktivloven § 69, stk. 6, 2. pkt."]
      når      = "ikke ferie_aftalt"
      er       = "nej"
    }
  }
}

# --- BEK 762/2025 § 2 ---

bestemmelse "BEK 762/2025 § 1" {
  resumé = "Samme opgørelse for kontanthjælp."

  affattelse "1. juli 2025" {
    ved         = ["BEK 762/2025"]
    status      = "uden for området"
    begrundelse = "Gælder kontanthjælp."
    fingeraftryk "BEK 762/2025" { er = "8 stk., 10 pkt., sha256 d393e520105791ac4db3f9de70ea291c2cf8a91b588e15888ab91402434ab0d8" }
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 1" {
  resumé = "En hel måned er en kalendermåned."

  affattelse "1. juli 2025" {
    ved         = ["BEK 762/2025"]
    status      = "uden for området"
    begrundelse = "Derfor spørges der om måneder og ikke om dage."
    fingeraftryk "BEK 762/2025" { er = "8 stk., 10 pkt., sha256 7e05b59622b890c9e6ad839e8c5670cd2fc310142c0a986ee87ff41b34c4b281" }
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 2" {
  resumé = "De 12 måneder regnes fra den første måned med ressourceforløbsydelse."

  affattelse "1. juli 2025" {
    ved = ["BEK 762/2025"]

    regel "ferie_optjenes_fra" { er = "første dag i første_måned_med_ressourceforløbsydelse" }
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 3" {
  resumé = "En måned med ydelse i en del af måneden tæller helt."

  affattelse "1. juli 2025" {
    ved         = ["BEK 762/2025"]
    status      = "uden for området"
    begrundelse = "Derfor regnes der fra månedens første dag, og kun hele måneder uden ydelse afbryder."
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 4" {
  resumé = "En hel måned uden ydelse afbryder; så begynder de 12 måneder forfra."

  affattelse "1. juli 2025" {
    ved = ["BEK 762/2025"]

    regel "ferie_optjenes_fra" {
      fraviger = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 7", "BEK 762/2025 § 2, stk. 8"]
      når      = "seneste_måned_uden_ydelse findes"
      er       = "1 måned efter første dag i seneste_måned_uden_ydelse"
    }
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 5" {
  resumé = "En hel måned med ferie, feriegodtgørelse eller ferietillæg tæller med."

  affattelse "1. juli 2025" {
    ved         = ["BEK 762/2025"]
    status      = "uden for området"
    begrundelse = "En feriemåned er ikke en måned uden ydelse i oplysningerne."
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 6" {
  resumé = "Tid i løntilskud tæller ikke med, men afbryder ikke."

  affattelse "1. juli 2025" {
    ved = ["BEK 762/2025"]

    regel "måneder_der_ikke_tæller" { er = "måneder_i_løntilskud regnet som varighed" }
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 7" {
  resumé = "Kontanthjælp lige før ressourceforløbsydelsen tæller med."

  affattelse "1. juli 2025" {
    ved = ["BEK 762/2025"]

    regel "ferie_optjenes_fra" {
      fraviger = ["BEK 762/2025 § 2, stk. 2"]
      når      = "kontanthjælp_fra findes"
      er       = "første dag i kontanthjælp_fra"
    }
  }
}

bestemmelse "BEK 762/2025 § 2, stk. 8" {
  resumé = "Revalidering i særligt tilrettelagte projekter og tilbud efter LAB kapitel 11 lige før tæller med."

  affattelse "1. juli 2025" {
    ved = ["BEK 762/2025"]

    regel "ferie_optjenes_fra" {
      fraviger = ["BEK 762/2025 § 2, stk. 2"]
      når      = "revalidering_eller_tilbud_fra findes og kontanthjælp_fra findes ikke"
      er       = "første dag i revalidering_eller_tilbud_fra"
    }
  }
}
