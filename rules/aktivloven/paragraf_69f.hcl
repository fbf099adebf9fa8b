# Aktivlovens § 69 f: følgen af at have fået ydelsen mod bedre vidende uden ret
# til den. Til 2019 pegede stk. 1 på § 42 og stk. 2 på § 43, se paragraf_42.hcl og paragraf_43.hcl;
# siden står reglerne her. Målt på den dag, kommunen træffer afgørelse; beløbene
# på den måned, der spørges om, som skal være den første hele måned derefter.

bestemmelse "aktivloven § 69 f" {
  resumé       = "Ophævet fra 1. februar 2026 for nye forløb."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ophævet      = true
    ufuldstændig = "den bestemmelse i lov 1750/2025, der ophæver kapitlet, er ikke læst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 1" {
  resumé       = "Til 2019: § 42, stk. 1-3 og 5-8, gælder den, der ikke er på et lavt trin. Derefter: ydelsen nedsættes med en tredjedel i tre uger."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "paragraf_42_gælder" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "paragraf_42_gælder" { er = "ja" }
    fingeraftryk "LBK 806/2015" "LBK 468/2016" "LBK 269/2017" "LBK 247/2019" "LBK 981/2019" { er = "3 stk., 3 pkt., sha256 98d8283ffc426e1f53bd164176e425510aaa6fea5a684126baf2d9de61de707c" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "uger_med_nedsættelse" {
      når = "antal_nye_forseelser er mindst 1 og antal_forseelser er 1 og ikke har_lavt_trin"
      er  = "3"
    }

    regel "nedsættelse_pr_uge" {
      fortolkning = ["F57"]
      når         = "antal_nye_forseelser er mindst 1 og ikke har_lavt_trin"
      er          = "(ugeydelse / 3), afrundet til hele kr."
    }

    fingeraftryk "LBK 241/2021" "LBK 1031/2023" "LBK 808/2024" "LBK 1004/2025" { er = "11 stk., 4 nr., 15 pkt., sha256 14d767433edc7734b95d0ee480f3cfb58d100c84b419d7219f00bd4a65852211" }
  }
}

bestemmelse "aktivloven § 69 f, stk. 1, nr. 1" {
  resumé       = "Borgeren har tilsidesat pligten til at oplyse om arbejde."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "skjult_arbejde_sanktioneres" {
      når = "ikke har_lavt_trin"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 1, nr. 2" {
  resumé       = "Borgeren har uden ret fået ydelse under ophold i udlandet."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "udlandsophold_sanktioneres" {
      når = "ikke har_lavt_trin"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 2" {
  resumé       = "Til 2019: § 43, stk. 1, 2 og 4-6, gælder den, der er på et lavt trin. Derefter: to gange på fem år giver en tredjedel i 20 uger."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "paragraf_43_gælder" { er = "ja" }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "paragraf_43_gælder" { er = "ja" }
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "antal_forseelser" {
      fortolkning = ["F56"]
      er          = "antal forseelser hvor (tæller og forseelsesdag er tidligst 5 år før dagen og forseelsesdag er senest dagen)"
    }

    regel "antal_nye_forseelser" {
      fortolkning = ["F56"]
      er          = "antal forseelser hvor (tæller og forseelsesdag er tidligst 5 år før dagen og forseelsesdag er senest dagen og ikke allerede_sanktioneret)"
    }

    regel "uger_med_nedsættelse" {
      når = "antal_nye_forseelser er mindst 1 og antal_forseelser er 2 og ikke har_lavt_trin"
      er  = "20"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 3" {
  resumé       = "Til 2019: styrelsen kan bede om en redegørelse. Derefter: tre eller flere gange på fem år giver en tredjedel i 20 uger for hver gang, og den nedsatte ydelse skal betales tilbage."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"
    status       = "procedure"
    begrundelse  = "Gælder styrelsens tilsyn."
  }

  affattelse "1. juli 2015" {
    ved         = ["LBK 806/2015"]
    status      = "procedure"
    begrundelse = "Gælder styrelsens tilsyn."
  }

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "uger_med_nedsættelse" {
      fortolkning = ["F56"]
      når         = "antal_nye_forseelser er mindst 1 og antal_forseelser er mindst 3 og ikke har_lavt_trin"
      er          = "20 * antal_nye_forseelser"
    }

    regel "uger_med_tilbagebetaling" {
      når = "antal_nye_forseelser er mindst 1 og antal_forseelser er mindst 3 og ikke har_lavt_trin"
      er  = "uger_med_nedsættelse"
    }

    regel "tilbagebetaling_pr_uge" {
      fortolkning = ["F56"]
      når         = "antal_nye_forseelser er mindst 1 og antal_forseelser er mindst 3 og ikke har_lavt_trin"
      er          = "ugeydelse - nedsættelse_pr_uge"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 4" {
  resumé       = "Nedsættelsen bortfalder, hvis den ikke er afviklet fem år efter, at forseelsen blev konstateret."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "nedsættelse_bortfalder_efter" {
      når = "ikke har_lavt_trin"
      er  = "5 år efter forseelse_konstateret"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 5" {
  resumé       = "Den, der er på et lavt trin, betaler en tredjedel af ydelsen for tre uger tilbage."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "uger_med_tilbagebetaling" {
      når = "antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er 1"
      er  = "3"
    }

    regel "tilbagebetaling_pr_uge" {
      fortolkning = ["F57"]
      når         = "antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er højst 2"
      er          = "(ugeydelse / 3), afrundet til hele kr."
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 5, nr. 1" {
  resumé       = "Som stk. 1, nr. 1: pligten til at oplyse om arbejde."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "skjult_arbejde_sanktioneres" {
      når = "har_lavt_trin"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 5, nr. 2" {
  resumé       = "Som stk. 1, nr. 2: ophold i udlandet uden ret."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "udlandsophold_sanktioneres" {
      når = "har_lavt_trin"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 6" {
  resumé       = "Lavt trin, to gange på fem år: en tredjedel for 20 uger."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "uger_med_tilbagebetaling" {
      når = "antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er 2"
      er  = "20"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 7" {
  resumé       = "Lavt trin, tre eller flere gange på fem år: hele ydelsen for 20 uger for hver gang."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "uger_med_tilbagebetaling" {
      fortolkning = ["F56"]
      når         = "antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er mindst 3"
      er          = "20 * antal_nye_forseelser"
    }

    regel "tilbagebetaling_pr_uge" {
      når = "antal_nye_forseelser er mindst 1 og har_lavt_trin og antal_forseelser er mindst 3"
      er  = "ugeydelse"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 8, 1. pkt." {
  resumé       = "Kravet regnes af ydelsen i den første hele måned efter afgørelsen og de følgende."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "Derfor spørges der om den måned; gælder sagen flere måneder, spørges der om hver."
  }
}

bestemmelse "aktivloven § 69 f, stk. 8, 2. pkt." {
  resumé       = "Ydelsen rundes til hele kroner."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "ugeydelse" {
      fortolkning = ["F57"]
      er          = "(ydelse * 12 / 52) regnet som kr. pr. uge, afrundet til hele kr."
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 8, 3. pkt." {
  resumé       = "Løber en anden sanktion, eller er der ikke ret til ydelsen, udskydes det hele."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "nedsættelse_udskydes" {
      når = "anden_sanktion_løber"
      er  = "ja"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 8, 4. pkt." {
  resumé       = "Er nedsættelsen begyndt, udskydes resten."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "procedure"
    begrundelse = "Samme følge som 3. pkt. for den del, der mangler."
  }
}

bestemmelse "aktivloven § 69 f, stk. 8, 5. pkt." {
  resumé       = "Nedsættelsen begynder den første hele måned efter afgørelsen."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved = ["lov 551/2019"]

    regel "nedsættelse_begynder" {
      når = "ikke har_lavt_trin"
      er  = "første dag i (1 måned efter første dag i måneden for dagen)"
    }
  }
}

bestemmelse "aktivloven § 69 f, stk. 9" {
  resumé       = "Kommunen træffer afgørelsen."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvem der afgør."
  }
}

bestemmelse "aktivloven § 69 f, stk. 10" {
  resumé       = "Tilbagebetaling sker efter § 95."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "uden for området"
    begrundelse = "§ 95 gælder al hjælp."
  }
}

bestemmelse "aktivloven § 69 f, stk. 11" {
  resumé       = "Styrelsen kan bede kommunen om en redegørelse."
  skæringsdato = "afgørelsesdato_om_forseelse"

  affattelse "1. januar 2020" {
    ved         = ["lov 551/2019"]
    status      = "procedure"
    begrundelse = "Gælder styrelsens tilsyn."
  }
}
