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

    fingeraftryk "LBK 1193/2014" { er = "6 stk., 2 nr., 10 pkt., sha256 da58c9cdcc17ce19f9a297a1ed10b47a4c134d32aa518cf0365a440afe835996" }
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

    fingeraftryk "LBK 806/2015" { er = "6 stk., 2 nr., 10 pkt., sha256 80d81365bbdc0d9672263796e228d804d8adb40c7e3c366d6c1b4946a31046c7" }
    fingeraftryk "LBK 468/2016" "LBK 269/2017" { er = "6 stk., 2 nr., 10 pkt., sha256 3d542fa5bdb2aad82e8d016d348880dc4145cbe5a45fcdc60992e08df99f18f4" }
    fingeraftryk "LBK 247/2019" "LBK 981/2019" { er = "6 stk., 2 nr., 10 pkt., sha256 c79aacb1164144280ad122bf1e1fbc4434aeca433ae978077cace700be48b019" }
  }

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Gælder nu kun kontanthjælp; § 69 f siger det selv."
    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" { er = "5 stk., 2 nr., 8 pkt., sha256 1c0084d71243e7b94e9e5ef0434c5deba3ea5999c09b16537a0103206b3b822e" }
    fingeraftryk "LBK 1004/2025" { er = "5 stk., 2 nr., 8 pkt., sha256 e1ada50ebed4af1c2021b443cfd6122299aa00aac8cb8956c6b53985b1e3bcce" }
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
