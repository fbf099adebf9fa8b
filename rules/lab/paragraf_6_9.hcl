# LAB §§ 6 og 9: hvem der er i ressourceforløb, og fra hvornår perioderne i
# kontaktforløbet regnes. Målt på den dag, der spørges.

bestemmelse "LAB § 6" {
  resumé = "Lovens målgrupper."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Kun nr. 8 og nr. 11 angår ressourceforløb; de står for sig."
    fingeraftryk "lov 548/2019" "LBK 701/2022" "LBK 280/2024" { er = "1 stk., 13 nr., 13 pkt., sha256 1d3bdb47f741b0680a3e40d11aca231bec087153a997ab118bac804c6201a914" }
  }
}

bestemmelse "LAB § 6, nr. 8" {
  resumé = "Borgere i ressourceforløb."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "er_i_ressourceforløb" {
      når = "dagen er tidligst startdato og senest slutdato og (ophørsdato findes ikke eller dagen er før ophørsdato)"
      er  = "ja"
    }
  }

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ufuldstændig = "nummeret peger nu på de tidligere regler i kapitel 19; kun lovforslaget er læst"

    regel "er_i_ressourceforløb" {
      når = "dagen er tidligst startdato og senest slutdato og (ophørsdato findes ikke eller dagen er før ophørsdato)"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 6, nr. 11" {
  resumé = "Borgere, der får førtidspension."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Om borgeren får førtidspension, er en oplysning; hvad det betyder for et forløb, står i § 115."
  }
}

bestemmelse "LAB § 9" {
  resumé = "Hvordan perioder i kontaktforløbet regnes."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Kun stk. 1, nr. 2, og stk. 2, nr. 3, angår borgere i ressourceforløb; de står for sig."
    fingeraftryk "lov 548/2019" { er = "6 stk., 6 nr., 12 pkt., sha256 8b14c25d65a6710c087329998883ea4970bd38b425c234eb9b7c9f8214294ccc" }
    fingeraftryk "LBK 701/2022" "LBK 280/2024" { er = "7 stk., 6 nr., 13 pkt., sha256 a62cb5feae53c9fe01a12ceb49b1dbdad6cbf7a5fbbf094fed9b1b16564b8ce9" }
  }
}

bestemmelse "LAB § 9, stk. 1, nr. 2" {
  resumé = "Perioden er den sammenhængende tid på samme ydelse; et skift af ydelse begynder en ny."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvordan der tælles. Oplysningen overgang_til_ydelsen spørger efter den dag, den sammenhængende tid begyndte."
  }
}

bestemmelse "LAB § 9, stk. 2, nr. 3" {
  resumé = "I et ressourceforløb regnes perioden fra overgangen til ressourceforløbsydelse."
  jf     = ["LAB § 31"]

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "samtaleperiode_fra" { er = "overgang_til_ydelsen" }
  }
}
