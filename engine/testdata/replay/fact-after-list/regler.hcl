# Klausul 18: hvad der mangler, har sit eget navn, også efter en liste.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

oplysning "liste" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er liste?"
  felt "tal" {
    type = "tal"
  }
}

oplysning "svar" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er svar?"
}

afgørelse "antal_tal" {
  type  = "tal"
  tekst = "antal_tal"
}

afgørelse "svaret" {
  type   = "ja/nej"
  tekst  = "svaret"
  ellers = "nej"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "antal_tal" {
      er = "antal liste"
    }

    regel "svaret" {
      er = "svar"
    }
  }
}
