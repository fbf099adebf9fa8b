# Klausul 21: en dag, der ikke kan beregnes, er en regnefejl og ikke en manglende kilde.
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

sats "beløb" {
  type    = "kr."
  hjemmel = "L § 1"
  år "2022" {
    er    = "100 kr."
    kilde = "opfundet"
  }
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
      er = "beløb pr. (1000 år efter start)"
    }
  }
}
