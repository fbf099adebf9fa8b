# Klausul 14: en undtagelse virker ikke gennem en affattelse, der ikke gælder.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

afgørelse "dage" {
  type  = "dage"
  tekst = "dage"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 2022" {
    ved = ["L"]
    regel "dage" {
      er       = "1 dage"
      fraviger = ["L § 2"]
    }
  }
}

bestemmelse "L § 2" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "dage" {
      er       = "3 dage"
      fraviger = ["L § 3"]
    }
  }

  affattelse "1. januar 2022" {
    ved = ["L"]
    regel "dage" {
      er = "1 dage"
    }
  }
}

bestemmelse "L § 3" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "dage" {
      er = "2 dage"
    }
  }
}
