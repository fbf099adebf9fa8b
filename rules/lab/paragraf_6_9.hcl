# LAB §§ 6 og 9: hvem der er i ressourceforløb, og fra hvornår perioderne i
# kontaktforløbet regnes. Målt på den dag, der spørges.

bestemmelse "LAB § 6" {
  resumé = "Lovens målgrupper."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Kun nr. 8 og nr. 11 angår ressourceforløb; de står for sig."
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
