sag "i 2022" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
  }

  forventet {
    alder_i_loven = "2"
    dengang       = "1"
  }
}
