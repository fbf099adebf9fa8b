# Klausul 14: en regel fraviger ikke sin egen bestemmelse, når den nævner paragraffen over sig.
retskilde "L" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}

afgørelse "sidste_dag" {
  type  = "dato"
  tekst = "sidste_dag"
}

bestemmelse "L § 1" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "sidste_dag" {
      er = "1. maj 2021"
    }
  }
}

bestemmelse "L § 1, stk. 2" {
  resumé = "Noget."

  affattelse "1. januar 2020" {
    ved = ["L"]
    regel "sidste_dag" {
      er       = "1. januar 2021"
      fraviger = ["L § 1"]
    }
  }

  affattelse "1. januar 2022" {
    ved = ["L"]
    regel "sidste_dag" {
      er       = "1. januar 2023"
      fraviger = ["L § 1"]
    }
  }
}
