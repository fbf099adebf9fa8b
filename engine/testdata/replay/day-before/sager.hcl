sag "1. marts" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
    start      = "1. marts 2020"
    antal_dage = "3 dage"
  }

  forventet {
    dagen_før = "29. februar 2020"
    flere     = "6 dage"
  }
}
