# Aktivlovens § 43, som § 69 f, stk. 2, pegede på til 2019, for den, der er på et
# lavt trin. Fra 2020 står reglerne i § 69 f selv.

bestemmelse "aktivloven § 43, stk. 1" {
  resumé       = "Lavt trin: en tredjedel for tre uger betales tilbage."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "uger_med_tilbagebetaling" {
      når = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er 1"
      er  = "3"
    }

    regel "tilbagebetaling_pr_uge" {
      fortolkning = ["F57"]
      når         = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er højst 2"
      er          = "(ugeydelse / 3), afrundet til hele kr."
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "uger_med_tilbagebetaling" {
      når = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er 1"
      er  = "3"
    }

    regel "tilbagebetaling_pr_uge" {
      fortolkning = ["F57"]
      når         = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er højst 2"
      er          = "(ugeydelse / 3), afrundet til hele kr."
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 43, stk. 2, 1. pkt." {
  resumé       = "Lavt trin, to gange på fem år: en tredjedel for 20 uger."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "uger_med_tilbagebetaling" {
      når = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er 2"
      er  = "20"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "uger_med_tilbagebetaling" {
      når = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er 2"
      er  = "20"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 43, stk. 2, 2. pkt." {
  resumé       = "Lavt trin, tre eller flere gange: hele hjælpen for 20 uger for hver gang."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "uger_med_tilbagebetaling" {
      fortolkning = ["F56"]
      når         = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er mindst 3"
      er          = "20 * antal_nye_forseelser"
    }

    regel "tilbagebetaling_pr_uge" {
      når = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er mindst 3"
      er  = "ugeydelse"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "uger_med_tilbagebetaling" {
      fortolkning = ["F56"]
      når         = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er mindst 3"
      er          = "20 * antal_nye_forseelser"
    }

    regel "tilbagebetaling_pr_uge" {
      når = "paragraf_43_gælder og antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er mindst 3"
      er  = "ugeydelse"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 43, stk. 4" {
  resumé       = "Kravet regnes fra den første hele måned, i hele kroner; en anden sanktion går forud."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["LBK 1193/2014"]
    ufuldstændig = "ordlyden i 2013 er ikke fundet; den er regnet for den samme som i LBK 1193/2014"

    regel "ugeydelse" {
      fortolkning = ["F57"]
      når         = "paragraf_43_gælder og har_lavt_trin"
      er          = "(ydelse * 12 / 52) regnet som kr. pr. uge, afrundet til hele kr."
    }

    regel "nedsættelse_udskydes" {
      når = "paragraf_43_gælder og har_lavt_trin og anden_sanktion_løber"
      er  = "ja"
    }
  }

  affattelse "13. november 2014" {
    ved = ["LBK 1193/2014"]

    regel "ugeydelse" {
      fortolkning = ["F57"]
      når         = "paragraf_43_gælder og har_lavt_trin"
      er          = "(ydelse * 12 / 52) regnet som kr. pr. uge, afrundet til hele kr."
    }

    regel "nedsættelse_udskydes" {
      når = "paragraf_43_gælder og har_lavt_trin og anden_sanktion_løber"
      er  = "ja"
    }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
  }
}

bestemmelse "aktivloven § 43, stk. 5" {
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

bestemmelse "aktivloven § 43, stk. 6" {
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
