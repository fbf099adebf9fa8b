# Klausul 23: dagen er postens egen, også når listen gennemløbes igen.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

oplysning "hændelser" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad er hændelser?"
  felt "dato" {
    type = "dato"
  }
}

afgørelse "tidligere_hændelser" {
  type  = "tal"
  tekst = "tidligere_hændelser"
}

afgørelse "gentagne" {
  type  = "tal"
  tekst = "gentagne"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "tidligere_hændelser" {
      er = "antal hændelser hvor (dato er før dagen)"
    }
  }
}

bestemmelse "L § 2" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "gentagne" {
      er = "antal hændelser hvor (tidligere_hændelser pr. dato er mindst 1)"
    }
  }
}
