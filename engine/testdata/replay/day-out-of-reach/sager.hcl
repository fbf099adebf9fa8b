sag "tusind år" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
    start = "1. maj 2022"
  }

  forventet {
    beløbet = { mangler = ["beløbet"] }
  }
}
