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
    fingeraftryk "LBK 415/2013" { er = "4 stk., 6 pkt., sha256 1c4b39eb878651c2e072db135cbb197aee45626d848f104850f664c2447b7de2" }
    fingeraftryk "LBK 807/2015" "LBK 1342/2016" { er = "6 stk., 9 pkt., sha256 731c8c252d0823c000446608ed569a7fdf3878b434ba101379153e77099d3c4a" }
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
    fingeraftryk "LBK 990/2014" { er = "6 stk., 9 pkt., sha256 731c8c252d0823c000446608ed569a7fdf3878b434ba101379153e77099d3c4a" }
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

    fingeraftryk "LBK 415/2013" "LBK 990/2014" "LBK 807/2015" "LBK 1342/2016" { er = "2 stk., 2 pkt., sha256 dc65a938b3a7988c9f52f5eb2d517035052a70ffd3d5ac4a01d34709f444afb2" }
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

    fingeraftryk "LBK 415/2013" "LBK 990/2014" { er = "2 stk., 3 pkt., sha256 25f240832f15ed3bcdd6bc56d781f2e06ed5bb6d5f42698ccaeb193e570463a0" }
    fingeraftryk "LBK 807/2015" "LBK 1342/2016" { er = "2 stk., 3 pkt., sha256 82ed081c649f2702d9df952a7cca871a09d196166c08b31b70cf538f27c17d55" }
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
    fingeraftryk "LBK 990/2014" { er = "5 stk., 7 pkt., sha256 7fecb6b5350d0f1c8df0eab71d2ec7dbcac5acb57d58c255cdfa293f8035aec7" }
    fingeraftryk "LBK 807/2015" { er = "5 stk., 8 pkt., sha256 195761c7a2200a05579c37ee4e344d29b403d9bf7c76cc096d93da2c245050ec" }
    fingeraftryk "LBK 1342/2016" { er = "6 stk., 11 pkt., sha256 b42dbcfb4d57725f429ea2874c1cb5005f9edecef1f01c3535eb718696b05dc9" }
  }

  affattelse "1. januar 2020" {
    ved     = ["lov 548/2019"]
    ophævet = true
  }
}
