# Aktivlovens § 42, som § 69 f, stk. 1, pegede på til 2019. Fra 2020 står reglerne i
# § 69 f selv, og § 42 gælder kun kontanthjælp.

bestemmelse "aktivloven § 42, stk. 1" {
  resumé       = "En tredjedel i tre uger, når borgeren mod bedre vidende ikke har oplyst om arbejde eller har fået hjælp i udlandet."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "skjult_arbejde_sanktioneres" {
      når = "paragraf_42_gælder"
      er  = "ja"
    }

    regel "udlandsophold_sanktioneres" {
      når = "paragraf_42_gælder"
      er  = "ja"
    }

    regel "uger_med_nedsættelse" {
      når = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er 1"
      er  = "3"
    }

    regel "nedsættelse_pr_uge" {
      fortolkning = ["F57"]
      når         = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin"
      er          = "(ugeydelse / 3), afrundet til hele kr."
    }

    fingeraftryk "LBK 1193/2014" { er = "8 stk., 2 nr., 13 pkt., sha256 98310a38ae7680e94c16ba66b9cf334a130025e6c01f460f6df680995fed3f97" }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "skjult_arbejde_sanktioneres" {
      når = "paragraf_42_gælder"
      er  = "ja"
    }

    regel "udlandsophold_sanktioneres" {
      når = "paragraf_42_gælder"
      er  = "ja"
    }

    regel "uger_med_nedsættelse" {
      når = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er 1"
      er  = "3"
    }

    regel "nedsættelse_pr_uge" {
      fortolkning = ["F57"]
      når         = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin"
      er          = "(ugeydelse / 3), afrundet til hele kr."
    }

    fingeraftryk "LBK 806/2015" { er = "8 stk., 2 nr., 13 pkt., sha256 e82a26d40527911c2260fb2222cbaed6009932ee07dd0acf57d2f314f235e3ff" }
    fingeraftryk "LBK 468/2016" "LBK 269/2017" { er = "8 stk., 2 nr., 13 pkt., sha256 75722c536a3de5ba339386be85215817624ed7a13aab1c4f0b9dd8e886cdc568" }
    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "8 stk., 2 nr., 13 pkt., sha256 8db514fdb8c4c16e778b89e9a953004e4670f230d4c54229766cd0cb59346c29" }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" { er = "5 stk., 2 nr., 9 pkt., sha256 eb0f4b0946b585d44ebe67be17ec570216e99004701d230e7fca3019d08be514" }
    fingeraftryk "LBK 1004/2025" { er = "5 stk., 2 nr., 9 pkt., sha256 64b70c5fcc53f481feffaa78d9031667b2d5ddecfd04380085b95db2ed0d3dc7" }
  }
}

bestemmelse "aktivloven § 42, stk. 2" {
  resumé       = "To gange på fem år: en tredjedel i 20 uger."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "antal_forseelser" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder"
      er          = "antal forseelser hvor (tæller og forseelsesdag er tidligst 5 år før dagen og forseelsesdag er senest dagen)"
    }

    regel "antal_nye_forseelser" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder"
      er          = "antal forseelser hvor (tæller og forseelsesdag er tidligst 5 år før dagen og forseelsesdag er senest dagen og ikke allerede_sanktioneret)"
    }

    regel "uger_med_nedsættelse" {
      når = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er 2"
      er  = "20"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "antal_forseelser" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder"
      er          = "antal forseelser hvor (tæller og forseelsesdag er tidligst 5 år før dagen og forseelsesdag er senest dagen)"
    }

    regel "antal_nye_forseelser" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder"
      er          = "antal forseelser hvor (tæller og forseelsesdag er tidligst 5 år før dagen og forseelsesdag er senest dagen og ikke allerede_sanktioneret)"
    }

    regel "uger_med_nedsættelse" {
      når = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er 2"
      er  = "20"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 42, stk. 3" {
  resumé       = "Tre eller flere gange: en tredjedel i 20 uger for hver gang, og den nedsatte hjælp skal betales tilbage."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "uger_med_nedsættelse" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er mindst 3"
      er          = "20 * antal_nye_forseelser"
    }

    regel "uger_med_tilbagebetaling" {
      når = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er mindst 3"
      er  = "uger_med_nedsættelse"
    }

    regel "tilbagebetaling_pr_uge" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er mindst 3"
      er          = "ugeydelse - nedsættelse_pr_uge"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "uger_med_nedsættelse" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er mindst 3"
      er          = "20 * antal_nye_forseelser"
    }

    regel "uger_med_tilbagebetaling" {
      når = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er mindst 3"
      er  = "uger_med_nedsættelse"
    }

    regel "tilbagebetaling_pr_uge" {
      fortolkning = ["F56"]
      når         = "paragraf_42_gælder og antal_nye_forseelser er mindst 1 og ikke har_lavt_trin og antal_forseelser er mindst 3"
      er          = "ugeydelse - nedsættelse_pr_uge"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 42, stk. 5" {
  resumé       = "Nedsættelsen begynder den første hele måned efter afgørelsen; hjælpen rundes til hele kroner; en anden sanktion går forud."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "nedsættelse_begynder" {
      når = "paragraf_42_gælder og ikke har_lavt_trin"
      er  = "første dag i (1 måned efter første dag i måneden for dagen)"
    }

    regel "ugeydelse" {
      fortolkning = ["F57"]
      når         = "paragraf_42_gælder og ikke har_lavt_trin"
      er          = "(ydelse * 12 / 52) regnet som kr. pr. uge, afrundet til hele kr."
    }

    regel "nedsættelse_udskydes" {
      når = "paragraf_42_gælder og ikke har_lavt_trin og anden_sanktion_løber"
      er  = "ja"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "nedsættelse_begynder" {
      når = "paragraf_42_gælder og ikke har_lavt_trin"
      er  = "første dag i (1 måned efter første dag i måneden for dagen)"
    }

    regel "ugeydelse" {
      fortolkning = ["F57"]
      når         = "paragraf_42_gælder og ikke har_lavt_trin"
      er          = "(ydelse * 12 / 52) regnet som kr. pr. uge, afrundet til hele kr."
    }

    regel "nedsættelse_udskydes" {
      når = "paragraf_42_gælder og ikke har_lavt_trin og anden_sanktion_løber"
      er  = "ja"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 42, stk. 6" {
  resumé       = "Nedsættelsen bortfalder efter fem år."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "nedsættelse_bortfalder_efter" {
      når = "paragraf_42_gælder og ikke har_lavt_trin"
      er  = "5 år efter forseelse_konstateret"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "nedsættelse_bortfalder_efter" {
      når = "paragraf_42_gælder og ikke har_lavt_trin"
      er  = "5 år efter forseelse_konstateret"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 42, stk. 7" {
  resumé       = "Kommunen træffer afgørelsen."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "procedure"
    begrundelse  = "Siger, hvem der afgør."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "procedure"
    begrundelse = "Siger, hvem der afgør."
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 42, stk. 8" {
  resumé       = "Tilbagebetaling sker efter § 95."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"
    status       = "uden for området"
    begrundelse  = "§ 95 gælder al hjælp."
  }

  affattelse "13. november 2014" {
    ved         = ["LBK 1193/2014"]
    status      = "uden for området"
    begrundelse = "§ 95 gælder al hjælp."
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}
