# Aktivlovens § 68, stk. 4-8: ydelsen for den, der kommer fra sygedagpenge,
# ledighedsydelse eller førtidspension, og hvad der ikke rører retten.

bestemmelse "aktivloven § 68, stk. 4, 1. pkt." {
  resumé       = "Den, der kom fra sygedagpenge, får det samme beløb som hidtil, omregnet til en måned."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "hidtidig_månedsydelse" {
      fortolkning = ["F43", "F44", "F62"]
      når         = "ydelse_før_forløbet er sygedagpenge"
      er          = "(hidtidig_ydelse * 52 / 12) regnet som kr. pr. måned, afrundet til hele øre"
    }

    regel "får_hidtidigt_niveau" {
      når = "ydelse_før_forløbet er sygedagpenge og sygedagpengeniveau_til er tidligst dagen"
      er  = "ja"
    }

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2"]
      når      = "ydelse_før_forløbet er sygedagpenge og sygedagpengeniveau_til er tidligst månedens_sidste_dag"
      er       = "hidtidig_månedsydelse"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 4, 2. pkt." {
  resumé       = "Det hidtidige beløb ophører, når der ikke længere ville være ret til sygedagpenge efter kapitel 8."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "sygedagpengeniveau_til" {
      er = "sygedagpenge_til"
    }

    # I den måned, hvor niveauet ophører, er der to beløb, hver med sine dage.
    regel "grundbeløb" {
      fortolkning = ["F42"]
      fraviger    = ["aktivloven § 68, stk. 2"]
      når         = "ydelse_før_forløbet er sygedagpenge og sygedagpengeniveau_til er tidligst dagen og sygedagpengeniveau_til er før månedens_sidste_dag"
      er          = "((max(hidtidig_månedsydelse, ydelse_efter_stk_2) * dage_på_niveauet + ydelse_efter_stk_2 * (dage_i_måneden_i_alt - dage_på_niveauet)) / dage_i_måneden_i_alt), afrundet til hele øre"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 4, 3. pkt." {
  resumé       = "Var sygedagpengene forlænget efter kapitel 9 inden visitationen, er det forlængelsens ophør, der tæller."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "sygedagpengeniveau_til" {
      fraviger = ["aktivloven § 68, stk. 4, 2. pkt."]
      når      = "forlængelse_til findes"
      er       = "forlængelse_til"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 4, 4. pkt." {
  resumé       = "Beløbet er aldrig mindre end beløbet efter stk. 2."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 4, 1. pkt."]
      når      = "ydelse_før_forløbet er sygedagpenge og sygedagpengeniveau_til er tidligst månedens_sidste_dag og hidtidig_månedsydelse er under ydelse_efter_stk_2"
      er       = "ydelse_efter_stk_2"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 4, 5. pkt." {
  resumé       = "Når det hidtidige beløb er ophørt, får borgeren beløbet efter stk. 2."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    # Beløbet selv står i stk. 2.
    regel "beløb_efter_stk_2_fra" {
      når = "ydelse_før_forløbet er sygedagpenge"
      er  = "dagen efter sygedagpengeniveau_til"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 5, 1. pkt." {
  resumé       = "Den, der kom fra ledighedsydelse, får det samme beløb som hidtil, omregnet til en måned."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "hidtidig_månedsydelse" {
      fortolkning = ["F43", "F44"]
      når         = "ydelse_før_forløbet er ledighedsydelse"
      er          = "(hidtidig_ydelse * 52 / 12) regnet som kr. pr. måned, afrundet til hele øre"
    }

    regel "får_hidtidigt_niveau" {
      når = "ydelse_før_forløbet er ledighedsydelse"
      er  = "ja"
    }

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2"]
      når      = "ydelse_før_forløbet er ledighedsydelse"
      er       = "hidtidig_månedsydelse"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 5, 2. pkt." {
  resumé       = "Beløbet er aldrig mindre end beløbet efter stk. 2. Gælder fra 2014."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2014" {
    ved = ["lov 894/2013"]

    regel "grundbeløb" {
      fraviger = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 5, 1. pkt."]
      når      = "ydelse_før_forløbet er ledighedsydelse og hidtidig_månedsydelse er under ydelse_efter_stk_2"
      er       = "ydelse_efter_stk_2"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 6" {
  resumé       = "Førtidspensionister beholder førtidspensionen og får ikke ressourceforløbsydelse."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "har_ret_til_ydelse" {
      fraviger = ["aktivloven § 68, stk. 1", "aktivloven § 68, stk. 8"]
      når      = "ydelse_før_forløbet er førtidspension"
      er       = "nej"
    }

    regel "grundbeløb" {
      suspenderer = ["aktivloven § 68, stk. 2"]
      når         = "ydelse_før_forløbet er førtidspension"
    }
  }
}

bestemmelse "aktivloven § 68, stk. 7" {
  resumé       = "Sygdom, barsel og sorgorlov fratager ikke retten til ydelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "har_ret_til_ydelse" {
      suspenderer = ["aktivloven § 69, stk. 1"]
      når         = "er_syg eller har_barselsfravær"
    }
  }

  # Sorgorlov er kommet til et sted mellem LBK 981/2019 og LBK 241/2021.
  affattelse "12. februar 2021" {
    ved          = ["LBK 241/2021"]
    tidligst     = "23. september 2019"
    ufuldstændig = "den ændringslov, der tilføjede sorgorlov, er ikke fundet"

    regel "har_ret_til_ydelse" {
      suspenderer = ["aktivloven § 69, stk. 1"]
      når         = "er_syg eller har_barselsfravær eller har_sorgorlov"
    }

    fingeraftryk "LBK 241/2021" { er = "8 stk., 4 nr., 15 pkt., sha256 ca422c73a27387137dd00660841df0eb523dafa3b836e5b8110427c07ad1eb16" }
  }
}

bestemmelse "aktivloven § 68, stk. 8" {
  resumé       = "Den, der flytter til en anden kommune, beholder ydelsen."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "har_ret_til_ydelse" {
      når = "visiteret_af_tidligere_kommune"
      er  = "ja"
    }
  }
}
