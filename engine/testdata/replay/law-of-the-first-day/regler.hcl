# Klausul 10: som gældende 1. januar 1970 fastfryser loven som enhver anden dag.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

afgørelse "alder_i_loven" {
  type  = "tal"
  tekst = "alder_i_loven"
}

afgørelse "dengang" {
  type  = "tal"
  tekst = "dengang"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 1960" {
    ved = ["L"]
    regel "alder_i_loven" {
      er = "1"
    }
  }

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "alder_i_loven" {
      er = "2"
    }
  }
}

bestemmelse "L § 2" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "dengang" {
      er = "alder_i_loven som gældende 1. januar 1970"
    }
  }
}
