# Klausul 18: det, som alle svar er enige om, er ikke åbent, heller ikke når det er gælder ikke.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

oplysning "x" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er x?"
}

afgørelse "beløbet" {
  type  = "kr."
  tekst = "beløbet"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "beløbet" {
      når = "x og ikke x"
      er  = "100 kr."
    }
  }
}
