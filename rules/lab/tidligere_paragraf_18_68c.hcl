# Den tidligere LAB §§ 2, 18, 68 b og 68 c: samtaler, koordinerende sagsbehandler
# og førtidspensionister til og med 2019. §§ 2 og 18 måles på den dag, der spørges.

bestemmelse "tidligere LAB § 2" {
  resumé = "Lovens målgrupper."

  affattelse "1. januar 2020" {
    ved     = ["lov 548/2019"]
    ophævet = true
  }
}

bestemmelse "tidligere LAB § 2, nr. 11" {
  resumé = "Borgere i ressourceforløb."

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "§ 2 er ikke læst, kun § 18, stk. 2, der henviser til nummeret"

    regel "er_i_ressourceforløb" {
      når = "dagen er tidligst startdato og senest slutdato og (ophørsdato findes ikke eller dagen er før ophørsdato)"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 18" {
  resumé = "Samtalerne i kontaktforløbet."

  affattelse "1. januar 2020" {
    ved     = ["lov 548/2019"]
    ophævet = true
  }
}

bestemmelse "tidligere LAB § 18, stk. 1" {
  resumé = "Samtaler hver tredje måned."

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "uden for området"
    begrundelse = "Gælder andre målgrupper."
  }
}

bestemmelse "tidligere LAB § 18, stk. 2, 1. pkt." {
  resumé = "I ressourceforløb mindst seks samtaler på tolv kalendermåneder."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "mindste_antal_samtaler" { er = "6" }

    regel "samtaler_mangler" {
      fortolkning = ["F23"]
      når         = "overgang_til_ydelsen er senest samtaleår_fra og antal samtaler hvor (holdt er tidligst samtaleår_fra og senest samtaleår_til) er under mindste_antal_samtaler"
      er          = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 18, stk. 2, 2. pkt." {
  resumé = "Først om hyppigere kontakt, senere om jobafklaringsforløb."

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om kontakten skal være hyppigere."
  }

  affattelse "12. september 2014" {
    ved         = ["LBK 990/2014"]
    tidligst    = "25. april 2013"
    status      = "uden for området"
    begrundelse = "Gælder jobafklaringsforløb."
  }
}

bestemmelse "tidligere LAB § 18, stk. 2, 3. pkt." {
  resumé     = "Kontakten skal være hyppigere, når det er nødvendigt."
  rykket_fra = "tidligere LAB § 18, stk. 2, 2. pkt."

  affattelse "12. september 2014" {
    ved         = ["LBK 990/2014"]
    tidligst    = "25. april 2013"
    status      = "skøn"
    begrundelse = "Kommunen vurderer, om kontakten skal være hyppigere."
  }
}

bestemmelse "tidligere LAB § 18, stk. 3" {
  resumé = "Under et tilbud kan samtalen holdes uden fremmøde; senere om uddannelseshjælp."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "samtale_kan_holdes_uden_fremmøde" {
      når = "tilbudskapitel er tidligere_kapitel_10_12"
      er  = "ja"
    }
  }

  affattelse "12. september 2014" {
    ved         = ["LBK 990/2014"]
    tidligst    = "25. april 2013"
    status      = "uden for området"
    begrundelse = "Gælder borgere på uddannelseshjælp; reglen er rykket til stk. 5."
  }
}

bestemmelse "tidligere LAB § 18, stk. 4" {
  resumé = "Først om standby, senere om uddannelseshjælp."

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "uden for området"
    begrundelse = "Standby gjaldt kun andre målgrupper end ressourceforløb."
  }
}

bestemmelse "tidligere LAB § 18, stk. 5" {
  resumé     = "Under et tilbud kan samtalen holdes uden fremmøde."
  rykket_fra = "tidligere LAB § 18, stk. 3"

  affattelse "12. september 2014" {
    ved      = ["LBK 990/2014"]
    tidligst = "25. april 2013"

    regel "samtale_kan_holdes_uden_fremmøde" {
      når = "tilbudskapitel er tidligere_kapitel_10_12"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 18, stk. 6" {
  resumé     = "Standby ved alvorlig sygdom."
  rykket_fra = "tidligere LAB § 18, stk. 4"

  affattelse "12. september 2014" {
    ved         = ["LBK 990/2014"]
    tidligst    = "25. april 2013"
    status      = "uden for området"
    begrundelse = "Standby gjaldt kun andre målgrupper end ressourceforløb."
  }
}

bestemmelse "tidligere LAB § 68 b" {
  resumé       = "Ressourceforløb for førtidspensionister under 40 år."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved     = ["lov 548/2019"]
    ophævet = true
  }
}

bestemmelse "tidligere LAB § 68 b, stk. 1" {
  resumé       = "Førtidspensionister under 40 år, der ønsker det, kan få tilbud om et forløb."
  skæringsdato = "startdato"
  jf           = ["tidligere LAB § 68 a, stk. 4"]

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "førtidspensionist_kan_tilbydes_forløb" {
      fortolkning = ["F30"]
      når         = "modtager_førtidspension og alder(fødselsdato, startdato) er under 40 år og ønsker_ressourceforløb"
      er          = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 b, stk. 2" {
  resumé       = "Følger førtidspensionisten ikke forløbet, kan kommunen lade det ophøre."
  skæringsdato = "startdato"

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "forløbet_kan_bringes_til_ophør" {
      når = "modtager_førtidspension og følger_ikke_forløbet"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 c" {
  resumé = "Den koordinerende sagsbehandler."

  affattelse "1. januar 2020" {
    ved     = ["lov 548/2019"]
    ophævet = true
  }
}

bestemmelse "tidligere LAB § 68 c, stk. 1, 1. pkt." {
  resumé = "Kommunen udpeger én gennemgående og koordinerende sagsbehandler."

  affattelse "1. januar 2013" {
    ved = ["lov 1380/2012"]

    regel "skal_have_koordinerende_sagsbehandler" {
      når = "er_i_ressourceforløb"
      er  = "ja"
    }
  }
}

bestemmelse "tidligere LAB § 68 c, stk. 1, 2. pkt." {
  resumé = "Sagsbehandleren laver indsatsdelen, følger op og hjælper borgeren igennem den."

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "procedure"
    begrundelse = "Beskriver sagsbehandlerens opgave."
  }
}

bestemmelse "tidligere LAB § 68 c, stk. 2" {
  resumé = "Opgaven kan lægges uden for jobcentret."

  affattelse "1. januar 2013" {
    ved         = ["lov 1380/2012"]
    status      = "procedure"
    begrundelse = "Kommunens indretning af forvaltningen."
  }
}

bestemmelse "tidligere LAB § 68 d" {
  resumé = "Jobafklaringsforløb."

  affattelse "12. september 2014" {
    ved         = ["LBK 990/2014"]
    tidligst    = "25. april 2013"
    status      = "uden for området"
    begrundelse = "Gælder jobafklaringsforløb."
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 548/2019"]
    ophævet = true
  }
}
