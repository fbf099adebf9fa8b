# Klausul 14 og 18: en regel, der selv fraviger, behøver ingen anden på vejen.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

oplysning "start" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er start?"
}

oplysning "slut" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er slut?"
}

afgørelse "dage" {
  type  = "dage"
  tekst = "dage"
}

bestemmelse "L § 1" {
  resumé       = "Noget."
  skæringsdato = "start"

  affattelse "1. januar 2018" {
    ved = ["L"]
    regel "dage" {
      er = "0 dage"
    }
  }
}

bestemmelse "L § 1, stk. 1" {
  resumé       = "Noget."
  skæringsdato = "slut"

  affattelse "1. juli 2020" {
    ved = ["L"]
    regel "dage" {
      når      = "nej"
      er       = "2 dage"
      fraviger = ["L § 1"]
    }
  }
}

bestemmelse "L § 2" {
  resumé = "Noget."

  affattelse "1. januar 2018" {
    ved = ["L"]
    regel "dage" {
      når      = "start er før 1. januar 2019"
      er       = "1 dage"
      fraviger = ["L § 1"]
    }
  }
}
