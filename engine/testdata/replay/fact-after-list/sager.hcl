sag "svaret mangler" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
  }

  forventet {
    svaret = { mangler = ["svar"] }
  }
}
