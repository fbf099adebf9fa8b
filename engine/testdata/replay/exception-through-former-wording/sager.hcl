sag "før" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2021"
  givet {
  }

  forventet {
    dage = "3 dage"
  }
}

sag "efter" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2024"
  givet {
  }

  forventet {
    dage = { konflikt = ["L § 1", "L § 3"] }
  }
}
