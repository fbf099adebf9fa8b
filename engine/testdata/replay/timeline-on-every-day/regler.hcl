# Klausul 24: en tidslinje, der er oplyst for alle dage, mangler ikke.
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

oplysning "løn" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er løn?"
  tidslinje  = true
}

afgørelse "lønnen" {
  type  = "kr. pr. måned"
  tekst = "lønnen"
}

bestemmelse "L § 1" {
  resumé       = "Noget."
  skæringsdato = "start"

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "lønnen" {
      er = "løn"
    }
  }
}
