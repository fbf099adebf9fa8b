# Klausul 16: er en af mangler det, som nogen af dens led mangler.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

oplysning "x" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er x?"
}

oplysning "y" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er y?"
}

afgørelse "blandt" {
  type   = "ja/nej"
  tekst  = "blandt"
  ellers = "nej"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "blandt" {
      er = "x er en af (1, y)"
    }
  }
}
