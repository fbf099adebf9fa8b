# Klausul 35: dagen før X er én dag før.
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

oplysning "antal_dage" {
  type       = "dage"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er antal_dage?"
  mindst     = "0 dage"
  højst      = "30 dage"
}

afgørelse "dagen_før" {
  type  = "dato"
  tekst = "dagen_før"
}

afgørelse "flere" {
  type  = "dage"
  tekst = "flere"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "dagen_før" {
      er = "dagen før start"
    }

    regel "flere" {
      er = "2 * antal_dage"
    }
  }
}
